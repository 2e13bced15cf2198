"""Of whom a new sheet is, and by which template: two lists of the dialog."""

from PySide6.QtCore import QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nanostudio.app.new_sheet import NewSheet
from nanostudio.app.sheet_titles import template_title
from nanostudio.app.template_words import cells_words, grid_words
from nanostudio.app.words import filled
from nanostudio.core.character import Character
from nanostudio.core.naming import plain
from nanostudio.core.sheet_template import Template
from nanostudio.ui.fields import heading, label
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.search_field import SearchField
from nanostudio.ui.sheets.new_sheet_rows import (
    CharacterRows,
    FactsRole,
    TemplateRows,
    WhatRole,
    as_output,
    face_frame,
    shown_view,
)

_ASKER = "new sheet"
_MOST_FACES = 300  # that are asked for


class CharacterPicker(QWidget):
    """Any number of characters, or none; a field to search in above them."""

    def __init__(
        self, new: NewSheet, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._new, self._pictures = new, pictures
        self._shown: tuple[Character, ...] | None = None
        self.search = SearchField(self.tr("Search characters"), self.tr("Search"), self)
        self.list = _List(self.tr("Characters"), self)
        rows = CharacterRows(pictures, self.list)
        self.list.setItemDelegate(rows)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.nothing = label(self.tr("No character matches."), "dim", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Characters")))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self.search.textEdited.connect(new.search)
        rows.toggled.connect(self._on_rows_toggled)
        pictures.picture_changed.connect(self._on_pictures_changed)
        new.changed.connect(self.show_characters)
        self.show_characters()

    def show_characters(self) -> None:
        """Redraw from the state."""
        every, chosen = self._new.every, self._new.character_ids
        if every != self._shown:
            self._shown = every
            self._fill(every)
        found = {one.id for one in self._new.found}
        for row in range(self.list.count()):
            item = self.list.item(row)
            character: Character | None = item.data(WhatRole)
            is_on = character.id in chosen if character else not chosen
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            if item.checkState() != state:
                item.setCheckState(state)
            item.setHidden(character is not None and character.id not in found)
        self.nothing.setVisible(bool(self._new.wanted) and not found)

    def forget(self) -> None:
        """Nobody looks any more."""
        self._pictures.want(_ASKER, [])

    def _fill(self, every: tuple[Character, ...]) -> None:
        self.list.clear()
        self._add(None, self.tr("No character"), self.tr("A scene, a thing, a place"))
        for one in every:
            self._add(one, plain(one.name, 80), plain(one.description, 120))
        self.list.setCurrentRow(0)
        frame = face_frame(self.devicePixelRatioF())
        pictures = (shown_view(one) for one in every[:_MOST_FACES])
        self._pictures.want(
            _ASKER, [(as_output(one), frame) for one in pictures if one is not None]
        )

    def _add(self, character: Character | None, name: str, facts: str) -> None:
        item = QListWidgetItem(name)
        item.setData(WhatRole, character)
        item.setData(FactsRole, facts)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _on_rows_toggled(self, index: QPersistentModelIndex) -> None:
        character: Character | None = index.data(WhatRole)
        if character is None:
            self._new.set_nobody()
        else:
            is_in = character.id not in self._new.character_ids
            self._new.set_character(character.id, is_in=is_in)

    def _on_pictures_changed(self, _sha256: str) -> None:
        self.list.viewport().update()


class TemplateList(QWidget):
    """One template of all there are; ours first."""

    used = Signal()  # one was chosen by a double click

    def __init__(self, new: NewSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self._shown: tuple[Template, ...] | None = None
        self.list = _List(self.tr("Templates"), self)
        self.list.setItemDelegate(TemplateRows(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Template")))
        column.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(self._on_list_current_item_changed)
        self.list.itemDoubleClicked.connect(self.used)
        new.changed.connect(self.show_templates)
        self.show_templates()

    def show_templates(self) -> None:
        """Redraw from the state."""
        every = self._new.templates.every
        if every != self._shown:
            self._shown = every
            self.list.blockSignals(True)  # what is filled in is no choice
            self.list.clear()
            for template in every:
                self.list.addItem(self._item(template))
            self.list.blockSignals(False)
        chosen = self._new.template
        if chosen is not None and self.list.currentRow() != every.index(chosen):
            self.list.setCurrentRow(every.index(chosen))

    def _item(self, template: Template) -> QListWidgetItem:
        title = plain(template_title(template), 80)
        facts = cells_words(len(template.cells))
        if template.id in self._new.templates.own:
            facts = filled(self.tr("%1 · yours"), facts)
        item = QListWidgetItem(title)
        item.setData(WhatRole, template)
        item.setData(FactsRole, facts)
        spoken = f"{title}: {grid_words(template)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _on_list_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            template: Template = item.data(WhatRole)
            self._new.choose_template(template.id)


class _List(QListWidget):
    """Its rows are as wide as it is."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
