"""Cells show what was delivered for them, each picture taken in once."""

from nanostudio.core.project import DEFAULT_PROJECT, Project
from nanostudio.core.sheet_edits import ordered
from nanostudio.core.task import TaskState
from nanostudio.store.database import Connection
from nanostudio.store.projects import save_project
from nanostudio.store.sheet_arrivals import take_arrivals
from nanostudio.store.sheets import get_sheet, list_sheets, save_sheet
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import sha, sheet
from tests.store.samples import make_output, make_task


def test_what_was_delivered_is_shown_once(db: Connection) -> None:
    save_project(db, Project(id="zoo", name="Zoo"), 1)
    outputs = [make_output(path=f"{name}.png", sha256=sha(name)) for name in "ab"]
    tasks = [
        make_task(at, state=TaskState.DONE, outputs=(one,))
        for at, one in enumerate(outputs)
    ]
    empty = make_task(7, state=TaskState.DONE)
    add_tasks(db, [*tasks, empty])
    now = ordered(ordered(sheet(), "front", tasks[0].id), "side", tasks[1].id)
    save_sheet(db, ordered(now, "back", empty.id), "zoo", 1)
    assert take_arrivals(db, 2, tasks[1].id) == ["s1"]
    assert take_arrivals(db, 3) == ["s1"]
    assert take_arrivals(db, 4) == []
    there = get_sheet(db, "s1")
    assert there is not None
    shown = [cell.picture.sha256 for cell in there.cells if cell.picture]
    assert shown == [sha("a"), sha("b")]
    assert list_sheets(db, "zoo") == [there]
    assert list_sheets(db, DEFAULT_PROJECT) == []
