"""Names of files may say who a picture shows, and which view."""

from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.sheet import new_sheet
from nanostudio.store.characters import note_made_with, save_character
from nanostudio.store.database import Connection
from nanostudio.store.export_names import Depicted, read_depicted
from nanostudio.store.sheets import Place, note_cell, save_sheet
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import mira, template
from tests.store.samples import make_output, make_task


def test_names_come_from_canons_and_cells(db: Connection) -> None:
    save_character(db, mira(), 1)
    save_character(db, mira(id="anna", name="Anna"), 1)
    save_sheet(db, new_sheet("s1", "Turn", template(), []), DEFAULT_PROJECT, 1)
    first, second = template().cells[:2]
    task = make_task(1, outputs=(make_output(),))
    add_tasks(db, [task])
    note_made_with(db, task.id, {"mira": 1, "anna": 1, "gone": 2})
    note_cell(db, Place(sheet_id="s1", cell_id=first.id), [task.id])
    db.execute("INSERT INTO sheet_pictures VALUES (?, ?, ?)", ("s1", second.id, "aa"))
    db.execute("INSERT INTO sheet_pictures VALUES (?, ?, ?)", ("s1", first.id, "bb"))
    wanted = [(task.id, "aa"), ("other", "aa"), ("other", "cc")]
    assert read_depicted(db, wanted) == {
        (task.id, "aa"): Depicted(("Anna", "Mira"), first.title),
        ("other", "aa"): Depicted((), second.title),
        ("other", "cc"): Depicted(),
    }
    assert read_depicted(db, []) == {}
