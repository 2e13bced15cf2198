"""A button that stays pressed, with room for its words in bold from the beginning."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget


class Pill(QPushButton):
    """The style sheet writes the words of a pressed button in bold."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetrics(bold).horizontalAdvance(self.text())
        wider = wide - QFontMetrics(self.font()).horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, wider) + 2, 0)
