"""Toasts: read, clicked, hovered, and announced."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.messages import Level, Messages
from nanostudio.core.errors import Refused
from nanostudio.ui.toast import Toast, Toasts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def toasts(host: QWidget, messages: Messages, said: list[str]) -> Toasts:
    return Toasts(messages, host, announce=lambda _, text: said.append(text))


def timer(toast: Toast) -> QTimer:
    found = toast.findChild(QTimer)
    assert found is not None
    return found


def test_a_message_is_shown_and_announced(
    toasts: Toasts, messages: Messages, said: list[str], host: QWidget
) -> None:
    messages.show(Level.NOTE, "Reference removed.", "It was the third.")
    (toast,) = toasts.shown
    assert (toast.title.text(), toast.hint.text()) == (
        "Reference removed.",
        "It was the third.",
    )
    assert said == ["Reference removed. It was the third."]
    assert abs(toast.geometry().center().x() - host.rect().center().x()) <= 1
    assert host.rect().contains(toast.geometry())


def test_it_goes_by_itself(toasts: Toasts, messages: Messages) -> None:
    messages.show(Level.GOOD, "Copied.")
    timer(toasts.shown[0]).timeout.emit()
    assert toasts.shown == ()


def test_the_pointer_keeps_it(toasts: Toasts, messages: Messages) -> None:
    messages.show(Level.NOTE, "Copied.")
    (toast,) = toasts.shown
    at = QPointF(1, 1)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert not timer(toast).isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert timer(toast).isActive()


def test_one_that_went_under_the_pointer_does_not_come_to_life_again(
    toasts: Toasts, messages: Messages
) -> None:
    messages.show(Level.NOTE, "Saved.")
    (toast,) = toasts.shown
    toast.close_now()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not timer(toast).isActive()
    toast.close_now()
    assert toasts.shown == ()


def test_a_problem_stays_until_it_is_dismissed(
    toasts: Toasts, messages: Messages
) -> None:
    messages.report(Refused("Too many references.", "Remove two."))
    (toast,) = toasts.shown
    assert not timer(toast).isActive()
    QTest.mouseClick(toast.dismiss, LEFT)
    assert toasts.shown == ()


def test_undo(toasts: Toasts, messages: Messages) -> None:
    undone: list[bool] = []
    messages.show(Level.NOTE, "Removed.", "", "Undo", lambda: undone.append(True))
    (toast,) = toasts.shown
    assert toast.action.text() == "Undo"
    QTest.mouseClick(toast.action, LEFT)
    assert undone == [True]
    assert toasts.shown == ()


def test_the_same_message_again_replaces_itself(
    toasts: Toasts, messages: Messages
) -> None:
    for _ in range(3):
        messages.show(Level.PROBLEM, "The disk is full.")
    assert len(toasts.shown) == 1


def test_notes_give_way_before_problems(toasts: Toasts, messages: Messages) -> None:
    messages.show(Level.PROBLEM, "a")
    messages.show(Level.NOTE, "b")
    messages.show(Level.PROBLEM, "c")
    messages.show(Level.NOTE, "d")
    assert [toast.title.text() for toast in toasts.shown] == ["a", "c", "d"]


def test_they_stand_above_each_other_and_follow_the_host(
    toasts: Toasts, messages: Messages, host: QWidget
) -> None:
    messages.show(Level.NOTE, "a")
    messages.show(Level.NOTE, "b " * 90)
    upper, lower = toasts.shown
    assert upper.geometry().bottom() < lower.geometry().top()
    host.resize(400, 300)
    assert host.rect().contains(lower.geometry())


def test_a_narrow_host_gets_more_lines(
    toasts: Toasts, messages: Messages, host: QWidget
) -> None:
    messages.show(Level.NOTE, "This reference was removed.", "", "Undo", lambda: None)
    (toast,) = toasts.shown
    before = toast.height()
    host.resize(270, 500)
    assert host.rect().contains(toast.geometry())
    assert toast.height() > before
    assert toast.title.width() >= toast.title.minimumSizeHint().width()


def test_words_are_plain_and_buttons_have_names(
    toasts: Toasts, messages: Messages
) -> None:
    messages.show(Level.PROBLEM, "<b>no</b>", "<i>x</i>", "Undo", lambda: None)
    (toast,) = toasts.shown
    for label in (toast.title, toast.hint):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert toast.dismiss.accessibleName() == "Dismiss message"
    assert toast.action.accessibleName() == "Undo"


def test_the_real_announcement_does_no_harm(host: QWidget, messages: Messages) -> None:
    shown = Toasts(messages, host)
    messages.show(Level.NOTE, "Copied.")
    QApplication.sendEvent(host, QEvent(QEvent.Type.PaletteChange))
    assert len(shown.shown) == 1


def test_what_is_undone_otherwise_needs_no_toast(
    toasts: Toasts, messages: Messages
) -> None:
    messages.show(Level.NOTE, "Something else.")
    messages.offer_undo("Reference removed.", lambda: None)
    messages.undo()
    assert [toast.title.text() for toast in toasts.shown] == ["Something else."]


def test_a_message_of_several_lines_is_shown_whole_at_once(
    toasts: Toasts, messages: Messages
) -> None:
    hint = "Change the prompt, drop pictures onto the references, and go on. " * 2
    messages.show(Level.GOOD, "Your first picture, drawn here.", hint, "Add a key")
    (toast,) = toasts.shown
    assert toast.height() >= toast.heightForWidth(toast.width()) > 60


def test_long_words_are_whole(toasts: Toasts, messages: Messages) -> None:
    hint = "Your tasks are safe, whatever happens. Please report it with the details."
    messages.show(Level.PROBLEM, "This is a bug.", hint, "Copy", lambda: None)
    (toast,) = toasts.shown
    toast.layout().activate()
    assert toast.hint.height() >= toast.hint.heightForWidth(toast.hint.width())


def test_said_again_it_is_counted_and_the_log_keeps_one(
    toasts: Toasts, messages: Messages
) -> None:
    for _ in range(3):
        messages.show(Level.PROBLEM, "The disk is full.", "", "Retry", lambda: None)
    (toast,) = toasts.shown
    assert toast.count.text() == "×3"  # noqa: RUF001
    assert toast.count.isVisible()
    assert [one.times for one in messages.log] == [3]


def test_a_bug_can_be_copied_without_what_is_the_person_s(
    toasts: Toasts, messages: Messages
) -> None:
    def break_down() -> None:
        raise RuntimeError("no key sk-0123456789abcdef0123456789 in /home/ann/a.png")

    with pytest.raises(RuntimeError) as caught:
        break_down()
    messages.report_bug(caught.value)
    (toast,) = toasts.shown
    assert (toast.title.text(), toast.action.text()) == (
        "This is a bug.",
        "Copy details",
    )
    QTest.mouseClick(toast.action, LEFT)
    copied = QApplication.clipboard().text()
    assert "RuntimeError" in copied
    assert "test_toast.py" in copied
    assert "NanoStudio" in copied
    for secret in ("sk-0123", "ann"):
        assert secret not in copied


def test_the_newest_can_be_put_away_by_a_key(
    toasts: Toasts, messages: Messages
) -> None:
    seen: list[int] = []
    toasts.changed.connect(lambda: seen.append(len(toasts.shown)))
    toasts.dismiss_last()
    messages.show(Level.PROBLEM, "a")
    messages.show(Level.PROBLEM, "b")
    toasts.dismiss_last()
    assert [toast.title.text() for toast in toasts.shown] == ["a"]
    assert seen == [1, 2, 1]


@pytest.mark.parametrize(("width", "is_below"), [(260, True), (700, False)])
def test_in_a_narrow_window_the_action_stands_below_the_words(
    toasts: Toasts, messages: Messages, host: QWidget, width: int, is_below: bool
) -> None:
    host.resize(width, 500)
    folder = "/home/anna/Pictures/Export/foxes-for-the-zoo/second-round"
    messages.show(Level.GOOD, "1 picture exported.", folder, "Show", lambda: None)
    (toast,) = toasts.shown
    QApplication.processEvents()
    assert host.rect().contains(toast.geometry())
    assert (toast.action.y() >= toast.hint.geometry().bottom()) == is_below
    assert toast.hint.height() >= toast.hint.heightForWidth(toast.hint.width())
    host.resize(960 - width, 500)  # and back
    assert (toast.action.y() >= toast.hint.geometry().bottom()) != is_below
