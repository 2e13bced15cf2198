"""The way back from cancelling what was never sent: ordering the same once more."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from itertools import groupby

from PySide6.QtCore import QObject

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import Refused
from nanostudio.core.task import Task
from nanostudio.engine.engine import Engine, note_again
from nanostudio.store.database import Connection


class OrderAgain(QObject):
    """Offers Undo. The tasks are new ones; those cancelled stay so, at no cost."""

    def __init__(self, engine: Engine, messages: Messages, spawn: Spawn) -> None:
        super().__init__()
        self._engine = engine
        self._messages = messages
        self._spawn = spawn

    def offer(
        self, title: str, hint: str, tasks: Sequence[Task], before: str | None = None
    ) -> None:
        """Say what was cancelled. `before` is who stood behind it in the line."""

        def undo() -> None:
            self._spawn(self._order(tasks, before), "order again")

        self._messages.show(Level.NOTE, title, hint, self.tr("Undo"), undo)

    async def _order(self, tasks: Sequence[Task], before: str | None) -> None:
        """As it was: batch by batch, and where it stood."""
        for _, batch in groupby(tasks, key=lambda task: task.batch_id):
            parts = list(batch)
            made = await self._engine.submit(
                *(task.request for task in parts),
                project_id=parts[0].project_id,
                origin_id=parts[0].origin_id,
                also=partial(_note, parts),
            )
            for task in made if before else ():
                with suppress(Refused):  # it has its turn already
                    await self._engine.queue.move(task.id, before)


def _note(before: Sequence[Task], db: Connection, tasks: Sequence[Task]) -> None:
    for old, new in zip(before, tasks, strict=True):
        note_again(old.id, db, [new])
