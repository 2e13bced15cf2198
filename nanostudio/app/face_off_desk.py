"""Sends face-offs, hears of their pictures, keeps verdicts and reckons scores."""

import secrets
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Order
from nanostudio.app.face_off import FaceOff
from nanostudio.app.face_off_scores import Since
from nanostudio.app.gallery import clock_ms
from nanostudio.app.messages import Level, Messages
from nanostudio.app.orders import Orders, Terms
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import StorageError, StudioError
from nanostudio.core.task import Task
from nanostudio.core.trial import Trial
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting
from nanostudio.store.database import Database
from nanostudio.store.trials import add_trial, judge, list_scores, list_unjudged

Shuffle = Callable[[list[Any]], None]


class FaceOffDesk(QObject):
    """The asynchronous side of face-offs. Their tasks are ordinary ones, ordered as
    any other: all that is lost with a trial's row is that they are judged together."""

    judge_offered = Signal()  # the person took the message's offer

    def __init__(
        self,
        face_off: FaceOff,
        *,
        engine: Engine,
        database: Database,
        orders: Orders,
        hosting: Hosting,
        messages: Messages,
        spawn: Spawn,
        now_ms: Callable[[], int] = clock_ms,
        shuffle: Shuffle | None = None,
    ) -> None:
        super().__init__()
        self._face_off, self._judging = face_off, face_off.judging
        self._engine, self._database = engine, database
        self._orders, self._hosting = orders, hosting
        self._messages, self._spawn = messages, spawn
        self._now_ms = now_ms
        self._shuffle = shuffle or secrets.SystemRandom().shuffle
        self.is_watched: Callable[[], bool] = lambda: False  # the person sees it come

    async def start(self) -> None:
        """Take up what waits for a verdict."""
        self._engine.watch(self._on_engine_task)
        for trial in await self._database.run(list_unjudged):
            self._judging.take(trial)
        for before in self._judging.open_tasks:
            now = await self._engine.get(before.id)
            # What was heard of it meanwhile is newer than what was read.
            if self._judging.task(before.id) is before:
                self._judging.note_task(now)
        self._judging.settled.connect(self._offer)
        self._judging.verdict_requested.connect(self._on_verdict_requested)
        self._face_off.order_requested.connect(self._on_order_requested)
        self._face_off.scores.wanted.connect(self._on_scores_wanted)
        self._face_off.attach(lambda name: self._hosting.chosen(name) is not None)
        if self._judging.ready:
            self._offer()

    def _on_engine_task(self, task: Task, _progress: float | None = None) -> None:
        self._judging.note_task(task)

    def _on_order_requested(self, order: Order) -> None:
        self._spawn(self._send(order), "send a face-off")

    def _on_verdict_requested(self, trial_id: str, winner_id: str | None) -> None:
        self._spawn(self._judge(trial_id, winner_id), "keep a verdict")

    def _on_scores_wanted(self, since: Since) -> None:
        self._spawn(self._reckon(since), "reckon the scores")

    async def _send(self, order: Order) -> None:
        try:
            terms = Terms(made_with=(self._face_off.canons,))
            tasks = list(await self._orders.submit(order, terms))
        except StudioError as error:
            self._face_off.refuse(error)
            return
        self._shuffle(tasks)
        trial = Trial(
            id=secrets.token_hex(8),
            created_ms=self._now_ms(),
            tasks=tuple(tasks),
            project_id=tasks[0].project_id,
        )
        self._face_off.accept(trial)  # at once: the tasks are under way
        try:
            await self._database.run(add_trial, trial)
        except StorageError:
            self._judging.drop(trial.id)
            self._messages.show(
                Level.PROBLEM,
                self.tr("The face-off could not be kept."),
                self.tr("Its pictures come as ordinary ones. Nothing is sent again."),
            )

    async def _judge(self, trial_id: str, winner_id: str | None) -> None:
        try:
            now_ms = self._now_ms()
            trial = await self._database.run(judge, trial_id, winner_id, now_ms)
            if trial is not None:
                self._judging.reveal(trial)
        finally:
            self._judging.end_deciding()
        await self._reckon(self._face_off.scores.since)

    async def _reckon(self, since: Since) -> None:
        start_ms = since.start_ms(self._now_ms())
        self._face_off.scores.show_scores(
            await self._database.run(list_scores, start_ms)
        )

    def _offer(self) -> None:
        if not self.is_watched():
            self._messages.show(
                Level.NOTE,
                self.tr("A face-off can be judged."),
                self.tr("Pick the best before you see whose is whose."),
                self.tr("Judge"),
                self.judge_offered.emit,
            )
