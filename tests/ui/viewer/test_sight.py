"""Zooming into a picture and moving about in it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from nanostudio.core.geometry import Size
from nanostudio.ui.viewer.sight import Sight, seen

sizes = st.builds(Size, st.integers(1, 13_000), st.integers(1, 9_000))
rooms = st.builds(QSizeF, st.integers(160, 3_000), st.integers(120, 2_000))
sights = st.builds(Sight, sizes, rooms, st.sampled_from([1.0, 1.5, 2.0]))
places = st.builds(QPointF, st.integers(0, 2_000), st.integers(0, 2_000))
factors = st.floats(0.2, 50)


@given(sights)
def test_a_whole_picture_is_in_the_room_and_never_enlarged(sight: Sight) -> None:
    frame = sight.frame
    assert sight.zoomed_by <= 1
    assert frame.width <= sight.room.width() + 1e-6
    assert frame.height <= sight.room.height() + 1e-6
    assert not sight.goes_across
    assert not sight.goes_down


@given(sights, factors, places, places)
def test_no_more_of_the_room_is_free_than_must_be(
    sight: Sight, factor: float, around: QPointF, by: QPointF
) -> None:
    moved = sight.zoomed(factor, around).pushed(by * 9).pushed(by * -7)
    frame, pixel = moved.frame, 1 / moved.ratio
    if moved.goes_across:
        assert frame.left <= pixel
        assert frame.left + frame.width >= moved.room.width() - pixel
    else:
        assert abs(2 * frame.left + frame.width - moved.room.width()) <= 2 * pixel


@given(sights, factors, places)
def test_it_begins_at_a_whole_pixel_of_the_screen(
    sight: Sight, factor: float, around: QPointF
) -> None:
    frame = sight.zoomed(factor, around).frame
    for place in (frame.left * sight.ratio, frame.top * sight.ratio):
        assert abs(place - round(place)) < 1e-6


@given(sights, st.floats(0.01, 0.99))
def test_further_away_than_whole_is_whole(sight: Sight, factor: float) -> None:
    assert sight.zoomed(factor, QPointF()).zoom is None
    assert sight.zoomed(9e9, QPointF()).zoomed_by == 32


def test_what_is_under_the_pointer_stays_there() -> None:
    sight = Sight(Size(4000, 4000), QSizeF(1000, 1000)).at(1.0, QPointF(500, 500))
    around = QPointF(300, 700)
    closer = sight.zoomed(2, around)
    before, after = sight.frame, closer.frame
    assert (around.x() - before.left) * 2 == around.x() - after.left
    assert (around.y() - before.top) * 2 == around.y() - after.top


def test_the_pixels_that_are_seen() -> None:
    frame = Sight(Size(4000, 2000), QSizeF(1000, 1000)).at(1, QPointF(500, 500)).frame
    shown, source = seen(frame, QRectF(0, 0, 1000, 1000), 2000, 1000)
    assert shown == QRectF(0, 0, 1000, 1000)
    assert source == QRectF(750, 250, 500, 500)
