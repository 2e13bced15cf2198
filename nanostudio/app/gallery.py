"""The gallery's model: every task and picture as tiles, newest first."""

import json
import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count, cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
    Signal,
)

from nanostudio.app.asides import Asides
from nanostudio.app.census import Census, Counts, Filter, Show
from nanostudio.app.tiles import Preview, Tile, make_tile
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task, TaskState

TileRole = Qt.ItemDataRole.UserRole + 1
ASSET_MIME = "application/x-nanostudio-asset"  # JSON: [{"sha256", "path"}]
_NOWHERE = QModelIndex()
_TURNS = 4  # in which the tiles of what is under way take their second
_MOST_TILES = 2_000  # made and kept; more than any screen shows

# Oldest first, so that a new row is an append: created, batch, place in the batch
# (reversed), task id, picture (reversed). Read from the end it is newest first.
_Key = tuple[int, str, int, str, int]
_Index = QModelIndex | QPersistentModelIndex


def clock_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


class GalleryModel(QAbstractListModel):
    """Rows are tiles; a row is found by bisection, so nothing grows with the history.

    A running task's row becomes its picture's row in place."""

    counts_changed = Signal(object)  # Counts

    def __init__(
        self,
        providers: Mapping[str, ProviderSpec],
        *,
        asides: Asides | None = None,
        now_ms: Callable[[], int] = clock_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._providers = providers
        self._asides = asides or Asides()
        self._now_ms = now_ms
        self._absolute: Callable[[str], Path] | None = None
        self._tasks: dict[str, Task] = {}
        self._progress: dict[str, float] = {}
        self._previews: dict[str, Preview] = {}
        self._preview_number = count(1)
        self._shown: list[_Key] = []
        self._made: dict[_Key, Tile] = {}
        self._census = Census()
        self._asides.changed.connect(self._announce)
        self._asides.paused_changed.connect(lambda: self._announce(self._census.queued))
        self._filter = Filter()
        self._counts = Counts()
        self._turn = cycle(range(_TURNS))
        self._tick = QTimer(self, interval=1000 // _TURNS)
        self._tick.setObjectName("tick")
        self._tick.timeout.connect(self._on_tick_timeout)

    def attach(self, absolute: Callable[[str], Path]) -> None:
        """Where a library path lies on disk; until then nothing can be dragged out."""
        self._absolute = absolute

    def load(self, tasks: Iterable[Task]) -> None:
        """Add history in any order; a task already here is newer and stays."""
        fresh = [task for task in tasks if task.id not in self._tasks]
        for task in fresh:
            self._tasks[task.id] = task
            if task.state is TaskState.DONE:
                self._census.add_closed(task)
            else:
                self._census.take(task)
        self._insert(sorted(chain.from_iterable(map(self._visible, fresh))))
        self._tell_counts()

    def update_task(self, task: Task, progress: float | None = None) -> None:
        """Take a task as it is now; called for every change."""
        old = self._tasks.get(task.id)
        before = self._visible(old) if old else ()
        self._tasks[task.id] = task
        if progress is None:
            self._progress.pop(task.id, None)
        else:
            self._progress[task.id] = progress
        if task.outputs or not task.is_open:
            self._previews.pop(task.id, None)
        self._replace(before, self._visible(task))
        self._announce(self._census.take(task))
        self._tell_counts()

    def show_preview(self, task: Task, path: Path) -> None:
        """Show an unfinished picture, a small file of ours, until the task has one."""
        if task.id in self._tasks:
            name = f"{task.id}#{next(self._preview_number)}"
            self._previews[task.id] = Preview(name, path)
            self._redraw(_key(task, 0))

    def dismiss(self, task_id: str) -> None:
        """Take a task's tiles away; a later change of the task brings them back."""
        task = self._tasks.get(task_id)
        if task is not None:
            self._replace(self._visible(task), ())
            del self._tasks[task_id]
            self._announce(self._census.forget(task))
            self._tell_counts()

    def set_filter(self, show: Show, needle: str = "") -> None:
        """Show tasks of one kind whose prompt has `needle`; "" is in every prompt."""
        wanted = Filter(show, needle.strip().casefold())
        if wanted == self._filter:
            return
        self.beginResetModel()
        self._filter = wanted
        tasks = self._tasks.values()
        self._shown = sorted(chain.from_iterable(map(self._visible, tasks)))
        self.endResetModel()

    @property
    def counts(self) -> Counts:
        """How many tasks there are of each kind."""
        return self._counts

    def tile(self, row: int) -> Tile:
        """The tile in `row`, 0 being the newest. Raises IndexError."""
        if not 0 <= row < len(self._shown):
            raise IndexError(row)
        return self._tile(self._shown[-1 - row])

    def row_of(self, tile_id: str) -> int | None:
        """Where the tile with this id is shown; None when it is not."""
        task_id, _, position = tile_id.partition("/")
        task = self._tasks.get(task_id)
        if task is None:
            return None
        return self._row(_key(task, int(position or 0)))

    def file_of(self, tile: Tile) -> Path | None:
        """The original's file; None before `attach` and for a tile with no picture."""
        if tile.output is None or self._absolute is None:
            return None
        return self._absolute(tile.output.path)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role == TileRole:
            return self.tile(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tile(index.row()).prompt
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tile(index.row()).spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        kept |= Qt.ItemFlag.ItemNeverHasChildren
        if self.tile(index.row()).output is not None:
            kept |= Qt.ItemFlag.ItemIsDragEnabled
        return kept

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", ASSET_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        tiles = [self.tile(row) for row in sorted(index.row() for index in indexes)]
        outputs = [tile.output for tile in tiles if tile.output]
        assets = [{"sha256": one.sha256, "path": one.path} for one in outputs]
        mime = QMimeData()
        mime.setData(ASSET_MIME, json.dumps(assets).encode())
        files = [path for tile in tiles if (path := self.file_of(tile))]
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        return mime

    def _visible(self, task: Task) -> tuple[_Key, ...]:
        """The keys of the tiles `task` has under the filter."""
        if not self._filter.accepts(task):
            return ()
        if len(task.outputs) < 2:
            return (_key(task, 0),)
        return tuple(_key(task, position) for position in range(len(task.outputs)))

    def _row(self, key: _Key) -> int | None:
        at = bisect_left(self._shown, key)
        if at == len(self._shown) or self._shown[at] != key:
            return None
        return len(self._shown) - 1 - at

    def _replace(self, before: Sequence[_Key], after: Sequence[_Key]) -> None:
        for key in before:
            self._made.pop(key, None)
            if key not in after and (row := self._row(key)) is not None:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._shown[-1 - row]
                self.endRemoveRows()
        for key in after:
            if key in before:
                self._redraw(key)
            else:
                self._insert([key])

    def _insert(self, keys: list[_Key]) -> None:
        """Show `keys`, sorted: as one block, or everything anew if scattered."""
        if not keys:
            return
        at = bisect_left(self._shown, keys[0])
        if at == bisect_left(self._shown, keys[-1]):
            row = len(self._shown) - at
            self.beginInsertRows(_NOWHERE, row, row + len(keys) - 1)
            self._shown[at:at] = keys
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._shown = sorted(self._shown + keys)
            self.endResetModel()

    def _redraw(self, key: _Key) -> None:
        self._made.pop(key, None)
        row = self._row(key)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [TileRole])

    def _tile(self, key: _Key) -> Tile:
        tile = self._made.get(key)
        if tile is None:
            task = self._tasks[key[3]]
            tile = make_tile(
                task,
                -key[4],
                self._providers,
                now_ms=self._now_ms(),
                place=self._census.place(task),
                progress=self._progress.get(task.id),
                asides=self._asides,
            )
            if tile.output is None and task.id in self._previews:
                tile = replace(tile, preview=self._previews[task.id])
            if len(self._made) >= _MOST_TILES:
                self._made.clear()
            self._made[key] = tile
        return tile

    def _on_tick_timeout(self) -> None:
        """Some of those whose words change each second: all at once would be felt."""
        ticking = sorted(self._census.ticking)
        self._announce(ticking[next(self._turn) :: _TURNS])

    def _announce(self, task_ids: Iterable[str]) -> None:
        for task_id in task_ids:
            if task_id in self._tasks:
                self._redraw(_key(self._tasks[task_id], 0))

    def _tell_counts(self) -> None:
        if bool(self._census.ticking) is not self._tick.isActive():
            (self._tick.start if self._census.ticking else self._tick.stop)()
        counts = self._census.counts
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit(counts)


def _key(task: Task, position: int) -> _Key:
    return (task.created_ms, task.batch_id, -task.position, task.id, -position)
