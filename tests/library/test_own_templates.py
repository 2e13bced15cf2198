"""A person's own templates are changed in their files, and nothing is ever lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.sheet_template import LONGEST_ID, check, to_json
from nanostudio.library.own_templates import REMOVED, OwnTemplates, free_id
from nanostudio.library.sheet_templates import ORDER, read_template, read_templates
from tests.core.sheet_samples import template


def own(folder: Path) -> dict[str, str]:
    """Titles by ids."""
    found = OwnTemplates(folder).read()
    return {one.id: one.title for one in found.found if one.id in found.own}


def test_a_changed_template_stays_in_its_file_whatever_that_is_called(
    tmp_path: Path,
) -> None:
    files = OwnTemplates(tmp_path)
    (tmp_path / "a-broken.json").write_text("{")
    (tmp_path / "mine.json").write_text(to_json(template()))
    assert files.change(template(title="Turned")).name == "mine.json"
    assert own(tmp_path) == {"turn": "Turned"}
    with pytest.raises(Refused, match="no title"):
        files.change(template(title=" "))
    assert own(tmp_path) == {"turn": "Turned"}
    assert files.change(template(id="other")).name == "other.json"


def test_one_more_gets_an_id_of_its_own(tmp_path: Path) -> None:
    files, ours = OwnTemplates(tmp_path), read_templates().found[0]
    kept = files.add(ours)
    assert kept == replace(ours, id=f"{ORDER[0]}-2")
    assert own(tmp_path) == {kept.id: ours.title}
    assert files.add(template(id="", title="My heads")).id == "my-heads"


def test_a_file_is_handed_on_and_taken_in(tmp_path: Path) -> None:
    given, files = tmp_path / "given.json", OwnTemplates(tmp_path / "own")
    given.write_text("what was there")
    files.hand_on(template(), given)
    assert read_template(given) == template()
    assert [files.take_in(given).id for _ in range(2)] == ["turn", "turn-2"]
    given.write_text("{}")
    with pytest.raises(Refused):
        files.take_in(given)
    with pytest.raises(StorageError):
        files.hand_on(template(), tmp_path / "none" / "a.json")


def test_what_is_put_away_comes_back(tmp_path: Path) -> None:
    files = OwnTemplates(tmp_path)
    files.add(template())
    away = files.put_away("turn")
    assert away == tmp_path / REMOVED / "turn.json"
    assert own(tmp_path) == {}
    assert files.put_away("turn") is None
    files.add(template(title="Another"))
    assert files.put_away("turn") == tmp_path / REMOVED / "turn (2).json"
    assert files.bring_back(away) == tmp_path / "turn.json"
    assert own(tmp_path) == {"turn": "Turn"}
    with pytest.raises(StorageError):
        files.bring_back(away)


@given(st.text(max_size=90), st.sets(st.sampled_from(["template", "a", "a-2", "b"])))
def test_any_words_make_an_id_that_can_be_used(words: str, taken: set[str]) -> None:
    made = free_id(words, taken)
    assert made not in taken
    assert len(made) <= LONGEST_ID
    check(template(id=made))


def test_words_stay_readable_in_an_id() -> None:
    assert free_id("Köpfe, 9 & mehr") == "kopfe-9-mehr"
    assert free_id("表情") == "template"
    assert free_id("a", {"a", "a-2"}) == "a-3"
