"""What is measured of cells tells an odd one from the others, whatever the format."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from nanostudio.core import alike, drift
from nanostudio.core.drift import CellLook, Figure, Shade, Trait
from nanostudio.core.recipe import WHOLE
from nanostudio.library.cell_look import cell_look
from tests.library.pictures import TURNED, encoded, exif
from tests.library.sheet_samples import figure

FACE = [WHOLE // 3, WHOLE // 20, 2 * WHOLE // 3, WHOLE // 3]


def measured(
    folder: Path, image: Image.Image, face: list[int] | None = None, **how: Any
) -> CellLook:
    path = folder / "cell"
    path.write_bytes(encoded(image, **how))
    found: Any = cell_look(str(path), face)
    figure = found["figure"]
    return CellLook(
        palette=tuple(Shade(tuple(lab), share) for *lab, share in found["palette"]),
        figure=Figure(width=figure[0], head=figure[1]) if figure else None,
        face=found["face"],
    )


def test_the_palette_is_of_the_figure_not_of_the_ground(tmp_path: Path) -> None:
    one = measured(tmp_path, figure(ground="#f4efe0"))
    other = measured(tmp_path, figure(ground="#203050"))
    assert drift.palette_distance(one.palette, other.palette) < 0.05
    assert sum(shade.share for shade in one.palette) == pytest.approx(1)
    red = measured(tmp_path, figure(coat="#b02020"))
    assert drift.palette_distance(one.palette, red.palette) > 0.1


def test_colours_are_told_as_people_see_them(tmp_path: Path) -> None:
    black, white, red = (
        measured(tmp_path, Image.new("RGB", (20, 20), colour)).palette
        for colour in ("black", "white", "red")
    )
    assert (black, white, red) == ((), (), ())  # all of it is ground
    striped = Image.new("RGB", (40, 40), "red")
    ImageDraw.Draw(striped).rectangle((0, 20, 40, 40), fill="blue")
    lights = sorted(s.colour for s in measured(tmp_path, striped).palette)
    assert lights[0][0] == pytest.approx(0.452, abs=0.02)  # blue, by the source
    assert lights[-1] == pytest.approx((0.628, 0.225, 0.126), abs=0.02)  # red


def test_proportions_are_measured_on_a_plain_ground(tmp_path: Path) -> None:
    usual = measured(tmp_path, figure(head=40, width=70)).figure
    assert usual is not None
    assert usual.width == pytest.approx(70 / 200, abs=0.03)
    assert usual.head == pytest.approx(44 / 200, abs=0.06)
    large = measured(tmp_path, figure(head=70, width=70)).figure
    assert large is not None
    assert (large.head or 0) > (usual.head or 0) + 0.1


def test_without_a_plain_ground_there_are_no_proportions(tmp_path: Path) -> None:
    assert measured(tmp_path, Image.effect_noise((90, 90), 90)).figure is None


def test_what_has_no_neck_has_no_head(tmp_path: Path) -> None:
    box = Image.new("RGB", (90, 90), "white")
    ImageDraw.Draw(box).rectangle((30, 10, 60, 80), fill="black")
    found = measured(tmp_path, box).figure
    assert found is not None
    assert found.head is None
    flat = Image.new("RGB", (90, 90), "white")
    ImageDraw.Draw(flat).rectangle((10, 40, 80, 41), fill="black")
    found = measured(tmp_path, flat).figure
    assert found is not None
    assert found.head is None


def test_an_empty_ground_has_no_figure(tmp_path: Path) -> None:
    assert measured(tmp_path, Image.new("RGB", (90, 90), "white")) == CellLook(
        palette=(), figure=None, face=None
    )


def test_a_face_is_told_by_its_box_alone(tmp_path: Path) -> None:
    def face(eyes: int, coat: str) -> int:
        drawn = figure(coat=coat, head=70)
        draw = ImageDraw.Draw(drawn)
        draw.ellipse((100, 40, 110, 40 + eyes), fill="black")
        draw.ellipse((128, 40, 138, 40 + eyes), fill="black")
        found = measured(tmp_path, drawn, FACE).face
        assert found is not None
        return found

    assert alike.distance(face(10, "#6e5094"), face(10, "#306030")) <= 4
    assert alike.distance(face(10, "#6e5094"), face(40, "#6e5094")) > 6


@pytest.mark.parametrize("orientation", [3, 6])
def test_the_cell_is_upright(tmp_path: Path, orientation: int) -> None:
    turned = figure().transpose(TURNED[orientation])
    found = measured(tmp_path, turned, exif=exif(orientation))
    assert found.figure == measured(tmp_path, figure()).figure


def test_what_is_clear_is_ground(tmp_path: Path) -> None:
    clear = figure().convert("RGBA")
    clear.putalpha(Image.new("L", clear.size, 0))
    clear.paste(figure().crop((80, 20, 160, 220)).convert("RGBA"), (80, 20))
    found = measured(tmp_path, clear)
    assert found.figure is not None
    assert len(found.palette) > 0


def test_the_odd_one_of_a_sheet_is_found(tmp_path: Path) -> None:
    looks = {
        f"cell {at}": measured(
            tmp_path,
            figure(width=70 + at, head=40 + at % 2),
            format_="jpeg",
            quality=80,
        )
        for at in range(6)
    }
    looks["cell 4"] = measured(tmp_path, figure(coat="#c8a020"))
    found = drift.oddest_first(looks)
    assert (found[0].cell, found[0].trait) == ("cell 4", Trait.COLOURS)
    assert [one.is_flagged for one in found].count(True) == 1
