"""Two doors where the first picture will be: the sandbox, and a key of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside, ring
from nanostudio.ui.fields import label
from nanostudio.ui.focus import HandOn

_WIDEST, _NARROWEST = 300, 200  # pixels of a door
_HEIGHT = 188
_ICON = 32
_INSET = 20
_SIDE_BY_SIDE = 2 * _NARROWEST + 16
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading


class Welcome(QWidget):
    """Shown while there is no key and no picture."""

    sandbox_requested = Signal()
    key_requested = Signal()

    def __init__(self, providers: Sequence[str], parent: QWidget | None = None) -> None:
        """`providers`: the names of those a key can be added for."""
        super().__init__(parent)
        self.title = label(self.tr("Welcome to NanoStudio"), "headline", self)
        self.hint = label(self.tr("There are two ways to begin."), "dim", self)
        self.sandbox = Door(
            "flask-conical",
            self.tr("Try the sandbox"),
            self.tr(
                "Free and offline: pictures are drawn on this computer. Everything"
                " works, and nothing costs anything."
            ),
            self,
        )
        words = self.tr("With a key of your own, for %1 or %2.")
        words = words.replace("%1", ", ".join(providers[:-1]))
        self.key = Door(
            "key-round",
            self.tr("Add a key"),
            words.replace("%2", providers[-1] if providers else ""),
            self,
        )
        self._doors = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.sandbox.clicked.connect(self.sandbox_requested)
        self.key.clicked.connect(self.key_requested)
        HandOn(self, self.sandbox)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _SIDE_BY_SIDE + 2 * _INSET
        direction = QBoxLayout.Direction
        self._doors.setDirection(
            direction.LeftToRight if is_wide else direction.TopToBottom
        )

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self._doors.setSpacing(16)
        self._doors.addStretch(1)
        self._doors.addWidget(self.sandbox, 1000)
        self._doors.addWidget(self.key, 1000)
        self._doors.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self.title, 0, middle)
        column.addWidget(self.hint, 0, middle)
        column.addSpacing(16)
        column.addLayout(self._doors)
        column.addStretch(3)


class Door(QAbstractButton):
    """A large card that is a button."""

    def __init__(self, symbol: str, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._symbol, self._words = symbol, words
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)

    def sizeHint(self) -> QSize:
        """As high as the words need at the width of now."""
        words = self._needed(self.font(), self._words)
        return QSize(_WIDEST, max(_HEIGHT, self._top() + words + _INSET))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() or self.isDown()
        painter.setBrush(QColor(tokens.hover if is_lit else tokens.tile))
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        frame = inside(QRectF(self.rect()), 1)
        painter.drawRoundedRect(frame, theme.PANEL_RADIUS, theme.PANEL_RADIUS)
        room = self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        ratio = self.devicePixelRatioF()
        drawn = icons.pixmap(self._symbol, tokens.accent_ink, _ICON, ratio)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room.right() - _ICON if is_mirrored else room.left()
        painter.drawPixmap(left, room.top(), drawn)
        painter.setFont(self._title_font())
        painter.setPen(QColor(tokens.text))
        title = room.adjusted(0, _ICON + 12, 0, 0)
        painter.drawText(title, int(_WRAPPED), self.text())
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text_dim))
        painter.drawText(
            room.adjusted(0, self._top() - _INSET, 0, 0), int(_WRAPPED), self._words
        )
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), tokens.accent_line)

    def _top(self) -> int:
        """Where the words begin, below icon and title."""
        return _INSET + _ICON + 12 + self._needed(self._title_font(), self.text()) + 10

    def _needed(self, font: QFont, words: str) -> int:
        """Height in pixels at the width of now."""
        room = QRect(0, 0, max(_NARROWEST, self.width()) - 2 * _INSET, 10_000)
        return QFontMetrics(font).boundingRect(room, int(_WRAPPED), words).height()

    def _title_font(self) -> QFont:
        made = QFont(self.font())
        made.setPointSizeF(made.pointSizeF() * theme.LARGE)
        made.setWeight(QFont.Weight.DemiBold)
        return made
