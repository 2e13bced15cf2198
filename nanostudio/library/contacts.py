"""Contact pictures: several views of a character as one reference, side by side."""

from collections.abc import Awaitable, Sequence
from pathlib import Path
from typing import Protocol

from nanostudio.core.geometry import Size, fit
from nanostudio.core.sheet_layout import cell_size, laid_out
from nanostudio.core.sheet_style import SheetStyle, SheetWords
from nanostudio.library.sheets import Sheets
from nanostudio.store.references import StoredReference

MOST_COLUMNS = 3
_CELL = Size(1024, 1024)  # pixels at most: what models look at is hardly larger
_GAP = 24


class Shelf(Protocol):
    """What of the library is used: see there."""

    def absolute(self, relative: str) -> Path:
        """Where a path of the database is."""

    def incoming(self) -> Path:
        """A place for bytes on their way."""

    def discard(self, incoming: Path) -> Awaitable[None]:
        """Remove what is there."""

    def add_reference(self, source: Path, *, name: str) -> Awaitable[StoredReference]:
        """Copy a picture in, once for the same bytes."""


class Contacts:
    """The same pictures make the same bytes, so that they are uploaded once."""

    def __init__(self, library: Shelf, sheets: Sheets) -> None:
        self._library, self._sheets = library, sheets

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
        cells = [(one.name, self._library.absolute(one.path)) for one in pictures]
        target = self._library.incoming()
        try:
            await self._sheets.picture(
                target, "png", layout, SheetWords(), cells, replaces=True
            )
            return await self._library.add_reference(target, name=name)
        finally:
            await self._library.discard(target)
