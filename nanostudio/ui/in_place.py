"""A field that is open for a moment over what is being named or written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class InPlaceField(QLineEdit):
    """Return and leaving it take the words, Escape leaves all as it was."""

    taken = Signal(str)
    closed = Signal()

    def __init__(self, text: str, longest: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setMaxLength(longest)
        self.selectAll()
        self._is_over = False

    def event(self, event: QEvent) -> bool:
        # Plain keys are shortcuts around here; in the field they are text.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close(is_taken=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._close(is_taken=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._close(is_taken=True)

    def _close(self, *, is_taken: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        self.hide()
        if is_taken:
            self.taken.emit(self.text())
        self.closed.emit()
        self.deleteLater()
