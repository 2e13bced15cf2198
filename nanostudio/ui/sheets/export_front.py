"""The way out of a sheet: its dialog, over the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.core.sheet import Sheet
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.program import open_path

if TYPE_CHECKING:
    from nanostudio.app.sheet_export_desk import SheetExportDesk
    from nanostudio.ui.sheets.export_dialog import SheetExportDialog


class SheetExportFront(QObject):
    """Nothing can be exported before `attach`. One dialog at a time."""

    def __init__(self, pictures: Pictures, window: QWidget) -> None:
        """The dialog stands over `window`."""
        super().__init__(window)
        self._pictures, self._window = pictures, window
        self._desk: SheetExportDesk | None = None
        self._dialog: SheetExportDialog | None = None

    def attach(self, desk: "SheetExportDesk") -> None:
        """From now on sheets can be exported."""
        self._desk = desk
        desk.folder_requested.connect(lambda folder: open_path(Path(folder)))

    def open(self, sheet: Sheet) -> None:
        """Ask how this sheet should leave."""
        if self._desk is None:
            return
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        from nanostudio.app.sheet_export_form import SheetExportForm
        from nanostudio.app.sheet_export_words import field_words
        from nanostudio.core.naming_template import FIELDS
        from nanostudio.ui.sheets.export_dialog import SheetExportDialog

        form = SheetExportForm(sheet)
        fields = [(name, field_words(name)) for name in FIELDS]
        dialog = SheetExportDialog(form, self._pictures, fields, self._window)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        self._desk.serve(form)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None
