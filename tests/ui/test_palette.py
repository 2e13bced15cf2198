"""The command palette: typed, chosen, gone, with the keyboard back where it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.ui.front import Front
from nanostudio.ui.palette import Palette
from nanostudio.ui.palette_rows import marked, runs
from tests.ui.whole_window import opened, settle

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def palette(front: Front, said: list[str]) -> Palette:
    def announce(_: QWidget, text: str) -> None:
        said.append(text)

    made = Palette(front.commands, ["view.find"], front.window, announce)
    made.open()
    return made


def texts(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_opens_by_its_keys_and_closes_by_them(front: Front) -> None:
    prompt = front.compose.prompt
    prompt.setFocus()
    QTest.keyClick(prompt, Key.Key_K, CTRL)
    (palette,) = front.window.findChildren(Palette)
    assert front.window.focusWidget() is palette.search
    assert palette.card.width() <= 640
    QTest.keyClick(palette.search, Key.Key_K, CTRL)
    assert not palette.isVisible()
    assert front.window.focusWidget() is prompt


def test_what_was_used_last_stands_first(palette: Palette) -> None:
    assert texts(palette)[0] == "Find"
    assert "Command palette" not in texts(palette)


def test_a_few_letters_and_return_do_it(
    qtbot: QtBot, front: Front, palette: Palette
) -> None:
    QTest.keyClicks(palette.search, "insp")
    assert texts(palette)[0] == "Inspector"
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.search, Key.Key_Return)
    assert chosen.args == ["view.inspector"]
    assert not palette.isVisible()


def test_choosing_does_it_and_is_remembered(front: Front) -> None:
    front.commands["palette.open"].trigger()
    (palette,) = front.window.findChildren(Palette)
    QTest.keyClicks(palette.search, "inspector")
    QTest.keyClick(palette.search, Key.Key_Enter)
    assert not front.inspector.isVisible()
    assert front.kept.value("palette/recent") == "view.inspector"
    front.commands["palette.open"].trigger()
    again = front.window.findChildren(Palette)[-1]
    assert texts(again)[0] == "Inspector"


def test_arrows_and_pages_move_the_mark(palette: Palette, said: list[str]) -> None:
    QTest.keyClick(palette.search, Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.search, Key.Key_Up)
    QTest.keyClick(palette.search, Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.list.model().rowCount() - 1
    QTest.keyClick(palette.search, Key.Key_Tab)
    assert palette.list.currentIndex().row() == 0
    QTest.keyClick(palette.search, Key.Key_PageDown)
    assert palette.list.currentIndex().row() == 8
    QTest.keyClick(palette.search, Key.Key_PageUp)
    assert palette.list.currentIndex().row() == 0
    assert said[-1] == "Find, View, Ctrl+F"


def test_a_pointer_at_rest_marks_nothing(front: Front, said: list[str]) -> None:
    made = Palette(front.commands, (), front.window, lambda *told: said.append(told[1]))
    made.open()
    third = made.list.model().index(2, 0)
    made.list.entered.emit(third)  # it opened below the pointer
    assert made.list.currentIndex().row() == 0
    QCursor.setPos(QCursor.pos() + QPoint(3, 3))
    made.list.entered.emit(third)
    assert made.list.currentIndex().row() == 2


def test_the_pointer_chooses(qtbot: QtBot, palette: Palette) -> None:
    row = palette.list.model().index(2, 0)
    place = palette.list.visualRect(row).center()
    viewport = palette.list.viewport()
    QTest.mouseMove(viewport, place)
    with qtbot.waitSignal(palette.chosen):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("way", ["escape", "click"])
def test_it_goes_without_doing_anything(
    qtbot: QtBot, front: Front, palette: Palette, way: str
) -> None:
    with qtbot.assertNotEmitted(palette.chosen):
        if way == "escape":
            QTest.keyClick(palette.search, Key.Key_Escape)
        else:
            QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(8, 700))
    assert not palette.isVisible()
    settle(QApplication.instance())  # type: ignore[arg-type]
    assert front.window.findChildren(Palette) == []


def test_what_cannot_be_done_now_is_read_so_and_not_done(
    qtbot: QtBot, palette: Palette, said: list[str]
) -> None:
    QTest.keyClicks(palette.search, "undo")
    assert texts(palette)[0] == "Undo"
    assert said[-1] == "Undo, NanoStudio, Ctrl+Z, not possible now"
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.search, Key.Key_Return)
    assert palette.isVisible()


def test_nothing_found_is_said(palette: Palette, said: list[str]) -> None:
    QTest.keyClicks(palette.search, "qqqq")
    assert texts(palette) == []
    assert said[-1] == "Nothing is called that."
    QTest.keyClick(palette.search, Key.Key_Return)
    QTest.keyClick(palette.search, Key.Key_Down)
    assert palette.isVisible()


def test_a_switch_says_whether_it_is_on(palette: Palette, said: list[str]) -> None:
    QTest.keyClicks(palette.search, "compose")
    assert said[-1].endswith("Ctrl+B, on")


def test_it_follows_the_window(front: Front, palette: Palette) -> None:
    front.window.resize(1000, 660)
    assert palette.size() == front.window.size()
    assert palette.rect().contains(palette.card.geometry())


def test_marks_are_taken_in_runs() -> None:
    assert runs((0, 2, 3)) == [(0, 1), (2, 4)]
    assert runs(()) == []


def test_marks_are_counted_as_qt_counts(qapp: QApplication) -> None:
    name = marked("🍌 Copy", (2, 3), QFont(), QColor("red"))
    (span,) = name.formats()
    assert (span.start, span.length) == (3, 2)
