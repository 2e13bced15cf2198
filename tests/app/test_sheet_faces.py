"""What cells show and say."""

import pytest

from nanostudio.app.asides import Asides
from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.sheet_faces import CellFace, Faces
from nanostudio.app.sheets import Sheets
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_edits import ordered, take_out
from nanostudio.core.task import Problem, Task, TaskState
from tests.app.cell_room import few, full
from tests.app.tile_samples import NOW_MS, PROVIDERS, make_task

pytestmark = pytest.mark.usefixtures("qapp")
WAITING = few("", "", "", needs=("c1",))


def faces(sheet: Sheet | None, task: Task | None = None) -> Faces:
    sheets = Sheets(Projects(), Messages(), lambda: NOW_MS)
    sheets.current = sheet
    if task is not None:
        sheets.note_task(task)
        sheets._tasks["c1"] = task
    return Faces(sheets, PROVIDERS, Asides(), lambda: NOW_MS, lambda _task: 2)


def spoken(sheet: Sheet, task: Task | None = None) -> list[str]:
    return [face.spoken for face in faces(sheet, task).every()]


def test_empty_waiting_locked_and_filled_cells_say_so() -> None:
    assert spoken(WAITING) == ["empty", "empty", "Waits for Cell 1"]
    assert spoken(few("", "", "", needs=("c1",), locked=("c1",))) == [
        *("locked", "empty", "empty")
    ]
    two = full(few("", ""), "c1")
    [first, _] = faces(two).every()
    assert (first.spoken, first.version_words) == ("", "")
    assert first.picture is not None  # it is gone, and shown as missing
    assert (first.picture.width, first.picture.path) == (100, "c1.png")
    more = full(full(two, "c1"), "c2")
    assert faces(more).one("c2").count == 1
    assert faces(None).every() == ()
    with pytest.raises(KeyError):
        faces(None).one("c1")


def test_a_cell_can_be_made_anew_unless_locked_or_under_way() -> None:
    can = [face.can_reroll for face in faces(full(WAITING, "c1")).every()]
    assert can == [True, True, True]  # the picture it is made from can be seen
    assert [face.can_reroll for face in faces(WAITING).every()] == [True, True, False]
    locked = few("", "", locked=("c1",))
    assert [face.can_reroll for face in faces(locked).every()] == [False, True]
    running = ordered(few(""), "c1", "t")
    assert not faces(running).one("c1").can_reroll


def test_versions_are_counted_also_where_none_is_shown() -> None:
    face = CellFace(id="c1", title="One", place=2, count=5)
    assert face.version_words == "2 of 5"
    hidden = take_out(full(few("", ""), "c1"), "c1")
    assert faces(hidden).one("c1").version_words == ""
    assert CellFace(id="c1", title="One", count=2).version_words == "none of 2"


def test_a_task_says_how_it_stands_and_leaves_when_it_was_made_good() -> None:
    queued = faces(few(""), make_task(1)).one("c1")
    assert (queued.is_busy, queued.spoken) == (True, "Queued · 3rd")
    problem = Problem(title="Blocked")
    failed = make_task(1, state=TaskState.FAILED, problem=problem, finished_ms=4)
    assert faces(few(""), failed).one("c1").spoken == "Blocked"
    assert faces(full(few(""), "c1"), failed).one("c1").task is None
    later = make_task(1, state=TaskState.FAILED, problem=problem, finished_ms=6)
    assert faces(full(few(""), "c1"), later).one("c1").task is not None
