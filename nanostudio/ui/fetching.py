"""Has the gallery's thumbnails made: of what is seen first, a screen each way next."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from nanostudio.app.row_model import RowModel
from nanostudio.app.tiles import Tile
from nanostudio.core.task import Output
from nanostudio.ui.grid_view import GridView
from nanostudio.ui.pictures import Frame, Pictures

_SETTLE_MS = 25  # after a scroll, before thumbnails are asked for
_REST_MS = 120  # after the tiles got another size


class Fetching(QObject):
    """What is scrolled past is not wanted any more; what has come is painted."""

    def __init__(
        self,
        view: GridView,
        tiles: RowModel,
        pictures: Pictures,
        frame: Callable[[Tile, int], Frame],
        *,
        asker: str = "gallery",
    ) -> None:
        """`asker` tells views apart whose pictures are wanted at once."""
        super().__init__(view)
        self._asker = asker
        self._view, self._tiles, self._pictures = view, tiles, pictures
        self._frame = frame
        self._side = view.grid.side  # of the tiles that were asked for last
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask_pictures)
        self._came: set[str] = set()  # pictures that are there since the last look
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._show_pictures)
        view.sight_changed.connect(self.ask_soon)
        pictures.picture_changed.connect(self._on_pictures_changed)

    def ask_soon(self) -> None:
        """Look at what can be seen, in a moment; while the tiles' size changes, once it
        rests: what is made for a size on the way is seen by nobody."""
        side = self._view.grid.side
        if side != self._side:
            self._side = side
            self._asking.start(_REST_MS)
        elif not self._asking.isActive():
            self._asking.start(_SETTLE_MS)

    def _ask_pictures(self) -> None:
        self._pictures.want(self._asker, self._in_sight())

    def _in_sight(self) -> Iterator[tuple[Output, Frame]]:
        """What can be seen, then the screen below, then the one above."""
        seen = self._view.visible_rows()
        screen = len(seen)
        last = min(self._view.grid.count, seen.stop + screen)
        below, above = (
            range(seen.stop, last),
            range(max(0, seen.start - screen), seen.start),
        )
        for row in (*seen, *below, *reversed(above)):
            tile = self._tiles.tile(row)
            if tile.output is not None:
                yield tile.output, self._frame(tile, self._view.grid.side)

    def _on_pictures_changed(self, sha256: str) -> None:
        self._came.add(sha256)
        if not self._looking.isActive():
            self._looking.start()

    def _show_pictures(self) -> None:
        """Paint the tiles of all pictures that came at once: to find them takes as long
        as for one."""
        came, self._came = self._came, set()
        for row in self._view.visible_rows():
            tile = self._tiles.tile(row)
            preview = tile.preview.name if tile.preview else ""
            if (tile.output.sha256 if tile.output else preview) in came:
                self._view.update(self._tiles.index(row))
