"""The queue's model: what is under way, what waits in which order, what needs you."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from nanostudio.app.asides import Asides
from nanostudio.app.census import Census
from nanostudio.app.entries import (
    Entry,
    Key,
    Section,
    key_of,
    part_words,
    section_of,
    section_words,
)
from nanostudio.app.gallery import clock_ms
from nanostudio.app.tiles import BUSY, make_tile
from nanostudio.core.spec import EVERYONE, ProviderSpec
from nanostudio.core.task import Task, TaskState

EntryRole = Qt.ItemDataRole.UserRole + 1
ENTRY_MIME = "application/x-nanostudio-queue"  # the task's id
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many tasks there are of each kind."""

    running: int = 0
    waiting: int = 0  # they go on by themselves
    queued: int = 0
    attention: int = 0

    @property
    def every(self) -> int:
        """All that the queue lists."""
        return self.running + self.waiting + self.queued + self.attention


class QueueModel(QAbstractListModel):
    """Follows the engine's changes. A row that moves stays selected."""

    counts_changed = Signal(object)  # QueueCounts
    move_requested = Signal(str, str)  # task id, the one it shall go before or ""

    def __init__(
        self,
        providers: Mapping[str, ProviderSpec],
        asides: Asides,
        *,
        now_ms: Callable[[], int] = clock_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._providers = providers
        self._asides = asides
        self._now_ms = now_ms
        self._tasks: dict[str, Task] = {}  # those that have a row
        self._keys: dict[str, Key] = {}
        self._rows: list[Key] = []
        self._made: dict[str, Entry] = {}  # until something of it changes
        self._progress: dict[str, float] = {}
        self._batches: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._census = Census()
        self.counts = QueueCounts()
        self._tick = QTimer(self, interval=1000)
        self._tick.setObjectName("tick")
        self._tick.timeout.connect(lambda: self._announce(self._census.ticking))
        asides.changed.connect(self._announce)
        asides.paused_changed.connect(lambda: self._announce(self._census.queued))

    def load(self, tasks: Sequence[Task]) -> None:
        """Take up what is open or needs the person of a history; what was told of
        already is newer and stays."""
        listed = [task for task in tasks if section_of(task) is not None]
        batches = {task.batch_id for task in listed}
        for task in tasks:
            if task.batch_id in batches:
                self._batches[task.batch_id][task.id] = task.request.n
        for task in listed:
            if task.id not in self._tasks:
                self.update_task(task)

    def update_task(self, task: Task, progress: float | None = None) -> None:
        """Take a task as it is now; called for every change."""
        section = section_of(task)
        if section is None and task.id not in self._tasks:
            return
        self._batches[task.batch_id][task.id] = task.request.n
        if progress is None:
            self._progress.pop(task.id, None)
        else:
            self._progress[task.id] = progress
        if section is None:
            changed = self._census.forget(task)
            self._remove(task.id)
            self._asides.forget(task)
        else:
            self._tasks[task.id] = task
            changed = self._census.take(task)
            self._put(task.id, key_of(task, section))
        self._announce(changed)
        self._count()

    def entry(self, row: int) -> Entry:
        """The row `row`. Raises IndexError."""
        if not 0 <= row < len(self._rows):
            raise IndexError(row)
        task_id = self._rows[row][-1]
        if task_id not in self._made:
            self._made[task_id] = self._entry(row, self._tasks[task_id])
        return self._made[task_id]

    def _entry(self, row: int, task: Task) -> Entry:
        section = Section(self._rows[row][0])
        tile = make_tile(
            task,
            0,
            self._providers,
            now_ms=self._now_ms(),
            place=self._census.place(task),
            progress=self._progress.get(task.id),
            asides=self._asides,
        )
        return Entry(
            tile=tile,
            section=section,
            heading=self._heading(row, section),
            part=part_words(task, sum(self._batches[task.batch_id].values())),
        )

    def _heading(self, row: int, section: Section) -> str:
        if row and self._rows[row - 1][0] == section:
            return ""
        sections = [key[0] for key in self._rows]
        return section_words(section, sections.count(section))

    def row_of(self, task_id: str) -> int | None:
        """Where a task is listed; None when it is not."""
        key = self._keys.get(task_id)
        return None if key is None else bisect_left(self._rows, key)

    @property
    def queued(self) -> list[str]:
        """Ids of the tasks that wait for their turn, as they will go."""
        return [key[-1] for key in self._rows if key[0] == Section.QUEUED]

    def step(self, task_id: str, by: int) -> None:
        """Wish to move a waiting task by so many places, or to an end of the line."""
        line = self.queued
        if task_id in line:
            place = line.index(task_id)
            line.remove(task_id)
            wanted = max(0, min(place + by, len(line)))
            if wanted != place:
                before = line[wanted] if wanted < len(line) else ""
                self.move_requested.emit(task_id, before)

    @property
    def is_pressing(self) -> bool:
        """Whether money is in doubt, or a task waits for the person."""
        needy = self._census.attention
        return any(self._tasks[name].state is not TaskState.FAILED for name in needy)

    @property
    def fraction(self) -> float:
        """How far the open tasks are, as far as they say: 0..1."""
        known = [self._progress.get(name, 0.0) for name in self._census.running]
        return sum(known) / len(known) if known else 0.0

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role == EntryRole:
            return self.entry(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.entry(index.row()).prompt
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.entry(index.row()).spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        kept |= Qt.ItemFlag.ItemNeverHasChildren
        if self._rows[index.row()][0] == Section.QUEUED:
            kept |= Qt.ItemFlag.ItemIsDragEnabled
        return kept

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ENTRY_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        mime.setData(ENTRY_MIME, self._rows[indexes[0].row()][-1].encode())
        return mime

    def paused_labels(self) -> list[str] | None:
        """Names of the providers that are paused; None stands for all."""
        if EVERYONE in self._asides.paused:
            return None
        known = self._providers
        return [
            known[name].label if name in known else name
            for name in sorted(self._asides.paused)
        ]

    def in_line(self, row: int) -> int:
        """The row something can be dropped before that is nearest to `row`."""
        line = self.queued
        first = (self.row_of(line[0]) or 0) if line else 0
        return max(first, min(row, first + len(line)))

    def drop(self, mime: QMimeData, row: int) -> None:
        """Wish that what was dragged goes before the row `row`. It moves once the
        engine has moved the task."""
        task_id = bytes(mime.data(ENTRY_MIME).data()).decode()
        line = self.queued
        if task_id in line:
            place = self.in_line(row) - (self.row_of(line[0]) or 0)
            old = line.index(task_id)
            self.step(task_id, place - old - (place > old))

    def _put(self, task_id: str, key: Key) -> None:
        old = self._keys.get(task_id)
        if old is None:
            row = bisect_left(self._rows, key)
            self.beginInsertRows(_NOWHERE, row, row)
            self._made.clear()  # another row may carry the heading now
            self._rows.insert(row, key)
            self._keys[task_id] = key
            self.endInsertRows()
            return
        start = bisect_left(self._rows, old)
        end = bisect_left(self._rows, key)
        if start <= end <= start + 1:
            self._rows[start] = self._keys[task_id] = key
            self._announce([task_id])
            return
        self.beginMoveRows(_NOWHERE, start, start, _NOWHERE, end)
        self._made.clear()
        del self._rows[start]
        self._rows.insert(end - (end > start), key)
        self._keys[task_id] = key
        self.endMoveRows()
        self._announce([task_id])

    def _remove(self, task_id: str) -> None:
        row = bisect_left(self._rows, self._keys[task_id])
        self.beginRemoveRows(_NOWHERE, row, row)
        self._made.clear()
        del self._rows[row], self._keys[task_id], self._tasks[task_id]
        self.endRemoveRows()

    def _announce(self, task_ids: Iterable[str]) -> None:
        for task_id in task_ids:
            self._made.pop(task_id, None)
            if (row := self.row_of(task_id)) is not None:
                index = self.index(row)
                self.dataChanged.emit(index, index, [EntryRole])

    def _count(self) -> None:
        if bool(self._census.ticking) is not self._tick.isActive():
            (self._tick.start if self._census.ticking else self._tick.stop)()
        sections = [key[0] for key in self._rows]
        running = sum(task.state in BUSY for task in self._tasks.values())
        counts = QueueCounts(
            running=running,
            waiting=sections.count(Section.UNDER_WAY) - running,
            queued=sections.count(Section.QUEUED),
            attention=sections.count(Section.NEEDS_YOU),
        )
        if counts != self.counts:
            self.counts = counts
            self.counts_changed.emit(counts)
