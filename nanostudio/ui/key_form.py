"""Where a key is entered: a name if it needs one, and the key, write-only."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.key_words import name_words
from nanostudio.core.origin import LONGEST_LABEL
from nanostudio.ui.fields import heading
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.secret_field import SecretField

_NAME = QRegularExpression("[^:]*")  # a colon parts provider and name in the keyring


class KeyForm(QWidget):
    """Adds a key, or replaces the one it was asked to."""

    entered = Signal(str, str)  # label, key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replaced: str | None = None
        self.title = heading("", self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the key"))
        self.name.setPlaceholderText(self.tr("Name (optional)"))
        self.name.setMaxLength(LONGEST_LABEL)
        self.name.setValidator(QRegularExpressionValidator(_NAME, self))
        self.key = SecretField(self.tr("Key"), self)
        self.key.setPlaceholderText(self.tr("Paste the key"))
        self.store = QPushButton(self.tr("Store"), self)
        self.store.setAutoDefault(False)
        self.keep = QPushButton(self.tr("Keep the old one"), self)
        self.keep.setAutoDefault(False)
        self.hint = WrappedLabel(role="small", parent=self)
        self._lay_out()
        self.store.clicked.connect(self._on_store_clicked)
        self.keep.clicked.connect(self.add)
        self.key.textChanged.connect(self._show_store)
        self.key.returnPressed.connect(self._on_store_clicked)
        self.name.returnPressed.connect(self.key.setFocus)
        self.add()

    def add(self) -> None:
        """Take a further key; what was typed is gone."""
        self._begin(None, self.tr("Add a key"))
        self.hint.show_text(
            self.tr(
                "It goes into the system's keyring, never into a file, and cannot be"
                " read back here. With a name you can have several."
            )
        )

    def replace(self, label: str) -> None:
        """Take another key in place of the one with this name."""
        words = self.tr("Replace %1").replace("%1", name_words(label))
        self._begin(label, words)
        self.hint.show_text(
            self.tr(
                "Tasks under way go on with the new key. For another account add a key"
                " with a name of its own instead."
            )
        )
        self.key.setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """While the keyring is at work nothing can be entered."""
        for part in (self.name, self.key, self.keep):
            part.setEnabled(not is_busy)
        self._show_store()

    def _begin(self, replaced: str | None, title: str) -> None:
        self._replaced = replaced
        self.title.setText(title)
        self.name.clear()
        self.key.take()
        self.name.setVisible(replaced is None)
        self.keep.setVisible(replaced is not None)
        self._show_store()

    def _show_store(self) -> None:
        self.store.setEnabled(self.key.isEnabled() and bool(self.key.text()))

    def _on_store_clicked(self) -> None:
        if self.store.isEnabled():
            name = self.name.text() if self._replaced is None else self._replaced
            self.entered.emit(name.strip(), self.key.take())
            self.add()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.name, 2)
        fields.addWidget(self.key, 3)
        fields.addWidget(self.store)
        fields.addWidget(self.keep)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.title)
        rows.addLayout(fields)
        rows.addWidget(self.hint)
