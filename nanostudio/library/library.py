"""The library as the rest of the program uses it: originals, references, thumbnails."""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ParamSpec, TypeVar

from nanostudio.core import naming
from nanostudio.core.errors import BadPicture, StorageError
from nanostudio.core.recipe import Area, Band
from nanostudio.core.say import say
from nanostudio.core.task import Output
from nanostudio.library import folders, presence
from nanostudio.library.answers import Answers
from nanostudio.library.bundles import Bundles
from nanostudio.library.character_files import CharacterFiles
from nanostudio.library.contacts import Contacts
from nanostudio.library.cuts import Cuts
from nanostudio.library.decoder import Decoder
from nanostudio.library.exporting import Exporter
from nanostudio.library.importer import Importer
from nanostudio.library.outside import Outside
from nanostudio.library.pipe import EXTENSIONS, Picture
from nanostudio.library.repairs import Repairs
from nanostudio.library.sendable import Sendable
from nanostudio.library.sheets import Sheets
from nanostudio.library.shelf import Shelf
from nanostudio.library.sidecars import Sidecars
from nanostudio.library.trash import Trash
from nanostudio.library.viewing import Viewing
from nanostudio.library.working import WorkingCopies
from nanostudio.store.database import Database
from nanostudio.store.pictures import has_path, has_pictures
from nanostudio.store.references import StoredReference

P = ParamSpec("P")
T = TypeVar("T")
_PREVIEW_PIXELS = 512
_Settled = tuple[Output, str | None]  # and its name, if it may be a twin's
_Place = tuple[Path, Path, datetime, str, str]  # arguments of folders.keep


