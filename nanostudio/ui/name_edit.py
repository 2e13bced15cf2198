"""The field over a slot's name, open while a reference is renamed."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from nanostudio.ui.in_place import InPlaceField

_HEIGHT = 28  # pixels
_LEAST = 132  # more than a slot is wide: a name wants to be seen while it is typed
_LONGEST = 32  # characters


class NameEdit(InPlaceField):
    """Stands over the lower edge of a slot."""

    def __init__(self, name: str, slot: QWidget, parent: QWidget) -> None:
        super().__init__(name, _LONGEST, parent)
        self.setProperty("role", "caption")
        text = self.tr("Name of %1").replace("%1", slot.accessibleName().lower())
        self.setAccessibleName(text)
        over = QRect(slot.geometry())
        over.setTop(over.bottom() - _HEIGHT + 1)
        wider = max(0, _LEAST - over.width()) // 2
        over.adjust(-wider, 0, wider, 0)
        over.moveLeft(max(0, min(over.left(), parent.width() - over.width())))
        self.setGeometry(over)
        self.show()
        self.setFocus()
