"""The hint says which cells may be odd, leads to them, and is silent else."""

from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.drift import Drift
from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.sheets import Sheets
from nanostudio.core.sheet import new_sheet
from nanostudio.core.sheet_template import Template, TemplateCell
from nanostudio.ui.focus import walk
from nanostudio.ui.sheets.hint_bar import HintBar
from tests.ui.test_accessibility import name

CELLS = ("happy", "sad", "angry", "afraid")
LEFT, COLOURS, SIZE = Qt.MouseButton.LeftButton, "The colours may differ.", "Or size."


class Stand:
    """A bar over an open sheet of which anything can be said."""

    def __init__(self) -> None:
        cells = [TemplateCell(id=c, title=c.title(), instruction=c) for c in CELLS]
        template = Template(
            id="moods", title="Moods", columns=2, rows=2, cells=tuple(cells)
        )
        self.sheets = Sheets(Projects(), Messages(), int)
        self.sheets.current = new_sheet("s", "Moods", template)
        self.drift = Drift(self.sheets)
        self.bar = HintBar(self.drift, self.sheets)
        self.asked: list[str] = []
        self.bar.cell_requested.connect(self.asked.append)

    def say(self, **hints: str) -> None:
        self.drift.hints = MappingProxyType(hints)
        others = (one for one in CELLS if one not in hints)
        self.drift.order = (*hints, *others)
        self.drift.changed.emit()

    @property
    def words(self) -> str:
        return self.bar.words.text()

    def rows(self) -> list[str]:
        listed = self.bar.list
        role = Qt.ItemDataRole.AccessibleTextRole
        return [listed.item(row).data(role) for row in range(listed.count())]


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    made = Stand()
    qtbot.addWidget(made.bar)
    made.bar.resize(900, 60)
    return made


def test_it_is_hidden_while_there_is_nothing_to_say(stand: Stand) -> None:
    assert stand.bar.isHidden()
    stand.say(angry=COLOURS)
    assert stand.bar.isVisible()
    assert stand.words == "One cell may look different. Angry: The colours may differ."
    assert stand.bar.next.isHidden()
    stand.say()
    assert stand.bar.isHidden()
    assert stand.bar.cell == ""
    stand.bar._go(1)
    assert stand.asked == []


def test_one_goes_round_the_odd_ones(stand: Stand) -> None:
    stand.say(angry=COLOURS, sad=SIZE)
    assert stand.words == (
        "2 cells may look different. 1 of 2, Angry: The colours may differ."
    )
    for button in (stand.bar.show_it, stand.bar.next, stand.bar.next):
        QTest.mouseClick(button, LEFT)
    QTest.mouseClick(stand.bar.previous, LEFT)
    assert stand.asked == ["angry", "sad", "angry", "sad"]
    assert "2 of 2, Sad: Or size." in stand.words
    stand.say(happy=COLOURS, angry=COLOURS, sad=SIZE)
    assert "3 of 3, Sad" in stand.words  # it is still spoken of
    stand.say(happy=COLOURS, angry=COLOURS)
    assert "1 of 2, Happy" in stand.words


def test_the_face_is_marked_on_the_cell_that_is_spoken_of(stand: Stand) -> None:
    marked: list[str] = []
    stand.bar.face_requested.connect(marked.append)
    stand.say(angry=COLOURS, sad=SIZE)
    stand.bar.next.click()
    QTest.mouseClick(stand.bar.face, LEFT)
    assert marked == ["sad"]


def test_all_cells_are_listed_the_oddest_first(stand: Stand) -> None:
    stand.say(angry=COLOURS, sad=SIZE)
    assert stand.bar.list.isHidden()
    stand.bar.oddest.click()
    assert stand.bar.list.isVisible()
    assert stand.rows() == [
        "Angry: The colours may differ.",
        "Sad: Or size.",
        "Happy: Like the other cells",
        "Afraid: Like the other cells",
    ]
    stand.bar.list.setFocus()
    QApplication.processEvents()
    for _ in range(2):
        QTest.keyClick(stand.bar.list, Qt.Key.Key_Down)
    assert stand.asked == ["sad", "happy"]
    assert "Sad" in stand.words
    stand.say(sad=SIZE)
    assert stand.rows()[0] == "Sad: Or size."
    assert stand.bar.list.currentItem().text() == "Happy"
    at = stand.bar.list.visualItemRect(stand.bar.list.item(0)).center()
    QTest.mouseClick(stand.bar.list.viewport(), LEFT, pos=at)
    assert stand.asked[-1] == "sad"
    stand.say()
    assert stand.bar.list.isHidden()


def test_a_sheet_that_is_gone_has_no_titles(stand: Stand) -> None:
    stand.say(angry=COLOURS)
    stand.sheets.current = None
    stand.bar.show_hints()
    assert "Angry" not in stand.words


def test_every_control_is_named(stand: Stand) -> None:
    stand.say(angry=COLOURS, sad=SIZE)
    stand.bar.oddest.click()
    QApplication.processEvents()
    controls = walk(stand.bar)
    assert [name(one) for one in controls] == [
        "Previous odd cell",
        "Next odd cell",
        "Show the odd cell",
        "Mark the face, to compare it too",
        "Oddest first",
        "Cells, the oddest first",
    ]
