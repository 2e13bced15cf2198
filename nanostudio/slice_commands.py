"""What the command does that cuts a sheet drawn as one picture; see commands."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from nanostudio import terminal
from nanostudio.commands import Exit, prepare_out
from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, even
from nanostudio.documents import slices_document
from nanostudio.library import files
from nanostudio.library.sheet_cells import file_name
from nanostudio.library.sheets import Sheets, usual_mode


async def slice_image(
    image: Path, columns: int, rows: int, out: Path, *, as_json: bool
) -> Exit:
    """Write each cell of a picture as a file; no library is needed for it."""
    path, out = image.expanduser().absolute(), out.absolute()
    await asyncio.to_thread(_check_file, path)
    prepare_out(out)
    sheets = Sheets(off=asyncio.to_thread)
    try:
        found = await sheets.grid(path, name=path.name)
        is_found = (found.columns, found.rows) == (columns, rows)
        grid = found if is_found else even(found.size, columns, rows)
        _check_size(grid, columns, rows, path.name)
        made, sizes = await _cut(sheets, path, grid, out)
    finally:
        await sheets.close()
    if as_json:
        document = slices_document(grid, made, sizes, is_found=is_found)
        terminal.print_document({"slices": document})
    else:
        terminal.print_paths(made)
    how = "along the lines that were found" if is_found else "into equal parts"
    terminal.say(f"Cut {how}: {columns} columns, {rows} rows.")
    return Exit.DELIVERED


async def _cut(
    sheets: Sheets, path: Path, grid: Grid, out: Path
) -> tuple[list[Path], list[Size]]:
    """The files, row by row; one that has the name already stays."""
    count = grid.columns * grid.rows
    parts = [files.unused(out, ".") for _ in range(count)]
    sizes = await sheets.cut(path, parts, grid, name=path.name)
    return await asyncio.to_thread(_placed, parts, out, path.stem), sizes


def _placed(parts: Sequence[Path], out: Path, stem: str) -> list[Path]:
    made = list[Path]()
    try:
        with files.storing(out, is_library=False):
            mode = usual_mode(out)
            for position, part in enumerate(parts):
                name = file_name(stem, position, "", ".png")
                files.sync(part)
                part.chmod(mode)  # the child makes its own for nobody else
                made.append(files.place(part, out, name))
    finally:
        for part in parts:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    return made


def _check_file(path: Path) -> None:
    """Raises Refused when it is none that may be read."""
    with files.foreign(path):
        pass


def _check_size(grid: Grid, columns: int, rows: int, name: str) -> None:
    if (grid.columns, grid.rows) != (columns, rows):
        raise Refused(
            f"“{name}” is too small for {columns} columns and {rows} rows.",
            f"It has {grid.size.width} x {grid.size.height} pixels.",
        )
