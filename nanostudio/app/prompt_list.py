"""Prompts as a list to search in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from nanostudio.core.template import parse

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PromptRole = Qt.ItemDataRole.UserRole + 1  # a Row
_LONGEST_SPOKEN = 300
_PAGE = 200  # rows shown at once; a view asks for more at its end


@dataclass(frozen=True, slots=True)
class Row:
    """A prompt, and its name if it has one."""

    text: str
    name: str = ""

    @property
    def is_template(self) -> bool:
        """Whether there is something to choose or fill in."""
        return not parse(self.text).is_plain


class PromptList(QAbstractListModel):
    """The prompts that hold what is searched for, in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._folded: list[str] = []  # of each, made when first searched
        self._found: list[Row] = []
        self._count = 0  # of those found that are shown
        self._needle = ""

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show other prompts."""
        self._all = list(rows)
        self._folded = []
        self._refilter()

    def search(self, needle: str) -> None:
        """Show those whose text or name has `needle` in it, in capitals or not."""
        self._needle = needle.strip().casefold()
        self._refilter()

    def row(self, number: int) -> Row | None:
        """The prompt shown at `number`; None when there is none."""
        return self._found[number] if 0 <= number < self._count else None

    @property
    def found(self) -> int:
        """How many there are, also of those not shown yet."""
        return len(self._found)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search in."""
        return not self._all

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == PromptRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name or row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name} {row.text}".strip()[:_LONGEST_SPOKEN]
        return None

    def canFetchMore(self, parent: _Index = _NOWHERE) -> bool:
        return not parent.isValid() and self._count < len(self._found)

    def fetchMore(self, parent: _Index = _NOWHERE) -> None:
        count = min(self._count + _PAGE, len(self._found))
        self.beginInsertRows(QModelIndex(), self._count, count - 1)
        self._count = count
        self.endInsertRows()

    def _refilter(self) -> None:
        self.beginResetModel()
        self._found = self._all
        if self._needle:
            if not self._folded:
                self._folded = [f"{r.name}\n{r.text}".casefold() for r in self._all]
            pairs = zip(self._all, self._folded, strict=True)
            self._found = [row for row, folded in pairs if self._needle in folded]
        self._count = min(_PAGE, len(self._found))
        self.endResetModel()
