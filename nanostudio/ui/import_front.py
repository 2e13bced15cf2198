"""Imports in the window: their action, their row, and files dropped on the gallery."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nanostudio.app import tray as mimes
from nanostudio.app.imports import Imports
from nanostudio.app.messages import Messages
from nanostudio.core.errors import Refused
from nanostudio.ui.commands import Commands
from nanostudio.ui.import_row import ImportRow


class ImportFront(QObject):
    """Puts the row into the gallery's panel, above its tiles."""

    def __init__(
        self,
        panel: QWidget,
        *,
        commands: Commands,
        messages: Messages,
        place: QWidget,
    ) -> None:
        """`place` is where the action's keys count."""
        super().__init__(panel)
        self.imports = Imports(self)
        self._panel, self._messages = panel, messages
        self._desks: tuple[QObject, ...] = ()
        self.row = ImportRow(self.imports, panel)
        column = panel.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - the panel's own
        column.insertWidget(2, self.row)
        commands.bind("library.import", self.open, place)
        panel.setAcceptDrops(True)
        panel.installEventFilter(self)

    def attach(self, *desks: QObject) -> None:
        """Keep those that answer: Qt's connections alone would not."""
        self._desks = desks

    def open(self) -> None:
        """Ask where pictures are to be brought in from."""
        from nanostudio.ui.import_dialog import ImportDialog

        ImportDialog(self.imports, self._panel.window()).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # entering and moving are drops to Qt
            offer = mimes.read(event.mimeData())
            paths = [str(one) for one in offer.sources if isinstance(one, Path)]
            if not (paths or offer.refused):
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if not isinstance(event, QDragMoveEvent):
                self._take(paths, offer.refused)
            return True
        return False

    def _take(self, paths: list[str], refused: Sequence[Refused]) -> None:
        for problem in refused:
            self._messages.report(problem)
        if paths:
            self.imports.import_requested.emit(paths)
