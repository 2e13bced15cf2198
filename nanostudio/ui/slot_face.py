"""Paints one slot of the tray: picture, number, name, role; greyed or on its way."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImageReader,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from nanostudio.app.references import TrayReference
from nanostudio.core.spec import Role
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside

CAPTION = 18  # pixels, the strip with the name
_ROLE_LINE = 3
_BADGE, _SMALL_BADGE, _ROOMY = 18, 15, 66
_VEIL = "#b0101114"  # under white text on any picture, in both themes
_ON_VEIL = "#ffffff"
_GREYED = 0.28  # opacity of a picture that is not sent


@dataclass(frozen=True, slots=True)
class Face:
    """What a slot shows; `is_greyed` when the model does not take it."""

    reference: TrayReference = field(default_factory=TrayReference)
    number: int = 0
    is_greyed: bool = False
    is_combined: bool = False  # goes in one picture with others
    is_scaled: bool = False  # sent smaller, to fit the provider
    is_unhosted: bool = False  # needs a public address first
    is_host_known: bool = False  # and somebody will give it one
    is_ringed: bool = False  # with a focus ring, above which the role's line stands

    @property
    def badges(self) -> tuple[str, ...]:
        """Icons of what is to be known of it, in their order."""
        signs = (
            (self.reference.is_edited, "pencil"),
            (self.reference.is_small, "image-down"),
            (self.is_combined, "layout-grid"),
            (self.is_scaled, "minimize-2"),
            (self.is_unhosted and self.is_host_known, "globe"),
            (self.is_unhosted and not self.is_host_known, "triangle-alert"),
        )
        return tuple(name for is_so, name in signs if is_so)


def load(path: str, side: int, ratio: float) -> QPixmap:
    """The middle square of our own thumbnail at `path`, `side` logical pixels.

    Null when the file is gone: the cache may have been emptied."""
    reader = QImageReader(path)
    size = reader.size()
    pixels = round(side * ratio)
    if not size.isValid() or not path:
        return QPixmap()
    grown = size.scaled(
        QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatioByExpanding
    )
    reader.setScaledSize(grown)
    left, top = (grown.width() - pixels) // 2, (grown.height() - pixels) // 2
    reader.setScaledClipRect(QRect(left, top, pixels, pixels))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def role_colour(role: Role, tokens: theme.Theme) -> str:
    """The colour that stands for a role in this theme."""
    return {
        Role.CHARACTER: tokens.role_character,
        Role.OBJECT: tokens.role_object,
        Role.STYLE: tokens.role_style,
    }[role]


def paint(
    painter: QPainter,
    rect: QRect,
    face: Face,
    picture: QPixmap,
    font: QFont,
) -> None:
    """Draw `face` into `rect`, in the painter's layout direction."""
    tokens = theme.current()
    frame = QRectF(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    clip = QPainterPath()
    clip.addRoundedRect(frame, theme.RADIUS, theme.RADIUS)
    painter.setClipPath(clip)
    painter.fillRect(frame, QColor(tokens.panel_raised))
    is_faint = face.is_greyed or face.reference.is_busy
    painter.setOpacity(_GREYED if is_faint else 1)
    if not picture.isNull():
        painter.drawPixmap(QPointF(frame.topLeft()), picture)
    painter.setOpacity(1)
    if picture.isNull() or face.reference.is_busy:
        _paint_absent(painter, frame, face, tokens)
    _paint_caption(painter, frame, face, font, tokens)
    painter.restore()
    _paint_number(painter, frame, face, font, tokens)
    _paint_badges(painter, frame, face)
    if face.is_greyed or face.reference.is_pending:
        pen = QPen(QColor(tokens.line_strong), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inside(frame, 1), theme.RADIUS, theme.RADIUS)


def _paint_absent(
    painter: QPainter, frame: QRectF, face: Face, tokens: theme.Theme
) -> None:
    is_coming = face.reference.is_pending or face.reference.is_busy
    name = "loader-circle" if is_coming else "image"
    ratio = painter.device().devicePixelRatioF()
    drawn = icons.pixmap(name, tokens.text_dim, 20, ratio)
    middle = frame.center() - QPointF(10, 10 if not face.reference.name else 14)
    painter.drawPixmap(middle, drawn)


def _paint_caption(
    painter: QPainter, frame: QRectF, face: Face, font: QFont, tokens: theme.Theme
) -> None:
    name, role = face.reference.name, face.reference.role
    strip = QRectF(frame)
    strip.setTop(frame.bottom() - CAPTION)
    if name:
        is_veiled = not (face.reference.is_pending or face.is_greyed)
        painter.fillRect(strip, QColor(_VEIL if is_veiled else tokens.panel_raised))
        painter.setPen(QColor(_ON_VEIL if is_veiled else tokens.text_disabled))
        painter.setFont(_small(font))
        text = strip.adjusted(5, 0, -5, -1)
        shown = QFontMetricsF(painter.font()).elidedText(
            name, Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, shown)
    if role is not None:
        if face.is_ringed:
            strip.setBottom(frame.bottom() - theme.FOCUS_WIDTH)
        strip.setTop(strip.bottom() - _ROLE_LINE)
        painter.fillRect(strip, QColor(role_colour(role, tokens)))


def _paint_number(
    painter: QPainter, frame: QRectF, face: Face, font: QFont, tokens: theme.Theme
) -> None:
    painter.setFont(_small(font, QFont.Weight.DemiBold))
    text = str(face.number)
    width = max(_BADGE, QFontMetricsF(painter.font()).horizontalAdvance(text) + 8)
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = frame.right() - 4 - width if is_mirrored else frame.left() + 4
    badge = QRectF(left, frame.top() + 4, width, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.panel if face.is_greyed else _VEIL))
    painter.drawRoundedRect(badge, 5, 5)
    painter.setPen(QColor(tokens.text_disabled if face.is_greyed else _ON_VEIL))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _paint_badges(painter: QPainter, frame: QRectF, face: Face) -> None:
    # In a row of five there is less room between the number and the name.
    side = _BADGE if frame.height() >= _ROOMY else _SMALL_BADGE
    badge = QRectF(0, frame.bottom() - CAPTION - side - 3, side, side)
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ratio = painter.device().devicePixelRatioF()
    for place, name in enumerate(face.badges):
        away = 4 + place * (side + 3)
        left = frame.right() - away - side if is_mirrored else frame.left() + away
        badge.moveLeft(left)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_VEIL))
        painter.drawRoundedRect(badge, 5, 5)
        drawn = icons.pixmap(name, _ON_VEIL, side - 6, ratio)
        painter.drawPixmap(badge.topLeft() + QPointF(3, 3), drawn)


def _small(base: QFont, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
    made = QFont(base)
    made.setPointSizeF(base.pointSizeF() * 0.8)
    made.setWeight(weight)
    return made
