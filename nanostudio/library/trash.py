"""The trash of the library: a picture's file and its row go there and back together.

A move is noted in the database, made, synced, and settled there; a crash in between
leaves the note, and `settle` ends the move. Nothing is deleted but by `purge`."""

import asyncio
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nanostudio.core import naming
from nanostudio.library import files, folders
from nanostudio.library.presence import require_there
from nanostudio.library.shelf import Off
from nanostudio.store.database import Database
from nanostudio.store.trash import (
    TRASH,
    Move,
    Place,
    Rubbish,
    begin_moves,
    drop_pictures,
    end_moves,
    noted_moves,
    places,
    rubbish,
)

_MOST_BYTES = 140  # of a name: encrypted home folders allow 143


@dataclass(frozen=True, slots=True)
class Moved:
    """Numbers of pictures that are in the trash now, and of those that are out of it;
    how many stayed, because their files could not be moved."""

    trashed: tuple[int, ...] = ()
    restored: tuple[int, ...] = ()
    stayed: int = 0


class Trash:
    """One wish at a time; each is for some hundred pictures at most, so that other
    queries need not wait. Every method may raise StorageError: LibraryMissing, ..."""

    def __init__(
        self,
        *,
        folder: Path,
        cache: Path,
        database: Database,
        off: Off,
        clock_ms: Callable[[], int],
    ) -> None:
        self._folder, self._cache = folder, cache
        self._database, self._off, self._clock_ms = database, off, clock_ms
        self._turn = asyncio.Lock()

    async def put(self, numbers: Sequence[int]) -> Moved:
        """Move pictures into the trash, durable on return. The row goes by itself where
        the file is gone, or is not this picture's alone."""
        return await self._moved(numbers, in_trash=False)

    async def restore(self, numbers: Sequence[int]) -> Moved:
        """Move pictures back to where they lay, or beside what has their name now."""
        return await self._moved(numbers, in_trash=True)

    async def settle(self) -> Moved:
        """End what a crash, or a disk that was taken away, left half done."""
        async with self._turn:
            return await self._settled()

    async def purge(self, numbers: Sequence[int]) -> list[int]:
        """Delete pictures in the trash for ever, thumbnails too; the numbers of those
        that are gone.

        Their tasks and what they cost stay. One whose file cannot be deleted stays."""
        async with self._turn:
            found = await self._database.run(rubbish, numbers)
            gone = await self._off(_delete, self._folder, self._cache, found)
            await self._database.run(drop_pictures, gone, self._clock_ms())
            return gone

    async def _moved(self, numbers: Sequence[int], *, in_trash: bool) -> Moved:
        async with self._turn:
            before = await self._settled()
            found = await self._database.run(places, numbers, in_trash=in_trash)
            plan = _ways_back if in_trash else _ways_in
            moves = await self._off(plan, self._folder, found)
            await self._database.run(begin_moves, moves, in_trash=in_trash)
            after = await self._settled()
            gone = set(after.trashed + after.restored)
            return Moved(
                before.trashed + after.trashed,
                before.restored + after.restored,
                sum(one.number not in gone for one in found),
            )

    async def _settled(self) -> Moved:
        noted = await self._database.run(noted_moves)
        if not noted:
            return Moved()
        paths = await self._off(_carried, self._folder, noted)
        into, out = await self._database.run(end_moves, paths, self._clock_ms())
        return Moved(tuple(into), tuple(out))


def _ways_in(folder: Path, found: Sequence[Place]) -> list[Move]:
    """Where each file will lie in the trash."""
    require_there(folder)
    with files.storing(folder):
        files.make_within(folder, folder / TRASH, 0o700)
    return [_way_in(folder, one) for one in found]


def _way_in(folder: Path, place: Place) -> Move:
    if place.is_shared or not _is_file(folders.inside(folder, place.path)):
        return Move(place.number, place.path, place.path)
    name = _short(f"{place.number}-{Path(place.path).name}")
    return Move(place.number, place.path, _free(folder, f"{TRASH}/{name}", set()))


