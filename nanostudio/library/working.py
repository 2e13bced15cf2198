"""Copies of pictures that are edited in other programs, each in a folder of its own.

The folder says which picture it was made of, so that what is saved there counts for it
after any end of the program."""

import json
import shutil
from collections.abc import Collection
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from secrets import token_hex

from nanostudio.core.errors import StorageError
from nanostudio.core.say import say
from nanostudio.library import files, folders
from nanostudio.library.shelf import Off

_NOTE = "made-from.json"
_MOST_NOTE = 10_000  # bytes
_OLD_S = 14 * 86_400  # nobody comes back to it


@dataclass(frozen=True, slots=True)
class Parent:
    """The picture that an edited one was made of."""

    task_id: str
    sha256: str
    name: str  # as a person calls it


@dataclass(frozen=True, slots=True)
class Working:
    """A folder in which a copy is edited."""

    folder: Path
    parent: Parent


class WorkingCopies:
    """What blocks runs on the library's threads."""

    def __init__(self, *, folder: Path, off: Off) -> None:
        """`folder`: the library's."""
        self._folder, self._off = folder, off

    async def begin(self, edits: Path, path: str, name: str, parent: Parent) -> Path:
        """A copy, called `name`, of the original at `path` of the library, in a folder
        below `edits`. Raises StorageError."""
        original = folders.inside(self._folder, path)
        return await self._off(_begun, edits, original, name, parent)

    async def every(self, edits: Path) -> list[Working]:
        """The folders there are."""
        return await self._off(_every, edits)

    async def hashes(self, working: Working, now_s: float) -> list[str]:
        """SHA-256 of all that is in a folder which nobody has written to for long;
        empty while somebody may."""
        return await self._off(_hashes, working.folder, now_s)

    async def drop(self, working: Working, known: Collection[str]) -> None:
        """Remove a folder in which all is `known`, the bytes of it, to the library."""
        await self._off(_drop, working.folder, known)


def _begun(edits: Path, original: Path, name: str, parent: Parent) -> Path:
    if not original.is_file():
        raise StorageError(
            say("“%1” is no longer in the library.", original.name),
            say("Restore it from a backup of the library folder."),
        )
    with files.storing(edits, is_library=False):
        folder = edits / token_hex(8)
        files.make_folder(folder, 0o700)
        note = json.dumps(asdict(parent), ensure_ascii=False)
        (folder / _NOTE).write_text(note, "utf-8")
        shutil.copyfile(original, folder / name)
    return folder / name


def _every(edits: Path) -> list[Working]:
    if not edits.is_dir():
        return []
    with files.storing(edits, is_library=False):
        noted = [(folder, _noted(folder / _NOTE)) for folder in sorted(edits.iterdir())]
    return [Working(folder, parent) for folder, parent in noted if parent]


def _noted(note: Path) -> Parent | None:
    try:
        told = json.loads(note.read_bytes()[:_MOST_NOTE])
        return Parent(str(told["task_id"]), str(told["sha256"]), str(told["name"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _hashes(folder: Path, now_s: float) -> list[str]:
    with suppress(OSError):
        inside = [one for one in folder.iterdir() if one.name != _NOTE]
        if all(one.stat().st_mtime < now_s - _OLD_S for one in (folder, *inside)):
            return [files.sha256_of(one) for one in inside]
    return []


def _drop(folder: Path, known: Collection[str]) -> None:
    """Looked at once more: something may have been saved there meanwhile."""
    with suppress(OSError):
        inside = [one for one in folder.iterdir() if one.name != _NOTE]
        if all(files.sha256_of(one) in known for one in inside):
            shutil.rmtree(folder)
