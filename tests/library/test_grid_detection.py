"""The cells of sheets drawn as one picture: found, and cut out without loss."""

import random
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from nanostudio.library.grid_detection import find_grid, slice_picture
from nanostudio.library.pipe import Unusable
from nanostudio.library.sheet_picture import compose_sheet
from tests.library.pictures import (
    BLUE,
    FORMATS,
    GREEN,
    RED,
    TURNED,
    WHITE,
    corners,
    drawing,
    encoded,
    exif,
    linear_profile,
    opened,
)
from tests.library.sheet_samples import asked, figure, laid

CELL = 120
Found = dict[str, Any]


def found(folder: Path, image: Image.Image, format_: str = "png", **how: Any) -> Found:
    path = folder / "sheet"
    path.write_bytes(encoded(image, format_, **how))
    return find_grid(str(path))


def scene(seed: int, size: int = CELL) -> Image.Image:
    """A cell full of things, on a ground of its own."""
    chance = random.Random(seed)  # noqa: S311 - the same each time
    tone = [chance.randrange(90, 200) for _ in range(3)]
    drawn = Image.new("RGB", (size, size), tuple(tone))
    draw = ImageDraw.Draw(drawn)
    for _ in range(6):
        left, top = (chance.randrange(0, size - 20) for _ in range(2))
        colour = tuple(chance.randrange(256) for _ in range(3))
        draw.ellipse((left, top, left + 30, top + 40), fill=colour)
    return drawn


def sheet(
    columns: int, rows: int, gutter: int, ground: str = "white", jitter: int = 0
) -> Image.Image:
    """Cells with gutters, which vary by `jitter`."""
    chance = random.Random(columns * 10 + rows)  # noqa: S311
    wide = columns * (CELL + gutter) + gutter
    page = Image.new("RGB", (wide, rows * (CELL + gutter) + gutter), ground)
    for row, column in product(range(rows), range(columns)):
        left, top = (gutter + at * (CELL + gutter) for at in (column, row))
        by = [chance.randint(-jitter, jitter) for _ in range(2)]
        cell = scene(row * columns + column)
        page.paste(cell, (left + by[0], top + by[1]))
    return page


def is_even(lines: list[int], count: int, step: float, play: float) -> bool:
    places = [lines[0] + step * at for at in range(count + 1)]
    return len(lines) == count + 1 and all(
        abs(line - place) <= play for line, place in zip(lines, places, strict=True)
    )


@pytest.mark.parametrize(("columns", "rows"), [(2, 1), (3, 2), (4, 4), (8, 2), (1, 3)])
def test_gutters_are_found(tmp_path: Path, columns: int, rows: int) -> None:
    grid = found(tmp_path, sheet(columns, rows, 16))
    step = CELL + 16
    if columns > 1:
        assert is_even(grid["across"], columns, step, 6)
    if rows > 1:
        assert is_even(grid["down"], rows, step, 6)
        assert abs(grid["inset_down"] - 8) <= 4
    if min(columns, rows) > 1:
        assert grid["confidence"] > 0.8


def test_a_dark_ground_is_as_good(tmp_path: Path) -> None:
    grid = found(tmp_path, sheet(3, 3, 12, "#101014"))
    assert (len(grid["across"]), len(grid["down"])) == (4, 4)


def test_gutters_may_be_uneven(tmp_path: Path) -> None:
    grid = found(tmp_path, sheet(4, 3, 30, jitter=8))
    assert is_even(grid["across"], 4, CELL + 30, 14)
    assert is_even(grid["down"], 3, CELL + 30, 14)


@pytest.mark.parametrize("how", [{"format_": "jpeg", "quality": 30}, {}])
def test_noise_is_not_heard(tmp_path: Path, how: dict[str, Any]) -> None:
    page = sheet(3, 3, 20)
    grain = Image.effect_noise(page.size, 40).convert("RGB")
    grid = found(tmp_path, Image.blend(page, grain, 0.12), **how)
    assert is_even(grid["across"], 3, CELL + 20, 8)
    assert is_even(grid["down"], 3, CELL + 20, 8)


