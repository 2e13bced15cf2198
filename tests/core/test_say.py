"""Sentences of the layers below the window."""

from collections.abc import Iterator

import pytest

from nanostudio.core.say import joined, mark, say, speak


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak(None)
    yield
    speak(None)


def test_places_are_filled_in_any_order() -> None:
    assert say("%2 of %1, %2", 3, "a") == "a of 3, a"
    assert say("100 % of it") == "100 % of it"


def test_a_value_is_not_taken_for_a_place() -> None:
    assert say("%1 and %2", "%2", "x") == "%2 and x"


def test_the_window_may_translate_and_english_comes_back() -> None:
    sentences = {"The disk has %1 left.": "Auf der Platte sind noch %1 frei."}
    speak(lambda text: sentences.get(text, text))
    assert say("The disk has %1 left.", "3 GB") == "Auf der Platte sind noch 3 GB frei."
    assert say("Not known.") == "Not known."
    speak(None)
    assert say("The disk has %1 left.", "3 GB") == "The disk has 3 GB left."


def test_a_marked_sentence_stays_as_it_is() -> None:
    speak(lambda text: text.upper())
    assert mark("later") == "later"


def test_numbers_are_written_as_the_language_does() -> None:
    assert say("%1 of %2", 12_345, "12345") == "12,345 of 12345"
    speak(None, lambda value: f"<{value}>")
    assert say("%1 of %2", 7, "b") == "<7> of <b>"


def test_sentences_stand_a_space_apart_where_their_writing_has_one() -> None:
    assert joined("It failed.", "", "Try again.") == "It failed. Try again."
    assert joined("失敗しました。", "もう一度。") == "失敗しました。もう一度。"
    assert joined("", "") == ""
