"""Sheets are kept, and find what was delivered while nobody looked."""

from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.sheet import CellVersion, Sheet, new_sheet
from nanostudio.core.sheet_edits import delivered, lock, ordered, put, renamed, swap
from nanostudio.core.task import TaskState
from nanostudio.store.database import Connection
from nanostudio.store.pictures import numbers_of
from nanostudio.store.sheets import (
    Arrival,
    Place,
    arrivals,
    bring_back_sheet,
    get_sheet,
    list_sheets,
    note_cell,
    place_of_task,
    places_of_picture,
    put_away_sheet,
    save_sheet,
    sheets_of_character,
    versions_of_bytes,
)
from nanostudio.store.tasks import add_tasks, save_task
from tests.core.sheet_samples import made, sha, sheet, template
from tests.store.samples import make_output, make_task, put_in_trash

FRONT = Place(sheet_id="s1", cell_id="front")


def keep(db: Connection, now: Sheet, now_ms: int = 1) -> None:
    save_sheet(db, now, DEFAULT_PROJECT, now_ms)


def test_a_sheet_comes_back_as_it_was(db: Connection) -> None:
    assert get_sheet(db, "s1") is None
    now = lock(put(sheet(), "front", made("a")), "front")
    keep(db, now)
    assert get_sheet(db, "s1") == now
    now = swap(put(lock(now, "front", False), "side", made("b")), "front", "side")
    keep(db, renamed(now, "Other"), 2)
    assert get_sheet(db, "s1") == renamed(now, "Other")


def test_sheets_are_listed_by_when_they_changed_and_put_away(db: Connection) -> None:
    other = new_sheet("s2", "Two", template(), ["bruno", "mira"])
    keep(db, sheet(), 1)
    keep(db, other, 2)
    assert list_sheets(db, DEFAULT_PROJECT) == [other, sheet()]
    assert list_sheets(db, "elsewhere") == []
    assert sheets_of_character(db, "mira") == ["s2", "s1"]
    put_away_sheet(db, "s2", 3)
    assert list_sheets(db, DEFAULT_PROJECT) == [sheet()]
    assert sheets_of_character(db, "bruno") == []
    assert get_sheet(db, "s2") == other
    bring_back_sheet(db, "s2")
    assert list_sheets(db, DEFAULT_PROJECT) == [other, sheet()]


def test_a_cell_has_the_tasks_that_are_under_way_for_it(db: Connection) -> None:
    task = make_task(1)
    keep(db, sheet())
    note_cell(db, FRONT, [task.id, "purged"])
    add_tasks(db, [task])
    there = get_sheet(db, "s1")
    assert there == ordered(sheet(), "front", task.id)
    keep(db, sheet())  # by one who had not heard of it
    assert get_sheet(db, "s1") == there
    assert place_of_task(db, task.id) == FRONT
    assert place_of_task(db, "other") is None
    save_task(db, make_task(1, state=TaskState.UNCERTAIN))
    assert get_sheet(db, "s1") == there
    save_task(db, make_task(1, state=TaskState.FAILED))
    assert get_sheet(db, "s1") == sheet()
    assert arrivals(db) == []


def test_what_came_when_nobody_was_there_arrives_once(db: Connection) -> None:
    outputs = (make_output(), make_output(1, path="b.png", sha256=sha("b")))
    tasks = [
        make_task(1, state=TaskState.DONE, outputs=outputs, finished_ms=7),
        make_task(2, state=TaskState.DONE, outputs=(make_output(path="c.png"),)),
        make_task(3, state=TaskState.RUNNING),
    ]
    add_tasks(db, tasks)
    keep(db, ordered(ordered(sheet(), "front", tasks[0].id), "side", tasks[1].id))
    first, second = arrivals(db)
    assert first == Arrival(
        place=FRONT,
        task_id=tasks[0].id,
        versions=(
            CellVersion(
                sha256=outputs[0].sha256,
                path=outputs[0].path,
                task_id=tasks[0].id,
                added_ms=7,
            ),
            CellVersion(
                sha256=sha("b"),
                path="b.png",
                task_id=tasks[0].id,
                position=1,
                added_ms=7,
            ),
        ),
    )
    assert second.versions[0].added_ms == tasks[1].created_ms
    assert arrivals(db, tasks[1].id) == [second]
    there = get_sheet(db, "s1")
    assert there is not None
    now = delivered(there, "front", *first.versions)
    keep(db, swap(now, "front", "back"))  # it was taken, wherever it is now
    assert arrivals(db) == [second]


def test_the_cells_of_a_picture_are_found(db: Connection) -> None:
    now = put(put(sheet(), "front", made("a")), "front", made("b"))
    keep(db, now)
    keep(db, put(new_sheet("s2", "Two", template()), "side", made("a")))
    assert places_of_picture(db, sha("a")) == [
        FRONT,
        Place(sheet_id="s2", cell_id="side"),
    ]
    put_away_sheet(db, "s2", 2)
    assert places_of_picture(db, sha("a")) == [FRONT]
    assert places_of_picture(db, sha("c")) == []


def test_pictures_are_found_as_cells_have_them(db: Connection) -> None:
    tasks = [
        make_task(
            number,
            state=TaskState.DONE,
            outputs=(make_output(path=f"{number}.png", sha256=sha(name)),),
            finished_ms=7,
        )
        for number, name in ((1, "a"), (2, "b"), (3, "a"))
    ]
    add_tasks(db, tasks)
    put_in_trash(db, *numbers_of(db, tasks[1].id))
    found = versions_of_bytes(db, [sha("a"), sha("b"), sha("c")])
    assert found == {
        sha("a"): CellVersion(
            sha256=sha("a"),
            path="1.png",
            task_id=tasks[0].id,
            added_ms=7,
        )
    }
