"""A living sheet: a grid of cells, each with every picture that was made for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from nanostudio.core.request import Reference
from nanostudio.core.sheet_template import Template, check


@dataclass(frozen=True, slots=True, kw_only=True)
class CellVersion:
    """A picture of a cell. `task_id` and `position` say which task made it; "" for one
    that is not of this library's history. `path` is relative to the library folder."""

    sha256: str
    path: str = ""
    task_id: str = ""
    position: int = 0
    added_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a sheet, by the id it has in the template.

    `chosen` is the place of the version that is shown; None shows an empty cell.
    `tasks` are ordered for it and not done. `prompt` and `references` are its own;
    None: what the template and the character say."""

    id: str
    versions: tuple[CellVersion, ...] = ()  # the oldest first; none is ever dropped
    chosen: int | None = None
    is_locked: bool = False
    tasks: tuple[str, ...] = ()
    prompt: str | None = None
    references: tuple[Reference, ...] | None = None

    @property
    def picture(self) -> CellVersion | None:
        """What the cell shows."""
        return None if self.chosen is None else self.versions[self.chosen]

    @property
    def is_accepted(self) -> bool:
        """Whether others may be made from it: the person has locked it."""
        return self.is_locked and self.chosen is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet keeps its template as it was, whatever becomes of the file.

    `cells` stand as the template's do; `characters` are ids."""

    id: str
    name: str
    template: Template
    characters: tuple[str, ...] = ()
    cells: tuple[Cell, ...] = ()

    def cell(self, cell_id: str) -> Cell:
        """Raises KeyError when there is none."""
        for cell in self.cells:
            if cell.id == cell_id:
                return cell
        raise KeyError(cell_id)

    @property
    def filled(self) -> int:
        """How many cells show a picture."""
        return sum(cell.chosen is not None for cell in self.cells)

    @property
    def locked(self) -> int:
        """How many cells are locked."""
        return sum(cell.is_locked for cell in self.cells)

    @property
    def running(self) -> int:
        """How many cells have a task under way."""
        return sum(bool(cell.tasks) for cell in self.cells)


def new_sheet(
    sheet_id: str, name: str, template: Template, characters: Sequence[str] = ()
) -> Sheet:
    """An empty sheet of a template. Raises Refused when the template is none."""
    check(template)
    return Sheet(
        id=sheet_id,
        name=name,
        template=template,
        characters=tuple(characters),
        cells=tuple(Cell(id=cell.id) for cell in template.cells),
    )