def test_cells_without_gutters_are_told_by_their_edges(tmp_path: Path) -> None:
    page = Image.new("RGB", (3 * CELL, 2 * CELL))
    for row, column in product(range(2), range(3)):
        tone = 60 + 120 * ((row + column) % 2)
        cell = Image.blend(
            scene(row * 3 + column), Image.new("RGB", (CELL,) * 2, (tone,) * 3), 0.6
        )
        page.paste(cell, (column * CELL, row * CELL))
    grid = found(tmp_path, page)
    assert is_even(grid["across"], 3, CELL, 2)
    assert is_even(grid["down"], 2, CELL, 2)
    assert (grid["inset_across"], grid["inset_down"]) == (0, 0)


def test_figures_on_one_ground_are_told_by_what_is_between_them(tmp_path: Path) -> None:
    page = Image.new("RGB", (4 * 240, 240), "#f4efe0")
    for at, width in enumerate((70, 90, 60, 84)):
        page.paste(figure(width=width), (240 * at, 0))
    grid = found(tmp_path, page)
    assert len(grid["across"]) == 5
    assert all(
        abs(line - 240 * at) < 40 for at, line in enumerate(grid["across"][1:4], 1)
    )
    assert len(grid["down"]) == 2


def test_room_around_figures_belongs_to_their_cells(tmp_path: Path) -> None:
    page = Image.new("RGB", (4 * 240, 2 * 240), "#f4efe0")
    for column, row in product(range(4), range(2)):
        page.paste(figure(width=60 + 8 * column), (240 * column, 240 * row))
    grid = found(tmp_path, page)
    assert (len(grid["across"]), len(grid["down"])) == (5, 3)
    assert (grid["inset_across"], grid["inset_down"]) == (0, 0)


@pytest.mark.parametrize("shade", [Image.linear_gradient, Image.radial_gradient])
def test_the_ground_may_grow_darker(
    tmp_path: Path, shade: Callable[[str], Image.Image]
) -> None:
    page = sheet(4, 2, 30, "#f4efe0")
    over = shade("L").resize(page.size).convert("RGB")
    grid = found(tmp_path, Image.blend(page, over, 0.15))
    assert is_even(grid["across"], 4, CELL + 30, 8)
    assert is_even(grid["down"], 2, CELL + 30, 8)


def test_title_and_labels_of_our_own_sheets_are_no_cells(tmp_path: Path) -> None:
    pictures = []
    for at in range(8):
        pictures.append(str(tmp_path / f"{at}.png"))
        scene(at).save(pictures[-1])
    from nanostudio.core.geometry import Size

    layout, words = laid(
        8, columns=4, cell=Size(CELL, CELL), gutter=24, margin=40,
        title="Mira, expressions", labels=("Neutral", "Happy") * 4,
    )  # fmt: skip
    target = tmp_path / "made.png"
    compose_sheet(str(target), "png", **asked(layout, words), pictures=pictures)
    grid = find_grid(str(target))
    assert (len(grid["across"]), len(grid["down"])) == (5, 3)
    from nanostudio.core.grid_cut import Grid, boxes

    cut = Grid(
        size=layout.size,
        across=tuple(grid["across"]),
        down=tuple(grid["down"]),
        inset_across=grid["inset_across"],
        inset_down=grid["inset_down"],
    )
    for box, cell in zip(boxes(cut), layout.cells, strict=True):
        sides = ("left", "top", "right", "bottom")
        assert all(abs(getattr(box, s) - getattr(cell, s)) <= 6 for s in sides)


@pytest.mark.parametrize(
    "image",
    [
        Image.new("RGB", (50, 40), "red"),
        figure(),
        scene(3),
        Image.new("RGB", (1, 1)),
        Image.new("RGB", (400, 3)),
        Image.linear_gradient("L"),
        Image.effect_noise((90, 90), 100),
    ],
    ids=["plain", "figure", "scene", "dot", "strip", "gradient", "noise"],
)
def test_one_picture_is_one_cell_and_nobody_is_sure(
    tmp_path: Path, image: Image.Image
) -> None:
    grid = found(tmp_path, image)
    assert grid["across"] == [0, image.width]
    assert grid["down"] == [0, image.height]
    assert grid["confidence"] < 0.5


