"""Pictures that are not in memory: their numbers, and what was fetched of them."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from nanostudio.core.search import Mark
from nanostudio.core.task import Task

_MOST = 4_000  # fetched and kept; more than any screen and its surroundings show
_BLOCK = 64  # fetched together


class History:
    """What is known of pictures by their numbers."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[Task, int, Mark]] = OrderedDict()
        self._numbers: dict[tuple[str, int], int] = {}
        self._asked: set[int] = set()

    def get(self, number: int) -> tuple[Task, int, Mark] | None:
        """The picture's task, its position among the task's, and its mark."""
        return self._kept.get(number)

    def number_of(self, task_id: str, position: int) -> int | None:
        """The number of a picture that was fetched."""
        return self._numbers.get((task_id, position))

    def ask(self, shown: Sequence[int], at: int) -> list[int]:
        """The number at `at` of those shown and its neighbours, as far as they are
        not here and nobody has asked for them."""
        if shown[at] in self._asked:
            return []
        start = at - at % _BLOCK
        block = shown[start : start + _BLOCK]
        wanted = [one for one in block if one not in self._kept]
        wanted = [one for one in wanted if one not in self._asked]
        self._asked.update(wanted)
        return wanted

    def take(self, number: int, task: Task, position: int, mark: Mark) -> None:
        """Keep what was fetched; the longest kept goes when there is too much."""
        self._asked.discard(number)
        self._kept[number] = (task, position, mark)
        self._kept.move_to_end(number)
        self._numbers[task.id, position] = number
        while len(self._kept) > _MOST:
            _, (old, place, _mark) = self._kept.popitem(last=False)
            self._numbers.pop((old.id, place), None)

    def mark(self, number: int, mark: Mark) -> None:
        """A picture is thought of otherwise now; one that is not here is no error."""
        if (kept := self._kept.get(number)) is not None:
            self._kept[number] = (kept[0], kept[1], mark)

    def forget(self, numbers: Iterable[int]) -> None:
        """What was asked for is not coming; it may be asked for again."""
        self._asked.difference_update(numbers)

    def drop(self, numbers: Iterable[int]) -> None:
        """Forget what is not there any more."""
        for number in numbers:
            self._asked.discard(number)
            if (gone := self._kept.pop(number, None)) is not None:
                self._numbers.pop((gone[0].id, gone[1]), None)

    def forget_asked(self) -> None:
        """What was asked for before is not coming."""
        self._asked.clear()
