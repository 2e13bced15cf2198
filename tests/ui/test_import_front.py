"""Imports in the window: the dialog, the row that shows how far, drops on tiles."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.imports import Step
from nanostudio.app.messages import Message, Messages
from nanostudio.app.tile_model import ASSET_MIME
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.import_dialog import ImportDialog
from nanostudio.ui.import_front import ImportFront

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


class Room:
    """A panel with a strip and tiles, as the gallery's has."""

    def __init__(self) -> None:
        self.panel = QWidget()
        self.panel.resize(700, 400)
        column = QVBoxLayout(self.panel)
        for part in (QWidget(), QWidget()):
            column.addWidget(part)
        self.messages, self.said = Messages(), list[Message]()
        self.messages.message_shown.connect(self.said.append)
        self.commands = Commands(parent=self.panel)
        self.front = ImportFront(
            self.panel,
            commands=self.commands,
            messages=self.messages,
            place=self.panel,
        )
        self.imports = self.front.imports
        self.wished: list[list[str]] = []
        self.imports.import_requested.connect(self.wished.append)
        self.panel.show()

    @property
    def dialog(self) -> ImportDialog:
        *_, found = self.panel.findChildren(ImportDialog)
        return found

    def open(self) -> ImportDialog:
        self.commands["library.import"].trigger()
        return self.dialog

    def drop(self, mime: QMimeData) -> bool:
        where = self.panel.rect().center()
        for kind in (QDragEnterEvent, QDragMoveEvent):
            event = kind(where, COPY, mime, LEFT, NONE)
            QApplication.sendEvent(self.panel, event)
        drop = QDropEvent(QPointF(where), COPY, mime, LEFT, NONE)
        drop.ignore()
        QApplication.sendEvent(self.panel, drop)
        return drop.isAccepted()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    made = Room()
    qtbot.addWidget(made.panel)
    yield made
    made.panel.close()


def chosen(dialog: ImportDialog, *paths: str) -> QFileDialog:
    """What the person picks in the dialog that has opened."""
    *_, picker = dialog.findChildren(QFileDialog)
    picker.filesSelected.emit(list(paths))
    if len(paths) == 1:
        picker.fileSelected.emit(paths[0])
    return picker


def urls(*addresses: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address) for address in addresses])
    return mime


def test_the_row_is_there_while_something_is_imported(room: Room) -> None:
    row = room.front.row
    assert not row.isVisible()
    room.imports.set_step(Step())
    assert row.isVisible()
    assert (row.bar.minimum(), row.bar.maximum()) == (0, 0)  # nobody knows how far
    room.imports.set_step(Step(3, 12, "fox.png"))
    assert row.words.text() == "Importing 3 of 12"
    assert (row.bar.value(), row.bar.maximum()) == (3, 12)
    cancelled = list[int]()
    room.imports.cancel_requested.connect(lambda: cancelled.append(1))
    QTest.mouseClick(row.cancel, LEFT)
    assert cancelled == [1]
    room.imports.set_step(None)
    assert not row.isVisible()


def test_the_row_follows_the_theme(room: Room, qapp: QApplication) -> None:
    room.imports.set_step(Step(3, 12, "fox.png"))
    before = room.front.row.grab().toImage()
    theme.apply(qapp, theme.LIGHT)
    assert room.front.row.grab().toImage() != before


def test_a_folder_or_files_are_chosen_and_the_dialog_goes(room: Room) -> None:
    dialog = room.open()
    QTest.keyClick(dialog.folder, Qt.Key.Key_Space)
    picker = chosen(dialog, "/home/mira/in")
    assert picker.fileMode() is QFileDialog.FileMode.Directory
    assert not dialog.isVisible()
    dialog = room.open()
    QTest.mouseClick(dialog.files, LEFT)
    chosen(dialog, "/a.png", "/b.png")
    assert room.wished == [["/home/mira/in"], ["/a.png", "/b.png"]]


def test_folders_are_watched_and_left(room: Room) -> None:
    room.imports.set_folders(["/home/mira/out"])
    dialog, watched, left = room.open(), list[str](), list[str]()
    room.imports.watch_requested.connect(watched.append)
    room.imports.leave_requested.connect(left.append)
    QTest.mouseClick(dialog.watch, LEFT)
    chosen(dialog, "/home/mira/comfy")
    room.imports.set_folders(["/home/mira/out", "/home/mira/comfy"])
    assert list(dialog.leave) == ["/home/mira/out", "/home/mira/comfy"]
    button = dialog.leave["/home/mira/out"]
    assert button.accessibleName() == "Watch /home/mira/out no longer"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    room.imports.set_folders(["/home/mira/comfy"])
    assert dialog.focusWidget() is dialog.watch  # what had the keys is gone
    assert (watched, left) == (["/home/mira/comfy"], ["/home/mira/out"])
    assert dialog.isVisible()


def test_escape_closes_the_dialog(room: Room) -> None:
    dialog = room.open()
    assert dialog.focusWidget() is dialog.folder
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_files_and_folders_dropped_on_tiles_are_imported(room: Room) -> None:
    assert room.drop(urls("file:///home/mira/in", "file:///home/mira/fox.png"))
    paths = [Path(path).as_posix() for path in room.wished[0]]
    assert paths == ["/home/mira/in", "/home/mira/fox.png"]
    assert room.said == []


def test_files_of_other_computers_are_refused(room: Room) -> None:
    assert room.drop(urls("file://host/share/fox.png"))
    assert room.wished == []
    assert "another computer" in room.said[0].title


def test_tiles_web_pages_and_words_are_not_for_importing(room: Room) -> None:
    tiles, words = QMimeData(), QMimeData()
    asset = json.dumps([{"sha256": "a" * 64, "path": "a.png"}]).encode()
    tiles.setData(ASSET_MIME, asset)
    words.setText("a fox")
    for mime in (tiles, words, urls("https://example.com/fox.png")):
        assert not room.drop(mime)
    assert room.wished == []
