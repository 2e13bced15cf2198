"""Two processes, kills, and a full disk, with real processes."""

import json
import signal
from pathlib import Path

import pytest

from nanostudio.core.errors import LibraryBusy
from nanostudio.store.database import Database
from nanostudio.store.drafts import load_draft
from nanostudio.store.health import problems
from nanostudio.store.migrations import MIGRATIONS
from nanostudio.store.tasks import add_tasks, list_tasks
from tests.store import children
from tests.store.samples import make_task

pytestmark = pytest.mark.anyio


def read(child: "children.subprocess.Popen[str]") -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def tell(child: "children.subprocess.Popen[str]") -> None:
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()


async def test_a_second_process_is_told_that_the_library_is_open(path: Path) -> None:
    with children.start("hold", path) as child:
        assert read(child) == "ready"
        with pytest.raises(LibraryBusy, match="Another NanoStudio"):
            await Database.open(path)
        tell(child)
        database = await Database.open(path, wait_s=30)
        await database.close()
    assert child.returncode == 0


async def test_a_killed_process_gives_the_library_back(path: Path) -> None:
    with children.start("hold", path) as child:
        assert read(child) == "ready"
        child.send_signal(signal.SIGKILL)
        database = await Database.open(path, wait_s=30)
        await database.close()


async def test_of_processes_that_start_at_once_exactly_one_gets_it(path: Path) -> None:
    racers = [children.start("race", path) for _ in range(3)]
    try:
        assert [read(racer) for racer in racers] == ["ready"] * 3
        for racer in racers:
            tell(racer)
        assert sorted(read(racer) for racer in racers) == ["busy", "busy", "mine"]
    finally:
        for racer in racers:
            racer.communicate("\n")


async def test_what_run_returned_from_survives_a_kill(path: Path) -> None:
    with children.start("kept", path) as child:
        assert read(child) == "kept"
        child.send_signal(signal.SIGKILL)
    database = await Database.open(path)
    assert await database.run(list_tasks) == [make_task(1)]
    await database.close()


async def test_a_crash_inside_a_migration_leaves_the_old_library(path: Path) -> None:
    database = await Database.open(path)
    await database.run(add_tasks, [make_task(1)])
    await database.close()
    with children.start("crash", path) as child:
        pass
    assert child.returncode == -signal.SIGKILL
    copy = f"{path.name}.before-{len(MIGRATIONS) + 1}.sqlite3"
    for survivor in (path, path.with_name(copy)):
        database = await Database.open(survivor)
        assert await database.run(list_tasks) == [make_task(1)]
        assert await database.run(problems) == []
        await database.close()


async def test_a_full_disk_undoes_the_call_and_nothing_else(path: Path) -> None:
    with children.start("cramped", path) as child:
        found = json.loads(read(child))
    assert found == {
        "save": "library.sqlite3 cannot be written: the disk is full.",
        "draft": "small",
        "backup": "backup cannot be written: the disk is full.",
        "problems": "[]",
    }
    # The older backup is still there, and no half of a newer one.
    assert {one.name for one in path.parent.iterdir()} == {path.name, "backup"}
    backup = await Database.open(path.with_name("backup"))
    assert await backup.run(load_draft) == b"small"
    await backup.close()
