"""A library that is not there is told from one that is."""

from pathlib import Path

import pytest

from nanostudio.core.errors import LibraryMissing
from nanostudio.library import folders
from nanostudio.library.library import Library
from nanostudio.library.presence import is_there, require_there
from nanostudio.store.database import Database
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio


async def test_a_folder_where_the_disk_will_be_is_no_library(
    library: Library, tmp_path: Path
) -> None:
    assert await library.is_there()
    await library.require_there()
    library.folder.rename(tmp_path / "away")
    assert not await library.is_there()
    library.folder.mkdir()
    with pytest.raises(LibraryMissing) as caught:
        await library.require_there()
    assert str(library.folder) in caught.value.hint
    with pytest.raises(LibraryMissing):
        await library.require_space()
    library.folder.rmdir()
    (tmp_path / "away").rename(library.folder)
    assert await library.is_there()


async def test_a_folder_of_ours_that_was_deleted_is_made_again(
    library: Library,
) -> None:
    (library.folder / ".incoming").rmdir()
    assert await library.is_there()
    assert (library.folder / ".incoming").is_dir()


def test_one_that_cannot_be_looked_into_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", fails)
    assert not is_there(tmp_path)
    with pytest.raises(LibraryMissing):
        require_there(tmp_path)


async def test_no_other_library_is_begun_where_one_was(
    library: Library, database: Database, tmp_path: Path
) -> None:
    await library.prepare()
    await database.run(add_tasks, [make_task(1, outputs=(make_output(),))])
    library.folder.rename(tmp_path / "away")
    with pytest.raises(LibraryMissing):
        await library.prepare()
    assert not library.folder.exists()
    library.folder.mkdir()  # the person's choice of a new place
    await library.prepare()
    assert await library.is_there()


def test_answers_and_pictures_do_not_begin_one_either(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    with pytest.raises(LibraryMissing):
        folders.keep_answer(gone, "task", b"answer")
    assert not gone.exists()
