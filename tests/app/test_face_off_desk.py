"""Face-offs through the real engine and the sandbox: sent once, judged, summed up."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.draft import Draft
from nanostudio.app.face_off import FaceOff
from nanostudio.app.face_off_desk import FaceOffDesk
from nanostudio.app.face_off_scores import Since
from nanostudio.app.key_book import KeyBook
from nanostudio.app.messages import Message, Messages
from nanostudio.app.orders import Orders
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawner
from nanostudio.backend import Backend, open_backend
from nanostudio.core.errors import StorageError
from nanostudio.core.money import Money
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.task import TaskState
from nanostudio.core.trial import Trial
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.store.projects import set_budget
from nanostudio.store.tasks import list_tasks
from nanostudio.store.trials import get_trial, list_unjudged

pytestmark = pytest.mark.anyio

ROWS = [row for row in SPECS if row.id == "sandbox"]


@dataclass
class Room:
    backend: Backend
    face_off: FaceOff
    desk: FaceOffDesk
    said: list[Message] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    async def until(self, signal: Any, is_so: Any) -> None:
        changed = asyncio.Event()
        signal.connect(lambda *_: changed.set())
        async with asyncio.timeout(20):
            while not is_so():
                changed.clear()
                await changed.wait()

    async def send(self) -> Trial:
        """A picture of each of the sandbox's models."""
        for entrant in self.face_off.entrants:
            self.face_off.choose(entrant, is_in=True)
        self.face_off.send()
        judging = self.face_off.judging
        await self.until(judging.changed, lambda: judging.open_tasks)
        judging.show_next()
        assert judging.current is not None
        return judging.current

    async def settled(self) -> Trial:
        judging = self.face_off.judging
        await self.until(judging.changed, lambda: judging.is_shown)
        assert judging.current is not None
        return judging.current


@asynccontextmanager
async def room(folder: Path, gateway: str) -> AsyncIterator[Room]:
    paths = Paths.find(data_dir=folder, library_dir=folder / "library")
    draft, messages, projects = Draft(ROWS), Messages(), Projects()
    draft.set_prompt("a fox")
    async with open_backend(paths, typed_urls={"sandbox": gateway}) as backend:
        bugs: list[BaseException] = []
        spawn = Spawner(messages.report, bugs.append)
        orders = Orders(backend.engine, backend.hosting, messages, projects, spawn)
        face_off = FaceOff(draft, KeyBook(ROWS), projects)
        desk = FaceOffDesk(
            face_off,
            engine=backend.engine,
            database=backend.database,
            orders=orders,
            hosting=backend.hosting,
            messages=messages,
            spawn=spawn,
            shuffle=lambda tasks: tasks.reverse(),
        )
        made = Room(backend, face_off, desk, bugs=bugs)
        messages.message_shown.connect(made.said.append)
        await backend.engine.start()
        await desk.start()
        face_off.open()
        yield made
        await spawn.close()
        assert made.bugs == []


async def test_a_request_is_sent_to_several_judged_and_scored(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        sent = await here.send()
        # In chance's order, and all in one batch.
        assert [task.request.model for task in sent.tasks] == [
            model.id for model in reversed(ROWS[0].models)
        ]
        assert len({task.batch_id for task in sent.tasks}) == 1
        trial = await here.settled()
        assert trial.ready == 3
        [message] = here.said
        assert (message.title, message.action_text) == (
            *("A face-off can be judged.", "Judge"),
        )
        told = " ".join((message.words, message.action_text))
        assert not any(model.label in told for model in ROWS[0].models)

        judging, scores = here.face_off.judging, here.face_off.scores
        scores.ask()
        await here.until(scores.modelReset, lambda: True)
        assert scores.rowCount() == 0  # nothing before the verdict
        judging.mark(1)
        judging.pick()
        await here.until(scores.modelReset, scores.rowCount)
        assert judging.current is not None
        assert judging.current.winner_id == trial.tasks[1].id
        assert not judging.is_deciding
        rows = [scores.index(row, 1).data() for row in range(scores.rowCount())]
        assert rows == ["1 (100\u00a0%)", "0", "0"]
        assert await here.backend.database.run(list_unjudged) == []
        tasks = await here.backend.database.run(list_tasks)
        assert len(tasks) == 3  # nobody was asked twice


async def test_a_trial_waits_for_its_verdict_over_a_restart(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        sent = await here.send()
        kept = await here.backend.database.run(get_trial, sent.id)
        assert kept is not None
        assert [task.id for task in kept.tasks] == [task.id for task in sent.tasks]
    async with room(tmp_path, gateway) as here:
        judging = here.face_off.judging
        judging.show_next()
        trial = await here.settled()
        assert trial.ready == 3
        tasks = await here.backend.database.run(list_tasks)
        assert {task.state for task in tasks} == {TaskState.DONE}
        assert len(tasks) == 3
        await here.until(judging.changed, lambda: here.said)
    async with room(tmp_path, gateway) as here:
        offers: list[None] = []
        here.desk.judge_offered.connect(lambda: offers.append(None))
        assert here.face_off.judging.ready == 1
        [message] = here.said
        assert message.action is not None
        message.action()
        assert offers == [None]


async def test_what_a_budget_does_not_hold_is_refused_whole(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        limit = Money.of(24, "credits")  # one less than all three
        database = here.backend.database
        await database.run(set_budget, DEFAULT_PROJECT, limit, since_ms=0)
        for entrant in here.face_off.entrants:
            here.face_off.choose(entrant, is_in=True)
        assert here.face_off.prices == [Money.of(25, "credits")]
        here.face_off.send()
        await here.until(here.face_off.changed, lambda: here.face_off.refusal)
        assert await database.run(list_tasks) == []
        assert here.face_off.can_send  # it may be tried again


async def test_a_trial_that_cannot_be_kept_leaves_ordinary_tasks(
    qapp: QApplication, tmp_path: Path, gateway: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with room(tmp_path, gateway) as here:

        def fail(*_: object) -> None:
            raise StorageError("The disk is full.")

        monkeypatch.setattr("nanostudio.app.face_off_desk.add_trial", fail)
        judging = here.face_off.judging
        for entrant in here.face_off.entrants[:2]:
            here.face_off.choose(entrant, is_in=True)
        here.face_off.send()
        await here.until(judging.changed, lambda: here.said)
        assert here.said[0].title == "The face-off could not be kept."
        assert judging.open_tasks == []
        tasks = await here.backend.database.run(list_tasks)
        done = await here.backend.engine.settled([task.id for task in tasks])
        assert [task.state for task in done] == [TaskState.DONE] * 2


async def test_a_verdict_that_cannot_be_kept_reveals_nothing(
    qapp: QApplication, tmp_path: Path, gateway: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with room(tmp_path, gateway) as here:

        def fail(*_: object) -> None:
            raise StorageError("The disk is full.")

        here.desk.is_watched = lambda: True
        await here.send()
        await here.settled()
        assert here.said == []  # whoever looks on is not told
        monkeypatch.setattr("nanostudio.app.face_off_desk.judge", fail)
        judging = here.face_off.judging
        judging.mark(0)
        judging.pick()
        await here.until(judging.changed, lambda: not judging.is_deciding)
        assert judging.current is not None
        assert not judging.current.is_judged
        assert judging.marked == 0


async def test_scores_since_a_while_ask_the_database(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        resets: list[None] = []
        here.face_off.scores.modelReset.connect(lambda: resets.append(None))
        here.face_off.scores.ask(Since.MONTH)
        await here.until(here.face_off.scores.modelReset, lambda: resets)
        assert here.face_off.scores.rowCount() == 0
