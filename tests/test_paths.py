"""Where things are kept: the system's folders, one folder, or the demo's own."""

from pathlib import Path

import pytest

from nanostudio.core.errors import LibraryMissing
from nanostudio.paths import Paths, make_folder, pictures_folder


def test_the_system_s_folders_are_used(own_folders: Path) -> None:
    paths = Paths.find()
    assert paths.database == own_folders / "data/NanoStudio/nanostudio.sqlite3"
    assert paths.cache == own_folders / "cache/NanoStudio"
    assert paths.settings == own_folders / "config/NanoStudio/settings.toml"
    assert paths.logs.is_relative_to(own_folders / "state/NanoStudio")
    assert paths.library is None
    assert pictures_folder().name == "NanoStudio"


def test_a_data_folder_holds_everything_but_pictures(tmp_path: Path) -> None:
    paths = Paths.find(data_dir=tmp_path)
    for place in (paths.database, paths.cache, paths.logs, paths.sandbox):
        assert place.is_relative_to(tmp_path)
    assert paths.library is None


def test_the_demo_has_a_library_of_its_own(own_folders: Path) -> None:
    paths = Paths.find(is_demo=True)
    assert paths.library == own_folders / "data/NanoStudio/demo/library"
    assert paths.database != Paths.find().database


def test_a_given_library_wins(tmp_path: Path) -> None:
    assert Paths.find(library_dir=tmp_path, is_demo=True).library == tmp_path


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    folder = tmp_path / "share" / "NanoStudio"
    make_folder(folder)
    make_folder(folder)
    assert folder.is_dir()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "share").write_text("a file")
    with pytest.raises(LibraryMissing, match="share/NanoStudio cannot be made"):
        make_folder(tmp_path / "share" / "NanoStudio")
