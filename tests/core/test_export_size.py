"""Sizes of what is written, and what is cut off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.export import Fitting, Size
from nanostudio.core.export_size import Sides, sized
from nanostudio.core.geometry import Size as Pixels

ALL = (0, 0, 96, 64)


@pytest.mark.parametrize(
    ("wanted", "size", "part"),
    [
        (Size(), (96, 64), ALL),
        (Size(Fitting.LONGEST, 48), (48, 32), ALL),
        (Size(Fitting.LONGEST, 500), (96, 64), ALL),  # never enlarged
        (Size(Fitting.SCALE, 50), (48, 32), ALL),
        (Size(Fitting.SCALE, 200), (192, 128), ALL),
        (Size(Fitting.SCALE, 1), (1, 1), ALL),
        (Size(Fitting.FIT, 48, 64), (48, 32), ALL),
        (Size(Fitting.FIT, 192, 999), (192, 128), ALL),
        (Size(Fitting.FILL, 10, 10), (10, 10), (16, 0, 80, 64)),
        (Size(Fitting.FILL, 96, 6), (96, 6), (0, 29, 96, 35)),
        (Size(Fitting.FILL, 1, 16_383), (1, 16_383), (47, 0, 48, 64)),
    ],
)
def test_each_way_to_a_size(wanted: Size, size: tuple[int, int], part: Sides) -> None:
    assert sized(Pixels(96, 64), wanted) == (Pixels(*size), part)


sides = st.integers(1, 16_383)


@given(st.builds(Pixels, sides, sides), st.sampled_from(Fitting), sides, sides)
def test_nothing_is_outside_and_shapes_are_kept(
    whole: Pixels, fitting: Fitting, width: int, height: int
) -> None:
    size, (left, top, right, bottom) = sized(whole, Size(fitting, width, height))
    assert 0 <= left < right <= whole.width
    assert 0 <= top < bottom <= whole.height
    if fitting is Fitting.FILL:
        assert size == Pixels(width, height)
        assert right - left == whole.width or bottom - top == whole.height
    else:
        assert (right - left, bottom - top) == (whole.width, whole.height)
        assert abs(size.width - size.height * whole.width / whole.height) <= max(
            1, whole.width / whole.height
        )
    if fitting is Fitting.FIT:
        assert size.width <= width
        assert size.height <= height
