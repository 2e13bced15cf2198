"""Says above the gallery that the library's disk is away, until it is back."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.library_watch import LibraryWatch
from nanostudio.core.naming import plain
from nanostudio.ui import icons, theme
from nanostudio.ui.labels import ElidedLabel, WrappedLabel
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.toast import announce_now

_SIGN = 20  # pixels
_LONGEST = 200  # characters of a path


class LibraryBanner(QFrame):
    """Hidden while the library is there."""

    def __init__(self, watch: LibraryWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self.setProperty("role", "question")
        self._sign = QLabel(self)
        title = self.tr("The library folder is not there or may not be written.")
        self.title = WrappedLabel(role="title", text=title, parent=self)
        self.place = ElidedLabel(is_dim=True, parent=self)
        words = self.tr("Connect its disk. Nothing is sent or changed till it is back.")
        self.hint = WrappedLabel(role="dim", text=words, parent=self)
        self.again = QPushButton(self.tr("Try again"), self)
        self.again.clicked.connect(self._on_again_clicked)
        self._lay_out()
        self._redraw()
        watch.gone.connect(self._on_watch_gone)
        watch.back.connect(self.hide)
        watch.looked.connect(self._on_watch_looked)
        if watch.is_gone:
            self._say(watch.folder)
        else:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.place)
        words.addWidget(self.hint)
        across = QHBoxLayout(self)
        set_margins(across, 12, 10, 12, 10)
        across.setSpacing(12)
        across.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        across.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)

    def _redraw(self) -> None:
        colour, ratio = theme.current().warn, self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap("unplug", colour, _SIGN, ratio))

    def _on_watch_gone(self, folder: str) -> None:
        self._say(folder)
        self.show()
        announce_now(self, f"{self.title.accessibleName()}: {folder}")

    def _say(self, folder: str) -> None:
        self.place.show_text(plain(folder, _LONGEST))

    def _on_again_clicked(self) -> None:
        self.again.setText(self.tr("Looking…"))
        self._watch.look()

    def _on_watch_looked(self) -> None:
        self.again.setText(self.tr("Try again"))
