"""Where compared pictures stand, and how they are fitted to each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from nanostudio.core.geometry import Size
from nanostudio.ui.compare.places import around, onto, panes, rect
from nanostudio.ui.viewer.sight import Sight

sizes = st.builds(Size, st.integers(1, 13_000), st.integers(1, 9_000))
rooms = st.builds(QSizeF, st.integers(160, 3_000), st.integers(120, 2_000))
counts = st.integers(2, 4)


@given(sizes, sizes, rooms, st.floats(0.5, 20))
def test_a_fitted_picture_is_whole_in_the_middle_of_the_frame(
    whole: Size, size: Size, room: QSizeF, factor: float
) -> None:
    sight = Sight(whole, room).zoomed(factor, QPointF(40, 50))
    frame, fitted = rect(sight.frame), rect(onto(sight, size).frame)
    assert frame.adjusted(-1, -1, 1, 1).contains(fitted)
    assert abs(frame.center().x() - fitted.center().x()) <= 1
    assert abs(frame.center().y() - fitted.center().y()) <= 1
    assert any(
        own == pytest.approx(other)
        for own, other in (
            (frame.width(), fitted.width()),
            (frame.height(), fitted.height()),
        )
    )


@given(counts, sizes, rooms, st.booleans())
def test_panes_are_equal_inside_and_apart(
    count: int, size: Size, room: QSizeF, is_mirrored: bool
) -> None:
    made = panes(count, size, room, is_mirrored=is_mirrored)
    assert len({(one.width(), one.height()) for one in made}) == 1
    whole = QRectF(QPointF(), room)
    for place, pane in enumerate(made):
        assert whole.contains(pane)
        assert not any(pane.intersects(other) for other in made[:place])


@pytest.mark.parametrize(
    ("count", "size", "corners"),
    [
        (2, Size(100, 100), [(0, 0), (502, 0)]),
        (2, Size(800, 100), [(0, 0), (0, 302)]),
        (3, Size(100, 300), [(0, 0), (334, 0), (668, 0)]),
        (3, Size(160, 100), [(0, 0), (502, 0), (0, 302)]),
        (4, Size(160, 100), [(0, 0), (502, 0), (0, 302), (502, 302)]),
    ],
)
def test_they_stand_so_that_pictures_are_large(
    count: int, size: Size, corners: list[tuple[int, int]]
) -> None:
    made = panes(count, size, QSizeF(1000, 600))
    assert [(one.left(), one.top()) for one in made] == corners


def test_where_one_reads_from_the_right_the_first_is_there() -> None:
    made = panes(2, Size(1, 1), QSizeF(1000, 600), is_mirrored=True)
    assert [one.left() for one in made] == [502, 0]


def test_what_is_around_all_sizes() -> None:
    assert around([Size(4, 1), Size(2, 3)]) == Size(4, 3)
