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
