"""A character's canon: held or free, its versions, and what was made with each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.character_words import (
    made_words,
    outdated_words,
    used_words,
    version_words,
)
from nanostudio.app.characters import Characters
from nanostudio.app.words import filled
from nanostudio.core.character import Character
from nanostudio.ui.fields import heading, label
from nanostudio.ui.flow import discard
from nanostudio.ui.focus import put_before
from nanostudio.ui.form import Row
from nanostudio.ui.toggle import Toggle

_MOST = 8  # versions that are listed


class CanonSection(QWidget):
    """The switch, and a line for each version."""

    lock_wished = Signal(bool)
    show_requested = Signal(int)  # canon; 0: any
    regenerate_requested = Signal()

    def __init__(self, characters: Characters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._characters = characters
        self.switch = Toggle(self.tr("Lock the canon"))
        self.lock_row = Row(self.switch.accessibleName(), "", self.switch)
        self.used = _Line(self)
        self.outdated = _Line(self)
        self.versions: list[_Line] = []
        self.title = heading(self.tr("Canon versions"), self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.lock_row)
        column.addWidget(self.title)
        column.addLayout(self._lines)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Used in"), self))
        column.addWidget(self.used)
        column.addWidget(self.outdated)
        self.show_used = self.used.add(self.tr("Show"))
        self.regenerate = self.outdated.add(self.tr("Regenerate…"))
        self.regenerate.clicked.connect(self.regenerate_requested)
        self.show_used.clicked.connect(lambda: self.show_requested.emit(0))
        self.switch.clicked.connect(self.lock_wished)

    def show_character(self, character: Character) -> None:
        """Show another one, or this one as it is now."""
        used = self._characters.used_by(character.id)
        self.switch.setChecked(character.is_locked)
        self.lock_row.say(self._meaning(character))
        self.used.say(used_words(used))
        self.show_used.setVisible(used.pictures > 0)
        old = self._characters.outdated(character.id)
        self.outdated.setVisible(old > 0)
        self.outdated.say(outdated_words(old))
        self.regenerate.setAccessibleName(
            filled(self.tr("Regenerate %1"), outdated_words(old))
        )
        self._show_versions(character.id)

    def _meaning(self, character: Character) -> str:
        if character.is_locked:
            words = self.tr("Version %1 is held: nothing that shows can change.")
            return filled(words, character.canon)
        return self.tr(
            "Free: a change after pictures were made begins a new version, and they"
            " keep the one they were made with."
        )

    def _show_versions(self, character_id: str) -> None:
        shown = self._characters.versions(character_id)[:_MOST]
        while len(self.versions) > len(shown):
            discard(self.versions.pop())
        while len(self.versions) < len(shown):
            line = _Line(self)
            button = line.add(self.tr("Show"))
            button.clicked.connect(partial(_shown, self.show_requested.emit, line))
            put_before(self.show_used, button)
            self.versions.append(line)
            self._lines.addWidget(line)
        for line, version in zip(self.versions, shown, strict=True):
            line.canon = version.canon
            line.say(version_words(version))
            made = made_words(version.canon, version.pictures)
            line.buttons[0].setVisible(version.pictures > 0)
            line.buttons[0].setAccessibleName(filled(self.tr("Show %1"), made))


class _Line(QWidget):
    """Words, and what can be done about them."""

    canon = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = label("", "dim", self)
        self._words.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(8)
        self._across.addWidget(self._words, 1)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Show other words."""
        self._words.setText(words)

    def add(self, words: str) -> QPushButton:
        """A link at the end."""
        button = QPushButton(words, self)
        button.setProperty("role", "link")
        button.setAccessibleName(words)
        self._across.addWidget(button)
        self.buttons.append(button)
        return button


def _shown(show: Callable[[int], None], line: _Line, _checked: bool = False) -> None:
    show(line.canon)
