"""The window's title."""

from nanostudio.app.headline import Headline
from nanostudio.app.run import Progress


def test_idle_it_is_the_name() -> None:
    assert Headline().text == "NanoStudio"


def test_it_says_how_far_the_work_is() -> None:
    headline, told = Headline(), list[str]()
    headline.changed.connect(told.append)
    for over in (0, 2, 2, 4):
        headline.set_progress(Progress(over, 4, over))
    assert told == ["0 of 4 · NanoStudio", "2 of 4 · NanoStudio", "NanoStudio"]


def test_what_came_while_nobody_looked_stands_there_till_somebody_does() -> None:
    headline = Headline()
    headline.set_active(False)
    headline.set_progress(Progress(3, 4, 3))
    headline.set_progress(Progress(4, 4, 3))
    assert headline.text == "Done 3 · NanoStudio"
    headline.set_progress(Progress(4, 4, 3))
    assert headline.text == "Done 3 · NanoStudio"
    headline.set_active(True)
    assert headline.text == "NanoStudio"


def test_new_work_takes_the_place_of_what_is_done() -> None:
    headline = Headline()
    headline.set_active(False)
    headline.set_progress(Progress(0, 1, 0))
    headline.set_progress(Progress(1, 1, 1))
    headline.set_progress(Progress(0, 2, 0))
    assert headline.text == "0 of 2 · NanoStudio"


def test_a_mark_calls_for_the_person() -> None:
    headline = Headline()
    headline.set_progress(Progress(2, 4, 1))
    headline.set_needs_person(True)
    assert headline.text == "! 2 of 4 · NanoStudio"
    headline.set_progress(Progress(4, 4, 3))
    assert headline.text == "! NanoStudio"
    headline.set_needs_person(False)
    assert headline.text == "NanoStudio"


def test_a_failure_is_marked_for_who_does_not_look() -> None:
    headline = Headline()
    headline.note_failure()
    assert headline.text == "NanoStudio"
    headline.set_active(False)
    headline.note_failure()
    assert headline.text == "! NanoStudio"
    headline.set_active(True)
    assert headline.text == "NanoStudio"
