"""Every database ever released opens, and a step is whole or not there at all."""

import contextlib
import shutil
from pathlib import Path

import apsw
import pytest

from nanostudio.core.errors import DatabaseNewer, DiskFull
from nanostudio.core.money import Money
from nanostudio.core.project import Project
from nanostudio.core.search import Field, Query
from nanostudio.core.sheet_edits import ordered
from nanostudio.core.trouble import Trouble
from nanostudio.store.boards import list_boards, list_searches
from nanostudio.store.characters import get_character, made_with
from nanostudio.store.charges import list_charges
from nanostudio.store.choices import load_choices
from nanostudio.store.database import Connection, Database
from nanostudio.store.drafts import load_draft
from nanostudio.store.edits import get_edit
from nanostudio.store.health import problems
from nanostudio.store.imports import seen_files, watched_folders
from nanostudio.store.key_labels import list_key_labels
from nanostudio.store.migrations import MIGRATIONS
from nanostudio.store.pictures import count_pictures, read_marks, to_look_over
from nanostudio.store.projects import list_budgets, list_projects
from nanostudio.store.prompts import list_prompts, list_saved_prompts
from nanostudio.store.references import get_reference
from nanostudio.store.search import find
from nanostudio.store.sheets import list_sheets
from nanostudio.store.sidecars import next_due, write_all
from nanostudio.store.submissions import KeptReply, get_submission, list_replies
from nanostudio.store.tasks import add_tasks, list_tasks
from nanostudio.store.trials import get_trial
from nanostudio.store.troubles import in_trouble
from nanostudio.store.uploads import find_upload
from tests.store.databases import make
from tests.store.samples import make_task

pytestmark = pytest.mark.anyio
OURS = [migration.__name__ for migration in MIGRATIONS]
RELEASED = sorted((Path(__file__).parent / "databases").glob("v*.sqlite3"))


def shape(db: Connection) -> list[tuple[str, str | None]]:
    query = "SELECT name, sql FROM sqlite_schema ORDER BY name"
    return db.execute(query).fetchall()


def applied(db: Connection) -> tuple[list[str], int]:
    names = db.execute("SELECT name FROM migrations ORDER BY rowid").fetchall()
    return [name for (name,) in names], db.pragma("user_version")


def m998_notes(db: Connection) -> None:
    db.execute("ALTER TABLE tasks ADD COLUMN note TEXT")


def m999_broken(db: Connection) -> None:
    db.execute("DELETE FROM tasks")
    db.execute("CREATE TABLE half (done INTEGER) STRICT; SELECT no_such_function()")


def test_names_say_their_order() -> None:
    for number, migration in enumerate(MIGRATIONS, 1):
        assert migration.__name__.startswith(f"m{number:03}_")
    assert len(RELEASED) == len(MIGRATIONS)


@pytest.mark.parametrize("released", RELEASED, ids=lambda found: found.stem)
async def test_a_released_database_opens_with_all_it_held(
    path: Path, released: Path
) -> None:
    shutil.copy(released, path)
    database = await Database.open(path)
    run = database.run
    assert await run(list_tasks) == make.TASKS[::-1]
    assert await run(count_pictures) == len(make.TASKS)
    assert await run(get_submission, make.SUBMISSION.task_id) == make.SUBMISSION
    assert await run(list_replies, make.SUBMISSION.task_id) == [
        KeptReply(at_ms=1_790_000_002_000, status=502, body=b"<html>")
    ]
    assert await run(get_reference, make.SHA256) == make.REFERENCE
    place = {"provider": "monet", "base_url": "https://gateway.example"}
    assert await run(find_upload, **place, sha256=make.SHA256, now_ms=0) == make.URL
    assert await run(load_draft) == make.DRAFT
    assert await run(load_choices, "models ") == {"uniall": make.MODELS}
    [charge] = await run(list_charges)
    assert (charge.task_id, charge.amount) == (make.TASKS[0].id, make.TASKS[0].cost)
    assert await run(problems) == []
    await database.close()


@pytest.mark.parametrize("released", RELEASED[1:], ids=lambda found: found.stem)
async def test_projects_keys_and_prompts_are_still_there(
    path: Path, released: Path
) -> None:
    shutil.copy(released, path)
    database = await Database.open(path)
    run = database.run
    assert await run(list_projects) == [Project(), Project(id="p1", name="Foxes")]
    [budget] = await run(list_budgets, "p1")
    assert budget.left == Money.of(500, "credits")
    assert await run(list_key_labels) == {"monet": ["studio"]}
    assert await run(list_prompts) == ["A fox in snow"]
    assert await run(list_saved_prompts) == [make.SAVED]
    assert await run(get_edit, make.EDIT.sha256) == make.EDIT
    await database.close()


@pytest.mark.parametrize("released", RELEASED[2:], ids=lambda found: found.stem)
async def test_what_was_thought_of_pictures_is_still_there(
    path: Path, released: Path
) -> None:
    shutil.copy(released, path)
    database = await Database.open(path)
    run = database.run
    on_it = {Field.BOARD: frozenset({make.BOARD.id})}
    [number] = (await run(find, Query(text="nano banana", values=on_it))).numbers
    assert await run(read_marks, [number]) == {number: make.MARK}
    assert await run(list_boards, "p1") == [make.BOARD]
    assert await run(list_searches) == {"Good foxes": make.SEARCH}
    await database.close()


