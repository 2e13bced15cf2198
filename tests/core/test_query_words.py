"""A query in one line, as it is typed at a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.core.query_words import parse
from nanostudio.core.search import Field, Query

KNOWN = {
    Field.PROJECT: {"default": "", "p1": "The Zoo"},
    Field.TAG: {"good": "good", "two words": "two words"},
    Field.MODEL: {"nano-banana-2": "nano-banana-2"},
}


def of(**values: str) -> dict[Field, frozenset[str]]:
    return {Field(name): frozenset([value]) for name, value in values.items()}


@pytest.mark.parametrize(
    ("line", "query"),
    {
        "": Query(),
        "  fox   snow ": Query(text="fox snow"),
        'fox "in snow"': Query(text='fox "in snow"'),
        "starred": Query(is_starred=True),
        '"starred"': Query(text='"starred"'),
        "rating>=3 fox": Query(text="fox", least_rating=3),
        "tag:Good": Query(values=of(tag="good")),
        'tag:"two words" fox': Query(text="fox", values=of(tag="two words")),
        'project:"the zoo"': Query(values=of(project="p1")),
        "project:default model:NANO-banana-2": Query(
            values=of(project="default", model="nano-banana-2")
        ),
        "scene:night": Query(text="scene:night"),
        'a "b': Query(text='a "b'),
        'tag:"good': Query(values=of(tag="good")),
    }.items(),
)
def test_a_line_is_understood(line: str, query: Query) -> None:
    assert parse(line, KNOWN) == query


def test_several_values_of_a_field_are_any_of_them() -> None:
    found = parse('tag:good tag:"two words"', KNOWN)
    assert found.values == {Field.TAG: frozenset(["good", "two words"])}


@pytest.mark.parametrize(
    ("line", "said"),
    {
        "tag:bad": "No picture has the tag “bad”. There are: good, two words.",
        "project:x": "No picture has the project “x”. There are: The Zoo, default.",
        "board:x": "There are none at all.",
        "rating>=6": "There is no rating 6. Ratings are 0 to 5.",
        "rating>=10": "There is no rating 10.",
    }.items(),
)
def test_what_there_is_not_is_refused(line: str, said: str) -> None:
    with pytest.raises(Refused) as caught:
        parse(line, KNOWN)
    assert said in str(caught.value)


@given(st.text(max_size=60))
def test_any_line_is_understood_or_refused(line: str) -> None:
    try:
        found = parse(line, KNOWN)
    except Refused:
        return
    assert found.least_rating <= 5
