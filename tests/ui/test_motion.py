"""Bars glide, and only while they are seen."""

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QRegion
from pytestqt.qtbot import QtBot

from nanostudio.ui.motion import Motion

WHERE = QRect(10, 10, 100, 4)


def test_a_bar_first_seen_stands_where_it_is(qtbot: QtBot) -> None:
    motion = Motion(lambda _: None)
    assert motion.fraction("a", 0.4, WHERE) == 0.4
    timer = motion.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()


def test_a_bar_glides_to_its_new_place_and_rests(qtbot: QtBot) -> None:
    frames: list[QRegion] = []
    motion = Motion(frames.append)
    motion.fraction("a", 0.2, WHERE)
    first = motion.fraction("a", 0.8, WHERE)
    assert 0.2 <= first < 0.8
    qtbot.waitUntil(lambda: bool(frames))
    assert frames[0].boundingRect() == WHERE
    qtbot.waitUntil(lambda: motion.fraction("a", 0.8, WHERE) == 0.8, timeout=5000)


def test_what_is_not_painted_again_does_not_move_on(qtbot: QtBot) -> None:
    frames: list[QRegion] = []
    motion = Motion(frames.append)
    assert 0 <= motion.phase(WHERE) < 1
    qtbot.waitUntil(lambda: bool(frames))
    timer = motion.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
