"""Paints a cell of a sheet: its picture, what is under way for it, or how it is empty.

What a task says is laid out as on a tile of the gallery: see ui.card."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QStyle

from nanostudio.app.sheet_faces import CellFace
from nanostudio.app.tiles import Tile
from nanostudio.app.words import Choice, translate
from nanostudio.ui import icons, theme
from nanostudio.ui.card import BAR, CENTRE, ICON, Card, Fonts, card, symbol
from nanostudio.ui.motion import Motion
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.theme import RADIUS, SMALL, Theme

_RING = 2.5  # pixels, around a chosen cell
_VEIL = 0.72  # over a picture while another one is made
_BADGE = "#b0101114"  # behind signs on pictures, in any theme
_SWEEP = 0.3  # of the bar's width, for progress nobody knows
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
        self._motion = Motion(lambda where: widget.viewport().update(where), widget)
        self._fonts = fonts(widget.font())

    def refresh(self) -> None:
        """Take the widget's font anew."""
        self._fonts = fonts(self._widget.font())

    @property
    def title_height(self) -> int:
        """What the line under a cell takes."""
        return QFontMetrics(self._fonts.text).height() + 6

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
        painter.setFont(self._fonts.text)
        painter.setPen(QColor(colours.text))
        right = Qt.TextElideMode.ElideRight
        metrics = QFontMetrics(self._fonts.text)
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
            self._paint_icon(painter, place, "image-off", colours.text_dim)
            painter.setFont(self._fonts.small)
            painter.setPen(QColor(colours.text_dim))
            below = QRect(rect.left(), place.bottom() + 8, rect.width(), 18)
            words = translate("sheets", "Picture not found")
            painter.drawText(below, CENTRE, words)

    def _paint_empty(
        self, painter: QPainter, face: CellFace, rect: QRect, colours: Theme
    ) -> None:
        painter.setFont(self._fonts.small)
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
        drawn = symbol(tile)
        if laid.icon is not None and drawn is not None:
            self._paint_icon(painter, laid.icon, drawn[0], getattr(colours, drawn[1]))
        _texts(painter, laid.title, self._fonts.title, colours.text)
        detail = self._fonts.small if laid.title else self._fonts.text
        _texts(painter, laid.detail, detail, colours.text_dim)
        self._paint_links(painter, laid, colours, hovered)
        if laid.bar is not None:
            self._paint_bar(painter, laid.bar, corner, tile, colours)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, bar: QRect, corner: QPoint, tile: Tile, colours: Theme
    ) -> None:
        """How far it is; something back and forth where nobody knows."""
        where = bar.translated(corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line_strong))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        done = QRectF(bar)
        if tile.progress is not None:
            part = self._motion.fraction(tile.id, tile.progress, where)
            done.setWidth(max(BAR, bar.width() * part))
        elif self._widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animate):
            part = self._motion.phase(where)
            left = bar.left() + bar.width() * ((1 + _SWEEP) * part - _SWEEP)
            done = QRectF(left, bar.top(), bar.width() * _SWEEP, BAR)
            done = done.intersected(QRectF(bar))
        else:
            return
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(done, BAR / 2, BAR / 2)

    def _paint_links(
        self, painter: QPainter, laid: Card, colours: Theme, hovered: Choice | None
    ) -> None:
        painter.setPen(QColor(colours.accent_ink))
        for link in laid.links:
            font = QFont(self._fonts.title)
            font.setUnderline(hovered is link.choice)
            painter.setFont(font)
            painter.drawText(link.area, CENTRE, link.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text_disabled))
        for dot in laid.dots:
            painter.drawEllipse(QRectF(dot.x() - 1, dot.y(), 2, 2))
        if laid.close is not None:
            is_hovered = hovered is Choice.CANCEL
            cross = QRect(0, 0, 16, 16)
            cross.moveCenter(laid.close.center())
            colour = colours.text if is_hovered else colours.text_dim
            self._paint_icon(painter, cross, "x", colour)

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
        painter.setFont(self._fonts.small)
        metrics = QFontMetrics(self._fonts.small)
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
        self._paint_icon(painter, inner, name, colour)

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

    def _paint_icon(
        self, painter: QPainter, place: QRect, name: str, colour: str
    ) -> None:
        ratio = self._widget.devicePixelRatioF()
        pixmap = icons.pixmap(name, colour, place.width(), ratio)
        painter.drawPixmap(place.topLeft(), pixmap)

    def _card(self, face: CellFace, rect: QRect) -> tuple[Card, QPoint]:
        """What a task says, in a square in the middle of `rect`, and its corner."""
        assert face.task is not None  # noqa: S101 - only asked of tasks
        side = min(rect.width(), rect.height())
        laid = card(face.task, side, self._fonts, self._widget.layoutDirection())
        across, down = (rect.width() - side) // 2, (rect.height() - side) // 2
        if laid.close is not None:  # in the corner of the cell, not of the square
            is_left = self._widget.isRightToLeft()
            close = laid.close.translated(-across if is_left else across, -down)
            laid = replace(laid, close=close)
        return laid, rect.topLeft() + QPoint(across, down)


def fonts(base: QFont) -> Fonts:
    """The faces of a cell's text, made from the grid's."""
    title, small = QFont(base), QFont(base)
    title.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(base.pointSizeF() * (SMALL + 1) / 2)
    return Fonts(title, QFont(base), small)


def _texts(
    painter: QPainter, texts: tuple[tuple[QRect, str], ...], font: QFont, colour: str
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    for rect, text in texts:
        painter.drawText(rect, CENTRE, text)
