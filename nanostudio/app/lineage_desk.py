"""Looks the relatives of pictures up in the database."""

from nanostudio.app.lineage import Answer, Subject
from nanostudio.app.spawn import Spawn
from nanostudio.store.database import Database
from nanostudio.store.lineage import read_lineage


class LineageDesk:
    """The asynchronous side of the inspector's lineage."""

    def __init__(self, database: Database, spawn: Spawn) -> None:
        self._database, self._spawn = database, spawn

    def ask(self, subject: Subject, answer: Answer) -> None:
        """Look up the relatives of `subject`."""
        self._spawn(self._look(subject, answer), "look up relatives")

    async def _look(self, subject: Subject, answer: Answer) -> None:
        one = subject.task_id, subject.sha256, subject.position
        answer(await self._database.run(read_lineage, *one))
