"""Paints a cell of a sheet: its picture, what is under way for it, or how it is empty.

What a task says is laid out as on a tile of the gallery: see ui.card."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from nanostudio.app.sheet_faces import CellFace
from nanostudio.app.words import Choice, translate
from nanostudio.ui import theme
from nanostudio.ui.card import CENTRE, ICON, Card, card
from nanostudio.ui.card_paint import CardPainter
from nanostudio.ui.motion import Motion
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.theme import RADIUS, Theme

_RING = 2.5  # pixels, around a chosen cell
_VEIL = 0.72  # over a picture while another one is made
_BADGE = "#b0101114"  # behind signs on pictures, in any theme
_SIGN = 24  # pixels of a sign's ground
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How a cell stands in the grid. `hint`: what seems odd about it, in words."""

    is_selected: bool = False
    is_current: bool = False  # the keyboard is there
    is_target: bool = False  # what is dragged would fall there
    hint: str = ""
    choice: Choice | None = None  # the link under the pointer


class CellPainter:
    """Paints on the viewport of `widget`, in its font and on its screen."""

    def __init__(self, widget: QAbstractScrollArea, pictures: Pictures) -> None:
        self._widget, self._pictures = widget, pictures
        motion = Motion(lambda where: widget.viewport().update(where), widget)
        self._words = CardPainter(widget, motion)

    def refresh(self) -> None:
        """Take the widget's font anew."""
        self._words.refresh()

    @property
    def title_height(self) -> int:
        """What the line under a cell takes."""
        return QFontMetrics(self._words.fonts.text).height() + 6

    def frame(self, rect: QRect) -> Frame:
        """What the picture of a cell in `rect` is painted in."""
        ratio = self._widget.devicePixelRatioF()
        width, height = round(rect.width() * ratio), round(rect.height() * ratio)
        return Frame(width, height, ratio, RADIUS * ratio)

    def choice_at(self, face: CellFace, rect: QRect, point: QPoint) -> Choice | None:
        """The link of what is under way that is under `point`."""
        if face.task is None:
            return None
        laid, corner = self._card(face, rect)
        return laid.choice_at(point - corner)

    def paint(
        self, painter: QPainter, face: CellFace, rect: QRect, title: QRect, state: State
    ) -> None:
        """Paint a cell in `rect`, with its title below."""
        colours = theme.current()
        painter.setRenderHints(_HINTS)
        if face.picture is None:
            self._paint_ground(painter, rect, colours, is_dashed=face.task is None)
        else:
            self._paint_picture(painter, face, rect, colours)
        if face.task is not None:
            self._paint_task(painter, face, rect, colours, state.choice)
        elif face.picture is None:
            self._paint_empty(painter, face, rect, colours)
        self._paint_signs(painter, face, rect, state)
        self._paint_ring(painter, rect, colours, state)
        painter.setFont(self._words.fonts.text)
        painter.setPen(QColor(colours.text))
        right = Qt.TextElideMode.ElideRight
        metrics = QFontMetrics(self._words.fonts.text)
        words = metrics.elidedText(face.title, right, title.width())
        painter.drawText(title, CENTRE, words)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, colours: Theme, *, is_dashed: bool
    ) -> None:
        pen = QPen(QColor(colours.line_strong if is_dashed else colours.line), 1)
        if is_dashed:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.panel))
        inside = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, RADIUS, RADIUS)

    def _paint_picture(
        self, painter: QPainter, face: CellFace, rect: QRect, colours: Theme
    ) -> None:
        assert face.picture is not None  # noqa: S101 - only called for pictures
        sha256 = face.picture.sha256
        pixmap = self._pictures.pixmap(sha256, self.frame(rect))
        if pixmap is not None:
            if pixmap.deviceIndependentSize().toSize() == rect.size():
                painter.drawPixmap(rect.topLeft(), pixmap)
            else:  # one of another size, for a moment
                painter.drawPixmap(rect, pixmap)
            return
        self._paint_ground(painter, rect, colours, is_dashed=False)
        if self._pictures.is_missing(sha256):
            place = QRect(0, 0, ICON, ICON)
            place.moveCenter(rect.center() - QPoint(0, 10))
            self._words.paint_icon(painter, place, "image-off", colours.text_dim)
            painter.setFont(self._words.fonts.small)
            painter.setPen(QColor(colours.text_dim))
            below = QRect(rect.left(), place.bottom() + 8, rect.width(), 18)
            words = translate("sheets", "Picture not found")
            painter.drawText(below, CENTRE, words)

    def _paint_empty(
        self, painter: QPainter, face: CellFace, rect: QRect, colours: Theme
    ) -> None:
        painter.setFont(self._words.fonts.small)
        painter.setPen(QColor(colours.text_dim))
        words = face.waiting_words or translate("sheets", "Empty")
        words += "\n" + translate("sheets", "drop a picture or fill")
        if face.waits_for:
            words = face.waiting_words
        flags = CENTRE | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(8, 8, -8, -8), flags, words)

    def _paint_task(
        self,
        painter: QPainter,
        face: CellFace,
        rect: QRect,
        colours: Theme,
        hovered: Choice | None,
    ) -> None:
        tile = face.task
        assert tile is not None  # noqa: S101 - only called for tasks
        if face.picture is not None:
            veil = QColor(colours.panel)
            veil.setAlphaF(_VEIL)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        laid, corner = self._card(face, rect)
        painter.save()
        painter.translate(corner)
        where = laid.bar.translated(corner) if laid.bar else QRect()
        self._words.paint(painter, laid, tile, colours, where=where, hovered=hovered)
        painter.restore()

    def _paint_signs(
        self, painter: QPainter, face: CellFace, rect: QRect, state: State
    ) -> None:
        """The lock, the hint's flag, and which version of how many is shown."""
        if face.is_locked:
            place = QRect(rect.right() - _SIGN - 4, rect.top() + 6, _SIGN, _SIGN)
            self._paint_sign(painter, place, "lock", "#ffffff")
        left = rect.left() + 6
        if face.version_words and face.task is None:
            left += self._paint_version(painter, face, rect) + 4
        if state.hint:
            place = QRect(left, rect.top() + 6, _SIGN, _SIGN)
            self._paint_sign(painter, place, "flag", "#ffc27a")

    def _paint_version(self, painter: QPainter, face: CellFace, rect: QRect) -> int:
        """Give how wide it is."""
        painter.setFont(self._words.fonts.small)
        metrics = QFontMetrics(self._words.fonts.small)
        width = metrics.horizontalAdvance(face.version_words) + 12
        height = metrics.height() + 4
        box = QRect(rect.left() + 6, rect.top() + 6, width, max(height, _SIGN))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_BADGE))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, CENTRE, face.version_words)
        return width

    def _paint_sign(
        self, painter: QPainter, place: QRect, name: str, colour: str
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_BADGE))
        painter.drawRoundedRect(place, 6, 6)
        inner = QRect(0, 0, 14, 14)
        inner.moveCenter(place.center())
        self._words.paint_icon(painter, inner, name, colour)

    def _paint_ring(
        self, painter: QPainter, rect: QRect, colours: Theme, state: State
    ) -> None:
        if state.is_target:
            wash = QColor(colours.accent)
            wash.setAlphaF(0.18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if not (state.is_target or state.is_selected or state.is_current):
            return
        is_chosen = state.is_target or state.is_selected
        colour = colours.accent_line if is_chosen else colours.text_dim
        painter.setPen(QPen(QColor(colour), _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = _RING / 2
        box = QRectF(rect).adjusted(-out, -out, out, out)
        painter.drawRoundedRect(box, RADIUS + out, RADIUS + out)

    def _card(self, face: CellFace, rect: QRect) -> tuple[Card, QPoint]:
        """What a task says, in a square in the middle of `rect`, and its corner."""
        assert face.task is not None  # noqa: S101 - only asked of tasks
        side = min(rect.width(), rect.height())
        laid = card(face.task, side, self._words.fonts, self._widget.layoutDirection())
        across, down = (rect.width() - side) // 2, (rect.height() - side) // 2
        if laid.close is not None:  # in the corner of the cell, not of the square
            is_left = self._widget.isRightToLeft()
            close = laid.close.translated(-across if is_left else across, -down)
            laid = replace(laid, close=close)
        return laid, rect.topLeft() + QPoint(across, down)
