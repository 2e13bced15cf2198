"""The grid with a line of its own for each day, where the person wants that."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from nanostudio.app.days import Day, day_words
from nanostudio.app.row_model import RowModel
from nanostudio.ui import theme
from nanostudio.ui.grid import GAP, MARGIN
from nanostudio.ui.grid_view import GridView


class DayView(GridView):
    """Days come from the model: they cost what there are days, not pictures."""

    def __init__(self, rows: RowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = rows
        self._is_by_day = False
        self._days: Sequence[Day] = ()

    def group_by_day(self, is_grouped: bool) -> None:
        """Show a line of its own for each day, with its name above."""
        self._anchor.mark(self)
        self._is_by_day = is_grouped
        self._regrid_in_place()

    def groups(self) -> tuple[int, ...]:
        self._days = self._numbers.days() if self._is_by_day else ()
        return tuple(day.row for day in self._days)

    def heading_words(self, group: int) -> tuple[str, str]:
        """What stands above a group, and at the other end of that line."""
        day = self._days[group]
        after = self._days[group + 1 : group + 2]
        count = (after[0].row if after else self.grid.count) - day.row
        return day_words(day.day, date.today()), self.locale().toString(count)

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        y, tokens = self.verticalOffset(), theme.current()
        flag = Qt.AlignmentFlag
        for group in self.grid.groups_between(rect.top() + y, rect.bottom() + y):
            top, height = self.grid.heading(group)
            place = QRect(
                MARGIN, top - y, self.grid.width - 2 * MARGIN, height - GAP // 2
            )
            words, more = self.heading_words(group)
            font = QFont(self.font())
            painter.setPen(QColor(tokens.text_dim))
            painter.setFont(font)
            side = flag.AlignLeft if self.isRightToLeft() else flag.AlignRight
            painter.drawText(place, side | flag.AlignBottom | flag.AlignAbsolute, more)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setPen(QColor(tokens.text))
            painter.setFont(font)
            side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
            painter.drawText(place, side | flag.AlignBottom | flag.AlignAbsolute, words)
