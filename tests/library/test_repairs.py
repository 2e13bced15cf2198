"""Files that are not as they were are told apart, and lost ones come back."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from nanostudio.core.errors import BadPicture, LibraryMissing, StorageError
from nanostudio.core.task import TaskState
from nanostudio.core.trouble import Trouble
from nanostudio.library import repairs
from nanostudio.library.library import Library
from nanostudio.library.searching import Search
from nanostudio.store.database import Database
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import add_tasks
from nanostudio.store.troubles import PictureFile, files_of, in_trouble
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio
BODY = b"the bytes of a picture"


async def add(
    library: Library, database: Database, path: str = "m/a.png", body: bytes = BODY
) -> PictureFile:
    """A picture, its file at `path`."""
    number = len(await database.run(files_of, range(0))) + sum(map(ord, path))
    output = make_output(
        path=path, sha256=hashlib.sha256(body).hexdigest(), size_bytes=len(body)
    )
    task = make_task(number, outputs=(output,), state=TaskState.DONE)
    await database.run(add_tasks, [task])
    target = library.folder / path
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(body)
    [file] = await database.run(files_of, await database.run(numbers_of, task.id))
    return file


async def now(database: Database, file: PictureFile) -> PictureFile:
    [found] = await database.run(files_of, [file.number])
    return found


async def look(library: Library, file: PictureFile) -> Trouble | None:
    found, _ = await library.repairs.look(file, is_whole=True)
    return found


async def find(
    library: Library,
    file: PictureFile,
    place: Path,
    tell: Callable[[int], None] = lambda _: None,
) -> list[int]:
    found: list[int] = []
    await library.repairs.find([file], place, tell, found.append)
    return found


async def test_what_is_wrong_is_noted_once(
    library: Library, database: Database
) -> None:
    file = await add(library, database)
    path = library.folder / file.path
    assert await library.repairs.look(file, is_whole=True) == (None, False)
    path.write_bytes(BODY[::-1])  # of the same size
    assert await library.repairs.look(file, is_whole=False) == (None, False)
    assert await library.repairs.look(file, is_whole=True) == (Trouble.CHANGED, True)
    assert await library.repairs.look(file, is_whole=True) == (Trouble.CHANGED, False)
    assert [one.trouble for one in await database.run(in_trouble)] == [Trouble.CHANGED]
    path.write_bytes(BODY + b"!")
    assert await library.repairs.look(file, is_whole=False) == (Trouble.CHANGED, False)
    path.unlink()
    assert await library.repairs.look(file, is_whole=False) == (Trouble.MISSING, True)
    path.mkdir()
    assert await look(library, file) is Trouble.UNREADABLE
    path.rmdir()
    path.write_bytes(BODY)
    assert await library.repairs.look(file, is_whole=True) == (None, True)
    assert await database.run(in_trouble) == []


async def test_whole_bytes_that_cannot_be_drawn_are_unreadable(
    library: Library, database: Database
) -> None:
    file = await add(library, database)
    other = await library.repairs.look(file, why=StorageError("full"), is_whole=True)
    assert other == (None, False)
    found = await library.repairs.look(file, why=BadPicture("bad"), is_whole=True)
    assert found == (Trouble.UNREADABLE, True)


async def test_a_link_in_a_circle_is_unreadable(
    library: Library, database: Database
) -> None:
    file = await add(library, database)
    path = library.folder / file.path
    path.unlink()
    path.symlink_to(path)
    assert await look(library, file) is Trouble.UNREADABLE


async def test_a_library_that_is_away_says_nothing_of_a_picture(
    library: Library, database: Database, tmp_path: Path
) -> None:
    file = await add(library, database)
    library.folder.rename(tmp_path / "away")
    with pytest.raises(LibraryMissing):
        await look(library, file)
    with pytest.raises(LibraryMissing):
        await find(library, file, tmp_path)
    assert (await now(database, file)).trouble is None


async def test_a_lost_file_is_found_by_its_bytes_and_copied_back(
    library: Library, database: Database, tmp_path: Path
) -> None:
    file = await add(library, database)
    (library.folder / file.path).unlink()
    await look(library, file)
    place = tmp_path / "backup" / "deep"
    place.mkdir(parents=True)
    (place / "other.png").write_bytes(BODY[::-1])
    (place / "shorter.png").write_bytes(b"x")
    (place / "pipe").symlink_to(place / "other.png")
    assert await find(library, file, place / "shorter.png") == []
    (place / "renamed.png").write_bytes(BODY)
    seen: list[int] = []
    found = await find(library, file, tmp_path / "backup", seen.append)
    assert found == [file.number]
    assert (library.folder / file.path).read_bytes() == BODY
    assert (place / "renamed.png").read_bytes() == BODY
    assert (await now(database, file)).trouble is None
    assert list((library.folder / ".incoming").iterdir()) == []
    assert seen


async def test_what_lies_in_its_place_stays(
    library: Library, database: Database, tmp_path: Path
) -> None:
    file = await add(library, database)
    (library.folder / file.path).write_bytes(b"drawn over")
    copy = tmp_path / "copy.png"
    copy.write_bytes(BODY)
    assert await find(library, file, copy) == [file.number]
    assert (library.folder / file.path).read_bytes() == b"drawn over"
    assert (await now(database, file)).path == "m/a (2).png"
    assert (library.folder / "m/a (2).png").read_bytes() == BODY


async def test_a_file_moved_within_the_library_is_followed(
    library: Library, database: Database
) -> None:
    file = await add(library, database)
    other = await add(library, database, "m/b.png")  # the same bytes, another's
    moved = library.folder / "Holiday"
    moved.mkdir()
    (library.folder / file.path).rename(moved / "fox.png")
    found = await find(library, file, moved)
    assert found == [file.number]
    assert (await now(database, file)).path == "Holiday/fox.png"
    (moved / "fox.png").unlink()
    file, place = await now(database, file), library.folder / other.path
    assert await find(library, file, place) == [file.number]
    assert (moved / "fox.png").read_bytes() == BODY  # a copy: that one has a row
    assert (await now(database, other)).path == other.path


async def test_own_folders_are_copied_from(
    library: Library, database: Database
) -> None:
    file = await add(library, database)
    (library.folder / ".trash").mkdir()
    hidden = (library.folder / file.path).rename(library.folder / ".trash" / "x")
    await find(library, file, library.folder)
    assert hidden.exists()
    assert (library.folder / file.path).read_bytes() == BODY


async def test_nothing_like_it_is_no_find(
    library: Library, database: Database, tmp_path: Path
) -> None:
    file = await add(library, database)
    (library.folder / file.path).unlink()
    (tmp_path / "one.png").write_bytes(BODY[::-1])
    place = tmp_path / "one.png"
    assert await find(library, file, place) == []
    gone = tmp_path / "gone"
    assert await find(library, file, gone) == []


async def test_bytes_that_change_while_they_are_read_are_not_taken(
    library: Library, database: Database, tmp_path: Path
) -> None:
    file = await add(library, database)
    other = tmp_path / "x.png"
    other.write_bytes(b"other bytes")
    with pytest.raises(BadPicture, match="changed"):
        repairs.copy_back(library.folder, other, file)
    assert list((library.folder / ".incoming").iterdir()) == []


def test_a_search_stops_when_its_time_is_up(tmp_path: Path) -> None:
    for name in range(3):
        (tmp_path / str(name)).write_bytes(b"abc")
    wanted = PictureFile(1, "a", hashlib.sha256(b"xyz").hexdigest(), 3)
    times = iter(range(100))
    search = Search(tmp_path, [wanted], clock=lambda: next(times))
    assert search.go_on(0.5)
    assert search.seen == 1
    assert search.go_on(1.5)
    assert search.seen == 3
    assert not search.go_on(9)
    assert search.found == {}


def test_a_search_ends_with_the_last_find(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    sha256 = hashlib.sha256(b"abc").hexdigest()
    wanted = [PictureFile(1, "a", sha256, 3), PictureFile(2, "b", sha256, 3)]
    search = Search(tmp_path, wanted)
    search.go_on(9)
    assert search.found == dict.fromkeys((1, 2), tmp_path / "a")
    assert not search.go_on(9)
    assert search.seen == 1


def test_a_file_that_cannot_be_read_is_passed_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"abc")

    def fails(_path: Path) -> os.stat_result:
        raise PermissionError

    monkeypatch.setattr(Path, "lstat", fails)
    search = Search(tmp_path, [PictureFile(1, "a", "", 3)])
    assert not search.go_on(9)
    assert (search.seen, search.found) == (1, {})
