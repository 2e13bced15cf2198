"""Sheets through the real child: files at their place, whole or not at all."""

import asyncio
import stat
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from nanostudio.core import grid_cut
from nanostudio.core.errors import BadPicture, StorageError
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import WHOLE, Area
from nanostudio.library.decoder import Decoder
from nanostudio.library.pipe import Picture
from nanostudio.library.sheets import Sheets
from tests.library.pictures import drawing, encoded
from tests.library.sheet_samples import CELL, coloured, figure, laid
from tests.library.test_child import HANGS

pytestmark = pytest.mark.anyio


async def off(work: Any, /, *args: Any, **kwargs: Any) -> Any:
    return await asyncio.to_thread(work, *args, **kwargs)


@pytest.fixture
async def sheets() -> AsyncIterator[Sheets]:
    sheets = Sheets(off=off)
    yield sheets
    await sheets.close()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def cells(folder: Path) -> list[tuple[str, Path | None]]:
    return [*zip(("Front", "Side"), coloured(folder, 2), strict=True), ("Back", None)]


async def test_a_sheet_is_written(sheets: Sheets, tmp_path: Path, out: Path) -> None:
    layout, words = laid(3, title="Mira", labels=("Front", "Side", "Back"), heads=3)
    given = cells(tmp_path)
    for format_ in ("png", "jpeg"):
        target = out / f"mira.{format_}"
        assert await sheets.picture(target, format_, layout, words, given) == target
        with Image.open(target) as image:
            assert image.size == (layout.size.width, layout.size.height)
            box = layout.cells[1]
            red, green, blue = image.getpixel((box.left + 4, box.top + 5))  # type: ignore[misc]
            assert max(abs(red - 48), abs(green - 160), abs(blue - 64)) < 8
    assert sorted(path.name for path in out.iterdir()) == ["mira.jpeg", "mira.png"]


async def test_a_sheet_with_layers_is_written(
    sheets: Sheets, tmp_path: Path, out: Path
) -> None:
    layout, words = laid(3, title="Mira")
    target = await sheets.open_raster(
        *(out / "mira.ora", layout, words, cells(tmp_path)),
        lettering="Words",
        ground="Ground",
    )
    with zipfile.ZipFile(target) as archive:
        assert b'name="Side"' in archive.read("stack.xml")


async def test_sixty_four_cells_with_long_names_are_asked_for_at_once(
    sheets: Sheets, tmp_path: Path, out: Path
) -> None:
    folder = tmp_path / ("ü" * 100)
    folder.mkdir()
    (path,) = coloured(folder, 1)
    labels = ("нейтрально " * 20,) * 64
    layout, words = laid(64, columns=8, labels=labels)
    given = [(label, path) for label in labels]
    await sheets.picture(out / "a.png", "png", layout, words, given)
    assert (out / "a.png").exists()


async def test_a_file_already_there_stays_unless_it_is_replaced(
    sheets: Sheets, out: Path
) -> None:
    layout, words = laid(1)
    target = out / "a.png"
    target.write_bytes(b"mine")
    made = await sheets.picture(target, "png", layout, words, [("", None)])
    assert (made.name, target.read_bytes()) == ("a (2).png", b"mine")
    again = await sheets.picture(
        target, "png", layout, words, [("", None)], replaces=True
    )
    assert again == target
    assert target.read_bytes() == made.read_bytes()


async def test_the_file_is_as_any_other_of_the_person(
    sheets: Sheets, out: Path
) -> None:
    layout, words = laid(1)
    made = await sheets.picture(out / "a.png", "png", layout, words, [("", None)])
    (out / "other").touch()
    assert stat.S_IMODE(made.stat().st_mode) == stat.S_IMODE(
        (out / "other").stat().st_mode
    )


async def test_a_cell_that_cannot_be_used_is_named_and_nothing_is_left(
    sheets: Sheets, tmp_path: Path, out: Path
) -> None:
    layout, words = laid(2)
    (tmp_path / "bad").write_bytes(encoded(drawing())[:-20])
    given = [("Front", None), ("Side", tmp_path / "bad")]
    with pytest.raises(BadPicture, match="“Side” is incomplete"):
        await sheets.picture(out / "a.png", "png", layout, words, given)
    with pytest.raises(BadPicture, match="“Side” is incomplete"):
        await sheets.open_raster(
            out / "a.ora", layout, words, given, lettering="a", ground="b"
        )
    given[1] = ("", tmp_path / "bad")
    with pytest.raises(BadPicture, match="The picture is incomplete"):
        await sheets.picture(out / "a.png", "png", layout, words, given)
    assert list(out.iterdir()) == []


