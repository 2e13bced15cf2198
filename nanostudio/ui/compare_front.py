"""Opens the comparison of the gallery's selected pictures over the window's content."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nanostudio.app.actions import Scope
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.messages import Level, Messages
from nanostudio.app.tiles import Tile
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.pictures import Pictures

if TYPE_CHECKING:
    from nanostudio.app.view_desk import ViewDesk
    from nanostudio.ui.compare.page import ComparePage

_LEAST, _MOST = 2, 4  # as app.compare's, which is not loaded before it is needed


class CompareFront(QObject):
    """Two to four pictures together; says who was picked."""

    winner_picked = Signal(str, object)  # tile id, tuple[str, ...]: ids of the others
    winner_undone = Signal(str)  # tile id: it was the winner

    def __init__(
        self,
        gallery: GalleryModel,
        view: GalleryView,
        *,
        commands: Commands,
        pictures: Pictures,
        messages: Messages,
        host: QWidget,
    ) -> None:
        """`host` is covered by the comparison."""
        super().__init__(host)
        self._gallery, self._view, self._commands = gallery, view, commands
        self._pictures, self._messages, self._host = pictures, messages, host
        self._desk: ViewDesk | None = None
        self._page: ComparePage | None = None
        commands.bind("picture.compare", self.open_selected, view)
        for row in commands.rows.values():
            if row.scope is Scope.COMPARE:  # listed and changed here, used in the page
                commands.put(row.id).setEnabled(False)

    def attach(self, desk: "ViewDesk") -> None:
        """From now on pictures can be looked at."""
        self._desk = desk
        if self._page is not None:
            self._attach(self._page, desk)

    def open_selected(self) -> None:
        """Compare what is selected in the gallery, the newest first."""
        rows = sorted(index.row() for index in self._view.selectedIndexes())
        # No more than it takes to see that they are too many.
        tiles = [self._gallery.tile(row) for row in rows[: 16 * _MOST]]
        self.open(tiles)

    def open(self, tiles: Sequence[Tile]) -> None:
        """Compare the pictures among `tiles`, or say how many it takes."""
        shown = [one for one in tiles if not one.is_blank and one.output is not None]
        if not _LEAST <= len(shown) <= _MOST:
            title = self.tr("Select two to four pictures to compare.")
            hint = self.tr("Hold Ctrl and click on pictures, or Shift and the arrows.")
            self._messages.show(Level.NOTE, title, hint)
            return
        page = self._page or self._make_page()
        page.open(shown)

    def close(self) -> None:
        """The program ends."""
        if self._page is not None:
            self._page.close_now()

    def _make_page(self) -> "ComparePage":
        from nanostudio.app.compare import Comparison
        from nanostudio.ui.compare.page import ComparePage

        page = ComparePage(Comparison(self), self._commands, self._pictures)
        page.cover(self._host)
        page.comparison.winner_picked.connect(self.winner_picked)
        page.comparison.winner_undone.connect(self.winner_undone)
        self._page = page
        if self._desk is not None:
            self._attach(page, self._desk)
        return page

    def _attach(self, page: "ComparePage", desk: "ViewDesk") -> None:
        for viewer in page.comparison.viewers:
            desk.attach(viewer)
