"""Single cells of a sheet as files: copies, bit by bit, under the names they have in
the sheet."""

from collections.abc import Sequence
from pathlib import Path

from nanostudio.core import naming
from nanostudio.library import files

Cell = tuple[str, Path]  # what it is called, and its original


def file_name(sheet: str, position: int, cell: str, suffix: str) -> str:
    """("Mira, expressions", 0, "Three-quarter", ".png") ->
    "mira-expressions_01_three-quarter.png"; `position` counts from 0.

    Without what has no words."""
    parts = (naming.slug(sheet, 40), f"{position + 1:02}", naming.slug(cell, 40))
    return "_".join(part for part in parts if part) + suffix.lower()


def copy_cells(folder: Path, sheet: str, cells: Sequence[Cell | None]) -> list[Path]:
    """Copy the original of each cell into `folder`; None is an empty cell, which is
    counted and not written. The copies, in order; a file already there stays, and the
    copy gets another number. Blocks. Raises Refused for an original that is not there,
    StorageError."""
    made = []
    for position, cell in enumerate(cells):
        if cell is not None:
            name, original = cell
            called = file_name(sheet, position, name, original.suffix)
            made.append(copy_cell(original, folder, called))
    return made


def copy_cell(original: Path, folder: Path, name: str) -> Path:
    """Copy an original into `folder` as `name`, or under another number where that is
    taken; the copy. Blocks. Raises as `copy_cells`."""
    with files.foreign(original) as source, files.storing(folder, is_library=False):
        part = files.fresh(folder, mode=0o666)
        try:
            files.copy(source, part, name)
            return files.place(part, folder, name)
        finally:
            part.unlink(missing_ok=True)
