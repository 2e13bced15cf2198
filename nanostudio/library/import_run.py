"""One import on its way: some files at a time are read, checked, placed, committed."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nanostudio.core.errors import Refused
from nanostudio.core.provenance import IMPORTED
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.task import Output, Task, TaskState
from nanostudio.library import folders, taking
from nanostudio.library.child import ChildEnded
from nanostudio.library.decoder import Decoder
from nanostudio.library.listing import FoundFile
from nanostudio.library.shelf import Off
from nanostudio.library.taking import Checked, Taken
from nanostudio.library.together import each, whole
from nanostudio.store.database import Database
from nanostudio.store.imports import (
    NO_PICTURE,
    Note,
    SeenFile,
    add_imports,
    held,
    known_bytes,
    seen_files,
)

_TOGETHER = 32  # files that are committed together
MOST_TASKS = 200  # handed back; a gallery reads more from the database
_LEAST_BYTES = 256 * 2**20  # that stay free where the library is
_AHEAD = 2  # pictures given to a decoder at once: it need not wait for the next
# Pictures of one millisecond have a thousand places: see core.ordering.
_PLACES = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an import is: `done` of `total` files, and what became of them."""

    total: int = 0
    done: int = 0
    name: str = ""  # of the last file
    imported: int = 0
    here: int = 0  # were in the library before
    trashed: int = 0  # were in the trash before, and stay there
    unusable: int = 0  # are no pictures, or cannot be read
    tasks: tuple[Task, ...] = ()  # of what was imported; at most 200


Report = Callable[[Progress], None]


