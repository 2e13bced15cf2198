"""Contact pictures: several views of a character as one reference, side by side."""

from collections.abc import Awaitable, Sequence
from pathlib import Path
from typing import Protocol

from nanostudio.core.geometry import Size, fit
from nanostudio.core.sheet_layout import cell_size, laid_out
from nanostudio.core.sheet_style import SheetStyle, SheetWords
from nanostudio.library import folders
from nanostudio.library.sheets import Sheets
from nanostudio.library.shelf import Off
from nanostudio.store.references import StoredReference

MOST_COLUMNS = 3
_CELL = Size(1024, 1024)  # pixels at most: what models look at is hardly larger
_GAP = 24


class Add(Protocol):
    """Copies a picture into the library: see Library.add_reference."""

    def __call__(self, source: Path, *, name: str) -> Awaitable[StoredReference]:
        """Raises BadPicture when it is none."""


class Contacts:
    """The same pictures make the same bytes, so that they are uploaded once."""

    def __init__(self, *, folder: Path, off: Off, sheets: Sheets, add: Add) -> None:
        self._folder, self._off = folder, off
        self._sheets, self._add = sheets, add

    async def make(
        self, pictures: Sequence[StoredReference], *, name: str
    ) -> StoredReference:
        """A reference of `pictures` row by row on white, without words.

        Raises BadPicture when one of them cannot be read, StorageError."""
        cell = cell_size([Size(one.width, one.height) for one in pictures])
        style = SheetStyle(
            columns=min(MOST_COLUMNS, len(pictures)),
            cell=fit(cell, _CELL),
            gutter=_GAP,
            margin=_GAP,
        )
        layout = laid_out(style, len(pictures))
        cells = [(one.name, folders.inside(self._folder, one.path)) for one in pictures]
        target = folders.expected(self._folder)
        try:
            await self._sheets.picture(
                target, "png", layout, SheetWords(), cells, replaces=True
            )
            return await self._add(target, name=name)
        finally:
            await self._off(folders.discard, target)
