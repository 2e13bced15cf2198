"""The card of a character: read beside its sheets, and its views give and take."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.core.character import Slot
from nanostudio.store.characters import note_made_with
from nanostudio.store.tasks import add_tasks
from nanostudio.ui import theme
from nanostudio.ui.characters.card import CharacterCard
from tests.core.sheet_samples import mira, view
from tests.store.samples import make_output, make_task
from tests.ui.characters_stand import CharactersStand, characters_stand, drop

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stand(qapp: QApplication, tmp_path: Path) -> Iterator[CharactersStand]:
    theme.apply(qapp, theme.DARK)
    with characters_stand(tmp_path) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, stand: CharactersStand) -> CharacterCard:
    made = CharacterCard(stand.characters, stand.pictures)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    return made


def test_it_shows_all_there_is_to_know(
    stand: CharactersStand, card: CharacterCard
) -> None:
    stand.has(mira(is_locked=True, canon=3))
    task = make_task(1, outputs=(make_output(0),))
    stand.run(note_made_with, task.id, {"mira": 3})
    stand.run(add_tasks, [task])
    stand.characters.read()
    card.show_character("mira")
    assert card.nobody.isHidden()
    assert (card.name.text(), card.canon.text()) == ("Mira", "canon v3 · locked")
    assert card.canon.property("role") == "good"
    assert [line.text() for line in card.never.lines] == list(mira().never)
    assert [face.shown.title for face in card.faces] == [
        *("Front", "Three-quarter", "Profile", "Back", "Face", "Hands"),
        *("Coat", "Camera"),
    ]
    assert [swatch.colour for swatch in card.swatches] == list(mira().palette)
    assert card.used.text() == "1 picture"
    assert [button.text() for button in card.made] == ["1 made with canon v3"]


def test_it_follows_its_character_and_says_when_there_is_none(
    stand: CharactersStand, card: CharacterCard
) -> None:
    assert not card.nobody.isHidden()
    card.show_character("mira")
    assert not card.nobody.isHidden()
    stand.has(mira())
    assert card.name.text() == "Mira"
    stand.has(mira(name="Mia", never=(), palette=(), views=(view(Slot.BACK, "b"),)))
    assert card.name.text() == "Mia"
    assert card.never.isHidden()
    assert card.swatches == []
    assert len(card.faces) == 6
    stand.characters.edits.put_away("mira")
    assert not card.nobody.isHidden()


def test_it_wishes_and_changes_nothing(
    stand: CharactersStand, card: CharacterCard, tmp_path: Path
) -> None:
    stand.has(mira())
    task = make_task(1, outputs=(make_output(0),))
    stand.run(note_made_with, task.id, {"mira": 1})
    stand.run(add_tasks, [task])
    stand.characters.read()
    card.show_character("mira")
    told: list[tuple[Any, ...]] = []
    for signal in (
        card.edit_requested,
        card.show_made_with_requested,
        card.pictures_added,
        card.address_dropped,
    ):
        signal.connect(lambda *what: told.append(what))
    QTest.mouseClick(card.edit, LEFT)
    QTest.mouseClick(card.faces[0], LEFT)
    QTest.mouseClick(card.made[0], LEFT)
    assert drop(card.faces[1], tmp_path / "a.png")
    card.faces[1].drop.address_dropped.emit("https://example.org/a.png")
    shown = card.faces[1].shown
    assert told == [
        *(("mira",), ("mira",), ("mira", 1)),
        ("mira", shown, (tmp_path / "a.png",)),
        ("mira", shown, "https://example.org/a.png"),
    ]
    QTest.mouseClick(card.swatches[0], LEFT)
    assert QApplication.clipboard().text() == mira().palette[0]
    assert stand.stands() == mira()
    stand.characters.edits.lock("mira", True)
    assert not drop(card.faces[1], tmp_path / "a.png")