@pytest.mark.parametrize("released", RELEASED[3:], ids=lambda found: found.stem)
async def test_face_offs_imports_and_lost_files_are_still_there(
    path: Path, released: Path
) -> None:
    shutil.copy(released, path)
    database = await Database.open(path)
    run = database.run
    assert await run(get_trial, make.TRIAL.id) == make.TRIAL
    assert await run(watched_folders) == ["/photographs"]
    seen = await run(seen_files, ["/photographs/fox.png"])
    assert seen == {"/photographs/fox.png": make.FILE}
    [lost] = await run(in_trouble)
    assert lost.trouble is Trouble.MISSING
    await database.close()


@pytest.mark.parametrize("released", RELEASED[4:], ids=lambda found: found.stem)
async def test_documents_beside_pictures_are_still_known(
    path: Path, released: Path
) -> None:
    shutil.copy(released, path)
    database = await Database.open(path)
    assert len(await database.run(next_due, 100)) == len(make.TASKS) - 1
    await database.run(write_all)
    due = await database.run(next_due, 100)
    assert [one.path for one in due if one.path is not None] == [make.SIDECAR]
    await database.close()


@pytest.mark.parametrize("released", RELEASED[5:], ids=lambda found: found.stem)
async def test_characters_and_sheets_are_still_there(
    path: Path, released: Path
) -> None:
    shutil.copy(released, path)
    database = await Database.open(path)
    run = database.run
    assert await run(get_character, make.MIRA.id) == make.MIRA
    [sheet] = await run(list_sheets, "p1")
    assert sheet == ordered(make.SHEET, "front", make.TASKS[0].id)
    assert await run(made_with, make.TASKS[0].id) == {make.MIRA.id: 1}
    await database.close()


async def test_pictures_of_before_get_a_place_each(path: Path) -> None:
    shutil.copy(RELEASED[1], path)
    with contextlib.closing(apsw.Connection(str(path))) as old:
        old.execute("UPDATE tasks SET created_ms = 5, position = 0")
    database = await Database.open(path)
    numbers = (await database.run(find, Query())).numbers
    assert len(set(numbers)) == len(make.TASKS)
    assert [one.number for one in await database.run(to_look_over, 99)] == numbers
    await database.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda found: found.stem)
async def test_an_old_database_comes_to_the_shape_of_a_new_one(
    path: Path, tmp_path: Path, released: Path
) -> None:
    shutil.copy(released, path)
    old = await Database.open(path)
    new = await Database.open(tmp_path / "new.sqlite3")
    assert await old.run(shape) == await new.run(shape)
    assert await old.run(applied) == await new.run(applied)
    await old.close()
    await new.close()


async def test_a_new_database_is_not_copied_first(path: Path) -> None:
    steps = (*MIGRATIONS, m998_notes)
    database = await Database.open(path, steps=steps)
    assert await database.run(applied) == ([*OURS, "m998_notes"], len(OURS) + 1)
    await database.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


async def test_an_old_database_is_copied_before_its_next_step(path: Path) -> None:
    await make.make(path)
    newer = await Database.open(path, steps=(*MIGRATIONS, m998_notes))
    assert await newer.run(applied) == ([*OURS, "m998_notes"], len(OURS) + 1)
    assert await newer.run(list_tasks) == make.TASKS[::-1]
    await newer.close()
    name = f"library.sqlite3.before-{len(OURS) + 1}.sqlite3"
    copy = await Database.open(path.with_name(name))
    assert await copy.run(applied) == (OURS, len(OURS))
    assert await copy.run(list_tasks) == make.TASKS[::-1]
    await copy.close()


async def test_a_step_that_fails_is_not_there_at_all_and_stays_pending(
    path: Path,
) -> None:
    await make.make(path)
    steps = (*MIGRATIONS, m998_notes, m999_broken)
    for _ in range(2):
        with pytest.raises(apsw.SQLError, match="no_such_function"):
            await Database.open(path, steps=steps)
    database = await Database.open(path, steps=steps[:-1])
    assert await database.run(applied) == ([*OURS, "m998_notes"], len(OURS) + 1)
    assert await database.run(list_tasks) == make.TASKS[::-1]
    await database.close()
    names = {one.name for one in path.parent.iterdir()}
    assert names == {path.name} | {
        f"{path.name}.before-{step}.sqlite3" for step in (len(OURS) + 1, len(OURS) + 2)
    }


async def test_a_full_disk_in_a_step_is_worded(path: Path) -> None:
    await make.make(path)

    def m999_fills(_db: Connection) -> None:
        raise apsw.FullError("database or disk is full")

    with pytest.raises(DiskFull):
        await Database.open(path, steps=(*MIGRATIONS, m999_fills))


async def test_a_database_from_a_newer_shape_opens_in_no_older_program(
    path: Path,
) -> None:
    newer = await Database.open(path, steps=(*MIGRATIONS, m998_notes))
    await newer.run(add_tasks, [make_task(1)])
    await newer.close()
    with pytest.raises(DatabaseNewer):
        await Database.open(path)
