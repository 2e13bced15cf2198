"""Small things the window keeps between runs: where its panels stand, what was used."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer

from nanostudio.core.errors import StorageError
from nanostudio.core.say import say

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn

_PAUSE_MS = 400  # a moment after the last change, so that a drag is written once


class Kept(QObject):
    """An ini file, read when it is made and written on a thread soon after a change.

    So a crash costs no more than the last moment. What cannot be read counts as not
    kept; nothing depends on it."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        read = _ini(path)
        self._values = {key: read.value(key) for key in read.allKeys() if key}
        self._changed: dict[str, object] = {}
        self._spawn: Spawn | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)

    def value(self, key: str, /) -> object:
        """The kept value, or None. A number may come back as text."""
        return self._values.get(key)

    def setValue(self, key: str, value: object, /) -> None:
        """Keep `value`."""
        if self._values.get(key) != value:
            self._values[key] = self._changed[key] = value
            self._pause.start()

    def attach(self, spawn: "Spawn") -> None:
        """Write from now on, what was changed before included."""
        self._spawn = spawn
        if self._changed:
            self._pause.start()

    async def save(self) -> None:
        """Write what has changed now. Raises StorageError, once."""
        import asyncio  # late: the window is painted without it

        self._pause.stop()
        changed, self._changed = self._changed, {}
        if changed and not await asyncio.to_thread(_write, self._path, changed):
            self._spawn = None  # the next change would fail as well
            raise StorageError(
                say("The place of window and panels cannot be kept."),
                say("Look at %1. Nothing else is lost.", self._path),
            )

    def _on_pause_timeout(self) -> None:
        if self._spawn is not None:
            self._spawn(self.save(), "keep the place of the window")


def _write(path: Path, changed: dict[str, object]) -> bool:
    """Whether the file could be written. Not on the window's thread: it waits for
    the disk."""
    file = _ini(path)
    for key, value in changed.items():
        file.setValue(key, value)
    file.sync()
    return file.status() is not QSettings.Status.AccessError


def _ini(path: Path) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat)
