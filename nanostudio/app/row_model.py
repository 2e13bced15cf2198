"""Rows of tiles that come, go and change; views are told as little as they need."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject

from nanostudio.app.days import Day, days_of
from nanostudio.app.rows import Rows
from nanostudio.app.tile_model import TileModel, TileRole
from nanostudio.core.search import Sort

_NOWHERE = QModelIndex()


class RowModel(TileModel):
    """Its heirs know what stands behind a number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows()

    @abstractmethod
    def _forget_made(self, key: int) -> None:
        """The tile of a number is another one from now on."""

    def number(self, row: int) -> int:
        """The number of the picture in `row`. Raises IndexError."""
        return self._rows.key(row)

    def row_of_number(self, number: int) -> int | None:
        """Where a number is shown; None when it is not."""
        return self._rows.row(number)

    def days(self) -> Sequence[Day]:
        """The days the rows belong to; none where they are not sorted by age."""
        return days_of(self._rows)

    def _count(self) -> int:
        return len(self._rows)

    def _fill(self, keys: Iterable[int], sort: Sort) -> None:
        self.beginResetModel()
        self._rows.fill(keys, sort)
        self.endResetModel()

    def _replace(self, before: Sequence[int], after: Sequence[int]) -> None:
        for key in before:
            self._forget_made(key)
            if key not in after and (row := self._rows.row(key)) is not None:
                self.beginRemoveRows(_NOWHERE, row, row)
                self._rows.drop(row)
                self.endRemoveRows()
        for key in after:
            if key in before or self._rows.row(key) is not None:
                self._redraw(key)
            else:
                self._insert([key])

    def _insert(self, keys: list[int]) -> None:
        """Show new `keys`, sorted: as one block, or everything anew if scattered."""
        if not keys:
            return
        row = self._rows.spot(keys)
        if row is None:
            self.beginResetModel()
            self._rows.add(keys)
            self.endResetModel()
        else:
            self.beginInsertRows(_NOWHERE, row, row + len(keys) - 1)
            self._rows.add(keys)
            self.endInsertRows()

    def _remove(self, keys: Iterable[int]) -> None:
        """Take rows away: one by one, or everything anew if they are many."""
        rows = {key: row for key in keys if (row := self._rows.row(key)) is not None}
        for key in rows:
            self._forget_made(key)
        if len(rows) <= _FEW:
            for row in sorted(rows.values(), reverse=True):  # the rest stays in place
                self.beginRemoveRows(_NOWHERE, row, row)
                self._rows.drop(row)
                self.endRemoveRows()
            return
        self.beginResetModel()
        self._rows.drop_all(rows)
        self.endResetModel()

    def _redraw(self, *keys: int) -> None:
        for key in keys:
            self._forget_made(key)
        rows = [row for key in keys if (row := self._rows.row(key)) is not None]
        if rows:
            first, last = self.index(min(rows)), self.index(max(rows))
            self.dataChanged.emit(first, last, [TileRole])


_FEW = 50  # rows that are taken away one by one
