"""Says that a character's canon is locked, and opens it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from nanostudio.app.words import filled
from nanostudio.core.character import Character
from nanostudio.ui import icons
from nanostudio.ui.fields import label


class Held(QFrame):
    """Hidden while it is free."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = label("", "", self)
        self._words.setWordWrap(True)
        self.unlock = QPushButton(self.tr("Unlock"), self)
        self.unlock.setProperty("role", "small")
        self.unlock.setAccessibleName(self.tr("Unlock the canon"))
        icons.dress(self.unlock, "lock-open", size=14)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 8, 8, 8)
        across.setSpacing(12)
        across.addWidget(self._words, 1)
        across.addWidget(self.unlock)

    def show_canon(self, character: Character) -> None:
        """Tell of this one."""
        words = self.tr("Canon version %1 is locked, so nothing that shows can change.")
        self._words.setText(filled(words, character.canon))
        self.setVisible(character.is_locked)
