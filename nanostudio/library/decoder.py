"""The parent's side of decoding: one request at a time to the child, in words back."""

import asyncio
import functools
import math
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from nanostudio.core import naming
from nanostudio.core.errors import BadPicture, StorageError, StudioError
from nanostudio.core.export import Size
from nanostudio.core.say import joined, mark, say
from nanostudio.library import files
from nanostudio.library.child import COMMAND, Child, ChildEnded
from nanostudio.library.embedded import Embedded
from nanostudio.library.pipe import (
    Copied,
    Kind,
    Level,
    Picture,
    Reason,
    Stripped,
    packed,
)

T = TypeVar("T")

_AGAIN = mark("Copy or download it again, or choose another file.")
_SMALLER = mark("Save a smaller copy and use that.")
_OTHER = mark("Choose another one.")
_FORMATS = mark("Use a PNG, JPEG, WebP or AVIF picture.")
_PARTS = mark("It is built of too many parts.")
_WORDS = {  # %1 is the file, %2 the detail
    Reason.EMPTY: (mark("%1 is empty."), _AGAIN),
    Reason.FORMAT: (mark("%1 is a %2 file."), _FORMATS),
    Reason.TRUNCATED: (mark("%1 is incomplete."), _AGAIN),
    Reason.DAMAGED: (mark("%1 is damaged."), _AGAIN),
    Reason.PIXELS: (mark("%1 has too many pixels."), _SMALLER),
    Reason.PARTS: (mark("%1 could not be read."), _PARTS),
    Reason.MEMORY: (mark("%1 takes too much memory to read."), _SMALLER),
    Reason.LIMIT: (mark("%1 does not fit the provider's limit."), _OTHER),
}
_KINDS = {  # of files whose format has no name
    Kind.ARCHIVE: mark("%1 is an archive or a document."),
    Kind.EMPTY: mark("%1 is an empty file."),
    Kind.FILM: mark("%1 is a film."),
    Kind.OTHER: mark("%1 is not a picture."),
    Kind.RAW: mark("%1 is a TIFF or camera raw file."),
    Kind.WEB: mark("%1 is a web page."),
    Kind.XML: mark("%1 is an SVG or other XML file."),
}


