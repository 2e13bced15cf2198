"""Says under the model picker that its provider has no key, and how to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nanostudio.app.draft import Draft
from nanostudio.app.key_book import KeyBook
from nanostudio.ui.labels import WrappedLabel


class KeyNotice(QWidget):
    """Hidden where there is a key, or while nobody has looked yet."""

    key_requested = Signal(str)  # provider id

    def __init__(
        self, draft: Draft, book: KeyBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._book = draft, book
        self.words = WrappedLabel(role="warn", parent=self)
        self.add = QPushButton(self.tr("Add a key"), self)
        self.add.setProperty("role", "link")
        self.add.clicked.connect(
            lambda: self.key_requested.emit(self._draft.provider.id)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.add)
        draft.model_changed.connect(self._show)
        book.changed.connect(self._show)
        book.loaded.connect(self._show)
        self._show()

    def _show(self) -> None:
        provider = self._draft.provider
        is_lacking = self._book.is_loaded and not self._book.has_key(provider)
        if is_lacking:
            words = self.tr("%1 has no key yet.").replace("%1", provider.label)
            self.words.show_text(words)
            self.add.setAccessibleName(f"{self.add.text()}: {provider.label}")
        self.setVisible(is_lacking)
