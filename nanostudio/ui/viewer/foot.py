"""The row below what covers the window: the page's actions as buttons, and the zoom."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from nanostudio.app.words import percent
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label

_HEIGHT, _BUTTON = 48, 34  # pixels


class Foot(QFrame):
    """Its heirs put the buttons and words where they belong."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setFixedHeight(_HEIGHT)
        self.buttons: dict[str, QToolButton] = {}
        self.zoom = centred(label("", "small", self), "3,200 %")

    def show_zoom(self, zoom: float) -> None:
        """Show how many pixels of the screen each of a picture takes."""
        self.zoom.setText(percent(zoom))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(colours.panel))
            painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        action = self._actions[name]
        button.setDefaultAction(action)
        button.setProperty("role", "tool")
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setAccessibleName(action.text())
        self.buttons[name] = button
        return button


def centred(words: QLabel, longest: str) -> QLabel:
    """Words between two buttons that do not move when they change."""
    words.setMinimumWidth(words.fontMetrics().horizontalAdvance(longest))
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return words
