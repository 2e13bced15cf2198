"""What is compared, how, and who wins."""

import pytest

from nanostudio.app.compare import GAINS, Comparison, Mode
from nanostudio.core.errors import StorageError
from nanostudio.core.geometry import Size
from tests.app.compare_samples import tiles
from tests.app.viewer_samples import Fetches, pixels

pytestmark = pytest.mark.usefixtures("qapp")  # viewers have timers


class Heard:
    """A comparison with a fetch behind it, and what it said of its winner."""

    def __init__(self, count: int = 2, *sizes: tuple[int, int]) -> None:
        self.comparison = Comparison()
        self.fetches = Fetches()
        for viewer in self.comparison.viewers:
            viewer.attach(self.fetches)
        self.said: list[tuple[object, ...]] = []
        self.changes: list[Mode] = []
        comparison = self.comparison
        comparison.winner_picked.connect(lambda *said: self.said.append(said))
        comparison.winner_undone.connect(lambda *said: self.said.append(said))
        comparison.changed.connect(lambda: self.changes.append(comparison.mode))
        comparison.open(tiles(count, *sizes))


@pytest.mark.parametrize("count", [0, 1, 5])
def test_it_takes_two_to_four(count: int) -> None:
    comparison = Comparison()
    with pytest.raises(ValueError, match="cannot be compared"):
        comparison.open(tiles(count))
    assert comparison.shown == ()


def test_each_picture_has_a_viewer_of_its_own() -> None:
    heard = Heard(3)
    shown = [viewer.current for viewer in heard.comparison.viewers]
    assert [one and one.path for one in shown] == ["1.png", "2.png", "3.png", None]
    assert heard.comparison.size(1) == Size(2000, 1000)
    assert heard.comparison.size(3) == Size(1, 1)


def test_all_are_shown_side_by_side_and_else_a_pair() -> None:
    comparison = Heard(3).comparison
    assert comparison.shown == (0, 1, 2)
    comparison.step_pair(1)  # nothing while all are seen
    comparison.cycle_mode()
    assert (comparison.mode, comparison.shown) == (Mode.SLIDER, (0, 1))
    comparison.step_pair(1)
    assert comparison.shown == (0, 2)
    comparison.step_pair(-2)
    assert comparison.shown == (1, 2)
    comparison.set_pair(7)
    assert comparison.shown == (1, 2)


def test_the_modes_go_round() -> None:
    heard = Heard()
    for _ in Mode:
        heard.comparison.cycle_mode()
    assert heard.changes == [Mode.SLIDER, Mode.OVERLAY, Mode.DIFFERENCE, Mode.SIDE]
    heard.comparison.set_mode(Mode.SIDE)
    assert len(heard.changes) == 4


def test_each_mode_has_an_amount_of_its_own() -> None:
    comparison = Heard().comparison
    assert comparison.amount_words == ""
    comparison.set_amount(0.9)
    comparison.set_mode(Mode.SLIDER)
    assert comparison.amount_words == "50\u00a0%"
    comparison.step_amount(3)
    assert comparison.amount_words == "65\u00a0%"
    comparison.set_mode(Mode.OVERLAY)
    comparison.step_amount(-99)
    assert comparison.amount == 0.0
    comparison.set_mode(Mode.DIFFERENCE)
    assert comparison.gain == 1
    gains = []
    for _ in GAINS:
        gains.append(comparison.gain)
        comparison.step_amount(1)
    assert gains == list(GAINS)
    assert comparison.amount_words == "× 16"  # noqa: RUF001
    comparison.set_mode(Mode.SLIDER)
    assert comparison.amount == pytest.approx(0.65)


def test_blinking_shows_one_of_the_two_alone() -> None:
    comparison = Heard().comparison
    seen = []
    for _ in range(3):
        comparison.blink()
        seen.append((comparison.mode, comparison.amount))
    assert seen == [(Mode.OVERLAY, 0.0), (Mode.OVERLAY, 1.0), (Mode.OVERLAY, 0.0)]


def test_a_winner_is_picked_and_undone_by_the_same_key() -> None:
    heard = Heard(3)
    heard.comparison.pick(1)
    heard.comparison.pick(1)
    assert heard.said == [("task2", ("task1", "task3")), ("task2",)]
    assert heard.comparison.winner is None


def test_another_winner_takes_the_first_one_s_place() -> None:
    heard = Heard(2)
    heard.comparison.pick(0)
    heard.comparison.pick(3)  # there is none
    heard.comparison.pick(1)
    assert heard.said == [("task1", ("task2",)), ("task1",), ("task2", ("task1",))]
    assert heard.comparison.winner == 1


def test_pictures_of_another_size_are_fitted() -> None:
    comparison = Heard(3, (2000, 1000), (1000, 500)).comparison
    assert not comparison.is_fitted
    comparison.set_mode(Mode.DIFFERENCE)
    assert comparison.is_fitted
    comparison.set_pair(1)
    assert not comparison.is_fitted


def test_it_is_sharp_once_all_that_is_shown_is() -> None:
    heard = Heard(3)
    comparison, names = heard.comparison, [f"{at:064}" for at in (1, 2, 3)]
    for name in names[:2]:
        (step,) = [step for sha256, step in heard.fetches.open if sha256 == name]
        heard.fetches.answer(name, step, pixels(step, 2000, 1000))
    assert not comparison.is_sharp
    comparison.set_mode(Mode.SLIDER)
    assert comparison.is_sharp
    comparison.set_mode(Mode.SIDE)
    ((name, step),) = heard.fetches.open
    assert name == names[2]
    heard.fetches.answer(name, step, StorageError("Gone.", "Find it."))
    assert comparison.is_sharp  # it never will be sharper


def test_closing_forgets_everything_and_says_so_once() -> None:
    heard = Heard()
    closed: list[int] = []
    heard.comparison.closed.connect(lambda: closed.append(1))
    heard.comparison.pick(0)
    heard.comparison.close()
    heard.comparison.close()
    assert closed == [1]
    assert heard.comparison.tiles == ()
    assert all(viewer.current is None for viewer in heard.comparison.viewers)
    heard.comparison.open(tiles(2))
    assert heard.comparison.winner is None
