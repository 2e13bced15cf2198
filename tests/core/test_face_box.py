"""Whatever is done to a box, it stays in the picture and can be looked at."""

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import face_box
from nanostudio.core.face_box import LEAST, USUAL
from nanostudio.core.recipe import WHOLE, Area

far = st.integers(-3 * WHOLE, 3 * WHOLE)
places = st.tuples(far, far)


def is_good(box: Area) -> bool:
    is_inside = min(box.left, box.top) >= 0
    is_inside = is_inside and box.right <= WHOLE and box.bottom <= WHOLE
    return is_inside and box.width >= LEAST and box.height >= LEAST


@given(places, places, st.lists(st.tuples(st.booleans(), far, far), max_size=6))
def test_it_stays_inside_and_large_enough(
    first: tuple[int, int], last: tuple[int, int], steps: list[tuple[bool, int, int]]
) -> None:
    box = face_box.drawn(first, last)
    assert box == face_box.drawn(last, first)
    assert is_good(box)
    for is_move, across, down in steps:
        before = box
        box = (face_box.moved if is_move else face_box.resized)(box, across, down)
        assert is_good(box)
        if is_move:
            assert (box.width, box.height) == (before.width, before.height)
        else:
            assert (box.left, box.top) == (before.left, before.top)


def test_it_is_as_it_was_drawn() -> None:
    assert face_box.drawn((60_000, 50_000), (20_000, 10_000)) == Area(
        20_000, 10_000, 60_000, 50_000
    )
    assert face_box.moved(USUAL, 1000, -1000) == USUAL.moved(1000, -1000)
    wider = face_box.resized(USUAL, 1000, 2000)
    assert (wider.width, wider.height) == (USUAL.width + 1000, USUAL.height + 2000)
    assert is_good(USUAL)
