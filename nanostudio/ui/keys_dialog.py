"""Keys and providers: a list of them, and the chosen one's page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.key_book import KeyBook
from nanostudio.app.provider_options import ProviderOptions
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui import icons
from nanostudio.ui.provider_list import ProviderList
from nanostudio.ui.provider_page import ProviderPage

_SIZE = QSize(860, 640)


class KeysDialog(QDialog):
    """Open it with open(); it deletes itself. A page is built when it is first seen."""

    def __init__(
        self,
        book: KeyBook,
        options: ProviderOptions,
        hosts: Sequence[ProviderSpec],
        parent: QWidget | None = None,
    ) -> None:
        """`hosts`: whose uploads can serve a provider that takes addresses only."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys and providers"))
        self.resize(_SIZE)
        self._book, self._options, self._hosts = book, options, hosts
        self._rows = {row.id: row for row in book.providers}
        self.pages: dict[str, ProviderPage] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._wanted = ""
        self.list = ProviderList(book.providers, book, self)
        self.stack = QStackedWidget(self)
        self._build()
        self.list.chosen.connect(self._show_page)
        self.finished.connect(self._on_finished)

    def choose(self, provider_id: str) -> None:
        """Show a provider, ready to be given a key where it has none."""
        self.list.choose(provider_id)
        self._wanted = provider_id
        self._get_ready()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _build(self) -> None:
        panel = QFrame(self)
        panel.setProperty("role", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.stack)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list)
        middle.addWidget(panel, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():  # Return in a field must not close it all
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
                button.setIcon(QIcon())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(12)
        rows.addLayout(middle, 1)
        rows.addWidget(buttons)

    def _get_ready(self) -> None:
        """Where there is no key, one can be typed at once."""
        page = self.pages.get(self._wanted)
        is_shown = page is not None and page.isVisibleTo(self)
        if page and is_shown and not self._book.shelf(self._wanted).has_key:
            page.form.key.setFocus()

    def _show_page(self, provider_id: str) -> None:
        for page in self.pages.values():
            page.forget()
        if provider_id not in self.pages:
            self._add_page(provider_id)
        self.stack.setCurrentWidget(self._areas[provider_id])

    def _add_page(self, provider_id: str) -> None:
        area = QScrollArea(self.stack)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = ProviderPage(
            self._rows[provider_id],
            self._book,
            self._options,
            self._hosts,
            area.viewport(),
        )
        page.site_requested.connect(_browse)
        self._book.loaded.connect(self._get_ready)  # after the page has heard of it
        area.setWidget(page)
        self.pages[provider_id] = page
        self._areas[provider_id] = area
        self.stack.addWidget(area)

    def _on_finished(self) -> None:
        for page in self.pages.values():
            page.forget()
        self._book.forget_requested.emit()


def _browse(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
