"""A sheet of the command line as the one file it asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nanostudio.backend import Backend
from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_export import SheetFormat, words_of
from nanostudio.core.sheet_layout import SheetLayout, cell_size, laid_out
from nanostudio.core.sheet_style import SheetStyle, SheetWords
from nanostudio.core.sheet_template import Template
from nanostudio.library.sheet_file import SheetFile, cell_pictures, write_sheet

FORMATS = {
    ".png": SheetFormat.PNG,
    ".pdf": SheetFormat.PDF,
    ".ora": SheetFormat.ORA,
}
ENDINGS = tuple(FORMATS)


@dataclass(frozen=True, slots=True)
class Original:
    """The picture a cell shows: where its file is now, and its size if known."""

    path: Path
    size: Size | None


def check(out: Path, template: Template) -> None:
    """That the sheet can be written at all, before anything is paid for.

    Raises Refused."""
    if out.suffix.lower() not in FORMATS:
        raise Refused(
            f"A sheet is not written as “{out.suffix or out.name}”.",
            f"Give --out a name that ends with one of: {', '.join(ENDINGS)}.",
        )
    laid_out(_style(template, template.title, ()), len(template.cells))


async def originals(backend: Backend, sheet: Sheet) -> list[Original | None]:
    """The pictures of the cells, in order; files may have been moved since."""
    return [
        Original(backend.library.absolute(one.path), one.size) if one else None
        for one in await backend.database.run(cell_pictures, sheet)
    ]


async def write(
    backend: Backend, sheet: Sheet, shown: Sequence[Original | None], out: Path
) -> None:
    """Write the sheet to `out`; a file there is replaced once the new one is whole.

    Raises Refused, BadPicture with the cell's name, StorageError."""
    sizes = [one.size for one in shown if one and one.size]
    style = _style(sheet.template, sheet.name, sizes)
    cells = [
        (title, one.path if one else None)
        for title, one in zip(style.labels, shown, strict=True)
    ]
    file = SheetFile(
        format=FORMATS[out.suffix.lower()],
        layout=laid_out(style, len(sheet.cells)),
        words=words_of(style),
        cells=cells,
        lettering="Words",
        ground="Background",
    )
    await write_sheet(backend.library, out, file, _rendered, replaces=True)


async def _rendered(
    layout: SheetLayout, words: SheetWords, pictures: Sequence[Path | None]
) -> bytes:
    from nanostudio.ui.lone_pdf import lone_pdf  # no other command needs Qt

    return lone_pdf(layout, words, pictures)


def _style(template: Template, title: str, sizes: Sequence[Size]) -> SheetStyle:
    return SheetStyle(
        columns=template.columns,
        cell=cell_size(sizes),
        title=title,
        labels=tuple(cell.title for cell in template.cells),
    )
