"""The relatives of the picture that is looked at: asked late, and for one picture."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.lineage import Answer, Relatives, Subject
from nanostudio.app.tiles import NOTHING, Tile, make_tile
from nanostudio.core.lineage import Kin, Lineage, UsedReference
from tests.app.tile_samples import NOW_MS, PROVIDERS, done_task, running_task

SOME = Lineage(references=(UsedReference("aa", "coat"),))


def tile(number: int, position: int = 0) -> Tile:
    task = done_task(number, pictures=2)
    return make_tile(task, position, PROVIDERS, now_ms=NOW_MS)


class Asked:
    """Writes down who is asked about, and answers when told to."""

    def __init__(self) -> None:
        self.subjects: list[Subject] = []
        self.answers: list[Answer] = []

    def __call__(self, subject: Subject, answer: Answer) -> None:
        self.subjects.append(subject)
        self.answers.append(answer)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def relatives(qapp: QApplication, asked: Asked) -> Relatives:
    made = Relatives()
    made.attach(asked)
    return made


def test_only_the_picture_that_is_rested_on_is_asked_about(
    relatives: Relatives, asked: Asked, qtbot: QtBot
) -> None:
    for number in range(1, 100):
        relatives.show_tile(tile(number))
    relatives.show_tile(tile(100, 1))
    assert asked.subjects == []
    qtbot.waitUntil(lambda: bool(asked.subjects))
    assert asked.subjects == [Subject("task100", f"{10001:064x}", 1)]
    with qtbot.waitSignal(relatives.changed):
        asked.answers[0](SOME)
    assert relatives.lineage == SOME


def test_an_answer_about_another_picture_is_dropped(
    relatives: Relatives, asked: Asked, qtbot: QtBot
) -> None:
    relatives.show_tile(tile(1))
    qtbot.waitUntil(lambda: bool(asked.answers))
    relatives.show_tile(tile(2))
    asked.answers[0](SOME)
    assert relatives.lineage == Lineage()


def test_another_picture_has_no_relatives_till_they_are_known(
    relatives: Relatives, asked: Asked, qtbot: QtBot
) -> None:
    relatives.show_tile(tile(1))
    qtbot.waitUntil(lambda: bool(asked.answers))
    asked.answers[0](SOME)
    relatives.show_tile(tile(1))  # it changed in another way
    assert relatives.lineage == SOME
    with qtbot.waitSignal(relatives.changed):
        relatives.show_tile(tile(2))
    assert relatives.lineage == Lineage()
    relatives.show_tile(None)
    qtbot.wait(150)
    assert len(asked.subjects) == 1


def test_pictures_that_come_may_be_relatives(
    relatives: Relatives, asked: Asked, qtbot: QtBot
) -> None:
    relatives.note_task(done_task(2))  # nobody is looked at
    relatives.show_tile(make_tile(running_task(1), 0, PROVIDERS, now_ms=NOW_MS))
    qtbot.waitUntil(lambda: len(asked.subjects) == 1)
    assert asked.subjects[0] == Subject("task1")
    relatives.note_task(running_task(2))
    relatives.note_task(done_task(2))
    qtbot.waitUntil(lambda: len(asked.subjects) == 2)
    both = Lineage(siblings=Kin(count=1))
    asked.answers[1](both)
    assert relatives.lineage == both


def test_before_the_library_is_open_nothing_is_asked(
    qapp: QApplication, asked: Asked, qtbot: QtBot
) -> None:
    relatives = Relatives()
    relatives.show_tile(Tile(id="#1", task=NOTHING, output=None, provider="", model=""))
    relatives.attach(asked)
    relatives.show_tile(tile(1))
    relatives.attach(asked)
    qtbot.waitUntil(lambda: len(asked.subjects) == 1)
