"""Tags and boards as one thing: names that pictures can be given and lose again."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from nanostudio.app.boards import Boards
from nanostudio.core.search import Board

if TYPE_CHECKING:
    from nanostudio.app.mark_desk import MarkDesk  # it loads asyncio, which can wait

_COMMAS = re.compile("[,\uff0c\u3001]")  # the Chinese and the Japanese one, too
LONGEST_TAG = 60  # characters


@dataclass(frozen=True, slots=True)
class Heap:
    """A tag or a board: `count` of the pictures asked about have it or lie on it."""

    key: str
    name: str
    count: int


Answer = Callable[[list[Heap]], None]


class Sorting(Protocol):
    """What a pop-up needs; each wish is carried out later, and asked about anew."""

    def ask(self, numbers: Sequence[int], answer: Answer) -> None:
        """Which there are, and how many of these pictures belong to each."""

    def put(self, key: str, numbers: Sequence[int]) -> None:
        """Have pictures belong to one."""

    def take(self, key: str, numbers: Sequence[int]) -> None:
        """Have them belong to it no more."""

    def create(self, typed: str, numbers: Sequence[int]) -> None:
        """Have them belong to a new one; to several, where a comma divides."""

    def rename(self, heap: Heap, name: str) -> None:
        """Call one otherwise."""

    def drop(self, heap: Heap) -> None:
        """Do without one; its pictures stay."""

    @property
    def can_change(self) -> bool:
        """Whether one can be renamed and dropped by itself."""


class Tags:
    """The tags of pictures: there as long as a picture has them."""

    can_change = False

    def __init__(self, desk: "MarkDesk") -> None:
        self._desk = desk
        self.changed = desk.tags_changed

    def ask(self, numbers: Sequence[int], answer: Answer) -> None:
        """Every tag in use."""

        def take(every: dict[str, int], some: dict[str, int]) -> None:
            answer([Heap(tag, tag, some.get(tag, 0)) for tag in sorted(every)])

        self._desk.count_tags(numbers, take)

    def put(self, key: str, numbers: Sequence[int]) -> None:
        """Give them a tag."""
        self._desk.tag(numbers, [key])

    def take(self, key: str, numbers: Sequence[int]) -> None:
        """Take a tag away."""
        self._desk.tag(numbers, (), [key])

    def create(self, typed: str, numbers: Sequence[int]) -> None:
        """Give them the tags that were typed."""
        self._desk.tag(numbers, as_tags(typed))

    def rename(self, heap: Heap, name: str) -> None:
        """A tag has no name but itself."""

    def drop(self, heap: Heap) -> None:
        """It goes with the last picture that has it."""


class OnBoards:
    """The boards of the project one works for."""

    can_change = True

    def __init__(self, boards: Boards) -> None:
        self._boards = boards
        self.changed = boards.filled_changed

    def ask(self, numbers: Sequence[int], answer: Answer) -> None:
        """Every board of the project."""

        def take(some: dict[str, int]) -> None:
            boards = self._boards.boards
            answer([Heap(one.id, one.name, some.get(one.id, 0)) for one in boards])

        self._boards.count(numbers, take)

    def put(self, key: str, numbers: Sequence[int]) -> None:
        """Lay them on a board."""
        self._boards.put(key, numbers)

    def take(self, key: str, numbers: Sequence[int]) -> None:
        """Take them off a board."""
        self._boards.take_off(key, numbers)

    def create(self, typed: str, numbers: Sequence[int]) -> None:
        """Lay them on a new board."""
        self._boards.create(typed, numbers)

    def rename(self, heap: Heap, name: str) -> None:
        """Call a board otherwise."""
        self._boards.rename(heap.key, name)

    def drop(self, heap: Heap) -> None:
        """Do without a board; it can be taken back."""
        self._boards.drop(Board(heap.key, heap.name))


def as_tags(typed: str) -> list[str]:
    """The tags in what was typed, divided by commas; each once."""
    tags = (" ".join(one.split())[:LONGEST_TAG] for one in _COMMAS.split(typed))
    return list(dict.fromkeys(filter(None, tags)))
