"""Paints what a task says: on a tile of the gallery, or in a cell of a sheet."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.app.words import Choice
from nanostudio.ui import icons
from nanostudio.ui.card import BAR, CENTRE, Card, Fonts, symbol
from nanostudio.ui.motion import Motion
from nanostudio.ui.theme import SMALL, Theme

_SWEEP = 0.3  # of the bar's width, for progress nobody knows
_CROSS = 16  # pixels


class CardPainter:
    """In the font of `widget` and for its screen; `motion` moves the bars."""

    def __init__(self, widget: QWidget, motion: Motion) -> None:
        self._widget, self._motion = widget, motion
        self.fonts = _fonts(widget.font())

    def refresh(self) -> None:
        """Take the widget's font anew."""
        self.fonts = _fonts(self._widget.font())

    def paint(
        self,
        painter: QPainter,
        laid: Card,
        tile: Tile,
        colours: Theme,
        *,
        where: QRect,
        hovered: Choice | None,
    ) -> None:
        """From the painter's origin. `where`: its bar on the viewport; `hovered`: the
        choice under the pointer."""
        drawn = symbol(tile)
        if laid.icon is not None and drawn is not None:
            self.paint_icon(painter, laid.icon, drawn[0], getattr(colours, drawn[1]))
        _texts(painter, laid.title, self.fonts.title, colours.text)
        detail = self.fonts.small if laid.title else self.fonts.text
        _texts(painter, laid.detail, detail, colours.text_dim)
        self._paint_choices(painter, laid, colours, hovered)
        if laid.bar is not None:
            self.paint_bar(painter, laid.bar, tile, colours, where=where)

    def paint_bar(
        self, painter: QPainter, bar: QRect, tile: Tile, colours: Theme, *, where: QRect
    ) -> None:
        """How far it is; something that runs where nobody knows."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        painter.setBrush(QColor(colours.accent))
        filled = QRectF(bar)
        if tile.progress is not None:
            part = self._motion.fraction(tile.id, tile.progress, where)
            filled.setWidth(max(BAR, bar.width() * part))
        elif self._widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animate):
            part = self._motion.phase(where)
            left = (bar.width() * (1 + _SWEEP)) * part - bar.width() * _SWEEP
            filled = QRectF(bar.left() + left, bar.top(), bar.width() * _SWEEP, BAR)
            filled = filled.intersected(QRectF(bar))
        if self._widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.left() + bar.width() - (filled.left() - bar.left()))
        painter.drawRoundedRect(filled, BAR / 2, BAR / 2)

    def paint_icon(
        self, painter: QPainter, place: QRect, name: str, colour: str
    ) -> None:
        """Lucide's icon `name` as large as its place."""
        ratio = self._widget.devicePixelRatioF()
        pixmap = icons.pixmap(name, colour, place.width(), ratio)
        painter.drawPixmap(place.topLeft(), pixmap)

    def _paint_choices(
        self, painter: QPainter, laid: Card, colours: Theme, hovered: Choice | None
    ) -> None:
        painter.setPen(QColor(colours.accent_ink))
        for link in laid.links:
            font = QFont(self.fonts.title)
            font.setUnderline(hovered is link.choice)
            painter.setFont(font)
            painter.drawText(link.area, CENTRE, link.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text_disabled))
        for dot in laid.dots:
            painter.drawEllipse(QRectF(dot.x() - 1, dot.y(), 2, 2))
        if laid.close is not None:
            is_hovered = hovered is Choice.CANCEL
            if is_hovered:
                painter.setBrush(QColor(colours.hover))
                painter.drawRoundedRect(laid.close.adjusted(2, 2, -2, -2), 6, 6)
            cross = QRect(0, 0, _CROSS, _CROSS)
            cross.moveCenter(laid.close.center())
            colour = colours.text if is_hovered else colours.text_dim
            self.paint_icon(painter, cross, "x", colour)


def _fonts(base: QFont) -> Fonts:
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
