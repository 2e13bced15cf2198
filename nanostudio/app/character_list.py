"""The list of characters: those whose names or words are looked for."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from nanostudio.app.character_words import row_words
from nanostudio.app.characters import Characters
from nanostudio.core.character import Character
from nanostudio.core.naming import plain

CharacterRole = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class CharacterList(QAbstractListModel):
    """Rows are characters in use, by name."""

    def __init__(self, characters: Characters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._characters, self._wanted = characters, ""
        self._rows = list(characters.every)
        characters.changed.connect(self._fill)

    def look_for(self, text: str) -> None:
        """Show those that have all words of `text` in their name or description."""
        self._wanted = text
        self._fill()

    def character(self, row: int) -> Character:
        """The one in a row. Raises IndexError."""
        return self._rows[row]

    def row_of(self, character_id: str) -> int | None:
        """The row of one; None when it is not shown."""
        ids = [one.id for one in self._rows]
        return ids.index(character_id) if character_id in ids else None

    def words(self, row: int) -> str:
        """What stands below the name."""
        one = self._rows[row]
        return row_words(one, self._characters.used_by(one.id))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        one = self._rows[index.row()]
        if role == CharacterRole:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(one.name, 60)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{plain(one.name, 60)}, {self.words(index.row())}"
        return None

    def _fill(self) -> None:
        found = [one for one in self._characters.every if self._is_wanted(one)]
        if [one.id for one in found] == [one.id for one in self._rows]:
            self._rows = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._rows = found
        self.endResetModel()

    def _is_wanted(self, one: Character) -> bool:
        text = f"{one.name} {one.description}".casefold()
        return all(word in text for word in self._wanted.casefold().split())
