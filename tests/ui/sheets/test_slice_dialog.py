"""The dialog that cuts a picture: lines by pointer, keys and figures; one button."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.grid_lines import Line
from nanostudio.app.slice import Slice, Step
from nanostudio.app.tiles import Tile, make_tile
from nanostudio.core.errors import DiskFull
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, Way
from nanostudio.ui import theme
from nanostudio.ui.focus import walk
from nanostudio.ui.sheets.slice_dialog import SliceDialog
from nanostudio.ui.sheets.slice_front import SliceFront
from nanostudio.ui.wishes import Wishes
from tests.app.tile_samples import NOW_MS, PROVIDERS, done_task, running_task
from tests.store.samples import make_output, make_task
from tests.ui.test_accessibility import name

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
SIZE = Size(300, 200)
GRID = Grid(size=SIZE, across=(0, 100, 200, 300), down=(0, 100, 200), confidence=0.9)


@dataclass
class Room:
    """An open dialog over a slice with a grid."""

    window: QWidget
    folder: Path
    asked: list[object] = field(default_factory=list)
    given_up: list[bool] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.cut = Slice(make_task(1), make_output(width=300, height=200))
        self.cut.cut_requested.connect(self.asked.append)
        self.cut.given_up.connect(lambda: self.given_up.append(True))
        self.dialog = SliceDialog(self.cut, self.window)
        self.canvas, self.panel = self.dialog.canvas, self.dialog.panel
        self.lines = self.cut.lines
        self.canvas._announce = lambda _, text: self.heard.append(text)
        self.dialog.open()
        self.dialog.activateWindow()
        QApplication.processEvents()

    def at(self, x: float, y: float) -> QPoint:
        """Where a pixel of the picture is on the canvas."""
        frame = self.canvas.frame
        left = frame.left + x * frame.width / SIZE.width
        return QPointF(left, frame.top + y * frame.height / SIZE.height).toPoint()

    def pull(self, start: QPoint, end: QPoint) -> None:
        """With the button held."""
        QTest.mousePress(self.canvas, LEFT, pos=start)
        self.move(end, LEFT)
        QTest.mouseRelease(self.canvas, LEFT, pos=end)

    def move(self, to: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        """The pointer, without a screen's help."""
        kind, none = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
        away = QPointF(self.canvas.mapToGlobal(to))
        event = QMouseEvent(kind, QPointF(to), away, held, held, none)
        QApplication.sendEvent(self.canvas, event)

    def key(self, key: Qt.Key, *, with_shift: bool = False) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        none = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.canvas, key, shift if with_shift else none)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    return made


@pytest.fixture
def room(window: QWidget, tmp_path: Path) -> Room:
    made = Room(window, tmp_path)
    made.cut.begin(GRID)
    return made


def test_a_line_is_pulled_and_dropped_where_it_can_be(room: Room) -> None:
    room.pull(room.at(200, 50), room.at(170, 20))
    assert room.lines.line == Line(Way.ACROSS, 2)
    assert abs(room.lines.place - 170) <= 1
    room.pull(room.at(150, 100), room.at(150, 900))
    assert room.lines.grid.down == (0, 196, 200)
    room.pull(room.at(50, 50), room.at(80, 50))  # there is no line
    assert room.lines.grid.down == (0, 196, 200)
    room.lines.undo()
    assert room.lines.grid.down == GRID.down


def test_the_pointer_tells_what_can_be_pulled(room: Room) -> None:
    shape = Qt.CursorShape
    for where, wanted in (
        (room.at(100, 50), shape.SplitHCursor),
        (room.at(50, 100), shape.SplitVCursor),
        (room.at(50, 50), shape.ArrowCursor),
        (room.at(100, 0) - QPoint(0, 12), shape.SplitHCursor),  # at its grip
    ):
        room.move(where)
        assert room.canvas.cursor().shape() is wanted


def test_the_keys_are_for_the_lines_as_soon_as_they_are_there(room: Room) -> None:
    assert room.dialog.focusWidget() is room.canvas
    room.dialog.cut_button.click()
    assert room.dialog.focusWidget() is not room.canvas
    room.cut.fail(DiskFull("The disk is full."))
    assert room.dialog.focusWidget() is room.canvas


