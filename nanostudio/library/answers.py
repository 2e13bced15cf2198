"""Answers with pictures, durable until their pictures are kept."""

from pathlib import Path

from nanostudio.library import folders
from nanostudio.library.shelf import Off


class Answers:
    """One for a task; every method may raise StorageError."""

    def __init__(self, folder: Path, off: Off) -> None:
        self._folder, self._off = folder, off

    async def keep(self, task_id: str, body: bytes) -> None:
        """Make an answer durable, in place of an older one."""
        await self._off(folders.keep_answer, self._folder, task_id, body)

    async def has(self, task_id: str) -> bool:
        """Whether an answer is kept for a task."""
        return await self._off(folders.answer(self._folder, task_id).is_file)

    async def get(self, task_id: str) -> bytes | None:
        """The answer kept for a task; None when there is none."""
        return await self._off(folders.kept_answer, self._folder, task_id)

    async def drop(self, task_id: str) -> None:
        """Forget the answer kept for a task."""
        await self._off(folders.drop_answer, self._folder, task_id)
