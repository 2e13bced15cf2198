"""A sheet is changed as it stands, not as somebody saw it."""

import pytest

from nanostudio.core.errors import Refused
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.sheet_edits import lock, put
from nanostudio.core.task import TaskState
from nanostudio.store.database import Connection
from nanostudio.store.sheet_changes import change_sheet
from nanostudio.store.sheets import Place, get_sheet, note_cell, save_sheet
from nanostudio.store.tasks import add_outputs, add_tasks
from tests.core.sheet_samples import made, sheet
from tests.store.samples import make_output, make_task


def test_a_change_is_made_of_the_sheet_with_all_that_came(db: Connection) -> None:
    task = make_task(1, state=TaskState.QUEUED)
    add_tasks(db, [task])
    save_sheet(db, sheet(), DEFAULT_PROJECT, 1)
    note_cell(db, Place(sheet_id="s1", cell_id="front"), [task.id])
    add_outputs(db, make_task(1, state=TaskState.DONE, outputs=(make_output(),)))
    before, after = change_sheet(db, "s1", lambda one: lock(one, "front"), 2)
    assert before.cell("front").picture is not None
    assert after.cell("front").is_accepted
    assert get_sheet(db, "s1") == after


def test_what_is_refused_changes_nothing(db: Connection) -> None:
    now = lock(put(sheet(), "front", made("a")), "front")
    save_sheet(db, now, DEFAULT_PROJECT, 1)
    with pytest.raises(Refused, match="locked"):
        change_sheet(db, "s1", lambda one: put(one, "front", made("b")), 2)
    with pytest.raises(Refused, match="no longer there"):
        change_sheet(db, "none", lambda one: one, 2)
    assert change_sheet(db, "s1", lambda one: one, 3) == (now, now)
    assert get_sheet(db, "s1") == now
