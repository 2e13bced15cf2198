"""A sheet that is about to be made: of whom, by which template, at what price."""

from PySide6.QtCore import QLocale, QObject, Signal

from nanostudio.app.characters import Characters
from nanostudio.app.draft import Draft
from nanostudio.app.sheet_titles import template_title
from nanostudio.app.sheets import Sheets
from nanostudio.app.template_words import cells_words, sheet_name
from nanostudio.app.templates import Templates
from nanostudio.app.words import filled
from nanostudio.core.character import LONGEST_NAME, Character
from nanostudio.core.naming import distinct
from nanostudio.core.sheet_template import Template


class NewSheet(QObject):
    """State of the dialog. The name follows what is chosen till it is typed."""

    changed = Signal()

    def __init__(
        self,
        characters: Characters,
        templates: Templates,
        sheets: Sheets,
        draft: Draft,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._characters, self.templates = characters, templates
        self._sheets, self._draft = sheets, draft
        self.wanted = ""  # what is searched for among the characters
        self.template: Template | None = None
        self._template_id = ""
        self._chosen: list[str] = []  # characters by id, the first chosen first
        self._typed: str | None = None
        characters.changed.connect(self._on_changed)
        templates.changed.connect(self._on_changed)
        templates.kept.connect(self.choose_template)
        draft.options_changed.connect(self.changed)
        self._on_changed()

    @property
    def every(self) -> tuple[Character, ...]:
        """All characters there are, by name."""
        return self._characters.every

    @property
    def found(self) -> tuple[Character, ...]:
        """The characters whose names have what is searched for, by name."""
        wanted = self.wanted.casefold()
        return tuple(one for one in self.every if wanted in one.name.casefold())

    @property
    def character_ids(self) -> tuple[str, ...]:
        """Who is on the sheet; those that are gone by now are not."""
        known = {one.id for one in self.every}
        return tuple(one for one in self._chosen if one in known)

    @property
    def name(self) -> str:
        """What the sheet will be called."""
        return self._suggested() if self._typed is None else self._typed

    @property
    def summary(self) -> str:
        """What it comes to: "9 cells · ≈ 90 credits at Nano Banana Pro"."""
        if self.template is None:
            return ""
        model, count = self._draft.model, len(self.template.cells)
        price = model.price(self._draft.resolution)
        if price is None:
            words = self.tr("%1 · %2 publishes no price")
            return filled(words, cells_words(count), self._draft.provider.label)
        words = self.tr("%1 · ≈ %2 at %3")
        return filled(words, cells_words(count), price * count, model.label)

    @property
    def note(self) -> str:
        """What the chosen model cannot do of it; "" for nothing."""
        shape = self.template.aspect_ratio if self.template else ""
        model = self._draft.model
        if not shape or shape in model.aspect_ratios:
            return ""
        words = self.tr("%1 cannot draw %2: cells get the nearest shape it has.")
        return filled(words, model.label, shape)

    @property
    def can_create(self) -> bool:
        """Whether nothing is missing."""
        return self.template is not None and bool(self.name.strip())

    def search(self, text: str) -> None:
        """Look for characters."""
        self.wanted = text.strip()
        self.changed.emit()

    def set_character(self, character_id: str, *, is_in: bool) -> None:
        """Have a character on the sheet, or not."""
        if is_in and character_id not in self._chosen:
            self._chosen.append(character_id)
        elif not is_in and character_id in self._chosen:
            self._chosen.remove(character_id)
        self.changed.emit()

    def set_nobody(self) -> None:
        """Have no character on it."""
        self._chosen.clear()
        self.changed.emit()

    def choose_template(self, template_id: str) -> None:
        """Make the sheet by this template; one that there is not changes nothing."""
        if self.templates.get(template_id) is not None:
            self._template_id = template_id
            self._on_changed()

    def set_name(self, text: str) -> None:
        """Call the sheet as it is typed; what follows suggests nothing any more."""
        self._typed = text[:LONGEST_NAME]
        self.changed.emit()

    def create(self) -> None:
        """Make the sheet, and open it; nothing is ordered."""
        if self.template is not None and self.can_create:
            name = " ".join(self.name.split())
            self._sheets.create(name, self.template, self.character_ids)

    def _suggested(self) -> str:
        if self.template is None:
            return ""
        names = [self._characters.name_of(one) for one in self.character_ids]
        who = QLocale().createSeparatedList(names)
        name = sheet_name(self.template, template_title(self.template), who)
        taken = [one.name for one in self._sheets.every]
        return distinct(name[: LONGEST_NAME - 3].rstrip(), taken)

    def _on_changed(self) -> None:
        templates = self.templates
        self.template = templates.get(self._template_id)
        if self.template is None and templates.every:
            self.template = templates.every[0]
        self.changed.emit()
