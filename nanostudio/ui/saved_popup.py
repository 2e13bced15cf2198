"""The saved prompts and templates: use, insert, save, rename, replace, delete."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from nanostudio.app.draft import Draft
from nanostudio.app.prompt_list import Row
from nanostudio.app.prompts import Prompts
from nanostudio.app.words import filled, translate
from nanostudio.ui import icons
from nanostudio.ui.name_form import NameForm
from nanostudio.ui.search_popup import SearchPopup

_LONGEST_NAME = 40  # characters of a prompt that begin as its name


class SavedPopup(SearchPopup):
    """Return uses the chosen one, Shift+Return inserts it, F2 renames it, Delete
    deletes it; the sign at its end opens a menu of these."""

    inserted = Signal(str)  # the text to put where the cursor is

    def __init__(self, host: QWidget, prompts: Prompts, draft: Draft) -> None:
        name = translate("SavedPopup", "Saved prompts")
        super().__init__(host, name, ("ellipsis", translate("SavedPopup", "More")))
        self._prompts, self._draft = prompts, draft
        self._renamed: str | None = None  # whose name is asked for; None: a new one
        self.save = QPushButton(self.tr("Save this prompt…"), self)
        icons.dress(self.save, "bookmark-plus")
        self.form = NameForm(self)
        self.form.hide()
        self.column.addWidget(self.save)
        self.column.addWidget(self.form)
        self.save.clicked.connect(self.ask_name)
        self.form.named.connect(self._on_form_named)
        self.form.cancelled.connect(self._end_asking)
        self.form.field.textEdited.connect(self._show_taken)
        self.list.menu_requested.connect(self._on_list_menu_requested)
        prompts.saved_changed.connect(self._show_saved)
        self._show_saved()

    def open_under(self, anchor: QWidget, panel: QWidget, back: QWidget) -> None:
        self._end_asking()
        self.save.setEnabled(bool(self._draft.prompt.strip()))
        super().open_under(anchor, panel, back)

    def ask_name(self) -> None:
        """Ask what the present prompt is to be called."""
        if not self._draft.prompt.strip():
            return
        self._renamed = None
        words = " ".join(self._draft.prompt.split())[:_LONGEST_NAME].rstrip()
        self._ask(words, self.tr("Name of this prompt"), self.tr("Save"))

    def rename(self, row: Row) -> None:
        """Ask for another name."""
        self._renamed = row.name
        words = filled(self.tr("New name of “%1”"), row.name)
        self._ask(row.name, words, self.tr("Rename"))

    def insert(self, row: Row) -> None:
        """Put a prompt where the cursor is, and go."""
        self.close_now()
        self.inserted.emit(row.text)

    def replace(self, row: Row) -> None:
        """Keep the present prompt under that name instead."""
        self._prompts.save(row.name, self._draft.prompt)

    def remove(self, row: Row) -> None:
        self._prompts.delete(row.name)

    def sign(self, row: Row) -> None:
        place = self.list.sign_place(self.list.currentIndex())
        where = self.list.viewport().mapToGlobal(place.bottomLeft())
        self._open_menu(row, where)

    def nothing_words(self) -> str:
        return self.tr(
            "Nothing saved yet. Save a prompt you like, or a template with"
            " {one|another} and {variables}."
        )

    def press(self, event: QKeyEvent) -> None:
        row = self.current
        is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if row is not None and event.key() == Qt.Key.Key_F2:
            self.rename(row)
        elif row is not None and is_shifted:
            self.insert(row)
        else:
            super().press(event)

    def menu(self, row: Row) -> QMenu:
        """Everything that can be done with a saved prompt."""
        menu = QMenu(self)
        for text, call in (
            (self.tr("Use"), self.use),
            (self.tr("Insert at the cursor"), self.insert),
            (self.tr("Rename…"), self.rename),
            (self.tr("Replace with this prompt"), self.replace),
            (self.tr("Delete"), self.remove),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, call=call: call(row))
            is_replacing = call == self.replace
            action.setEnabled(not is_replacing or bool(self._draft.prompt.strip()))
        return menu

    def is_ours(self, event: QKeyEvent) -> bool:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            return True
        return event.key() == Qt.Key.Key_F2 or super().is_ours(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_menu_key = (
            watched is self.search
            and isinstance(event, QContextMenuEvent)
            and event.reason() is QContextMenuEvent.Reason.Keyboard
        )
        row = self.current
        if is_menu_key and row is not None:
            self.sign(row)
            return True
        return super().eventFilter(watched, event)

    def _ask(self, name: str, words: str, button: str) -> None:
        self.save.hide()
        self.form.ask(name, words, button)
        self._show_taken()

    def _end_asking(self) -> None:
        self.form.hide()
        self.save.show()
        if self.isVisible():
            self.search.setFocus()

    def _on_form_named(self, name: str) -> None:
        if self._renamed is None:
            self._prompts.save(name, self._draft.prompt)
        elif name != self._renamed and not self._prompts.rename(self._renamed, name):
            return  # the form says why
        self._end_asking()

    def _show_taken(self) -> None:
        """Say in place that the name is one that another prompt has."""
        name = self.form.name
        is_taken = name != self._renamed and self._prompts.text_of(name) is not None
        note = filled(self.tr("“%1” is taken."), name) if is_taken else ""
        button = self.tr("Save") if self._renamed is None else self.tr("Rename")
        if is_taken and self._renamed is None:
            button = self.tr("Replace")
        self.form.say(note, button)

    def _on_list_menu_requested(self, place: int, where: QPoint) -> None:
        if row := self.rows.row(place):
            self._open_menu(row, where)

    def _open_menu(self, row: Row, where: QPoint) -> None:
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _show_saved(self) -> None:
        self.show_rows([Row(one.text, one.name) for one in self._prompts.saved])
