"""The one button of the window that spends money; its keys stand beside its words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from nanostudio.ui import theme

_APART = 14  # pixels between the words and the keys
_EDGE = 12


class PrimaryButton(QPushButton):
    """Words in the middle; the keys after them where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "primary")
        self._keys = ""

    def show_keys(self, words: str) -> None:
        """The keys as this system writes them; "" for none."""
        self._keys = words
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # the ground only
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setFont(self.font())
        tokens = theme.current()
        ink = tokens.accent_text if self.isEnabled() else tokens.text_disabled
        painter.setPen(QColor(ink))
        self._paint_words(painter, self.text())

    def _paint_words(self, painter: QPainter, words: str) -> None:
        small = QFont(self.font())
        small.setWeight(QFont.Weight.Medium)
        small.setPointSizeF(small.pointSizeF() * theme.SMALL)
        room = self.width() - 2 * _EDGE
        wide = self.fontMetrics().horizontalAdvance(words)
        keys = QFontMetrics(small).horizontalAdvance(self._keys) if self._keys else 0
        if not keys or wide + _APART + keys > room:
            shown = self.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, room
            )
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, shown)
            return
        left = (self.width() - wide - _APART - keys) // 2
        places = [QRect(left, 0, wide, self.height())]
        places.append(QRect(left + wide + _APART, 0, keys, self.height()))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places = [
                place.translated(self.width() - place.left() - place.right() - 1, 0)
                for place in places
            ]
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(places[0], flags, words)
        painter.setFont(small)
        painter.drawText(places[1], flags, self._keys)
