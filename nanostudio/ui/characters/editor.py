"""A character to be edited; everything is kept as it is typed."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.character_deeds import CharacterDeeds
from nanostudio.app.character_words import canon_words
from nanostudio.app.characters import Characters
from nanostudio.core.character import (
    LONGEST_NAME,
    Character,
    ViewKey,
)
from nanostudio.core.errors import StudioError
from nanostudio.ui import icons, theme
from nanostudio.ui.characters.canon import CanonSection
from nanostudio.ui.characters.held import Held
from nanostudio.ui.characters.never import NeverRows
from nanostudio.ui.characters.palette_row import PaletteRow
from nanostudio.ui.characters.views import ViewsGrid
from nanostudio.ui.characters.wishes import CharacterWishes
from nanostudio.ui.characters.words_field import WordsField, hold
from nanostudio.ui.drawer_switch import DrawerSwitch
from nanostudio.ui.fields import heading, label, scrolled
from nanostudio.ui.pictures import Pictures

_FIELDS = ("name", "description", "never", "notes")
_STRIPPED = ("description", "notes")
_WIDEST = 900  # pixels of the column
_NO_ARROW = "QToolButton::menu-indicator { image: none; }"


class CharacterEditor(QFrame):
    """Shows one; what is typed and not kept yet is never overwritten."""

    first_views_requested = Signal()

    def __init__(
        self,
        characters: Characters,
        pictures: Pictures,
        wishes: CharacterWishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._characters, self._edits = characters, characters.edits
        self._wishes = wishes
        self.character: Character | None = None
        self._busy: tuple[ViewKey, ...] = ()
        self._problems: set[str] = set()  # fields that stand as they were typed
        self.name = QLineEdit(self)
        self.canon = label("", "dim", self)
        self.more = self._more_button()
        self.switch = DrawerSwitch(self)
        self.held = Held(self)
        self.description = WordsField(
            self.tr("Description"),
            self.tr("Who it is, and what it looks like: age, build, hair, clothes."),
            *(2, 8),
        )
        self.deeds = CharacterDeeds(characters, self)
        self.views = ViewsGrid(characters, pictures, wishes, self.deeds, self)
        self.first_views = QPushButton(self.tr("Make the first views…"), self)
        self.never = NeverRows(self)
        self.palette_row = PaletteRow(self)
        self.canon_section = CanonSection(characters, self)
        self.notes = WordsField(
            self.tr("Notes"), self.tr("For yourself alone; never sent."), 2, 8
        )
        self.problems = {name: label("", "warn", self) for name in _FIELDS}
        self._lay_out()
        self._bind()

    def show_character(self, character: Character) -> None:
        """Show another one, or this one as it is now."""
        is_other = self.character is None or self.character.id != character.id
        if is_other:
            self._edits.flush()
            self._problems.clear()
            for note in self.problems.values():
                note.hide()
        self.character, self.deeds.character_id = character, character.id
        self._show_words(character)
        self._show_lock(character)
        self.views.show_character(character, self._busy)
        self.canon_section.show_character(character)
        has_picture = any(view.picture for view in character.views)
        self.first_views.setVisible(not has_picture and not character.is_locked)

    def show_busy(self, busy: tuple[ViewKey, ...]) -> None:
        """Into which of its views pictures are being copied."""
        self._busy = busy
        if self.character is not None:
            self.views.show_character(self.character, busy)

    def name_it(self) -> None:
        """The keys go to the name, which is to be another."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _show_words(self, character: Character) -> None:
        name = _in_line(self.name.text())
        if self._may_show("name") and name != character.name:
            self.name.setText(character.name)
        if self._may_show("description"):
            self.description.show_words(character.description)
        if self._may_show("notes"):
            self.notes.show_words(character.notes)
        if self._may_show("never"):
            self.never.show_sentences(character.never, is_locked=character.is_locked)
        self.palette_row.show_palette(character.palette, is_locked=character.is_locked)

    def _show_lock(self, character: Character) -> None:
        is_locked = character.is_locked
        hold(self.name, is_locked)
        hold(self.description, is_locked)
        self.canon.setText(canon_words(character))
        role = "good" if is_locked else "dim"
        if self.canon.property("role") != role:
            self.canon.setProperty("role", role)
            self.canon.style().polish(self.canon)
        self.held.show_canon(character)

    def _may_show(self, name: str) -> bool:
        """Whether a field has nothing of the person's that is not kept."""
        found = self.character
        is_typed = found is not None and self._edits.is_typed(found.id, name)
        return not is_typed and name not in self._problems

    def _bind(self) -> None:
        self.name.textEdited.connect(partial(self._write, "name"))
        self.name.editingFinished.connect(self._edits.flush)
        for name, field in (("description", self.description), ("notes", self.notes)):
            field.typed.connect(partial(self._write, name))
            field.left.connect(self._edits.flush)
        self.never.changed.connect(partial(self._write, "never"))
        self.never.removed.connect(self.deeds.remove_sentence)
        self.palette_row.changed.connect(self.deeds.set_palette)
        self.palette_row.removed.connect(self.deeds.remove_colour)
        wishes = self._wishes
        self.palette_row.pick_requested.connect(
            lambda: wishes.colours_requested.emit(None)
        )
        self.first_views.clicked.connect(self.first_views_requested)
        self.canon_section.lock_wished.connect(self._lock)
        self.held.unlock.clicked.connect(lambda: self._lock(False))
        self.canon_section.show_requested.connect(self._show_made_with)
        self.canon_section.regenerate_requested.connect(self._regenerate)
        self._edits.problem_changed.connect(self._on_edits_problem_changed)

    def _write(self, name: str, value: Any) -> None:
        if self.character is not None:
            kept = value.strip() if name in _STRIPPED else value
            if name == "name":
                kept = _in_line(value)
            self._edits.write(self.character.id, name, kept)

    def _lock(self, is_locked: bool) -> None:
        if self.character is not None:
            self._edits.lock(self.character.id, is_locked)

    def _show_made_with(self, canon: int) -> None:
        if self.character is not None:
            self._characters.show_made_with_requested.emit(self.character.id, canon)

    def _regenerate(self) -> None:
        if self.character is not None:
            self._characters.regenerate_requested.emit(self.character.id)

    def _on_edits_problem_changed(
        self, character_id: str, name: str, problem: StudioError | None
    ) -> None:
        if self.character is None or self.character.id != character_id:
            return
        note = self.problems.get(name)
        if problem is None:
            self._problems.discard(name)
        else:
            self._problems.add(name)
        if note is not None:
            note.setText(f"{problem.title} {problem.hint}" if problem else "")
            note.setVisible(problem is not None)

    def _lay_out(self) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        font = self.name.font()
        font.setPointSizeF(font.pointSizeF() * theme.HEADLINE)
        font.setBold(True)
        self.name.setFont(font)
        self.first_views.setAccessibleName(self.first_views.text())
        icons.dress(self.first_views, "sparkles", size=16)
        body = QWidget()
        body.setProperty("role", "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(6)
        for part in self._parts():
            if isinstance(part, int):
                column.addSpacing(part)
            elif isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        body.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(scrolled(body))
        for note in self.problems.values():
            note.setWordWrap(True)
            note.hide()

    def _parts(self) -> tuple[QWidget | QHBoxLayout | int, ...]:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.canon)
        head.addWidget(self.more)
        head.addWidget(self.switch)
        make = QHBoxLayout()
        make.addWidget(self.first_views)
        make.addStretch(1)
        return (
            *(head, self.problems["name"], self.held, 6),
            *(self.description, self.problems["description"], 10),
            *(heading(self.tr("Views"), self), 2, self.views, make, 10),
            *(heading(self.tr("Never change"), self), self.never),
            *(self.problems["never"], 10),
            *(heading(self.tr("Palette"), self), self.palette_row, 10),
            *(heading(self.tr("Canon"), self), self.canon_section, 10),
            *(heading(self.tr("Notes"), self), self.notes, self.problems["notes"]),
        )

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "tool")
        button.setFixedSize(32, 32)
        button.setStyleSheet(_NO_ARROW)
        button.setAccessibleName(self.tr("More about this character"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.dress(button, "ellipsis")
        menu = QMenu(button)
        copy = menu.addAction(self.tr("Duplicate"))
        copy.triggered.connect(lambda: self._do(self._edits.duplicate))
        out = menu.addAction(self.tr("Export…"))
        out.triggered.connect(lambda: self._do(self._wishes.export_requested.emit))
        menu.addSeparator()
        gone = menu.addAction(self.tr("Remove"))
        gone.triggered.connect(lambda: self._do(self._edits.put_away))
        button.setMenu(menu)
        return button

    def _do(self, deed: Any) -> None:
        if self.character is not None:
            deed(self.character.id)


def _in_line(text: str) -> str:
    """As a name is kept, whatever spaces are typed in it."""
    return " ".join(text.split())
