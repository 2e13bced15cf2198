"""What Qt leaves to us where the window is read from right to left."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLayout, QStyle, QWidget

_Flag = Qt.AlignmentFlag
_SIGNS = {
    "panel-left": "panel-right",
    "chevron-left": "chevron-right",
    "arrow-left": "arrow-right",
}
_MIRRORED = {**_SIGNS, **{right: left for left, right in _SIGNS.items()}}


def sign(name: str) -> str:
    """The icon that points the way `name` does where one reads from the left."""
    return _MIRRORED.get(name, name) if QGuiApplication.isRightToLeft() else name


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Margins whose first is where a line begins; a layout mirrors all but these."""
    if QGuiApplication.isRightToLeft():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)


class Label(QLabel):
    """A label that begins where the window's lines do; Qt's own goes by the script of
    its text, and a model's name would stand apart from the words around it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._wanted = self.alignment()
        self._align()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._wanted = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        seen = QStyle.visualAlignment(self.layoutDirection(), self._wanted)
        super().setAlignment(seen | _Flag.AlignAbsolute)
