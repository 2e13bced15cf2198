"""What is looked at comes first, then what may be looked at next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from nanostudio.app.viewer import Viewer, is_changed, step_for
from nanostudio.core.errors import StorageError
from nanostudio.core.geometry import Size
from tests.app.viewer_samples import Fetches, pixels, viewed

LIST = [viewed(name) for name in "abcde"]
pytestmark = pytest.mark.usefixtures("qapp")  # for the timer
WRONG = StorageError("It is gone.", "Restore it.")


@pytest.fixture
def fetches() -> Fetches:
    return Fetches()


@pytest.fixture
def viewer(fetches: Fetches) -> Viewer:
    """In a room in which a picture of the list is shown at a quarter of its size."""
    made = Viewer()
    made.set_room(Size(1024, 1024))
    made.attach(fetches)
    return made


def settle(viewer: Viewer) -> None:
    """As when the timer is over."""
    viewer._settling.stop()
    viewer._fill()


@pytest.mark.parametrize(
    ("scale", "step"),
    [
        (1.0, 0),
        (8.0, 0),
        (0.9, 0),
        (0.56, 0),
        (0.54, 1),
        (0.5, 1),
        (0.25, 2),
        (1e-9, 12),
    ],
)
def test_the_least_pixels_that_are_sharp(scale: float, step: int) -> None:
    assert step_for(scale, Size(4096, 100)) == step


@given(st.floats(1e-4, 40), st.integers(1, 20_000), st.integers(1, 20_000))
def test_some_pixels_are_always_left(scale: float, width: int, height: int) -> None:
    step = step_for(scale, Size(width, height))
    assert step >= 0
    assert max(width, height) >> step >= 1


def test_nothing_is_asked_before_it_can_be_answered(fetches: Fetches) -> None:
    viewer = Viewer()
    viewer.open(LIST, 1)
    viewer.want(1.0)
    assert viewer.best() is None
    viewer.attach(fetches)
    assert fetches.begun == [("b", 0)]


def test_first_what_is_seen_then_what_may_be(viewer: Viewer, fetches: Fetches) -> None:
    viewer.open(LIST, 1)
    fetches.answer("b", 2)
    assert fetches.begun == [("b", 2)]  # it may be passed by
    settle(viewer)
    for asked in (("b", 1), ("b", 0), ("c", 2), ("a", 2)):
        assert list(fetches.open) == [asked]
        fetches.answer(*asked)
    assert not fetches.open
    viewer.step(1)
    assert viewer.is_sharp
    settle(viewer)
    assert list(fetches.open) == [("c", 1)]


def test_it_settles_by_itself(viewer: Viewer, fetches: Fetches, qtbot: QtBot) -> None:
    viewer.open(LIST, 1)
    fetches.answer("b", 2)
    qtbot.waitUntil(lambda: ("b", 1) in fetches.open)


def test_what_is_passed_by_is_not_asked_for(viewer: Viewer, fetches: Fetches) -> None:
    viewer.open(LIST, 0)
    for _ in range(3):
        viewer.step(1)
    assert (fetches.begun, fetches.cancelled) == ([("a", 2)], [])
    settle(viewer)
    assert fetches.cancelled == [("a", 2)]
    assert list(fetches.open)[-1] == ("d", 2)


def test_the_way_one_goes_comes_first(viewer: Viewer, fetches: Fetches) -> None:
    fetches.at_once = True
    viewer.open(LIST, 3)
    settle(viewer)
    viewer.step(-1)
    settle(viewer)
    assert fetches.begun[-1] == ("b", 2)  # d is there
    assert [name for name, step in fetches.begun if step == 2] == list("decb")


def test_going_ends_where_the_list_does(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.open(LIST, 99)
    assert viewer.at == 4
    assert not viewer.step(1)
    assert not viewer.go(4)
    with qtbot.waitSignal(viewer.current_changed):
        assert viewer.go(0)
    assert not viewer.step(-1)
    assert viewer.current == LIST[0]


def test_closer_asks_for_more(viewer: Viewer, fetches: Fetches) -> None:
    viewer.open(LIST[:1])
    fetches.answer("a", 2)
    assert viewer.is_sharp
    viewer.want(1.0)
    assert not viewer.is_sharp
    best = viewer.best()
    assert best is not None
    assert best.step == 2  # till the others are there
    fetches.answer("a", 0)
    assert viewer.is_sharp
    assert (viewer.best(), viewer.pixels(1)) == (viewer.pixels(0), viewer.pixels(0))
    viewer.want(0.25)
    best = viewer.best()
    assert best is not None
    assert best.step == 2


def test_what_nobody_wants_any_more_is_cancelled(
    viewer: Viewer, fetches: Fetches
) -> None:
    viewer.open(LIST[:1])
    late = fetches.open["a", 2]
    viewer.want(1.0)
    assert fetches.cancelled == [("a", 2)]
    late(pixels(2))
    assert viewer.best() is None
    fetches.answer("a", 0)
    assert viewer.is_sharp


def test_a_problem_is_of_its_picture_alone(
    viewer: Viewer, fetches: Fetches, qtbot: QtBot
) -> None:
    viewer.open(LIST[:2])
    with qtbot.waitSignal(viewer.pixels_changed):
        fetches.answer("a", 2, WRONG)
    assert viewer.problem is WRONG
    settle(viewer)
    assert list(fetches.open) == [("b", 2)]  # nothing more of a
    fetches.answer("b", 2, WRONG)
    assert viewer.problem is WRONG
    viewer.step(1)
    assert viewer.problem is None  # it is tried again: the file may be back
    settle(viewer)
    fetches.answer("b", 2)
    assert viewer.is_sharp


def test_a_file_of_another_size_has_changed(viewer: Viewer, fetches: Fetches) -> None:
    viewer.open(LIST)
    assert not is_changed(viewer)
    fetches.answer("a", 2, pixels(0, 30, 20))
    assert is_changed(viewer)


def test_what_is_kept_is_bounded_but_for_what_is_seen(fetches: Fetches) -> None:
    fetches.at_once = True
    viewer = Viewer(most_bytes=1)
    viewer.set_room(Size(1024, 1024))
    viewer.attach(fetches)
    viewer.open(LIST, 1)
    settle(viewer)
    assert {name for name, _ in viewer._kept} == {"b"}
    assert len(fetches.begun) == len(set(fetches.begun))  # none is asked for twice


def test_closing_forgets_all_of_it(
    viewer: Viewer, fetches: Fetches, qtbot: QtBot
) -> None:
    viewer.open(LIST)
    with qtbot.waitSignals([viewer.closed, viewer.current_changed]):
        viewer.close()
    assert fetches.cancelled == [("a", 2)]
    assert (viewer.current, viewer.best(), viewer.is_sharp) == (None, None, False)
    assert not is_changed(viewer)
    viewer.want(1.0)
    assert not viewer.step(1)
    viewer.open([])
    assert viewer.current is None
    assert len(fetches.begun) == 1
