"""Draws a reference that a mention may mean: its picture, number, name, what for."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nanostudio.core.spec import Role
from nanostudio.ui import icons, slot_face, theme

ROW = 40  # pixels
_FACE = 28
_GREYED = 0.35  # opacity of a picture that is not sent
OFFER = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Offer:
    """A reference to choose; `reason` says why it is not sent, "" when it is."""

    index: int  # in the tray, from 0
    name: str
    role: Role | None = None
    thumbnail: str = ""
    reason: str = ""


class MentionFace(QStyledItemDelegate):
    """Picture, number and name of a reference, and at the end what it is for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: dict[tuple[str, float], QPixmap] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, offer = theme.current(), index.data(OFFER)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            is_chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setBrush(QColor(tokens.hover if is_chosen else tokens.panel))
            painter.drawRoundedRect(rect, 6, 6)
        direction = option.direction
        inner = rect.adjusted(6, 0, -8, 0)
        face = QRect(inner.left(), rect.center().y() - _FACE // 2 + 1, _FACE, _FACE)
        self._paint_picture(painter, _mirrored(direction, face, rect), offer, tokens)
        words = inner.adjusted(_FACE + 10, 0, 0, 0)
        end = self._paint_end(painter, words, offer, direction, rect)
        words.setRight(words.right() - end)
        _paint_words(painter, words, offer, direction, rect)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, frame: QRect, offer: Offer, tokens: theme.Theme
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        key = offer.thumbnail, ratio
        if offer.thumbnail and key not in self._pictures:
            self._pictures[key] = slot_face.load(offer.thumbnail, _FACE, ratio)
        picture = self._pictures.get(key, QPixmap())
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(frame), 5, 5)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(frame, QColor(tokens.panel))
        painter.setOpacity(_GREYED if offer.reason else 1)
        if picture.isNull():
            drawn = icons.pixmap("image", tokens.text_dim, 16, ratio)
            painter.drawPixmap(frame.topLeft() + QPoint(6, 6), drawn)
        else:
            painter.drawPixmap(frame.topLeft(), picture)
        painter.restore()

    def _paint_end(
        self,
        painter: QPainter,
        words: QRect,
        offer: Offer,
        direction: Qt.LayoutDirection,
        row: QRect,
    ) -> int:
        """What it is for, or that it is not sent; the width that took."""
        text = self.tr("not sent") if offer.reason else self._role(offer.role)
        if not text:
            return 0
        tokens = theme.current()
        font = painter.font()
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * theme.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(tokens.warn if offer.reason else tokens.text_dim))
        place = _mirrored(direction, words, row)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(place, end, text)
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        painter.setFont(font)
        return width

    def _role(self, role: Role | None) -> str:
        return {
            Role.CHARACTER: self.tr("character"),
            Role.OBJECT: self.tr("object"),
            Role.STYLE: self.tr("style"),
            None: "",
        }[role]


def _paint_words(
    painter: QPainter,
    words: QRect,
    offer: Offer,
    direction: Qt.LayoutDirection,
    row: QRect,
) -> None:
    tokens = theme.current()
    start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    font = painter.font()
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(QColor(tokens.text_dim if offer.reason else tokens.text))
    number = str(offer.index + 1)
    painter.drawText(_mirrored(direction, words, row), start, number)
    name = words.adjusted(painter.fontMetrics().horizontalAdvance("00") + 8, 0, 0, 0)
    painter.setFont(font)
    elided = painter.fontMetrics().elidedText(
        offer.name, Qt.TextElideMode.ElideMiddle, name.width()
    )
    painter.drawText(_mirrored(direction, name, row), start, elided)


def _mirrored(direction: Qt.LayoutDirection, part: QRect, whole: QRect) -> QRect:
    return QStyle.visualRect(direction, whole, part)