def test_keys_move_choose_add_and_remove_lines(room: Room) -> None:
    room.key(KEY.Key_Right)
    room.key(KEY.Key_Right, with_shift=True)
    room.key(KEY.Key_Up)  # it cannot go there
    assert room.lines.grid.across == (0, 111, 200, 300)
    room.key(KEY.Key_PageDown)
    room.key(KEY.Key_Left)
    assert room.lines.grid.across == (0, 111, 199, 300)
    for _ in range(3):
        room.key(KEY.Key_PageDown)
    room.key(KEY.Key_Down, with_shift=True)
    assert room.lines.grid.down == (0, 110, 200)
    room.key(KEY.Key_Plus)
    assert room.lines.grid.down == (0, 55, 110, 200)
    room.key(KEY.Key_Delete)
    assert room.lines.grid.down == (0, 110, 200)
    assert room.heard[:3] == [
        "Vertical line 2, pixel 101",
        "Vertical line 2, pixel 111",
        "Vertical line 3, pixel 200",
    ]
    assert room.heard[-1] == "Horizontal line 2, pixel 110"


def test_a_double_click_adds_a_line(room: Room) -> None:
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(room.canvas, LEFT, none, room.at(50, 50))
    QTest.mouseDClick(room.canvas, LEFT, shift, room.at(70, 50))
    assert room.lines.line == Line(Way.DOWN, 1)
    assert (room.lines.grid.columns, room.lines.grid.rows) == (4, 3)
    assert abs(room.lines.place - 50) <= 1
    # In the margin, the way goes by the edge.
    QTest.mouseDClick(room.canvas, LEFT, none, room.at(150, 0) - QPoint(0, 12))
    QTest.mouseDClick(room.canvas, LEFT, none, room.at(0, 150) - QPoint(12, 0))
    assert (room.lines.grid.columns, room.lines.grid.rows) == (5, 4)
    QTest.mouseDClick(room.canvas, LEFT, none, room.at(100, 30))  # on a line
    assert (room.lines.grid.columns, room.lines.grid.rows) == (5, 4)


def test_figures_and_names_do_the_same(room: Room) -> None:
    panel = room.panel
    panel.columns.setValue(4)
    panel.rows.setValue(1)
    assert (room.lines.grid.across, room.lines.grid.down) == (
        (0, 75, 150, 225, 300),
        (0, 200),
    )
    assert [panel.line.itemText(at) for at in (0, 4, 5)] == [
        "Vertical line 1",
        "Vertical line 5",
        "Horizontal line 1",
    ]
    panel.line.activated.emit(2)
    panel.place.setValue(160)
    assert (room.lines.line, room.lines.place) == (Line(Way.ACROSS, 2), 160)
    assert (panel.place.minimum(), panel.place.maximum()) == (79, 221)
    panel.sides.setValue(9)
    panel.ends.setValue(4)
    assert (room.lines.grid.inset_across, room.lines.grid.inset_down) == (9, 4)
    QTest.mouseClick(panel.even, LEFT)
    assert room.lines.grid.across == (0, 75, 150, 225, 300)
    QTest.mouseClick(panel.as_found, LEFT)
    assert (room.lines.grid, panel.as_found.isEnabled()) == (GRID, False)
    QTest.mouseClick(panel.add_vertical, LEFT)
    QTest.mouseClick(panel.add_horizontal, LEFT)
    assert (panel.columns.value(), panel.rows.value()) == (4, 3)
    QTest.mouseClick(panel.remove, LEFT)
    assert panel.rows.value() == 2
    panel.rows.setValue(1)
    assert not panel.remove.isEnabled()


def test_changes_are_taken_back_by_keys(room: Room) -> None:
    room.key(KEY.Key_Right)
    QTest.keySequence(room.dialog, "Ctrl+Z")
    assert room.lines.grid == GRID
    QTest.keySequence(room.dialog, "Ctrl+Shift+Z")
    assert room.lines.place == 101


