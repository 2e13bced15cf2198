"""The way from a sheet drawn as one picture to its cells: a dialog over the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.tiles import Tile
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.app.slice_desk import SliceDesk


class SliceFront(QObject):
    """Nothing can be cut before `attach`."""

    def __init__(self, wishes: Wishes, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: SliceDesk | None = None
        wishes.slice_requested.connect(self.open)

    def attach(self, desk: "SliceDesk") -> None:
        """From now on pictures can be cut."""
        self._desk = desk

    def open(self, tile: Tile) -> None:
        """Ask along which lines the picture of a tile is to be cut."""
        if self._desk is None or tile.output is None:
            return
        from nanostudio.app.slice import Slice
        from nanostudio.ui.sheets.slice_dialog import SliceDialog

        cut = Slice(tile.task, tile.output)
        dialog = SliceDialog(cut, self._window)
        self._desk.serve(cut)
        dialog.open()
