"""Where the room of sheets leads to."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from nanostudio.app.messages import Level
from nanostudio.app.shown import Shown
from nanostudio.core.sheet import Sheet
from nanostudio.ui.sheets.front import SheetFront


class Doors(QObject):
    """What is opened from the room: a new sheet, the gallery to slice from, the
    export."""

    def __init__(
        self,
        front: SheetFront,
        shown: Shown,
        *,
        begin: Callable[[], object],
        export: Callable[[Sheet], object],
        to_gallery: Callable[[], object],
    ) -> None:
        super().__init__(front)
        self._shown = shown
        self._export, self._to_gallery = export, to_gallery
        front.new_requested.connect(begin)
        front.slice_requested.connect(self._on_front_slice_requested)
        front.export_requested.connect(self._on_front_export_requested)

    def _on_front_slice_requested(self) -> None:
        """The picture is chosen where all of them are."""
        self._to_gallery()
        title = self.tr("Choose the picture of a sheet.")
        hint = self.tr("“Slice into cells…” is in its menu.")
        self._shown.messages.show(Level.NOTE, title, hint)

    def _on_front_export_requested(self) -> None:
        if self._shown.sheets.current is not None:
            self._export(self._shown.sheets.current)
