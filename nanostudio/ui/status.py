"""The line at the foot of the window: what goes on, what it made, how a provider is."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nanostudio.app.standing import Stand
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label
from nanostudio.ui.mirror import set_margins

_DOT = 8  # pixels
_INKS = {
    Stand.CONNECTED: "good",
    Stand.OFFLINE: "bad",
    Stand.KEY: "warn",
    Stand.CREDIT: "warn",
}


class StatusBar(QWidget):
    """Shows what it is told; its left part opens the queue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = QPushButton(self)
        self.queue.setProperty("role", "status")
        self.paused = QPushButton(self.tr("Paused · Go on"), self)
        self.paused.setProperty("role", "paused")
        icons.dress(self.paused, "play", "warn", size=12)
        self.paused.hide()
        self.session = label("", "small", self)
        self.dot = _Dot(self)
        self.provider = label("", "small", self)
        row = QHBoxLayout(self)
        set_margins(row, 6, 2, 12, 4)
        row.setSpacing(6)
        row.addWidget(self.queue)
        row.addWidget(self.paused)
        row.addStretch(1)
        row.addWidget(self.session)
        row.addSpacing(10)
        row.addWidget(self.dot)
        row.addWidget(self.provider)
        self.show_queue("")

    def show_queue(self, words: str) -> None:
        """What goes on, in a line."""
        self.queue.setText(words or self.tr("Nothing under way"))
        name = self.tr("Queue: %1").replace("%1", self.queue.text())
        self.queue.setAccessibleName(name)

    def show_paused(self, is_paused: bool, name: str) -> None:
        """Whether something is paused; `name` says what to a screen reader."""
        self.paused.setVisible(is_paused)
        self.paused.setAccessibleName(name)
        self.paused.setToolTip(name)

    def show_session(self, words: str) -> None:
        """What was made and what it cost."""
        self.session.setText(words)

    def show_provider(self, words: str, stand: Stand) -> None:
        """How the chosen provider stands."""
        self.provider.setText(words)
        self.dot.show_stand(stand)


class _Dot(QWidget):
    """A filled dot where something is known, a ring where nothing is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stand = Stand.UNKNOWN
        self.setFixedSize(_DOT + 2, _DOT + 2)

    def show_stand(self, stand: Stand) -> None:
        """Show it in its colour."""
        self._stand = stand
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(getattr(theme.current(), _INKS.get(self._stand, "text_dim")))
        area = QRectF(1, 1, _DOT, _DOT)
        if self._stand is Stand.UNKNOWN:
            painter.setPen(tint)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawEllipse(area)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
