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
