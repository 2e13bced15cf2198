"""A field for a key: it takes one, and gives it away once, to who stores it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

_LONGEST = 2000  # characters; the longest keys are tokens of about a thousand
_Hint = Qt.InputMethodHint


class SecretField(QLineEdit):
    """Shows dots; nothing of it can be read, copied, undone or learned by a keyboard.

    What is pasted loses the space and the line breaks around it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            _Hint.ImhHiddenText
            | _Hint.ImhSensitiveData
            | _Hint.ImhNoPredictiveText
            | _Hint.ImhNoAutoUppercase
        )
        self.textChanged.connect(self._on_text_changed)

    def take(self) -> str:
        """What was entered; the field is empty then."""
        entered = self.text().strip()
        self.clear()
        return entered

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Paste")).triggered.connect(self.paste)
        menu.addAction(self.tr("Clear")).triggered.connect(self.take)
        menu.popup(event.globalPos())

    def _on_text_changed(self, text: str) -> None:
        trimmed = text.strip()
        if trimmed != text:
            self.setText(trimmed)
