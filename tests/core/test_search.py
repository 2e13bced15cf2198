"""Queries are kept and come back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.search import Field, Query, Sort, from_json, to_json

queries = st.builds(
    Query,
    text=st.text(max_size=20),
    values=st.dictionaries(
        st.sampled_from(Field), st.frozensets(st.text(max_size=5)), max_size=3
    ),
    least_rating=st.integers(0, 5),
    is_starred=st.booleans(),
    is_unlike=st.booleans(),
    since_ms=st.none() | st.integers(0, 2**42),
    until_ms=st.none() | st.integers(0, 2**42),
    in_trash=st.booleans(),
    stack=st.none() | st.integers(0, 2**63 - 1),
    is_stacked=st.booleans(),
    sort=st.sampled_from(Sort),
)


@given(queries)
def test_a_query_comes_back_as_it_was_kept(query: Query) -> None:
    assert from_json(to_json(query)) == query


@given(st.text() | st.builds(json.dumps, st.dictionaries(
    st.sampled_from(
        ["text", "values", "sort", "least_rating", "since_ms", "stack", "x"]
    ),
    st.none() | st.integers() | st.text(max_size=3) | st.lists(st.integers())
    | st.dictionaries(st.sampled_from(["tag", "y"]), st.lists(st.integers())),
)))  # fmt: skip
def test_rubbish_is_a_query_too(kept: str) -> None:
    assert 0 <= from_json(kept).least_rating <= 5


@pytest.mark.parametrize(
    ("query", "narrows"),
    [
        (Query(), False),
        (Query(sort=Sort.BEST, is_stacked=True), False),
        (Query(text="fox"), True),
        (Query(stack=1), True),
    ],
)
def test_what_leaves_nothing_out_does_not_narrow(query: Query, narrows: bool) -> None:
    assert query.narrows is narrows


@pytest.mark.parametrize("stack", [-1, 2**63])
def test_what_can_be_no_number_of_a_picture_is_left_out(stack: int) -> None:
    assert from_json(json.dumps({"stack": stack, "text": "fox"})) == Query(text="fox")


@pytest.mark.parametrize(
    ("query", "folds"),
    [
        (Query(), False),
        (Query(is_stacked=True, text="fox"), True),
        (Query(is_stacked=True, stack=5), False),
        (Query(is_stacked=True, in_trash=True), False),
    ],
)
def test_a_stack_and_the_trash_are_not_folded(query: Query, folds: bool) -> None:
    assert query.folds is folds
