"""The way of an export to one folder: pictures go out some at a time."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.export import ExportOptions
from nanostudio.core.naming_template import Names
from nanostudio.core.say import mark, say
from nanostudio.library import folders
from nanostudio.library.child import ROOMY
from nanostudio.library.decoder import Decoder
from nanostudio.library.export_rows import Known, Leaving, Rows, named
from nanostudio.library.export_target import Target
from nanostudio.library.export_telling import Teller, Thumbnail
from nanostudio.library.pipe import Copied
from nanostudio.library.presence import require_there
from nanostudio.library.shelf import Off
from nanostudio.library.together import each
from nanostudio.store.database import Database
from nanostudio.store.exports import count_bytes

Batch = list[tuple[Leaving, str]]  # pictures with their names
CHILDREN = 2  # that copy or draw, one for each of two processors
_TOGETHER = 16  # rows read at once
_AHEAD = 2  # pictures given to a child at once: it need not wait for the next
_BATCH = 16  # originals that are copied before the disk is waited for
_SETTLED = 50  # files, after which their names are made durable
_ON_SHEET = 500  # pictures; more are several sheets
_THUMBNAIL_PIXELS = 256
_SHEET = "contact-sheet.jpg"
_PROBLEMS = {
    Copied.GONE: mark("“%1” is no longer in the library."),
    Copied.DAMAGED: mark("“%1” is damaged: its bytes have changed."),
}
_HINT = mark("Restore it from a backup of the library folder.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """How far an export is. `names` are those of the files, below the folder, in the
    order of their pictures."""

    total: int
    done: int = 0
    there: int = 0  # of those done, by an export that was ended before
    name: str = ""  # of the last file
    problems: tuple[Refused, ...] = ()  # of pictures that cannot be exported
    names: tuple[str, ...] = ()  # once it has ended
    is_stopped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What exports share."""

    folder: Path  # of the library
    database: Database
    off: Off
    thumbnail: Thumbnail
    children: int = CHILDREN
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(slots=True)
class Tally:
    """What became of the pictures of an export; changed on threads too."""

    numbers: tuple[int, ...]
    report: Callable[[Exported], None]
    known: Known = field(default_factory=dict)
    done: dict[int, str] = field(default_factory=dict)  # names, below their folder
    problems: dict[int, Refused] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)  # there are none of these any more
    there: int = 0
    last: str = ""
    is_stopped: bool = False

    @property
    def left(self) -> list[int]:
        """Those nothing became of yet."""
        settled = self.done.keys() | self.problems.keys() | self.gone
        return [number for number in self.numbers if number not in settled]

    @property
    def exported(self) -> Exported:
        """How far it is now."""
        return Exported(
            total=len(self.numbers) - len(self.gone),
            done=len(self.done),
            there=self.there,
            name=self.last,
            problems=tuple(self.problems.values()),
            is_stopped=self.is_stopped,
        )

    def tell(self) -> None:
        """Report it."""
        self.report(self.exported)


