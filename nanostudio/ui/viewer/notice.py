"""A card over the viewer that says why a picture is not shown, or not as it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nanostudio.ui import icons, theme
from nanostudio.ui.labels import WrappedLabel

_WIDTH = 360
_SIGN = 28


class Notice(QFrame):
    """Lies in the middle of its host when there is something to say."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("role", "popup")
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = WrappedLabel(role="title", parent=self)
        self.hint = WrappedLabel(role="dim", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(self._sign)
        for words in (self.title, self.hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        self.hide()

    def say(self, title: str, hint: str) -> None:
        """Show these words, or nothing for ""."""
        self.title.show_text(title)
        self.hint.show_text(hint)
        self.hint.setVisible(bool(hint))
        self.redraw()
        self.setVisible(bool(title))
        self.place()

    def redraw(self) -> None:
        """Draw the sign in the colours of now."""
        colour, ratio = theme.current().text_dim, self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap("image-off", colour, _SIGN, ratio))

    def place(self) -> None:
        """In the middle of the host."""
        host = self._host
        width = min(_WIDTH, host.width() - 32)
        self.resize(width, self.heightForWidth(width))
        self.move((host.width() - width) // 2, (host.height() - self.height()) // 2)
