"""The person's settings while the window is open: shown at once, written behind."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from nanostudio import settings_file
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.money import Money
from nanostudio.settings import Settings, load
from nanostudio.settings_file import Changes

if TYPE_CHECKING:
    import asyncio

    from nanostudio.app.spawn import Spawn

_PAUSE_MS = 120  # editors write a file in several steps
# What is read when the program starts, and counts from the next start on.
AT_START = ("library", "language")


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    spawn: "Spawn"
    turn: "asyncio.Lock"  # one reads or writes at a time


class Preferences(QObject):
    """Holds a Settings and follows its file: what a person writes there counts, too.

    A change is shown before it is written; when it cannot be, it is taken back."""

    changed = Signal()  # `settings` is another one
    file_ready = Signal(object)  # Path: the file is there to be opened
    mistake_changed = Signal(object)  # Refused: what the file says wrong; None: mended
    restart_wanted = Signal()  # something of AT_START is other than it was

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings()
        self.mistake: Refused | None = None
        self._kept = self.settings  # what the file said last
        self._first: Settings | None = None  # what the program was started with
        self._file: _File | None = None
        self._pending: Changes = {}
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        for noticed in (self._watcher.fileChanged, self._watcher.directoryChanged):
            noticed.connect(self._on_watcher_changed)

    @property
    def path(self) -> Path | None:
        """The file; None till it is followed."""
        return self._file.path if self._file else None

    def attach(self, path: Path, spawn: "Spawn") -> None:
        """Follow the file at `path`; what was changed before is written now."""
        import asyncio  # late: the window is painted without it

        self._file = _File(path, spawn, asyncio.Lock())
        self._watch(path)
        if self._pending:
            spawn(self.save(), "save the settings")

    async def read(self) -> None:
        """Take what the file says. Raises Refused when it has a mistake."""
        if self._file is not None:
            await self._read(self._file)
        if self.mistake is not None:
            raise self.mistake

    def open_file(self) -> None:
        """See that there is a file for the person to edit, and say so."""
        if self._file is not None:
            self._file.spawn(self._make(self._file.path), "make the settings file")

    def set_theme(self, name: str) -> None:
        """One of settings.THEMES."""
        self._set({("window", "theme"): name}, theme=name)

    def set_language(self, code: str) -> None:
        """Such as "de"; "" for the system's."""
        self._set({("window", "language"): code or None}, language=code)

    def set_library(self, folder: Path) -> None:
        """Where pictures are kept, from the next start on."""
        self._set({("library", "folder"): str(folder)}, library=folder)

    def set_sidecars(self, is_on: bool) -> None:
        """Whether a document with all that is known lies beside each picture."""
        self._set({("library", "sidecars"): is_on}, sidecars=is_on)

    def set_limit(self, unit: str, limit: Money | None) -> None:
        """Ask first about an order over `limit`; None never asks in this unit."""
        others = tuple(one for one in self.settings.confirm if one.unit != unit)
        confirm = (*others, limit) if limit else others
        words = [str(one) for one in confirm]
        self._set({("limits", "confirm"): words or None}, confirm=confirm)

    def set_notify_done(self, is_on: bool) -> None:
        """Whether the desktop is told of pictures that are ready."""
        self._set({("notifications", "done"): is_on}, notify_done=is_on)

    def set_notify_failed(self, is_on: bool) -> None:
        """Whether the desktop is told of what did not work."""
        self._set({("notifications", "failed"): is_on}, notify_failed=is_on)

    def set_trash_days(self, days: int) -> None:
        """After how many days in the trash pictures are deleted; 0 for never."""
        self._set({("trash", "days"): days}, trash_days=days)

    def set_keys(self, own: Mapping[str, Sequence[str] | None]) -> None:
        """The person's own keys by action id; None goes back to the first ones."""
        changes: dict[tuple[str, ...], Any] = {}
        kept = dict(self.settings.shortcuts)
        for name, keys in own.items():
            if keys is None:
                kept.pop(name, None)
                changes["shortcuts", name] = None
            else:
                kept[name] = tuple(keys)
                changes["shortcuts", name] = _friendly(keys)
        self._set(changes, shortcuts=kept)

    async def save(self) -> None:
        """Write what was changed, now. Raises StudioError; then nothing has changed."""
        if self._file is not None:
            await self._save(self._file)

    async def _save(self, file: _File) -> None:
        from asyncio import to_thread

        write = settings_file.change
        async with file.turn:
            try:
                while self._pending:
                    changes, self._pending = self._pending, {}
                    self._kept = await to_thread(write, file.path, changes)
            except StudioError:
                self._pending = {}
                raise
            finally:
                self._show(self._kept)
                self._watch(file.path)

    async def _read(self, file: _File) -> None:
        from asyncio import to_thread

        mistake: Refused | None = None
        async with file.turn:
            try:
                self._kept = await to_thread(_loaded, file.path)
                self._first = self._first or self._kept
            except Refused as error:
                mistake = error
        self._watch(file.path)
        if not self._pending:
            self._show(self._kept)
        if str(mistake) != str(self.mistake):
            self.mistake = mistake
            self.mistake_changed.emit(mistake)

    async def _make(self, path: Path) -> None:
        from asyncio import to_thread

        await to_thread(settings_file.ensure, path)
        self.file_ready.emit(path)

    def _set(self, changes: Changes, **fields: Any) -> None:
        after = replace(self.settings, **fields)
        if after == self.settings:
            return
        self._pending = {**self._pending, **changes}
        self._show(after)
        if self._file is not None:
            self._file.spawn(self._save(self._file), "save the settings")

    def _show(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        if settings == before:
            return
        self.changed.emit()
        first = self._first or settings
        for name in AT_START:
            told = getattr(before, name), getattr(first, name)
            if getattr(settings, name) not in told:
                self.restart_wanted.emit()
                return

    def _watch(self, path: Path) -> None:
        """The file, and its folder: a file that is replaced is another one."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for one in (path, path.parent):
            if str(one) not in watched and one.exists():
                self._watcher.addPath(str(one))

    def _on_watcher_changed(self) -> None:
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        if self._file is not None:
            self._file.spawn(self._read(self._file), "read the settings")


def _loaded(path: Path) -> Settings:
    """What the file says. Its folder is made: only what exists can be watched."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    return load(path)


def _friendly(keys: Sequence[str]) -> str | list[str]:
    """As a person would write them: one alone, none as ""."""
    return list(keys) if len(keys) > 1 else "".join(keys)
