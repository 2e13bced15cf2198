"""Templates of one's own: written, changed, handed on, put away and brought back."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from nanostudio.app import sheet_titles, template_words
from nanostudio.app.messages import Message, Messages
from nanostudio.app.sheet_export_form import SheetExportForm
from nanostudio.app.spawn import Spawner
from nanostudio.app.template_form import TemplateForm, blank, copied, of_sheet
from nanostudio.app.templates import Templates
from nanostudio.core.character import Slot
from nanostudio.core.sheet import new_sheet
from nanostudio.core.sheet_template import MOST_CELLS, Template, check, to_json
from nanostudio.library.own_templates import OwnTemplates
from nanostudio.library.sheet_templates import ORDER, read_template, read_templates
from tests.core.sheet_samples import template

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import translations  # noqa: E402

OURS = read_templates().found


class Room:
    """Templates over a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: list[Message] = []
        self.kept: list[str] = []
        self.bugs: list[BaseException] = []
        self.messages = Messages()
        self.messages.message_shown.connect(self.said.append)
        self.spawn = Spawner(self.messages.report, self.bugs.append)
        self.templates = Templates(self.messages)
        self.templates.kept.connect(self.kept.append)

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not is_so():
                await asyncio.sleep(0.005)

    def own(self) -> dict[str, str]:
        templates = self.templates
        return {one.id: one.title for one in templates.every if one.id in templates.own}

    async def until_own(self, **titles: str) -> None:
        await self.until(lambda: self.own() == titles)


@pytest.fixture
async def room(tmp_path: Path, qapp: object) -> AsyncIterator[Room]:
    made = Room(tmp_path / "templates")
    made.templates.read()  # nothing is known yet
    made.templates.attach(OwnTemplates(made.folder), made.spawn)
    await made.until(lambda: bool(made.templates.every))
    yield made
    await made.spawn.close()
    assert made.bugs == []


@pytest.mark.anyio
async def test_ours_come_first_and_one_s_own_are_saved_changed_and_undone(
    room: Room,
) -> None:
    assert tuple(one.id for one in room.templates.every) == ORDER
    room.templates.keep(template(id="", title="My turn"))
    await room.until_own(**{"my-turn": "My turn"})
    assert room.said[-1].title == "Template “My turn” saved."
    mine = room.templates.get("my-turn")
    assert mine is not None
    room.templates.keep(replace(mine, title="Turned"))
    await room.until_own(**{"my-turn": "Turned"})
    assert room.said[-1].title == "Template “Turned” changed."
    room.messages.undo()
    await room.until_own(**{"my-turn": "My turn"})
    assert room.kept == ["my-turn"] * 3
    assert [path.name for path in room.folder.iterdir()] == ["my-turn.json"]


@pytest.mark.anyio
async def test_a_template_goes_from_one_person_to_another(
    room: Room, tmp_path: Path
) -> None:
    file = tmp_path / "for you.json"
    room.templates.hand_on("hands", str(file))
    room.templates.hand_on("nobody", str(file))
    await room.until(lambda: len(room.said) == 1)
    assert room.said[0].hint == str(file)
    assert read_template(file).id == "hands"
    room.templates.take_in(str(file))
    await room.until_own(**{"hands-2": "Hands"})
    assert (room.kept, room.said[-1].title) == (["hands-2"], "Template “Hands” added.")
    file.write_text("[]")
    room.templates.take_in(str(file))
    room.templates.take_in(str(tmp_path / "none.json"))
    await room.until(lambda: len(room.said) == 4)
    assert "not there any more" in room.said[3].title + room.said[2].title
    assert len(room.own()) == 1


@pytest.mark.anyio
async def test_one_is_removed_and_comes_back_but_ours_stay(room: Room) -> None:
    room.templates.remove("hands")
    room.templates.keep(template(id=""))
    await room.until_own(turn="Turn")
    room.templates.remove("turn")
    await room.until_own()
    assert room.said[-1].title == "Template “Turn” removed"
    assert str(room.folder / "removed") in room.said[-1].hint
    room.messages.undo()
    await room.until_own(turn="Turn")
    assert "hands" in [one.id for one in room.templates.every]


@pytest.mark.anyio
async def test_files_that_are_no_templates_are_named(room: Room) -> None:
    room.folder.mkdir()
    (room.folder / "broken.json").write_text("{}")
    (room.folder / "good.json").write_text(to_json(template()))
    room.templates.read()
    await room.until_own(turn="Turn")
    assert [one.name for one in room.templates.unreadable] == ["broken.json"]


@pytest.mark.anyio
async def test_one_removed_elsewhere_meanwhile_is_just_gone(room: Room) -> None:
    room.templates.keep(template(id=""))
    await room.until_own(turn="Turn")
    (room.folder / "turn.json").unlink()
    room.templates.remove("turn")
    await room.until_own()
    assert [one.title for one in room.said] == ["Template “Turn” saved."]


