"""One key of a provider: its name, where it is, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.key_book import KeyRow, Place
from nanostudio.app.key_words import finding_words, name_words, place_words
from nanostudio.core.finding import Finding, Verdict
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui import icons
from nanostudio.ui.fields import label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.mirror import set_margins

_ROLES = {Verdict.WORKS: "good", Verdict.REFUSED: "bad", Verdict.UNSURE: "warn"}


class KeyRowView(QFrame):
    """Shows a KeyRow; says what is wished and does nothing."""

    use_requested = Signal()
    test_requested = Signal()
    replace_requested = Signal()
    delete_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the key's label."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = name_words(name)
        self.name = label(self._words, "title", self)
        self.in_use = label(self.tr("In use"), "good", self)
        self.place = WrappedLabel(role="small", parent=self)
        self.found = WrappedLabel(role="small", parent=self)
        self.found.setProperty("is_small", True)
        self.use = self._button(self.tr("Use"), self.tr("Use for new tasks: %1"))
        self.test = self._button(
            self.tr("Test"), self.tr("Ask whether it works; costs nothing: %1")
        )
        self.replace = self._icon("refresh-cw", self.tr("Replace: %1"))
        self.delete = self._icon("trash-2", self.tr("Delete: %1"))
        self._lay_out()
        self.use.clicked.connect(self.use_requested)
        self.test.clicked.connect(self.test_requested)
        self.replace.clicked.connect(self.replace_requested)
        self.delete.clicked.connect(self.delete_requested)

    def show_key(
        self,
        row: KeyRow,
        provider: ProviderSpec,
        ring: str,
        finding: Finding | None,
        *,
        is_busy: bool,
    ) -> None:
        """Show the key as it is now; `is_busy`: something is being done with one."""
        is_there = row.place not in (Place.NONE, Place.UNKNOWN)
        self.place.show_text(place_words(row, provider, ring))
        self.in_use.setVisible(row.is_in_use and row.place is not Place.NONE)
        self.use.setVisible(not row.is_in_use)
        self.test.setEnabled(row.place is not Place.NONE and not is_busy)
        for button in (self.use, self.replace, self.delete):
            button.setEnabled(not is_busy)
        self.delete.setVisible(row.place is not Place.ENVIRONMENT)
        self.found.setVisible(finding is not None and is_there)
        if finding is not None:
            self.found.setProperty("role", _ROLES[finding.verdict])
            self.found.style().polish(self.found)
            self.found.show_text(finding_words(finding))

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.name)
        title.addWidget(self.in_use)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(title)
        words.addWidget(self.place)
        words.addWidget(self.found)
        row = QHBoxLayout(self)
        set_margins(row, 12, 8, 8, 8)
        row.setSpacing(4)
        row.addLayout(words, 1)
        row.addSpacing(8)
        for button in (self.use, self.test, self.replace, self.delete):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        self._name(button, tip)
        return button

    def _icon(self, symbol: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        icons.dress(button, symbol)
        self._name(button, tip)
        return button

    def _name(self, button: QPushButton | QToolButton, tip: str) -> None:
        said = tip.replace("%1", self._words)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.setAutoDefault(False) if isinstance(button, QPushButton) else None
