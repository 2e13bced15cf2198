"""The gallery's rows as a viewer's list: it goes on where one comes near its end."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tiles import Tile
from nanostudio.app.viewer import Viewed, Viewer, viewed

_AROUND = 150  # pictures each way at first: more would be felt on opening
_NEAR = 40  # of the list's end: there it is made longer


class ViewerList(QObject):
    """What is not fetched yet is asked for, and joins the list when it has come."""

    tile_changed = Signal(object)  # Tile or None: what the viewer shows, as it is now

    def __init__(self, gallery: GalleryModel, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._gallery, self._viewer = gallery, viewer
        self._ids: dict[Viewed, str] = {}  # of the gallery's tiles
        viewer.current_changed.connect(self._on_viewer_current_changed)
        gallery.dataChanged.connect(self._on_viewer_current_changed)

    def around(self, tile: Tile) -> tuple[list[Viewed], int]:
        """The pictures around a tile that has one, and which of them is its own."""
        before = list(self._from(tile.id, -1))[::-1]
        after = list(self._from(tile.id, 1))
        self._ids = {viewed(one): one.id for one in (*before, tile, *after)}
        listed = list(self._ids)
        return listed, listed.index(viewed(tile))

    def forget(self) -> None:
        """The viewer shows a list of others."""
        self._ids = {}

    def tile(self, picture: Viewed) -> Tile | None:
        """The tile of a picture of the list; None when it is not shown any more."""
        row = self._gallery.row_of(self._ids.get(picture, ""))
        return None if row is None else self._gallery.tile(row)

    def id_of(self, picture: Viewed) -> str:
        """The id of its tile; "" for one that is not of this list."""
        return self._ids.get(picture, "")

    def _from(self, tile_id: str, step: int) -> Iterator[Tile]:
        """The next pictures one way, as far as they are here."""
        row = self._gallery.row_of(tile_id)
        if row is None:
            return
        end = self._gallery.rowCount() if step > 0 else -1
        for at in range(row + step, end, step)[:_AROUND]:
            tile = self._gallery.tile(at)
            if tile.is_blank:
                return
            if tile.output is not None:
                yield tile

    def _on_viewer_current_changed(self) -> None:
        shown = self._viewer.current
        if shown is None or shown not in self._ids:
            return
        self._go_on()
        self.tile_changed.emit(self.tile(shown))

    def _go_on(self) -> None:
        pictures, at = self._viewer.pictures, self._viewer.at
        before: list[Tile] = []
        after: list[Tile] = []
        if at < _NEAR:
            before = list(self._from(self._ids[pictures[0]], -1))[::-1]
        if len(pictures) - at <= _NEAR:
            after = list(self._from(self._ids[pictures[-1]], 1))
        new = {viewed(one): one.id for one in (*before, *after)}
        new = {one: name for one, name in new.items() if one not in self._ids}
        if new:
            self._ids |= new
            first = [viewed(one) for one in before if viewed(one) in new]
            last = [one for one in new if one not in first]
            self._viewer.extend(first, last)
        self._show_place(self._viewer.pictures[0])

    def _show_place(self, first: Viewed) -> None:
        row = self._gallery.row_of(self._ids[first])
        if row is not None:
            self._viewer.place(row, self._gallery.rowCount())
