"""Drift hints bound to the window: the bar, and the box round the face."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.drift import Drift
from nanostudio.app.sheets import Sheets
from nanostudio.core.task import Output
from nanostudio.ui.pictures import Pictures

if TYPE_CHECKING:
    from nanostudio.app.drift_desk import DriftDesk
    from nanostudio.ui.sheets.hint_bar import HintBar


class HintFront(QObject):
    """No face can be marked before `attach`."""

    def __init__(
        self, drift: Drift, sheets: Sheets, pictures: Pictures, window: QWidget
    ) -> None:
        super().__init__(window)
        self._drift, self._sheets = drift, sheets
        self._pictures, self._window = pictures, window
        self._desk: DriftDesk | None = None

    def attach(self, desk: "DriftDesk") -> None:
        """From now on a face can be marked."""
        self._desk = desk
        desk.picture_found.connect(self._on_picture_found)

    def make_bar(self, parent: QWidget | None = None) -> "HintBar":
        """A bar for the room; what it asks about cells is the room's to do."""
        from nanostudio.ui.sheets.hint_bar import HintBar

        bar = HintBar(self._drift, self._sheets, parent)
        bar.face_requested.connect(self.mark_face)
        return bar

    def mark_face(self, cell_id: str = "") -> None:
        """Let a box be drawn on the picture of this cell, or else on the one that is
        most like the others."""
        sheet = self._sheets.current
        if sheet is None or self._desk is None:
            return
        usual = self._drift.order[::-1]
        shown = {cell.id: cell.picture for cell in sheet.cells if cell.picture}
        for one in (cell_id, *usual, *shown):
            if (picture := shown.get(one)) is not None:
                self._desk.show_cell(one, picture)
                return

    def _on_picture_found(self, cell_id: str, output: Output) -> None:
        from nanostudio.app.sheet_titles import cell_title
        from nanostudio.ui.sheets.face_dialog import FaceDialog

        sheet = self._sheets.current
        if sheet is None or cell_id not in {cell.id for cell in sheet.cells}:
            return
        title = cell_title(sheet.template, sheet.template.cell(cell_id))
        face = self._drift.face
        dialog = FaceDialog(title, output, face, self._pictures, self._window)
        dialog.face_chosen.connect(self._drift.set_face)
        dialog.open()
