"""File and row go into the trash and back together, whenever a crash comes."""

import asyncio
import errno
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.errors import LibraryMissing
from nanostudio.core.task import TaskState
from nanostudio.library import files
from nanostudio.library.library import Library
from nanostudio.library.trash import Moved, Trash
from nanostudio.store.database import Connection, Database
from nanostudio.store.migrations import MIGRATIONS, apply
from nanostudio.store.pictures import numbers_of, set_path
from nanostudio.store.tasks import add_tasks
from nanostudio.store.trash import Move, begin_moves, noted_moves
from tests.library.pictures import picture
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio

Rows = dict[int, tuple[str, bool]]  # path, and whether it is in the trash


def rows(db: Connection) -> Rows:
    query = """
        SELECT pictures.number, path, trashed_ms IS NOT NULL FROM pictures
        JOIN tasks ON tasks.number = task_number JOIN outputs
        ON outputs.task_id = tasks.id AND outputs.position = pictures.position
    """
    return {number: (path, bool(is_in)) for number, path, is_in in db.execute(query)}


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


async def add(
    library: Library, database: Database, *paths: str, number: int = 1
) -> list[int]:
    """A done task with pictures at these paths; each file holds its own path."""
    outputs = tuple(
        make_output(at, path=path, sha256=f"{at:02}" * 32)
        for at, path in enumerate(paths)
    )
    task = make_task(number, outputs=outputs, state=TaskState.DONE)
    await database.run(add_tasks, [task])
    for path in paths:
        target = library.folder / path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.encode())
    return await database.run(numbers_of, task.id)


async def test_they_go_and_come_back(library: Library, database: Database) -> None:
    first, second = await add(library, database, "m/a.png", "m/b.png")
    assert await library.trash.put([first, second, 7]) == Moved((second, first))
    assert everything(library.folder) == {
        f".trash/{first}-a.png": b"m/a.png",
        f".trash/{second}-b.png": b"m/b.png",
    }
    assert await library.trash.put([first]) == Moved()
    assert await library.trash.restore([first]) == Moved((), (first,))
    assert await database.run(rows) == {
        first: ("m/a.png", False),
        second: (f".trash/{second}-b.png", True),
    }
    assert (library.folder / "m" / "a.png").read_bytes() == b"m/a.png"


async def test_a_name_that_is_taken_gets_a_number(
    library: Library, database: Database
) -> None:
    [number] = await add(library, database, "m/a.png")
    await library.trash.put([number])
    (library.folder / "m" / "a.png").write_bytes(b"another")
    await library.trash.restore([number])
    assert everything(library.folder) == {
        "m/a.png": b"another",
        "m/a (2).png": b"m/a.png",
    }
    assert await database.run(rows) == {number: ("m/a (2).png", False)}


async def test_a_month_that_was_deleted_is_made_again(
    library: Library, database: Database
) -> None:
    [number] = await add(library, database, "m/a.png")
    await library.trash.put([number])
    (library.folder / "m").rmdir()
    assert await library.trash.restore([number]) == Moved((), (number,))
    assert everything(library.folder) == {"m/a.png": b"m/a.png"}


async def test_what_is_missing_goes_by_its_row(
    library: Library, database: Database
) -> None:
    first, second = await add(library, database, "m/a.png", "m/b.png")
    (library.folder / "m" / "a.png").unlink()
    await library.trash.put([first, second])
    (library.folder / f".trash/{second}-b.png").unlink()
    (library.folder / "m").rmdir()
    assert (await database.run(rows))[first] == ("m/a.png", True)
    assert await library.trash.restore([first, second]) == Moved((), (second, first))
    assert await database.run(rows) == {
        first: ("m/a.png", False),
        second: ("m/b.png", False),
    }


async def test_a_file_of_two_and_a_persons_link_stay(
    library: Library, database: Database, tmp_path: Path
) -> None:
    one, same = await add(library, database, "m/a.png", "m/a.png")
    [linked] = await add(library, database, "m/b.png", number=2)
    target = (library.folder / "m" / "b.png").rename(tmp_path / "b.png")
    (library.folder / "m" / "b.png").symlink_to(target)
    await library.trash.put([one, linked])
    assert await database.run(rows) == {
        one: ("m/a.png", True),
        same: ("m/a.png", False),
        linked: ("m/b.png", True),
    }
    assert set(everything(library.folder)) == {"m/a.png", "m/b.png"}
    await library.trash.purge([one, linked])
    assert set(everything(library.folder)) == {"m/a.png", "m/b.png"}


async def test_what_was_put_there_without_a_note_stays_where_it_is(
    library: Library, database: Database
) -> None:
    [number] = await add(library, database, "m/a.png")
    await library.trash.put([number])
    await database.run(lambda db: db.execute("DELETE FROM trashed_paths") and None)
    assert await library.trash.restore([number]) == Moved((), (number,))
    assert await database.run(rows) == {number: (f".trash/{number}-a.png", False)}