def test_cells_at_odd_distances_are_no_grid(tmp_path: Path) -> None:
    page = Image.new("RGB", (900, 120), "white")
    for left in (0, 140, 700):
        page.paste(scene(left), (left, 0))
    assert found(tmp_path, page)["across"] == [0, 900]


def test_one_gap_that_is_not_in_the_middle_is_no_gutter(tmp_path: Path) -> None:
    page = Image.new("L", (330, 120), "white")
    page.paste(Image.effect_noise((120, 120), 90), (0, 0))
    page.paste(Image.effect_noise((180, 120), 90), (150, 0))
    assert found(tmp_path, page)["across"] == [0, 330]


def test_clear_gutters_are_gutters(tmp_path: Path) -> None:
    page = Image.new("RGBA", (2 * CELL + 20, CELL))
    for at in range(2):
        page.paste(scene(at), (at * (CELL + 20), 0))
    assert len(found(tmp_path, page)["across"]) == 3


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_the_grid_is_that_of_the_upright_picture(
    tmp_path: Path, orientation: int
) -> None:
    page = sheet(3, 1, 16)
    stored = page.transpose(TURNED[orientation])
    grid = found(tmp_path, stored, exif=exif(orientation))
    assert (grid["width"], grid["height"]) == page.size
    assert len(grid["across"]) == 4


def test_the_lines_are_in_pixels_of_the_original(tmp_path: Path) -> None:
    page = sheet(3, 2, 16)
    large = page.resize((page.width * 3, page.height * 3))
    grid = found(tmp_path, large)
    assert is_even(grid["across"], 3, (CELL + 16) * 3, 12)


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"just words")
    with pytest.raises(Unusable):
        find_grid(str(tmp_path / "a"))


def cut(folder: Path, body: bytes, *boxes: list[int]) -> list[Image.Image]:
    (folder / "sheet").write_bytes(body)
    targets = [str(folder / f"cut{at}") for at in range(len(boxes))]
    sizes = slice_picture(str(folder / "sheet"), targets, boxes)
    images = [opened(Path(target).read_bytes()) for target in targets]
    assert [list(image.size) for image in images] == sizes
    assert all(image.format == "PNG" for image in images)
    return images


def test_cells_are_cut_out_pixel_by_pixel(tmp_path: Path) -> None:
    page = sheet(2, 1, 10)
    cells = cut(tmp_path, encoded(page), [10, 10, CELL, CELL], [140, 10, CELL, CELL])
    assert [cell.tobytes() for cell in cells] == [
        scene(0).tobytes(),
        scene(1).tobytes(),
    ]


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_boxes_are_of_the_upright_picture(
    tmp_path: Path, format_: str, orientation: int
) -> None:
    stored = drawing((96, 64))
    if orientation > 1:
        stored = stored.transpose(TURNED[orientation])
    body = encoded(stored, format_, exif=exif(orientation), quality=95)
    left, right = cut(tmp_path, body, [0, 0, 48, 64], [48, 0, 48, 64])
    assert corners(left) == [RED, RED, BLUE, BLUE]
    assert corners(right) == [GREEN, GREEN, WHITE, WHITE]


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "I;16", "1"])
def test_pixels_and_profile_stay_as_they_are(tmp_path: Path, mode: str) -> None:
    image = Image.new(mode, (20, 20)) if mode == "I;16" else drawing((20, 20), mode)
    body = encoded(image, icc_profile=linear_profile())
    (cell,) = cut(tmp_path, body, [2, 3, 10, 10])
    assert cell.mode == mode
    assert cell.tobytes() == image.crop((2, 3, 12, 13)).tobytes()
    assert cell.info["icc_profile"] == linear_profile()


def test_inks_become_light(tmp_path: Path) -> None:
    body = encoded(drawing(mode="CMYK"), "jpeg", quality=95)
    (cell,) = cut(tmp_path, body, [0, 0, 96, 64])
    assert (cell.mode, "icc_profile" in cell.info) == ("RGB", False)
