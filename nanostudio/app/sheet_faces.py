"""What each cell of a sheet shows, as frozen values."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from nanostudio.app.asides import Asides
from nanostudio.app.sheet_titles import title_in
from nanostudio.app.sheets import Sheets
from nanostudio.app.tiles import Tile, make_tile
from nanostudio.app.words import filled, translate
from nanostudio.core import geometry
from nanostudio.core.sheet import Cell, Sheet
from nanostudio.core.sheet_filling import fill
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Output, Task, TaskState

PlaceOf = Callable[[Task], int]  # how many queued tasks stand before it


@dataclass(frozen=True, slots=True, kw_only=True)
class CellFace:
    """A cell as it is painted and read out. `task` is under way for it, or has come to
    nothing; `waits_for` are titles of the cells it is made from."""

    id: str
    title: str
    picture: Output | None = None
    place: int = 0  # of that among its versions, from 1
    count: int = 0  # versions
    is_locked: bool = False
    can_reroll: bool = False  # whether another picture of it can be ordered
    waits_for: tuple[str, ...] = ()
    task: Tile | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a task of it goes on by itself."""
        return self.task is not None and self.task.task.is_open

    @property
    def waiting_words(self) -> str:
        """What it waits for; "" for nothing."""
        if not self.waits_for or self.task is not None:
            return ""
        names = ", ".join(self.waits_for)
        return filled(translate("sheets", "Waits for %1"), names)

    @property
    def version_words(self) -> str:
        """("2 of 5"); "" while there is nothing to step through."""
        if self.count < 2:
            return ""
        words = translate("sheets", "%1 of %2")
        none = translate("sheets", "none")
        return filled(words, self.place or none, self.count)

    @property
    def spoken(self) -> str:
        """All of it for a screen reader, after its title."""
        is_empty = self.picture is None and self.task is None and not self.waits_for
        said = (
            translate("sheets", "locked") if self.is_locked else "",
            translate("sheets", "empty") if is_empty else "",
            self.version_words,
            self.waiting_words,
            self.task.title or self.task.detail if self.task else "",
        )
        return ", ".join(filter(None, said))


class Faces:
    """Makes them of what is known now."""

    def __init__(
        self,
        sheets: Sheets,
        rows: Mapping[str, ProviderSpec],
        asides: Asides,
        now_ms: Callable[[], int],
        place_of: PlaceOf = lambda _task: 0,
    ) -> None:
        """`rows` by id of the provider."""
        self._sheets, self._rows, self._asides = sheets, rows, asides
        self._now_ms, self._place_of = now_ms, place_of

    def every(self) -> tuple[CellFace, ...]:
        """The cells of the open sheet, as they stand."""
        sheet = self._sheets.current
        if sheet is None:
            return ()
        waits, free = waiting(sheet), _free(sheet)
        return tuple(self._face(sheet, cell, waits, free) for cell in sheet.cells)

    def one(self, cell_id: str) -> CellFace:
        """A cell of the open sheet. Raises KeyError when there is none."""
        sheet = self._sheets.current
        if sheet is None:
            raise KeyError(cell_id)
        return self._face(sheet, sheet.cell(cell_id), waiting(sheet), _free(sheet))

    def _face(
        self,
        sheet: Sheet,
        cell: Cell,
        waits: Mapping[str, tuple[str, ...]],
        free: Collection[str],
    ) -> CellFace:
        return CellFace(
            id=cell.id,
            title=title_in(sheet, cell.id),
            picture=self._picture(sheet, cell),
            place=0 if cell.chosen is None else cell.chosen + 1,
            count=len(cell.versions),
            is_locked=cell.is_locked,
            can_reroll=cell.id in free,
            waits_for=waits.get(cell.id, ()),
            task=self._tile(cell),
        )

    def _picture(self, sheet: Sheet, cell: Cell) -> Output | None:
        """What was deleted for ever is shown as missing, in the shape of the cell."""
        if cell.picture is None:
            return None
        width, height = geometry.parts(sheet.template.aspect_ratio)
        lost = Output(
            path=cell.picture.path,
            sha256=cell.picture.sha256,
            width=width * 100,
            height=height * 100,
            format="",
            size_bytes=0,
        )
        return self._sheets.picture(cell.picture) or lost

    def _tile(self, cell: Cell) -> Tile | None:
        task = self._sheets.task(cell.id)
        if task is None or _is_past(task, cell):
            return None
        return make_tile(
            task,
            0,
            self._rows,
            now_ms=self._now_ms(),
            place=self._place_of(task),
            progress=self._sheets.progress(cell.id),
            asides=self._asides,
        )


def waiting(sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """By id of each cell that is not made yet: titles of the cells it is made from
    and that are not accepted yet."""
    return {
        held.cell_id: tuple(title_in(sheet, need) for need in held.needs)
        for held in fill(sheet).held
    }


def _free(sheet: Sheet) -> tuple[str, ...]:
    """The cells that can be ordered one by one: see SheetOrders.again."""
    every = [cell.id for cell in sheet.cells]
    return fill(sheet, every, is_trusting=True).ready


def _is_past(task: Task, cell: Cell) -> bool:
    """Whether what came to nothing was made good by another picture."""
    if cell.picture is None or task.finished_ms is None:
        return False
    is_over = task.state in (TaskState.FAILED, TaskState.CANCELLED)
    return is_over and cell.picture.added_ms >= task.finished_ms
