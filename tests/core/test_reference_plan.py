"""What goes as a reference: within every cap, the pinned first, and nothing unsaid."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.cast import Part, Piece, pieces
from nanostudio.core.character import Slot
from nanostudio.core.reference_plan import MOST_MERGED, ReferencePlan, plan
from nanostudio.core.spec import ModelSpec, Role
from tests.core.sheet_samples import mira, sha, view


def model(most: int, **caps: int) -> ModelSpec:
    return ModelSpec(
        id="m",
        label="Banana",
        aspect_ratios=(),
        max_references=most,
        role_caps={Role(name): cap for name, cap in caps.items()},
        checked=date(2026, 11, 27),
    )


def names(found: ReferencePlan) -> list[list[str]]:
    return [[piece.name for piece in sent.pieces] for sent in found.sent]


def reasons(found: ReferencePlan) -> dict[str, str]:
    return {one.piece.name: one.reason for one in found.left_out}


def style(name: str) -> Piece:
    return Piece(sha256=sha(name), name=name)


ALL = tuple(Slot)[:6]
FULL = mira(
    views=(
        *(view(slot, slot) for slot in ALL),
        view(Slot.OUTFIT, "coat", name="Coat"),
        view(Slot.PROP, "camera", name="Camera"),
        view(Slot.PROP, name="Lamp"),
    )
)
MIRA = Part(character=FULL, outfits=("coat",), props=("Camera",))
BRUNO = Part(
    character=mira(id="bruno", name="Bruno", views=(view(Slot.FACE, "bruno"),))
)


def test_everything_goes_in_the_order_it_is_told_in_when_there_is_room() -> None:
    found = plan(model(14), pieces([MIRA, BRUNO], [style("ink")], [style("car")]))
    assert [name for [name] in names(found)] == [
        *("Mira front", "Mira three-quarter", "Mira face", "Mira profile"),
        *("Mira back", "Mira hands", "Mira Coat", "Mira Camera"),
        *("Bruno face", "car", "ink"),
    ]
    assert found.left_out == ()


def test_every_character_comes_before_any_comes_with_a_second_view() -> None:
    found = plan(model(4), pieces([MIRA, BRUNO], [style("ink")]))
    assert [name for [name] in names(found)] == [
        *("Mira front", "Mira Coat", "Mira Camera", "Bruno face")
    ]
    assert reasons(found)["ink"] == "Banana takes 4 references, and all are in use."


def test_what_is_to_be_made_decides_which_view_tells_most() -> None:
    for aim in Slot:
        [first, *_] = pieces([Part(character=FULL, aim=aim)])
        assert first.slot is (Slot.FRONT if aim in tuple(Slot)[6:] else aim)


def test_another_model_is_planned_anew() -> None:
    given_ = pieces([MIRA], [style("ink"), style("oil")])
    small = plan(model(14, character=1, object=1, style=1), given_, who="Nano at G")
    assert [name for [name] in names(small)] == ["Mira front", "Mira Coat", "ink"]
    said = reasons(small)
    assert said["Mira back"] == (
        "Nano at G takes one character reference, and it is in use."
    )
    assert said["Mira Camera"] == (
        "Nano at G takes one object reference, and it is in use."
    )
    assert said["oil"] == "Nano at G takes one style reference, and it is in use."
    two = reasons(plan(model(14, character=2, object=0), given_))
    assert two["Mira back"] == (
        "Banana takes 2 character references, and all are in use."
    )
    assert two["Mira Coat"] == "Banana takes no references of this kind."
    assert len(plan(model(14), given_).sent) == len(given_)


def test_a_model_without_references_gets_none() -> None:
    assert set(reasons(plan(model(0), pieces([MIRA]))).values()) == {
        "Banana takes no references."
    }
    assert set(reasons(plan(model(1), pieces([MIRA]))).values()) == {
        "Banana takes one reference, and it is in use."
    }


def test_what_has_no_picture_and_what_goes_already_is_said() -> None:
    part = Part(character=FULL, props=("Lamp", "Rope"))
    found = plan(model(14), pieces([part], [Piece(sha256=sha("front"), name="twin")]))
    assert reasons(found) == {
        "Mira Lamp": "“Mira Lamp” has no picture yet.",
        "Mira Rope": "“Mira Rope” has no picture yet.",
        "twin": "It is the same picture as “Mira front”.",
    }


def test_the_same_picture_goes_where_it_has_a_place() -> None:
    given_ = [
        Piece(sha256=sha("a"), name="as Mira", role=Role.CHARACTER),
        Piece(sha256=sha("a"), name="as a mood"),
    ]
    found = plan(model(3, character=0), given_)
    assert names(found) == [["as a mood"]]
    assert reasons(found) == {"as Mira": "It is the same picture as “as a mood”."}


def test_pinned_pictures_go_first_and_as_they_are() -> None:
    given_ = pieces([MIRA], [style("ink")], pinned=[sha("ink"), sha("hands")])
    found = plan(model(3), given_, may_merge=True)
    assert names(found) == [
        ["Mira front", "Mira three-quarter", "Mira face", "Mira profile", "Mira back"],
        ["Mira hands"],
        ["ink"],
    ]
    assert found.sent[0].is_merged
    assert found.sent[0].role is Role.CHARACTER
    assert found.sent[0].name == "Mira front"
    assert set(reasons(found)) == {"Mira Coat", "Mira Camera"}


def test_views_share_the_place_of_the_last_one_and_the_first_stays_whole() -> None:
    found = plan(model(14, character=2), pieces([MIRA]), may_merge=True)
    assert names(found)[:2] == [
        ["Mira front"],
        ["Mira three-quarter", "Mira face", "Mira profile", "Mira back", "Mira hands"],
    ]
    assert found.left_out == ()


def test_a_contact_picture_holds_only_so_many() -> None:
    many = [
        Piece(
            sha256=sha(str(n)),
            name=str(n),
            role=Role.CHARACTER,
            subject="a",
            slot=Slot.FACE,
        )
        for n in range(MOST_MERGED + 2)
    ]
    found = plan(model(1), many, may_merge=True)
    assert names(found) == [[str(n) for n in range(MOST_MERGED)]]
    assert list(reasons(found)) == ["6", "7"]


@pytest.mark.parametrize("may_merge", [True, False])
def test_nothing_is_planned_of_nothing(may_merge: bool) -> None:
    assert plan(model(3), (), may_merge=may_merge) == ReferencePlan()


some_pieces = st.lists(
    st.builds(
        Piece,
        sha256=st.integers(0, 12).map(lambda n: sha(str(n)) if n else ""),
        name=st.sampled_from("abcdef"),
        role=st.none() | st.sampled_from(Role),
        is_pinned=st.booleans(),
        subject=st.sampled_from(["", "a", "b"]),
        slot=st.none() | st.sampled_from(Slot),
        rank=st.integers(0, 5),
    ),
    max_size=14,
)
some_models = st.builds(
    model,
    st.integers(0, 8),
    character=st.integers(0, 4),
    object=st.integers(0, 4),
)


@given(some_pieces, some_models, st.booleans())
def test_every_plan_keeps_the_rules(
    given_: list[Piece], spec: ModelSpec, may_merge: bool
) -> None:
    found = plan(spec, given_, may_merge=may_merge)
    assert found == plan(spec, tuple(given_), may_merge=may_merge)
    # Never over a cap.
    assert len(found.sent) <= spec.max_references
    used = Counter(sent.role for sent in found.sent)
    assert all(used[role] <= cap for role, cap in spec.role_caps.items())
    # Everything is in, or left out with a reason; nothing twice.
    sent = [piece for one in found.sent for piece in one.pieces]
    assert Counter(sent) + Counter(one.piece for one in found.left_out) == Counter(
        given_
    )
    assert all(one.reason for one in found.left_out)
    shown = [piece.sha256 for piece in sent]
    assert len(set(shown)) == len(shown)
    assert "" not in shown
    # The order is the one it was given in.
    firsts = [given_.index(one.pieces[0]) for one in found.sent]
    assert firsts == sorted(firsts)
    for one in found.sent:
        assert may_merge or not one.is_merged
        if one.is_merged:
            assert len({piece.subject for piece in one.pieces}) == 1
            assert not any(piece.is_pinned for piece in one.pieces)
            assert {piece.role for piece in one.pieces} == {Role.CHARACTER}


@given(some_pieces, some_models, st.booleans())
def test_pinned_ones_are_left_out_only_for_other_pinned_ones(
    given_: list[Piece], spec: ModelSpec, may_merge: bool
) -> None:
    found = plan(spec, given_, may_merge=may_merge)
    shown = {piece.sha256 for one in found.sent for piece in one.pieces}
    pinned = [one for one in found.sent if one.pieces[0].is_pinned]
    for one in found.left_out:
        piece = one.piece
        if not piece.is_pinned or not piece.sha256 or piece.sha256 in shown:
            continue
        rivals = [sent for sent in pinned if sent.role is piece.role]
        cap = None if piece.role is None else spec.role_caps.get(piece.role)
        assert len(pinned) == spec.max_references or len(rivals) == cap
