"""The gallery's model: every task and picture as tiles, newest first."""

import time
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count, cycle
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from nanostudio.app.asides import Asides
from nanostudio.app.census import Census, Counts, Filter, Show
from nanostudio.app.history import History
from nanostudio.app.seats import Seats
from nanostudio.app.tile_model import TileModel, TileRole
from nanostudio.app.tiles import NOTHING, Preview, Tile, make_tile
from nanostudio.core.search import Query
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task, TaskState
from nanostudio.store.pictures import Picture

_NOWHERE = QModelIndex()
_TURNS = 4  # in which the tiles of what is under way take their second
_MOST_TILES = 2_000  # made and kept; more than any screen shows

# A picture's number (core.ordering), which is what the rows are sorted by, oldest
# first, so that a new row is an append. A task that has no picture yet stands where
# its first one will.
_Key = int


def clock_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


class GalleryModel(TileModel):
    """Rows are tiles; a row is found by bisection, so nothing grows with the history.

    A running task's row becomes its picture's row in place. Of pictures made before
    only the numbers are here; what is to be seen of them is asked for."""

    counts_changed = Signal(object)  # Counts
    query_changed = Signal(object)  # Query: which pictures of before are to be shown
    history_wanted = Signal(object)  # list[int]: numbers of what is to be seen

    def __init__(
        self,
        providers: Mapping[str, ProviderSpec],
        *,
        asides: Asides | None = None,
        now_ms: Callable[[], int] = clock_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.providers = providers
        self._asides = asides or Asides()
        self._now_ms = now_ms
        self._tasks: dict[str, Task] = {}
        self._progress: dict[str, float] = {}
        self._previews: dict[str, Preview] = {}
        self._preview_number = count(1)
        self._shown: list[_Key] = []
        self._seats = Seats()
        self._history = History()
        self._has_history = False
        self._earlier = 0  # pictures of before, in all
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

    def load(self, tasks: Iterable[Task]) -> None:
        """Add history in any order; a task already here is newer and stays."""
        fresh = [task for task in tasks if task.id not in self._tasks]
        for task in fresh:
            self._tasks[task.id] = task
            if task.state is TaskState.DONE:
                self._census.add_closed(task)
            else:
                self._census.take(task)
        keys = sorted(chain.from_iterable(map(self._visible, fresh)))
        self._insert([key for key in keys if self._row(key) is None])
        self._tell_counts()

    def expect_history(self, count: int) -> None:
        """From now on pictures of before are shown, too; with those that are here
        there are `count` in all."""
        here = sum(len(task.outputs) for task in self._tasks.values())
        self._has_history, self._earlier = True, max(0, count - here)
        self._tell_counts()

    def show_history(self, numbers: Iterable[int], *, is_first: bool) -> None:
        """Show pictures of before, newest first; the first of a query replace all that
        was found for another. Nothing where tasks of one kind are looked for."""
        if self._filter.show is not Show.ALL:
            return
        found = sorted(numbers)
        if is_first:
            self.beginResetModel()
            self._shown = sorted({*self._in_memory(), *found})
            self.endResetModel()
        else:
            self._insert([key for key in found if self._row(key) is None])

    def take_history(
        self, asked: Sequence[int], found: Iterable[tuple[Picture, Task]]
    ) -> None:
        """What was fetched of the numbers asked for; the others are gone."""
        gone, rows = set(asked), []
        for picture, task in found:
            gone.discard(picture.number)
            self._history.take(picture.number, task, picture.position, picture.mark)
            self._made.pop(picture.number, None)
            rows.append(self._row(picture.number))
        here = [row for row in rows if row is not None]
        if here:
            first, last = self.index(min(here)), self.index(max(here))
            self.dataChanged.emit(first, last, [TileRole])
        self._history.drop(gone)
        for number in gone:
            if self._seats.owner(number) is None:
                self._replace((number,), ())

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
            self._redraw(self._seats.take(task, 0))

    def dismiss(self, task_id: str) -> None:
        """Take a task's tiles away; a later change of the task brings them back."""
        task = self._tasks.get(task_id)
        if task is not None:
            self._replace(self._visible(task), ())
            del self._tasks[task_id]
            self._announce(self._census.forget(task))
            self._tell_counts()

    def set_filter(self, show: Show, needle: str = "") -> None:
        """Show tasks of one kind whose prompt has every word of `needle`."""
        wanted = Filter(show, needle.strip())
        if wanted == self._filter:
            return
        self._filter = wanted
        self._history.forget_asked()
        if self._has_history and show is Show.ALL:
            self.query_changed.emit(Query(text=needle.strip()))
            return
        self.beginResetModel()
        self._shown = self._in_memory()
        self.endResetModel()

    @property
    def counts(self) -> Counts:
        """How many tasks there are of each kind."""
        return self._counts

    def tile(self, row: int) -> Tile:
        """The tile in `row`, 0 being the newest. Raises IndexError."""
        if not 0 <= row < len(self._shown):
            raise IndexError(row)
        return self._tile(self._shown[-1 - row], row)

    def row_of(self, tile_id: str) -> int | None:
        """Where the tile with this id is shown; None when it is not."""
        task_id, _, position = tile_id.partition("/")
        place = int(position) if position.isdecimal() else 0
        key = self._seats.find(task_id, place)
        if key is None:
            key = self._history.number_of(task_id, place)
        return None if key is None else self._row(key)

    def _count(self) -> int:
        return len(self._shown)

    def _visible(self, task: Task) -> tuple[_Key, ...]:
        """The keys of the tiles `task` has under the filter."""
        if not self._filter.accepts(task):
            return ()
        return tuple(
            self._seats.take(task, position)
            for position in range(max(1, len(task.outputs)))
        )

    def _in_memory(self) -> list[_Key]:
        """The keys of the tasks that are here, oldest first."""
        return sorted(chain.from_iterable(map(self._visible, self._tasks.values())))

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
            if key in before or self._row(key) is not None:
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

    def _tile(self, key: _Key, row: int) -> Tile:
        tile = self._made.get(key)
        if tile is None:
            task, position = self._found(key)
            if task is NOTHING:
                self._ask(row)
                return Tile(
                    id=f"#{key}", task=NOTHING, output=None, provider="", model=""
                )
            tile = make_tile(
                task,
                position,
                self.providers,
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

    def _found(self, key: _Key) -> tuple[Task, int]:
        """The task and the picture of a row; NOTHING while that is being fetched."""
        owner = self._seats.owner(key)
        if owner is not None and owner[0] in self._tasks:
            return self._tasks[owner[0]], owner[1]
        kept = self._history.get(key)
        return (NOTHING, 0) if kept is None else kept[:2]

    def _ask(self, row: int) -> None:
        """Have the row fetched, with those around it, once this is shown."""
        wanted = self._history.ask(self._shown, len(self._shown) - 1 - row)
        if wanted:
            QTimer.singleShot(0, self, lambda: self.history_wanted.emit(wanted))

    def _announce(self, task_ids: Iterable[str]) -> None:
        for task_id in task_ids:
            if task_id in self._tasks:
                self._redraw(self._seats.take(self._tasks[task_id], 0))

    def _tell_counts(self) -> None:
        if bool(self._census.ticking) is not self._tick.isActive():
            (self._tick.start if self._census.ticking else self._tick.stop)()
        counts = self._census.counts
        counts = replace(counts, every=counts.every + self._earlier)
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit(counts)
