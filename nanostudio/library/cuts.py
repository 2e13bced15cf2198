"""Cells cut out of a picture, as files for as long as they are looked at."""

import os
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from nanostudio.core.grid_cut import Grid
from nanostudio.core.naming import slug
from nanostudio.library import files, folders
from nanostudio.library.sheets import Sheets
from nanostudio.library.shelf import Off

_LONGEST = 20  # characters before the row and column; what is called so is cut at 32


@dataclass(frozen=True, slots=True)
class CutCell:
    """A file, and the SHA-256 of its bytes."""

    path: Path
    sha256: str


class Cuts:
    """Nothing is left of a cut but what was taken of it."""

    def __init__(self, cache: Path, sheets: Sheets, off: Off) -> None:
        self._cache, self._sheets, self._off = cache, sheets, off

    @asynccontextmanager
    async def made(
        self, path: Path, grid: Grid, *, name: str
    ) -> AsyncIterator[list[CutCell]]:
        """The cells of the picture at `path`, row by row, as files that go at the end.

        They are called by `name`, row and column. Raises BadPicture, StorageError."""
        folder = await self._off(folders.room, self._cache, self._cache)
        try:
            await self._off(_begin, folder)
            targets = [folder / one for one in _names(grid, name)]
            await self._sheets.cut(path, targets, grid, name=name)
            yield await self._off(_finished, targets)
        finally:
            await self._off(_clear, folder)


def _names(grid: Grid, name: str) -> list[str]:
    stem = slug(name, _LONGEST) or "cell"
    return [
        f"{stem} {row + 1}-{column + 1}.png"
        for row in range(grid.rows)
        for column in range(grid.columns)
    ]


def _begin(folder: Path) -> None:
    with files.storing(folder, is_library=False):
        folder.mkdir(0o700)


def _finished(targets: Sequence[Path]) -> list[CutCell]:
    """With one time for all: they stand in their order then, wherever they go."""
    with files.storing(targets[0].parent, is_library=False):
        moment = targets[-1].stat().st_mtime_ns
        for target in targets:
            os.utime(target, ns=(moment, moment))
        return [CutCell(target, files.sha256_of(target)) for target in targets]


def _clear(folder: Path) -> None:
    with suppress(OSError):  # what stays is swept at the next start
        shutil.rmtree(folder)