class Parts:
    """What imports share."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        off: Off,
        clock_ms: Callable[[], int],
        decoders: Sequence[Decoder],
    ) -> None:
        self.folder = folder
        self.database = database
        self.off = off
        self.clock_ms = clock_ms
        self._free = asyncio.Queue[Decoder]()
        for decoder in (*decoders,) * _AHEAD:
            self._free.put_nowait(decoder)

    @asynccontextmanager
    async def decoder(self) -> AsyncIterator[Decoder]:
        """One that is free."""
        decoder = await self._free.get()
        try:
            yield decoder
        finally:
            self._free.put_nowait(decoder)


class ImportRun:
    """Takes files, a few at a time, and counts what became of them."""

    def __init__(
        self,
        parts: Parts,
        project_id: str,
        within: str,
        report: Report,
        total: int,
        *,
        made_of: Reference | None = None,
        words: str = "",
    ) -> None:
        self._parts = parts
        self._project_id = project_id
        self._within = within
        self._report = report
        self._made_of, self._words = made_of, words
        self._batch_id = secrets.token_hex(16)
        self._made = 0
        self.progress = Progress(total=total)
        report(self.progress)

    async def take(self, found: Sequence[FoundFile]) -> None:
        """Import some files. Raises StorageError: what was committed before stays."""
        seen = await self._parts.database.run(seen_files, [one.key for one in found])
        known = await self._held(one.sha256 for one in seen.values())
        fresh = []
        for file in found:
            was = seen.get(file.key)
            if was is None or not is_seen(file, was):
                fresh.append(file)
            elif was.sha256 == NO_PICTURE:
                self._count(file, "unusable")
            elif was.sha256 in known:
                self._count(file, _WHERE[known[was.sha256]])
            else:  # it was, and is no more
                fresh.append(file)
        for start in range(0, len(fresh), _TOGETHER):
            await self._take(fresh[start : start + _TOGETHER])

    async def _take(self, found: Sequence[FoundFile]) -> None:
        folder = self._parts.folder
        await self._parts.off(folders.require_space, folder, _LEAST_BYTES)
        places = {file.path: place for place, file in enumerate(found)}
        taken, read = list[Taken](), dict[str, SeenFile]()
        try:
            await each(found, lambda file: self._copy(file, taken))
            taken.sort(key=lambda one: places[one.found.path])
            wanted = await self._wanted(taken, read)
            checked = await each(wanted, lambda one: self._check(one, read))
            await whole(self._file([one for one in checked if one], read))
        finally:
            await self._parts.off(_discard, [one.copy for one in taken])

    async def _copy(self, found: FoundFile, taken: list[Taken]) -> None:
        try:
            await self._parts.off(_take, found, self._parts.folder, taken)
        except Refused:
            self._count(found, "unusable")

    async def _wanted(
        self, taken: Sequence[Taken], read: dict[str, SeenFile]
    ) -> list[Taken]:
        """Those the library does not have yet, each once; the others are counted."""
        known = await self._held(one.sha256 for one in taken)
        wanted: dict[str, Taken] = {}
        for one in taken:
            if one.sha256 in known:
                read[one.found.key] = _seen(one.found, one.sha256)
                self._count(one.found, _WHERE[known[one.sha256]])
            elif one.sha256 in wanted:  # noted when it is seen again: it may be none
                self._count(one.found, "here")
            else:
                wanted[one.sha256] = one
        return list(wanted.values())

    async def _held(self, hashes: Iterable[str]) -> dict[str, bool]:
        return await self._parts.database.run(held, set(hashes))

    async def _check(self, taken: Taken, read: dict[str, SeenFile]) -> Checked | None:
        """Durable and decoded; None when it is no picture, as far as can be told."""
        parts, name = self._parts, taken.found.path.name
        described = parts.off(taking.describe, taken, parts.folder)
        told, picture = await asyncio.gather(
            described, self._inspect(taken.copy, name), return_exceptions=True
        )
        for failed in (told, picture):
            if isinstance(failed, Refused):
                self._count(taken.found, "unusable")
                # A child that died or was slow may do better the next time.
                if not isinstance(failed.__cause__, ChildEnded):
                    read[taken.found.key] = _seen(taken.found, NO_PICTURE)
                return None
            if isinstance(failed, BaseException):
                raise failed
        self._count(taken.found)
        read[taken.found.key] = _seen(taken.found, taken.sha256)
        return Checked(taken, picture, told)

    async def _inspect(self, copy: Path, name: str) -> Any:
        async with self._parts.decoder() as decoder:
            return await whole(decoder.inspect(copy, name=name))

    async def _file(
        self, checked: Sequence[Checked], read: dict[str, SeenFile]
    ) -> None:
        """Place pictures and commit them, with all files that were read."""
        parts, now_ms = self._parts, self._parts.clock_ms()
        paths = await parts.off(
            taking.place, checked, parts.folder, self._within, now_ms
        )
        named = {ref.sha256 for one in checked for ref in one.told.references}
        known = await parts.database.run(known_bytes, named) if named else set()
        tasks = [
            self._task(one, path, known, now_ms)
            for one, path in zip(checked, paths, strict=True)
        ]
        notes = {
            task.id: Note(one.told.origin, one.told.settings)
            for task, one in zip(tasks, checked, strict=True)
            if one.told.origin
        }
        await parts.database.run(add_imports, tasks, notes, read)
        now = self.progress
        self.progress = replace(
            now,
            imported=now.imported + len(tasks),
            tasks=(*now.tasks, *tasks)[:MOST_TASKS],
        )
        self._report(self.progress)

    def _count(self, file: FoundFile, became: str = "") -> None:
        now = self.progress
        more = {became: getattr(now, became) + 1} if became else {}
        self.progress = replace(now, done=now.done + 1, name=file.path.name, **more)
        self._report(self.progress)

    def _task(self, one: Checked, path: str, known: set[str], now_ms: int) -> Task:
        told, picture = one.told, one.picture
        request = GenerationRequest(
            provider=IMPORTED,
            model=told.model,
            prompt=told.prompt or self._words,
            aspect_ratio=told.aspect_ratio,
            resolution=told.resolution,
            references=(self._made_of,)
            if self._made_of
            else tuple(ref for ref in told.references if ref.sha256 in known),
        )
        output = Output(
            path=path,
            sha256=one.taken.sha256,
            width=picture.width,
            height=picture.height,
            format=picture.format,
            size_bytes=one.taken.found.size_bytes,
        )
        moment = taking.created_ms(one.taken.found, now_ms)
        self._made += 1
        return Task(
            id=secrets.token_hex(16),
            batch_id=self._batch_id,
            position=self._made % _PLACES,
            request=request,
            idempotency_key=secrets.token_hex(16),
            created_ms=moment,
            finished_ms=moment,
            state=TaskState.DONE,
            outputs=(output,),
            project_id=self._project_id,
        )


_WHERE = {False: "here", True: "trashed"}  # by whether it is in the trash alone


def is_seen(found: FoundFile, was: SeenFile | None) -> bool:
    """Whether a file is as it `was` when it was read."""
    return was is not None and was == _seen(found, was.sha256)


def _seen(found: FoundFile, sha256: str) -> SeenFile:
    return SeenFile(found.size_bytes, found.mtime_ns, sha256)


def _take(found: FoundFile, folder: Path, taken: list[Taken]) -> None:
    """On the thread, so that also one that nobody waits for any more is noted."""
    taken.append(taking.take(found, folder))


def _discard(copies: Sequence[Path]) -> None:
    for copy in copies:
        folders.discard(copy)
