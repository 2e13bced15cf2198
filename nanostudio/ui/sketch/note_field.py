"""The field in which words on the picture are typed, where they will stand."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from nanostudio.core.recipe import LONGEST_NOTE
from nanostudio.ui.in_place import InPlaceField

_WIDTH, _HEIGHT = 260, 38  # pixels


class NoteField(InPlaceField):
    """Always whole in sight, however near to an edge the words are."""

    def __init__(self, text: str, where: QPoint, parent: QWidget) -> None:
        super().__init__(text, LONGEST_NOTE, parent)
        self.setAccessibleName(self.tr("Text on the picture"))
        self.setPlaceholderText(self.tr("Type, then press Return"))
        x = max(8, min(where.x() - 10, parent.width() - _WIDTH - 8))
        y = max(8, min(where.y() - 6, parent.height() - _HEIGHT - 8))
        self.setGeometry(x, y, _WIDTH, _HEIGHT)
        self.show()
        self.setFocus()
