"""Our templates are whole and careful, and a person's own stand beside them."""

import os
from pathlib import Path

import pytest

from nanostudio.core.character import Slot
from nanostudio.core.errors import BadPicture, Refused
from nanostudio.core.sheet_template import LONGEST_INSTRUCTION, Template, to_json
from nanostudio.library import sheet_templates
from nanostudio.library.sheet_templates import (
    ORDER,
    keep_template,
    read_template,
    read_templates,
)
from tests.core.sheet_samples import template

OURS = {one.id: one for one in read_templates().found}
SIZES = {
    "turnaround-4": 4,
    "turnaround-8": 8,
    "expressions-9": 9,
    "expressions-16": 16,
    "poses-8": 8,
    "outfits": 6,
    "hands": 6,
    "props": 6,
    "head-heights": 3,
    "storyboard-row": 4,
}


def told(one: Template, cell_id: str) -> str:
    return one.cell(cell_id).instruction


def test_there_are_ours_each_with_its_cells_and_no_file_is_forgotten() -> None:
    assert {one.id: len(one.cells) for one in OURS.values()} == SIZES
    assert tuple(OURS) == ORDER
    folder = Path(__file__).resolve().parents[2] / "resources" / "sheets"
    assert {path.stem for path in folder.iterdir()} == set(ORDER)


@pytest.mark.parametrize("name", SIZES)
def test_every_cell_is_told_what_it_shows_and_all_what_stays_the_same(
    name: str,
) -> None:
    one = OURS[name]
    instructions = [cell.instruction for cell in one.cells]
    assert len(set(instructions)) == len(instructions)
    assert all(len(text) > 120 for text in instructions)
    for words in ("light", "No ", "in every picture"):
        assert words in one.common or name == "storyboard-row"
    assert len(one.common) + max(map(len, instructions)) < LONGEST_INSTRUCTION
    # All of them begin somewhere: one cell at least needs nothing.
    assert one.cell(one.order[0]).needs == ()


def test_a_profile_shows_one_eye_and_a_back_no_face() -> None:
    for name, cell_id in (
        ("turnaround-4", "profile"),
        ("turnaround-8", "profile-left"),
        ("turnaround-8", "profile-right"),
        ("head-heights", "profile"),
    ):
        assert "nly one eye" in told(OURS[name], cell_id)
    for name in ("turnaround-4", "turnaround-8", "head-heights"):
        assert "No part of the face" in told(OURS[name], "back")
        assert OURS[name].cell("back").view is Slot.BACK


def test_hands_have_five_fingers_and_figures_are_whole() -> None:
    assert "exactly five fingers" in OURS["hands"].common
    for name in ("turnaround-4", "turnaround-8", "poses-8", "outfits", "head-heights"):
        assert "the whole figure inside the frame" in OURS[name].common
        assert "same distance" in OURS[name].common or name == "head-heights"


def test_a_persons_own_stand_after_ours_and_broken_ones_in_nobodys_way(
    tmp_path: Path,
) -> None:
    for one in (template(id="b", title="Bees"), template(id="a", title="ants")):
        keep_template(tmp_path, one)
    (tmp_path / "c.json").write_text(to_json(template(id="b")))
    (tmp_path / "d.json").write_text(to_json(template(id="hands")))
    (tmp_path / "e.json").write_text("{}")
    (tmp_path / "f.json").write_bytes(b" " * (sheet_templates.MOST_BYTES + 1))
    (tmp_path / ".part.json").write_text("{")
    (tmp_path / "notes.txt").write_text("{")
    found = read_templates(tmp_path)
    assert [one.id for one in found.found] == [*ORDER, "a", "b"]
    assert found.own == {"a", "b"}
    said = {one.name: one.problem.title for one in found.unreadable}
    assert said == {
        "c.json": "There is another template with the id “b”.",
        "d.json": "There is another template with the id “hands”.",
        "e.json": "“version” cannot be used as it stands.",
        "f.json": "“f.json” is too large for a template.",
    }
    for folder in (None, tmp_path / "none"):
        assert read_templates(folder).found == tuple(OURS.values())


def test_only_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "empty.json").touch()
    for name, words in (("pipe.json", "not a file"), ("empty.json", "is empty")):
        with pytest.raises((Refused, BadPicture), match=words):
            read_template(tmp_path / name)


def test_a_template_is_written_beside_those_there_are(tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    first = keep_template(folder, template())
    second = keep_template(folder, template(title="Again"))
    assert (first.name, second.name) == ("turn.json", "turn (2).json")
    assert read_template(first) == template()
    with pytest.raises(Refused, match="no title"):
        keep_template(folder, template(title=""))
    assert sorted(path.name for path in folder.iterdir()) == [
        "turn (2).json",
        "turn.json",
    ]


def test_a_folder_that_cannot_be_looked_into_holds_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def denied(_path: Path, _pattern: str) -> list[Path]:
        raise PermissionError

    monkeypatch.setattr(Path, "glob", denied)
    assert read_templates(tmp_path).own == frozenset()
