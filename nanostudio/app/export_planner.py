"""What an export would come to: names, losses, room; and its presets, kept."""

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from nanostudio.app import export_kept
from nanostudio.app.export_form import ExportForm, Outlook
from nanostudio.app.spawn import Spawn
from nanostudio.core import export
from nanostudio.core.errors import StudioError
from nanostudio.core.export import ExportOptions
from nanostudio.core.export_losses import losses
from nanostudio.core.naming_template import Names
from nanostudio.library.export_rows import Rows, named
from nanostudio.library.library import Library
from nanostudio.store.database import Database

_NAMED = 3  # pictures of which the names are shown
_LOOKED_AT = 12  # pictures that are looked at for content credentials


class ExportPlanner(QObject):
    """The asynchronous side of export dialogs: every slot here only starts work."""

    def __init__(self, *, library: Library, database: Database, spawn: Spawn) -> None:
        super().__init__()
        self._library, self._database = library, database
        self._spawn = spawn
        self._form: ExportForm | None = None
        self._is_looking = False
        self._has_credentials: bool | None = None  # None: not looked yet

    def serve(self, form: ExportForm) -> None:
        """Let a form begin as the last one ended, and tell it what its choices come
        to. The one before is told nothing any more."""
        self._form, self._has_credentials = form, None
        form.preset_saved.connect(self._on_preset_saved)
        form.preset_deleted.connect(self._on_preset_deleted)
        form.export_requested.connect(self._on_export_requested)
        form.changed.connect(self._on_form_changed)
        self._spawn(self._begin(form), "open an export")

    async def _begin(self, form: ExportForm) -> None:
        presets = await export_kept.load_presets(self._database)
        options, folder = await export_kept.load_last(self._database)
        place = QStandardPaths.StandardLocation.PicturesLocation
        usual = QStandardPaths.writableLocation(place)
        form.begin(options, folder or usual, presets)

    def _on_form_changed(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._spawn(self._look(), "look what an export comes to")

    async def _look(self) -> None:
        """Once more where something was changed meanwhile."""
        try:
            while (form := self._form) is not None:
                wanted = form.options, form.folder
                outlook = await self._outlook(form, *wanted)
                if form is self._form and wanted == (form.options, form.folder):
                    form.show_outlook(outlook)
                    return
        finally:
            self._is_looking = False

    async def _outlook(
        self, form: ExportForm, options: ExportOptions, folder: str
    ) -> Outlook:
        outside = self._library.outside
        free_bytes = await outside.free_bytes(Path(folder)) if folder else None
        problem = next(iter(export.problems(options)), None)
        if problem is not None:
            return Outlook(problem=problem, free_bytes=free_bytes)
        numbers = form.numbers[:_NAMED]  # there may be a hundred thousand
        rows = await Rows(self._database, numbers, options).read(numbers)
        is_lost = options.is_drawn and await self._have_credentials(form)
        return Outlook(
            names=tuple(named(rows, defaultdict(Names))),
            losses=losses(options, has_credentials=is_lost),
            free_bytes=free_bytes,
        )

    async def _have_credentials(self, form: ExportForm) -> bool:
        """Whether any of the first pictures has; looked up once for a form."""
        if self._has_credentials is None:
            self._has_credentials = False
            numbers = form.numbers[:_LOOKED_AT]
            for one in await Rows(self._database, numbers, ExportOptions()).read(
                numbers
            ):
                with suppress(StudioError):  # a file that is gone is told of later
                    found = await self._library.outside.credentials(one.output.path)
                    self._has_credentials |= found.present
        return self._has_credentials

    def _on_preset_saved(self, name: str, options: ExportOptions) -> None:
        work = export_kept.save_preset(self._database, name, options)
        self._spawn(work, "save a preset")

    def _on_preset_deleted(self, name: str) -> None:
        self._spawn(export_kept.delete_preset(self._database, name), "delete a preset")

    def _on_export_requested(
        self, _numbers: Sequence[int], folder: str, options: ExportOptions
    ) -> None:
        work = export_kept.save_last(self._database, options, folder)
        self._spawn(work, "keep how one exported last")
