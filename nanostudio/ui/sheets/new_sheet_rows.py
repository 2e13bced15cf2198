"""Draws what a new sheet is chosen from: characters with a face, templates as grids."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nanostudio.core.character import Character, Slot, ViewPicture
from nanostudio.core.naming import plain
from nanostudio.core.sheet_template import Template
from nanostudio.core.task import Output
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside, ring
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.sheets.template_drawing import paint_template

WhatRole = Qt.ItemDataRole.UserRole  # Character, Template, or None
FactsRole = Qt.ItemDataRole.UserRole + 1  # the second line
_HEIGHT, _FACE, _BOX, _INSET, _SIGN = 56, 40, 18, 10, 20  # pixels
_SHOWN = (Slot.FACE, Slot.FRONT, Slot.THREE_QUARTER)
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class Rows(QStyledItemDelegate):
    """A drawing, a name, and a line about it."""

    height = _HEIGHT  # pixels

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        state: QStyle.StateFlag = option.state
        flag = QStyle.StateFlag
        rect: QRect = option.rect.adjusted(2, 1, -2, -1)
        is_chosen = bool(state & flag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or state & flag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.current().hover))
            painter.drawRoundedRect(rect, 6, 6)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        used = self.paint_signs(painter, rect, index, is_mirrored=is_mirrored)
        start, end = (_INSET, -used) if is_mirrored else (used, -_INSET)
        _paint_words(painter, rect.adjusted(start, 0, end, 0), index)
        if state & flag.State_HasFocus:
            ring(painter, QRectF(rect), theme.current().accent_line)
        painter.restore()

    def paint_signs(
        self, painter: QPainter, rect: QRect, index: _Index, *, is_mirrored: bool
    ) -> int:
        """What stands before the words; how much of the row it takes, in pixels."""
        return _INSET


class NameRows(Rows):
    """Names alone, one close below the other."""

    height = theme.ROW_HEIGHT


class TemplateRows(Rows):
    """The grid of each template, small."""

    def paint_signs(
        self, painter: QPainter, rect: QRect, index: _Index, *, is_mirrored: bool
    ) -> int:
        template: Template = index.data(WhatRole)
        at = _before(rect, _INSET, _FACE, is_mirrored)
        paint_template(painter, QRectF(at), template, is_mirrored=is_mirrored)
        return _INSET + _FACE + 12


class CharacterRows(Rows):
    """A tick and a face. A click anywhere or Space asks for the other state."""

    toggled = Signal(object)  # QPersistentModelIndex

    def __init__(self, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        is_press = is_key and event.type() is QEvent.Type.KeyPress
        if is_press or event.type() is QEvent.Type.MouseButtonRelease:
            self.toggled.emit(QPersistentModelIndex(index))
        return is_press

    def paint_signs(
        self, painter: QPainter, rect: QRect, index: _Index, *, is_mirrored: bool
    ) -> int:
        state = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
        is_on = state is Qt.CheckState.Checked
        box = _before(rect, _INSET, _BOX, is_mirrored)
        _paint_tick(painter, box, is_on=is_on)
        at = _before(rect, 2 * _INSET + _BOX, _FACE, is_mirrored)
        character: Character | None = index.data(WhatRole)
        _paint_ground(painter, at)
        picture = shown_view(character) if character else None
        ratio = painter.device().devicePixelRatioF()
        drawn = None
        if picture is not None:
            drawn = self._pictures.pixmap(picture.sha256, face_frame(ratio))
        if drawn is not None:
            painter.drawPixmap(at, drawn)
        else:
            name, colour = "user" if character else "user-x", theme.current()
            sign = icons.pixmap(name, colour.text_disabled, _SIGN, ratio)
            painter.drawPixmap(at.center() - QPoint(_SIGN, _SIGN) / 2, sign)
        return 2 * _INSET + _BOX + _FACE + 12


def face_frame(ratio: float) -> Frame:
    """What a face is made for, at so many device pixels for one."""
    side = round(_FACE * ratio)
    return Frame(side, side, ratio, theme.RADIUS * ratio)


def shown_view(character: Character) -> ViewPicture | None:
    """The picture by which a character is known best."""
    views = [view for slot in _SHOWN if (view := character.view(slot))]
    pictures = (view.picture for view in (*views, *character.views))
    return next((one for one in pictures if one is not None), None)


def as_output(picture: ViewPicture) -> Output:
    """For Pictures. Its size is not known; thumbnails of faces are small enough."""
    return Output(
        path=picture.path,
        sha256=picture.sha256,
        width=2,
        height=2,
        format="",
        size_bytes=0,
    )


def _paint_words(painter: QPainter, room: QRect, index: _Index) -> None:
    colours = theme.current()
    title = plain(str(index.data(Qt.ItemDataRole.DisplayRole)), 120)
    facts = plain(str(index.data(FactsRole) or ""), 160)
    end = Qt.TextElideMode.ElideRight
    top = room.top() + 8 if facts else room.center().y() - 10
    line = QRect(room.left(), top, room.width(), 20)
    painter.setPen(QColor(colours.text))
    shown = painter.fontMetrics().elidedText(title, end, room.width())
    painter.drawText(line, _LEADING, shown)
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * theme.SMALL)
    painter.setFont(font)
    painter.setPen(QColor(colours.text_dim))
    shown = painter.fontMetrics().elidedText(facts, end, room.width())
    painter.drawText(line.translated(0, 19), _LEADING, shown)


def _paint_tick(painter: QPainter, box: QRect, *, is_on: bool) -> None:
    colours = theme.current()
    painter.setBrush(QColor(colours.accent if is_on else colours.field))
    edge = colours.accent if is_on else colours.text_disabled
    painter.setPen(QPen(QColor(edge), 1))
    painter.drawRoundedRect(inside(QRectF(box), 1), 4, 4)
    if is_on:
        ratio = painter.device().devicePixelRatioF()
        sign = icons.pixmap("check", colours.accent_text, _BOX - 4, ratio)
        painter.drawPixmap(box.topLeft() + QPoint(2, 2), sign)


def _paint_ground(painter: QPainter, at: QRect) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(at), theme.RADIUS, theme.RADIUS)
    painter.fillPath(path, QColor(theme.current().field))


def _before(rect: QRect, start: int, side: int, is_mirrored: bool) -> QRect:
    """A square so far from where the row begins, in its middle."""
    left = rect.right() + 1 - start - side if is_mirrored else rect.left() + start
    return QRect(left, rect.top() + (rect.height() - side) // 2, side, side)
