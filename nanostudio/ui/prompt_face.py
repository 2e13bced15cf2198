"""Draws a prompt in a list: its name, if it has one, and its words in two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nanostudio.app.prompt_list import PromptRole, Row
from nanostudio.ui import icons, theme
from nanostudio.ui.places import Places

_HEIGHT = 52  # pixels
_END = 32  # the place of the sign at the end
_SIGN = 16
_LONGEST = 400  # characters that may stand in two lines


class PromptFace(QStyledItemDelegate):
    """With a sign at the end of the row under the pointer, and of the chosen one."""

    def __init__(self, sign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(PromptRole)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        tokens = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or is_under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover if is_chosen else tokens.panel))
            painter.drawRoundedRect(rect, 6, 6)
            self._paint_sign(painter, option)
        words = rect.adjusted(10, 8, -_END, -6)
        place = QStyle.visualRect(option.direction, rect, words)
        _paint_words(painter, place, row, tokens)
        painter.restore()

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        ratio = painter.device().devicePixelRatioF()
        drawn = icons.pixmap(self._sign, theme.current().text_dim, _SIGN, ratio)
        place = sign_place(option.rect, option.direction)
        painter.drawPixmap(
            place.center() - QPoint(_SIGN // 2 - 1, _SIGN // 2 - 1), drawn
        )


def sign_place(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where the sign of a row is."""
    place = QRect(row.right() - _END, row.top(), _END, row.height())
    return QStyle.visualRect(direction, row, place)


def _paint_words(
    painter: QPainter, place: QRect, row: Row, tokens: theme.Theme
) -> None:
    text = " ".join(row.text[:_LONGEST].split())
    painter.setPen(QColor(tokens.text))
    if not row.name:
        _paint_lines(painter, place, text, 2)
        return
    font = painter.font()
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    half = place.height() // 2
    _paint_lines(painter, place.adjusted(0, 0, 0, -half), row.name, 1)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text_dim))
    _paint_lines(painter, place.adjusted(0, half, 0, 0), text, 1)


def _paint_lines(painter: QPainter, place: QRect, text: str, most: int) -> None:
    """Draw `text` in up to so many lines, the last one cut with dots.

    It runs in its own direction, which need not be the window's."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    metrics = painter.fontMetrics()
    lines = _lines(text, painter.font(), place.width(), most)
    top = place.center().y() + 1 - len(lines) * metrics.height() // 2
    for number, line in enumerate(lines):
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
        row = QRect(place.left(), top, place.width(), metrics.height())
        painter.drawText(
            row.translated(0, number * metrics.height()),
            Qt.AlignmentFlag.AlignLeading,
            shown,
        )


def _lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """`text` broken at words; the last line holds all that is left."""
    layout, option, places = QTextLayout(text, font), QTextOption(), Places(text)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(places.from_qt(line.textStart()))
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[a:b].strip() for a, b in zip(starts, ends, strict=True)]
