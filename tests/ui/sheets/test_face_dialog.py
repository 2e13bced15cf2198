"""The box round a face is drawn, moved and sized, by mouse and by keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.drift import Drift
from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.sheets import Sheets
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.core.face_box import USUAL
from nanostudio.core.recipe import WHOLE, Area
from nanostudio.core.sheet import CellVersion, new_sheet
from nanostudio.core.sheet_edits import put
from nanostudio.ui.focus import walk
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.face_dialog import FaceDialog
from nanostudio.ui.sheets.hint_front import HintFront
from tests.core.sheet_samples import template
from tests.library.sheet_samples import figure
from tests.store.samples import make_output
from tests.ui.test_accessibility import name

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
OUTPUT = make_output(width=240, height=240, sha256="c" * 64)
STEP = WHOLE // 100


class Room:
    def __init__(self, window: QWidget, pictures: Pictures) -> None:
        self.window, self.pictures = window, pictures
        self.chosen: list[Area | None] = []

    def open(self, face: Area | None = None) -> FaceDialog:
        dialog = FaceDialog("Angry", OUTPUT, face, self.pictures, self.window)
        dialog.face_chosen.connect(self.chosen.append)
        dialog.open()
        QApplication.processEvents()
        return dialog


@pytest.fixture
def file(tmp_path: Path) -> Path:
    figure().save(tmp_path / "cell.png")
    return tmp_path / "cell.png"


@pytest.fixture
def pictures(file: Path, qapp: object) -> Iterator[Pictures]:
    thumbnails = Thumbnails()

    def fetch(_sha256: str, _path: str, _pixels: int, answer: Any) -> Any:
        answer(file if file.exists() else None)
        return lambda: None

    thumbnails.attach(fetch)
    made = Pictures(thumbnails)
    yield made
    made.close()


@pytest.fixture
def room(qtbot: QtBot, pictures: Pictures) -> Room:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Room(window, pictures)


def at(dialog: FaceDialog, across: float, down: float) -> QPoint:
    """A place of the picture, in shares of it."""
    place = dialog.canvas.place()
    x, y = place.left() + across * place.width(), place.top() + down * place.height()
    return QPoint(round(x), round(y))


def drag(dialog: FaceDialog, first: QPoint, last: QPoint) -> None:
    QTest.mousePress(dialog.canvas, LEFT, pos=first)
    QTest.mouseMove(dialog.canvas, (first + last) / 2)
    QTest.mouseMove(dialog.canvas, last)
    QTest.mouseRelease(dialog.canvas, LEFT, pos=last)


def sides(area: Area | None) -> list[float]:
    return [round(side / WHOLE, 2) for side in area.sides] if area else []


def test_a_box_is_drawn_and_moved_by_hand(room: Room) -> None:
    dialog = room.open()
    assert not dialog.save.isEnabled()
    assert dialog.remove.isHidden()
    drag(dialog, at(dialog, 0.6, 0.4), at(dialog, 0.2, 0.1))
    assert sides(dialog.canvas.box) == [0.2, 0.1, 0.6, 0.4]
    drag(dialog, at(dialog, 0.4, 0.2), at(dialog, 0.5, 0.3))
    assert sides(dialog.canvas.box) == [0.3, 0.2, 0.7, 0.5]
    drag(dialog, at(dialog, 0.4, 0.3), at(dialog, 0.9, 0.9))
    assert sides(dialog.canvas.box) == [0.6, 0.7, 1.0, 1.0]  # no further
    QTest.mouseClick(dialog.save, LEFT)
    assert [sides(one) for one in room.chosen] == [[0.6, 0.7, 1.0, 1.0]]


def test_a_box_is_set_by_keys(room: Room) -> None:
    dialog = room.open()
    assert dialog.focusWidget() is dialog.canvas
    canvas = dialog.canvas
    QTest.keyClick(canvas, Key.Key_Down)
    assert canvas.box == USUAL
    QTest.keyClick(canvas, Key.Key_Right)
    QTest.keyClick(canvas, Key.Key_Up)
    QTest.keyClick(canvas, Key.Key_Left, SHIFT)
    QTest.keyClick(canvas, Key.Key_Down, SHIFT)
    wanted = Area(USUAL.left + STEP, USUAL.top - STEP, USUAL.right, USUAL.bottom)
    assert canvas.box == wanted
    assert canvas.accessibleDescription() == (
        "34 % from the left, 7 % from the top, 32 % wide, 34 % high".replace(
            " %", "\u00a0%"
        )
    )
    QTest.keyClick(canvas, Key.Key_Return)
    assert room.chosen == [wanted]


def test_the_box_there_is_can_be_removed(room: Room) -> None:
    dialog = room.open(USUAL)
    assert dialog.canvas.box == USUAL
    QTest.mouseClick(dialog.remove, LEFT)
    assert room.chosen == [None]


def test_escape_changes_nothing(room: Room) -> None:
    dialog = room.open(USUAL)
    QTest.keyClick(dialog.canvas, Key.Key_Right)
    QTest.keyClick(dialog.canvas, Key.Key_Escape)
    assert room.chosen == []


def test_the_picture_is_seen_and_what_is_outside_is_darker(
    room: Room, qtbot: QtBot
) -> None:
    dialog = room.open(USUAL)
    inside, outside = at(dialog, 0.4, 0.15), at(dialog, 0.1, 0.5)

    def colours() -> list[str]:
        image = dialog.canvas.grab().toImage()
        return [image.pixelColor(where).name() for where in (inside, outside)]

    qtbot.waitUntil(lambda: colours()[0] == "#f4efe0", timeout=10_000)
    assert colours()[1] < "#a0a0a0"


def test_a_picture_that_is_gone_is_said(room: Room, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    dialog = room.open()
    qtbot.waitUntil(lambda: room.pictures.is_missing(OUTPUT.sha256), timeout=10_000)
    dialog.canvas.grab()  # it is drawn without one


def test_every_control_is_named_and_comes_as_it_stands(room: Room) -> None:
    controls = walk(room.open(USUAL))
    assert [name(one) for one in controls] == [
        "Box round the face",
        "Remove the box",
        "Cancel",
        "Compare faces",
    ]


class Desk(QObject):
    """Finds every picture at once."""

    picture_found = Signal(str, object)

    def show_cell(self, cell_id: str, _picture: CellVersion) -> None:
        self.picture_found.emit(cell_id, OUTPUT)


def test_the_face_is_marked_on_the_cell_asked_for_or_a_usual_one(room: Room) -> None:
    sheets = Sheets(Projects(), Messages(), int)
    drift = Drift(sheets)
    front = HintFront(drift, sheets, room.pictures, room.window)
    front.mark_face()
    front.attach(Desk())  # type: ignore[arg-type]
    front.mark_face("front")
    assert room.window.findChildren(FaceDialog) == []
    sheet = new_sheet("s", "Mira turns", template())
    for cell in ("front", "side"):
        sheet = put(sheet, cell, CellVersion(sha256=cell))
    sheets.current = sheet
    drift.begin()
    drift.take_face("s", None)
    titles = []
    for asked in ("front", "", "back"):
        drift.order = ("front", "side")
        front.mark_face(asked)
        dialog = room.window.findChildren(FaceDialog)[-1]
        titles.append(dialog.windowTitle())
        QTest.keyClick(dialog.canvas, Key.Key_Down)
        dialog.save.click()
    assert titles == [
        "Mark the face: Front",
        "Mark the face: Side",  # the one that is most like the others
        "Mark the face: Side",  # the back is empty
    ]
    assert drift.face == USUAL.moved(0, 2 * STEP)
    bar = front.make_bar(room.window)
    bar.face_requested.emit("front")
    front._on_picture_found("nobody", OUTPUT)
    assert room.window.findChildren(FaceDialog)[-1].canvas.box == drift.face
