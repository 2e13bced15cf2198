"""What is done with templates of sheets, each in a dialog over the one before."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from nanostudio.app.sheets import Sheets
from nanostudio.app.templates import Templates
from nanostudio.core.sheet_template import Template


class TemplateFront(QObject):
    """Writes, copies, takes in and hands on."""

    def __init__(self, templates: Templates, sheets: Sheets, window: QWidget) -> None:
        super().__init__(window)
        self._templates, self._sheets, self._window = templates, sheets, window

    def begin(self, over: QWidget | None = None) -> None:
        """Write a new template."""
        from nanostudio.app.template_form import blank

        self._write(blank(), over)

    def edit(self, template_id: str, over: QWidget | None = None) -> None:
        """Change one of the person's; of ours a copy."""
        if template_id not in self._templates.own:
            self.copy(template_id, over)
        elif (template := self._templates.get(template_id)) is not None:
            self._write(template, over)

    def copy(self, template_id: str, over: QWidget | None = None) -> None:
        """Change a copy."""
        from nanostudio.app.template_form import copied

        if (template := self._templates.get(template_id)) is not None:
            self._write(copied(template), over)

    def save_sheet(self, over: QWidget | None = None) -> None:
        """Make a template of the open sheet."""
        from nanostudio.app.template_form import of_sheet

        if self._sheets.current is not None:
            self._write(of_sheet(self._sheets.current), over)

    def take_in(self, over: QWidget | None = None) -> None:
        """Let a file be chosen, and keep a copy of the template in it."""
        dialog = QFileDialog(over or self._window, self.tr("Import a template"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, self._templates.take_in)

    def hand_on(self, template_id: str, over: QWidget | None = None) -> None:
        """Let a place be chosen, and write the template there."""
        dialog = QFileDialog(over or self._window, self.tr("Export the template"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{template_id}.json")
        self._open(dialog, lambda file: self._templates.hand_on(template_id, file))

    def _write(self, template: Template, over: QWidget | None) -> None:
        from nanostudio.app.template_form import TemplateForm
        from nanostudio.ui.sheets.template_dialog import TemplateDialog

        dialog = TemplateDialog(form := TemplateForm(template), over or self._window)
        form.setParent(dialog)
        form.keep_requested.connect(self._templates.keep)
        dialog.open()

    def _open(self, dialog: QFileDialog, take: Callable[[str], None]) -> None:
        dialog.setNameFilters([self.tr("Templates (*.json)")])
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
