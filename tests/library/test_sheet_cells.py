"""Cells as files of their own: bit by bit, by their names, over nothing."""

from pathlib import Path

import pytest

from nanostudio.core.errors import BadPicture, LibraryMissing, Refused, StorageError
from nanostudio.library.sheet_cells import copy_cells, file_name
from tests.library.pictures import picture


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "2026-11-27_a-fox_01.PNG"
    path.write_bytes(picture())
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(
    ("sheet", "cell", "name"),
    [
        ("Mira, expressions", "Three-quarter", "mira-expressions_03_three-quarter.png"),
        ("Mira", "!?", "mira_03.png"),
        ("", "../etc", "03_etc.png"),
        ("Мира", "正面", "мира_03_正面.png"),
    ],
)
def test_a_file_is_called_as_its_cell(sheet: str, cell: str, name: str) -> None:
    assert file_name(sheet, 2, cell, ".PNG") == name


def test_copies_are_the_originals(original: Path, folder: Path) -> None:
    made = copy_cells(folder, "Mira", [("Front", original), None, ("Back", original)])
    assert [path.name for path in made] == ["mira_01_front.png", "mira_03_back.png"]
    assert all(path.read_bytes() == original.read_bytes() for path in made)
    assert sorted(folder.iterdir()) == made


def test_nothing_is_overwritten(original: Path, folder: Path) -> None:
    (folder / "mira_01_front.png").write_bytes(b"mine")
    (made,) = copy_cells(folder, "Mira", [("Front", original)])
    assert made.name == "mira_01_front (2).png"
    assert (folder / "mira_01_front.png").read_bytes() == b"mine"


def test_what_is_not_there_is_said(original: Path, folder: Path) -> None:
    with pytest.raises(Refused, match="not there"):
        copy_cells(folder, "Mira", [("Front", folder / "none.png")])
    with pytest.raises(StorageError) as caught:
        copy_cells(folder / "none", "Mira", [("Front", original)])
    assert not isinstance(caught.value, LibraryMissing)
    assert list(folder.iterdir()) == []


def test_a_copy_that_fails_leaves_nothing(
    original: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nanostudio.library import files

    monkeypatch.setattr(files, "_PIECE", 8)
    monkeypatch.setattr(files, "MOST_BYTES", 16)
    with pytest.raises(BadPicture):
        copy_cells(folder, "Mira", [("Front", original)])
    assert list(folder.iterdir()) == []