class Trip:
    """Takes pictures to `target` until none is left, one says stop, or one fails."""

    def __init__(
        self, parts: Parts, options: ExportOptions, tally: Tally, target: Target
    ) -> None:
        self._parts, self._options, self._tally = parts, options, tally
        self._target = target
        self._rows = Rows(parts.database, tally.numbers, options, tally.known)
        self._teller = Teller(parts.database, parts.thumbnail, parts.off)
        self._names: dict[str, Names] = {}
        self._left = deque[int]()
        self._ready = deque[tuple[Leaving, str]]()
        self._reading = asyncio.Lock()
        self._unfinished: set[Path] = set()
        self._free = asyncio.Queue[Decoder]()
        self._failure: StorageError | None = None

    async def run(self) -> None:
        """Raises StorageError. Whatever ends it, no file is left half-written."""
        off, target, tally = self._parts.off, self._target, self._tally
        there = await off(target.open)
        found = {number: there[number] for number in tally.left if number in there}
        tally.done.update(found)
        tally.there += len(found)
        self._left.extend(tally.left)
        if not self._options.is_drawn:
            needed = await self._parts.database.run(count_bytes, tally.left)
            await off(target.require_space, needed)
        tally.tell()
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._end)
            await self._go(stack)
            await off(target.settle)

    async def _end(self) -> None:
        """Only now does no child write any more."""
        await self._parts.off(self._target.discard, self._unfinished)
        with suppress(StorageError):  # if it counts, it is known already
            await self._parts.off(self._target.settle)

    async def _go(self, stack: AsyncExitStack) -> None:
        for _ in range(min(self._parts.children, max(1, len(self._left)))):
            decoder = Decoder(command=ROOMY)
            stack.push_async_callback(decoder.close)
            for _ in range(_AHEAD):
                self._free.put_nowait(decoder)
        await each(range(self._free.qsize()), self._work)
        if self._failure is not None:
            raise self._failure
        if self._options.contact_sheet and not self._tally.is_stopped:
            await self._draw_sheets()

    async def _work(self, _place: int) -> None:
        most = 1 if self._options.is_drawn else _BATCH
        while self._failure is None and not self._tally.is_stopped:
            try:
                some = await self._next(most)
                if not some:
                    return
                await self._take(some)
            except StorageError as failure:
                self._failure = self._failure or failure

    async def _next(self, most: int) -> Batch:
        """Some pictures with their names below the folder; none: there are no more."""
        async with self._reading:
            while self._left and not self._ready:
                await self._read()
            count = min(most, len(self._ready))
            return [self._ready.popleft() for _ in range(count)]

    async def _read(self) -> None:
        off, target = self._parts.off, self._target
        count = min(_TOGETHER, len(self._left))
        numbers = [self._left.popleft() for _ in range(count)]
        rows = await self._rows.read(numbers)
        self._tally.gone |= set(numbers) - {one.number for one in rows}
        await off(target.require_space, sum(one.output.size_bytes for one in rows))
        for one in rows:
            if one.within not in self._names:
                self._names[one.within] = await off(target.names, one.within)
        self._ready.extend(zip(rows, named(rows, self._names), strict=True))

    async def _take(self, some: Batch) -> None:
        off, tally = self._parts.off, self._tally
        if self._options.is_drawn:
            [(one, name)] = some
            try:
                await self._draw(one, name)
            except Refused as problem:
                tally.problems[one.number] = problem
        else:
            await self._copy(some)
        if any(one.number in tally.problems for one, _ in some):
            await off(require_there, self._parts.folder)
        tally.last = PurePosixPath(some[-1][1]).name
        tally.tell()
        if len(tally.done) % _SETTLED < len(some):
            await off(self._target.settle)

    async def _copy(self, some: Batch) -> None:
        files = [
            (self._original(one), self._part(name), one.output.sha256)
            for one, name in some
        ]
        async with self._decoder() as decoder:
            became = await decoder.copy(files)

        def settle() -> None:
            rows = zip(some, files, became, strict=True)
            for (one, name), (original, part, _), copied in rows:
                if copied is Copied.WHOLE:
                    self._place(one, part, name)
                else:
                    problem = Refused(say(_PROBLEMS[copied], original.name), say(_HINT))
                    self._tally.problems[one.number] = problem

        await self._parts.off(settle)

    def _original(self, one: Leaving) -> Path:
        return folders.inside(self._parts.folder, one.output.path)

    async def _draw(self, one: Leaving, name: str) -> None:
        options, off = self._options, self._parts.off
        original = self._original(one)
        if not await off(original.is_file):
            raise Refused(say(_PROBLEMS[Copied.GONE], original.name), say(_HINT))
        blocks = await self._teller.blocks(one, options)
        part = self._part(name)
        async with self._decoder() as decoder:
            await decoder.convert(
                original,
                part,
                format_=options.format,
                quality=options.quality,
                size=options.size,
                to_srgb=options.to_srgb,
                embedded=blocks,
                name=original.name,
            )

        def settle() -> None:
            self._target.sync(part)
            self._place(one, part, name)

        await off(settle)

    def _part(self, name: str) -> Path:
        part = self._target.part(name)
        self._unfinished.add(part)
        return part

    def _place(self, one: Leaving, part: Path, name: str) -> None:
        """On a thread, so that what came into place is counted in any case."""
        called = self._target.place(part, name, one.number)
        self._tally.done[one.number] = called
        self._unfinished.discard(part)

    @asynccontextmanager
    async def _decoder(self) -> AsyncIterator[Decoder]:
        decoder = await self._free.get()
        try:
            yield decoder
        finally:
            self._free.put_nowait(decoder)

    async def _draw_sheets(self) -> None:
        off, target, done = self._parts.off, self._target, self._tally.done
        numbers = [number for number in self._tally.numbers if number in done]
        for start in range(0, len(numbers), _ON_SHEET):
            rows = await self._rows.read(numbers[start : start + _ON_SHEET])
            pictures = [one for row in rows for one in await self._shown(row)]
            if not pictures:
                continue
            part = self._part(_SHEET)
            async with self._decoder() as decoder:
                await decoder.contact_sheet(pictures, part)
            await off(target.sync, part)
            await off(target.place, part, _SHEET)

    async def _shown(self, row: Leaving) -> list[tuple[Path, str]]:
        output = row.output
        with suppress(Refused):
            small = await self._parts.thumbnail(
                output.sha256, output.path, _THUMBNAIL_PIXELS
            )
            return [(small, PurePosixPath(self._tally.done[row.number]).name)]
        return []
