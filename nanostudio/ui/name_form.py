"""Asks for a name in place: a field and a button, and what stands against the name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nanostudio.ui import theme
from nanostudio.ui.fields import label

_LONGEST = 60  # characters


class NameForm(QWidget):
    """Return takes the name, Esc takes none."""

    named = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        self.take = QPushButton(self)
        self.note = label("", "warn", self)
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.field, 1)
        row.addWidget(self.take)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(row)
        rows.addWidget(self.note)
        self.take.clicked.connect(self._on_taken)
        self.field.returnPressed.connect(self._on_taken)
        self.field.textChanged.connect(self._on_field_text_changed)

    def ask(self, name: str, words: str, button: str) -> None:
        """Begin with `name`; `words` say what it is for, `button` what is done then."""
        self.field.setText(name)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.say("", button)
        self.show()
        self.field.selectAll()
        self.field.setFocus()

    def say(self, note: str, button: str) -> None:
        """What stands against the name, and what the button would do about it."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.take.setText(button)
        self.take.setEnabled(bool(self.name))

    @property
    def name(self) -> str:
        """What is typed, without spaces at its ends and in one line."""
        return " ".join(self.field.text().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # it meant the name, and no default button of a dialog
        else:
            super().keyPressEvent(event)

    def _on_taken(self) -> None:
        if self.name:
            self.named.emit(self.name)

    def _on_field_text_changed(self) -> None:
        self.take.setEnabled(bool(self.name))
