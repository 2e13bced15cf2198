"""Pictures of before among the rows: found by the store, fetched when they are seen."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.filtering import EVERYTHING, Filter, Show
from nanostudio.app.history import History
from nanostudio.app.row_model import RowModel
from nanostudio.app.stacks import Stacks
from nanostudio.app.tiles import Tile
from nanostudio.app.trouble_words import REMEDIES, trouble_words
from nanostudio.core.search import Mark, Query
from nanostudio.core.task import Task
from nanostudio.core.trouble import Trouble
from nanostudio.store.pictures import Picture


class HistoryModel(RowModel):
    """Its heirs know the tasks in memory. Of the others only the numbers are here; what
    is to be seen of them is asked for."""

    query_changed = Signal(object)  # Query: which pictures of before are to be shown
    history_wanted = Signal(object)  # list[int]: numbers of what is to be seen

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History()
        self._has_history = False
        self._filter = Filter()
        self._marks: dict[int, Mark] = {}  # of pictures of the tasks in memory
        self._stacks = Stacks()
        self._troubles: dict[int, Trouble] = {}  # of files that cannot be shown

    @abstractmethod
    def _in_memory(self) -> list[int]:
        """The numbers of the tasks that are here and looked for, oldest first."""

    @abstractmethod
    def _is_in_memory(self, number: int) -> bool:
        """Whether a number is that of a task which is here."""

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._filter.query

    def set_filter(self, show: Show, query: Query = EVERYTHING) -> None:
        """Show tasks of one kind, as far as `query` asks for them."""
        wanted = Filter(show, replace(query, text=query.text.strip()))
        if wanted == self._filter:
            return
        self._filter = wanted
        self.look_again()

    def look_again(self) -> None:
        """Show what there is now: pictures came or went in another way."""
        self._history.forget_asked()
        if self._has_history and self._filter.show is Show.ALL:
            self.query_changed.emit(self._filter.query)
        else:
            self._fill(reversed(self._in_memory()), self._filter.query.sort)

    def show_history(self, numbers: Iterable[int], *, is_first: bool) -> None:
        """Show pictures of before, as they are sorted; the first of a query replace all
        that was found for another. Nothing where tasks of one kind are looked for."""
        if self._filter.show is not Show.ALL:
            return
        if is_first:
            found = list(numbers)
            here = set(self._in_memory()).difference(found)
            self._fill([*sorted(here, reverse=True), *found], self._filter.query.sort)
        else:
            new = [key for key in numbers if self.row_of_number(key) is None]
            self._insert(sorted(new))

    def take_history(
        self, asked: Sequence[int], found: Iterable[tuple[Picture, Task]]
    ) -> None:
        """What was fetched of the numbers asked for; the others are gone."""
        gone, here = set(asked), []
        for picture, task in found:
            gone.discard(picture.number)
            self._stacks.note(picture)
            self._history.take(picture.number, task, picture.position, picture.mark)
            here.append(picture.number)
            if picture.trouble is not None:
                self._troubles[picture.number] = picture.trouble
        self._redraw(*here)
        self._history.drop(gone)
        for number in gone:
            if not self._is_in_memory(number):
                self._replace((number,), ())

    def set_trouble(self, number: int, trouble: Trouble | None) -> None:
        """The file of a picture cannot be shown, or can be again."""
        if trouble is None:
            self._troubles.pop(number, None)
        else:
            self._troubles[number] = trouble
        self._redraw(number)

    def forget_fetched(self, numbers: Sequence[int]) -> None:
        """What was fetched of these holds no more; it is fetched again when seen."""
        self._history.drop(numbers)
        self._redraw(*numbers)

    def miss_history(self, asked: Iterable[int]) -> None:
        """What was asked for could not be fetched; it is asked for again when seen."""
        self._history.forget(asked)

    def take_marks(self, marks: Mapping[int, Mark]) -> None:
        """What is thought of pictures now. None leaves at once because of it."""
        for number, mark in marks.items():
            if number in self._marks:
                self._marks[number] = mark
            self._history.mark(number, mark)
        self._redraw(*marks)

    def _mark(self, key: int) -> Mark | None:
        """What is thought of a picture; None while its number may still change."""
        if key in self._marks:
            return self._marks[key]
        kept = self._history.get(key)
        return kept[2] if kept is not None else None

    def _judged(self, tile: Tile, key: int) -> Tile:
        """The tile of a picture with all that is known of it by its number."""
        if (mark := self._mark(key)) is not None:
            alike = self._stacks.alike(key)
            tile = replace(tile, number=key, mark=mark, alike=alike)
        if (trouble := self._troubles.get(key)) is not None:
            words = trouble_words(trouble)
            tile = replace(
                tile,
                trouble=trouble,
                title=words.title,
                detail=words.detail,
                choices=REMEDIES,
            )
        return tile

    def _ask(self, row: int) -> None:
        """Have the row fetched, with those around it, once this is shown."""
        wanted = self._history.ask(self._rows.keys, self._rows.index(row))
        if wanted:
            QTimer.singleShot(0, self, lambda: self.history_wanted.emit(wanted))
