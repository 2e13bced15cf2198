"""Single cells of a sheet on their way out: an export like any other, but its names
know the character and the view."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nanostudio.core import naming_template
from nanostudio.core.errors import Refused
from nanostudio.core.export import ExportOptions
from nanostudio.core.naming_template import Names
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_export import CellPicture
from nanostudio.library.export_rows import Known, Rows, named
from nanostudio.library.export_trip import Exported
from nanostudio.library.library import Library
from nanostudio.library.sheet_cells import copy_cell
from nanostudio.store.database import Database
from nanostudio.store.exports import number_of

Report = Callable[[int, int], None]  # how many are done, of how many


@dataclass(frozen=True, slots=True)
class CellsWritten:
    """What became of the cells that show a picture."""

    done: int
    total: int
    problems: tuple[Refused, ...] = ()


class CellsOut:
    """The cells of one sheet. `find` comes first.

    Pictures of the history go as exports do. What the history does not have is copied
    as it is, whatever format was chosen: nothing is known of its making."""

    def __init__(
        self,
        library: Library,
        database: Database,
        sheet: Sheet,
        pictures: Sequence[CellPicture | None],
        character: str,
    ) -> None:
        """`pictures` of the cells, in order; `character` is its name, "" for none."""
        self._library, self._database = library, database
        self._sheet, self._pictures = sheet, pictures
        self._character = character
        self._rounds: list[dict[int, int]] = []  # cells by their pictures' numbers
        self._strays: list[int] = []  # cells whose picture has no number

    async def find(self) -> None:
        """Look up which pictures they are. One that is in several cells goes once for
        each of them."""
        self._rounds, self._strays = [], []
        for at, picture in enumerate(self._pictures):
            if picture is None:
                continue
            version = self._sheet.cells[at].picture
            task_id = version.task_id if version else ""
            number = await self._database.run(number_of, picture.sha256, task_id)
            if number is None:
                self._strays.append(at)
                continue
            free = next((one for one in self._rounds if number not in one), None)
            if free is None:
                free = {}
                self._rounds.append(free)
            free[number] = at

    async def names(self, options: ExportOptions) -> tuple[str, ...]:
        """What the files of an empty folder would be called, by cells; "" for an empty
        one. Raises Refused when the template can name nothing."""
        naming_template.check(options.template)
        found, taken = [""] * len(self._pictures), Names()
        for turn in self._rounds:
            rows = Rows(self._database, list(turn), options, self._known(turn))
            there = await rows.read(list(turn))
            for row, name in zip(there, named(there, {"": taken}), strict=True):
                found[turn[row.number]] = name
        for at in self._strays:
            found[at] = taken.take(self._stray_name(at, options))
        return tuple(found)

    async def write(
        self, folder: Path, options: ExportOptions, report: Report
    ) -> CellsWritten:
        """Write them into `folder`; nothing there is written over. Cancelled or failed,
        it leaves nothing half-written. Raises Refused, StorageError."""
        total = sum(map(len, self._rounds)) + len(self._strays)
        done, problems = 0, list[Refused]()
        for turn in self._rounds:
            before = done

            def told(now: Exported, before: int = before) -> None:
                report(before + now.done, total)

            export = self._library.exporter.begin(
                list(turn), options, told, self._known(turn)
            )
            ended = await export.run(folder)
            done += ended.done
            problems += ended.problems
        for at in self._strays:
            try:
                await self._copy(at, folder, options)
                done += 1
            except Refused as problem:
                problems.append(problem)
            report(done, total)
        return CellsWritten(done, total, tuple(problems))

    async def _copy(self, at: int, folder: Path, options: ExportOptions) -> None:
        name = self._stray_name(at, options)
        original = self._library.absolute(self._path(at))
        # Shielded: a copy that began becomes whole, and a thread cannot be stopped.
        await asyncio.shield(asyncio.to_thread(copy_cell, original, folder, name))

    def _stray_name(self, at: int, options: ExportOptions) -> str:
        stem = naming_template.expand(options.template, self._values(at))
        ending = Path(self._path(at)).suffix.lower().removeprefix(".") or "png"
        return naming_template.file_name(stem, ending)

    def _path(self, at: int) -> str:
        picture = self._pictures[at]
        return picture.path if picture else ""

    def _known(self, turn: dict[int, int]) -> Known:
        return {number: self._values(at) for number, at in turn.items()}

    def _values(self, at: int) -> dict[str, str]:
        return {
            "character": self._character,
            "view": self._sheet.template.cells[at].title,
            "counter": str(at + 1),
        }
