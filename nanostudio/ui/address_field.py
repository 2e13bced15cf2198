"""A small window for the address of a picture on the web."""

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.ui.fields import label

_WIDTH = 380  # pixels


class AddressField(QFrame):
    """Typing an address and pressing Fetch is the person's word: nothing asks again."""

    address_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.address = QLineEdit(self)
        self.address.setAccessibleName(self.tr("Web address of a picture"))
        self.address.setPlaceholderText("https://")
        self.address.textEdited.connect(self._on_address_edited)
        self.address.returnPressed.connect(self._on_fetch_clicked)
        self.fetch = QPushButton(self.tr("Fetch"), self)
        self.fetch.setProperty("role", "accent")
        self.fetch.clicked.connect(self._on_fetch_clicked)
        self.problem = label("", "bad", self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._build()

    def open_at(self, where: QPoint) -> None:
        """Open with its upper left corner at `where` on the screen, or near it."""
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        screen = QGuiApplication.screenAt(where) or self.screen()
        room = screen.availableGeometry()
        x = max(room.left(), min(where.x(), room.right() - self.width()))
        y = max(room.top(), min(where.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.address.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.address, 1)
        row.addWidget(self.fetch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(8)
        rows.addWidget(label(self.tr("Add a picture from the web"), "title", self))
        rows.addLayout(row)
        rows.addWidget(self.problem)

    def _on_address_edited(self) -> None:
        self.problem.hide()
        self.adjustSize()

    def _on_fetch_clicked(self) -> None:
        url = _address(self.address.text())
        if url:
            self.address_given.emit(url)
            self.close()
            return
        self.problem.setText(
            self.tr("Only an address that begins with https:// can be fetched.")
        )
        self.problem.show()
        self.adjustSize()


def _address(text: str) -> str:
    """The web address a person typed, with or without "https://"; "" if it is none."""
    typed = text.strip()
    if "://" not in typed:
        typed = f"https://{typed}"
    url = QUrl(typed)
    is_web = url.scheme() in ("http", "https") and "." in url.host()
    is_plain = not url.userInfo() and " " not in typed
    encoded = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return encoded if is_web and is_plain else ""
