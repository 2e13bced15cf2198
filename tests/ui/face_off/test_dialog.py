"""The face-off's dialog: choosing, judging blind, scores."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.app.face_off import FaceOff
from nanostudio.app.face_off_scores import Since
from nanostudio.app.key_book import KeyBook
from nanostudio.app.projects import Projects
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.core.errors import Offline
from nanostudio.core.money import Money
from nanostudio.core.task import Task
from nanostudio.core.trial import Score, Trial
from nanostudio.ui import theme
from nanostudio.ui.face_off.dialog import FaceOffDialog, Page
from nanostudio.ui.pictures import Pictures
from tests.app.compose_samples import GRAND, MODEST
from tests.app.tile_samples import (
    MONET,
    done_task,
    failed_task,
    make_output,
    make_request,
    running_task,
)

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
ROWS = [replace(row, needs_key=False) for row in (GRAND, MODEST, MONET)]
SMALL = make_request(provider="modest", model="small")
NAMES = ("Nano Banana", "Monet", "Banana", "Modest", "credits", "nano-banana")


@dataclass
class Room:
    parent: QWidget
    dialog: FaceOffDialog
    face_off: FaceOff
    draft: Draft
    pictures: Pictures
    orders: list[Any] = field(default_factory=list)
    verdicts: list[tuple[str, str | None]] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)

    def said(self) -> str:
        """Every word that the judging page shows or tells a screen reader."""
        page = self.dialog.judge
        words = [self.dialog.windowTitle()]
        for widget in (page, *page.findChildren(QWidget)):
            words += [widget.accessibleName(), widget.accessibleDescription()]
            words += [widget.toolTip(), widget.whatsThis(), widget.statusTip()]
            if isinstance(widget, QLabel | QAbstractButton):
                words.append(widget.text())
        return " ".join(words)

    def judge(self, *tasks: Task) -> None:
        self.face_off.judging.take(Trial(id="t", created_ms=1, tasks=tasks))
        self.dialog.show_page(Page.JUDGE)

    def press(self, key: Qt.Key) -> None:
        focus = self.dialog.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    draft = Draft(ROWS)
    draft.set_prompt("a fox")
    face_off = FaceOff(draft, KeyBook(ROWS), Projects())
    thumbnails, parent = Thumbnails(), QWidget()
    pictures = Pictures(thumbnails)
    face_off.attach(lambda _provider: False)
    face_off.open()
    dialog = FaceOffDialog(face_off, draft, pictures, parent)
    made = Room(parent, dialog, face_off, draft, pictures)
    file = tmp_path / "thumbnail.png"
    image = QImage(32, 18, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(file))

    def fetch(sha256: str, _path: str, _pixels: int, answer: Any) -> Any:
        made.fetched.append(sha256)
        answer(file)
        return lambda: None

    thumbnails.attach(fetch)
    face_off.order_requested.connect(made.orders.append)
    face_off.judging.verdict_requested.connect(lambda *w: made.verdicts.append(w))
    dialog.open()
    dialog.show_page(Page.CHOOSE)
    yield made
    pictures.close()
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_models_are_ticked_by_key_and_the_sum_is_on_the_button(room: Room) -> None:
    page = room.dialog.choose
    assert page.send.text() == "Choose 2 to 6 models"
    assert not page.send.isEnabled()
    assert page.rows["grand", "wide"].tick.hasFocus()
    small = page.rows["modest", "small"]
    small.tick.setFocus()
    room.press(Key.Key_Space)
    assert page.send.text() == "Send to 2 models  ·  10 credits"
    assert page.price.text() == (
        "2 of 6 chosen, one picture each  ·  1 without a published price"
    )
    room.press(Key.Key_Space)
    assert not page.send.isEnabled()


def test_what_does_not_fit_is_greyed_with_its_reason(room: Room) -> None:
    room.draft.set_aspect_ratio("8:1")
    small = room.dialog.choose.rows["modest", "small"]
    assert not small.tick.isEnabled()
    assert small.note.text() == "cannot draw 8:1"
    assert "cannot draw 8:1" in small.tick.accessibleName()
    assert small.price.text() == ""


def test_ctrl_return_sends_after_a_question_and_only_once(room: Room) -> None:
    page = room.dialog.choose
    room.face_off.checkout.limits = (Money.of(5, "credits"),)
    QTest.mouseClick(page.rows["modest", "small"].tick, LEFT)
    QTest.keyClick(page.send, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.orders == []
    assert page.question.isVisible()
    assert page.question.no.hasFocus()
    QTest.mouseClick(page.question.yes, LEFT)
    assert len(room.orders) == 1
    assert not page.question.isVisible()
    assert not page.send.isEnabled()
    room.face_off.refuse(Offline("No connection."))
    assert page.problem.text() == "No connection."
    room.face_off.accept(Trial(id="t", created_ms=1, tasks=(running_task(1),)))
    assert room.dialog.page is Page.JUDGE


def test_return_on_a_tick_spends_nothing(room: Room) -> None:
    room.face_off.choose(room.face_off.entrants[1], is_in=True)
    assert room.face_off.can_send
    room.press(Key.Key_Return)
    assert room.orders == []


def test_nothing_tells_whose_is_whose_before_the_verdict(room: Room) -> None:
    square = make_output(width=1024, height=1024)
    second = done_task(2, request=SMALL, outputs=(square,))
    tasks = (done_task(1), second, failed_task(3))
    room.judge(*tasks)
    page = room.dialog.judge
    assert [stand.exhibit.accessibleName() for stand in page.stands] == [
        *("Picture A", "Picture B", "Picture C, No picture")
    ]
    said = room.said()
    assert not [name for name in NAMES if name in said]
    assert page.title.text() == "Which one is the best?"
    sizes = {stand.exhibit.size().toTuple() for stand in page.stands}
    assert len(sizes) == 1

    judged = Trial(
        id="t", created_ms=1, tasks=tasks, judged_ms=2, winner_id=tasks[1].id
    )
    room.face_off.judging.reveal(judged)
    assert page.title.text() == "You picked B."
    assert [stand.name.accessibleName() for stand in page.stands] == [
        *("Nano Banana 2  ·  Monet", "Banana  ·  Modest", "Nano Banana 2  ·  Monet")
    ]
    assert page.stands[0].facts.text() == "20 credits  ·  41 s"
    assert page.stands[1].exhibit.accessibleName() == "Picture B, Your pick"
    assert page.stands[1].size_words.property("role") == "warn"
    assert "unlike asked" in page.stands[1].size_words.text()


def test_the_next_face_off_is_as_blind_as_the_first(room: Room) -> None:
    tasks = (done_task(1), done_task(2, request=SMALL))
    room.judge(*tasks)
    judging = room.face_off.judging
    judging.reveal(Trial(id="t", created_ms=1, tasks=tasks, judged_ms=2))
    page = room.dialog.judge
    assert page.title.text() == "None was good."
    assert not page.next.isVisible()
    judging.take(Trial(id="u", created_ms=3, tasks=(done_task(4), done_task(5))))
    assert room.dialog.tabs.button(Page.JUDGE).text() == "Judge  ·  1"
    QTest.mouseClick(page.next, LEFT)
    said = room.said()
    assert not [name for name in NAMES if name in said]
    assert not page.stands[0].name.isVisible()


@pytest.mark.parametrize(("key", "place"), [(Key.Key_2, 1), (Key.Key_B, 1)])
def test_a_key_marks_and_return_picks(room: Room, key: Qt.Key, place: int) -> None:
    room.judge(done_task(1), done_task(2), failed_task(3))
    page = room.dialog.judge
    assert not page.pick.isEnabled()
    room.press(key)
    assert page.stands[place].exhibit.isChecked()
    assert page.pick.text() == "Pick B"
    room.press(Key.Key_3)  # no picture
    room.press(Key.Key_F)  # no place
    assert page.pick.text() == "Pick B"
    room.press(Key.Key_B)
    room.press(Key.Key_Return)
    room.press(Key.Key_Return)
    assert room.verdicts == [("t", "task2")]


def test_keys_count_wherever_the_focus_is(room: Room) -> None:
    room.judge(done_task(1), done_task(2))
    room.dialog.close_button.setFocus()
    room.press(Key.Key_A)
    assert room.face_off.judging.marked == 0
    room.press(Key.Key_N)
    assert room.verdicts == [("t", None)]


def test_a_click_marks_and_a_double_click_picks(room: Room) -> None:
    room.judge(done_task(1), done_task(2))
    exhibit = room.dialog.judge.stands[1].exhibit
    QTest.mouseClick(exhibit, LEFT)
    assert exhibit.isChecked()
    assert room.verdicts == []
    QTest.mouseDClick(exhibit, LEFT)
    assert room.verdicts == [("t", "task2")]


def test_none_is_good_by_its_button(room: Room) -> None:
    room.judge(done_task(1), done_task(2))
    QTest.mouseClick(room.dialog.judge.none, LEFT)
    assert room.verdicts == [("t", None)]


def test_it_waits_with_a_count_and_can_be_judged_at_once(room: Room) -> None:
    room.judge(running_task(1), done_task(2))
    page = room.dialog.judge
    assert page.title.text() == "1 of 2 pictures are there."
    assert page.stands == []
    assert not page.none.isVisible()
    QTest.mouseClick(page.now, LEFT)
    assert page.stands[0].exhibit.accessibleName() == "Picture A, Not there yet"
    room.face_off.judging.note_task(done_task(1))
    assert page.stands[0].exhibit.accessibleName() == "Picture A"


def test_pictures_appear_by_themselves_and_the_keyboard_goes_there(room: Room) -> None:
    room.judge(running_task(1), done_task(2))
    room.face_off.judging.note_task(done_task(1))
    assert room.dialog.judge.stands[0].exhibit.hasFocus()


def test_pictures_are_painted_at_one_size_while_they_are_seen(
    room: Room, qtbot: QtBot
) -> None:
    room.judge(done_task(1), done_task(2))
    exhibit = room.dialog.judge.stands[0].exhibit
    middle = exhibit.rect().center()
    qtbot.waitUntil(lambda: exhibit.grab().toImage().pixelColor(middle).red() > 200)
    fetched = len(room.fetched)
    room.dialog.show_page(Page.CHOOSE)
    room.face_off.judging.note_task(done_task(1))
    assert len(room.fetched) == fetched


def test_scores_are_asked_for_when_they_are_seen(room: Room) -> None:
    wanted: list[Since] = []
    room.face_off.scores.wanted.connect(wanted.append)
    QTest.mouseClick(room.dialog.tabs.button(Page.SCORES), LEFT)
    page = room.dialog.scores
    assert wanted == [Since.EVER]
    assert page.empty.isVisible()
    score = Score(provider="monet", model="nano-banana-2", shown=2, picked=1)
    room.face_off.scores.show_scores([score])
    assert page.table.isVisible()
    assert not page.empty.isVisible()
    page.since.setFocus()
    room.press(Key.Key_Down)
    assert wanted == [Since.EVER, Since.QUARTER]


def test_esc_closes_it_and_lets_go(room: Room) -> None:
    room.judge(done_task(1), done_task(2))
    room.face_off.checkout.limits = (Money.of(1, "credits"),)
    room.press(Key.Key_Escape)
    assert not room.dialog.isVisible()
    room.face_off.checkout.confirm()
    assert room.orders == []
