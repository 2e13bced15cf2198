"""A field to search in, with a glass before the words and a cross to empty it."""

from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from nanostudio.ui import icons

# The program's sheet makes tool buttons taller than a line; these two stand inside one.
_BARE_BUTTONS = """
QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }
"""


class SearchField(QLineEdit):
    """Its name is read aloud; `hint` stands in it while it is empty."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        clear = cast(QToolButton | None, self.findChild(QToolButton))
        if clear is not None:
            clear.setAccessibleName(self.tr("Clear"))
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._glass = QAction(icons.icon("search"), name, self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setStyleSheet(_BARE_BUTTONS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._glass.setIcon(icons.icon("search"))
