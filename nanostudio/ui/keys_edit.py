"""A field that takes keys by having them pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget


class KeysEdit(QKeySequenceEdit):
    """One press is taken at once. Esc and Tab leave it, as they leave every field."""

    pressed = Signal(str)  # QKeySequence.PortableText
    left = Signal()  # without keys

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(name)
        field = self.findChild(QLineEdit)
        if field is not None:  # what is seen of it, and read aloud
            field.setPlaceholderText(hint)
            field.setAccessibleName(name)
        self.keySequenceChanged.connect(self._on_key_sequence_changed)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no key does what it usually does here
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if bare and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def _on_key_sequence_changed(self, keys: QKeySequence) -> None:
        text = keys.toString()
        if text:
            self.clear()
            self.pressed.emit(text)
