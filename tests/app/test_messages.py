"""One channel, plain words."""

from nanostudio.app.messages import Level, Message, Messages
from nanostudio.core.errors import DiskFull


def test_an_error_is_a_problem_in_its_own_words() -> None:
    messages, shown = Messages(), list[Message]()
    messages.message_shown.connect(shown.append)
    messages.report(DiskFull("The disk is full.", "Free some space."))
    expected = Message(Level.PROBLEM, "The disk is full.", "Free some space.")
    assert shown == [expected]


def test_words_are_one_plain_capped_line() -> None:
    messages, shown = Messages(), list[Message]()
    messages.message_shown.connect(shown.append)
    messages.show(Level.NOTE, "a\nb\x00c" + "x" * 900, "y" * 900)
    assert shown[0].title.startswith("a bcx")
    assert len(shown[0].title) == 200
    assert len(shown[0].hint) == 500


def test_the_last_thing_can_be_taken_back_once() -> None:
    messages = Messages()
    told: list[object] = []
    messages.undo_changed.connect(told.append)
    messages.undo()
    messages.offer_undo("One removed.", lambda: told.append("one is back"))
    messages.offer_undo("Two removed.", lambda: told.append("two is back"))
    messages.undo()
    messages.undo()
    assert told == [True, True, False, "two is back"]


def test_a_button_takes_back_its_own_thing() -> None:
    messages = Messages()
    shown: list[Message] = []
    told: list[str] = []
    messages.message_shown.connect(shown.append)
    messages.offer_undo("One removed.", lambda: told.append("one"))
    messages.offer_undo("Two removed.", lambda: told.append("two"))
    assert shown[0].action is not None
    assert shown[0].action_text == "Undo"
    shown[0].action()
    messages.undo()
    assert told == ["one", "two"]


def test_the_log_keeps_what_was_said_the_last_first() -> None:
    clock = iter(range(1000))
    messages = Messages(now_ms=lambda: next(clock))
    told: list[int] = []
    messages.log_changed.connect(lambda: told.append(len(messages.log)))
    messages.show(Level.NOTE, "a")
    messages.show(Level.NOTE, "b")
    assert [(one.message.title, one.at_ms) for one in messages.log] == [
        ("b", 1),
        ("a", 0),
    ]
    assert told == [1, 2]
    for number in range(200):
        messages.show(Level.NOTE, f"c{number}")
    assert len(messages.log) == 100
    assert messages.log[0].message.title == "c199"


def test_the_same_again_is_one_entry_with_a_count() -> None:
    messages = Messages()
    for _ in range(3):
        messages.show(Level.NOTE, "a", "", "Undo", lambda: None)
    messages.show(Level.PROBLEM, "a")
    messages.show(Level.NOTE, "a")
    assert [one.times for one in messages.log] == [1, 1, 3]


def test_what_is_shown_in_its_place_is_in_the_log_alone() -> None:
    messages, shown = Messages(), list[Message]()
    messages.message_shown.connect(shown.append)
    messages.keep(DiskFull("The disk is full.", "Free some space."))
    assert shown == []
    assert messages.log[0].message.words == "The disk is full. Free some space."


def test_a_bug_brings_what_it_takes_to_report_it() -> None:
    messages, shown = Messages(), list[Message]()
    messages.message_shown.connect(shown.append)
    messages.report_bug(ZeroDivisionError("division by zero"))
    assert shown[0].level is Level.PROBLEM
    assert shown[0].details.splitlines()[-1] == "ZeroDivisionError: division by zero"
