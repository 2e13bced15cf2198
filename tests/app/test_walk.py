"""Stepping through a history as a shell does."""

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.walk import Walk

HISTORY = ["newest", "older", "oldest"]


def test_what_was_typed_is_the_newest_entry() -> None:
    walk = Walk()
    assert walk.earlier("typed", HISTORY) == "newest"
    assert walk.earlier("newest", HISTORY) == "older"
    assert walk.earlier("older", HISTORY) == "oldest"
    assert walk.earlier("oldest", HISTORY) is None
    assert walk.later("oldest", HISTORY) == "older"
    assert walk.later("older", HISTORY) == "newest"
    assert walk.later("newest", HISTORY) == "typed"
    assert walk.later("typed", HISTORY) is None


def test_what_was_just_sent_is_not_shown_twice() -> None:
    walk = Walk()
    assert walk.earlier("newest", HISTORY) == "older"
    assert walk.later("older", HISTORY) == "newest"
    assert walk.later("newest", HISTORY) is None


def test_typing_begins_anew() -> None:
    walk = Walk()
    walk.earlier("typed", HISTORY)
    assert walk.earlier("newest, changed", HISTORY) == "newest"
    assert walk.later("newest", HISTORY) == "newest, changed"
    assert walk.later("something else", HISTORY) is None


def test_without_a_history_nothing_is_recalled() -> None:
    walk = Walk()
    assert walk.earlier("typed", []) is None
    assert walk.later("typed", []) is None


def test_an_end_begins_anew_with_the_same_words() -> None:
    walk = Walk()
    walk.earlier("typed", HISTORY)
    walk.end()
    assert walk.later("newest", HISTORY) is None
    assert walk.earlier("newest", HISTORY) == "older"


@given(st.lists(st.text(max_size=3), unique=True, max_size=6), st.text(max_size=3))
def test_all_the_way_back_and_again_forth_ends_with_what_was_typed(
    history: list[str], typed: str
) -> None:
    walk, present, seen = Walk(), typed, []
    while (step := walk.earlier(present, history)) is not None:
        present = step
        seen.append(step)
    assert seen == history[history[:1] == [typed] :]
    while (step := walk.later(present, history)) is not None:
        present = step
    assert present == typed
