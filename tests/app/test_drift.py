"""Odd cells of a sheet are found by the child that measures them, and only those."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from nanostudio.app.drift import Drift, ToMeasure
from nanostudio.app.drift_desk import DriftDesk
from nanostudio.app.projects import Projects
from nanostudio.app.sheets import Sheets
from nanostudio.core import sheet_edits
from nanostudio.core.drift import CellLook, Shade
from nanostudio.core.recipe import WHOLE, Area
from nanostudio.core.sheet import CellVersion
from nanostudio.core.sheet_template import Template, TemplateCell
from nanostudio.core.task import Output, TaskState
from nanostudio.store.choices import load_choices, save_choice
from nanostudio.store.tasks import add_tasks
from tests.app.library_room import NOW_MS, LibraryRoom, library_room
from tests.library.pictures import encoded
from tests.library.sheet_samples import figure
from tests.store.samples import make_output, make_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
CELLS = ("neutral", "happy", "sad", "angry", "afraid")
COATS = ("#6e5094", "#6f5194", "#6e5295", "#6d5093", "#705195")  # all but the same
FACE = Area(WHOLE // 3, WHOLE // 20, 2 * WHOLE // 3, WHOLE // 3)
ODD = "The colours may differ from the other cells."


def template(cells: tuple[str, ...] = CELLS) -> Template:
    made = tuple(TemplateCell(id=c, title=c.title(), instruction=c) for c in cells)
    return Template(id="moods", title="Moods", columns=3, rows=2, cells=made)


def winking(head: int = 40) -> Image.Image:
    """A figure whose face alone is unlike the others'."""
    drawn = figure(head=head)
    ImageDraw.Draw(drawn).rectangle((104, 22, 122, 58), fill="#2a1d14")
    ImageDraw.Draw(drawn).rectangle((126, 30, 138, 44), fill="#f0e0d0")
    return drawn


class Room:
    """A sheet over a real library, and what is found of it."""

    def __init__(self, inner: LibraryRoom) -> None:
        self.inner = inner
        self.projects = Projects()
        self.sheets = Sheets(self.projects, inner.messages, lambda: NOW_MS)
        self.drift = Drift(self.sheets)
        self.measured: list[ToMeasure] = []
        self.found: list[tuple[str, Output]] = []
        self.at_once, self.most_at_once = 0, 0

    async def start(self) -> None:
        inner = self.inner
        self.projects.attach(inner.database, inner.spawn, lambda: NOW_MS)
        self.sheets.attach(inner.database, inner.spawn)
        self.desk = DriftDesk(
            self.drift,
            library=inner.library,
            database=inner.database,
            spawn=inner.spawn,
        )
        self.desk.picture_found.connect(lambda *told: self.found.append(told))
        look = self.desk._look

        async def counted(one: ToMeasure) -> CellLook | None:
            self.measured.append(one)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            try:
                return await look(one)
            finally:
                self.at_once -= 1

        self.desk._look = counted  # type: ignore[method-assign]
        self.sheets.create("Moods", template())
        await inner.until(lambda: self.sheets.current is not None)

    async def put(self, cell_id: str, picture: Image.Image | bytes) -> None:
        is_made = isinstance(picture, bytes)
        body = picture if is_made else encoded(picture)  # type: ignore[arg-type]
        sha256 = hashlib.sha256(body).hexdigest()  # type: ignore[arg-type]
        path = f"{sha256}.png"
        (self.inner.library.folder / path).write_bytes(body)  # type: ignore[arg-type]
        version = CellVersion(sha256=sha256, path=path)
        self.sheets.change(partial(sheet_edits.put, cell_id=cell_id, version=version))
        await self.inner.until(lambda: self.shown(cell_id) == sha256)

    def shown(self, cell_id: str) -> str:
        sheet = self.sheets.current
        picture = sheet.cell(cell_id).picture if sheet else None
        return picture.sha256 if picture else ""

    async def fill(self, **others: Image.Image) -> None:
        for cell, coat in zip(CELLS, COATS, strict=True):
            await self.put(cell, others.get(cell) or figure(coat))
        await self.settled()

    async def settled(self) -> None:
        drift, sheet = self.drift, self.sheets.current
        filled = sheet.filled if sheet else 0
        await self.inner.until(
            lambda: drift.next() is None and len(drift.order) == filled
        )


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Room]:
    async with library_room(folder) as inner:
        room = Room(inner)
        await room.start()
        yield room


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with opened(tmp_path) as made:
        yield made


