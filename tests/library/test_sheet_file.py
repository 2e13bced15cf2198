"""A sheet is written as the file one asked for, whatever kind that is."""

import asyncio
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image

from nanostudio.core.errors import BadPicture
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_edits import put
from nanostudio.core.sheet_export import CellPicture, SheetFormat
from nanostudio.core.sheet_layout import SheetLayout
from nanostudio.core.sheet_style import SheetWords
from nanostudio.core.task import TaskState
from nanostudio.library.library import Library
from nanostudio.library.sheet_file import SheetFile, cell_pictures, write_sheet
from nanostudio.store.database import Database
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import made, sha, sheet
from tests.library.pictures import picture
from tests.library.sheet_samples import CELL, coloured, laid
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def file(folder: Path, format_: SheetFormat) -> SheetFile:
    """A sheet of three cells, the last one empty."""
    layout, words = laid(3, title="Mira", labels=("Front", "Side", "Back"))
    paths = [*coloured(folder, 2), None]
    return SheetFile(
        format=format_,
        layout=layout,
        words=words,
        cells=list(zip(words.labels, paths, strict=True)),
        lettering="Words",
        ground="Ground",
    )


class Renderer:
    """Notes what it is given, and makes a page that is no page."""

    def __init__(self) -> None:
        self.sizes: list[tuple[int, int] | None] = []

    async def __call__(
        self, layout: SheetLayout, words: SheetWords, pictures: Sequence[Path | None]
    ) -> bytes:
        for path in pictures:
            if path is None:
                self.sizes.append(None)
                continue
            with Image.open(path) as image:
                self.sizes.append(image.size)
        return words.title.encode()


@pytest.mark.parametrize("format_", [SheetFormat.PNG, SheetFormat.JPEG])
async def test_as_a_picture(
    library: Library, tmp_path: Path, out: Path, format_: SheetFormat
) -> None:
    sheet_file = file(tmp_path, format_)
    for _ in range(2):
        await write_sheet(library, out / "a", sheet_file, Renderer())
    assert {path.name for path in out.iterdir()} == {"a", "a (2)"}
    with Image.open(out / "a") as image:
        size = sheet_file.layout.size
        assert (image.format, image.size) == (
            format_.upper(),
            (size.width, size.height),
        )


async def test_as_layers(library: Library, tmp_path: Path, out: Path) -> None:
    sheet_file = file(tmp_path, SheetFormat.ORA)
    target = out / "a.ora"
    target.write_bytes(b"old")
    await write_sheet(library, target, sheet_file, Renderer(), replaces=True)
    with zipfile.ZipFile(target) as archive:
        said = archive.read("stack.xml").decode()
    for name in ("Words", "Ground", "Front", "Side"):
        assert f'name="{name}"' in said


async def test_as_a_page(library: Library, tmp_path: Path, out: Path) -> None:
    told: list[tuple[int, int]] = []
    render, sheet_file = Renderer(), file(tmp_path, SheetFormat.PDF)
    target = await write_sheet(
        *(library, out / "a.pdf", sheet_file, render),
        report=lambda *now: told.append(now),
    )
    assert target.read_bytes() == b"Mira"
    assert render.sizes == [CELL, CELL, None]
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert not list((library.folder / ".incoming").iterdir())


async def test_a_page_that_cannot_be_made_leaves_nothing(
    library: Library, tmp_path: Path, out: Path
) -> None:
    sheet_file = file(tmp_path, SheetFormat.PDF)
    (tmp_path / "cell1.png").write_bytes(picture()[:-20])
    with pytest.raises(BadPicture, match="Side"):
        await write_sheet(library, out / "a.pdf", sheet_file, Renderer())
    sheet_file, begun = file(tmp_path, SheetFormat.PDF), asyncio.Event()

    async def never(*_: object) -> bytes:
        begun.set()
        return await asyncio.Event().wait() and b""

    work = write_sheet(library, out / "a.pdf", sheet_file, never)
    writing = asyncio.ensure_future(work)
    await begun.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert not list(out.iterdir())
    assert not list((library.folder / ".incoming").iterdir())


async def test_pictures_are_found_where_they_are_now(
    library: Library, database: Database
) -> None:
    output = make_output(0, path="moved/a.png", sha256=sha("a"), width=30, height=20)
    task = make_task(1, outputs=(output,), state=TaskState.DONE)
    await database.run(add_tasks, [task])
    reference = await library.add_reference(picture())
    kept = made("b")
    now = put(sheet(), "front", made("a"))
    now = put(now, "side", made("b"))
    found = await database.run(cell_pictures, now)
    assert found == (
        None,
        CellPicture(sha("a"), "moved/a.png", Size(30, 20)),
        CellPicture(kept.sha256, kept.path),
    )
    version = made("c")
    version = type(version)(sha256=reference.sha256, path="elsewhere.png")
    found = await database.run(cell_pictures, put(sheet(), "back", version))
    assert found[0] == CellPicture(reference.sha256, reference.path, Size(96, 64))
