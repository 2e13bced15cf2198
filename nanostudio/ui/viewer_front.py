"""Opens the viewer over the window's content, and in windows of their own."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nanostudio.app.actions import Scope
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tiles import Tile
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.pictures import Pictures

if TYPE_CHECKING:
    from nanostudio.app.view_desk import ViewDesk
    from nanostudio.app.viewer import Viewed, Viewer
    from nanostudio.ui.viewer.page import ViewerPage
    from nanostudio.ui.viewer.window import ViewerWindow
    from nanostudio.ui.viewer_list import ViewerList


class ViewerFront(QObject):
    """The gallery's pictures, large; what was looked at last is chosen afterwards."""

    starred = Signal(object)  # number of a picture
    rated = Signal(int, object)  # rating, number of a picture

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
        self._list: ViewerList | None = None
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
        if self._gallery.row_of(tile.id) is None or tile.output is None:
            return
        page = self._page or self._make_page()
        assert self._list is not None  # noqa: S101 - made with the page
        page.open(*self._list.around(tile))

    def open_pictures(self, pictures: "Sequence[Viewed]", at: int) -> None:
        """Look at a list that is not the gallery's."""
        page = self._page or self._make_page()
        assert self._list is not None  # noqa: S101 - made with the page
        self._list.forget()
        page.show_tile(None)
        page.open(pictures, at)

    def close(self) -> None:
        """Close every viewer: the program ends."""
        if self._page is not None:
            self._page.close_now()
        for window in list(self._windows):
            window.close()

    def _make_page(self) -> "ViewerPage":
        from nanostudio.ui.viewer.page import ViewerPage
        from nanostudio.ui.viewer_list import ViewerList

        page = ViewerPage(self._viewer(), self._commands, self._pictures)
        page.cover(self._host)
        page.closed.connect(self._on_page_closed)
        page.second_window_requested.connect(self._open_window)
        page.starred.connect(self.starred)
        page.rated.connect(self.rated)
        self._list = ViewerList(self._gallery, page.viewer)
        self._list.tile_changed.connect(page.show_tile)
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
        if self._list is not None:
            self._view.select_tile(self._list.id_of(last))
