"""What the command palette lists, and in which order."""

import pytest

from nanostudio.app.actions import Action, Group, table
from nanostudio.app.palette import Candidate, listed

ROWS = [
    Action(id="generate", text="Generate", group=Group.CREATE),
    Action(id="picture.copy", text="Copy picture", group=Group.PICTURE),
    Action(id="view.find", text="Find", group=Group.VIEW, tip="Search the gallery."),
    Action(id="quit", text="Quit"),
]
EVERY = [Candidate(row) for row in ROWS]


def names(query: str, *recent: str, candidates: list[Candidate] = EVERY) -> list[str]:
    return [entry.row.id for entry in listed(query, candidates, recent)]


def test_without_words_all_is_listed_what_was_used_last_first() -> None:
    assert names("") == [row.id for row in ROWS]
    assert names("", "quit", "view.find") == [
        "quit",
        "view.find",
        "generate",
        "picture.copy",
    ]
    assert names("  ", "gone")[0] == "generate"


def test_what_cannot_be_done_now_stands_at_the_end() -> None:
    some = [Candidate(row, is_enabled=row.id != "generate") for row in ROWS]
    assert names("", "generate", candidates=some)[-1] == "generate"
    assert listed("gen", some, ())[0].is_enabled is False
    rows = [Action(id="a", text="Copy prompt"), Action(id="b", text="Copy picture")]
    two = [Candidate(rows[0], is_enabled=False), Candidate(rows[1])]
    assert names("copy p", candidates=two) == ["b", "a"]


def test_names_go_before_what_is_found_elsewhere() -> None:
    assert names("find") == ["view.find"]
    assert names("gallery") == ["view.find"]  # by its tip
    assert names("view fi") == ["view.find"]  # by its group
    assert names("picture")[0] == "picture.copy"
    keyed = [Candidate(row, keys="Ctrl+F") for row in ROWS[2:3]]
    assert names("ctrl f", candidates=keyed) == ["view.find"]


def test_what_was_used_goes_before_what_fits_as_well() -> None:
    rows = [Action(id="a", text="Copy prompt"), Action(id="b", text="Copy picture")]
    some = [Candidate(row) for row in rows]
    assert names("copy p", candidates=some) == ["a", "b"]
    assert names("copy p", "b", candidates=some) == ["b", "a"]


def test_marks_are_those_of_the_name() -> None:
    (entry,) = listed("fi", EVERY, ())
    assert entry.marks == (0, 1)
    (elsewhere,) = listed("gallery", EVERY, ())
    assert elsewhere.marks == ()


def test_what_is_named_goes_first_even_when_it_cannot_be_done() -> None:
    some = [Candidate(Action(id="u", text="Undo"), is_enabled=False)]
    some.append(Candidate(Action(id="a", text="About NanoStudio")))
    assert names("undo", candidates=some) == ["u"]


@pytest.mark.parametrize("query", ["zzz", "qqq", "generate now"])
def test_what_nothing_fits_finds_nothing(query: str) -> None:
    assert names(query) == []


def test_every_action_is_found_by_its_own_name() -> None:
    every = [Candidate(row) for row in table()]
    for row in table():
        assert listed(row.text, every, ())[0].row.text == row.text
