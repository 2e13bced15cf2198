"""Plain text in several lines, with some of its words marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.app.compare_table import Cell, Span
from nanostudio.ui import theme


class MarkedLabel(QWidget):
    """Draws the text itself: no mark-up, so nothing in a prompt can be one."""

    def __init__(self, name: str, cell: Cell, parent: QWidget | None = None) -> None:
        """A screen reader hears `name`, then the text."""
        super().__init__(parent)
        self._cell = cell
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{name}: {cell.text}")

    @property
    def cell(self) -> Cell:
        """What it shows."""
        return self._cell

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._layout(width)[1] + 0.5)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        with QPainter(self) as painter:
            ink = colours.warn if self._cell.is_warning else colours.text
            painter.setPen(QColor(ink))
            self._layout(self.width())[0].draw(painter, QPointF())

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        """The text in lines of `width`, and how high they are together."""
        layout = QTextLayout(self._cell.text, self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.setFormats(_formats(self._cell.text, self._cell.marks))
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height


def _formats(text: str, marks: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    """Marked by weight as well as by colour; Qt counts in UTF-16."""
    made = []
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.DemiBold)
    shape.setForeground(QColor(theme.current().accent_text))
    shape.setBackground(QColor(theme.current().accent))
    for start, end in marks:
        found = QTextLayout.FormatRange()
        typed = found  # its fields are missing in PySide's stubs
        typed.start = _units(text[:start])
        typed.length = _units(text[start:end])
        typed.format = shape
        made.append(found)
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
