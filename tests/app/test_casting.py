"""Characters come into the draft with views and words, and go without a trace."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.slots import TrayReference
from nanostudio.app.tray import LibraryPicture
from nanostudio.app.tray_plan import plan
from nanostudio.core.cast import Shows
from nanostudio.core.character import Slot
from nanostudio.core.mentions import for_model
from nanostudio.core.spec import Role
from tests.app.cast_samples import ROOMY, SHOP, SIDES, Stage
from tests.core.sheet_samples import mira, sha, view

pytestmark = pytest.mark.usefixtures("qapp")


def test_all_views_come_in_and_the_prompt_tells_of_those_that_are_sent() -> None:
    stage = Stage()
    stage.draft.set_prompt("At a night market.")
    stage.insert(outfits=("Coat",))
    assert stage.names == ["Mira front", "Mira profile", "Mira back", "Mira Coat"]
    assert stage.draft.prompt == (
        "At a night market.\n\nMira: Street photographer, 26.\n"
        "@Mira front shows Mira from the front.\n"
        "@Mira profile shows Mira in profile.\n"
        "@Mira back shows Mira from behind.\n"
        "@Mira Coat shows what Mira wears: Coat.\n"
        "Colours of Mira: #ff8800, #6a4c93.\n"
        "Never change this about Mira:\n"
        "- Scar over the left eye.\n- Orange beanie in every scene."
    )
    request = stage.draft.request()
    told = for_model(request.prompt, request.references)
    assert "Mira Coat (image 4) shows what Mira wears" in told
    assert stage.draft.problems() == ()


def test_another_model_leaves_views_out_and_takes_them_in_again() -> None:
    stage = Stage()
    stage.insert()
    whole = stage.draft.prompt
    stage.draft.set_model("shop", "tight")
    assert stage.sent == ["Mira front", "Mira profile"]
    assert list(stage.draft.tray.left_out().values()) == [
        "Tight at Shop takes 2 character references, and all are in use."
    ]
    assert "@Mira back" not in stage.draft.prompt
    assert stage.draft.problems() == ()
    stage.draft.set_model("shop", "blind")
    assert stage.sent == []
    assert "Street photographer" in stage.draft.request().prompt
    stage.draft.set_model("shop", "roomy")
    assert stage.draft.prompt == whole


def test_the_most_telling_views_of_all_go_before_second_ones() -> None:
    other = mira(id="kai", name="Kai", views=(view(Slot.FRONT, "kai"),))
    stage = Stage(mira(views=SIDES), other)
    stage.draft.set_model("shop", "tight")
    stage.insert("mira")
    stage.insert("kai")
    assert stage.sent == ["Mira front", "Kai front"]


def test_what_is_there_is_not_added_twice() -> None:
    stage = Stage()
    stage.insert()
    before = stage.draft.prompt, stage.names
    stage.insert()
    assert (stage.draft.prompt, stage.names) == before
    stage.insert(outfits=("Coat",))
    assert stage.names[-1] == "Mira Coat"
    assert stage.draft.prompt.count("Street photographer") == 1
    assert "@Mira Coat shows" in stage.draft.prompt


def test_the_preview_says_what_goes_and_why_not_the_rest() -> None:
    stage = Stage()
    stage.draft.set_model("shop", "tight")
    part = stage.casting.part("mira")
    assert part is not None
    found = stage.casting.preview([part])
    assert (found.sent, found.count) == (("Mira front", "Mira profile"), 3)
    assert [name for name, _ in found.left_out] == ["Mira back"]
    stage.draft.tray.combining.allow(True)
    found = stage.casting.preview([part])
    assert (found.sent, found.left_out) == (("Mira front",), ())
    assert found.combined == ("Mira profile", "Mira back")
    assert stage.casting.part("nobody") is None


def test_the_persons_own_words_and_pictures_stay_when_a_character_goes() -> None:
    stage = Stage()
    own = LibraryPicture(sha256=sha("side"), name="My side view")
    stage.draft.tray.offer([own])
    stage.draft.set_prompt("In rain.")
    stage.insert()
    assert stage.names == ["My side view", "Mira front", "Mira back"]
    assert "@My side view shows Mira in profile." in stage.draft.prompt
    with_it = stage.draft.prompt
    stage.casting.remove("mira")
    assert (stage.draft.prompt, stage.names) == ("In rain.", ["My side view"])
    assert stage.casting.members() == []
    stage.draft.tray.undo(stage.steps[-1])
    assert [one.id for one in stage.casting.members()] == ["mira"]
    assert stage.draft.prompt == with_it
    stage.casting.remove("nobody")


def test_words_that_were_changed_are_the_persons_own() -> None:
    stage = Stage()
    stage.insert()
    changed = stage.draft.prompt.replace("26", "27")
    stage.draft.set_prompt(changed)
    stage.draft.tray.move(0, 2)
    assert stage.draft.prompt == changed
    stage.casting.remove("mira")
    assert "Street photographer, 27." in stage.draft.prompt


def test_a_character_without_pictures_is_words_alone() -> None:
    stage = Stage(mira(views=()))
    stage.insert()
    assert stage.names == []
    assert stage.draft.canons() == {"mira": 1}
    with_it = stage.draft.prompt
    stage.casting.remove("mira")
    assert (stage.draft.prompt, stage.draft.canons()) == ("", {})
    undo = stage.said[-1].action
    assert undo is not None
    undo()
    undo()  # each only once
    assert (stage.draft.prompt, stage.draft.canons()) == (with_it, {"mira": 1})
    stage.draft.set_prompt("")
    assert stage.draft.cast == ()


def test_a_view_taken_out_stays_out_and_a_new_one_comes_in() -> None:
    stage = Stage()
    stage.insert()
    stage.draft.tray.remove(1)
    assert stage.names == ["Mira front", "Mira back"]
    views = (view(Slot.FRONT, "better"), *SIDES[1:3], view(Slot.FACE, "face"))
    stage.change(mira(views=views, description="A fox.", canon=2))
    assert stage.names == ["Mira front", "Mira back", "Mira face"]
    assert stage.draft.tray.references[0].sha256 == sha("better")
    assert "Mira: A fox." in stage.draft.prompt
    assert "Street" not in stage.draft.prompt
    assert stage.draft.canons() == {"mira": 2}
    assert stage.said[-1].hint == ""


def test_words_of_ones_own_stay_when_the_character_changes() -> None:
    stage = Stage()
    stage.insert()
    stage.draft.set_prompt(stage.draft.prompt.replace("26", "27"))
    stage.change(mira(views=SIDES, description="A fox.", canon=2))
    assert "27" in stage.draft.prompt
    assert stage.said[-1].hint == "What you wrote of it yourself stays."
    stage.change()  # put away: the draft goes on with what it has
    assert stage.draft.canons() == {"mira": 2}
    stage.casting.update("mira")
    assert stage.casting.newer_canon(stage.draft.cast[0]) is None


def test_the_draft_is_kept_and_taken_up_with_its_characters() -> None:
    stage = Stage()
    stage.insert(outfits=("Coat",))
    kept = json.loads(json.dumps(stage.draft.snapshot()))
    again = Stage()
    again.draft.restore(kept)
    assert again.draft.prompt == stage.draft.prompt
    assert again.draft.canons() == {"mira": 1}
    again.draft.set_model("shop", "tight")
    assert again.sent == ["Mira front", "Mira profile", "Mira Coat"]
    part = again.casting.part("mira")
    assert part is not None
    assert part.outfits == ("Coat",)


def test_settings_taken_over_have_their_characters_again() -> None:
    stage = Stage()
    stage.insert()
    request = stage.draft.request()
    again = Stage()
    again.draft.reuse(request)
    assert again.draft.canons() == {}
    again.casting.recognise({"mira": 1, "gone": 4})
    assert again.draft.canons() == {"mira": 1}
    again.draft.set_model("shop", "tight")  # and it is planned as an inserted one
    assert "@Mira back" not in again.draft.prompt
    later = Stage(mira(views=SIDES, canon=2))
    later.draft.reuse(request)
    later.casting.recognise({"mira": 1})
    (member,) = later.casting.members()
    assert later.casting.newer_canon(member) == 2
    later.casting.update("mira")
    assert later.draft.canons() == {"mira": 2}


def test_views_without_a_place_are_combined_when_that_is_allowed() -> None:
    stage = Stage()
    wanted: list[tuple[tuple[str, ...], ...]] = []
    stage.casting.contacts_wanted.connect(wanted.append)
    stage.draft.tray.combining.allow(True)
    stage.insert()
    stage.draft.set_model("shop", "tight")
    inside = (sha("side"), sha("back"))
    assert wanted == [(inside,)]
    assert stage.draft.problems()[-1].title == "A reference is not ready yet."
    stage.draft.tray.combining.note(inside, sha("contact"))
    assert stage.draft.problems() == ()
    assert not any(use.is_over for use in stage.draft.tray.plan.roles)
    assert [one.sha256 for one in stage.draft.tray.to_send()] == [
        *(sha("front"), sha("contact"))
    ]
    assert "@Mira profile shows Mira several times side by side" in stage.draft.prompt
    stage.draft.set_model("shop", "roomy")
    assert len(stage.sent) == 3
    stage.casting.contact_failed(inside)
    assert not stage.draft.tray.combining.is_allowed


def test_an_order_has_the_canons_of_the_moment_it_was_pressed() -> None:
    stage = Stage()
    stage.insert()
    stage.draft.generate()
    stage.casting.remove("mira")
    assert stage.draft.made_with == {"mira": 1}
    stage.draft.set_prompt("Alone.")
    stage.draft.generate()
    assert stage.draft.made_with == {}


def test_braces_of_a_character_are_no_template() -> None:
    stage = Stage(mira(views=(), description="Wears {red|blue}."))
    stage.insert()
    assert stage.draft.combinations == 1
    assert "Wears {red|blue}." in stage.draft.request().prompt


def test_a_character_shown_by_nothing_that_is_sent_is_not_noted() -> None:
    stage = Stage()
    stage.insert()
    stage.draft.set_prompt("Something else.")
    assert stage.draft.canons() == {"mira": 1}
    stage.draft.set_model("shop", "blind")
    assert stage.draft.canons() == {}


def test_inserting_can_be_taken_back() -> None:
    stage = Stage()
    stage.draft.set_prompt("In rain.")
    stage.insert()
    assert stage.said[-1].title == "“Mira” is in the draft."
    stage.messages.undo()
    assert (stage.draft.prompt, stage.names, stage.draft.cast) == ("In rain.", [], ())
    stage.insert()
    said = len(stage.said)
    stage.insert(outfits=("Coat",))  # she was there already
    assert len(stage.said) == said


SHOWN = st.builds(
    Shows,
    character=st.sampled_from(("mira", "kai")),
    slot=st.sampled_from(Slot),
    rank=st.integers(0, 9),
    is_own=st.booleans(),
)
SLOTS = st.lists(
    st.builds(
        TrayReference,
        sha256=st.just("x"),
        name=st.just("a"),
        role=st.none() | st.sampled_from(Role),
        shows=st.none() | SHOWN,
    ),
    max_size=12,
)


@given(SLOTS, st.integers(0, 6), st.none() | st.integers(0, 3), st.booleans())
def test_what_goes_fits_the_model(
    slots: list[TrayReference], most: int, cap: int | None, may_combine: bool
) -> None:
    caps = {} if cap is None else {Role.CHARACTER: cap}
    model = replace(ROOMY, max_references=most, role_caps=caps)
    found = plan(slots, SHOP, model, may_combine=may_combine)
    sent = [slot for at, slot in enumerate(slots) if at not in found.left_out]
    assert len(sent) <= most
    assert cap is None or sum(one.role is Role.CHARACTER for one in sent) <= cap
    for first, places in found.combined.items():
        assert may_combine
        assert first == min(places) not in found.left_out
        assert set(places[1:]) <= set(found.left_out)
        assert len({slots[at].shows.character for at in places if slots[at].shows}) == 1
    if not any(slot.shows for slot in slots):
        assert found.combined == {}