def _ways_back(folder: Path, found: Sequence[Place]) -> list[Move]:
    """Where each file will lie again."""
    require_there(folder)
    taken: set[str] = set()
    moves = []
    for one in found:
        source, target = folders.inside(folder, one.path), one.before
        if one.is_shared or not one.before:
            target = one.path
        elif _is_file(source):
            target = _free(folder, one.before, taken)
        taken.add(target)
        moves.append(Move(one.number, one.path, target))
    return moves


def _short(name: str) -> str:
    """A file name every file system takes, with its ending."""
    stem, ending = os.path.splitext(name)  # noqa: PTH122 - a name alone, as bytes
    room = _MOST_BYTES - len(ending.encode())
    return stem.encode()[: max(room, 1)].decode(errors="ignore") + ending


def _free(folder: Path, path: str, taken: set[str]) -> str:
    """`path`, or with a number in its name where that is taken."""
    place, again = Path(path), 0
    while True:
        found = place.with_name(naming.numbered(place.name, again)).as_posix()
        if found not in taken and not os.path.lexists(folders.inside(folder, found)):
            return found
        again += 1


def _carried(folder: Path, moves: Iterable[Move]) -> dict[int, str | None]:
    """Make moves, or what is left of them; where each file lies now, for end_moves."""
    require_there(folder)
    paths: dict[int, str | None] = {}
    touched: set[Path] = set()
    for move in moves:
        source, target = (
            folders.inside(folder, path) for path in (move.source, move.target)
        )
        if move.source != move.target:
            touched |= {source.parent, target.parent}
        try:
            paths[move.number] = _carry(folder, move, source, target)
        except OSError:
            require_there(folder)  # else nothing is known of it
            paths[move.number] = _lies(move, source, target)
    with files.storing(folder):
        for one in sorted(touched):
            if one.is_dir():
                files.sync_folder(one)
    return paths


def _carry(folder: Path, move: Move, source: Path, target: Path) -> str | None:
    if move.source == move.target or not _is_file(source):
        return _lies(move, source, target)
    if _is_file(target):
        if source.samefile(target):  # a crash came between its two names
            source.unlink()
            return move.target
        if not target.stat().st_size and source.stat().st_size:
            target.unlink()  # the name alone was taken, for the file
    files.make_within(folder, target.parent)
    return move.target if files.claimed(source, target) else None


def _lies(move: Move, source: Path, target: Path) -> str | None:
    """Where the file of a move is that goes no further; None: where it was.

    One that is nowhere belongs where it was before it was in the trash."""
    if move.source == move.target or (_is_file(target) and not _is_file(source)):
        return move.target
    if os.path.lexists(source):
        return None
    return move.source if move.target.startswith(f"{TRASH}/") else move.target


def _is_file(path: Path) -> bool:
    """Whether it is a file of its own; a link to one is the person's, and stays."""
    try:
        return path.is_file() and not path.is_symlink()
    except OSError:
        return False


def _delete(folder: Path, cache: Path, found: Iterable[Rubbish]) -> list[int]:
    """Delete files and thumbnails, durable; the numbers of those that are gone."""
    require_there(folder)
    gone = []
    for one in found:
        try:
            if one.path:
                folders.inside(folder, one.path).unlink(missing_ok=True)
        except OSError:
            require_there(folder)
            continue
        gone.append(one.number)
        if one.sha256:
            for thumbnail in _thumbnails(cache, one.sha256):
                folders.discard(thumbnail)
    with files.storing(folder):
        if (folder / TRASH).is_dir():
            files.sync_folder(folder / TRASH)
    return gone


def _thumbnails(cache: Path, sha256: str) -> Iterator[Path]:
    """The thumbnails of these bytes, of every size."""
    return (cache / "thumbnails").glob(f"*/{sha256[:2]}/{sha256}.*")