async def test_an_odd_cell_is_flagged_till_it_is_like_the_others(room: Room) -> None:
    await room.fill(angry=figure(coat="#207840"))
    assert dict(room.drift.hints) == {"angry": ODD}
    assert room.drift.order[0] == "angry"
    assert set(room.drift.order) == set(CELLS)
    assert room.most_at_once == 1
    told: list[Mapping[str, str]] = []
    room.drift.changed.connect(lambda: told.append(room.drift.hints))
    before = len(room.measured)
    await room.put("angry", figure("#6c5094"))
    await room.settled()
    assert dict(room.drift.hints) == {}
    assert len(room.measured) == before + 1  # the others are known
    assert dict(told[0]) == {}  # what was said of another picture is not said on


async def test_cells_that_are_alike_are_not_flagged(room: Room) -> None:
    await room.fill()
    assert dict(room.drift.hints) == {}
    assert set(room.drift.order) == set(CELLS)


async def test_a_locked_cell_is_good_whatever_it_looks_like(room: Room) -> None:
    await room.fill(angry=figure(coat="#207840"))
    room.sheets.change(partial(sheet_edits.lock, cell_id="angry"))
    await room.inner.until(lambda: not room.drift.hints)
    assert room.drift.order[0] == "angry"
    room.sheets.change(partial(sheet_edits.lock, cell_id="angry", is_locked=False))
    await room.inner.until(lambda: dict(room.drift.hints) == {"angry": ODD})


async def test_a_face_is_compared_once_it_is_marked_and_kept_with_the_sheet(
    room: Room,
) -> None:
    await room.fill(sad=winking())
    assert "face" not in "".join(room.drift.hints.values())
    room.drift.set_face(FACE)
    await room.settled()
    assert dict(room.drift.hints) == {
        "sad": "The face may differ from the other cells."
    }
    marked = room.sheets.current
    assert marked is not None
    room.sheets.create("Another", template(CELLS[:1]))
    await room.inner.until(lambda: room.drift.face is None)
    assert dict(room.drift.hints) == {}
    room.sheets.open(marked.id)
    await room.inner.until(lambda: room.drift.face == FACE)
    await room.inner.until(lambda: "sad" in room.drift.hints)
    room.drift.set_face(None)
    await room.settled()
    assert "face" not in "".join(room.drift.hints.values())
    await asyncio.sleep(0)  # what was begun comes first
    kept = await room.inner.database.run(load_choices, "sheet/face/")
    assert kept == {}


async def test_what_is_kept_as_a_face_and_is_none_counts_as_none(room: Room) -> None:
    for kept in ("{", "[1, 2]", "[0, 0, 9, 900000]", "[70000, 0, 20000, 50000]"):
        sheet = room.sheets.current
        assert sheet is not None
        name = f"sheet/face/{sheet.id}"
        await room.inner.database.run(save_choice, name, kept)
        room.drift.begin()
        await room.inner.until(lambda: room.drift._is_face_known)
        assert room.drift.face is None


async def test_a_picture_that_cannot_be_read_is_left_out(room: Room) -> None:
    for cell in CELLS[1:]:
        await room.put(cell, figure())
    await room.put("neutral", b"no picture")
    await room.inner.until(lambda: set(room.drift.order) == set(CELLS[1:]))
    assert room.drift.next() is None
    assert room.inner.said == []


async def test_the_size_of_a_cells_picture_is_looked_up(room: Room) -> None:
    body = encoded(figure())
    stored = await room.inner.library.add_reference(body, name="figure")
    output = make_output(sha256="e" * 64, width=640, height=480)
    task = make_task(1, outputs=(output,), state=TaskState.DONE)
    await room.inner.database.run(add_tasks, [task])
    room.desk.show_cell("sad", CellVersion(sha256="e" * 64))
    room.desk.show_cell("happy", CellVersion(sha256=stored.sha256))
    await room.inner.until(lambda: len(room.found) == 2)
    sizes: dict[str, Any] = {
        cell: (one.width, one.height, one.path) for cell, one in room.found
    }
    assert sizes == {
        "sad": (640, 480, output.path),
        "happy": (240, 240, stored.path),
    }
    room.desk.show_cell("afraid", CellVersion(sha256="f" * 64))
    await room.inner.until(lambda: bool(room.inner.said))
    assert room.inner.said[0].title == "The picture is no longer in the library."


def test_looks_are_not_kept_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nanostudio.app.drift._MOST_KEPT", 2)
    drift = Drift(Sheets(Projects(), None, int))  # type: ignore[arg-type]
    look = CellLook(palette=(Shade((0.5, 0.0, 0.0), 1.0),))
    one = ToMeasure("a", "", None)
    for name in "abc":
        drift.take(replace(one, sha256=name), look)
    assert list(drift._looks) == [replace(one, sha256="c")]


async def test_the_child_gives_its_memory_back_when_nothing_is_compared(
    room: Room,
) -> None:
    await room.put("sad", figure())
    await room.settled()
    decoder = room.inner.library.sheets._decoder
    assert decoder.pid is not None
    room.desk._quiet.timeout.emit()
    await room.inner.until(lambda: decoder.pid is None)
