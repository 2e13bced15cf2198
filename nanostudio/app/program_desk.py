"""Other programs on this computer: which there are for a picture, and starting one."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess

from nanostudio.app.messages import Messages
from nanostudio.app.programs import Program, programs_for
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.errors import StudioError

Answer = Callable[[Sequence[Program]], None]


class ProgramDesk(QObject):
    """Asks the disk off the window's thread."""

    def __init__(
        self,
        messages: Messages,
        spawn: Spawn,
        find: Callable[[str], Sequence[Program]] = programs_for,
    ) -> None:
        super().__init__()
        self._messages, self._spawn, self._find = messages, spawn, find

    def ask(self, format_name: str, answer: Answer) -> None:
        """Look for the programs that open a format; `answer` gets them, or none."""
        self._spawn(self._ask(format_name, answer), "look for programs")

    def start(self, program: Program, path: str) -> None:
        """Open a file with a program, which goes on without this one."""
        command, *words = program.opening(path)
        has_started, _ = QProcess.startDetached(command, words, str(Path(path).parent))
        if not has_started:
            title = filled(self.tr("%1 could not be started."), program.name)
            hint = self.tr("Choose another program.")
            self._messages.report(StudioError(title, hint))

    async def _ask(self, format_name: str, answer: Answer) -> None:
        answer(await asyncio.to_thread(self._find, format_name))
