"""Projects as the window knows them, over the real database."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.projects import Projects
from nanostudio.core.money import Money
from nanostudio.core.project import Defaults
from nanostudio.store.database import Database
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_task

pytestmark = pytest.mark.anyio
LIMIT = Money.of(100, "credits")
NOW_MS = 1_780_000_000_000


class Spawned:
    """Starts coroutines, and waits for all of them, and for those they start."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[None]] = []
        self.is_closed = False

    def __call__(
        self, work: Coroutine[Any, Any, None], name: str
    ) -> Callable[[], None]:
        if self.is_closed:  # a timer may be late
            work.close()
        else:
            self._tasks.append(asyncio.create_task(work, name=name))
        return lambda: None

    async def settled(self) -> None:
        while self._tasks:
            await self._tasks.pop(0)


class Here:
    """Projects at work."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.projects = Projects()
        self.spawned = Spawned()
        self.projects.attach(database, self.spawned, lambda: NOW_MS)

    async def settled(self) -> Projects:
        """The projects, once nothing is under way any more."""
        await self.spawned.settled()
        return self.projects


@pytest.fixture
async def here(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Here]:
    database = await Database.open(tmp_path / "library.sqlite3")
    found = Here(database)
    await found.settled()
    yield found
    found.spawned.is_closed = True
    await database.close()


async def test_there_is_one_project_without_a_budget_at_first(here: Here) -> None:
    assert here.projects.current.name == ""
    assert here.projects.budget("credits") is None


async def test_a_new_project_is_the_one_in_use_and_remembered(here: Here) -> None:
    here.projects.create("  Foxes   for the zoo ")
    projects = await here.settled()
    assert projects.current.name == "Foxes for the zoo"
    again = Here(here.database)
    assert (await again.settled()).current == projects.current
    projects.choose("default")
    assert (await here.settled()).current.name == ""


async def test_a_project_can_be_renamed_but_not_to_nothing(here: Here) -> None:
    here.projects.create("Foxes")
    current = (await here.settled()).current
    here.projects.rename(current.id, "Hens")
    here.projects.rename(current.id, "  ")
    here.projects.create("  ")
    assert (await here.settled()).current.name == "Hens"


async def test_a_budget_follows_the_tasks(here: Here) -> None:
    here.projects.set_budget(LIMIT)
    await here.settled()
    task = make_task(1, reserved=Money.of(30, "credits"))
    await here.database.run(add_tasks, [task])
    here.projects.note_task(task)
    here.projects.set_budget(LIMIT * 2)  # raised, it goes on counting
    budget = (await here.settled()).budget("credits")
    assert budget is not None
    assert budget.left == Money.of(170, "credits")
    here.projects.drop_budget("credits")
    assert (await here.settled()).budget("credits") is None


async def test_a_budget_can_count_anew(here: Here) -> None:
    task = make_task(1, created_ms=NOW_MS - 1, reserved=Money.of(30, "credits"))
    await here.database.run(add_tasks, [task])
    here.projects.restart_budget(LIMIT)
    budget = (await here.settled()).budget("credits")
    assert budget is not None
    assert budget.left == LIMIT


def test_nothing_happens_before_there_is_a_database() -> None:
    projects = Projects()
    projects.create("Foxes")
    projects.set_budget(LIMIT)
    projects.note_task(make_task(1))
    assert projects.current.name == ""


async def test_a_new_project_has_a_folder_of_its_own(here: Here) -> None:
    for name in ("The zoo", "the Zoo!", "?!"):
        here.projects.create(name)
        await here.settled()
    folders = [one.folder for one in here.projects.standing.projects]
    assert folders == ["", "the-zoo", "the-zoo-2", ""]
    here.projects.set_folder("Lions / 2026")
    assert (await here.settled()).current.folder == "lions-2026"
    here.projects.set_folder(" ")
    assert (await here.settled()).current.folder == ""


async def test_one_goes_round_the_projects_and_it_is_told(here: Here) -> None:
    told: list[str] = []
    here.projects.switched.connect(lambda project: told.append(project.name))
    here.projects.create("Foxes")
    await here.settled()
    for _ in range(2):
        here.projects.choose_next()
        await here.settled()
    assert told == ["Foxes", "", "Foxes"]
    again = Here(here.database)
    again.projects.switched.connect(lambda project: told.append(project.name))
    await again.settled()
    assert told == ["Foxes", "", "Foxes"]  # a start is no switch


async def test_a_project_keeps_its_settings(here: Here) -> None:
    defaults = Defaults(provider="monet", model="m", count=2)
    here.projects.set_defaults(defaults)
    assert (await here.settled()).current.defaults == defaults
