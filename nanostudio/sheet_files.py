"""A sheet as the one file a person asked for: a picture, a page, or layers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nanostudio.backend import Backend
from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_layout import SheetLayout, cell_size, laid_out
from nanostudio.core.sheet_style import SheetStyle, SheetWords
from nanostudio.core.sheet_template import Template
from nanostudio.library.bundle_files import write_body
from nanostudio.store.pictures import picture_path, picture_size

ENDINGS = (".png", ".pdf", ".ora")


@dataclass(frozen=True, slots=True)
class Original:
    """The picture a cell shows: where its file is now, and its size if known."""

    path: Path
    size: Size | None


def check(out: Path, template: Template) -> None:
    """That the sheet can be written at all, before anything is paid for.

    Raises Refused."""
    if out.suffix.lower() not in ENDINGS:
        raise Refused(
            f"A sheet is not written as “{out.suffix or out.name}”.",
            f"Give --out a name that ends with one of: {', '.join(ENDINGS)}.",
        )
    laid_out(_style(template, template.title, ()), len(template.cells))


async def originals(backend: Backend, sheet: Sheet) -> list[Original | None]:
    """The pictures of the cells, in order; files may have been moved since."""
    database, found = backend.database, list[Original | None]()
    for cell in sheet.cells:
        if cell.picture is None:
            found.append(None)
            continue
        sha256 = cell.picture.sha256
        path = await database.run(picture_path, sha256) or cell.picture.path
        size = await database.run(picture_size, sha256)
        found.append(Original(backend.library.absolute(path), size))
    return found


async def write(
    backend: Backend, sheet: Sheet, shown: Sequence[Original | None], out: Path
) -> None:
    """Write the sheet to `out`; a file there is replaced once the new one is whole.

    Raises Refused, BadPicture with the cell's name, StorageError."""
    sizes = [one.size for one in shown if one and one.size]
    style = _style(sheet.template, sheet.name, sizes)
    layout = laid_out(style, len(sheet.cells))
    words = SheetWords(title=style.title, labels=style.labels)
    titles = style.labels
    cells = [
        (title, one.path if one else None)
        for title, one in zip(titles, shown, strict=True)
    ]
    sheets = backend.library.sheets
    match out.suffix.lower():
        case ".png":
            await sheets.picture(out, "png", layout, words, cells, replaces=True)
        case ".ora":
            named = {"lettering": "Words", "ground": "Background"}
            await sheets.open_raster(out, layout, words, cells, **named, replaces=True)
        case _:
            await _write_page(backend, out, layout, words, cells)


async def _write_page(
    backend: Backend,
    out: Path,
    layout: SheetLayout,
    words: SheetWords,
    cells: Sequence[tuple[str, Path | None]],
) -> None:
    from nanostudio.ui.lone_pdf import lone_pdf  # no other command needs Qt

    library, drawn = backend.library, list[Path | None]()
    try:
        for box, (title, path) in zip(layout.cells, cells, strict=True):
            drawn.append(None if path is None else library.incoming())
            if path is not None and (target := drawn[-1]) is not None:
                size = Size(box.width, box.height)
                await library.sheets.drawn_cell(path, target, size, name=title)
        write_body(out, lone_pdf(layout, words, drawn))
    finally:
        for one in filter(None, drawn):
            await library.discard(one)


def _style(template: Template, title: str, sizes: Sequence[Size]) -> SheetStyle:
    return SheetStyle(
        columns=template.columns,
        cell=cell_size(sizes),
        title=title,
        labels=tuple(cell.title for cell in template.cells),
    )
