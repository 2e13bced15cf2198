"""Sheets as files: composed, cut up and looked over, in a child of their own."""

import stat
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from nanostudio.core.drift import CellLook, Figure, Shade
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, boxes
from nanostudio.core.recipe import Area
from nanostudio.core.sheet_layout import SheetLayout
from nanostudio.core.sheet_style import SheetWords
from nanostudio.library import files, pixels
from nanostudio.library.decoder import Decoder
from nanostudio.library.pipe import Picture
from nanostudio.library.shelf import Off

_LONG = 18  # deadlines: 80 million pixels are packed, and one for each cell to read
_SOME = 3

Cell = tuple[str, Path | None]  # what it is called, and its picture if it has one


class Sheets:
    """Nobody waits for a sheet but who wants it: neither thumbnails nor paid pictures.

    All paths must be absolute. Cancelled, what is asked stops, and leaves no file."""

    def __init__(self, *, off: Off, decoder: Decoder | None = None) -> None:
        self._off = off
        self._decoder = decoder or Decoder()

    async def picture(
        self,
        target: Path,
        format_: str,
        layout: SheetLayout,
        words: SheetWords,
        cells: Sequence[Cell],
        *,
        quality: int = 95,
        replaces: bool = False,
    ) -> Path:
        """Write the sheet as "png" or "jpeg" to `target`, or beside it under another
        number where that is taken and it does not `replaces`; the path it has.
        `quality` is a JPEG's, 1 to 100.

        Raises BadPicture with the cell's name, StorageError."""
        asked = {"format_": format_, "quality": quality}
        asked |= _asked(layout, words, cells)
        return await self._made("sheet", target, asked, cells, replaces=replaces)

    async def open_raster(
        self,
        target: Path,
        layout: SheetLayout,
        words: SheetWords,
        cells: Sequence[Cell],
        *,
        lettering: str,
        ground: str,
        replaces: bool = False,
    ) -> Path:
        """As `picture`, with a layer for each cell; `lettering` and `ground` are what
        the layers of the words and of the background are called."""
        names = [lettering, ground, *(name for name, _ in cells)]
        asked = {"names": names, **_asked(layout, words, cells)}
        return await self._made("open_raster", target, asked, cells, replaces=replaces)

    async def page(self, target: Path, body: bytes, *, replaces: bool = False) -> Path:
        """Write a page that was made elsewhere, as `picture` does. Raises
        StorageError."""
        part = files.unused(target.parent)
        try:
            return await self._off(_written, part, body, target, replaces)
        finally:
            await self._off(pixels.let_go, part)

    async def drawn_cell(
        self, path: Path, target: Path, size: Size, *, name: str = ""
    ) -> Picture:
        """Write the picture, as large as fits `size`, to `target`, a new file: made
        anew, so that anything may read it. Raises BadPicture, StorageError."""
        asked = {"path": str(path), "target": str(target), **asdict(size)}
        ask = self._decoder.ask_or_give_up
        return Picture(**await ask("draw_cell", [name], asked, patience=_SOME))

    async def grid(self, path: Path, *, name: str = "") -> Grid:
        """The likeliest grid of a sheet drawn as one picture. Raises BadPicture,
        StorageError."""
        asked = {"path": str(path)}
        ask = self._decoder.ask_or_give_up
        found: dict[str, Any] = await ask("grid", [name], asked, patience=_SOME)
        return Grid(
            size=Size(found["width"], found["height"]),
            across=tuple(found["across"]),
            down=tuple(found["down"]),
            inset_across=found["inset_across"],
            inset_down=found["inset_down"],
            confidence=found["confidence"],
        )

    async def cut(
        self, path: Path, targets: Sequence[Path], grid: Grid, *, name: str = ""
    ) -> list[Size]:
        """Write the grid's cells, row by row, to `targets`, new files: PNG without
        loss. Raises BadPicture, StorageError."""
        cells = [[b.left, b.top, b.width, b.height] for b in boxes(grid)]
        names = [str(target) for target in targets]
        asked = {"path": str(path), "targets": names, "boxes": cells}
        ask = self._decoder.ask_or_give_up
        try:
            sizes = await ask("slice", [name], asked, patience=_LONG)
        except BaseException:
            for target in targets:
                await self._off(pixels.let_go, target)
            raise
        return [Size(*size) for size in sizes]

    async def look(
        self, path: Path, face: Area | None = None, *, name: str = ""
    ) -> CellLook:
        """What of the picture is compared with other cells'; `face` is where the face
        is. Raises BadPicture, StorageError."""
        asked = {"path": str(path), "face": face.sides if face else None}
        ask = self._decoder.ask_or_give_up
        found: dict[str, Any] = await ask("cell_look", [name], asked)
        shades = (Shade(tuple(lab), share) for *lab, share in found["palette"])
        figure = found["figure"]
        return CellLook(
            palette=tuple(shades),
            figure=Figure(width=figure[0], head=figure[1]) if figure else None,
            face=found["face"],
        )

    async def rest(self) -> None:
        """Give back what the child holds; the next request starts another."""
        await self._decoder.rest()

    async def close(self) -> None:
        """End the child; what is still asked of it fails."""
        await self._decoder.close()

    async def _made(
        self,
        ask: str,
        target: Path,
        asked: dict[str, Any],
        cells: Sequence[Cell],
        *,
        replaces: bool,
    ) -> Path:
        part = files.unused(target.parent)
        names = [name for name, _ in cells]
        try:
            await self._decoder.ask_or_give_up(
                ask,
                names,
                {"target": str(part), **asked},
                patience=_LONG + len(cells),
            )
            return await self._off(_placed, part, target, replaces)
        finally:
            await self._off(pixels.let_go, part)


def _asked(
    layout: SheetLayout, words: SheetWords, cells: Sequence[Cell]
) -> dict[str, Any]:
    pictures = [None if path is None else str(path) for _, path in cells]
    return {"layout": asdict(layout), "words": asdict(words), "pictures": pictures}


def _written(part: Path, body: bytes, target: Path, replaces: bool) -> Path:
    with files.storing(target.parent, is_library=False):
        part.write_bytes(body)
    return _placed(part, target, replaces)


def _placed(part: Path, target: Path, replaces: bool) -> Path:
    """The finished file at its place, durable, and as any file of the person's."""
    with files.storing(target.parent, is_library=False):
        files.sync(part)
        part.chmod(usual_mode(target.parent))
        if replaces:
            part.replace(target)
            files.sync_folder(target.parent)
            return target
        return files.place(part, target.parent, target.name)


def usual_mode(folder: Path) -> int:
    """The rights of a new file there: the child makes its own for nobody else."""
    empty = files.fresh(folder, mode=0o666)
    try:
        return stat.S_IMODE(empty.stat().st_mode)
    finally:
        empty.unlink()
