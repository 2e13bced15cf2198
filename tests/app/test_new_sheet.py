"""A new sheet: of whom, by which template, what it comes to, and that it is made."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from nanostudio.app.characters import Characters
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Messages
from nanostudio.app.new_sheet import NewSheet
from nanostudio.app.projects import Projects
from nanostudio.app.sheets import Sheets
from nanostudio.app.templates import Templates
from nanostudio.core.character import Character
from nanostudio.core.sheet import new_sheet
from nanostudio.library.sheet_templates import read_templates
from tests.app.compose_samples import GRAND, MODEST
from tests.core.sheet_samples import mira, template

pytestmark = pytest.mark.usefixtures("qapp")


class Kept(Characters):
    """Characters without a database."""

    every: tuple[Character, ...] = ()  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__(int)


class Room:
    def __init__(self) -> None:
        self.draft = Draft([GRAND, MODEST])
        self.characters, messages = Kept(), Messages()
        self.templates = Templates(messages)
        self.sheets = Sheets(Projects(), messages, int)
        self.made: list[tuple[Any, ...]] = []
        self.sheets.create = lambda *made: self.made.append(made)  # type: ignore[method-assign]
        self.new = NewSheet(self.characters, self.templates, self.sheets, self.draft)

    def fill(self) -> None:
        self.characters.every = (
            mira(),
            mira(id="tom", name="Tom"),
            mira(id="una", name="Una Mira"),
        )
        self.characters.changed.emit()
        self.templates.every = (*read_templates().found, template())
        self.templates.changed.emit()


@pytest.fixture
def room() -> Room:
    made = Room()
    made.fill()
    return made


def test_nothing_can_be_made_before_the_templates_are_there() -> None:
    new = Room().new
    assert (new.template, new.name, new.summary, new.note) == (None, "", "", "")
    assert not new.can_create
    new.create()


def test_the_price_is_that_of_the_model_in_the_studio(room: Room) -> None:
    new, told = room.new, list[str]()
    new.changed.connect(lambda: told.append(new.summary))
    new.choose_template("expressions-9")
    assert new.summary == "9 cells · ≈ 90 credits at Banana Wide"
    room.draft.set_resolution("2K")
    assert told[-1] == "9 cells · ≈ 135 credits at Banana Wide"
    room.draft.set_model("modest", "small")
    assert told[-1] == "9 cells · Modest publishes no price"


def test_a_shape_the_model_lacks_is_said_before(room: Room) -> None:
    new = room.new
    new.choose_template("expressions-9")
    assert new.note == ""
    new.choose_template("turnaround-4")
    assert new.template is not None
    shape = new.template.aspect_ratio
    assert new.note == (
        f"Banana Wide cannot draw {shape}: cells get the nearest shape it has."
    )


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("british")
def test_the_name_follows_the_choice_till_it_is_typed(room: Room) -> None:
    new = room.new
    new.choose_template("expressions-9")
    assert new.name == "Expressions, 9"
    new.set_character("mira", is_in=True)
    assert new.name == "Mira, expressions"
    new.set_character("tom", is_in=True)
    assert new.name == "Mira and Tom, expressions"
    new.set_character("mira", is_in=False)
    new.choose_template("turn")
    new.choose_template("nobody")
    assert new.name == "Tom, Turn"
    room.sheets.every = (new_sheet("s", "tom, turn", template()),)
    assert new.name == "Tom, Turn 2"
    new.set_nobody()
    assert new.name == "Turn"
    new.set_name("  My \n own ")
    new.set_character("una", is_in=True)
    new.create()
    assert room.made == [("My own", template(), ("una",))]
    new.set_name(" ")
    assert not new.can_create
    new.create()
    assert len(room.made) == 1


def test_characters_are_found_by_their_names(room: Room) -> None:
    room.new.search(" mira")
    assert [one.name for one in room.new.found] == ["Mira", "Una Mira"]
    room.new.set_character("tom", is_in=True)
    assert room.new.character_ids == ("tom",)  # found or not
    room.characters.every = (mira(),)
    room.characters.changed.emit()
    assert room.new.character_ids == ()


def test_a_template_that_was_just_saved_is_chosen_and_one_that_is_gone_is_not(
    room: Room,
) -> None:
    new, before = room.new, room.templates.every
    room.templates.every = (*before, template(id="more", title="More"))
    room.templates.changed.emit()
    room.templates.kept.emit("more")
    assert new.template == template(id="more", title="More")
    room.templates.every = before
    room.templates.changed.emit()
    assert new.template == before[0]
    changed = replace(before[0], title="Otherwise")
    room.templates.every = (changed, *before[1:])
    room.templates.changed.emit()
    assert new.template == changed
