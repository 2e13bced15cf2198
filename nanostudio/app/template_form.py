"""A template of one's own as it is being written."""

from dataclasses import replace
from math import ceil
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.sheet_titles import titled
from nanostudio.app.words import filled, translate
from nanostudio.core import sheet_template
from nanostudio.core.errors import Refused
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_template import (
    LONGEST_INSTRUCTION,
    LONGEST_TITLE,
    MOST_CELLS,
    MOST_SIDE,
    Template,
    TemplateCell,
)

_COLUMNS = 3
_ANY_ID = "template"  # while it has none of its own


class TemplateForm(QObject):
    """State of the dialog. What is typed stays as it is typed, also while it cannot be
    kept. A template without an id gets one when it is kept."""

    changed = Signal()
    keep_requested = Signal(object)  # Template

    def __init__(self, template: Template, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self.current = 0  # the place of the cell that is written

    @property
    def is_new(self) -> bool:
        """Whether it is one more, and not in place of one there is."""
        return not self.template.id

    @property
    def cell(self) -> TemplateCell:
        """The cell that is written."""
        return self.template.cells[self.current]

    @property
    def problem(self) -> Refused | None:
        """What stands against keeping it."""
        known = replace(self.template, id=self.template.id or _ANY_ID)
        try:
            sheet_template.check(known)
            _check_words(known)
            # As whoever reads the file will, who takes no text that cannot be written.
            sheet_template.from_json(sheet_template.to_json(known))
        except Refused as problem:
            return problem
        return None

    @property
    def can_add(self) -> bool:
        """Whether there is room for one cell more."""
        return len(self.template.cells) < min(
            MOST_CELLS, MOST_SIDE * self.template.columns
        )

    @property
    def needable(self) -> tuple[TemplateCell, ...]:
        """The cells that the present one can wait for: none that waits for it."""
        waiting = {self.cell.id}
        for _ in self.template.cells:
            waiting |= {
                one.id for one in self.template.cells if waiting & set(one.needs)
            }
        return tuple(one for one in self.template.cells if one.id not in waiting)

    def set(self, **fields: Any) -> None:
        """Choose some of: title, columns, aspect_ratio, common."""
        self._take(replace(self.template, **fields))

    def set_cell(self, **fields: Any) -> None:
        """Choose some of the fields of the present cell, but no id."""
        self._put(replace(self.cell, **fields))

    def set_need(self, cell_id: str, *, is_needed: bool) -> None:
        """Have the present cell wait for another one, or not."""
        needs = [one for one in self.cell.needs if one != cell_id]
        if is_needed and cell_id in {one.id for one in self.needable}:
            needs.append(cell_id)
        order = [one.id for one in self.template.cells]
        self.set_cell(needs=tuple(sorted(needs, key=order.index)))

    def select(self, place: int) -> None:
        """Write another cell."""
        if place != self.current and 0 <= place < len(self.template.cells):
            self.current = place
            self.changed.emit()

    def add(self) -> None:
        """One cell more after the present one, which is written now."""
        if not self.can_add:
            return
        cells = list(self.template.cells)
        taken = {one.id for one in cells}
        number = next(n for n in range(1, MOST_CELLS + 1) if f"cell-{n}" not in taken)
        title = filled(translate("TemplateForm", "Cell %1"), len(cells) + 1)
        made = TemplateCell(id=f"cell-{number}", title=title, instruction="")
        self.current += 1
        cells.insert(self.current, made)
        self._place(cells)

    def remove(self) -> None:
        """Without the present cell, and nobody waits for it; the last one stays."""
        gone, cells = self.cell.id, list(self.template.cells)
        if len(cells) > 1:
            del cells[self.current]
            self.current = min(self.current, len(cells) - 1)
            self._place([_without(one, gone) for one in cells])

    def move(self, by: int) -> None:
        """The present cell as many places later, or earlier."""
        cells, place = list(self.template.cells), self.current + by
        if 0 <= place < len(cells):
            cells.insert(place, cells.pop(self.current))
            self.current = place
            self._place(cells)

    def keep(self) -> bool:
        """Ask for it to be kept; False when something stands against it."""
        if self.problem is not None:
            return False
        title = " ".join(self.template.title.split())
        self.keep_requested.emit(replace(self.template, title=title))
        return True

    def _put(self, cell: TemplateCell) -> None:
        cells = list(self.template.cells)
        cells[self.current] = cell
        self._place(cells)

    def _place(self, cells: list[TemplateCell]) -> None:
        self._take(replace(self.template, cells=tuple(cells)))

    def _take(self, template: Template) -> None:
        """With as many rows as its cells need."""
        rows = ceil(len(template.cells) / template.columns)
        self.template = replace(template, rows=rows)
        self.changed.emit()


def blank() -> Template:
    """A template to begin with: one cell, nothing said."""
    title = filled(translate("TemplateForm", "Cell %1"), 1)
    cell = TemplateCell(id="cell-1", title=title, instruction="")
    return Template(id="", title="", columns=_COLUMNS, rows=1, cells=(cell,))


def copied(template: Template) -> Template:
    """A copy to be changed, with its titles as the person reads them."""
    made = titled(template)
    title = filled(translate("TemplateForm", "%1 (copy)"), made.title)
    return replace(made, id="", title=title[:LONGEST_TITLE])


def of_sheet(sheet: Sheet) -> Template:
    """A template of a sheet's layout, titles, instructions and order."""
    title = " ".join(sheet.name.split())[:LONGEST_TITLE]
    return replace(titled(sheet.template), id="", title=title)


def _check_words(template: Template) -> None:
    """Raises Refused where a cell says nothing, or anything is said at length."""
    told = [(cell.title, cell.instruction) for cell in template.cells]
    for title, words in told:
        if not words.strip():
            raise Refused(
                filled(translate("TemplateForm", "“%1” says nothing."), title),
                translate("TemplateForm", "Write what its picture should show."),
            )
    most = LONGEST_INSTRUCTION
    common = translate("TemplateForm", "What is said in every cell")
    for title, words in (*told, (common, template.common)):
        if len(words) > most:
            long = translate("TemplateForm", "“%1” is too long: %2 characters.")
            hint = translate("TemplateForm", "Shorten it to %1.")
            raise Refused(filled(long, title, len(words)), filled(hint, most))


def _without(cell: TemplateCell, gone: str) -> TemplateCell:
    return replace(cell, needs=tuple(one for one in cell.needs if one != gone))