def test_every_title_of_ours_is_in_the_catalogue(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(translations, "SOURCE", tmp_path)  # to read it takes seconds
    known = {
        one.text
        for one in translations.sentences()
        if one.context == sheet_titles.CONTEXT
    }
    titles = {one.title for template in OURS for one in (template, *template.cells)}
    assert titles == known


class _Loud(QTranslator):
    def translate(self, context: str, text: str, *_rest: object) -> str:
        return text.upper() if context == sheet_titles.CONTEXT else text


@pytest.fixture
def loud(qapp: object) -> object:
    translator = _Loud()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_our_titles_are_translated_and_one_s_own_stay_as_they_are(loud: object) -> None:
    hands = next(one for one in OURS if one.id == "hands")
    assert sheet_titles.template_title(hands) == "HANDS"
    assert sheet_titles.cell_title(hands, hands.cells[0]).isupper()
    told = sheet_titles.titled(hands)
    assert [one.title for one in told.cells] == [
        one.title.upper() for one in hands.cells
    ]
    assert [one.instruction for one in told.cells] == [
        one.instruction for one in hands.cells
    ]
    form = SheetExportForm(new_sheet("s", "Mira, hands", hands, ["mira"]))
    assert all(label.isupper() for label in form.words.labels)
    assert form.words.title == "Mira, hands"
    assert sheet_titles.titled(template()) == template()
    assert copied(hands).title == "HANDS (copy)"


def test_what_a_template_is_is_said() -> None:
    nine = next(one for one in OURS if one.id == "expressions-9")
    assert template_words.grid_words(nine) == "9 cells in 3 columns, each 1:1"
    assert template_words.grid_words(blank()) == "1 cell in 3 columns, each 1:1"
    assert template_words.grid_words(replace(blank(), columns=1)).endswith(
        "in one column, each 1:1"
    )
    named = [template_words.sheet_name(one, one.title, "Mira") for one in OURS]
    assert named[2] == "Mira, expressions"
    assert all(name.startswith("Mira, ") and "%" not in name for name in named)
    assert template_words.sheet_name(template(), "Turn", "Mira") == "Mira, Turn"
    assert template_words.sheet_name(nine, "Expressions, 9", "") == "Expressions, 9"
    assert len({template_words.view_words(slot) for slot in (None, *Slot)}) == 9


def cells(form: TemplateForm) -> str:
    return " ".join(one.id for one in form.template.cells)


def test_cells_are_added_moved_and_taken_out() -> None:
    form = TemplateForm(template())
    form.add()
    assert (cells(form), form.current) == ("back cell-1 front side", 1)
    form.move(2)
    form.move(1)  # no further than the end
    assert (cells(form), form.current) == ("back front side cell-1", 3)
    form.move(-1)
    assert cells(form) == "back front cell-1 side"
    form.select(1)
    form.select(9)
    form.remove()
    assert (cells(form), form.cell.id) == ("back cell-1 side", "cell-1")
    assert form.template.cells[0].needs == ("side",)  # none waits for what is gone
    assert form.template.rows == 2
    form.set(columns=1)
    assert form.template.rows == 3
    for _ in range(3):
        form.remove()
    assert cells(form) == "back"  # one stays


def test_a_template_is_full_some_time() -> None:
    form = TemplateForm(replace(blank(), columns=1))
    for _ in range(MOST_CELLS):
        form.add()
    assert (len(form.template.cells), form.can_add) == (12, False)
    form.set(columns=12)
    assert form.can_add


def test_no_cell_waits_for_one_that_waits_for_it() -> None:
    form = TemplateForm(template())
    form.select(1)  # the front: both others wait for it
    assert form.needable == ()
    form.set_need("side", is_needed=True)
    assert form.cell.needs == ()
    form.select(2)
    assert [one.id for one in form.needable] == ["front"]
    form.set_need("front", is_needed=False)
    assert form.cell.needs == ()
    form.select(1)
    form.set_need("side", is_needed=True)
    assert form.cell.needs == ("side",)
    check(form.template)


def test_it_is_kept_when_all_is_said() -> None:
    asked: list[Template] = []
    form = TemplateForm(blank())
    form.keep_requested.connect(asked.append)
    problems = []
    for change in (
        lambda: None,
        lambda: form.set(title="  Heads \n of all ", aspect_ratio="3:x"),
        lambda: form.set(aspect_ratio="3:4", common="Plain ground."),
        lambda: form.set_cell(instruction="A head.", view=Slot.FACE),
    ):
        change()
        problems.append(form.problem.title if form.problem else "")
        form.keep()
    assert problems == [
        "The template or one of its cells has no title.",
        "“3:x” is no shape of a cell.",
        "“Cell 1” says nothing.",
        "",
    ]
    (made,) = asked
    assert (made.title, made.id, form.is_new) == ("Heads of all", "", True)
    assert made.cells[0].view is Slot.FACE


def test_what_no_file_could_give_back_is_not_kept() -> None:
    form = TemplateForm(template())
    form.set(common="x" * 4_001)
    assert form.problem is not None
    assert form.problem.title == (
        "“What is said in every cell” is too long: 4,001 characters."
    )
    form.set(common="", title="half \ud83d")
    assert form.problem is not None
    form.set(title="whole")
    form.set_cell(instruction="y" * 4_001)
    assert form.problem is not None
    assert form.problem.hint == "Shorten it to 4,000."
    form.set_cell(instruction="y" * 4_000)
    assert form.problem is None


def test_a_sheet_becomes_a_template() -> None:
    sheet = new_sheet("s", "Mira, faces", OURS[2], ["mira"])
    made = of_sheet(sheet)
    assert replace(made, id=OURS[2].id, title=OURS[2].title) == OURS[2]
    assert (made.id, made.title) == ("", "Mira, faces")
