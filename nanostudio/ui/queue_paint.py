"""The painter of the queue's rows."""

from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nanostudio.app.entries import Entry, Section
from nanostudio.app.queue import EntryRole
from nanostudio.app.words import Choice
from nanostudio.core.task import TaskState
from nanostudio.ui import icons, theme
from nanostudio.ui.card import symbol
from nanostudio.ui.choice import ring
from nanostudio.ui.motion import Motion
from nanostudio.ui.queue_row import Fonts, Row, laid
from nanostudio.ui.theme import SMALL, Theme

_Index = QModelIndex | QPersistentModelIndex
_RING = 2.5  # pixels, of the progress
_FULL = 360 * 16  # Qt counts sixteenths of a degree, from three o'clock on
_TOP = 90 * 16
_STATE_INKS = {TaskState.UNCERTAIN: "warn", TaskState.FAILED: "bad"}


class RowDelegate(QStyledItemDelegate):
    """Paints an Entry; knows where in it a choice can be clicked."""

    def __init__(self, motion: Motion, parent: QWidget) -> None:
        super().__init__(parent)
        self._motion = motion
        self._widget = parent
        self._fonts = _fonts(parent.font())
        self.hovered: tuple[str, Choice | None] | None = None  # task id, choice

    def refresh(self) -> None:
        """Take the widget's font anew."""
        self._fonts = _fonts(self._widget.font())

    def row(self, entry: Entry, width: int) -> Row:
        """Where things stand."""
        return laid(entry, width, self._fonts)

    def choice_at(self, entry: Entry, rect: QRect, point: QPoint) -> Choice | None:
        """The choice under `point` on the row painted in `rect`."""
        at = point - rect.topLeft()
        x = rect.width() - 1 - at.x() if self._is_mirrored() else at.x()
        return self.row(entry, rect.width()).choice_at(x, at.y())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._viewport_width()
        return QSize(width, self.row(index.data(EntryRole), width).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        entry: Entry = index.data(EntryRole)
        typed: Any = option  # its fields are missing in PySide's stubs
        rect: QRect = typed.rect
        row = self.row(entry, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        brush = _Brush(painter, theme.current(), rect.width(), self._is_mirrored())
        self._paint_heading(brush, row, entry)
        self._paint_ground(brush, row, entry, typed.state)
        self._paint_symbol(brush, row, entry, rect)
        self._paint_words(brush, row, entry)
        self._paint_choices(brush, row, entry)
        painter.restore()

    def _paint_heading(self, brush: "_Brush", row: Row, entry: Entry) -> None:
        if row.heading is None:
            return
        font = QFont(self._fonts.strong)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        low = Qt.AlignmentFlag.AlignBottom
        brush.text(row.heading, entry.heading, font, "text_dim", low)

    def _paint_ground(
        self, brush: "_Brush", row: Row, entry: Entry, state: QStyle.StateFlag
    ) -> None:
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        if is_current or self._is_hovered(entry):
            brush.painter.setPen(Qt.PenStyle.NoPen)
            brush.painter.setBrush(QColor(brush.colours.hover))
            brush.painter.drawRoundedRect(brush.place(row.body), 8, 8)
        if is_current and self._widget.hasFocus():
            body = QRectF(brush.place(row.body))
            ring(brush.painter, body, brush.colours.accent_line)

    def _paint_symbol(
        self, brush: "_Brush", row: Row, entry: Entry, rect: QRect
    ) -> None:
        if entry.tile.is_busy:
            self._paint_progress(brush, row.icon, entry, rect)
            return
        name, colour = symbol(entry.tile) or ("circle-dashed", "text_dim")
        if entry.section is Section.QUEUED and self._is_hovered(entry):
            name = "grip-vertical"
        self._paint_icon(brush, row.icon, name, colour)

    def _paint_progress(
        self, brush: "_Brush", area: QRect, entry: Entry, rect: QRect
    ) -> None:
        place = brush.place(area).adjusted(2, 2, -2, -2)
        where = brush.place(area).translated(rect.topLeft())
        brush.painter.setBrush(Qt.BrushStyle.NoBrush)
        brush.painter.setPen(QPen(QColor(brush.colours.line_strong), _RING))
        brush.painter.drawEllipse(place)
        if entry.tile.progress is not None:
            part = self._motion.fraction(entry.task.id, entry.tile.progress, where)
            start, span = _TOP, -round(part * _FULL)
        elif self._widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animate):
            start, span = _TOP - round(self._motion.phase(where) * _FULL), -_FULL // 4
        else:
            start, span = _TOP, -_FULL // 4
        pen = QPen(QColor(brush.colours.accent_line), _RING)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        brush.painter.setPen(pen)
        brush.painter.drawArc(place, start, span)

    def _paint_words(self, brush: "_Brush", row: Row, entry: Entry) -> None:
        fonts = self._fonts
        brush.text(row.prompt, entry.prompt, fonts.text, "text")
        if row.detail is None:
            words = " · ".join(filter(None, (entry.state, entry.detail)))
            brush.text(row.state, words, fonts.small, "text_dim")
            return
        ink = _STATE_INKS.get(entry.task.state, "text")
        brush.text(row.state, entry.state, fonts.strong, ink)
        brush.text(row.detail, entry.detail, fonts.small, "text_dim")

    def _paint_choices(self, brush: "_Brush", row: Row, entry: Entry) -> None:
        for link in row.links:
            font = QFont(self._fonts.strong)
            font.setUnderline(self.hovered == (entry.task.id, link.choice))
            centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
            brush.text(link.area, link.text, font, "accent_ink", centre)
        if row.cross is not None:
            is_hovered = self.hovered == (entry.task.id, Choice.CANCEL)
            if is_hovered:
                area = brush.place(row.cross).adjusted(2, 2, -2, -2)
                brush.painter.setPen(Qt.PenStyle.NoPen)
                brush.painter.setBrush(QColor(brush.colours.line))
                brush.painter.drawRoundedRect(area, 6, 6)
            sign = QRect(0, 0, 16, 16)
            sign.moveCenter(row.cross.center())
            self._paint_icon(brush, sign, "x", "text" if is_hovered else "text_dim")

    def _paint_icon(self, brush: "_Brush", area: QRect, name: str, colour: str) -> None:
        ratio = self._widget.devicePixelRatioF()
        tint = getattr(brush.colours, colour)
        pixmap = icons.pixmap(name, tint, area.width(), ratio)
        brush.painter.drawPixmap(brush.place(area).topLeft(), pixmap)

    def _is_hovered(self, entry: Entry) -> bool:
        return self.hovered is not None and self.hovered[0] == entry.task.id

    def _is_mirrored(self) -> bool:
        return self._widget.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _viewport_width(self) -> int:
        view: Any = self._widget
        return int(view.viewport().width())


class _Brush:
    """A painter that puts parts where they are read from right to left, too."""

    def __init__(
        self, painter: QPainter, colours: Theme, width: int, is_mirrored: bool
    ) -> None:
        self.painter, self.colours = painter, colours
        self._width, self._is_mirrored = width, is_mirrored

    def place(self, area: QRect) -> QRect:
        """Where `area` is painted."""
        if not self._is_mirrored:
            return QRect(area)
        left = self._width - area.right() - 1
        return QRect(left, area.top(), area.width(), area.height())

    def text(
        self,
        area: QRect,
        words: str,
        font: QFont,
        colour: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        """One line, cut at its end where it does not fit."""
        self.painter.setFont(font)
        self.painter.setPen(QColor(getattr(self.colours, colour)))
        metrics = self.painter.fontMetrics()
        end = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(words, end, area.width())
        if not align & Qt.AlignmentFlag.AlignHCenter:
            align |= Qt.AlignmentFlag.AlignLeading
        self.painter.drawText(self.place(area), align, shown)


def _fonts(base: QFont) -> Fonts:
    small = QFont(base)
    small.setPointSizeF(base.pointSizeF() * (SMALL + 1) / 2)
    strong = QFont(small)
    strong.setWeight(QFont.Weight.DemiBold)
    return Fonts(QFont(base), small, strong)
