"""Drops land where they are dropped, on a panel with a tray."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.app.references import Pending
from nanostudio.core.errors import Refused
from nanostudio.ui import theme
from tests.app.compose_samples import GRAND, MODEST, fill
from tests.ui.compose_fakes import compose_panel, enter, leave

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Panel:
    """A panel with three references, and a hand that drags over it."""

    def __init__(self) -> None:
        self.draft = Draft((GRAND, MODEST))
        self.widget = compose_panel(self.draft)
        self.widget.resize(352, 800)
        self.widget.show()
        fill(self.draft.tray, "a", "b", "c")
        self.offered: list[Pending] = []
        self.draft.tray.files_offered.connect(self.offered.extend)

    @property
    def mark(self) -> bool:
        return self.widget.tray.mark.isVisible()

    def on_slot(self, index: int) -> QPoint:
        slot = self.widget.tray.slots[index]
        return slot.mapTo(self.widget, slot.rect().center())

    def move(self, mime: QMimeData, where: QPoint) -> bool:
        event = QDragMoveEvent(where, COPY, mime, LEFT, NONE)
        QApplication.sendEvent(self.widget, event)
        return event.isAccepted()

    def drop(self, mime: QMimeData, where: QPoint) -> bool:
        for kind in (QDragEnterEvent, QDragMoveEvent):
            QApplication.sendEvent(self.widget, kind(where, COPY, mime, LEFT, NONE))
        event = QDropEvent(QPointF(where), COPY, mime, LEFT, NONE)
        event.ignore()
        QApplication.sendEvent(self.widget, event)
        return event.isAccepted()

    def names(self) -> list[str]:
        return [slot.name for slot in self.draft.tray.references]


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication) -> Panel:
    theme.apply(qapp, theme.DARK)
    made = Panel()
    qtbot.addWidget(made.widget)
    return made


def files(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/pictures/{name}") for name in names])
    return mime


def test_a_drop_on_a_slot_lands_in_front_of_it(panel: Panel) -> None:
    assert panel.drop(files("x.png", "y.png"), panel.on_slot(1))
    assert panel.names() == ["a", "x", "y", "b", "c"]


def test_a_drop_between_slots_lands_between_them(panel: Panel) -> None:
    first, second = panel.on_slot(0), panel.on_slot(1)
    between = QPoint((first.x() + second.x()) // 2, first.y())
    assert panel.drop(files("x.png"), between)
    assert panel.names() == ["a", "x", "b", "c"]


@pytest.mark.parametrize("where", [QPoint(100, 120), QPoint(300, 700)])
def test_a_drop_anywhere_else_lands_at_the_end(panel: Panel, where: QPoint) -> None:
    assert panel.drop(files("x.png"), where)
    assert panel.names() == ["a", "b", "c", "x"]


def test_a_mark_follows_the_pointer_and_goes(panel: Panel) -> None:
    mime = files("x.png")
    assert enter(panel.widget, mime)
    assert not panel.mark
    assert panel.move(mime, panel.on_slot(2))
    assert panel.mark
    assert panel.move(mime, QPoint(100, 120))
    assert not panel.mark
    panel.move(mime, panel.on_slot(0))
    leave(panel.widget)
    assert not panel.mark
    panel.drop(mime, panel.on_slot(0))
    assert not panel.mark


def test_an_address_remembers_where_it_was_dropped(panel: Panel) -> None:
    asked: list[tuple[str, object]] = []
    panel.widget.drops.address_dropped.connect(lambda *told: asked.append(told))
    mime = QMimeData()
    mime.setUrls([QUrl("https://site.test/a.png")])
    panel.drop(mime, panel.on_slot(1))
    token = panel.draft.tray.references[1].token
    assert asked == [("https://site.test/a.png", token)]


def test_pixels_land_where_they_were_dropped(qtbot: QtBot, panel: Panel) -> None:
    mime = QMimeData()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime.setImageData(image)
    panel.drop(mime, panel.on_slot(0))
    qtbot.waitUntil(lambda: len(panel.offered) == 1)
    assert panel.draft.tray.references[0].is_pending


def test_each_refused_file_says_why_and_the_others_come_in(panel: Panel) -> None:
    refused: list[Refused] = []
    panel.draft.tray.refused.connect(refused.append)
    mime = QMimeData()
    addresses = ("smb://nas/a.png", "file:///pictures/x.png", "file:////nas/b.png")
    mime.setUrls([QUrl(address) for address in addresses])
    assert panel.drop(mime, panel.on_slot(0))
    assert [pending.source for pending in panel.offered] == [Path("/pictures/x.png")]
    assert len(refused) == 2


def test_the_address_of_a_picture_is_asked_about_wherever_it_is_pasted(
    panel: Panel,
) -> None:
    asked: list[str] = []
    panel.widget.drops.address_dropped.connect(lambda url, _: asked.append(url))
    QGuiApplication.clipboard().setText("https://site.test/a.png")
    panel.widget.paste()
    panel.widget.prompt.paste()
    assert asked == ["https://site.test/a.png"] * 2
    assert panel.draft.prompt == ""
    QGuiApplication.clipboard().setText("https://site.test/page")
    panel.widget.paste()
    assert panel.draft.prompt == "https://site.test/page"
    QGuiApplication.clipboard().clear()


def test_nothing_to_paste_is_said(panel: Panel) -> None:
    refused: list[Refused] = []
    panel.draft.tray.refused.connect(refused.append)
    QGuiApplication.clipboard().clear()
    panel.widget.paste()
    assert refused[0].title == "There is nothing to paste."
