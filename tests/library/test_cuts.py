"""Cells are files while they are looked at, and nothing of them is left."""

import asyncio
from pathlib import Path

import pytest
from PIL import Image

from nanostudio.core import grid_cut
from nanostudio.core.errors import BadPicture, StorageError
from nanostudio.core.geometry import Size
from nanostudio.library import cuts, files
from nanostudio.library.library import Library

pytestmark = pytest.mark.anyio
GRID = grid_cut.even(Size(60, 40), 3, 2)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Each cell in a grey of its own."""
    drawn = Image.new("L", (60, 40))
    for at, box in enumerate(grid_cut.boxes(GRID)):
        drawn.paste(40 * at + 10, (box.left, box.top, box.right, box.bottom))
    path = tmp_path / "sheet.png"
    drawn.save(path)
    return path


def left(library: Library) -> list[Path]:
    return list((library._cache / "making").iterdir())


async def test_cells_are_there_and_then_gone(library: Library, picture: Path) -> None:
    async with library.cuts.made(picture, GRID, name="A fox, in snow") as cells:
        assert [cell.path.name for cell in cells] == [
            f"a-fox-in-snow {row}-{column}.png"
            for row in (1, 2)
            for column in (1, 2, 3)
        ]
        assert [cell.sha256 for cell in cells] == [
            files.sha256_of(cell.path) for cell in cells
        ]
        assert len({cell.path.stat().st_mtime_ns for cell in cells}) == 1
        with Image.open(cells[4].path) as drawn:
            assert (drawn.size, drawn.getpixel((3, 3))) == ((20, 20), 170)
    assert left(library) == []


async def test_what_cannot_be_cut_leaves_nothing(
    library: Library, picture: Path, tmp_path: Path
) -> None:
    (tmp_path / "no.png").write_bytes(b"no picture")
    with pytest.raises(BadPicture, match="no picture"):
        async with library.cuts.made(tmp_path / "no.png", GRID, name="no picture"):
            pass
    assert left(library) == []
    cutting = asyncio.ensure_future(_entered(library, picture))
    while not left(library):
        await asyncio.sleep(0)
    cutting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cutting
    assert left(library) == []


async def _entered(library: Library, picture: Path) -> None:
    async with library.cuts.made(picture, GRID, name="sheet"):
        raise AssertionError


async def test_a_crash_leaves_what_the_next_start_sweeps(
    library: Library, monkeypatch: pytest.MonkeyPatch, picture: Path
) -> None:
    monkeypatch.setattr(cuts, "_clear", lambda _: None)
    async with library.cuts.made(picture, GRID, name="...") as cells:
        assert cells[0].path.name == "cell 1-1.png"
    assert len(left(library)) == 1
    await library.prepare()
    assert left(library) == []


async def test_no_room_for_the_cells_is_said(
    library: Library, monkeypatch: pytest.MonkeyPatch, picture: Path
) -> None:
    def fails(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "sha256_of", fails)
    with pytest.raises(StorageError, match="full"):
        async with library.cuts.made(picture, GRID, name="sheet"):
            pass
    assert left(library) == []
