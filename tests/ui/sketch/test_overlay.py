"""The strokes of an edit as bands, as the edited copy gets them."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.sketch import Edit
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import (
    WHOLE,
    Area,
    Arrow,
    Band,
    Box,
    Line,
    Note,
    Recipe,
    Stroke,
)
from nanostudio.ui.sketch import overlay, strokes
from nanostudio.ui.sketch.frame import Frame, of_copy

RED = "#ff0000"
_ROUNDING = 4  # of 255: edges are smoothed in whole levels, and each band anew
SIZE = Size(1_000, 800)
LINE = Line(
    points=((10_000, 10_000), (80_000, 30_000), (20_000, 90_000)),
    colour=RED,
    width=4_000,
    is_mask=True,
)
SAMPLES: tuple[Stroke, ...] = (
    LINE,
    Box(area=Area(20_000, 20_000, 60_000, 60_000), colour="#00ff00", width=900),
    Arrow(start=(90_000, 90_000), end=(50_000, 40_000), colour="#0000ff", width=900),
    Note(at=(30_000, 70_000), text="more hair", colour="#ffffff", width=5_000),
)


def edit(*drawn: Stroke, crop: Area | None = None, size: Size = SIZE) -> Edit:
    return Edit(
        token=1, original="aa", size=size, recipe=Recipe(crop=crop, strokes=drawn)
    )


def put_together(edit: Edit, bands: tuple[Band, ...]) -> QImage:
    size = edit.result_size
    whole = QImage(size.width, size.height, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(0)
    with QPainter(whole) as painter:
        for band in bands:
            painter.drawImage(band.left, band.top, QImage.fromData(band.png))
    return whole


def painted_at_once(edit: Edit) -> QImage:
    size = edit.result_size
    whole = QImage(size.width, size.height, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(0)
    frame = of_copy(edit.recipe.crop, edit.size)
    with QPainter(whole) as painter:
        for stroke in edit.recipe.strokes:
            strokes.paint(painter, stroke, frame, QGuiApplication.font())
    return whole


def unlike(first: QImage, second: QImage) -> int:
    """The largest difference of a channel."""
    one, other = (bytes(image.constBits()) for image in (first, second))
    return max((abs(a - b) for a, b in zip(one, other, strict=True)), default=0)


@pytest.fixture(autouse=True)
def small_bands(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many bands for a small picture."""
    monkeypatch.setattr(overlay, "_PIXELS", 30_000)


@pytest.mark.parametrize("crop", [None, Area(15_000, 5_000, 70_000, 95_000)])
def test_bands_are_what_would_be_painted_at_once(crop: Area | None) -> None:
    asked = edit(*SAMPLES, crop=crop)
    bands = overlay.bands(asked, QGuiApplication.font())
    assert len(bands) > 5
    assert unlike(put_together(asked, bands), painted_at_once(asked)) <= _ROUNDING


places = st.tuples(st.integers(-20_000, WHOLE + 20_000), st.integers(-9_000, WHOLE))


@settings(deadline=None, max_examples=40)  # it paints
@given(st.lists(places, min_size=1, max_size=8), st.booleans())
@example([(3, 0), (0, -2501), (0, -4411), (3, 0)], False)  # ends where it began
def test_a_line_has_no_seam_between_bands(
    points: list[tuple[int, int]], is_mask: bool
) -> None:
    line = Line(points=tuple(points), colour=RED, width=3_000, is_mask=is_mask)
    asked = edit(line, size=Size(200, 160))
    bands = overlay.bands(asked, QGuiApplication.font())
    assert unlike(put_together(asked, bands), painted_at_once(asked)) <= _ROUNDING


def test_where_nothing_is_drawn_there_is_no_band() -> None:
    box = Box(area=Area(40_000, 40_000, 50_000, 50_000), colour=RED, width=900)
    bands = overlay.bands(edit(box), QGuiApplication.font())
    assert min(band.top for band in bands) > 250
    assert min(band.left for band in bands) > 350
    assert QImage.fromData(bands[0].png).width() < 150
    outside = box.moved(WHOLE, 0)
    assert overlay.bands(edit(outside), QGuiApplication.font()) == ()
    cropped = edit(box, crop=Area(0, 0, 30_000, WHOLE))
    assert overlay.bands(cropped, QGuiApplication.font()) == ()


def test_the_painter_answers_later_with_the_edit(qtbot: QtBot) -> None:
    painter = overlay.OverlayPainter(QGuiApplication.instance())
    asked = edit(*SAMPLES)
    with qtbot.waitSignal(painter.painted) as answer:
        painter.paint(asked)
    assert answer.args is not None
    assert answer.args[0] is asked
    assert answer.args[1] == overlay.bands(asked, QGuiApplication.font())


@pytest.mark.parametrize("stroke", SAMPLES, ids=lambda stroke: type(stroke).__name__)
def test_nothing_is_painted_out_of_its_reach(stroke: Stroke) -> None:
    frame, font = Frame(100, 100, 800, 600), QGuiApplication.font()
    image = QImage(1_000, 800, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        strokes.paint(painter, stroke, frame, font)
        reach = strokes.reach(stroke, frame, font)
        mode = QPainter.CompositionMode.CompositionMode_Clear
        painter.setCompositionMode(mode)
        painter.fillRect(reach, 0)
    assert not any(bytes(image.constBits()))


def test_strokes_are_found_where_they_are() -> None:
    frame, font = Frame(0, 0, 1_000, 800), QGuiApplication.font()
    line, box, arrow, note = SAMPLES

    def is_at(stroke: Stroke, x: int, y: int) -> bool:
        where = frame.point((x * 1_000, y * 1_000))
        return strokes.is_at(stroke, frame, font, where, 4)

    assert is_at(line, 45, 20)
    assert not is_at(line, 20, 60)
    assert is_at(box, 20, 40)
    assert not is_at(box, 40, 40)
    assert is_at(arrow, 70, 65)
    assert not is_at(arrow, 85, 45)
    assert is_at(note, 32, 72)
    assert not is_at(note, 32, 95)
    assert QRectF(strokes.core_box(note, frame, font)).width() > 50


def test_a_copy_s_frame_maps_the_crop_to_its_corner(tmp_path: Path) -> None:
    frame = of_copy(Area(25_000, 50_000, 75_000, WHOLE), Size(1_000, 800))
    corner = frame.point((25_000, 50_000))
    assert (corner.x(), corner.y()) == (0, 0)
    assert frame.parts(corner) == (25_000, 50_000)
    assert frame.span(500, 400) == (50_000, 50_000)
    huge = of_copy(None, Size(8_192, 8_192))
    assert huge.width == 4_096
