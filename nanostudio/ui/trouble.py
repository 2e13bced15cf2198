"""Why nothing can be made yet, in the middle of the window, with the way out of it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.core.errors import StudioError
from nanostudio.core.naming import plain
from nanostudio.ui import icons, theme
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.toast import announce_now

_WIDEST = 460  # pixels
_LONGEST = 600  # characters of a hint


class Trouble(QWidget):
    """Covers `host`, where nothing is to be seen yet, till it is taken away."""

    open_requested = Signal()  # the settings file
    again_requested = Signal()

    def __init__(self, error: StudioError, host: QWidget, *, has_file: bool) -> None:
        super().__init__(host)
        self.setAutoFillBackground(True)
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.card.setAccessibleName(error.title)
        self._symbol = QLabel()
        self.title = WrappedLabel(role="title", text=plain(error.title, 200))
        self.hint = WrappedLabel(
            self.tr("Details"), "dim", text=plain(error.hint, _LONGEST)
        )
        self.open = QPushButton(self.tr("Open the file"))
        self.open.setVisible(has_file)
        self.open.clicked.connect(self.open_requested)
        self.again = QPushButton(self.tr("Try again"))
        self.again.clicked.connect(self.again_requested)
        self._lay_out()
        self._redraw()
        host.installEventFilter(self)
        self.resize(host.size())
        self.show()
        self.raise_()
        announce_now(self, str(error))

    def close_now(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = max(1, min(_WIDEST, self.width() - 32))
        height = self.card.heightForWidth(width)
        above = max(16, (self.height() - height) // 3)
        self.card.setGeometry((self.width() - width) // 2, above, width, height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(8)
        texts.addWidget(self.title)
        texts.addWidget(self.hint)
        texts.addSpacing(4)
        texts.addLayout(buttons)
        row = QHBoxLayout(self.card)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(12)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def _redraw(self) -> None:
        ratio = self.devicePixelRatioF()
        colour = theme.current().bad
        self._symbol.setPixmap(icons.pixmap("triangle-alert", colour, 20, ratio))