async def test_a_jpeg_is_as_exact_as_was_asked(
    sheets: Sheets, tmp_path: Path, out: Path
) -> None:
    layout, words = laid(1, cell=Size(96, 64))
    (tmp_path / "a").write_bytes(encoded(Image.effect_noise((96, 64), 90)))
    sizes = []
    for quality in (20, 90):
        given = [("", tmp_path / "a")]
        made = await sheets.picture(
            *(out / f"{quality}.jpg", "jpeg", layout, words, given), quality=quality
        )
        sizes.append(made.stat().st_size)
    assert sizes[0] * 2 < sizes[1]


async def test_a_page_made_elsewhere_finds_its_place(sheets: Sheets, out: Path) -> None:
    first, second = [await sheets.page(out / "a.pdf", body) for body in (b"1", b"2")]
    assert (first.name, second.name) == ("a.pdf", "a (2).pdf")
    assert await sheets.page(out / "a.pdf", b"3", replaces=True) == first
    assert (first.read_bytes(), second.read_bytes()) == (b"3", b"2")
    with pytest.raises(StorageError, match="not there or may not"):
        await sheets.page(out / "no" / "a.pdf", b"1")
    assert len(list(out.iterdir())) == 2


async def test_a_folder_that_is_not_there_is_said(sheets: Sheets, out: Path) -> None:
    layout, words = laid(1)
    with pytest.raises(StorageError, match="not there or may not") as caught:
        await sheets.picture(out / "no" / "a", "png", layout, words, [("", None)])
    assert str(out / "no") in caught.value.hint


async def test_cancelled_it_stops_and_leaves_nothing(out: Path) -> None:
    decoder = Decoder(command=HANGS)
    sheets = Sheets(off=off, decoder=decoder)
    layout, words = laid(1)
    making = asyncio.ensure_future(
        sheets.picture(out / "a.png", "png", layout, words, [("", None)])
    )
    while decoder.pid is None:
        await asyncio.sleep(0.01)
    making.cancel()
    with pytest.raises(asyncio.CancelledError):
        await making
    assert list(out.iterdir()) == []
    await sheets.close()


async def test_a_single_cell_is_drawn(
    sheets: Sheets, tmp_path: Path, out: Path
) -> None:
    (path,) = coloured(tmp_path, 1)
    found = await sheets.drawn_cell(path, out / "a", Size(30, 90))
    assert found == Picture("jpeg", 30, 20, has_metadata=False)


async def test_a_sheet_in_one_picture_is_cut_along_its_grid(
    sheets: Sheets, tmp_path: Path, out: Path
) -> None:
    layout, words = laid(6)
    pictures = coloured(tmp_path, 6)
    given = [(path.name, path) for path in pictures]
    sheet = await sheets.picture(out / "a.png", "png", layout, words, given)
    found = await sheets.grid(sheet)
    assert (found.columns, found.rows) == (3, 2)
    exact = replace(
        found, across=(6, 74, 142, 210), down=(6, 54, 102), inset_across=4, inset_down=4
    )
    targets = [out / f"cell{at}.png" for at in range(6)]
    assert await sheets.cut(sheet, targets, exact) == [Size(*CELL)] * 6
    for target, path in zip(targets, pictures, strict=True):
        with Image.open(target) as cell, Image.open(path) as original:
            assert cell.tobytes() == original.tobytes()


async def test_what_cannot_be_cut_leaves_nothing(
    sheets: Sheets, tmp_path: Path, out: Path
) -> None:
    (tmp_path / "a").write_bytes(encoded(drawing()))
    grid = grid_cut.even(Size(96, 64), 2, 1)
    targets = [out / "a.png", out / "no" / "b.png"]
    with pytest.raises(StorageError) as caught:
        await sheets.cut(tmp_path / "a", targets, grid)
    assert str(out) in caught.value.hint
    assert list(out.iterdir()) == []


async def test_what_is_measured_comes_as_a_look(sheets: Sheets, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(encoded(figure()))
    look = await sheets.look(tmp_path / "a", Area(0, 0, WHOLE // 2, WHOLE // 2))
    assert look.palette
    assert look.figure is not None
    assert look.face is not None
    (tmp_path / "a").write_bytes(encoded(Image.effect_noise((60, 60), 90)))
    look = await sheets.look(tmp_path / "a")
    assert (look.figure, look.face) == (None, None)


async def test_at_rest_it_holds_no_child(sheets: Sheets, tmp_path: Path) -> None:
    (path,) = coloured(tmp_path, 1)
    await sheets.look(path)
    await sheets.rest()
    assert sheets._decoder.pid is None
    await sheets.look(path)
