"""What is dropped or pasted on a widget comes as sources, whatever program it is of."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.tray import is_picture
from nanostudio.ui.characters.picture_drop import PictureDrop
from tests.ui.characters_stand import drop


class Target(QWidget):
    """Writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.drop = PictureDrop(self)
        self.told: list[tuple[str, Any]] = []
        for name in ("taken", "address_dropped", "refused", "hovered"):
            signal = getattr(self.drop, name)
            signal.connect(lambda what, name=name: self.told.append((name, what)))


@pytest.fixture
def target(qtbot: QtBot) -> Target:
    made = Target()
    qtbot.addWidget(made)
    return made


def test_files_are_taken_and_it_lights_up_meanwhile(target: Target) -> None:
    assert drop(target, Path("/a.png"), Path("/b.png"))
    assert target.told == [
        ("hovered", True),
        ("hovered", False),
        ("taken", (Path("/a.png"), Path("/b.png"))),
    ]


def test_words_are_not_taken_and_nothing_while_it_is_closed(target: Target) -> None:
    mime = QMimeData()
    mime.setText("only words")
    assert not drop(target, mime=mime)
    target.drop.is_open = False
    assert not drop(target, Path("/a.png"))
    assert [one for one in target.told if one[0] != "hovered"] == []


def test_addresses_and_what_cannot_be_are_told_apart(target: Target) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.png"), QUrl("ftp://example.org/b.png")])
    assert drop(target, mime=mime)
    names = [name for name, _ in target.told]
    assert names == ["hovered", "hovered", "refused", "address_dropped"]


def test_pixels_of_the_clipboard_become_a_file(target: Target, qtbot: QtBot) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(target.drop.taken, timeout=5000):
        assert target.drop.paste()
    [(name, (png,))] = target.told
    assert name == "taken"
    assert is_picture(png)
    QGuiApplication.clipboard().clear()
    assert not target.drop.paste()
