"""In which row each number of a picture stands, newest first or as it is sorted."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from nanostudio.core.search import Sort


class Rows:
    """Numbers of core.ordering, each once. Sorted by age a row is found by bisection,
    so that nothing grows with the history; in another order, by a table."""

    def __init__(self) -> None:
        self._keys: list[int] = []  # by age: the oldest first, so a new one is appended
        self._sort = Sort.NEWEST
        self._places: dict[int, int] | None = None

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def keys(self) -> Sequence[int]:
        """The numbers as they are kept: see `index`."""
        return self._keys

    def index(self, row: int) -> int:
        """Where among `keys` the number of a row is."""
        return len(self._keys) - 1 - row if self._sort is Sort.NEWEST else row

    def key(self, row: int) -> int:
        """The number in a row. Raises IndexError."""
        if not 0 <= row < len(self._keys):
            raise IndexError(row)
        return self._keys[self.index(row)]

    def row(self, key: int) -> int | None:
        """The row of a number; None when it has none."""
        if not self.is_by_age:
            if self._places is None:
                self._places = {one: row for row, one in enumerate(self._keys)}
            return self._places.get(key)
        at = bisect_left(self._keys, key)
        if at == len(self._keys) or self._keys[at] != key:
            return None
        return self.index(at)  # its own inverse

    def fill(self, keys: Iterable[int], sort: Sort) -> None:
        """Hold these and no others; not by age they keep the order they come in."""
        self._sort, self._places = sort, None
        given = dict.fromkeys(keys)
        self._keys = sorted(given) if self.is_by_age else list(given)

    def spot(self, keys: Sequence[int]) -> int | None:
        """The row that new numbers, sorted, would begin at; None when they do not
        stand together. What is new comes first where age does not count."""
        if not self.is_by_age:
            return 0
        at = bisect_left(self._keys, keys[0])
        if at != bisect_left(self._keys, keys[-1]):
            return None
        return len(self._keys) - at if self._sort is Sort.NEWEST else at

    def add(self, keys: Sequence[int]) -> None:
        """Take in new numbers, sorted."""
        self._places = None
        if not self.is_by_age:
            self._keys[:0] = reversed(keys)
        elif (row := self.spot(keys)) is None:
            self._keys = sorted([*self._keys, *keys])
        else:
            at = len(self._keys) - row if self._sort is Sort.NEWEST else row
            self._keys[at:at] = keys

    def drop(self, row: int) -> None:
        """Do without a row."""
        self._places = None
        del self._keys[self.index(row)]

    def drop_all(self, keys: Collection[int]) -> None:
        """Do without these numbers."""
        self._places = None
        self._keys = [key for key in self._keys if key not in keys]

    def first_beyond(self, start: int, end: int) -> int:
        """The row after those whose numbers are from `start` to below `end`; for rows
        sorted by age."""
        if self._sort is Sort.NEWEST:
            return len(self._keys) - bisect_left(self._keys, start)
        return bisect_left(self._keys, end)

    @property
    def is_by_age(self) -> bool:
        """Whether the newest, or the oldest, comes first."""
        return self._sort in (Sort.NEWEST, Sort.OLDEST)
