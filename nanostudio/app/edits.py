"""Edits of references on their way: from a recipe to the copy that is sent.

The window draws the strokes, the library makes the copy, the tray shows it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nanostudio.app.references import Tray
from nanostudio.app.sketch import Edit, Sketch
from nanostudio.app.slots import TrayReference
from nanostudio.app.spawn import Spawn
from nanostudio.core import recipe as recipes
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import Band, Recipe
from nanostudio.library.library import Library
from nanostudio.library.shelf import NAMELESS
from nanostudio.store.database import Database
from nanostudio.store.edits import EditedReference, get_edit, save_edit
from nanostudio.store.references import StoredReference, get_reference

_THUMBNAIL_PIXELS = 256
_PREVIEW_PIXELS = 2048  # of the picture one draws on


async def slot_with(library: Library, stored: StoredReference) -> TrayReference:
    """What a slot shows of a reference. Raises BadPicture, StorageError."""
    thumbnail = await library.thumbnail(stored.sha256, stored.path, _THUMBNAIL_PIXELS)
    return TrayReference(
        sha256=stored.sha256,
        name="" if stored.name == NAMELESS else stored.name,
        width=stored.width,
        height=stored.height,
        size_bytes=stored.size_bytes,
        thumbnail=str(thumbnail),
    )


class Edits(QObject):
    """Carries out edits, one at a time for each slot; the original always stays."""

    overlay_requested = Signal(object)  # Edit: `save` takes its strokes as bands
    edit_lost = Signal(object)  # Edit: it could not be made; its recipe is not lost

    def __init__(
        self, library: Library, database: Database, tray: Tray, spawn: Spawn
    ) -> None:
        super().__init__()
        self._library = library
        self._database = database
        self._tray = tray
        self._spawn = spawn

    def load(self, sketch: Sketch) -> None:
        """Find what a sketch begins with: the original, its size, earlier strokes."""
        self._spawn(self._load(sketch), "open a reference for editing")

    def apply(self, edit: Edit) -> None:
        """Make the copy. The slot is busy until it is there."""
        self._tray.set_busy(edit.token, is_busy=True)
        if edit.recipe.strokes:
            self.overlay_requested.emit(edit)
        else:
            self.save(edit, ())

    def save(self, edit: Edit, bands: tuple[Band, ...]) -> None:
        """Go on with an edit whose strokes are drawn."""
        self._spawn(self._save(edit, bands), "edit a reference")

    def crop(self, token: int, ratio: str) -> None:
        """Crop slot `token` to a shape, in the middle of what is seen of it."""
        self._spawn(self._crop(token, ratio), "crop a reference")

    def restore(self, token: int) -> None:
        """Put the untouched original back into slot `token`."""
        self._spawn(self._restore(token), "restore a reference")

    async def _load(self, sketch: Sketch) -> None:
        try:
            edit = await self._begun(sketch.token)
            stored = await self._stored(edit.original)
            sketch.begin(edit.original, edit.size, edit.recipe)
            preview = await self._library.thumbnail(
                stored.sha256, stored.path, _PREVIEW_PIXELS
            )
        except StudioError:
            sketch.fail()
            raise
        sketch.show_preview(str(preview))

    async def _crop(self, token: int, ratio: str) -> None:
        edit = await self._begun(token)
        crop = recipes.shaped(ratio, edit.size, edit.recipe.crop)
        self.apply(replace(edit, recipe=replace(edit.recipe, crop=crop)))

    async def _restore(self, token: int) -> None:
        edit = await self._begun(token)
        self.apply(replace(edit, recipe=Recipe()))

    async def _save(self, edit: Edit, bands: tuple[Band, ...]) -> None:
        try:
            slot = await self._made(edit, bands)
        except StudioError:
            self.edit_lost.emit(edit)
            raise
        finally:
            self._tray.set_busy(edit.token, is_busy=False)
        self._tray.edited(edit.token, slot)

    async def _made(self, edit: Edit, bands: tuple[Band, ...]) -> TrayReference:
        if not edit.recipe:
            return await slot_with(self._library, await self._stored(edit.original))
        stored = await self._library.edit_reference(
            edit.original, edit.recipe.crop, bands
        )
        kept = EditedReference(
            sha256=stored.sha256, original=edit.original, recipe=edit.recipe.to_json()
        )
        await self._database.run(save_edit, kept)
        slot = await slot_with(self._library, stored)
        return replace(slot, original=edit.original)

    async def _begun(self, token: int) -> Edit:
        """The edit a slot is at now; with an empty recipe where there is none."""
        index = self._tray.index(token)
        slot = None if index is None else self._tray.references[index]
        if slot is None or slot.sha256 is None:
            raise Refused(self.tr("That reference is not there any more."))
        kept = await self._database.run(get_edit, slot.sha256)
        original = kept.original if kept else slot.sha256
        stored = await self._stored(original)
        return Edit(
            token=token,
            original=original,
            size=Size(stored.width, stored.height),
            recipe=recipes.from_json(kept.recipe) if kept else Recipe(),
        )

    async def _stored(self, sha256: str) -> StoredReference:
        stored = await self._database.run(get_reference, sha256)
        if stored is None:
            raise Refused(
                self.tr("The original of that reference is not in the library."),
                self.tr("Add the picture again."),
            )
        return stored
