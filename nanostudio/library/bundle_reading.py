"""One bundle on its way in: some pictures at a time are checked, placed, committed."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from nanostudio.core import bundle, naming
from nanostudio.core.bundle import Bundle, BundledPicture
from nanostudio.core.errors import Refused
from nanostudio.core.picture_record import PictureRecord
from nanostudio.core.project import Project
from nanostudio.core.task import Output
from nanostudio.library import bundle_files, folders
from nanostudio.library.import_run import MOST_TASKS, Parts, Progress, Report
from nanostudio.library.pipe import EXTENSIONS
from nanostudio.library.shelf import Shelf
from nanostudio.library.together import each, whole
from nanostudio.store import bundle as rows
from nanostudio.store.pictures import has_path
from nanostudio.store.references import get_reference

_TOGETHER = 32  # pictures that are committed together
_LEAST_BYTES = 256 * 2**20  # that stay free where the library is


@dataclass(frozen=True, slots=True)
class _Taken:
    """A copy of a picture, durable and decoded, and what is known of it."""

    record: PictureRecord
    copy: Path


class BundleReading:
    """Takes pictures, a few at a time, and counts what became of them."""

    def __init__(
        self,
        source: Path,
        found: Bundle,
        *,
        parts: Parts,
        shelf: Shelf,
        report: Report,
    ) -> None:
        self._source, self._bundle = source, found
        self._parts, self._shelf = parts, shelf
        self._report = report
        self._own = {(one.task_id, one.picture) for one in found.pictures}
        self._projects: dict[str, Project] = {}
        self._boards: dict[str, str] = {}
        self._given: set[str] = set()  # paths whose rows come a moment later
        self.progress = Progress(total=len(found.pictures))
        report(self.progress)

    async def read(self) -> None:
        """All of it. Cancelled, what is committed stays, and it goes on from there when
        it is called again. Raises StorageError."""
        run = self._parts.database.run
        for one in self._bundle.references:
            if await run(get_reference, one.sha256) is None:
                await self._reference(one.file, one.sha256, one.name)
        now_ms = self._parts.clock_ms()
        self._projects = await run(rows.take_projects, self._bundle.projects, now_ms)
        self._boards = await run(rows.take_boards, self._bundle.boards, self._projects)
        await run(rows.take_edits, self._bundle.edits)
        pictures = self._bundle.pictures
        for start in range(0, len(pictures), _TOGETHER):
            await self._take(pictures[start : start + _TOGETHER])

    async def _reference(self, file: str, sha256: str, name: str) -> None:
        """Take a reference in. One that is damaged is missing, as in the library it
        came from: the request that used it still names it."""
        off, folder = self._parts.off, self._parts.folder
        await off(folders.require_space, folder, _LEAST_BYTES)
        copy = await off(folders.incoming, folder)
        try:
            path = bundle_files.within(self._source, bundle.REFERENCES, file)
            await off(bundle_files.take, path, copy, sha256)
            await self._shelf.add(copy, name)
        except Refused:
            return
        finally:
            await off(folders.discard, copy)

    async def _take(self, pictures: Sequence[BundledPicture]) -> None:
        off, folder = self._parts.off, self._parts.folder
        await off(folders.require_space, folder, _LEAST_BYTES)
        hashes = {one.sha256 for one in pictures}
        held = await self._parts.database.run(rows.held_by, hashes)
        fresh = [one for one in pictures if not self._is_held(one, held)]
        taken: list[_Taken] = []
        copies: list[Path] = []
        try:
            await each(fresh, lambda one: self._copy(one, taken, copies))
            places = {(one.task_id, one.picture): at for at, one in enumerate(fresh)}
            taken.sort(key=lambda one: places[_key(one.record)])
            await whole(self._file(taken))
        finally:
            for copy in copies:
                await off(folders.discard, copy)

    def _is_held(
        self,
        picture: BundledPicture,
        held: Mapping[str, Mapping[tuple[str, int], bool]],
    ) -> bool:
        """Whether the library has it, and if so count it. The same bytes in another
        place of this bundle are another picture."""
        same = held.get(picture.sha256, {})
        key = (picture.task_id, picture.picture)
        others = [in_trash for one, in_trash in same.items() if one not in self._own]
        if key in same:
            others.append(same[key])
        if others:
            self._count(picture.file, "trashed" if all(others) else "here")
        return bool(others)

    async def _copy(
        self, picture: BundledPicture, taken: list[_Taken], copies: list[Path]
    ) -> None:
        off, folder = self._parts.off, self._parts.folder
        copy = folders.expected(folder)
        copies.append(copy)
        try:
            record = await off(
                bundle_files.read_record, self._source, picture, secrets.token_hex(16)
            )
            path = bundle_files.within(self._source, bundle.PICTURES, picture.file)
            size_bytes = await off(bundle_files.take, path, copy, picture.sha256)
            async with self._parts.decoder() as decoder:
                seen = await whole(decoder.inspect(copy, name=picture.file))
        except Refused:
            self._count(picture.file, "unusable")
            return
        output = Output(
            path="",
            sha256=picture.sha256,
            width=seen.width,
            height=seen.height,
            format=seen.format,
            size_bytes=size_bytes,
            position=picture.picture,
        )
        task = replace(record.task, outputs=(output,))
        taken.append(_Taken(replace(record, task=task), copy))
        self._count(picture.file)

    async def _file(self, taken: Sequence[_Taken]) -> None:
        """Place pictures and commit them."""
        database = self._parts.database
        placed = []
        for one in taken:
            project = await self._project(one.record.project)
            path = await self._place(one, project.folder)
            output = replace(one.record.output, path=path)
            task = replace(one.record.task, outputs=(output,), project_id=project.id)
            placed.append(replace(one.record, task=task, project=project))
        ids = [secrets.token_hex(16) for _ in placed]
        tasks = await database.run(rows.take_records, placed, self._boards, ids)
        now = self.progress
        self.progress = replace(
            now,
            imported=now.imported + len(placed),
            tasks=(*now.tasks, *tasks)[:MOST_TASKS],
        )
        self._report(self.progress)

    async def _project(self, project: Project) -> Project:
        """The one it is here; one that the manifest leaves out is made."""
        if project.id not in self._projects:
            now_ms = self._parts.clock_ms()
            run = self._parts.database.run
            self._projects |= await run(rows.take_projects, [project], now_ms)
        return self._projects[project.id]

    async def _place(self, taken: _Taken, within: str) -> str:
        """Where the picture lies from now on. A file of the same name and bytes that
        no picture has, which a crash left, is taken for it."""
        task, output = taken.record.task, taken.record.output
        made = datetime.fromtimestamp(task.created_ms / 1000, UTC).astimezone()
        name = naming.original_name(
            made,
            task.request.prompt,
            task.position % 1000 + output.position,
            EXTENSIONS[output.format],
        )
        off, folder = self._parts.off, self._parts.folder
        place = (folder, taken.copy, made, name, within)
        path, _, is_twin = await off(folders.keep_or_find, *place)
        if is_twin and (
            path in self._given or await self._parts.database.run(has_path, path)
        ):
            path, _ = await off(folders.keep, *place)
        self._given.add(path)
        return path

    def _count(self, name: str, became: str = "") -> None:
        now = self.progress
        more = {became: getattr(now, became) + 1} if became else {}
        self.progress = replace(now, done=now.done + 1, name=name, **more)
        self._report(self.progress)


def _key(record: PictureRecord) -> tuple[str, int]:
    return record.task.id, record.output.position
