"""Writes sheets out as files, or their cells one by one, till one says stop."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from nanostudio.app import sheet_export_kept
from nanostudio.app.messages import Level, Messages
from nanostudio.app.sheet_export_form import SheetExportForm, Work
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled, translate
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.say import joined
from nanostudio.core.sheet_layout import SheetLayout
from nanostudio.core.sheet_style import SheetWords
from nanostudio.library import listing
from nanostudio.library.cells_out import CellsOut, CellsWritten
from nanostudio.library.library import Library
from nanostudio.library.sheet_file import SheetFile, cell_pictures, write_sheet
from nanostudio.store.characters import get_character
from nanostudio.store.database import Database

# A layout, its words and the drawn cells as the bytes of a PDF; it blocks.
Render = Callable[[SheetLayout, SheetWords, Sequence[Path | None]], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """What is needed for every form."""

    library: Library
    database: Database
    render: Render
    messages: Messages
    spawn: Spawn
    show_folder: Callable[[str], None]


class SheetExportDesk(QObject):
    """The asynchronous side: every slot here only starts work."""

    folder_requested = Signal(str)  # to be shown to the person

    def __init__(
        self,
        *,
        library: Library,
        database: Database,
        render: Render,
        messages: Messages,
        spawn: Spawn,
    ) -> None:
        """`render` works on a thread."""
        super().__init__()
        self._parts = _Parts(
            library=library,
            database=database,
            render=render,
            messages=messages,
            spawn=spawn,
            show_folder=self.folder_requested.emit,
        )
        self._serving: _Serving | None = None

    def serve(self, form: SheetExportForm) -> None:
        """Let a form begin as the last one ended, tell it names, and write what it
        asks for. The one before is told nothing any more."""
        serving = _Serving(self._parts, form)
        self._serving = serving  # Qt's connections alone would not keep it
        form.changed.connect(serving.name)
        form.export_requested.connect(serving.export)
        form.stop_requested.connect(serving.stop)
        self._parts.spawn(serving.begin(), "open the export of a sheet")


class _Serving:
    """What is done for one form."""

    def __init__(self, parts: _Parts, form: SheetExportForm) -> None:
        self._parts, self._form = parts, form
        self._cells: CellsOut | None = None
        self._is_naming = False
        self._running: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Look up what was chosen last, and what the cells show."""
        database, sheet = self._parts.database, self._form.sheet
        load = sheet_export_kept.load_last
        choices, folder = await load(database, sheet.template)
        pictures = await database.run(cell_pictures, sheet)
        character = ""
        for one in sheet.characters[:1]:
            found = await database.run(get_character, one)
            character = found.name if found else ""
        library = self._parts.library
        cells = CellsOut(library, database, sheet, pictures, character)
        await cells.find()
        self._cells = cells
        place = QStandardPaths.StandardLocation.PicturesLocation
        usual = QStandardPaths.writableLocation(place)
        self._form.begin(choices, folder or usual, pictures)

    def name(self) -> None:
        """Look up what single cells would be called now."""
        if self._form.is_cells and not self._is_naming and self._cells is not None:
            self._is_naming = True
            self._parts.spawn(self._name(self._cells), "name cells of a sheet")

    async def _name(self, cells: CellsOut) -> None:
        """Once more where something was changed meanwhile."""
        form, options = self._form, None
        try:
            while options != form.options:
                options = form.options
                try:
                    names = await cells.names(options)
                except Refused as problem:
                    form.show_names((), problem)
                else:
                    form.show_names(names)
        finally:
            self._is_naming = False

    def export(self, place: str) -> None:
        """Write what the form has chosen."""
        self._form.show_work(Work())  # at once: who presses twice means it once
        self._parts.spawn(self._run(Path(place)), "export a sheet")

    def stop(self) -> None:
        """End it; of a sheet nothing is left."""
        if self._running is not None:
            self._running.cancel()

    async def _run(self, place: Path) -> None:
        form = self._form
        failure: StudioError | None = None
        self._running = asyncio.current_task()
        try:
            if form.is_cells:
                await self._write_cells(place)
            else:
                await self._write_sheet(place)
        except asyncio.CancelledError:
            failure = self._stopped()
            raise
        except StudioError as error:
            failure = self._failed(error)
        finally:
            self._running = None
            form.show_work(None, failure)
        if failure is None:
            form.written.emit()

    async def _write_sheet(self, place: Path) -> None:
        form, library, layout = self._form, self._parts.library, self._form.layout
        if layout is None:
            return
        place = await self._checked(self._ended(place))
        titles = [one.title for one in form.sheet.template.cells]
        paths = [library.absolute(one.path) if one else None for one in form.pictures]
        sheet = SheetFile(
            format=form.choices.format,
            layout=layout,
            words=form.words,
            cells=list(zip(titles, paths, strict=True)),
            lettering=translate("sheet_export", "Words"),
            ground=translate("sheet_export", "Background"),
            quality=form.choices.quality,
        )
        render, report = self._rendered, self._report
        try:
            made = await write_sheet(library, place, sheet, render, report=report)
        finally:
            await library.sheets.rest()  # it holds a page that nobody needs any more
        await self._keep(made.parent)
        words = filled(translate("sheet_export", "“%1” is saved."), made.name)
        self._tell(Level.GOOD, words, made.parent)

    async def _write_cells(self, folder: Path) -> None:
        form, cells = self._form, self._cells
        if cells is None:
            return
        ended = await cells.write(folder, form.options, self._report)
        await self._keep(folder)
        words = translate("sheet_export", "%n cells exported.", "", ended.done)
        if ended.done < ended.total:
            words = translate("sheet_export", "%1 of %2 cells exported.")
            words = filled(words, ended.done, ended.total)
        elif ended.done == 1:
            words = translate("sheet_export", "1 cell exported.")
        level = Level.NOTE if ended.problems else Level.GOOD
        self._tell(level, words, folder, _troubles(ended))

    async def _rendered(
        self, layout: SheetLayout, words: SheetWords, pictures: Sequence[Path | None]
    ) -> bytes:
        return await asyncio.to_thread(self._parts.render, layout, words, pictures)

    async def _checked(self, place: Path) -> Path:
        """One the library's own files are not beside. Raises Refused."""
        check = listing.check
        return await asyncio.to_thread(check, place, self._parts.library.folder)

    def _ended(self, place: Path) -> Path:
        """With an ending that says what it is."""
        endings = self._form.endings
        if place.suffix.lower().removeprefix(".") in endings:
            return place
        return place.with_name(f"{place.name}.{endings[0]}")

    async def _keep(self, folder: Path) -> None:
        self._form.folder = str(folder)
        await sheet_export_kept.save_last(
            *(self._parts.database, self._form.sheet.template),
            *(self._form.choices, str(folder)),
        )

    def _report(self, done: int, total: int) -> None:
        self._form.show_work(Work(done, total))

    def _stopped(self) -> Refused:
        work = self._form.work or Work()
        if self._form.is_cells and work.done:
            words = translate("sheet_export", "Stopped after %1 of %2 cells.")
            return Refused(
                filled(words, work.done, work.total),
                translate("sheet_export", "Those are whole, and stay."),
            )
        return Refused(translate("sheet_export", "Stopped. Nothing was written."), "")

    def _failed(self, error: StudioError) -> StudioError:
        """With how much is there nevertheless."""
        work = self._form.work
        if not self._form.is_cells or work is None or not work.done:
            return error
        words = translate("sheet_export", "%1 of %2 cells were exported before.")
        told = filled(words, work.done, work.total)
        return StudioError(error.title, joined(error.hint, told))

    def _tell(self, level: Level, words: str, folder: Path, hint: str = "") -> None:
        self._parts.messages.show(
            level,
            words,
            joined(hint, str(folder)),
            translate("sheet_export", "Show in folder"),
            lambda: self._parts.show_folder(str(folder)),
        )


def _troubles(ended: CellsWritten) -> str:
    """What became of those that were not written, in sentences."""
    if not ended.problems:
        return ""
    more = len(ended.problems) - 1
    words = translate("sheet_export", "%1 more could not be exported.")
    return joined(ended.problems[0].title, filled(words, more) if more else "")
