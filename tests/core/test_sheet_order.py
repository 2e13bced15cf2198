"""A cell is ordered with what it needs, or with what the person gave it."""

from dataclasses import replace

import pytest

from nanostudio.core.cast import Part, Piece
from nanostudio.core.character import Slot
from nanostudio.core.request import Reference
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_edits import lock, put, with_prompt, with_references
from nanostudio.core.sheet_order import CellOrder, cell_order
from nanostudio.core.spec import ModelSpec, Role
from tests.core.sheet_samples import made, mira, sha, sheet

ROOMY = ModelSpec(id="m", label="Banana", aspect_ratios=(), max_references=14)
MIRA = Part(character=mira(), outfits=("Coat",))


def model(most: int) -> ModelSpec:
    return replace(ROOMY, max_references=most)


def sent(order: CellOrder) -> list[str]:
    return [one.name for one in order.plan.sent]


def with_front() -> Sheet:
    return lock(put(sheet(), "front", made("new front")), "front")


def test_a_cell_is_made_from_the_template_its_characters_and_other_cells() -> None:
    order = cell_order(with_front(), "side", ROOMY, [MIRA])
    assert sent(order) == ["Mira front", "Mira back", "Mira Coat", "Front"]
    assert order.prompt.startswith("One eye.\n\nPlain ground.\n\nMira: Street")
    assert "@4 shows Mira from the front." in order.prompt
    assert order.contacts == ()
    assert order.references()[3] == Reference(
        sha256=sha("new front"), name="Front", role=Role.CHARACTER
    )


def test_what_it_is_made_from_goes_before_what_the_character_has() -> None:
    order = cell_order(with_front(), "side", model(1), [MIRA])
    assert sent(order) == ["Front"]
    styled = cell_order(
        sheet(),
        "front",
        model(2),
        [MIRA],
        styles=[Piece(sha256=sha("ink"), name="ink")],
        pinned=[sha("ink")],
        who="Nano",
    )
    assert sent(styled) == ["Mira front", "ink"]
    assert styled.plan.left_out[0].reason.startswith("Nano takes 2")


def test_the_view_of_a_cell_is_aimed_at_unless_the_part_says_otherwise() -> None:
    small = model(1)
    assert sent(cell_order(sheet(), "front", small, [MIRA])) == ["Mira front"]
    aimed = replace(MIRA, aim=Slot.BACK)
    assert sent(cell_order(sheet(), "front", small, [aimed])) == ["Mira back"]


def test_contact_pictures_have_to_be_made_first() -> None:
    bare = replace(MIRA, outfits=())
    order = cell_order(sheet(), "front", model(1), [bare], may_merge=True)
    assert order.contacts == ((sha("front"), sha("back")),)
    with pytest.raises(KeyError):
        order.references()
    [found] = order.references({order.contacts[0]: sha("contact")})
    assert found == Reference(
        sha256=sha("contact"), name="Mira front", role=Role.CHARACTER
    )


def test_own_words_and_references_are_taken_as_they_are() -> None:
    own = with_prompt(sheet(), "front", "Just @1.")
    assert cell_order(own, "front", ROOMY, [MIRA]).prompt == "Just @1."
    given = tuple(
        Reference(sha256=sha(name), name=name, role=role)
        for name, role in (
            ("a", Role.CHARACTER),
            ("b", Role.CHARACTER),
            ("a", None),
            ("c", None),
        )
    )
    own = with_references(own, "front", given)
    own = with_prompt(own, "front", "@4 beside @1 and @3, not @2.")
    tight = replace(ROOMY, role_caps={Role.CHARACTER: 1})
    order = cell_order(own, "front", tight, [MIRA])
    assert sent(order) == ["a", "c"]
    assert order.prompt == r"@2 beside @1 and @1, not \@2."
    roomy = cell_order(own, "front", ROOMY, [MIRA])
    assert sent(roomy) == ["a", "b", "c"]
    assert roomy.prompt == "@3 beside @1 and @1, not @2."
    without = cell_order(with_prompt(own, "front", None), "front", ROOMY, [MIRA])
    assert without.prompt.startswith("Two eyes.")
    assert "Use @3 as a reference: c." in without.prompt
