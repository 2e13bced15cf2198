"""Lines with fewer points look the same."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.smoothing import _distance, simplified

places = st.tuples(st.integers(-999, 999), st.integers(-999, 999))


@given(st.lists(places, max_size=40), st.floats(0, 200))
def test_no_point_is_left_out_that_would_be_missed(
    points: list[tuple[int, int]], tolerance: float
) -> None:
    kept = simplified(points, tolerance)
    assert kept[:1] == tuple(points[:1])
    assert kept[-1:] == tuple(points[-1:])
    rest = iter(points)
    assert all(point in rest for point in kept)  # in their order
    spans = list(pairwise(kept)) or [(p, p) for p in kept]
    for point in points:
        nearest = min(_distance(point, *span) for span in spans)
        assert nearest <= tolerance + 1e-6


def test_a_straight_line_has_two_ends() -> None:
    line = [(x, 2 * x) for x in range(50)]
    assert simplified(line, 0.5) == ((0, 0), (49, 98))
    assert simplified([(0, 0), (50, 30), (100, 0)], 10) == ((0, 0), (50, 30), (100, 0))
    assert simplified([(5, 5)] * 9, 1) == ((5, 5), (5, 5))