class Decoder:
    """Asks the child from any event loop; starts it when first asked.

    A request the child does not survive fails with BadPicture; the next one gets a
    new child. Thumbnails and looks wait for everything else. All paths must be
    absolute."""

    def __init__(
        self, *, command: Sequence[str] = COMMAND, deadline_s: float = 10.0
    ) -> None:
        self._child = Child(command)
        self._deadline_s = deadline_s
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="decoder")
        self._thumbnails = asyncio.Lock()
        self._is_closed = False

    @property
    def pid(self) -> int | None:
        """The child's process, while it runs."""
        return self._child.pid

    async def inspect(self, path: Path, *, name: str = "") -> Picture:
        """Decode the whole file. Raises BadPicture, calling the picture `name`."""
        return await asyncio.wrap_future(self.run(lambda: self.inspected(path, name)))

    def inspected(self, path: Path, name: str = "") -> Picture:
        """As `inspect`; only for what `run` runs."""
        asked = {"path": str(path)}
        return Picture(**self._exchange("inspect", [name], asked, self._deadline_s))

    def run(self, work: Callable[[], T]) -> Future[T]:
        """Run `work` in its turn on the thread that asks the child: what goes before
        and after an inspection needs no thread of its own."""
        if self._is_closed:
            raise _closing()
        return self._thread.submit(work)

    async def thumbnail(
        self, path: Path, target: Path, pixels: int, *, name: str = ""
    ) -> str:
        """Write a picture of at most `pixels` a side to `target`, a new file.

        Upright and in sRGB. Returns the format: "webp" where there is alpha, else
        "jpeg". Raises BadPicture, StorageError."""
        asked = {"path": str(path), "target": str(target), "pixels": pixels}
        # One in line at a time, so that a paid picture waits for one at most.
        async with self._thumbnails:
            return str(await self._ask("thumbnail", name, asked))

    async def look(self, path: Path, *, name: str = "") -> int:
        """How the picture looks, in 64 bits, signed: see core.alike.

        Raises BadPicture, StorageError."""
        async with self._thumbnails:
            return int(await self._ask("look", name, {"path": str(path)}))

    async def strip(
        self,
        path: Path,
        target: Path,
        *,
        max_bytes: int,
        max_pixels: int,
        name: str = "",
    ) -> Stripped:
        """Write to `target`, a new file, what may be sent: no metadata, upright.

        Writes nothing when the result `is_verbatim`: the file at `path` may be sent.
        Writing takes longer than reading, and may take three deadlines.
        Raises BadPicture, StorageError."""
        asked = {
            "path": str(path),
            "target": str(target),
            "max_bytes": max_bytes,
            "max_pixels": max_pixels,
        }
        return Stripped(**await self._ask("strip", name, asked, patience=3))

    async def compose(
        self,
        path: Path,
        target: Path,
        *,
        crop: Sequence[int] | None,
        overlay: Path,
        bands: Sequence[tuple[int, int, int]],
        name: str = "",
    ) -> Picture:
        """Write to `target`, a new file, the edited copy of the picture at `path`.

        What `crop`, `overlay` and `bands` are: see worker.compose. May take six
        deadlines. Raises BadPicture, StorageError."""
        asked = {
            "path": str(path),
            "target": str(target),
            "crop": crop,
            "overlay": str(overlay),
            "bands": bands,
        }
        return Picture(**await self._ask("compose", name, asked, patience=6))

    async def convert(
        self,
        path: Path,
        target: Path,
        *,
        format_: str,
        quality: int,
        size: Size,
        to_srgb: bool,
        embedded: Embedded,
        name: str = "",
    ) -> Picture:
        """Write the picture anew to `target`, a new file: see convert.convert.

        AVIF is slow: it may take thirty deadlines. Cancelled, the child goes on
        writing: `close` it before the file is removed. Raises BadPicture,
        StorageError."""
        asked = {
            "path": str(path),
            "target": str(target),
            "format_": format_,
            "quality": quality,
            "size": (size.fitting, size.width, size.height),
            "to_srgb": to_srgb,
            "embedded": packed(embedded),
        }
        return Picture(**await self._ask("convert", name, asked, patience=30))

    async def copy(self, originals: Sequence[tuple[Path, Path, str]]) -> list[Copied]:
        """Copy files, given by path, new file and SHA-256: see copying.copy.

        Disks may be slow: it may take sixty deadlines. Raises StorageError."""
        rows = [(str(path), str(target), sha256) for path, target, sha256 in originals]
        became = await self._ask("copy", "", {"files": rows}, patience=60)
        return [Copied(one) for one in became]

    async def contact_sheet(
        self, pictures: Sequence[tuple[Path, str]], target: Path
    ) -> Picture:
        """Draw pictures with their names onto a JPEG, the new file `target`.

        May take twelve deadlines. Raises BadPicture, StorageError."""
        rows = [(str(path), name) for path, name in pictures]
        asked = {"pictures": rows, "target": str(target)}
        return Picture(**await self._ask("contact sheet", "", asked, patience=12))

    async def level(
        self, path: Path, target: Path, step: int, *, name: str = ""
    ) -> Level:
        """Write pixels of the picture to `target`, a new file: see levels.Levels.

        Cancelled, it ends a child that is at work on it, and waits for that: nothing
        is written later. Raises BadPicture, StorageError."""
        asked = {"path": str(path), "target": str(target), "step": step}
        return Level(**await self.ask_or_give_up("level", [name], asked, patience=2))

    async def ask_or_give_up(
        self,
        ask: str,
        names: Sequence[str],
        asked: dict[str, Any],
        *,
        patience: int = 1,
    ) -> Any:
        """What the child answers to `ask`, within as many deadlines; for the modules
        beside this one. `names`: of each of several pictures, or of all.

        Cancelled, it ends a child that is at work on it, and waits for that.
        Raises BadPicture, StorageError."""
        deadline_s = patience * self._deadline_s
        exchange = functools.partial(self._exchange, ask, names, asked, deadline_s)
        running = self.run(exchange)
        waiting = asyncio.wrap_future(running)
        try:
            await asyncio.wait([waiting])
        except asyncio.CancelledError:
            if not running.cancel():
                self._child.give_up(asked)
                await asyncio.wait([waiting])
                waiting.exception()  # nobody is left to hear of it
            raise
        return waiting.result()

    async def rest(self) -> None:
        """End the child in its turn; the next request starts another."""
        await asyncio.wrap_future(self.run(self._child.end))

    async def close(self) -> None:
        """End the child at once; what is still asked of it fails."""
        self._is_closed = True
        self._child.close()
        ended = self._thread.submit(self._child.end)
        self._thread.shutdown(wait=False)
        await asyncio.wrap_future(ended)

    async def _ask(
        self, ask: str, name: str, asked: dict[str, Any], *, patience: int = 1
    ) -> Any:
        deadline_s = patience * self._deadline_s
        exchange = functools.partial(self._exchange, ask, [name], asked, deadline_s)
        return await asyncio.wrap_future(self.run(exchange))

    def _exchange(
        self, ask: str, names: Sequence[str], asked: dict[str, Any], deadline_s: float
    ) -> Any:
        label = _label(names[0] if len(names) == 1 else "")
        seconds = math.ceil(deadline_s) + 5  # by its own clock, if we are gone
        try:
            reply = self._reply(
                {"ask": ask, "with": asked, "seconds": seconds}, deadline_s
            )
        except ChildEnded as exc:
            raise self._ended(exc, label) from exc
        except OSError as exc:
            raise StorageError(
                say("Pictures cannot be read right now."),
                say("%1. Close other programs, then try again.", exc.strerror),
            ) from exc
        if "reason" in reply:
            if "place" in reply:
                label = _label(names[reply["place"]])
            raise _bad_picture(Reason(reply["reason"]), reply["detail"], label)
        if "errno" in reply:
            failure = OSError(reply["errno"], os.strerror(reply["errno"]))
            folder = _target(asked).parent
            raise files.storage_error(failure, folder, is_library=False) from failure
        return reply["answer"]

    def _reply(self, message: dict[str, Any], deadline_s: float) -> dict[str, Any]:
        """A child that died is tried again once: it may have been killed when idle."""
        try:
            return self._child.ask(message, deadline_s)
        except ChildEnded as exc:
            if exc.was_late:
                raise
        return self._child.ask(message, deadline_s)

    def _ended(self, exc: ChildEnded, label: str) -> StudioError:
        if self._is_closed:
            return _closing()
        if exc.was_late:
            hint = say("It took too long.")
        else:
            hint = say("It may be made to do harm.")
        return BadPicture(
            say("%1 could not be read.", label), joined(hint, say(_AGAIN))
        )


def _target(asked: dict[str, Any]) -> Path:
    """What was to be written, or read where nothing was."""
    if "files" in asked:
        return Path(asked["files"][0][1])
    if "targets" in asked:
        return Path(asked["targets"][0])
    return Path(asked.get("target") or asked["path"])


def _label(name: str) -> str:
    return f"“{naming.plain(name, 120)}”" if name else say("The picture")


def _bad_picture(reason: Reason, detail: str, label: str) -> BadPicture:
    title, hint = _WORDS[reason]
    if reason is Reason.FORMAT:
        title = _KINDS[Kind(detail)] if detail in set(Kind) else title
    elif reason is Reason.PIXELS and detail:
        title = mark("%1 has too many pixels: %2.")
    return BadPicture(say(title, label, detail), say(hint))


def _closing() -> StudioError:
    return StudioError(say("The picture was not read."), say("NanoStudio is closing."))
