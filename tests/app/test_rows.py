"""The rows' arithmetic, beside a list that is sorted anew each time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.rows import Rows
from nanostudio.core.search import Sort

numbers = st.integers(0, 40)
sets = st.lists(numbers, unique=True, max_size=20)
changes = st.lists(st.tuples(st.sampled_from(("add", "drop", "drop_all")), sets))


def arranged(shown: list[int], sort: Sort) -> list[int]:
    """How a list of numbers is shown."""
    if sort is Sort.NEWEST:
        return sorted(shown, reverse=True)
    return sorted(shown) if sort is Sort.OLDEST else shown


def check(rows: Rows, shown: list[int]) -> None:
    assert [rows.key(row) for row in range(len(rows))] == shown
    for number in range(-1, 42):
        expected = shown.index(number) if number in shown else None
        assert rows.row(number) == expected
    for row in range(len(rows)):
        assert rows.keys[rows.index(row)] == rows.key(row)


@given(st.sampled_from(Sort), sets, changes)
def test_rows_are_those_of_a_plain_list(
    sort: Sort, first: list[int], changed: list[tuple[str, list[int]]]
) -> None:
    rows = Rows()
    rows.fill([*first, *first], sort)
    shown = arranged(first, sort)
    check(rows, shown)
    for kind, given_ in changed:
        new = sorted(set(given_).difference(shown))
        old = [number for number in given_ if number in shown]
        if kind == "add" and new:
            before, spot = shown, rows.spot(new)
            rows.add(new)
            shown = arranged([*reversed(new), *shown], sort)
            if spot is not None:  # a view is told of one block
                assert shown[:spot] + shown[spot + len(new) :] == before
        elif kind == "drop" and old:
            rows.drop(shown.index(old[0]))
            shown = [one for one in shown if one != old[0]]
        elif kind == "drop_all":
            rows.drop_all(given_)
            shown = [one for one in shown if one not in given_]
        check(rows, shown)


@given(st.sampled_from([Sort.NEWEST, Sort.OLDEST]), sets, numbers, numbers)
def test_what_is_beyond_a_span_comes_after_it(
    sort: Sort, shown: list[int], start: int, end: int
) -> None:
    rows = Rows()
    rows.fill(shown, sort)
    start, end = sorted((start, end))
    left = [n for n in shown if (n >= start if sort is Sort.NEWEST else n < end)]
    assert rows.first_beyond(start, end) == len(left)


@pytest.mark.parametrize("row", [-1, 2])
def test_there_is_no_row_outside(row: int) -> None:
    rows = Rows()
    rows.fill([1, 2], Sort.NEWEST)
    with pytest.raises(IndexError):
        rows.key(row)
