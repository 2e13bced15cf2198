"""Keys drawn as the caps one presses, and a widget of them."""

import re
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.ui import theme
from nanostudio.ui.choice import inside

HEIGHT = 22  # pixels of a cap
_SIDE = 6  # pixels between a cap's edge and its words
_NEXT = 4  # pixels between two caps
_THEN = 12  # pixels between two presses, one after the other
_NATIVE = QKeySequence.SequenceFormat.NativeText

Presses = list[list[str]]  # of one after the other, the caps pressed together


def presses(keys: str) -> Presses:
    """The caps of `keys` (QKeySequence.PortableText), as this system names them."""
    sequence: Any = QKeySequence(keys)  # PySide's stubs do not say it has an index
    texts = [
        QKeySequence(sequence[at]).toString(_NATIVE) for at in range(sequence.count())
    ]
    # A plus that ends the text is a key itself.
    return [re.split(r"\+(?=.)", text) for text in texts if text]


def small(font: QFont) -> QFont:
    """The font of caps, made from the one around them."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * theme.SMALL)
    return made


def width(metrics: QFontMetrics, pressed: Presses) -> int:
    """Pixels the caps take in the small font."""
    caps = [cap for press in pressed for cap in press]
    within = sum(_cap_width(metrics, cap) for cap in caps)
    between = _NEXT * (len(caps) - len(pressed)) + _THEN * (len(pressed) - 1)
    return within + max(0, between)


def paint(
    painter: QPainter, left: int, middle: int, pressed: Presses, ink: str = "text_dim"
) -> None:
    """Draw the caps from `left` on, around the height `middle`, in the small font."""
    tokens = theme.current()
    metrics = painter.fontMetrics()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for press in pressed:
        for cap in press:
            wide = _cap_width(metrics, cap)
            rect = QRect(left, middle - HEIGHT // 2, wide, HEIGHT)
            painter.setBrush(QColor(tokens.field))
            painter.setPen(QColor(tokens.line_strong))
            painter.drawRoundedRect(inside(QRectF(rect), 1), 5, 5)
            painter.setPen(QColor(getattr(tokens, ink)))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cap)
            left += wide + _NEXT
        left += _THEN - _NEXT


def _cap_width(metrics: QFontMetrics, cap: str) -> int:
    return max(HEIGHT, metrics.horizontalAdvance(cap) + 2 * _SIDE)


class KeyCaps(QWidget):
    """One or more keys that do the same, side by side. Read from left to right in
    every language, as they stand on the keyboard."""

    def __init__(self, keys: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys: list[Presses] = []
        self.show_keys(keys)

    def show_keys(self, keys: Iterable[str]) -> None:
        """Show other keys."""
        kept = list(keys)
        self._keys = [presses(one) for one in kept]
        words = [QKeySequence(one).toString(_NATIVE) for one in kept]
        self.setAccessibleName(", ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(small(self.font()))
        wide = sum(width(metrics, one) for one in self._keys)
        return QSize(wide + _THEN * max(0, len(self._keys) - 1), HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(small(self.font()))
        left = 0
        for one in self._keys:
            paint(painter, left, self.height() // 2, one, "text")
            left += width(painter.fontMetrics(), one) + _THEN
