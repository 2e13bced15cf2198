"""A sheet as one picture: cells where the layout says, words and guides in theirs."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from nanostudio.core.geometry import Size
from nanostudio.core.sheet_layout import Box
from nanostudio.library import raster, sheet_picture
from nanostudio.library.pipe import Picture, Reason, Unusable
from nanostudio.library.sheet_picture import compose_sheet, draw_cell
from tests.library.pictures import (
    BLUE,
    FORMATS,
    GREEN,
    RED,
    TURNED,
    corners,
    drawing,
    encoded,
    exif,
)
from tests.library.sheet_samples import CELL, asked, coloured, laid

WHITE = (255, 255, 255)


class Sheet:
    """Composes into files of one folder, and opens what was made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def cell(self, body: bytes) -> str:
        """A cell's file."""
        path = self._folder / f"given{len(list(self._folder.iterdir()))}"
        path.write_bytes(body)
        return str(path)

    def __call__(
        self, pictures: list[Any], format_: str = "png", **style: Any
    ) -> Image.Image:
        self.layout, words = laid(len(pictures), **style)
        target = self._folder / "made"
        target.unlink(missing_ok=True)
        paths = [None if path is None else str(path) for path in pictures]
        found = compose_sheet(
            str(target), format_, **asked(self.layout, words), pictures=paths
        )
        assert found == Picture(
            format_, self.layout.size.width, self.layout.size.height, False
        )
        image = Image.open(io.BytesIO(target.read_bytes()))
        image.load()
        assert image.format == format_.upper()
        return image

    def seen(self, image: Image.Image, index: int) -> Image.Image:
        """What is drawn in the place of a cell."""
        box = self.layout.cells[index]
        return image.crop((box.left, box.top, box.right, box.bottom))


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def colours(image: Image.Image) -> list[tuple[int, Any]]:
    return image.getcolors(100_000) or []


def test_cells_stand_in_their_places_pixel_by_pixel(
    sheet: Sheet, tmp_path: Path
) -> None:
    pictures = coloured(tmp_path, 5)
    image = sheet(pictures, background="#ffffff")
    for at, path in enumerate(pictures):
        with Image.open(path) as original:
            assert sheet.seen(image, at).tobytes() == original.tobytes()
    assert image.getpixel((2, 2)) == WHITE
    assert image.mode == "RGB"


def test_an_empty_cell_shows_the_ground(sheet: Sheet, tmp_path: Path) -> None:
    image = sheet([*coloured(tmp_path, 1), None], background="#203040")
    assert colours(sheet.seen(image, 1)) == [(CELL[0] * CELL[1], (32, 48, 64))]


@pytest.mark.parametrize("format_", FORMATS)
def test_a_cell_of_any_format_is_scaled_into_its_place(
    sheet: Sheet, format_: str
) -> None:
    body = encoded(drawing((120, 40)), format_, quality=95)
    image = sheet.seen(sheet([sheet.cell(body)]), 0)
    assert image.getpixel((30, 4)) == WHITE  # it is twice as wide as its place
    middle = image.crop((0, 10, 60, 30))
    assert corners(middle)[:3] == [RED, GREEN, BLUE]


def test_a_much_larger_cell_is_all_there(sheet: Sheet) -> None:
    body = encoded(drawing((607, 403)))
    assert corners(sheet.seen(sheet([sheet.cell(body)]), 0)) == [
        RED,
        GREEN,
        BLUE,
        WHITE,
    ]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_cell_is_upright(sheet: Sheet, orientation: int) -> None:
    upright = drawing((60, 40))
    stored = upright.transpose(TURNED[orientation]) if orientation > 1 else upright
    body = encoded(stored, "png", exif=exif(orientation))
    late = body[:33] + body[33:]
    image = sheet.seen(sheet([sheet.cell(late)]), 0)
    assert corners(image) == [RED, GREEN, BLUE, WHITE]


def test_a_png_may_say_how_it_was_held_after_its_pixels(sheet: Sheet) -> None:
    body = encoded(drawing((40, 60)), "png", exif=exif(6))
    at = body.index(b"eXIf") - 4
    chunk = body[at : at + 12 + int.from_bytes(body[at : at + 4], "big")]
    late = body.replace(chunk, b"")
    late = late[:-12] + chunk + late[-12:]
    image = sheet.seen(sheet([sheet.cell(late)]), 0)
    assert corners(image) == [BLUE, RED, WHITE, GREEN]


@pytest.mark.parametrize("mode", ["L", "1", "P", "I;16", "LA", "CMYK"])
def test_pixels_of_every_kind_become_colours(sheet: Sheet, mode: str) -> None:
    format_ = "jpeg" if mode == "CMYK" else "png"
    made = Image.new(mode, CELL) if mode == "I;16" else drawing(CELL, mode)
    image = sheet([sheet.cell(encoded(made, format_))])
    assert image.mode == "RGB"
    assert len(colours(image)) > 1


def test_colours_of_a_profile_are_those_of_a_screen(sheet: Sheet) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    body = encoded(Image.new("RGB", CELL, (10, 200, 30)), "png", icc_profile=lab)
    image = sheet([sheet.cell(body)])
    assert "icc_profile" not in image.info
    red, green, blue = sheet.seen(image, 0).getpixel((5, 5))  # type: ignore[misc]
    assert max(abs(red - 10), abs(green - 200), abs(blue - 30)) <= 2


