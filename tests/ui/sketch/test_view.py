"""Zooming and pushing a picture about."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from nanostudio.core.geometry import Size
from nanostudio.ui.sketch.view import View

sizes = st.builds(Size, st.integers(64, 9_000), st.integers(64, 9_000))
rooms = st.builds(QSizeF, st.integers(320, 3_000), st.integers(240, 2_000))
ratios = st.sampled_from([1.0, 1.5, 2.0])
views = st.builds(View, sizes, rooms, ratios)
places = st.builds(QPointF, st.integers(0, 2_000), st.integers(0, 2_000))


@given(views)
def test_a_whole_picture_stands_in_the_middle(view: View) -> None:
    frame = view.whole().frame
    assert frame.left >= 0
    assert frame.top >= 0
    assert abs(frame.left * 2 + frame.width - view.room.width()) < 1e-6
    wide, high = frame.width * view.picture.height, frame.height * view.picture.width
    assert abs(wide - high) < 1e-3


@given(views, st.floats(0.2, 5), places)
def test_some_of_it_is_always_in_sight(
    view: View, factor: float, around: QPointF
) -> None:
    for moved in (
        view.zoomed(factor, around),
        view.zoomed(factor, around).pushed(QPointF(9_999, -9_999)),
    ):
        frame = moved.frame
        assert frame.left < moved.room.width()
        assert frame.top < moved.room.height()
        assert frame.left + frame.width > 0
        assert frame.top + frame.height > 0


def test_the_place_under_the_pointer_stays_there() -> None:
    view = View(Size(1_000, 1_000), QSizeF(800, 800))
    where = QPointF(500, 450)
    part = view.frame.parts(where)
    closer = view.zoomed(2, where)
    assert closer.frame.parts(where) == part
    assert closer.zoomed_by == view.zoomed_by * 2
    assert closer.whole().zoomed_by == view.zoomed_by


def test_actual_size_is_in_pixels_of_the_screen() -> None:
    view = View(Size(1_000, 1_000), QSizeF(800, 800), ratio=2)
    assert view.at(1, QPointF(400, 400)).frame.width == 500
    assert view.pushed(QPointF(50, 50)) == view  # a whole picture is not pushed
