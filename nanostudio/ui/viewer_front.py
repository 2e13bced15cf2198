"""Opens the viewer over the window's content, and in windows of their own."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.actions import Scope
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tiles import Tile
from nanostudio.core.naming import plain
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.pictures import Pictures

if TYPE_CHECKING:
    from nanostudio.app.view_desk import ViewDesk
    from nanostudio.app.viewer import Viewed, Viewer
    from nanostudio.ui.viewer.page import ViewerPage
    from nanostudio.ui.viewer.window import ViewerWindow

_AROUND = 150  # rows each way that arrows lead to: more would be felt on opening


class ViewerFront(QObject):
    """The gallery's pictures, large; what was looked at last is chosen afterwards."""

    def __init__(
        self,
        gallery: GalleryModel,
        view: GalleryView,
        *,
        commands: Commands,
        pictures: Pictures,
        host: QWidget,
    ) -> None:
        """`host` is covered by the viewer."""
        super().__init__(host)
        self._gallery, self._view, self._commands = gallery, view, commands
        self._pictures, self._host = pictures, host
        self._desk: ViewDesk | None = None
        self._page: ViewerPage | None = None
        self._tiles: dict[Viewed, str] = {}  # ids of the gallery's
        self._windows: list[ViewerWindow] = []
        view.tile_opened.connect(self.open)
        for name in ("picture.view", "picture.preview"):
            commands.bind(name, self._open_current, view)
        for row in commands.rows.values():
            if row.scope is Scope.VIEWER:  # listed and changed here, used in the viewer
                commands.put(row.id).setEnabled(False)

    def attach(self, desk: "ViewDesk") -> None:
        """From now on pictures can be looked at."""
        self._desk = desk
        if self._page is not None:
            desk.attach(self._page.viewer)

    def open(self, tile: Tile) -> None:
        """Look at a picture; the arrows go on to those around it."""
        row = self._gallery.row_of(tile.id)
        if row is None or tile.output is None:
            return
        rows = range(max(0, row - _AROUND), row + _AROUND + 1)
        tiles = [self._gallery.tile(at) for at in rows if at < self._gallery.rowCount()]
        self._tiles = {_viewed(one): one.id for one in tiles if one.output is not None}
        page = self._page or self._make_page()
        page.open(list(self._tiles), list(self._tiles).index(_viewed(tile)))

    def close(self) -> None:
        """Close every viewer: the program ends."""
        if self._page is not None:
            self._page.close_now()
        for window in list(self._windows):
            window.close()

    def _make_page(self) -> "ViewerPage":
        from nanostudio.ui.viewer.page import ViewerPage

        page = ViewerPage(self._viewer(), self._commands, self._pictures)
        page.cover(self._host)
        page.closed.connect(self._on_page_closed)
        page.second_window_requested.connect(self._open_window)
        self._page = page
        return page

    def _viewer(self) -> "Viewer":
        from nanostudio.app.viewer import Viewer

        viewer = Viewer(self)
        if self._desk is not None:
            self._desk.attach(viewer)
        return viewer

    def _open_window(self, pictures: "Sequence[Viewed]", at: int) -> None:
        from nanostudio.ui.viewer.window import ViewerWindow

        window = ViewerWindow(self._viewer(), self._commands, self._pictures)
        window.second_window_requested.connect(self._open_window)
        window.destroyed.connect(partial(self._windows.remove, window))
        self._windows.append(window)
        window.open(pictures, at)

    def _open_current(self) -> None:
        tile = self._view.current_tile
        if tile is not None:
            self.open(tile)

    def _on_page_closed(self, last: "Viewed") -> None:
        self._view.select_tile(self._tiles[last])


def _viewed(tile: Tile) -> "Viewed":
    from nanostudio.app.viewer import Viewed

    output = tile.output
    assert output is not None  # noqa: S101 - only pictures are looked at
    title = plain(tile.prompt, 120) or tile.model
    return Viewed(
        output.sha256, output.path, output.width, output.height, output.format, title
    )
