"""The prompt editor: plain text; pictures pasted into it go to the tray."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from nanostudio.app import tray
from nanostudio.app.mentions import Mentions
from nanostudio.ui.ink import Ink
from nanostudio.ui.places import Places

_LEAST, _MOST = 104, 280  # pixels; it takes the room that is left


class PromptEdit(QPlainTextEdit):
    """Where the picture is described. Tab leaves it, as it does every other field."""

    edited = Signal(str)  # the whole text
    typed = Signal()  # by keys or an input method; not by undo, paste or the program
    pictures_pasted = Signal(QMimeData)

    def __init__(
        self, mentions: Mentions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Prompt"))
        self.setPlaceholderText(self.tr("Describe the picture you have in mind."))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(_LEAST)
        self.setMaximumHeight(_MOST)
        self.ink = Ink(self.document(), mentions) if mentions else None
        self.textChanged.connect(self._on_text_changed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST)

    @property
    def composed(self) -> str:
        """What an input method shows at the cursor and has not committed yet."""
        return self.textCursor().block().layout().preeditAreaText()

    def show_prompt(self, text: str) -> None:
        """Show `text`; a change from outside can be undone like typing.

        Only what differs is replaced, so that the cursor stays where it was."""
        now = self.toPlainText()
        if text == now:
            return
        if self.composed:
            QGuiApplication.inputMethod().commit()
            now = self.toPlainText()
        start, end = _differing(now, text)
        places = Places(now)
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.to_qt(start))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(places.to_qt(len(now) - end), keep)
        cursor.insertText(text[start : len(text) - end])

    def drop_composed(self) -> None:
        """Let an input method begin anew; what it has not committed is gone."""
        if self.composed:
            QGuiApplication.inputMethod().reset()
            self.inputMethodEvent(QInputMethodEvent())

    def insert_text(self, text: str) -> None:
        """Put `text` in place of the selection, or where the cursor is."""
        self.textCursor().insertText(text)
        self.setFocus()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.document().revision()
        super().keyPressEvent(event)
        if event.text() and self.document().revision() != before:
            self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.typed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.ink is not None and self.ink.found:
            self._paint_grounds(self.ink, event)
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.ink is not None and event.type() is QEvent.Type.PaletteChange:
            self.ink.redraw()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            cursor = self.cursorForPosition(event.pos())
            words = self.ink.said_at(cursor.position()) if self.ink else ""
            from html import (
                escape,  # with all its entities, which a start can do without
            )

            # As rich text, so that it is broken into lines; what is in it is not.
            QToolTip.showText(event.globalPos(), words and f"<p>{escape(words)}</p>")
            return True
        return super().viewportEvent(event)

    def _paint_grounds(self, ink: Ink, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            frame = self.blockBoundingGeometry(block).translated(offset)
            if frame.top() > self.viewport().height():
                break
            ink.paint(painter, block, frame.topLeft())
            block = block.next()
        painter.end()

    def _on_text_changed(self) -> None:
        self.edited.emit(self.toPlainText())


def _differing(now: str, then: str) -> tuple[int, int]:
    """How many characters two texts share at the start, and at the end."""
    most = min(len(now), len(then))
    start = next((i for i in range(most) if now[i] != then[i]), most)
    left = most - start
    end = next((i for i in range(left) if now[-1 - i] != then[-1 - i]), left)
    return start, end


def _is_for_tray(mime: QMimeData) -> bool:
    # Office programs offer copied text as a picture too; there the text is meant.
    if mime.hasText() and not mime.hasUrls():
        return bool(tray.address_in(mime.text()))
    return bool(tray.read(mime))
