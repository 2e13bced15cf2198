"""A decoded picture whose pixels give their colours."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.core import colour
from nanostudio.core.pixels import PIXEL_BYTES, Pixels
from nanostudio.ui import theme
from nanostudio.ui.choice import ring

_LOUPE = 13  # pixels of the picture that are enlarged, odd
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Dropper(QWidget):
    """A decoded picture: the pixel under the pointer, or where the arrows are."""

    moved = Signal(str)  # the colour there; "" for none
    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(320, 240)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)
        self.setAccessibleName(self.tr("Picture to take colours from"))
        self.setAccessibleDescription(
            self.tr("Arrows move over it, Shift makes large steps, Return takes.")
        )
        self._pixels: Pixels | None = None
        self._image = QImage()
        self._at: QPoint | None = None

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show another picture; None while it is being read."""
        self._pixels, self._at = pixels, None
        self._image = QImage()
        if pixels is not None:
            kind = QImage.Format
            self._image = QImage(
                pixels.body,
                pixels.width,
                pixels.height,
                pixels.width * PIXEL_BYTES,
                kind.Format_RGB32
                if pixels.is_opaque
                else kind.Format_ARGB32_Premultiplied,
            )
        self.moved.emit("")
        self.update()

    @property
    def colour(self) -> str:
        """Of the pixel one is at; "" for none."""
        if self._pixels is None or self._at is None:
            return ""
        return colour.at(self._pixels, self._at.x(), self._at.y())

    def box(self) -> QRectF:
        """Where the picture is drawn: whole, enlarged at most to twice its size."""
        if self._image.isNull():
            return QRectF()
        wide, high = self._image.width(), self._image.height()
        scale = min(self.width() / wide, self.height() / high, 2.0)
        size = (wide * scale, high * scale)
        left, top = (self.width() - size[0]) / 2, (self.height() - size[1]) / 2
        return QRectF(left, top, *size)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(self._pixel_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go(self._pixel_at(event.position().toPoint()))
        if event.button() is Qt.MouseButton.LeftButton and self.colour:
            self.taken.emit(self.colour)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._go(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._pixels is not None:
            many = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            across, down = _STEPS[key]
            at = self._at or QPoint(self._pixels.width // 2, self._pixels.height // 2)
            x = max(0, min(self._pixels.width - 1, at.x() + across * many))
            y = max(0, min(self._pixels.height - 1, at.y() + down * many))
            self._go(QPoint(x, y))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.colour:
                self.taken.emit(self.colour)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self._image.isNull():
                painter.setPen(QColor(tokens.text_dim))
                words = self.tr("The picture is being read…")
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            else:
                painter.fillRect(self.box(), QColor("#ffffff"))
                painter.drawImage(self.box(), self._image)
                self._paint_loupe(painter, tokens)
            if self.hasFocus():
                ring(painter, QRectF(self.rect()), tokens.accent_line)

    def _paint_loupe(self, painter: QPainter, tokens: theme.Theme) -> None:
        """The pixels around, large, beside the place."""
        if self._at is None:
            return
        box, side = self.box(), _LOUPE * 8
        scale = box.width() / self._image.width()
        x, y = box.left() + self._at.x() * scale, box.top() + self._at.y() * scale
        left = x + 18 if x + 18 + side < self.width() else x - 18 - side
        top = y + 18 if y + 18 + side < self.height() else y - 18 - side
        frame = QRectF(left, top, side, side)
        half = _LOUPE // 2
        part = QRect(self._at.x() - half, self._at.y() - half, _LOUPE, _LOUPE)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.fillRect(frame, QColor("#ffffff"))
        painter.drawImage(frame, self._image.copy(part))
        middle = QRectF(left + half * 8, top + half * 8, 8, 8)
        painter.setPen(QPen(QColor("#000000"), 1))
        painter.drawRect(middle.adjusted(-1, -1, 0, 0))
        painter.setPen(QPen(QColor("#ffffff"), 1))
        painter.drawRect(middle.adjusted(-2, -2, 1, 1))
        painter.setPen(QPen(QColor(tokens.line_strong), 2))
        painter.drawRect(frame)

    def _pixel_at(self, place: QPoint) -> QPoint | None:
        box = self.box()
        if self._pixels is None or not box.contains(place):
            return None
        x = int((place.x() - box.left()) * self._pixels.width / box.width())
        y = int((place.y() - box.top()) * self._pixels.height / box.height())
        return QPoint(min(x, self._pixels.width - 1), min(y, self._pixels.height - 1))

    def _go(self, at: QPoint | None) -> None:
        if at != self._at:
            self._at = at
            self.moved.emit(self.colour)
            self.update()
