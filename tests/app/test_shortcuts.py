"""Which keys get in each other's way."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.actions import Action, Scope
from nanostudio.app.shortcuts import (
    added,
    are_alike,
    can_meet,
    clashes,
    edits_text,
    own,
    rivals,
)


def row(name: str, scope: Scope = Scope.WINDOW) -> Action:
    return Action(id=name, text=name, scope=scope)


@pytest.mark.parametrize(("one", "other"), list(product(Scope, repeat=2)))
def test_what_meets_meets_from_both_sides(one: Scope, other: Scope) -> None:
    assert can_meet(one, other) is can_meet(other, one)
    assert can_meet(one, Scope.WINDOW) is (one is not Scope.SKETCH)
    assert can_meet(one, one)


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        (Scope.GALLERY, Scope.PROMPT, False),
        (Scope.TRAY, Scope.PROMPT, False),
        (Scope.TRAY, Scope.COMPOSE, True),
        (Scope.GALLERY, Scope.COMPOSE, False),
    ],
)
def test_places_that_are_apart_do_not_meet(one: Scope, other: Scope, may: bool) -> None:
    assert can_meet(one, other) is may


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("Ctrl+K", "Ctrl+K", True),
        ("Ctrl+K", "Ctrl+K, Ctrl+S", True),
        ("Ctrl+K, Ctrl+S", "Ctrl+K, Ctrl+T", False),
        ("Ctrl+,", "Ctrl+,, X", True),
        ("Ctrl+,", "Ctrl+", False),
        ("", "", False),
        ("", "F1", False),
    ],
)
def test_the_beginning_of_keys_is_taken_too(one: str, other: str, are: bool) -> None:
    assert are_alike(one, other) is are
    assert are_alike(other, one) is are


def test_rivals_are_those_whose_keys_count_at_one_place() -> None:
    copy, find = row("copy", Scope.GALLERY), row("find")
    paste = row("paste", Scope.COMPOSE)
    taken = {"find": ["Ctrl+F", "F3"], "paste": ["F3"], "copy": ["F3"]}
    rows = [copy, find, paste]
    assert rivals(copy, "F3", rows, taken) == [find]
    assert rivals(find, "F3", rows, taken) == [copy, paste]
    assert rivals(find, "F4", rows, taken) == []
    assert clashes(rows, taken) == [(copy, find), (find, paste)]
    assert clashes(rows, {}) == []


def test_keys_are_added_and_taken_from_those_who_lose() -> None:
    taken = {"find": ["F3"], "copy": ["Ctrl+C", "Ctrl+K, X"], "cut": ["Ctrl+K"]}
    assert added("find", "F4", taken) == {"find": ["F3", "F4"]}
    assert added("find", "F3", taken) == {"find": ["F3"]}
    assert added("new", "Ctrl+K", taken, ["copy", "cut"]) == {
        "new": ["Ctrl+K"],
        "copy": ["Ctrl+C"],
        "cut": [],
    }


def test_the_first_keys_need_no_setting() -> None:
    generate = Action(id="generate", text="Generate", keys=("Ctrl+Return", "F5"))
    assert own(generate, ["Ctrl+Return", "F5"]) is None
    assert own(generate, ["F5", "Ctrl+Return"]) == ["F5", "Ctrl+Return"]
    assert own(generate, []) == []


@pytest.mark.parametrize("keys", ["A", "Shift+A", "Left", "+", "Ctrl+V", "Ctrl+Z, X"])
def test_keys_that_write_are_known(keys: str) -> None:
    assert edits_text(keys)


@pytest.mark.parametrize("keys", ["", "F1", "Ctrl+K", "Alt+Up", "Ctrl++", "Esc"])
def test_keys_that_command_are_known(keys: str) -> None:
    assert not edits_text(keys)


@given(st.text(), st.text())
def test_any_text_may_be_asked_about(one: str, other: str) -> None:
    edits_text(one)
    assert are_alike(one, other) is are_alike(other, one)
