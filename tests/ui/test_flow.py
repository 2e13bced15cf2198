"""Widgets go on into the next line, from the side where one begins to read."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nanostudio.ui.flow import Flow


@pytest.fixture
def body(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = Flow(made, gap=10)
    for wide in (100, 60, 100, 400):
        part = QWidget()
        part.setFixedSize(wide, 20)
        flow.addWidget(part)
    return made


def laid(body: QWidget, width: int) -> list[tuple[int, int]]:
    """Left and top of what can be seen."""
    flow = body.layout()
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    items = (flow.itemAt(at) for at in range(flow.count()))
    parts = (item.widget() for item in items)
    return [(part.x(), part.y()) for part in parts if not part.isHidden()]


def test_lines_are_filled_and_the_height_follows(body: QWidget) -> None:
    assert laid(body, 300) == [(0, 0), (110, 0), (180, 0), (0, 30)]
    assert body.layout().heightForWidth(300) == 50
    assert laid(body, 120) == [(0, 0), (0, 30), (0, 60), (0, 90)]
    assert body.layout().heightForWidth(120) == 110
    assert laid(body, 1000) == [(0, 0), (110, 0), (180, 0), (290, 0)]


def test_what_is_hidden_takes_no_room(body: QWidget) -> None:
    for at in (0, 3):
        body.layout().itemAt(at).widget().hide()
    assert laid(body, 300) == [(0, 0), (70, 0)]
    assert body.layout().heightForWidth(300) == 20


def test_right_to_left_begins_at_the_right(body: QWidget) -> None:
    body.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert laid(body, 300)[:3] == [(200, 0), (130, 0), (20, 0)]


def test_what_is_taken_out_is_out(body: QWidget) -> None:
    flow = body.layout()
    while flow.takeAt(0) is not None:
        pass
    assert (flow.count(), flow.itemAt(0), flow.takeAt(-1)) == (0, None, None)
    assert flow.heightForWidth(300) == 0
