"""Which cells are chosen, by id, and where the keyboard is; no widgets."""

from collections.abc import Sequence


class Selection:
    """`anchor` is where a range begins."""

    def __init__(self) -> None:
        self.chosen: frozenset[str] = frozenset()
        self.current = ""
        self._anchor = ""
        self._order: tuple[str, ...] = ()

    def begin(self, order: Sequence[str]) -> None:
        """There are these cells now; none is chosen."""
        self._order = tuple(order)
        self.clear()

    def clear(self) -> None:
        """Choose none."""
        self.chosen, self.current, self._anchor = frozenset(), "", ""

    def choose(self, cell_id: str) -> None:
        """Choose one alone."""
        if cell_id in self._order:
            self.chosen = frozenset({cell_id})
            self.current = self._anchor = cell_id

    def toggle(self, cell_id: str) -> None:
        """Choose one more, or one less."""
        self.chosen ^= {cell_id}
        self.current = self._anchor = cell_id

    def extend(self, cell_id: str) -> None:
        """Choose all from the anchor to this one."""
        start = self._anchor or cell_id
        ends = sorted((self._order.index(start), self._order.index(cell_id)))
        self.chosen = frozenset(self._order[ends[0] : ends[1] + 1])
        self.current, self._anchor = cell_id, start

    def choose_all(self) -> None:
        """Choose every cell."""
        self.chosen = frozenset(self._order)
        self._anchor = self._anchor or next(iter(self._order), "")
        self.current = self.current or self._anchor

    @property
    def ordered(self) -> tuple[str, ...]:
        """The chosen ones, in their order."""
        return tuple(one for one in self._order if one in self.chosen)
