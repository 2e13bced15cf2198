"""The dashed slot at the end of the tray that takes more references."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolButton, QWidget

from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside


class AddReference(QToolButton):
    """The last slot: a button whose menu does what a drop and a paste do too."""

    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Add reference"))
        self.setText(self.tr("Drop, paste\nor browse"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._is_target = False
        self.show_limit("")

    def show_limit(self, limit: str) -> None:
        """Explain the model's cap once the tray is full; more can still be added."""
        lines = [self.tr("Add reference pictures: drop, paste or browse")]
        if limit:
            lines += [limit, self.tr("More are kept, not sent.")]
        self.setToolTip("\n".join(lines))
        self.setAccessibleDescription(". ".join(line.rstrip(".") for line in lines))

    def set_target(self, is_target: bool) -> None:
        """Light up while pictures are dragged over the panel."""
        self._is_target = is_target
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space presses every button; Return only those of dialogs.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        is_lit = self._is_target or self.underMouse() or self.hasFocus()
        edge = tokens.accent_line if is_lit else tokens.line_strong
        pen = QPen(QColor(edge), 1.5)
        pen.setDashPattern([4, 3])
        if self.hasFocus():
            pen = QPen(QColor(edge), theme.FOCUS_WIDTH)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.hover if self._is_target else tokens.panel))
        frame = inside(QRectF(self.rect()), 2)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        self._paint_words(painter, tokens, is_lit=is_lit)

    def _paint_words(
        self, painter: QPainter, tokens: theme.Theme, *, is_lit: bool
    ) -> None:
        ink = tokens.accent_ink if is_lit else tokens.text_dim
        is_wide = self.width() > 2 * self.height()
        has_words = is_wide or self.width() >= 68
        drawn = icons.pixmap("image-plus", ink, 18, self.devicePixelRatioF())
        middle = self.rect().center()
        words = self.text()
        if is_wide:
            words = words.replace("\n", " ")
        if self._is_target:
            words = self.tr("Drop to add")
        top = middle.y() - (22 if has_words else 9)
        if is_wide:
            top = middle.y() - 21
        painter.drawPixmap(QPoint(middle.x() - 8, top), drawn)
        if has_words:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * (0.92 if is_wide else 0.77))
            painter.setFont(font)
            painter.setPen(QColor(tokens.text_dim))
            text = QRect(2, top + 20, self.width() - 4, 30)
            painter.drawText(text, Qt.AlignmentFlag.AlignCenter, words)
