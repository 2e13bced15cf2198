"""Why nothing can be made yet, in the middle of the window, with the way out of it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
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


class Trouble(QFrame):
    """Stands over `host` till it is taken away; a start that failed stays mendable."""

    open_requested = Signal()  # the settings file
    again_requested = Signal()

    def __init__(self, error: StudioError, host: QWidget, *, has_file: bool) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("role", "card")
        self.setAccessibleName(error.title)
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
        self.show()
        self._place()
        self.raise_()
        announce_now(self, str(error))

    def close_now(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

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
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(12)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def _redraw(self) -> None:
        ratio = self.devicePixelRatioF()
        colour = theme.current().bad
        self._symbol.setPixmap(icons.pixmap("triangle-alert", colour, 20, ratio))

    def _place(self) -> None:
        host = self._host
        width = min(_WIDEST, host.width() - 32)
        height = self.heightForWidth(width)
        self.resize(width, height)
        self.move((host.width() - width) // 2, max(16, (host.height() - height) // 3))