class Library:
    """Files of one library. What blocks runs on threads of its own.

    Every method may raise StorageError: DiskFull, LibraryMissing or in other words."""

    def __init__(
        self,
        folder: Path,
        cache: Path,
        database: Database,
        decoder: Decoder,
        *,
        viewing: Decoder | None = None,
        clock_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        """`viewing`: decodes for the viewer; one of its own unless given."""
        self._folder = folder.absolute()
        self._cache = cache.absolute()
        self._database = database
        self._decoder = decoder
        self._threads = ThreadPoolExecutor(4, thread_name_prefix="library")
        self._shelf = Shelf(
            folder=self._folder,
            cache=self._cache,
            database=database,
            decoder=decoder,
            off=self._off,
            clock_ms=clock_ms,
        )
        self.answers = Answers(self._folder, self._off)
        self.viewing = Viewing(
            folder=self._folder, cache=self._cache, off=self._off, decoder=viewing
        )
        self.trash = Trash(
            folder=self._folder,
            cache=self._cache,
            database=database,
            off=self._off,
            clock_ms=clock_ms,
        )
        self.characters = CharacterFiles(
            folder=self._folder, off=self._off, add=self.add_reference
        )
        self.sheets = Sheets(off=self._off)
        self.contacts = Contacts(self, self.sheets)
        self.cuts = Cuts(self._cache, self.sheets, self._off)
        self.repairs = Repairs(folder=self._folder, database=database, off=self._off)
        self.outside = Outside(
            folder=self._folder, cache=self._cache, off=self._off, decoder=decoder
        )
        self.working = WorkingCopies(folder=self._folder, off=self._off)
        self.importer = Importer(
            folder=self._folder, database=database, off=self._off, clock_ms=clock_ms
        )
        self.bundles = Bundles(
            self._folder, database, self._shelf, self._off, self.thumbnail
        )
        self.exporter = Exporter(
            folder=self._folder,
            cache=self._cache,
            database=database,
            off=self._off,
            thumbnail=self.thumbnail,
        )
        self.sidecars = Sidecars(folder=self._folder, database=database, off=self._off)
        self._given = set[str]()  # paths of this run: their rows may come later
        self._placing = asyncio.Lock()

    @property
    def folder(self) -> Path:
        """The one the person owns."""
        return self._folder

    async def prepare(self) -> None:
        """Make the folders, see that they can be written, sweep what a crash left.

        Raises LibraryMissing when there are pictures and the folder is gone."""
        is_known = await self._database.run(has_pictures)
        await self._off(folders.prepare, self._folder, self._cache, is_known=is_known)

    async def is_there(self) -> bool:
        """Whether the library's disk is there, and may be written."""
        return await self._off(presence.is_there, self._folder)

    async def require_there(self) -> None:
        """Raises LibraryMissing when it is not."""
        await self._off(presence.require_there, self._folder)

    async def add_reference(
        self, source: Path | bytes, *, name: str = ""
    ) -> StoredReference:
        """Copy a person's picture into the library, once for the same bytes.

        `name` is what the person calls it; a file's own name unless given. Raises
        Refused when it is no file that may be read, BadPicture when no picture."""
        return await self._shelf.add(source, name)

    async def edit_reference(
        self, sha256: str, crop: Area | None, overlay: Sequence[Band]
    ) -> StoredReference:
        """Keep a copy of a reference, cropped and drawn upon, as one of its own.

        `overlay` is in pixels of what recipe.result_size says of it. The reference
        itself stays as it is. Raises Refused when the library does not have it,
        BadPicture when it cannot be read."""
        return await self._shelf.edit(sha256, crop, overlay)

    async def sendable(
        self, sha256: str, *, max_bytes: int, max_pixels: int
    ) -> Sendable:
        """A copy of the reference that only draws, within the limits.

        No EXIF, XMP, text or credentials; upright; with its colour profile; PNG, JPEG
        or WebP. The reference itself where it is all that. Raises Refused when the
        library does not have it, BadPicture when it cannot be made to fit."""
        return await self._shelf.sendable(
            sha256, max_bytes=max_bytes, max_pixels=max_pixels
        )

    def incoming(self) -> Path:
        """A place for bytes on their way: who brings them makes the file.

        `keep` or `discard` ends it; the next start sweeps what is left."""
        return folders.expected(self._folder)

    async def decode_into(self, incoming: Path, encoded: str) -> int:
        """Write the bytes of a base64 text; their count. Raises BadPicture."""
        return await self._off(folders.decode_into, incoming, encoded)

    async def discard(self, incoming: Path) -> None:
        """Remove an incoming file that will not be kept."""
        await self._off(folders.discard, incoming)

    async def keep(
        self,
        incoming: Path,
        *,
        made: datetime,
        prompt: str,
        position: int,
        expect_bytes: int | None,
        tail: bytes | None = None,
        within: str = "",
    ) -> Output:
        """Make a delivered file an original: checked, durable, under a readable name.

        `within` is a folder of the library that has months of its own: a project's.
        `tail` is what is still to be appended to it, or all of it. All is done in one
        turn on the decoder's thread: changes of thread cost more than the work.
        Its bytes stay as they came and no file is overwritten; on return it is safe
        against power loss. The incoming file is gone in any case. Raises BadPicture
        when it is not a whole picture: bytes that came whole are then kept aside."""
        # Who takes it first decides: the thread that moves the file, or who gives up.
        turn = threading.Lock()

        def settle() -> _Settled:
            if tail is not None:
                folders.complete(incoming, tail)
            size_bytes = folders.check_size(incoming, expect_bytes)
            picture = _inspected(self._decoder, self._folder, incoming)
            extension = EXTENSIONS[picture.format]
            name = naming.original_name(made, prompt, position, extension)
            if not turn.acquire(blocking=False):
                raise asyncio.CancelledError
            path, sha256, is_twin = self._kept(
                (self._folder, incoming, made, name, within)
            )
            output = Output(
                path=path,
                sha256=sha256,
                width=picture.width,
                height=picture.height,
                format=picture.format,
                size_bytes=size_bytes,
                position=position,
            )
            return output, name if is_twin else None

        try:
            output, name = await self._settled(settle, turn)
            if name is not None:
                place = (self._folder, incoming, made, name, within)
                output = await self._told_apart(output, place)
        except BaseException:
            await self._off(folders.discard, incoming)
            raise
        return output

    async def _settled(
        self, settle: Callable[[], _Settled], turn: threading.Lock
    ) -> _Settled:
        """Run on the decoder's thread. Cancelled, it moves nothing, or ends first."""
        running = asyncio.wrap_future(self._decoder.run(settle))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            if turn.acquire(blocking=False):
                running.cancel()
                raise
            await asyncio.wait([running])
            with suppress(StorageError):  # if moved, it is nobody's: the next takes it
                self._given.discard(running.result()[0].path)
            raise

    def _kept(self, place: _Place) -> tuple[str, str, bool]:
        """Where the picture is from now on, its SHA-256, and whether it may be a
        twin's that no task has yet: then nothing was moved."""
        path, sha256, is_twin = folders.keep_or_find(*place)
        if is_twin and path in self._given:
            path, sha256, is_twin = *folders.keep(*place), False
        if not is_twin:
            self._given.add(path)
        return path, sha256, is_twin

    async def _told_apart(self, twin: Output, place: _Place) -> Output:
        """A file that a crash left without a row is taken for what it is: this one."""
        async with self._placing:
            path = twin.path
            has_row = await self._database.run(has_path, path)
            if path in self._given or has_row:
                path, _ = await self._off(folders.keep, *place)
            else:
                await self._off(folders.discard, place[1])
            self._given.add(path)
            return replace(twin, path=path)

    async def require_space(self, least_bytes: int = 64 * 2**20) -> None:
        """Raises DiskFull when the library's disk has less free, in bytes."""
        await self._off(folders.require_space, self._folder, least_bytes)

    async def thumbnail(self, sha256: str, path: str, pixels: int) -> Path:
        """A small copy of the picture at `path` for the screen: upright, in sRGB.

        At most `pixels` wide and high; JPEG, or WebP where there is alpha. Kept in the
        cache by the hash. Raises BadPicture when it cannot be read."""
        target = partial(folders.thumbnail, self._cache, sha256, pixels)
        kept = await self._off(folders.first_whole, [target("jpeg"), target("webp")])
        if kept:
            return kept
        made = await self._off(folders.room, self._cache, target("jpeg").parent)
        try:
            format_ = await self._decoder.thumbnail(self.absolute(path), made, pixels)
            return await self._off(folders.move, made, target(format_))
        finally:
            await self._off(folders.discard, made)

    async def look(self, path: str) -> int:
        """How the picture at `path` looks, in 64 bits: see core.alike.

        Raises BadPicture when it cannot be read."""
        return await self._decoder.look(self.absolute(path))

    async def preview(self, task_id: str, encoded: str) -> Path:
        """A small copy, for the screen, of an unfinished picture given as base64.

        It replaces the task's last one. Raises BadPicture when it cannot be read."""
        whole = self.incoming()
        target = folders.preview(self._cache, task_id)
        made = await self._off(folders.room, self._cache, target.parent)
        try:
            await self._off(folders.decode_into, whole, encoded)
            await self._decoder.thumbnail(whole, made, _PREVIEW_PIXELS)
            return await self._off(folders.move, made, target)
        finally:
            await self._off(folders.discard, whole)
            await self._off(folders.discard, made)

    def absolute(self, relative: str) -> Path:
        """Where a path of the database is. Raises StorageError if it leads outside."""
        return folders.inside(self._folder, relative)

    async def copy_out(
        self, output: Output, folder: Path, name: str | None = None
    ) -> Path:
        """A verbatim copy of an original in `folder`, durable; where it went.

        `name` is its own name unless given; a number is added where that is taken."""
        original = self.absolute(output.path)
        called = Path(name).name if name else original.name
        return await self._off(
            folders.copy_out, original, output.sha256, folder.absolute(), called
        )

    async def close(self) -> None:
        """End the child and the threads; what is still asked of them fails."""
        for one in (self._decoder, self.viewing, self.sheets):
            await one.close()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _off(
        self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run on a thread. Cancelled, it still ends first: nothing goes on unseen."""
        call = partial(work, *args, **kwargs)
        running = asyncio.get_running_loop().run_in_executor(self._threads, call)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            await asyncio.wait([running])
            raise


def _inspected(decoder: Decoder, folder: Path, incoming: Path) -> Picture:
    """Raises BadPicture, saying where the paid bytes are kept."""
    try:
        return decoder.inspected(incoming)
    except BadPicture as exc:
        path = folders.keep_aside(folder, incoming)
        hint = say("What the provider delivered is kept as %1.", path)
        raise BadPicture(exc.title, hint) from exc
