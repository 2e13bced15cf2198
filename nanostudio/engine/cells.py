"""Cells of sheets as orders: their prompts and references, and one task for each."""

from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from nanostudio.core.cast import Part, Piece
from nanostudio.core.character import Character
from nanostudio.core.errors import Refused
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.request import GenerationRequest
from nanostudio.core.say import say
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_order import CellOrder, cell_order
from nanostudio.core.spec import ModelSpec
from nanostudio.core.task import Task
from nanostudio.engine.engine import Engine
from nanostudio.store.characters import get_character, note_made_with
from nanostudio.store.database import Connection, Database
from nanostudio.store.pictures import picture_path
from nanostudio.store.references import StoredReference, get_reference
from nanostudio.store.sheets import Place, note_cell


class Pictures(Protocol):
    """What of the library is used: see there."""

    def absolute(self, relative: str) -> Path:
        """Where a path of the database is."""

    def add_reference(self, source: Path, *, name: str) -> Awaitable[StoredReference]:
        """Copy a picture in, once for the same bytes."""


class Contact(Protocol):
    """Makes one reference of several pictures, side by side."""

    def __call__(
        self, pictures: Sequence[StoredReference], *, name: str
    ) -> Awaitable[StoredReference]:
        """Raises BadPicture, StorageError."""


class Cells:
    """Orders cells. What is ordered is noted with the order: no crash comes between."""

    def __init__(self, engine: Engine, database: Database, library: Pictures) -> None:
        self._engine = engine
        self._database = database
        self._library = library

    async def order(
        self,
        sheet: Sheet,
        cell_ids: Sequence[str],
        request: GenerationRequest,
        model: ModelSpec,
        *,
        project_id: str = DEFAULT_PROJECT,
        contact: Contact | None = None,
        who: str = "",
    ) -> tuple[Task, ...]:
        """A task for each of `cell_ids` of a sheet that is kept, in their order.

        Of `request` only prompt and references are the cell's own; `model` is its row.
        Views that find no place share the picture that `contact` makes of them.
        Raises Refused (OverBudget), also for a character or a picture that is gone,
        MissingKey, BadPicture, StorageError: then nothing was sent or kept."""
        characters = await self._database.run(_characters, sheet)
        parts = [Part(character=one) for one in characters]
        requests = []
        for cell_id in cell_ids:
            order = cell_order(
                *(sheet, cell_id, model, parts), may_merge=contact is not None, who=who
            )
            requests.append(await self._request(order, request, contact))
        canons = {one.id: one.canon for one in characters}

        def note(db: Connection, tasks: Sequence[Task]) -> None:
            for cell_id, task in zip(cell_ids, tasks, strict=True):
                place = Place(sheet_id=sheet.id, cell_id=cell_id)
                note_cell(db, place, [task.id])
                note_made_with(db, task.id, canons)

        return await self._engine.submit(*requests, project_id=project_id, also=note)

    async def _request(
        self, order: CellOrder, request: GenerationRequest, contact: Contact | None
    ) -> GenerationRequest:
        contacts = dict[tuple[str, ...], str]()
        for sent in order.plan.sent:
            for piece in sent.pieces:
                await self._kept(piece)
            if contact is not None and sent.is_merged:
                inside = tuple(piece.sha256 for piece in sent.pieces)
                kept = await self._database.run(_references, inside)
                made = await contact([kept[one] for one in inside], name=sent.name)
                contacts[inside] = made.sha256
        references = order.references(contacts)
        return replace(request, prompt=order.prompt, references=references, n=1)

    async def _kept(self, piece: Piece) -> None:
        """A picture of the gallery becomes a reference before it is sent as one."""
        if await self._database.run(get_reference, piece.sha256) is not None:
            return
        path = await self._database.run(picture_path, piece.sha256) or piece.path
        await self._library.add_reference(self._library.absolute(path), name=piece.name)


def _characters(db: Connection, sheet: Sheet) -> list[Character]:
    found = [get_character(db, one) for one in sheet.characters]
    known = [one for one in found if one is not None]
    if len(known) < len(found):
        raise Refused(
            say("A character of “%1” is no longer there.", sheet.name),
            say("Make a sheet of another character."),
        )
    return known


def _references(db: Connection, inside: Sequence[str]) -> Mapping[str, StoredReference]:
    found = (get_reference(db, one) for one in inside)
    return {one.sha256: one for one in found if one is not None}
