"""The painter of the message log: sign, words in as many lines as they need, time."""

from typing import Any

from PySide6.QtCore import (
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nanostudio.app.messages import Level, Logged
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import ring
from nanostudio.ui.lines import lines

LoggedRole = Qt.ItemDataRole.UserRole + 1
SYMBOLS = {  # Lucide's name and the theme's colour
    Level.NOTE: ("info", "text_dim"),
    Level.GOOD: ("circle-check", "good"),
    Level.PROBLEM: ("triangle-alert", "bad"),
}
_Index = QModelIndex | QPersistentModelIndex
_ICON, _EDGE, _TEXT = 18, 10, 40
_MOST = 20  # lines of one message


def time_words(logged: Logged) -> str:
    """When it was said last, and how often."""
    at = QDateTime.fromMSecsSinceEpoch(logged.at_ms)
    form = QLocale.FormatType.ShortFormat
    is_today = at.date() == QDateTime.currentDateTime().date()
    locale = QLocale()
    words = locale.toString(at.time() if is_today else at, form)
    return f"{words}  ×{logged.times}" if logged.times > 1 else words  # noqa: RUF001


class MessageRows(QStyledItemDelegate):
    """Paints a Logged."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view: Any = self._view
        width = int(view.viewport().width())
        title, hint = self._lines(index.data(LoggedRole), width)
        line = QFontMetrics(self._view.font()).lineSpacing() + 1
        return QSize(width, line * (len(title) + len(hint)) + 20)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        typed: Any = option  # its fields are missing in PySide's stubs
        rect: QRect = typed.rect
        logged: Logged = index.data(LoggedRole)
        colours = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if typed.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(rect, 8, 8)
        if typed.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            ring(painter, QRectF(rect), colours.accent_line)
        self._paint_words(painter, rect, logged, colours)
        name, colour = SYMBOLS[logged.message.level]
        tint = getattr(colours, colour)
        pixmap = icons.pixmap(name, tint, _ICON, self._view.devicePixelRatioF())
        place = self._placed(rect, QRect(_EDGE, 10, _ICON, _ICON))
        painter.drawPixmap(place.topLeft(), pixmap)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRect, logged: Logged, colours: theme.Theme
    ) -> None:
        title, hint = self._lines(logged, rect.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        line = QFontMetrics(self._view.font()).lineSpacing() + 1
        y = 10
        for text, font, ink in (
            *((one, self._strong(), colours.text) for one in title),
            *((one, self._view.font(), colours.text_dim) for one in hint),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            area = QRect(_TEXT, y, rect.width() - _TEXT - _EDGE, line)
            painter.drawText(self._placed(rect, area), flags, text)
            y += line
        painter.setFont(self._view.font())
        painter.setPen(QColor(colours.text_dim))
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        area = QRect(_TEXT, 10, rect.width() - _TEXT - _EDGE, line)
        painter.drawText(self._placed(rect, area), end, time_words(logged))

    def _lines(
        self, logged: Logged, width: int
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        metrics = QFontMetrics(self._view.font())
        free = width - _TEXT - _EDGE
        beside = free - metrics.horizontalAdvance(time_words(logged)) - 16
        message = logged.message
        title = lines(message.title, self._strong(), max(80, beside), _MOST)
        hint = message.hint
        return title, lines(hint, self._view.font(), free, _MOST) if hint else ()

    def _strong(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _placed(self, rect: QRect, area: QRect) -> QRect:
        """Where it is painted, read from right to left too."""
        left = area.left()
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = rect.width() - area.right() - 1
        return QRect(
            rect.left() + left, rect.top() + area.top(), area.width(), area.height()
        )
