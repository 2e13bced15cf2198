"""A picture knows its characters, and the cells of sheets that it is."""

from nanostudio.core.lineage import InCell, MadeWith
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.sheet import new_sheet
from nanostudio.store.characters import (
    note_made_with,
    put_away_character,
    save_character,
)
from nanostudio.store.database import Connection
from nanostudio.store.lineage import read_lineage
from nanostudio.store.sheets import Place, note_cell, put_away_sheet, save_sheet
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import mira, template
from tests.store.samples import make_output, make_task


def test_characters_are_called_as_now_or_else_as_they_were(db: Connection) -> None:
    save_character(db, mira(), 1)
    save_character(db, mira(id="anna", name="Anna", canon=4), 1)
    note_made_with(db, "t", {"mira": 1, "anna": 2, "gone": 3})
    found = read_lineage(db, "t")
    assert found.characters == (
        MadeWith("gone", "", 3),
        MadeWith("anna", "Anna", 2, 4),
        MadeWith("mira", "Mira", 1, 1),
    )
    assert found
    put_away_character(db, "mira", 9)
    put_away_character(db, "anna", 9)  # as it was then is not known
    assert read_lineage(db, "t").characters == (
        MadeWith("anna", "", 2),
        MadeWith("gone", "", 3),
        MadeWith("mira", "Mira", 1),
    )


def test_cells_are_found_by_order_and_by_bytes(db: Connection) -> None:
    for name in ("s1", "s2"):
        sheet = new_sheet(name, f"Turn {name}", template(), [])
        save_sheet(db, sheet, DEFAULT_PROJECT, 1)
    task = make_task(1, outputs=(make_output(),))
    add_tasks(db, [task])
    cell, other = template().cells[:2]
    assert not read_lineage(db, task.id).cells
    note_cell(db, Place(sheet_id="s1", cell_id=cell.id), [task.id])
    expected = InCell("s1", "Turn s1", cell.id, cell.title)
    assert read_lineage(db, task.id).cells == (expected,)
    db.execute(
        "INSERT INTO sheet_pictures VALUES (?, ?, ?), (?, ?, ?)",
        ("s1", other.id, "aa", "s2", cell.id, "aa"),
    )
    found = read_lineage(db, task.id, "aa").cells
    assert [(one.sheet_id, one.cell_id) for one in found] == [
        *(("s1", cell.id), ("s1", other.id), ("s2", cell.id))
    ]
    put_away_sheet(db, "s1", 2)
    assert [one.sheet_id for one in read_lineage(db, task.id, "aa").cells] == ["s2"]
