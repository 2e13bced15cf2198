"""A request again with today's characters: what is theirs changes, and nothing else."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.cast import Part, pieces
from nanostudio.core.character import Character, Slot
from nanostudio.core.mention_rewriting import written
from nanostudio.core.mentions import find
from nanostudio.core.recast import Change, recast
from nanostudio.core.reference_plan import plan
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.sheet_prompt import cell_prompt, character_words, names_of
from nanostudio.core.spec import ModelSpec, Role
from tests.core.sheet_samples import mira, sha, view

ROOMY = ModelSpec(id="m", label="Banana", aspect_ratios=(), max_references=14)
OTHERS = (
    Reference(sha256=sha("sea"), name="Sea", url="https://x.test/sea"),
    Reference(sha256=sha("ink"), name="Ink", role=Role.STYLE),
)
THEN = mira()
NOW = mira(
    description="Pilot, 40.",
    canon=2,
    views=(
        view(Slot.FRONT, "front", "front2", chosen=1),
        view(Slot.FACE, "face"),
        *THEN.views[1:],
    ),
)


def ordered(*characters: Character, model: ModelSpec = ROOMY) -> GenerationRequest:
    """What an order with these in the draft has, between two other references."""
    parts = [Part(character=one, outfits=("Coat",)) for one in characters]
    found = plan(model, pieces(parts))
    references = (
        OTHERS[0],
        *(
            Reference(sha256=one.pieces[0].sha256, name=one.name, role=one.role)
            for one in found.sent
        ),
        OTHERS[1],
    )
    names = tuple(one.name for one in references)
    sent = [(written(at, names), one) for at, one in enumerate(found.sent, 1)]
    words = [character_words(one, sent, names) for one in characters]
    prompt = "\n\n".join(("By @Sea like @1, in @Ink.", *words, "See @Mira front."))
    return GenerationRequest(
        provider="p", model="m", prompt=prompt, references=references, n=3
    )


def test_views_and_words_are_those_of_now_and_the_rest_stays() -> None:
    found = recast(ordered(THEN), ROOMY, [Change(THEN, NOW)])
    request = found.request
    assert [one.name for one in request.references] == [
        *("Sea", "Mira front", "Mira face", "Mira back", "Mira Coat", "Ink")
    ]
    assert request.references[0] == OTHERS[0]
    assert request.references[1].sha256 == sha("front2")
    assert request.prompt == (
        "By @Sea like @1, in @Ink.\n\nMira: Pilot, 40.\n"
        "@Mira front shows Mira from the front.\n"
        "@Mira face shows the face of Mira.\n"
        "@Mira back shows Mira from behind.\n"
        "@Mira Coat shows what Mira wears: Coat.\n"
        "Colours of Mira: #ff8800, #6a4c93.\n"
        "Never change this about Mira:\n"
        "- Scar over the left eye.\n- Orange beanie in every scene.\n\n"
        "See @Mira front."
    )
    assert (request.n, found.left_out, found.untold) == (1, (), ())


def test_words_changed_by_hand_stay_and_are_named() -> None:
    before = ordered(THEN)
    changed = replace(before, prompt=before.prompt.replace("26", "27"))
    found = recast(changed, ROOMY, [Change(THEN, NOW)])
    assert "Street photographer, 27." in found.request.prompt
    assert found.untold == ("Mira",)


def test_a_sheets_prompt_is_told_by_numbers_again() -> None:
    part = Part(character=THEN)
    found = plan(ROOMY, pieces([part]))
    request = GenerationRequest(
        provider="p",
        model="m",
        prompt=cell_prompt("One eye.", [part], found),
        references=tuple(
            Reference(sha256=one.pieces[0].sha256, name=name, role=one.role)
            for one, name in zip(found.sent, names_of(found), strict=True)
        ),
    )
    made = recast(request, ROOMY, [Change(THEN, NOW)]).request
    assert made.prompt.startswith("One eye.\n\nMira: Pilot, 40.\n@1 shows Mira from")
    assert "@2 shows the face of Mira." in made.prompt


def test_a_combined_picture_goes_for_the_views_of_now() -> None:
    contact = Reference(sha256=sha("contact"), name="Mira back 2", role=Role.CHARACTER)
    request = replace(ordered(THEN), references=(contact,), prompt="A fox.")
    found = recast(request, ROOMY, [Change(THEN, NOW)])
    assert contact not in found.request.references
    assert found.request.references[0].sha256 == sha("front2")


def test_what_it_wore_and_is_gone_is_not_sent_and_a_mention_of_it_is_words() -> None:
    bare = replace(NOW, views=NOW.views[:2])
    request = replace(ordered(THEN), prompt="In @Mira Coat by @5.")
    found = recast(request, ROOMY, [Change(THEN, bare)]).request
    assert [one.name for one in found.references] == [
        *("Sea", "Mira front", "Mira face", "Ink")
    ]
    assert found.prompt == "In \\@Mira Coat by @4."


def test_without_a_reference_of_hers_she_comes_last() -> None:
    request = replace(ordered(THEN), references=OTHERS, prompt="A fox.")
    found = recast(request, ROOMY, [Change(THEN, NOW)]).request
    assert [one.name for one in found.references][:3] == ["Sea", "Ink", "Mira front"]


def test_names_are_none_that_another_reference_has() -> None:
    other = Reference(sha256=sha("x"), name="Mira face")
    request = replace(ordered(THEN), references=(other,), prompt="A fox.")
    changed = replace(request, references=(replace(other, name="mira FACE"),))
    names = [
        one.name
        for one in recast(changed, ROOMY, [Change(THEN, NOW)]).request.references
    ]
    assert names[:3] == ["mira FACE", "Mira front", "Mira face 2"]


@given(st.integers(0, 8), st.none() | st.integers(0, 4), st.booleans())
def test_the_plan_holds_for_any_model(most: int, cap: int | None, is_two: bool) -> None:
    caps = {} if cap is None else {Role.CHARACTER: cap}
    model = replace(ROOMY, max_references=most, role_caps=caps)
    kai = mira(id="kai", name="Kai", views=(view(Slot.FRONT, "kai"),))
    cast = (THEN, kai) if is_two else (THEN,)
    changes = [Change(THEN, NOW), Change(kai, kai)][: len(cast)]
    found = recast(ordered(*cast), model, changes, who="Banana")
    references = found.request.references
    assert len(references) <= most
    hers = [one for one in references if one.role is Role.CHARACTER]
    assert cap is None or len(hers) <= cap
    assert [one for one in references if one in OTHERS] == [
        one for one in OTHERS if one in references
    ]
    named = {one.piece.name for one in found.left_out}
    assert len(references) + len(found.left_out) >= len(named)
    names = [one.name for one in references]
    assert len(set(names)) == len(names)
    mentions = find(found.request.prompt, names) if names else []
    assert all(one.index is not None for one in mentions)


@given(st.booleans())
def test_nothing_changes_where_nothing_changed(is_two: bool) -> None:
    kai = mira(id="kai", name="Kai", views=(view(Slot.FRONT, "kai"),))
    cast = (THEN, kai) if is_two else (THEN,)
    before = ordered(*cast)
    found = recast(before, ROOMY, [Change(one, one) for one in cast])
    assert found.request == replace(before, n=1)
    assert (found.left_out, found.untold) == ((), ())
