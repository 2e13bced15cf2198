"""The way to a new sheet: one dialog, from wherever it is asked for."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.characters import Characters
from nanostudio.app.draft import Draft
from nanostudio.app.sheets import Sheets
from nanostudio.app.templates import Templates
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.template_front import TemplateFront

if TYPE_CHECKING:
    from nanostudio.ui.sheets.new_sheet_dialog import NewSheetDialog


class NewSheetFront(QObject):
    """Opens the dialog over the window; what is made there is opened by Sheets."""

    def __init__(
        self,
        characters: Characters,
        templates: Templates,
        sheets: Sheets,
        draft: Draft,
        *,
        pictures: Pictures,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._characters, self._templates = characters, templates
        self._sheets, self._draft = sheets, draft
        self._pictures, self._window = pictures, window
        self.files = TemplateFront(templates, sheets, window)

    def open(self, character_id: str = "", template_id: str = "") -> None:
        """Ask what the sheet is to be; of a character, and by a template, if given."""
        from nanostudio.app.new_sheet import NewSheet
        from nanostudio.ui.sheets.new_sheet_dialog import NewSheetDialog

        self._templates.read()  # a person may have put a file there
        new = NewSheet(self._characters, self._templates, self._sheets, self._draft)
        if character_id:
            new.set_character(character_id, is_in=True)
        if template_id:
            new.choose_template(template_id)
        dialog = NewSheetDialog(new, self._pictures, self._window)
        new.setParent(dialog)
        self._bind(dialog)
        dialog.open()

    def _bind(self, dialog: "NewSheetDialog") -> None:
        files = self.files
        dialog.template_new_requested.connect(partial(files.begin, dialog))
        dialog.template_take_in_requested.connect(partial(files.take_in, dialog))
        for asked, do in (
            (dialog.template_edit_requested, files.edit),
            (dialog.template_copy_requested, files.copy),
            (dialog.template_hand_on_requested, files.hand_on),
        ):
            asked.connect(lambda template_id, do=do: do(template_id, dialog))
        dialog.template_remove_requested.connect(self._templates.remove)
