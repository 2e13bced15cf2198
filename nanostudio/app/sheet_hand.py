"""What a person does to cells by hand, each with a way back."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication

from nanostudio.app.messages import Messages
from nanostudio.app.sheet_titles import title_in
from nanostudio.app.sheets import Sheets
from nanostudio.app.words import filled
from nanostudio.core import sheet_edits
from nanostudio.core.errors import Refused
from nanostudio.core.request import Reference
from nanostudio.core.sheet import Cell, CellVersion, Sheet

translate = QCoreApplication.translate
Change = Callable[[Sheet], Sheet]


class SheetHand:
    """Changes the open sheet. Of several cells, locked ones stay as they are; of one
    alone it is said why."""

    def __init__(
        self, sheets: Sheets, messages: Messages, now_ms: Callable[[], int]
    ) -> None:
        self._sheets, self._messages, self._now_ms = sheets, messages, now_ms

    def swap(self, first: str, second: str) -> None:
        """Exchange the pictures of two cells."""
        change = partial(sheet_edits.swap, first=first, second=second)
        words = translate("sheets", "“%1” and “%2” swapped")
        self._do(change, change, words, first, second)

    def copy(self, source: str, target: str) -> None:
        """Let a cell show the picture of another one, too."""
        cell = self._cell(source)
        if cell is not None and cell.picture is not None:
            self.put(target, cell.picture)

    def put(self, cell_id: str, version: CellVersion) -> None:
        """Put a picture into a cell."""
        put = partial(sheet_edits.put, cell_id=cell_id, version=version)
        words = translate("sheets", "“%1” has another picture")
        self._do(put, self._chosen_before([cell_id]), words, cell_id)

    def take_out(self, cell_ids: Iterable[str]) -> None:
        """Let cells show nothing; their versions stay."""
        cells = [one for one in self._free(cell_ids) if one.chosen is not None]
        if cells:
            ids = [cell.id for cell in cells]
            words = translate("sheets", "“%1” taken out")
            if len(ids) > 1:
                words = translate("sheets", "%n pictures taken out", "", len(ids))
            change = _each(ids, sheet_edits.take_out)
            self._do(change, self._chosen_before(ids), words, ids[0])

    def step(self, cell_id: str, by: int) -> None:
        """Show an older (-1) or newer (1) version."""
        cell = self._cell(cell_id)
        if cell is not None and cell.versions:
            change = partial(sheet_edits.step, cell_id=cell_id, by=by)
            words = translate("sheets", "“%1” shows another version")
            self._do(change, self._chosen_before([cell_id]), words, cell_id)

    def lock(self, cell_ids: Iterable[str]) -> None:
        """Lock cells that show a picture; unlock them where all of them are locked."""
        cells = [cell for cell in map(self._cell, cell_ids) if cell]
        full = [cell for cell in cells if cell.chosen is not None or cell.is_locked]
        if not full:
            return
        is_locked = not all(cell.is_locked for cell in full)
        ids = [cell.id for cell in full if cell.is_locked is not is_locked]
        self._sheets.change(_each(ids, partial(sheet_edits.lock, is_locked=is_locked)))

    def tell(
        self, cell_id: str, prompt: str | None, references: tuple[Reference, ...] | None
    ) -> None:
        """Give a cell a prompt and references of its own; None: what the template says
        and what is planned."""

        def change(sheet: Sheet) -> Sheet:
            now = sheet_edits.with_prompt(sheet, cell_id, prompt)
            return sheet_edits.with_references(now, cell_id, references)

        self._sheets.change(change)

    def _do(self, change: Change, undo: Change, words: str, *cell_ids: str) -> None:
        """Change, with a way back that Undo finds; what is seen is not told."""
        sheet = self._sheets.current
        if sheet is None:
            return
        titles = (title_in(sheet, one) for one in cell_ids)
        self._sheets.change(change)
        self._messages.offer_undo(
            filled(words, *titles), lambda: self._sheets.change(undo), is_quiet=True
        )

    def _cell(self, cell_id: str) -> Cell | None:
        sheet = self._sheets.current
        cells = sheet.cells if sheet else ()
        return next((cell for cell in cells if cell.id == cell_id), None)

    def _free(self, cell_ids: Iterable[str]) -> list[Cell]:
        """Those that are not locked; one that is asked for alone in any case."""
        cells = [cell for cell in map(self._cell, cell_ids) if cell]
        return [one for one in cells if not one.is_locked or len(cells) == 1]

    def _chosen_before(self, cell_ids: Iterable[str]) -> Change:
        """What lets cells show again what they show now."""
        chosen = {cell.id: cell.chosen for cell in map(self._cell, cell_ids) if cell}

        def back(sheet: Sheet) -> Sheet:
            for cell_id, place in chosen.items():
                if place is None:
                    sheet = sheet_edits.take_out(sheet, cell_id)
                else:
                    sheet = sheet_edits.choose(sheet, cell_id, place)
            return sheet

        return back


def _each(cell_ids: Iterable[str], edit: Callable[[Sheet, str], Sheet]) -> Change:
    """An edit of several cells at once."""

    def change(sheet: Sheet) -> Sheet:
        for cell_id in cell_ids:
            try:
                sheet = edit(sheet, cell_id)
            except Refused:
                if len(list(cell_ids)) == 1:
                    raise
        return sheet

    return change
