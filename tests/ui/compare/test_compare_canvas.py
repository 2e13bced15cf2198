"""Compared pictures: side by side, with the slider, blended, and their difference."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from nanostudio.app.compare import Mode
from nanostudio.core.errors import StorageError
from nanostudio.core.geometry import Size
from nanostudio.ui import theme
from nanostudio.ui.compare.places import rect
from tests.ui.compare.compare_stand import SEEN, Stand

Key = Qt.Key


def test_side_by_side_are_linked(stand: Stand) -> None:
    stand.open()
    assert (stand.colour(250, 280), stand.colour(750, 280)) == SEEN[:2]
    assert stand.canvas.panes[1].left() == 502
    stand.canvas.show_actual()
    stand.drag(QPoint(700, 300), QPoint(650, 280))
    one, two = (stand.canvas.sight_of(place).frame for place in (0, 1))
    assert one == two
    assert one.left == (498 - 2000) / 2 - 50
    stand.canvas.fit()
    assert stand.canvas.frame.width == 498


def test_a_place_under_the_pointer_stays_in_every_pane(stand: Stand) -> None:
    stand.open()
    QTest.mouseDClick(
        stand.canvas, Qt.MouseButton.LeftButton, pos=QPoint(502 + 20, 280)
    )
    assert stand.canvas.sight.zoomed_by == 1
    assert stand.canvas.frame.left == pytest.approx(20 - 20 * 2000 / 498, abs=1)


def test_a_smaller_picture_is_as_large_as_the_other(stand: Stand) -> None:
    stand.open(3, (2000, 1000), (500, 250), (1000, 1000))
    one, two, three = (rect(stand.canvas.sight_of(at).frame) for at in range(3))
    assert one.size() == two.size()
    assert three.height() == one.height()
    stand.canvas.zoom(3)
    assert stand.canvas.sight_of(1).zoomed_by == 4 * stand.canvas.sight_of(0).zoomed_by


def test_pixels_are_asked_as_fine_as_can_be_seen(stand: Stand) -> None:
    stand.open(2, (2000, 1000), (500, 250))
    assert stand.begun[:2] == [("1.png", 2), ("2.png", 0)]


def test_the_winner_has_a_frame(stand: Stand) -> None:
    stand.open()
    top = round(stand.canvas.frame.top)
    stand.comparison.pick(1)
    accent = theme.DARK.accent
    assert stand.colour(750, top + 1) == accent
    assert stand.colour(250, top + 1) == SEEN[0]
    stand.comparison.pick(1)
    assert stand.colour(750, top + 1) == SEEN[1]


def test_the_slider_stands_between_two(stand: Stand) -> None:
    stand.open()
    stand.show(Mode.SLIDER)
    assert stand.canvas.swipe.x == 500
    assert (stand.colour(490, 100), stand.colour(510, 100)) == SEEN[:2]
    stand.drag(QPoint(502, 280), QPoint(800, 90))
    assert stand.comparison.amount == pytest.approx(0.8)
    assert (stand.colour(790, 100), stand.colour(810, 100)) == SEEN[:2]
    stand.drag(QPoint(100, 280), QPoint(200, 280))  # there is nothing else to move
    assert stand.comparison.amount == pytest.approx(0.2)
    stand.press(Key.Key_BracketRight)
    assert stand.comparison.amount == pytest.approx(0.25)


def test_zoomed_in_only_the_line_moves_the_slider(stand: Stand) -> None:
    stand.open()
    stand.show(Mode.SLIDER)
    stand.canvas.show_actual()
    left = stand.canvas.frame.left
    stand.drag(QPoint(100, 280), QPoint(200, 280))
    assert stand.comparison.amount == 0.5
    assert stand.canvas.frame.left == left + 100
    QTest.mouseMove(stand.canvas, QPoint(505, 280))
    assert stand.canvas.cursor().shape() is Qt.CursorShape.SplitHCursor
    stand.drag(QPoint(505, 280), QPoint(900, 280))
    assert stand.canvas.frame.left == left + 100
    assert stand.comparison.amount == pytest.approx(0.9)


def test_an_overlay_is_as_dense_as_it_is_told(stand: Stand) -> None:
    stand.open()
    for amount, red in ((0.0, "#804020"), (1.0, "#803050")):
        stand.show(Mode.OVERLAY, amount)
        assert stand.colour(500, 280) == red
    stand.show(Mode.OVERLAY, 0.5)
    blend = stand.picture().pixelColor(500, 280)
    assert blend.green() == pytest.approx(0x38, abs=1)
    assert blend.blue() == pytest.approx(0x38, abs=1)


@pytest.mark.parametrize(
    ("amount", "gain", "seen"),
    [(0.0, 1, "#001030"), (0.5, 4, "#0040c0"), (1.0, 16, "#00ffff")],
)
def test_a_difference_is_absolute_and_can_be_enlarged(
    stand: Stand, amount: float, gain: int, seen: str
) -> None:
    stand.open()
    stand.show(Mode.DIFFERENCE, amount)
    assert stand.comparison.gain == gain
    assert stand.colour(500, 280) == seen
    stand.canvas.zoom(1.5)  # while it is moved, fewer pixels must do
    assert stand.colour(500, 280) == seen


def test_a_picture_differs_from_itself_in_nothing(stand: Stand) -> None:
    stand.compare([tile := _tile(), tile])
    stand.show(Mode.DIFFERENCE, 1.0)
    assert stand.colour(500, 150) == "#000000"


def _tile() -> object:
    from tests.app.compare_samples import made_tile

    return made_tile(1)


def test_only_what_both_show_differs(stand: Stand) -> None:
    stand.open(2, (2000, 1000), (500, 500))
    stand.show(Mode.DIFFERENCE)
    assert stand.colour(500, 280) == "#001030"
    assert stand.colour(100, 280) == theme.DARK.window
    assert stand.canvas.face.note() == (
        "2 (500 × 500) is fitted to the frame of 1 (2000 × 1000)."  # noqa: RUF001
    )
    stand.show(Mode.SIDE)
    assert stand.canvas.face.note() == ""


def test_what_cannot_be_read_is_said_in_its_place(stand: Stand) -> None:
    stand.gone["2.png"] = StorageError("“2.png” is gone.", "Find it.")
    stand.open()
    assert stand.colour(250, 280) == SEEN[0]
    ground = theme.DARK.window
    assert any(stand.colour(x, 280) != ground for x in range(600, 900, 3))
    stand.show(Mode.DIFFERENCE)
    assert stand.colour(500, 100) == ground  # nothing is compared with nothing


def test_another_mode_looks_at_the_same_place(stand: Stand) -> None:
    stand.open()
    stand.canvas.show_actual()
    stand.canvas.set_sight(stand.canvas.sight.pushed(QPointF(-300, 80)))
    away = stand.canvas.sight.away
    stand.show(Mode.OVERLAY)
    assert (stand.canvas.sight.zoomed_by, stand.canvas.sight.away) == (1, away)
    assert stand.canvas.sight.picture == Size(2000, 1000)


def test_a_pair_of_another_size_is_shown_whole(stand: Stand) -> None:
    stand.open(3, (2000, 1000), (1000, 1000), (1000, 1000))
    stand.show(Mode.SLIDER)
    stand.canvas.show_actual()
    stand.press(Key.Key_PageUp)
    assert stand.comparison.pair == (1, 2)
    assert stand.canvas.sight.picture == Size(1000, 1000)
    assert stand.canvas.sight.zoom is None


def test_a_pair_that_comes_coarse_says_so(stand: Stand) -> None:
    stand.open()
    stand.show(Mode.DIFFERENCE)
    assert stand.canvas.face.note() == ""
    for viewer in stand.comparison.viewers:
        viewer._kept.clear()
    assert "not sharp" in stand.canvas.face.note()
