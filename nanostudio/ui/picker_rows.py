"""Draws the rows of the open model picker; apart from it because a style's enums cost
at start."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nanostudio.app.model_choices import ChoiceRole, ModelChoice, ProviderHead, Row
from nanostudio.app.words import translate
from nanostudio.ui import icons, theme

_HEAD, _DIVIDER = 30, 12  # pixels, the height of a head and of the line over it
_LINES = 50  # the height of two lines, and of each more
_MORE = 18
_INSET = 12
_MARK = 16  # the sign at the chosen model
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class ModelRows(QStyledItemDelegate):
    """A provider's head, or a model over what it can do and what of the wishes it
    cannot. `chosen` is the provider and model in use."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen = ("", "")

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(ChoiceRole)
        if isinstance(row, ProviderHead):
            return QSize(0, _HEAD + _DIVIDER * row.is_first_without)
        return QSize(0, _LINES + _MORE * bool(row.misfit))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        row: Row = index.data(ChoiceRole)
        state: QStyle.StateFlag = option.state
        flag = QStyle.StateFlag
        rect: QRect = option.rect
        is_lit = bool(state & (flag.State_Selected | flag.State_MouseOver))
        is_enabled = bool(state & flag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, ProviderHead):
            self._head(painter, rect, row, is_lit=is_lit and is_enabled)
        else:
            if is_lit:
                _light_up(painter, rect)
            is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            self._model(painter, rect, row, is_mirrored=is_mirrored)
        painter.restore()

    def _head(
        self, painter: QPainter, rect: QRect, head: ProviderHead, *, is_lit: bool
    ) -> None:
        tokens = theme.current()
        if head.is_first_without:
            painter.fillRect(
                rect.adjusted(_INSET, 5, -_INSET, 6 - rect.height()),
                QColor(tokens.line_strong),
            )
            rect = rect.adjusted(0, _DIVIDER, 0, 0)
        if is_lit:
            _light_up(painter, rect)
        line = rect.adjusted(_INSET, 0, -_INSET, 0)
        painter.setFont(_small(painter.font(), is_strong=True))
        painter.setPen(QColor(tokens.text_dim))
        painter.drawText(line, _LEADING, head.provider.label)
        if not head.has_key:
            painter.setPen(QColor(tokens.accent_ink))
            painter.drawText(line, _TRAILING, translate("models", "Add a key"))

    def _model(
        self, painter: QPainter, rect: QRect, row: ModelChoice, *, is_mirrored: bool
    ) -> None:
        tokens = theme.current()
        ink = tokens.text if row.has_key else tokens.text_disabled
        dim = tokens.text_dim if row.has_key else tokens.text_disabled
        start, end = _INSET + _MARK + 6, -_INSET
        if is_mirrored:
            start, end = -end, -start
        line = QRect(rect.left(), rect.top() + 6, rect.width(), 20)
        line.adjust(start, 0, end, 0)
        if (row.provider.id, row.model.id) == self.chosen:
            self._mark(painter, rect, tokens.accent_ink, is_mirrored=is_mirrored)
        painter.setPen(QColor(ink))
        price = painter.fontMetrics().horizontalAdvance(row.price)
        room = line.width() - price - 12
        painter.drawText(line, _LEADING, _elided(painter, row.model.label, room))
        painter.setPen(QColor(dim))
        painter.drawText(line, _TRAILING, row.price)
        painter.setFont(_small(painter.font()))
        below = line.translated(0, 19)
        painter.drawText(below, _LEADING, _elided(painter, row.detail, below.width()))
        if row.misfit:
            painter.setPen(QColor(tokens.warn))
            below = below.translated(0, _MORE)
            shown = _elided(painter, row.misfit, below.width())
            painter.drawText(below, _LEADING, shown)

    def _mark(
        self, painter: QPainter, rect: QRect, colour: str, *, is_mirrored: bool
    ) -> None:
        ratio = painter.device().devicePixelRatio()
        drawn = icons.pixmap("check", colour, _MARK, ratio)
        left = rect.right() - _INSET - _MARK if is_mirrored else rect.left() + _INSET
        painter.drawPixmap(QPoint(left, rect.top() + 9), drawn)


def _light_up(painter: QPainter, rect: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.current().hover))
    painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)


def _small(font: QFont, *, is_strong: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * theme.SMALL)
    if is_strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _elided(painter: QPainter, text: str, width: int) -> str:
    right = Qt.TextElideMode.ElideRight
    return painter.fontMetrics().elidedText(text, right, max(0, width))
