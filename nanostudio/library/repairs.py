"""Whether the files of pictures are as they were, and how they come back."""

import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from nanostudio.core.errors import BadPicture, StudioError
from nanostudio.core.say import say
from nanostudio.core.trouble import Trouble
from nanostudio.library import files, folders
from nanostudio.library.presence import require_there
from nanostudio.library.searching import Search
from nanostudio.library.shelf import Off
from nanostudio.store.database import Database
from nanostudio.store.pictures import has_path
from nanostudio.store.troubles import PictureFile, set_found, set_trouble

_PIECE_S = 0.1  # of a search, after which it may be given up


class Repairs:
    """Looks at files and brings lost ones back. No file is changed or replaced.

    Every method may raise StorageError: LibraryMissing when the whole library is not
    there, which says nothing of any one picture."""

    def __init__(self, *, folder: Path, database: Database, off: Off) -> None:
        self._folder, self._database, self._off = folder, database, off

    async def look(
        self, file: PictureFile, *, why: StudioError | None = None, is_whole: bool
    ) -> tuple[Trouble | None, bool]:
        """What is wrong with a picture's file, durable, and whether that is news.

        `why` it could not be shown; `is_whole`: read every byte of it."""
        found = await self._off(check, self._folder, file, is_whole=is_whole)
        if found is None and isinstance(why, BadPicture):
            found = Trouble.UNREADABLE
        return found, await self._database.run(set_trouble, file.number, found)

    async def find(
        self,
        wanted: Sequence[PictureFile],
        place: Path,
        tell: Callable[[int], None],
        tell_found: Callable[[int], None],
    ) -> None:
        """Look for lost files in a folder or a file, and bring them back.

        `tell` hears how many files were looked at, `tell_found` the number of each
        picture that is whole again. Cancelled, it keeps what is done."""
        await self._off(require_there, self._folder)
        search = Search(place, wanted)
        by_number = {one.number: one for one in wanted}
        is_under_way = True
        while is_under_way:
            is_under_way = await self._off(search.go_on, _PIECE_S)
            tell(search.seen)
            for number in by_number.keys() & search.found.keys():
                await self._bring_back(by_number.pop(number), search.found[number])
                tell_found(number)

    async def _bring_back(self, file: PictureFile, found: Path) -> None:
        """Where it lies in the library when nobody else's is there; else as a copy."""
        path = _within(self._folder, found)
        if path is None or await self._database.run(has_path, path):
            path = await self._off(copy_back, self._folder, found, file)
        await self._database.run(set_found, file.number, path)


def check(folder: Path, file: PictureFile, *, is_whole: bool) -> Trouble | None:
    """What is wrong with a file, by its size, or by all its bytes. Blocks.

    Raises LibraryMissing when the whole library is not there."""
    path = folders.inside(folder, file.path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Trouble.UNREADABLE
        if status.st_size != file.size_bytes:
            return Trouble.CHANGED
        if is_whole and files.sha256_of(path) != file.sha256:
            return Trouble.CHANGED
    except (FileNotFoundError, NotADirectoryError):
        require_there(folder)
        return Trouble.MISSING
    except OSError:
        require_there(folder)
        return Trouble.UNREADABLE
    return None


def copy_back(folder: Path, found: Path, file: PictureFile) -> str:
    """Copy a found file to where it was, or beside what lies there now, durable; where
    that is, relative to the library. Blocks.

    Raises BadPicture when it is not (any more) the picture that is looked for."""
    target = folders.inside(folder, file.path)
    part = folders.incoming(folder)
    try:
        with files.foreign(found) as descriptor, files.storing(folder):
            if files.copy(descriptor, part, found.name) != file.sha256:
                raise BadPicture(
                    say("“%1” has changed meanwhile.", found.name),
                    say("Nothing in the library was changed. Look for it again."),
                )
            files.make_within(folder, target.parent)
            made = files.place(part, target.parent, target.name)
    finally:
        folders.discard(part)
    return made.relative_to(folder).as_posix()


def _within(folder: Path, found: Path) -> str | None:
    """The path in the library of a file of its own that a person moved there."""
    try:
        path = found.resolve().relative_to(folder.resolve())
    except ValueError:
        return None
    is_ours = path.parts[0].startswith(".") or path.parts[0] == "References"
    return None if is_ours else path.as_posix()
