"""Pictures outside the library: what a person's file says of how it was made, and names
under which originals are handed to other programs."""

import hashlib
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from nanostudio.core import naming
from nanostudio.core.export import Size
from nanostudio.core.provenance import Provenance
from nanostudio.library import credentials, files, folders
from nanostudio.library.credentials import Credentials
from nanostudio.library.decoder import Decoder
from nanostudio.library.embedded import Embedded
from nanostudio.library.metadata.reading import provenance
from nanostudio.library.shelf import Off

_HANDED = "drag"  # of the cache: swept at each start
_MOST_COPIED = 256 * 2**20  # bytes of one drag; more are handed out as links


class Outside:
    """What blocks runs on the library's threads."""

    def __init__(
        self, *, folder: Path, cache: Path, off: Off, decoder: Decoder
    ) -> None:
        self._folder, self._cache, self._off = folder, cache, off
        self._decoder = decoder

    async def told(self, source: Path | bytes) -> Provenance:
        """What a picture's file says; UNKNOWN when that is nothing.

        Raises Refused or BadPicture when the file cannot be read."""
        return await self._off(_told, source)

    async def sha256(self, source: Path | bytes) -> str:
        """Of the bytes of a picture's file. Raises Refused or BadPicture."""
        return await self._off(_sha256, source)

    async def credentials(self, path: str) -> Credentials:
        """Those of a picture at `path` of the library. Raises Refused, BadPicture."""
        original = folders.inside(self._folder, path)
        return await self._off(credentials.credentials, original)

    async def as_png(self, path: str) -> bytes:
        """A picture of the library as PNG, its pixels and nothing else: what every
        program takes from the clipboard. Raises BadPicture, StorageError."""
        original = folders.inside(self._folder, path)
        made = await self._off(folders.room, self._cache, self._cache)
        try:
            await self._decoder.convert(
                original,
                made,
                format_="png",
                quality=0,
                size=Size(),
                to_srgb=False,
                embedded=Embedded(),
                name=original.name,
            )
            return await self._off(made.read_bytes)
        finally:
            await self._off(folders.discard, made)

    async def free_bytes(self, folder: Path) -> int | None:
        """Room where a person's folder is, or will be; None where that is not known."""
        return await self._off(_free_bytes, folder)

    async def hand_out(self, pictures: Sequence[tuple[str, str]]) -> dict[str, Path]:
        """Copies of originals, by their paths in the library: each comes with the name
        it should have. A program that saves into one leaves the original as it is; only
        of very many some are links. One that cannot be made is left out."""
        return await self._off(_handed, self._folder, self._cache, pictures)

    async def sweep(self) -> None:
        """Forget names that were handed out in an earlier run."""
        await self._off(shutil.rmtree, self._cache / _HANDED, ignore_errors=True)


def _told(source: Path | bytes) -> Provenance:
    return provenance(source if isinstance(source, bytes) else files.whole(source))


def _sha256(source: Path | bytes) -> str:
    body = source if isinstance(source, bytes) else files.whole(source)
    return hashlib.sha256(body).hexdigest()


def _free_bytes(folder: Path) -> int | None:
    for one in (folder, *folder.parents):
        with suppress(OSError):
            return shutil.disk_usage(one).free
    return None


def _handed(
    folder: Path, cache: Path, pictures: Sequence[tuple[str, str]]
) -> dict[str, Path]:
    made: dict[str, Path] = {}
    room, copied, names = cache / _HANDED / token_hex(8), 0, set[str]()
    with suppress(OSError):
        room.mkdir(0o700, parents=True)
        for path, name in pictures:
            original, target = folders.inside(folder, path), room / _free(name, names)
            try:
                copied += original.stat().st_size
                if copied > _MOST_COPIED:
                    os.link(original, target)
                else:
                    shutil.copyfile(original, target)
            except FileNotFoundError:
                continue
            except OSError:  # no room, or no links there: those before are whole
                target.unlink(missing_ok=True)
                break
            made[path] = target
    return made


def _free(name: str, taken: set[str]) -> str:
    """`name`, or another where it was given in this folder before."""
    again = 0
    while (free := naming.numbered(name, again)).casefold() in taken:
        again += 1
    taken.add(free.casefold())
    return free
