"""Measures the pictures of sheets, one at a time, in a child that no paid picture waits
for."""

import asyncio
import json

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.drift import Drift, ToMeasure
from nanostudio.app.spawn import Spawn
from nanostudio.core.drift import CellLook, oddest_first
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.recipe import LEAST_SIDE, WHOLE, Area
from nanostudio.core.say import say
from nanostudio.core.sheet import CellVersion
from nanostudio.core.task import Output
from nanostudio.library.library import Library
from nanostudio.store.choices import forget_choice, load_choices, save_choice
from nanostudio.store.database import Database
from nanostudio.store.pictures import picture_path, picture_size
from nanostudio.store.references import get_reference

_QUIET_MS = 10_000  # after the last picture, till the child gives its memory back
_FACE = "sheet/face/"  # and the sheet's id: what the box is kept under


class DriftDesk(QObject):
    """The asynchronous side of drift hints: every slot here only starts work."""

    picture_found = Signal(str, object)  # cell id, Output: for `show_cell`

    def __init__(
        self, drift: Drift, *, library: Library, database: Database, spawn: Spawn
    ) -> None:
        super().__init__()
        self._drift, self._library, self._database = drift, library, database
        self._spawn = spawn
        self._is_working = False
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet_timeout)
        drift.work_wanted.connect(self._on_work_wanted)
        drift.face_wanted.connect(self._on_face_wanted)
        drift.face_chosen.connect(self._on_face_chosen)
        drift.begin()

    def show_cell(self, cell_id: str, picture: CellVersion) -> None:
        """Look up where a cell's picture is and how large; `picture_found` tells."""
        self._spawn(self._find(cell_id, picture), "look up a cell's picture")

    def _on_work_wanted(self) -> None:
        if not self._is_working:
            self._is_working = True
            self._spawn(self._work(), "compare the cells of a sheet")

    async def _work(self) -> None:
        """Till nothing is wanted any more, whatever becomes of the sheet meanwhile."""
        drift = self._drift
        self._quiet.stop()
        try:
            while True:
                if (one := drift.next()) is not None:
                    drift.take(one, await self._look(one))
                elif (looks := drift.to_compare()) is not None:
                    found = await asyncio.to_thread(oddest_first, looks)
                    drift.take_compared(looks, found)
                else:
                    break
        finally:
            self._is_working = False
            self._quiet.start()

    def _on_quiet_timeout(self) -> None:
        self._spawn(self._library.sheets.rest(), "end the comparing")

    async def _look(self, one: ToMeasure) -> CellLook | None:
        """None for a picture that cannot be read now: its own tile says so."""
        try:
            found = await self._database.run(picture_path, one.sha256) or one.path
            path = self._library.absolute(found)
            return await self._library.sheets.look(path, one.face)
        except StudioError:
            return None

    def _on_face_wanted(self, sheet_id: str) -> None:
        self._spawn(self._load_face(sheet_id), "read where the face is")

    async def _load_face(self, sheet_id: str) -> None:
        kept = await self._database.run(load_choices, f"{_FACE}{sheet_id}")
        self._drift.take_face(sheet_id, _face_of(kept.get("", "")))

    def _on_face_chosen(self, sheet_id: str, face: Area | None) -> None:
        self._spawn(self._keep_face(sheet_id, face), "keep where the face is")

    async def _keep_face(self, sheet_id: str, face: Area | None) -> None:
        name = f"{_FACE}{sheet_id}"
        if face is None:
            await self._database.run(forget_choice, name)
        else:
            await self._database.run(save_choice, name, json.dumps(face.sides))

    async def _find(self, cell_id: str, picture: CellVersion) -> None:
        sha256 = picture.sha256
        path = await self._database.run(picture_path, sha256) or picture.path
        size = await self._database.run(picture_size, sha256)
        if size is not None:
            width, height = size.width, size.height
        elif reference := await self._database.run(get_reference, sha256):
            path, width, height = reference.path, reference.width, reference.height
        else:
            raise Refused(
                say("The picture is no longer in the library."),
                say("Choose another cell."),
            )
        found = Output(
            path=path,
            sha256=sha256,
            width=width,
            height=height,
            format="",
            size_bytes=0,
        )
        self.picture_found.emit(cell_id, found)


def _face_of(kept: str) -> Area | None:
    """The box that was kept; None for none, or for what is no box."""
    try:
        left, top, right, bottom = map(int, json.loads(kept))
    except (ValueError, TypeError):
        return None
    is_across = 0 <= left <= right - LEAST_SIDE <= WHOLE - LEAST_SIDE
    is_down = 0 <= top <= bottom - LEAST_SIDE <= WHOLE - LEAST_SIDE
    return Area(left, top, right, bottom) if is_across and is_down else None
