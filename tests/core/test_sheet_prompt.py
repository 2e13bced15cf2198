"""The prompt of a cell reads well, and its numbers are those of the plan."""

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.cast import Part, Piece, pieces
from nanostudio.core.character import Slot
from nanostudio.core.mentions import find, for_model
from nanostudio.core.reference_plan import ReferencePlan, plan
from nanostudio.core.sheet_prompt import cell_prompt, names_of
from nanostudio.core.spec import ModelSpec, Role
from tests.core.sheet_samples import characters, mira, sha, view

ROOMY = ModelSpec(id="m", label="Banana", aspect_ratios=(), max_references=14)
TIGHT = ModelSpec(id="m", label="Banana", aspect_ratios=(), max_references=1)


class Named:
    def __init__(self, name: str) -> None:
        self.name = name


def sent_text(prompt: str, found: ReferencePlan) -> str:
    return for_model(prompt, [Named(name) for name in names_of(found)])


def test_a_prompt_says_what_who_where_and_what_never_changes() -> None:
    part = Part(character=mira(), outfits=("Coat",), props=("Camera",))
    ink = Piece(sha256=sha("ink"), name="ink")
    found = plan(ROOMY, pieces([part], [ink]))
    prompt = cell_prompt("One eye.", [part], found, "Plain ground.")
    assert prompt == (
        "One eye.\n\nPlain ground.\n\n"
        "Mira: Street photographer, 26.\n"
        "@1 shows Mira from the front.\n"
        "@2 shows Mira from behind.\n"
        "@3 shows what Mira wears: Coat.\n"
        "@4 shows what Mira carries: Camera.\n"
        "Colours of Mira: #ff8800, #6a4c93.\n"
        "Never change this about Mira:\n"
        "- Scar over the left eye.\n"
        "- Orange beanie in every scene.\n\n"
        "Take only the style of @5, nothing that is to be seen in it."
    )
    assert "image 1 shows Mira from the front." in sent_text(prompt, found)


def test_a_contact_picture_is_told_as_one_character() -> None:
    part = Part(character=mira(views=(view(Slot.FRONT, "a"), view(Slot.FACE, "b"))))
    found = plan(TIGHT, pieces([part]), may_merge=True)
    assert (
        "@1 shows Mira several times side by side (from the front, the face): it is one"
        " and the same character."
    ) in cell_prompt("Draw.", [part], found)


def test_every_kind_of_reference_has_its_words() -> None:
    views = (view(Slot.FACE, "a"), view(Slot.HANDS, "b"))
    part = Part(character=mira(views=views))
    others = [
        Piece(sha256=sha("c"), name="car", role=Role.OBJECT),
        Piece(sha256=sha("d"), name="Bruno", role=Role.CHARACTER),
        Piece(sha256=sha("e"), name="light"),
        Piece(sha256=sha("f"), name="pose", role=Role.CHARACTER, subject="mira"),
    ]
    prompt = cell_prompt("Draw.", [part], plan(ROOMY, pieces([part], (), others)))
    for line in (
        "@1 shows the face of Mira.",
        "@2 shows the hands of Mira.",
        "@3 shows an object that is to be seen: car.",
        "@4 shows another character: Bruno.",
        "Use @5 as a reference: light.",
        "@6 shows Mira.",
    ):
        assert line in prompt


def test_an_at_in_a_characters_words_mentions_nothing() -> None:
    part = Part(character=mira(description="Writes @1 and @Mira front on walls."))
    found = plan(ROOMY, pieces([part]))
    prompt = cell_prompt("Draw.", [part], found)
    assert "Writes @1 and @Mira front on walls." in sent_text(prompt, found)
    bare = cell_prompt("Draw.", [part], ReferencePlan())
    assert "Writes @1 and @Mira front on walls." in bare


def test_a_character_without_words_is_only_named() -> None:
    part = Part(character=mira(description="", never=(), palette=(), views=()))
    assert cell_prompt("Draw.", [part], ReferencePlan()) == "Draw.\n\nMira"


@given(st.lists(characters, min_size=1, max_size=2), st.integers(0, 6), st.booleans())
def test_numbers_are_exactly_those_of_the_plan(
    cast: list[object], most: int, may_merge: bool
) -> None:
    parts = [Part(character=one) for one in cast]  # type: ignore[arg-type]
    spec = ModelSpec(id="m", label="B", aspect_ratios=(), max_references=most)
    found = plan(spec, pieces(parts), may_merge=may_merge)
    prompt = cell_prompt("Draw.", parts, found)
    mentioned = {mention.index for mention in find(prompt, names_of(found))}
    assert mentioned - {None} == set(range(len(found.sent)))
