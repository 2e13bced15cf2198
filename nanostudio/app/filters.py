"""What the gallery is asked for: words, kinds, values, judgements, an order."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.filtering import EVERYTHING, Show
from nanostudio.app.history_model import HistoryModel
from nanostudio.core.search import Field, Query, Sort


class Filters(QObject):
    """The query that is shown, changed part by part; a HistoryModel follows it."""

    changed = Signal()

    def __init__(self, gallery: HistoryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._show, self._query = Show.ALL, EVERYTHING

    @property
    def show(self) -> Show:
        """Tasks of which kind are shown."""
        return self._show

    @property
    def query(self) -> Query:
        """What they are asked for."""
        return self._query

    @property
    def is_narrow(self) -> bool:
        """Whether more than words and a kind are asked for."""
        return replace(self._query, text="", in_trash=False).narrows

    def set_text(self, text: str, show: Show | None = None) -> None:
        """Look for words, among tasks of a kind."""
        self._take(replace(self._query, text=text), show)

    def toggle(self, field: Field, value: str) -> None:
        """Ask for a value of a field as well, or not any more."""
        kept = self._query.values.get(field, frozenset()) ^ {value}
        self.set_values(field, kept)

    def set_values(self, field: Field, values: Iterable[str]) -> None:
        """Ask for one of these values of a field; none for any."""
        wanted = {**self._query.values, field: frozenset(values)}
        kept = {name: some for name, some in wanted.items() if some}
        self._take(replace(self._query, values=kept))

    def ask(self, **changes: Any) -> None:
        """Change other parts, named as the fields of Query are."""
        self._take(replace(self._query, **changes))

    def sort(self, sort: Sort) -> None:
        """Show what is found in another order."""
        self._take(replace(self._query, sort=sort))

    def take(self, query: Query) -> None:
        """Ask for this and nothing else, among everything. Whether those that are alike
        are stacked stays as it is."""
        self._take(replace(query, is_stacked=self._query.is_stacked), Show.ALL)

    def clear(self) -> None:
        """Show everything, in the same order."""
        self.take(Query(sort=self._query.sort))

    def _take(self, query: Query, show: Show | None = None) -> None:
        before = (self._show, self._query)
        self._show, self._query = show or self._show, query
        self._gallery.set_filter(self._show, query)
        if before != (self._show, self._query):
            self.changed.emit()
