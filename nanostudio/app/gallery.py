"""The gallery's model: every task and picture as tiles, newest first."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count, cycle
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.asides import Asides
from nanostudio.app.census import Census, Counts
from nanostudio.app.history_model import HistoryModel
from nanostudio.app.seats import Seats
from nanostudio.app.tiles import NOTHING, Preview, Tile, make_tile
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task, TaskState
from nanostudio.store.pictures import Picture

_TURNS = 4  # in which the tiles of what is under way take their second
_MOST_TILES = 2_000  # made and kept; more than any screen shows

# A picture's number (core.ordering), which is what the rows are sorted by, oldest
# first, so that a new row is an append. A task that has no picture yet stands where
# its first one will.
_Key = int


def clock_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


class GalleryModel(HistoryModel):
    """Rows are tiles; a running task's row becomes its picture's row in place."""

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
        self.providers = providers
        self._asides = asides or Asides()
        self._now_ms = now_ms
        self._tasks: dict[str, Task] = {}
        self._progress: dict[str, float] = {}
        self._previews: dict[str, Preview] = {}
        self._preview_number = count(1)
        self._seats = Seats()
        self._trashed: set[_Key] = set()  # since the start
        self._earlier = 0  # pictures of before, in all, without those in the trash
        self._made: dict[_Key, Tile] = {}
        self._census = Census()
        self.place = self._census.place  # how many queued tasks go before one
        self._asides.changed.connect(self._announce)
        self._asides.paused_changed.connect(lambda: self._announce(self._census.queued))
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
        self._insert([key for key in keys if self.row_of_number(key) is None])
        self._tell_counts()

    def expect_history(self, count: int) -> None:
        """From now on pictures of before are shown, too; with those that are here
        there are `count` in all."""
        here = sum(len(task.outputs) for task in self._tasks.values())
        self._has_history, self._earlier = True, max(0, count - here)
        self._tell_counts()

    def settle(self, pictures: Iterable[Picture]) -> None:
        """The numbers that pictures made since the start have in the store; from now on
        they can be judged."""
        for picture in pictures:
            task = self._tasks.get(picture.task_id)
            if task is None:
                continue
            old = self._seats.find(task.id, picture.position)
            self._seats.settle(task.id, picture.position, picture.number)
            self._marks[picture.number] = picture.mark
            self._stacks.note(picture)
            before = () if old is None else (old,)
            is_shown = self._filter.accepts(task) and not self._is_under(picture.number)
            self._replace(before, (picture.number,) if is_shown else ())
            if picture.trouble is not None:
                self.set_trouble(picture.number, picture.trouble)

    def take_stacks(self, pictures: Sequence[Picture]) -> None:
        """Pictures may stand in other stacks now; those made since the start are shown
        so at once."""
        for picture in pictures:
            self._stacks.note(picture)
        numbers = [picture.number for picture in pictures]
        self._redraw(*numbers)
        if self.query.folds:
            here = [number for number in numbers if self._is_in_memory(number)]
            self._remove([number for number in here if self._is_under(number)])
            tasks = {task.id: task for task, _ in map(self._found, here)}
            keys = chain.from_iterable(map(self._visible, tasks.values()))
            self._insert(sorted(k for k in keys if self.row_of_number(k) is None))

    def move_to_trash(self, numbers: Sequence[int], *, is_back: bool = False) -> None:
        """Pictures are in the trash now, or back out of it."""
        if is_back:
            self._trashed.difference_update(numbers)
        else:
            self._trashed.update(numbers)
        self._earlier += len(numbers) if is_back else -len(numbers)
        self._history.drop(numbers)
        self._redraw(*self._stacks.trash(numbers, is_back=is_back))
        if is_back is self.query.in_trash:
            self._remove(numbers)
            if self.query.folds:
                self.look_again()  # others may stand for them now
        elif self.query.narrows or self.query.folds:
            self.look_again()
        else:
            new = {key for key in numbers if self.row_of_number(key) is None}
            self._insert(sorted(new))
        self._tell_counts()

    def purge(self, numbers: Sequence[int]) -> None:
        """Pictures in the trash are deleted for ever."""
        self._trashed.update(numbers)
        self._history.drop(numbers)
        self._remove(numbers)

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

    def take_again(self, found: Iterable[tuple[Picture, Task]]) -> None:
        """Tasks in memory as they are now: files were moved."""
        for picture, task in found:
            if task.id in self._tasks:
                self._tasks[task.id] = task
            self._redraw(picture.number)

    @property
    def counts(self) -> Counts:
        """How many tasks there are of each kind."""
        return self._counts

    def tile(self, row: int) -> Tile:
        """The tile in `row`, 0 being the newest. Raises IndexError."""
        return self._tile(self.number(row), row)

    def pictures_in(self, rows: Iterable[int]) -> list[int]:
        """The numbers of the pictures in these rows; what has no picture (yet) is left
        out."""
        numbers = map(self.number, rows)
        return [
            number
            for number in numbers
            if number in self._marks or not self._is_in_memory(number)
        ]

    def row_of(self, tile_id: str) -> int | None:
        """Where the tile with this id is shown; None when it is not."""
        task_id, _, position = tile_id.partition("/")
        place = int(position) if position.isdecimal() else 0
        key = self._seats.find(task_id, place)
        if key is None:
            key = self._history.number_of(task_id, place)
        return None if key is None else self.row_of_number(key)

    def _visible(self, task: Task) -> tuple[_Key, ...]:
        """The keys of the tiles `task` has under the filter."""
        if not self._filter.accepts(task):
            return ()
        # By their own positions: others may have been deleted for ever.
        places = [output.position for output in task.outputs] or [0]
        keys = (self._seats.take(task, position) for position in places)
        return tuple(
            key for key in keys if key not in self._trashed and not self._is_under(key)
        )

    def _is_under(self, key: _Key) -> bool:
        """Whether another picture is shown in place of this one."""
        head = self._stacks.head(key)
        return self.query.folds and head != key and head not in self._trashed

    def _in_memory(self) -> list[_Key]:
        """The keys of the tasks that are here, oldest first."""
        return sorted(chain.from_iterable(map(self._visible, self._tasks.values())))

    def _is_in_memory(self, number: _Key) -> bool:
        return self._seats.owner(number) is not None

    def _forget_made(self, key: _Key) -> None:
        self._made.pop(key, None)

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
            elif tile.output is not None:
                tile = self._judged(tile, key)
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
