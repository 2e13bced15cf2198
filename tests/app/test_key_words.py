"""The words for keys: one line that says where each is, and no more than is known."""

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app import key_words
from nanostudio.app.key_book import KeyRow, Place, Shelf, Work
from nanostudio.core.balance import Balance
from nanostudio.core.finding import Finding, Verdict
from nanostudio.core.money import Money
from nanostudio.providers.table import spec

MONET = spec("monet")


@pytest.mark.parametrize(
    ("place", "ring", "words"),
    [
        (
            Place.KEYRING,
            "SecretService",
            "Kept in the system's keyring (GNOME Keyring / Secret Service)",
        ),
        (Place.KEYRING, "", "Kept in the system's keyring"),
        (Place.ENVIRONMENT, "", "From the environment variable MONET_API_KEY"),
        (Place.SESSION, "", "this system has no keyring"),
        (Place.SESSION, "macOS", "the keyring did not take it"),
        (Place.UNKNOWN, "macOS", "does not say"),
        (Place.NONE, "macOS", "enter it again"),
    ],
)
def test_where_a_key_lives_is_said_in_one_line(
    qapp: QApplication, place: Place, ring: str, words: str
) -> None:
    said = key_words.place_words(KeyRow(place=place), MONET, ring)
    assert words in said
    assert "\n" not in said


@pytest.mark.parametrize("place", list(Place))
def test_every_place_has_words_for_the_list(qapp: QApplication, place: Place) -> None:
    said = key_words.shelf_words(Shelf(rows=(KeyRow(place=place),)))
    assert (said == "No key") is (place is Place.NONE)


def test_several_keys_are_counted(qapp: QApplication) -> None:
    rows = (KeyRow(place=Place.KEYRING), KeyRow(label="Work", place=Place.KEYRING))
    assert key_words.shelf_words(Shelf(rows=rows)) == "2 keys"
    assert key_words.shelf_words(Shelf()) == "No key"


def test_giving_up_says_what_it_left_behind(qapp: QApplication) -> None:
    assert "Nothing was stored" in key_words.stopped_words(Work.STORING)
    assert "may still be there" in key_words.stopped_words(Work.DELETING)
    assert key_words.stopped_words(Work.TESTING) == "Stopped."


def test_a_finding_says_no_more_than_it_knows(qapp: QApplication) -> None:
    assert key_words.finding_words(Finding(Verdict.WORKS)) == "The key works."
    unsure = key_words.finding_words(Finding(Verdict.UNSURE, "It is offline."))
    assert unsure == "Not certain: It is offline."
    assert key_words.finding_words(Finding(Verdict.REFUSED, "No.")) == "No."


def test_what_is_left_is_a_reckoning_and_says_so(qapp: QApplication) -> None:
    balance = Balance(
        bought=Money.of(100, "credits"),
        since_ms=1_800_000_000_000,
        spent=Money.of(130, "credits"),
        unpriced=2,
    )
    assert key_words.left_words(balance) == "about 0 credits left"
    words = key_words.balance_words(balance)
    assert "About 0 credits left of 100 credits" in words
    assert "elsewhere is not counted" in words
    assert "2 charges" in words
