"""The way out of the library: one dialog for one picture and for thousands."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.ui.program import open_path
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.app.export_desk import ExportDesk
    from nanostudio.app.export_planner import ExportPlanner


class ExportFront(QObject):
    """Nothing can be exported before `attach`."""

    def __init__(self, wishes: Wishes, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._planner: ExportPlanner | None = None
        self._desk: ExportDesk | None = None
        wishes.export_requested.connect(self._on_export_requested)

    def attach(self, planner: "ExportPlanner", desk: "ExportDesk") -> None:
        """From now on pictures can be exported."""
        self._planner, self._desk = planner, desk
        desk.folder_requested.connect(lambda folder: open_path(Path(folder)))
        desk.elsewhere_requested.connect(self._on_elsewhere_requested)

    def open(self, numbers: Sequence[int]) -> None:
        """Ask how these pictures should leave."""
        if self._planner is None or self._desk is None or not numbers:
            return
        from nanostudio.app.export_form import ExportForm
        from nanostudio.app.export_words import field_words
        from nanostudio.core.naming_template import FIELDS
        from nanostudio.ui.export_dialog import ExportDialog

        form = ExportForm(numbers)
        fields = [(name, field_words(name)) for name in FIELDS]
        dialog = ExportDialog(form, fields, self._window)
        form.export_requested.connect(self._desk.export)
        self._planner.serve(form)
        dialog.open()

    def _on_export_requested(self, tile: Tile) -> None:
        # A picture that has just come has its number a moment later.
        self.open([] if tile.number is None else [tile.number])

    def _on_elsewhere_requested(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Go on in another folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self._desk is not None:
            dialog.fileSelected.connect(self._desk.continue_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