def test_what_comes_of_it_is_said_before(room: Room) -> None:
    dialog = room.dialog
    assert dialog.count.text() == "6 cells of 100 × 100"  # noqa: RUF001
    assert dialog.cut_button.text() == "Cut 6 cells"
    room.panel.columns.setValue(1)
    room.panel.rows.setValue(1)
    assert not dialog.cut_button.isEnabled()
    assert dialog.note.isVisible()
    room.panel.columns.setValue(14)
    assert not room.panel.sheet.isEnabled()
    assert not room.panel.sheet.isChecked()
    room.panel.columns.setValue(3)
    assert room.panel.sheet.isChecked()
    QTest.mouseClick(room.panel.sheet, LEFT)
    assert not room.cut.makes_sheet


def test_it_cuts_once_and_closes_when_all_is_done(room: Room) -> None:
    QTest.mouseClick(room.dialog.cut_button, LEFT)
    QTest.keyClick(room.dialog, KEY.Key_Return)
    assert room.asked == [room.cut]
    assert not room.canvas.isEnabled()
    assert room.dialog.cut_button.text() == "Cutting…"
    room.cut.fail(DiskFull("The disk is full.", "Make room."))
    assert room.dialog.problem.isVisible()
    assert room.dialog.problem.accessibleName() == "The disk is full. Make room."
    assert room.canvas.isEnabled()
    room.dialog.cut_button.click()
    ends: list[int] = []
    room.dialog.finished.connect(ends.append)
    room.cut.end()
    assert (ends, room.given_up) == ([QDialog.DialogCode.Accepted.value], [])


def test_return_in_a_field_does_not_cut(room: Room) -> None:
    room.panel.place.setFocus()
    room.panel.place.selectAll()
    QTest.keyClicks(room.panel.place, "120")
    QTest.keyClick(room.panel.place, KEY.Key_Return)
    assert (room.lines.place, room.asked) == (120, [])


def test_closed_before_the_end_it_is_given_up(room: Room) -> None:
    QTest.keyClick(room.canvas, KEY.Key_Escape)
    assert room.given_up == [True]


def test_it_is_seen_what_is_cut_away(room: Room, qtbot: QtBot) -> None:
    path = room.folder / "white.png"
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(path))
    with qtbot.waitSignal(room.canvas.backdrop.loaded):
        room.cut.show_preview(str(path))
    room.lines.set_insets(20, 20)
    inside, between = room.at(50, 50), room.at(90, 50)

    def seen(where: QPoint) -> QColor:
        return room.canvas.grab().toImage().pixelColor(where)

    assert seen(inside).lightness() > 250
    assert seen(between).lightness() < 150
    room.lines.choose(Line(Way.DOWN, 1))
    line = seen(room.at(50, 100))
    assert line == QColor(theme.current().accent)


def test_every_control_has_a_name_and_tab_reaches_it(room: Room) -> None:
    controls = walk(room.dialog)
    assert room.canvas in controls
    assert len(controls) > 12
    assert [type(one) for one in controls if not name(one)] == []


def test_while_it_looks_for_lines_there_is_nothing_to_set(
    window: QWidget, tmp_path: Path
) -> None:
    room = Room(window, tmp_path)
    assert room.dialog.note.text() == "Looking for the lines…"
    assert not room.panel.isEnabled()
    assert not room.dialog.cut_button.isEnabled()
    room.canvas.grab()
    room.cut.fail(DiskFull("The disk is full."))
    assert not room.canvas.isEnabled()
    assert room.cut.step is Step.LOST
    assert not room.dialog.cut_button.isEnabled()


class Desk:
    """Notes what it is to serve."""

    def __init__(self) -> None:
        self.served: list[Slice] = []

    def serve(self, cut: Slice) -> None:
        self.served.append(cut)


def test_a_wish_opens_the_dialog_once_there_is_a_desk(window: QWidget) -> None:
    wishes, desk = Wishes(window), Desk()
    front = SliceFront(wishes, window)
    wishes.slice_requested.emit(tile())
    assert window.findChildren(SliceDialog) == []
    front.attach(desk)  # type: ignore[arg-type]
    waiting = make_tile(running_task(1), 0, PROVIDERS, now_ms=NOW_MS)
    wishes.slice_requested.emit(waiting)
    assert desk.served == []
    wishes.slice_requested.emit(tile())
    [dialog] = window.findChildren(SliceDialog)
    assert [dialog.cut] == desk.served
    assert dialog.isVisible()


def tile() -> Tile:
    return make_tile(done_task(1), 0, PROVIDERS, now_ms=NOW_MS)
