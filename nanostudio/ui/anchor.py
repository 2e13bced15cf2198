"""Keeps what stands at the top of a grid there while other things change above it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.ui.grid_view import GridView


class Anchor:
    """A row, and how many pixels of it are above the edge, till the person scrolls."""

    def __init__(self) -> None:
        self._at: tuple[int, int] | None = None
        self._is_holding = False

    def is_after(self, row: int) -> bool:
        """Whether what is held stands at `row` or after it."""
        return self._at is not None and row <= self._at[0]

    def mark(self, view: "GridView") -> None:
        """Note what stands at the top, before something changes above it.

        At the very top nothing is noted: there one sees what comes."""
        y = view.verticalScrollBar().value()
        if self._at is None and y > view.grid.pitch // 2:
            row = view.visible_rows().start
            self._at = (row, y - view.grid.corner(row)[1])

    def hold(self, view: "GridView", *, added: int = 0) -> None:
        """Bring what was noted back to the top, `added` rows having come before it."""
        if self._at is None or not view.grid.count:
            return
        row = min(self._at[0] + added, view.grid.count - 1)
        self._at = (row, self._at[1])
        with self.kept():
            view.verticalScrollBar().setValue(view.grid.corner(row)[1] + self._at[1])

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Whatever scrolls meanwhile, it is not the person."""
        self._is_holding = True
        yield
        self._is_holding = False

    def let_go(self) -> None:
        """Something has scrolled: the person, unless it was within `kept`."""
        if not self._is_holding:
            self._at = None
