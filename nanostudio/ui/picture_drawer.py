"""A narrow panel of the gallery's pictures, to drag from or to pick."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from nanostudio.app.filters import Filters
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tray import picture_of
from nanostudio.ui import icons
from nanostudio.ui.fetching import Fetching
from nanostudio.ui.fields import heading, label
from nanostudio.ui.grid_view import GridView
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.motion import Motion
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.search_field import SearchField
from nanostudio.ui.tile import TileDelegate

LEAST, USUAL, MOST = 200, 260, 420  # pixels
_TILE = 96


class PictureDrawer(QFrame):
    """Over the gallery's own model: what is looked for here is looked for there."""

    picked = Signal(object)  # LibraryPicture: Enter or a double click
    close_requested = Signal()

    def __init__(
        self,
        gallery: GalleryModel,
        filters: Filters,
        pictures: Pictures,
        parent: QWidget | None = None,
        *,
        asker: str = "drawer",
    ) -> None:
        """`asker` tells two drawers apart that are open at once."""
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        self._gallery, self._filters = gallery, filters
        self.view = _Strip(gallery, pictures, asker, self)
        self.search = SearchField(
            self.tr("Search pictures"), self.tr("Search pictures"), self
        )
        self.nothing = label(self.tr("There are no pictures here."), "dim", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.cross = QToolButton(self)
        self.cross.setProperty("role", "tool")
        self.cross.setFixedSize(28, 28)
        self.cross.setAccessibleName(self.tr("Hide the pictures"))
        self.cross.setToolTip(self.cross.accessibleName())
        icons.dress(self.cross, "x", size=16)
        self._lay_out()
        self.search.textEdited.connect(filters.set_text)
        self.cross.clicked.connect(self.close_requested)
        self.view.activated.connect(self._on_view_activated)
        filters.changed.connect(self._show_text)
        for signal in (
            gallery.modelReset,
            gallery.rowsInserted,
            gallery.rowsRemoved,
        ):
            signal.connect(self._show_whether_empty)
        self._show_text()
        self._show_whether_empty()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.ask_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Pictures"), self), 1)
        head.addWidget(self.cross)
        column = QVBoxLayout(self)
        set_margins(column, 12, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)

    def _show_text(self) -> None:
        text = self._filters.query.text
        if not self.search.hasFocus() and self.search.text() != text:
            self.search.setText(text)

    def _show_whether_empty(self, *_: object) -> None:
        is_empty = self._gallery.rowCount() == 0
        self.nothing.setVisible(is_empty)
        self.view.setVisible(not is_empty)

    def _on_view_activated(self, index: QModelIndex) -> None:
        found = picture_of(self._gallery.tile(index.row()).output)
        if found is not None:
            self.picked.emit(found)


class _Strip(GridView):
    """Small tiles that can be dragged and opened, and nothing else."""

    def __init__(
        self, gallery: GalleryModel, pictures: Pictures, asker: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pictures to drag"))
        self.setDragEnabled(True)
        self.ground = "panel"
        motion = Motion(self.viewport().update, self)
        self._delegate = TileDelegate(pictures, motion, self)
        self.setItemDelegate(self._delegate)
        frame = self._delegate.frame
        self._fetching = Fetching(self, gallery, pictures, frame, asker=asker)
        self.set_tile_size(_TILE)
        self.setModel(gallery)
        gallery.dataChanged.connect(self.ask_soon)

    def ask_soon(self, *_: object) -> None:
        """Have what can be seen fetched."""
        self._fetching.ask_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._delegate.refresh()
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.currentIndex()
            if index.isValid():
                self.activated.emit(index)
        else:
            super().keyPressEvent(event)
