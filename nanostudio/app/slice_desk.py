"""Cuts sheets that were drawn as one picture: cells become pictures of their own, and
the pictures a living sheet."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.slice import Slice
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled, translate
from nanostudio.core.errors import StudioError
from nanostudio.core.project import Project
from nanostudio.core.request import Reference
from nanostudio.core.say import joined
from nanostudio.core.sheet import Sheet
from nanostudio.core.sliced_sheet import sliced_sheet, sliced_template
from nanostudio.core.task import Task
from nanostudio.library.cuts import CutCell
from nanostudio.library.import_run import Progress
from nanostudio.library.library import Library
from nanostudio.library.together import whole
from nanostudio.store.database import Database
from nanostudio.store.pictures import numbers_of
from nanostudio.store.sheets import save_sheet, versions_of_bytes

_PREVIEW_PIXELS = 2048  # of the picture the lines are drawn on

Show = Callable[[Sequence[Task], int], Awaitable[None]]


class SliceDesk(QObject):
    """The asynchronous side of slicing: every slot here only starts work."""

    sheet_made = Signal(str)  # its id
    show_requested = Signal(object)  # number of a picture

    def __init__(
        self,
        library: Library,
        database: Database,
        *,
        project: Callable[[], Project],
        show: Show,
        messages: Messages,
        spawn: Spawn,
        now_ms: Callable[[], int],
    ) -> None:
        """`project`: the one that is worked for; `show`: as ImportDesk has it."""
        super().__init__()
        self._library, self._database = library, database
        self._project, self._show = project, show
        self._messages, self._spawn = messages, spawn
        self._now_ms = now_ms

    def serve(self, cut: Slice) -> None:
        """Look for the grid of a picture, and cut it when that is asked for. Given up,
        nothing goes on; what is in the library by then stays there."""
        stop = self._spawn(self._look(cut), "look for a grid")
        cut.given_up.connect(stop)
        cut.cut_requested.connect(self._start)

    def _start(self, cut: Slice) -> None:
        cut.given_up.connect(self._spawn(self._cut(cut), "cut a picture"))

    async def _look(self, cut: Slice) -> None:
        picture = cut.picture
        try:
            path = self._library.absolute(picture.path)
            preview = await self._library.thumbnail(
                picture.sha256, picture.path, _PREVIEW_PIXELS
            )
            cut.show_preview(str(preview))
            cut.begin(await self._library.sheets.grid(path, name=cut.name))
        except StudioError as error:
            cut.fail(error)  # where the person looks

    async def _cut(self, cut: Slice) -> None:
        project, path = self._project(), self._library.absolute(cut.picture.path)
        try:
            async with self._library.cuts.made(path, cut.grid, name=cut.name) as cells:
                ended = await self._bring(cut, cells, project)
            await whole(self._end(cut, cells, project, ended))
        except StudioError as error:
            cut.fail(error)

    async def _end(
        self, cut: Slice, cells: Sequence[CutCell], project: Project, ended: Progress
    ) -> None:
        sheet = await self._kept(cut, cells, project) if cut.makes_sheet else None
        cut.end()
        self._tell(cut, ended, sheet)
        if sheet is not None:
            self.sheet_made.emit(sheet.id)

    async def _bring(
        self, cut: Slice, cells: Sequence[CutCell], project: Project
    ) -> Progress:
        """The cells as pictures of the library, made of the one they were cut from."""
        last = Progress()

        def note(now: Progress) -> None:
            nonlocal last
            last = now

        importer = self._library.importer
        try:
            return await importer.bring(
                await importer.find([cell.path for cell in cells]),
                project_id=project.id,
                within=project.folder,
                report=note,
                made_of=Reference(sha256=cut.picture.sha256, name=cut.name),
                words=cut.task.request.prompt,
            )
        except asyncio.CancelledError:
            self._tell_cancelled(last)
            raise
        finally:
            if last.imported:  # also of what was not finished
                await self._show(last.tasks, last.imported)

    async def _kept(
        self, cut: Slice, cells: Sequence[CutCell], project: Project
    ) -> Sheet:
        hashes = [cell.sha256 for cell in cells]
        versions = await self._database.run(versions_of_bytes, hashes)
        template = sliced_template(cut.grid, cut.name, cut.task.request)
        sheet = sliced_sheet(
            secrets.token_hex(16),
            cut.name,
            template,
            [versions.get(one) for one in hashes],
            cut.picture.sha256,
        )
        await self._database.run(save_sheet, sheet, project.id, self._now_ms())
        return sheet

    def _tell_cancelled(self, last: Progress) -> None:
        hint = ""
        if last.imported:
            words = translate("slice", "%1 of %2 cells are in the library.")
            hint = filled(words, last.imported, last.total)
        title = translate("slice", "The cutting was cancelled.")
        self._messages.show(Level.NOTE, title, hint)

    def _tell(self, cut: Slice, ended: Progress, sheet: Sheet | None) -> None:
        words = translate("slice", "%n cells were cut from “%1”.", "", cut.cells)
        sentences = _told(ended, sheet)
        if not ended.tasks:
            self._messages.show(Level.GOOD, filled(words, cut.name), joined(*sentences))
            return
        first = ended.tasks[0].id
        self._messages.show(
            Level.GOOD,
            filled(words, cut.name),
            joined(*sentences),
            translate("slice", "Show"),
            lambda: self._go(first),
        )

    def _go(self, task_id: str) -> None:
        self._spawn(self._go_to(task_id), "show a cell")

    async def _go_to(self, task_id: str) -> None:
        for number in await self._database.run(numbers_of, task_id):
            self.show_requested.emit(number)


def _told(ended: Progress, sheet: Sheet | None) -> list[str]:
    """What became of the cells, in sentences."""
    told = []
    if sheet is not None:
        told.append(
            filled(translate("slice", "The sheet “%1” holds them."), sheet.name)
        )
    if ended.here:
        here = translate("slice", "Already in the library: %1.")
        told.append(filled(here, ended.here))
    if ended.trashed:
        trashed = translate("slice", "In the trash, where it stays: %1.")
        told.append(filled(trashed, ended.trashed))
    return told
