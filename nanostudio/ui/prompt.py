"""The prompt editor: plain text; pictures pasted into it go to the tray."""

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nanostudio.app import tray

_LEAST, _MOST = 104, 280  # pixels; it takes the room that is left


class PromptEdit(QPlainTextEdit):
    """Where the picture is described. Tab leaves it, as it does every other field."""

    edited = Signal(str)  # the whole text
    pictures_pasted = Signal(QMimeData)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(self.tr("Describe the picture you have in mind."))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(_LEAST)
        self.setMaximumHeight(_MOST)
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST)

    def show_prompt(self, text: str) -> None:
        """Show `text`; a change from outside can be undone like typing."""
        if text == self.toPlainText():
            return
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return _is_for_tray(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if _is_for_tray(source):
            self.pictures_pasted.emit(source)
        else:
            self.insertPlainText(source.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Refused here, it goes on to the panel, which shows where pictures land.
        if _is_for_tray(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _is_for_tray(event.mimeData()):
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def _on_text_changed(self) -> None:
        self.edited.emit(self.toPlainText())


def _is_for_tray(mime: QMimeData) -> bool:
    # Office programs offer copied text as a picture too; there the text is meant.
    if mime.hasText() and not mime.hasUrls():
        return bool(tray.address_in(mime.text()))
    return bool(tray.read(mime))
