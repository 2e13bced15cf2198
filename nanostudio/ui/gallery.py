"""The gallery: tiles of everything made and being made, newest first."""

from collections.abc import Iterator
from html import escape
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip, QWidget

from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tiles import Tile
from nanostudio.app.words import Choice, choice_hint
from nanostudio.core.naming import plain
from nanostudio.ui.commands import Commands
from nanostudio.ui.day_view import DayView
from nanostudio.ui.fetching import Fetching
from nanostudio.ui.motion import Motion
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.tile import TileDelegate
from nanostudio.ui.tile_menu import bind, fill
from nanostudio.ui.wishes import Wishes

_Index = QModelIndex | QPersistentModelIndex
_SETTLE_MS = 25  # after a scroll, before thumbnails are asked for


class GalleryView(DayView):
    """Shows a GalleryModel; forwards what a person wishes of a tile to `wishes`."""

    tile_selected = Signal(object)  # Tile or None; again when that tile has changed
    tile_opened = Signal(object)  # Tile: Enter or double click on a picture
    star_clicked = Signal(object)  # number of a picture: beyond an int of Qt
    pressed_on = Signal()  # what is selected: a drag of it may begin

    def __init__(
        self,
        model: GalleryModel,
        pictures: Pictures,
        wishes: Wishes,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, parent)
        self._tiles, self._pictures, self._wishes = model, pictures, wishes
        self._commands = commands
        self._kept = ""  # id of the current tile while the model is filled anew
        self._pressed: tuple[Tile, Choice] | None = None
        self.setAccessibleName(self.tr("Gallery"))
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self._motion = Motion(self.viewport().update, self)
        self._delegate = TileDelegate(pictures, self._motion, self)
        self.setItemDelegate(self._delegate)
        self._fetching = Fetching(self, model, pictures, self._delegate.frame)
        model.modelAboutToBeReset.connect(self._on_model_about_to_reset)
        model.dataChanged.connect(self._on_model_data_changed)
        self.setModel(model)
        model.modelReset.connect(self._on_model_reset)  # after the view's own
        bind(self, wishes, commands, lambda: self.current_tile)
        self.activated.connect(self._on_activated)

    @property
    def current_tile(self) -> Tile | None:
        """The tile the keys are on."""
        index = self.currentIndex()
        tile = self._tiles.tile(index.row()) if index.isValid() else None
        return None if tile is None or tile.is_blank else tile

    def drop_current(self) -> bool:
        """Cancel or dismiss the task the keys are on, if it can be; whether it was."""
        tile = self.current_tile
        ways = (Choice.CANCEL, Choice.DISMISS)
        way = next((one for one in ways if tile and one in tile.choices), None)
        if tile is not None and way is not None:
            self._wishes.choose(tile, way)
        return way is not None

    def show_stacks(self, are_shown: bool) -> None:
        """Say on each tile for how many pictures it stands, or on none."""
        self._delegate.is_stacked = are_shown
        self.viewport().update()

    def selected_numbers(self) -> list[int]:
        """Of the pictures that are selected, as they are shown; what is under way has
        none. Nothing is fetched for it: there may be a hundred thousand."""
        return self._tiles.pictures_in(selected_rows(self))

    def select_tile(self, tile_id: str) -> None:
        """Go to a tile, when it is shown."""
        row = self._tiles.row_of(tile_id)
        if row is not None:
            self.setCurrentIndex(self._tiles.index(row))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.tile_selected.emit(self.current_tile)

    def selectionChanged(
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        self._hover(self._choice_at(point))
        index = self.indexAt(point)
        self._delegate.hover_row(index.row() if index.isValid() else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        starred = self._star_at(event.position().toPoint())
        if starred is not None and event.button() is Qt.MouseButton.LeftButton:
            self.star_clicked.emit(starred)
            return
        self._pressed = self._choice_at(event.position().toPoint())
        if self._pressed is None:
            super().mousePressEvent(event)
            self.pressed_on.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        (tile, choice), self._pressed = self._pressed, None
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self._choice_at(event.position().toPoint()) == (tile, choice):
            self._wishes.choose(tile, choice)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._star_at(point) is not None:
            self.mousePressEvent(event)  # a star is given and taken, nothing opened
        elif self._choice_at(point) is None:
            super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)
        self._delegate.hover_row(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Delete or not self.drop_current():
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            point = self.visualRect(self.currentIndex()).center()
        index = self.indexAt(point)
        if index.isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            tile = self._tiles.tile(index.row())
            fill(menu, tile, self._wishes, self._commands)
            menu.popup(self.viewport().mapToGlobal(point))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._delegate.refresh()
            self.viewport().update()
        elif event.type() is QEvent.Type.DevicePixelRatioChange:
            self._fetching.ask_soon()

    def _on_activated(self, index: QModelIndex) -> None:
        tile = self._tiles.tile(index.row())
        if tile.output is not None:
            self.tile_opened.emit(tile)

    def _choice_at(self, point: QPoint) -> tuple[Tile, Choice] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        tile = self._tiles.tile(index.row())
        choice = self._delegate.choice_at(tile, self.visualRect(index), point)
        return None if choice is None else (tile, choice)

    def _star_at(self, point: QPoint) -> int | None:
        """The number of the picture whose star is under a point."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        is_on = self._delegate.star_box(self.visualRect(index)).contains(QPointF(point))
        return self._tiles.tile(index.row()).number if is_on else None

    def _hover(self, found: tuple[Tile, Choice] | None) -> None:
        hovered = (found[0].id, found[1]) if found else None
        if hovered != self._delegate.hovered:
            self._delegate.hovered = hovered
            shape = Qt.CursorShape
            self.viewport().setCursor(
                shape.PointingHandCursor if hovered else shape.ArrowCursor
            )
            self.viewport().update()

    def _tip(self, point: QPoint) -> str:
        """What a pointer at rest is told; escaped, because tooltips guess at HTML."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        found = self._choice_at(point)
        tile = self._tiles.tile(index.row())
        text = choice_hint(found[1]) if found else plain(tile.prompt, 500)
        return f"<qt>{escape(text)}</qt>"

    def _on_model_about_to_reset(self) -> None:
        tile = self.current_tile
        self._kept = tile.id if tile else ""

    def _on_model_reset(self) -> None:
        self.select_tile(self._kept)
        if self.current_tile is None:
            self.tile_selected.emit(None)

    def _on_model_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.tile_selected.emit(self.current_tile)
        self._fetching.ask_soon()


def selected_rows(view: QAbstractItemView) -> Iterator[int]:
    """In their order; there may be a hundred thousand."""
    chosen: Any = view.selectionModel().selection()  # the stubs: it has no rows
    spans = sorted((one.top(), one.bottom()) for one in chosen)
    return (row for top, end in spans for row in range(top, end + 1))