@pytest.mark.parametrize(
    ("background", "format_", "beneath"),
    [
        ("#0000ff", "png", (0, 0, 255)),
        ("", "png", (0, 0, 0, 0)),
        ("", "jpeg", (255, 255, 255)),
    ],
)
def test_what_is_clear_shows_the_ground(
    sheet: Sheet, background: str, format_: str, beneath: tuple[int, ...]
) -> None:
    clear = Image.new("RGBA", CELL, (200, 0, 0, 0))
    clear.paste((200, 0, 0, 255), (0, 0, 30, 40))
    made = sheet([sheet.cell(encoded(clear))], format_, background=background)
    image = sheet.seen(made, 0)
    assert image.getpixel((50, 20)) == beneath
    assert abs(image.getpixel((10, 20))[0] - 200) <= 3  # type: ignore[index]


def test_words_are_written_in_their_boxes(sheet: Sheet, tmp_path: Path) -> None:
    labels = ("Front", "a label that is far too long for its cell", "")
    image = sheet(coloured(tmp_path, 3), title="Mira", labels=labels)
    title = sheet.layout.title
    assert title is not None
    assert len(colours(_part(image, title))) > 1
    front, long, none = (_part(image, box) for box in sheet.layout.labels)
    assert len(colours(front)) > 1
    assert len(colours(long)) > 1
    assert colours(none) == [(none.width * none.height, WHITE)]
    gutter = Box(sheet.layout.cells[0].right, 0, 8, image.height)
    below = _part(image, gutter).crop((0, sheet.layout.labels[0].top, 8, image.height))
    assert colours(below) == [(below.width * below.height, WHITE)]


def _part(image: Image.Image, box: Box) -> Image.Image:
    return image.crop((box.left, box.top, box.right, box.bottom))


@pytest.mark.parametrize("background", ["#ffffff", ""])
def test_guides_run_over_the_cells_which_can_still_be_seen(
    sheet: Sheet, tmp_path: Path, background: str
) -> None:
    image = sheet(coloured(tmp_path, 3), heads=2, background=background)
    guide = sheet.layout.guides[1]
    on, under = (
        image.getpixel((sheet.layout.cells[0].left + 5, y))
        for y in (guide.y, guide.y + 5)
    )
    assert under[:3] == (176, 48, 48)  # type: ignore[index]
    assert 48 < on[0] < 176  # type: ignore[index]
    assert len(colours(_part(image, guide.place))) > 1


def test_paper_says_how_many_dots_an_inch_has(sheet: Sheet, tmp_path: Path) -> None:
    image = sheet(coloured(tmp_path, 1), dpi=150)
    assert round(image.info["dpi"][0]) == 150


def test_heavy_pictures_are_drawn_before_the_page_is_there(
    sheet: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = encoded(drawing(CELL), "jpeg", quality=95, progressive=True)
    pictures = [*coloured(tmp_path, 1), sheet.cell(body)]
    light = sheet(pictures)
    monkeypatch.setattr(sheet_picture, "_MOST_BESIDE_A_PAGE", 3 * 4 * 60 * 40 - 1)
    order: list[str] = []
    ground, drawn = sheet_picture.ground, sheet_picture._drawn
    monkeypatch.setattr(
        sheet_picture, "ground", lambda *a: (order.append("page"), ground(*a))[1]
    )
    monkeypatch.setattr(
        sheet_picture, "_drawn", lambda *a: (order.append(f"cell {a[0]}"), drawn(*a))[1]
    )
    assert sheet(pictures).tobytes() == light.tobytes()
    assert order == ["cell 1", "page", "cell 0"]


def test_a_cell_that_cannot_be_used_is_named(sheet: Sheet, tmp_path: Path) -> None:
    bad = sheet.cell(encoded(drawing())[:-20])
    with pytest.raises(Unusable) as caught:
        sheet([*coloured(tmp_path, 2), bad])
    assert (caught.value.place, caught.value.reason) == (2, Reason.TRUNCATED)
    assert not (tmp_path / "made").exists()


def test_a_file_already_there_stays(sheet: Sheet, tmp_path: Path) -> None:
    layout, words = laid(1)
    (tmp_path / "made").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        compose_sheet(
            str(tmp_path / "made"), "png", **asked(layout, words), pictures=[None]
        )
    assert (tmp_path / "made").read_bytes() == b"mine"


def test_no_memory_left_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise MemoryError

    page = Image.new("RGB", (4, 4))
    monkeypatch.setattr(Image.Image, "save", full)
    with pytest.raises(Unusable) as caught:
        sheet_picture.save(page, io.BytesIO(), "png", 300)
    assert caught.value.reason is Reason.MEMORY
    monkeypatch.setattr(Image, "new", full)
    with pytest.raises(Unusable):
        sheet_picture.ground(Size(4, 4), "#ffffff")


@pytest.mark.parametrize(("mode", "format_"), [("RGB", "jpeg"), ("RGBA", "png")])
def test_a_single_cell_is_drawn_as_large_as_fits(
    tmp_path: Path, mode: str, format_: str
) -> None:
    (tmp_path / "a").write_bytes(encoded(drawing((120, 80), mode)))
    found = draw_cell(str(tmp_path / "a"), str(tmp_path / "b"), 60, 60)
    assert found == Picture(format_, 60, 40, has_metadata=False)
    with Image.open(tmp_path / "b") as image:
        assert (image.size, image.mode) == ((60, 40), mode)


def test_the_page_fits_the_child_with_a_cell_beside_it() -> None:
    from nanostudio.core.sheet_layout import MOST_PIXELS
    from nanostudio.library.worker import _MOST_MEMORY

    beside = 2 * sheet_picture._MOST_BESIDE_A_PAGE
    assert MOST_PIXELS * 4 + beside + 32 * raster.MEGA <= _MOST_MEMORY
