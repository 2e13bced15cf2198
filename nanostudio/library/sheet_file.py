"""A sheet as the one file a person asked for: a picture, a page, or layers."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nanostudio.core.geometry import Size
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_export import CellPicture, SheetFormat
from nanostudio.core.sheet_layout import SheetLayout
from nanostudio.core.sheet_style import SheetWords
from nanostudio.library.library import Library
from nanostudio.library.sheets import Cell
from nanostudio.store.pictures import picture_path, picture_size
from nanostudio.store.references import get_reference

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

# Layout, words and drawn pictures of the cells as the bytes of a PDF.
Render = Callable[[SheetLayout, SheetWords, Sequence[Path | None]], Awaitable[bytes]]
Report = Callable[[int, int], None]  # how many are done, of how many


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFile:
    """What is to be written. `lettering` and `ground` are what those layers are
    called; `quality` is a JPEG's."""

    format: SheetFormat
    layout: SheetLayout
    words: SheetWords
    cells: Sequence[Cell]
    lettering: str
    ground: str
    quality: int = 95


def cell_pictures(db: "Connection", sheet: Sheet) -> tuple[CellPicture | None, ...]:
    """What the cells show, in order; files may have been moved since."""
    found = list[CellPicture | None]()
    for cell in sheet.cells:
        if cell.picture is None:
            found.append(None)
            continue
        sha256 = cell.picture.sha256
        path, size = picture_path(db, sha256), picture_size(db, sha256)
        if not path and (kept := get_reference(db, sha256)) is not None:
            path, size = kept.path, Size(kept.width, kept.height)
        found.append(CellPicture(sha256, path or cell.picture.path, size))
    return tuple(found)


async def write_sheet(
    library: Library,
    out: Path,
    sheet: SheetFile,
    render: Render,
    *,
    report: Report = lambda *_: None,
    replaces: bool = False,
) -> Path:
    """Write it to `out`, or beside it under another number where that is taken and it
    does not `replaces`; the path it has. `report` hears of what is counted: the cells
    of a PDF.

    Cancelled, it leaves no file. Raises BadPicture with the cell's name,
    StorageError."""
    layout, words, cells = sheet.layout, sheet.words, sheet.cells
    match sheet.format:
        case SheetFormat.PDF:
            return await _write_page(
                library, out, sheet, render, report=report, replaces=replaces
            )
        case SheetFormat.ORA:
            named = {"lettering": sheet.lettering, "ground": sheet.ground}
            return await library.sheets.open_raster(
                out, layout, words, cells, **named, replaces=replaces
            )
        case _:
            return await library.sheets.picture(
                *(out, str(sheet.format), layout, words, cells),
                quality=sheet.quality,
                replaces=replaces,
            )


async def _write_page(
    library: Library,
    out: Path,
    sheet: SheetFile,
    render: Render,
    *,
    report: Report,
    replaces: bool,
) -> Path:
    drawn, layout = list[Path | None](), sheet.layout
    try:
        for box, (title, path) in zip(layout.cells, sheet.cells, strict=True):
            report(len(drawn), len(sheet.cells))
            drawn.append(None if path is None else library.incoming())
            if path is not None and (target := drawn[-1]) is not None:
                size = Size(box.width, box.height)
                await library.sheets.drawn_cell(path, target, size, name=title)
        report(len(drawn), len(sheet.cells))
        body = await render(layout, sheet.words, drawn)
        return await library.sheets.page(out, body, replaces=replaces)
    finally:
        for one in filter(None, drawn):
            await library.discard(one)
