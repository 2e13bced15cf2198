"""One bundle on its way out: some pictures at a time are copied and described."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from nanostudio.core import bundle, naming, picture_record
from nanostudio.core.bundle import Bundle, BundledPicture, BundledReference, is_plain
from nanostudio.core.bundle_page import figure, page
from nanostudio.core.errors import BadPicture
from nanostudio.core.picture_record import PictureRecord
from nanostudio.library import bundle_files, folders
from nanostudio.library.import_run import Progress, Report
from nanostudio.library.pipe import EXTENSIONS
from nanostudio.library.shelf import Off
from nanostudio.library.together import each
from nanostudio.store import bundle as rows
from nanostudio.store.database import Database
from nanostudio.store.projects import list_projects

Thumbnail = Callable[[str, str, int], Awaitable[Path]]
_TOGETHER = 32
_ABREAST = 4
_PIXELS = 256
_SPARE_BYTES = 64 * 2**20  # that must stay free, and hold what is not counted
_THUMBNAIL_BYTES = 20_000


@dataclass(frozen=True, slots=True)
class Written:
    """What a bundle holds; `left_out` are pictures whose files are gone or damaged."""

    pictures: int
    references: int
    left_out: tuple[str, ...] = ()


class BundleWriting:
    """Writes pictures, a few at a time, under names each of which is there once."""

    def __init__(
        self,
        target: Path,
        *,
        folder: Path,
        database: Database,
        off: Off,
        thumbnail: Thumbnail,
        report: Report,
    ) -> None:
        self._target, self._folder = target, folder
        self._database, self._off, self._thumbnail = database, off, thumbnail
        self._report = report
        self._abreast = asyncio.Semaphore(_ABREAST)
        self._used: set[str] = set()
        self._pictures: list[BundledPicture] = []
        self._figures: list[str] = []
        self._left_out: list[str] = []
        self._progress = Progress()

    async def write(self, project_id: str | None, title: str, now_ms: int) -> Written:
        """All of it. Cancelled, or out of room, it goes on where it was when it is
        called again. Raises Refused, StorageError."""
        run, off = self._database.run, self._off
        await off(bundle_files.begin, self._target)
        numbers = await run(rows.numbers_to_bundle, project_id)
        references = await run(rows.references_to_bundle, project_id)
        size_bytes = await run(rows.bytes_to_bundle, numbers)
        size_bytes += sum(one.size_bytes for one in references)
        size_bytes += len(numbers) * _THUMBNAIL_BYTES + _SPARE_BYTES
        await off(bundle_files.require_room, self._target, size_bytes)
        self._progress = Progress(total=len(numbers))
        self._report(self._progress)
        for start in range(0, len(numbers), _TOGETHER):
            await self._write(numbers[start : start + _TOGETHER])
        kept = [
            one for one in references if await self._reference(one.sha256, one.path)
        ]
        projects = await run(list_projects)
        boards = await run(rows.boards_to_bundle, project_id)
        edits = await run(rows.edits_to_bundle, [one.sha256 for one in kept])
        whole = Bundle(
            made_ms=now_ms,
            projects=tuple(
                one for one in projects if project_id is None or one.id == project_id
            ),
            boards=tuple(boards),
            references=tuple(
                BundledReference(Path(one.path).name, one.sha256, one.name)
                for one in kept
            ),
            edits=tuple(edits),
            pictures=tuple(self._pictures),
        )
        await off(self._end, whole, title)
        return Written(len(self._pictures), len(kept), tuple(self._left_out))

    async def _write(self, numbers: Sequence[int]) -> None:
        found = await self._database.run(rows.records, numbers)
        named = [(one, self._name(one)) for one in found]
        written = await each(named, lambda one: self._picture(*one))
        for (record, name), row in zip(named, written, strict=True):
            if row is None:
                self._left_out.append(name)
            else:
                picture, thumbnail = row
                self._pictures.append(picture)
                self._figures.append(figure(_called(record, name), thumbnail))

    async def _picture(
        self, record: PictureRecord, name: str
    ) -> tuple[BundledPicture, str] | None:
        """Its row and its thumbnail's address; None when its file is not there."""
        async with self._abreast:
            row = await self._copied(record, name)
        now = self._progress
        self._progress = replace(
            now, done=now.done + 1, name=name, unusable=now.unusable + (row is None)
        )
        self._report(self._progress)
        return row

    async def _copied(
        self, record: PictureRecord, name: str
    ) -> tuple[BundledPicture, str] | None:
        output, target = record.output, self._target / bundle.PICTURES / name
        source = folders.inside(self._folder, output.path)
        if not await self._off(
            bundle_files.copy_checked, source, output.sha256, target, self._folder
        ):
            return None
        text = picture_record.write(_called(record, name))
        path = target.with_name(f"{name}.json")
        digest = await self._off(bundle_files.write_text, path, text)
        row = BundledPicture(
            name, output.sha256, digest, record.task.id, output.position
        )
        return row, await self._small(output.sha256, output.path)

    async def _small(self, sha256: str, path: str) -> str:
        """The address of a picture's thumbnail in the bundle; "" for none."""
        with suppress(BadPicture):
            made = await self._thumbnail(sha256, path, _PIXELS)
            name = f"{bundle.THUMBNAILS}/{made.name}"
            await self._off(bundle_files.copy_small, made, self._target / name)
            return name
        return ""

    async def _reference(self, sha256: str, path: str) -> bool:
        source = folders.inside(self._folder, path)
        target = self._target / bundle.REFERENCES / source.name
        return await self._off(
            bundle_files.copy_checked, source, sha256, target, self._folder
        )

    def _name(self, record: PictureRecord) -> str:
        """A name nothing else in the folder has; the same one the next time."""
        wished = Path(record.output.path).name
        if not is_plain(wished):
            task, output = record.task, record.output
            made = datetime.fromtimestamp(task.created_ms / 1000, UTC).astimezone()
            extension = EXTENSIONS.get(output.format, "bin")
            wished = naming.original_name(
                made, task.request.prompt, output.position, extension
            )
        again = 0
        while (name := naming.numbered(wished, again)).casefold() in self._used:
            again += 1
        self._used.add(name.casefold())
        return name

    def _end(self, whole: Bundle, title: str) -> None:
        self._put(bundle.PAGE, page(self._figures, title))
        self._put(bundle.MANIFEST, bundle.write(whole))
        bundle_files.finish(self._target)

    def _put(self, name: str, text: str) -> None:
        bundle_files.write_text(self._target / name, text)


def _called(record: PictureRecord, name: str) -> PictureRecord:
    """The record with the name of its file there in place of the library's path."""
    output = replace(record.output, path=name)
    return replace(record, task=replace(record.task, outputs=(output,)))
