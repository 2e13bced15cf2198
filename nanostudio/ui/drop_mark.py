"""The line between two slots where a dragged picture would land."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nanostudio.ui import theme

_WIDTH = 4  # pixels


class DropMark(QWidget):
    """Painted over the slots; the pointer does not see it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_before(self, slot: QRect, *, is_mirrored: bool, gap: int) -> None:
        """Stand on the reading side of `slot`; an empty one hides it."""
        if slot.isEmpty():
            self.hide()
            return
        middle = slot.right() + 1 + gap // 2 if is_mirrored else slot.left() - gap // 2
        # At the edge there is no gap: half of it is in the tray.
        left = max(0, min(middle - _WIDTH // 2, self._over.width() - _WIDTH))
        self.setGeometry(left, slot.top(), _WIDTH, slot.height())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.current().accent_line))
            painter.drawRoundedRect(self.rect(), _WIDTH / 2, _WIDTH / 2)