async def test_a_name_no_disk_takes_goes_by_its_row(
    library: Library, database: Database
) -> None:
    [number] = await add(library, database, "m/a.png")
    path = f"m/{'a' * 300}.png"
    await database.run(set_path, number, path)
    assert await library.trash.put([number]) == Moved((number,))
    assert await database.run(rows) == {number: (path, True)}


async def test_a_long_name_is_cut_before_its_ending(
    library: Library, database: Database
) -> None:
    [number] = await add(library, database, f"m/{'雪' * 80}.png")
    await library.trash.put([number])
    [path] = everything(library.folder)
    assert path.startswith(f".trash/{number}-雪")
    assert path.endswith(".png")
    assert len(Path(path).name.encode()) <= 140


async def test_a_file_that_cannot_be_moved_stays_with_its_row(
    library: Library, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await add(library, database, "m/a.png", "m/b.png")
    rename = files._rename

    def fails(source: Path, target: Path, link: files.Link) -> None:
        if source.name == "a.png":
            raise OSError(errno.EIO, "Input/output error")
        rename(source, target, link)

    monkeypatch.setattr(files, "_rename", fails)
    assert await library.trash.put([first, second]) == Moved((second,), stayed=1)
    assert await database.run(rows) == {
        first: ("m/a.png", False),
        second: (f".trash/{second}-b.png", True),
    }
    assert await database.run(noted_moves) == []


async def test_a_disk_that_is_taken_away_ends_in_words(
    library: Library, database: Database, tmp_path: Path
) -> None:
    first, second = await add(library, database, "m/a.png", "m/b.png")
    await library.trash.put([second])
    library.folder.rename(tmp_path / "away")
    for wish in (library.trash.put, library.trash.restore, library.trash.purge):
        with pytest.raises(LibraryMissing):
            await wish([first, second])
    assert not library.folder.exists()  # and no other one is begun in its place
    await database.run(
        begin_moves, [Move(first, "m/a.png", ".trash/x")], in_trash=False
    )
    with pytest.raises(LibraryMissing):
        await library.trash.settle()  # nothing is known of a file that cannot be seen
    (tmp_path / "away").rename(library.folder)
    assert await library.trash.settle() == Moved((first,))
    assert (await database.run(rows))[first] == (".trash/x", True)


async def test_a_disk_that_goes_in_the_midst_leaves_the_note(
    library: Library,
    database: Database,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    [number] = await add(library, database, "m/a.png")

    def goes(source: Path, target: Path, link: files.Link) -> None:
        library.folder.rename(tmp_path / "away")
        link(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(files, "_rename", goes)
        with pytest.raises(LibraryMissing):
            await library.trash.put([number])
    (tmp_path / "away").rename(library.folder)
    assert await library.trash.restore([number]) == Moved((number,), (number,))


@pytest.mark.parametrize("left", [b"", b"another"])
async def test_what_a_crash_left_under_the_new_name(
    library: Library, database: Database, left: bytes
) -> None:
    """Where there are no links, the name is taken first: empty, it is ours."""
    [number] = await add(library, database, "m/a.png")
    (library.folder / ".trash").mkdir()
    (library.folder / ".trash" / "x").write_bytes(left)
    move = Move(number, "m/a.png", ".trash/x")
    await database.run(begin_moves, [move], in_trash=False)
    assert await library.trash.settle() == (Moved() if left else Moved((number,)))
    expected = {"m/a.png": b"m/a.png", ".trash/x": left}
    assert everything(library.folder) == (
        expected if left else {".trash/x": b"m/a.png"}
    )


async def test_a_file_with_two_names_keeps_the_new_one(
    library: Library, database: Database
) -> None:
    """A crash came between the two steps of its move."""
    [number] = await add(library, database, "m/a.png")
    (library.folder / ".trash").mkdir()
    (library.folder / ".trash" / "x").hardlink_to(library.folder / "m" / "a.png")
    move = Move(number, "m/a.png", ".trash/x")
    await database.run(begin_moves, [move], in_trash=False)
    assert await library.trash.settle() == Moved((number,))
    assert everything(library.folder) == {".trash/x": b"m/a.png"}


async def test_purged_pictures_are_gone_with_their_thumbnails(
    library: Library, database: Database, tmp_path: Path
) -> None:
    first, second = await add(library, database, "m/a.png", "m/b.png")
    body = picture()
    for name in ("a", "b"):
        (library.folder / "m" / f"{name}.png").write_bytes(body)
    small = await library.thumbnail("00" * 32, "m/a.png", 64)
    other = await library.thumbnail("01" * 32, "m/b.png", 64)
    assert await library.trash.purge([first]) == []  # it is not in the trash
    await library.trash.put([first])
    assert await library.trash.purge([first, second]) == [first]
    assert everything(library.folder) == {"m/b.png": body}
    assert (small.exists(), other.exists()) == (False, True)
    assert set(await database.run(rows)) == {second}


async def test_a_trash_folder_that_was_deleted_is_empty(
    library: Library, database: Database
) -> None:
    [number] = await add(library, database, "m/a.png")
    await library.trash.put([number])
    (library.folder / f".trash/{number}-a.png").unlink()
    (library.folder / ".trash").rmdir()
    assert await library.trash.purge([number]) == [number]


async def test_a_file_that_cannot_be_deleted_keeps_its_row(
    library: Library, database: Database
) -> None:
    [number] = await add(library, database, "m/a.png")
    await library.trash.put([number])
    path = library.folder / f".trash/{number}-a.png"
    path.unlink()
    path.mkdir()  # what else it may be, it is no file
    assert await library.trash.purge([number]) == []
    assert await library.trash.restore([number]) == Moved(stayed=1)
    assert set(await database.run(rows)) == {number}


class Crash(BaseException):
    """The program ends here."""


class World:
    """A library of three pictures that can crash between any two steps."""

    def __init__(self, folder: Path, db: Connection) -> None:
        self.folder, self.db = folder, db
        self.left: int | None = None  # steps till the crash
        self.strangers: dict[str, bytes] = {}
        (folder / ".incoming").mkdir(parents=True)
        (folder / "m").mkdir()
        db.pragma("foreign_keys", True)
        for version, migration in enumerate(MIGRATIONS, 1):
            apply(db, migration, version)
        outputs = tuple(make_output(at, path=f"m/{at}.png") for at in range(3))
        add_tasks(db, [make_task(1, outputs=outputs, state=TaskState.DONE)])
        self.numbers = numbers_of(db, "task-0001")
        for at, number in enumerate(self.numbers):
            (folder / "m" / f"{at}.png").write_bytes(str(number).encode())
        self.begin()

    def begin(self) -> None:
        """The program starts."""
        self.left = None
        self.trash = Trash(
            folder=self.folder,
            cache=self.folder.with_name("cache"),
            database=cast(Database, self),
            off=self.off,
            clock_ms=lambda: 5,
        )

    def step(self) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise Crash

    async def run(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self.step()
        with self.db:
            result = query(self.db, *args, **kwargs)
        self.step()
        return result

    async def off(self, work: Callable[..., Any], *args: Any) -> Any:
        return work(*args)

    def rename(self, source: Path, target: Path, link: files.Link) -> None:
        self.step()
        link(source, target)
        self.step()
        source.unlink()
        self.step()

    async def do(self, wish: str, wanted: set[int], crash: int | None) -> None:
        self.left = crash
        numbers = [self.numbers[at] for at in wanted]
        try:
            if wish == "put":
                await self.trash.put(numbers)
            elif wish == "restore":
                await self.trash.restore(numbers)
            else:
                self.occupy(wanted)
        except Crash:
            self.begin()
            await self.trash.settle()

    def occupy(self, wanted: set[int]) -> None:
        """Somebody else uses a name."""
        for at in wanted:
            path = f"m/{at}.png"
            if not (self.folder / path).exists():
                self.strangers[path] = b"stranger"
                (self.folder / path).write_bytes(b"stranger")

    def check(self) -> None:
        """File and row agree, every byte is there, and once."""
        assert noted_moves(self.db) == []
        found = rows(self.db)
        expected = {path: str(number).encode() for number, (path, _) in found.items()}
        assert everything(self.folder) == expected | self.strangers
        for path, is_in_trash in found.values():
            assert path.startswith(".trash/") is is_in_trash


wishes = st.lists(
    st.tuples(
        st.sampled_from(("put", "restore", "occupy")),
        st.sets(st.integers(0, 2), min_size=1),
        st.none() | st.integers(0, 24),
    ),
    max_size=6,
)


@settings(deadline=None)
@given(wishes)
def test_no_crash_parts_file_and_row(
    tmp_path_factory: pytest.TempPathFactory,
    asked: list[tuple[str, set[int], int | None]],
) -> None:
    async def live(world: World) -> None:
        for wish, wanted, crash in asked:
            await world.do(wish, wanted, crash)
            world.check()

    with (
        closing(apsw.Connection(":memory:")) as db,
        pytest.MonkeyPatch.context() as patch,
    ):
        world = World(tmp_path_factory.mktemp("world") / "library", db)
        patch.setattr(files, "_rename", world.rename)
        patch.setattr(os, "fsync", lambda _descriptor: world.step())
        asyncio.run(live(world))
