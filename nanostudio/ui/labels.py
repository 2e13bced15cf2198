"""Labels for text that others wrote: plain, never wider than its place."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from nanostudio.ui import icons, theme
from nanostudio.ui.mirror import Label

_LONGEST_WORD = 24  # characters; a longer one may be broken anywhere


class WrappedLabel(Label):
    """Plain text in as many lines as it needs; a long word does not widen it."""

    def __init__(
        self,
        name: str = "",
        role: str = "",
        *,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._name = name
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if role:
            self.setProperty("role", role)
        if name:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show other words; a screen reader hears them after the label's name."""
        self.setText(breakable(text))
        self.setAccessibleName(f"{self._name}: {text}" if self._name else text)


class ElidedLabel(QWidget):
    """One line of plain text, cut in its middle where it does not fit."""

    def __init__(
        self,
        *,
        is_dim: bool = False,
        is_at_end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._is_dim, self._is_at_end = "", is_dim, is_at_end
        policy = QSizePolicy.Policy
        self.setSizePolicy(
            policy.Ignored if is_at_end else policy.Maximum, policy.Fixed
        )

    def show_text(self, text: str, name: str = "") -> None:
        """Show other words; a screen reader hears `name` in place of them."""
        self._text = text
        self.setAccessibleName(name or text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        middle, flag = Qt.TextElideMode.ElideMiddle, Qt.AlignmentFlag
        shown = self.fontMetrics().elidedText(self._text, middle, self.width())
        colours = theme.current()
        side = flag.AlignRight if self._is_at_end else flag.AlignLeft
        with QPainter(self) as painter:
            painter.setPen(QColor(colours.text_dim if self._is_dim else colours.text))
            painter.drawText(self.rect(), side | flag.AlignVCenter, shown)


def breakable(text: str) -> str:
    """`text` with invisible places to break in words no panel has room for."""
    return re.sub(rf"(\S{{{_LONGEST_WORD}}})(?=\S)", "\\1\u200b", text)


def copy_button(words: str) -> QToolButton:
    """A small button with the sign for copying; `words` name it."""
    button = QToolButton()
    button.setProperty("role", "quiet")
    icons.dress(button, "copy", size=14)
    button.setFixedSize(24, 24)
    button.setStyleSheet("min-height: 0; padding: 0;")
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


def copy_text(text: str) -> None:
    """Put `text` on the clipboard."""
    QGuiApplication.clipboard().setText(text)
