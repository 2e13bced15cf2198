"""Has dossiers and tables of costs written to files the person chose."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.cost_table import as_csv
from nanostudio.core.dossier import dossier
from nanostudio.core.task import Task
from nanostudio.library.bundle_files import write_body
from nanostudio.store.database import Database
from nanostudio.store.receipts import cost_rows, read_case
from nanostudio.store.search import page

Render = Callable[[str], bytes]  # a text as the bytes of a PDF


class ReceiptDesk(QObject):
    """The asynchronous side: every slot here only starts work."""

    file_requested = Signal(str)  # to be shown to the person

    def __init__(
        self,
        *,
        database: Database,
        render: Render,
        messages: Messages,
        now_ms: Callable[[], int],
        spawn: Spawn,
    ) -> None:
        """`render` works on a thread."""
        super().__init__()
        self._database, self._render, self._now_ms = database, render, now_ms
        self._messages, self._spawn = messages, spawn

    def save_costs(self, file: str) -> None:
        """Write what was spent, by project and month, as CSV."""
        self._spawn(self._save_costs(Path(file)), "save costs")

    def save_dossier(self, numbers: Sequence[int], file: str) -> None:
        """Write what is kept of the tasks of pictures: PDF, or text by its ending."""
        self._spawn(self._save_dossier(numbers, Path(file)), "save a dossier")

    async def _save_costs(self, file: Path) -> None:
        text = as_csv(await self._database.run(cost_rows))
        await self._save(file, text.encode("utf-8-sig"))

    async def _save_dossier(self, numbers: Sequence[int], file: Path) -> None:
        pairs = await self._database.run(page, numbers)
        tasks: dict[str, Task] = {task.id: task for _, task in pairs}
        cases = [await self._database.run(read_case, task) for task in tasks.values()]
        text = dossier(cases, self._now_ms())
        body = text.encode()
        if file.suffix.lower() == ".pdf":
            body = await asyncio.to_thread(self._render, text)
        await self._save(file, body)

    async def _save(self, file: Path, body: bytes) -> None:
        await asyncio.to_thread(write_body, file, body)
        self._messages.show(
            Level.GOOD,
            filled(self.tr("“%1” is saved."), file.name),
            str(file.parent),
            self.tr("Show in folder"),
            lambda: self.file_requested.emit(str(file)),
        )
