"""Where the room of sheets leads to."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from nanostudio.app.shown import Shown
from nanostudio.core.sheet import Sheet
from nanostudio.ui.sheets.front import SheetFront


class Doors(QObject):
    """What is opened from the room: a new sheet, a picture to slice, the export."""

    def __init__(
        self,
        front: SheetFront,
        shown: Shown,
        *,
        begin: Callable[[], object],
        export: Callable[[Sheet], object],
        choose: Callable[[], object],
    ) -> None:
        super().__init__(front)
        self._shown = shown
        self._export = export
        front.new_requested.connect(begin)
        front.slice_requested.connect(choose)
        front.export_requested.connect(self._on_front_export_requested)

    def _on_front_export_requested(self) -> None:
        if self._shown.sheets.current is not None:
            self._export(self._shown.sheets.current)
