"""Damage is found and told apart from health."""

import random
from pathlib import Path

import apsw
import pytest

from nanostudio.core.errors import DatabaseDamaged, StorageError
from nanostudio.store.database import Connection, Database
from nanostudio.store.health import problems, require_shape, require_whole
from nanostudio.store.prompts import list_saved_prompts
from nanostudio.store.tasks import add_tasks, list_tasks
from tests.store.databases import make
from tests.store.samples import make_task


def test_a_whole_database_has_no_problems(db: Connection) -> None:
    make.fill(db)
    assert problems(db) == []
    require_whole(db, most_bytes=2**30)
    require_shape(db, db)


def test_a_row_without_its_task_is_named(db: Connection) -> None:
    make.fill(db)
    db.execute("PRAGMA foreign_keys = OFF; DELETE FROM tasks WHERE position = 0")
    found = problems(db)
    assert any("outputs" in problem and "tasks" in problem for problem in found)
    assert len(problems(db, most=1)) == 1


def test_an_index_that_lost_a_row_is_found(db: Connection) -> None:
    add_tasks(db, [make_task(1)])
    db.execute("PRAGMA writable_schema = ON")
    db.execute(
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX tasks_by_state ON tasks (prompt)'"
        " WHERE name = 'tasks_by_state'"
    )
    db.execute("PRAGMA writable_schema = RESET")
    assert any("tasks_by_state" in problem for problem in problems(db))


def test_a_check_that_fails_is_damage(db: Connection) -> None:
    db.execute("PRAGMA ignore_check_constraints = ON")
    add_tasks(db, [make_task(1, position=-1)])
    db.execute("PRAGMA ignore_check_constraints = OFF")
    with pytest.raises(DatabaseDamaged, match="damaged"):
        require_whole(db, most_bytes=2**30)
    require_whole(db, most_bytes=4096)  # too large to look at now


@pytest.mark.anyio
async def test_flipped_bits_never_end_in_anything_but_words(path: Path) -> None:
    await make.make(path)
    whole = path.read_bytes()
    chance = random.Random(7)  # noqa: S311
    outcomes = set()
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(4):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        outcomes.add(await outcome(path))
        path.with_name(f"{path.name}-wal").unlink(missing_ok=True)
    assert outcomes <= {"whole", "worded", "other content"}
    assert "worded" in outcomes


@pytest.mark.anyio
async def test_a_text_that_is_none_is_damage(path: Path) -> None:
    await make.make(path)
    whole = path.read_bytes()
    name = make.SAVED.name.encode()
    path.write_bytes(whole.replace(name, b"\xff" * len(name)))
    database = await Database.open(path)
    with pytest.raises(DatabaseDamaged, match="damaged"):
        await database.run(list_saved_prompts)
    await database.close()


async def outcome(path: Path) -> str:
    try:
        database = await Database.open(path)
    except StorageError:
        return "worded"
    try:
        return "whole" if await database.run(list_tasks) else "emptied"
    except StorageError:
        return "worded"
    except (ValueError, apsw.SQLError, TypeError):
        return "other content"  # a flipped letter in a name or a value
    finally:
        await database.close()
