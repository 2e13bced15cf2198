"""Values and conditions in words, and each condition without the others harmed."""

import pytest

from nanostudio.app.facet_words import (
    Names,
    by_character,
    field_words,
    parts,
    rating_words,
    sort_words,
    value_words,
)
from nanostudio.app.filtering import EVERYTHING
from nanostudio.core.provenance import IMPORTED
from nanostudio.core.search import Field, Query, Sort
from tests.app.tile_samples import PROVIDERS

NAMES = Names(
    PROVIDERS,
    {"p1": "The zoo"}.get,  # type: ignore[arg-type]
    lambda board: {"b1": "Faces"}.get(board, ""),
    lambda character: {"mira": "Mira"}.get(character, ""),
    lambda character: {"mira": 3}.get(character, 0),
)
DAY_MS = 86_400_000
NOON_MS = 1_780_056_000_000  # of 29 May 2026 at Greenwich


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (Field.PROVIDER, "monet", "Monet"),
        (Field.PROVIDER, IMPORTED, "Imported"),
        (Field.PROVIDER, "gone", "gone"),
        (Field.MODEL, "nano-banana-2", "Nano Banana 2"),
        (Field.MODEL, "of-last-year", "of-last-year"),
        (Field.MODEL, "", "Not known"),
        (Field.PROJECT, "p1", "The zoo"),
        (Field.BOARD, "b1", "Faces"),
        (Field.BOARD, "b2", "Another project's board"),
        (Field.CHARACTER, "mira", "Mira"),
        (Field.CHARACTER, "mira@2", "Mira, canon v2"),
        (Field.CHARACTER, "gone@1", "gone, canon v1"),
        (Field.CHARACTER, "mira@old", "Mira, earlier canon"),
        (Field.FORMAT, "png", "PNG"),
        (Field.CHARGED, "refunded", "Refunded"),
        (Field.CHARGED, "written by hand", "written by hand"),
        (Field.KEY, "", "Without a name"),
        (Field.SHAPE, "", "Left to the model"),
        (Field.RESOLUTION, "4K", "4K"),
        (Field.TAG, "a\nb", "a b"),
        (Field.TAG, "x" * 90, "x" * 39 + "…"),
    ],
)
def test_values_are_called_as_people_call_them(
    field: Field, value: str, words: str
) -> None:
    assert value_words(field, value, NAMES) == words


def test_canons_are_counted_by_character_and_by_what_is_not_of_now() -> None:
    counts = {"mira@1": 2, "mira@2": 1, "mira@3": 4, "gone@1": 5}
    assert by_character(counts, NAMES) == counts | {
        "mira": 7,
        "mira@old": 3,
        "gone": 5,
    }


def test_fields_and_orders_have_words() -> None:
    assert len({field_words(field) for field in Field}) == len(Field)
    assert len({sort_words(sort) for sort in Sort}) == len(Sort)
    assert [rating_words(least) for least in (3, 5)] == ["★ 3 or more", "★ 5"]


FULL = Query(
    text="fox",
    values={Field.TAG: frozenset({"b", "a"}), Field.FORMAT: frozenset({"png"})},
    least_rating=2,
    is_starred=True,
    is_unlike=True,
    since_ms=NOON_MS,
    until_ms=NOON_MS + 3 * DAY_MS,
    in_trash=True,
    sort=Sort.BEST,
)


def test_every_condition_but_the_words_has_a_part() -> None:
    words = [part.words for part in parts(FULL, NAMES)]
    assert words[:4] == ["Trash", "Starred", "★ 2 or more", "Unlike asked"]
    assert words[5:] == ["Format: PNG", "Tag: a", "Tag: b"]
    assert list(parts(EVERYTHING, NAMES)) == []


def test_a_part_goes_alone() -> None:
    for part in parts(FULL, NAMES):
        left = [one.words for one in parts(part.without, NAMES)]
        assert left == [p.words for p in parts(FULL, NAMES) if p.words != part.words]
        assert (part.without.text, part.without.sort) == ("fox", Sort.BEST)


def test_all_parts_gone_is_everything() -> None:
    query = FULL
    while found := list(parts(query, NAMES)):
        query = found[-1].without
    assert query == Query(text="fox", sort=Sort.BEST)


@pytest.mark.parametrize(
    ("since", "until", "begin", "dashes"),
    [
        (NOON_MS, None, "Since ", 0),
        (None, NOON_MS, "Until ", 0),
        (NOON_MS, NOON_MS + 1, "", 0),
        (NOON_MS, NOON_MS + 2 * DAY_MS, "", 1),
    ],
)
def test_days_in_words(
    since: int | None, until: int | None, begin: str, dashes: int
) -> None:
    [part] = parts(Query(since_ms=since, until_ms=until), NAMES)
    assert part.words.startswith(begin)
    assert part.words.count(" - ") == dashes
