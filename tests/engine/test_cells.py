"""Cells are ordered with their prompts and references, and noted with the order."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from nanostudio.core.errors import Refused
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_edits import delivered, put
from nanostudio.engine.cells import Cells
from nanostudio.store.characters import made_with, save_character
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.sheet_arrivals import take_arrivals
from nanostudio.store.sheets import Place, get_sheet, place_of_task, save_sheet
from tests.core.sheet_samples import made, mira, sha, sheet
from tests.engine.bench import Bench, a_request
from tests.engine.fakes import ADAPTERS

pytestmark = pytest.mark.anyio
MODEL = ADAPTERS["keyed"].SPEC.models[0]
REQUEST = a_request(model=MODEL.id, prompt="not sent", n=3)


@dataclass
class FakePictures:
    """A library in which every file is there, and has the bytes of its name."""

    bench: Bench
    added: list[Path] = field(default_factory=list)
    merged: list[list[str]] = field(default_factory=list)

    def absolute(self, relative: str) -> Path:
        return Path("/library") / relative

    async def add_reference(self, source: Path, *, name: str) -> StoredReference:
        self.added.append(source)
        return await self._filed(sha(source.stem), name)

    async def contact(
        self, pictures: Sequence[StoredReference], *, name: str
    ) -> StoredReference:
        self.merged.append([one.sha256 for one in pictures])
        return await self._filed(sha("contact"), name)

    async def _filed(self, sha256: str, name: str) -> StoredReference:
        stored = StoredReference(
            sha256=sha256,
            path=f"References/{name}.png",
            name=name,
            format="png",
            width=8,
            height=8,
            size_bytes=8,
            added_ms=1,
        )
        await self.bench.database.run(add_reference, stored)
        return stored


@pytest.fixture
def pictures(bench: Bench) -> FakePictures:
    return FakePictures(bench)


@pytest.fixture
def cells(bench: Bench, pictures: FakePictures) -> Cells:
    database = bench.database
    return Cells(bench.engine, database, pictures)  # type: ignore[arg-type]


async def keep(bench: Bench, now: Sheet) -> Sheet:
    await bench.database.run(save_character, mira(canon=2), 1)
    await bench.database.run(save_sheet, now, DEFAULT_PROJECT, 1)
    return now


async def test_each_cell_is_a_task_of_its_own_noted_with_its_canon(
    bench: Bench, cells: Cells, pictures: FakePictures
) -> None:
    now = await keep(bench, put(sheet(), "front", made("first")))
    tasks = await cells.order(now, ["side", "back"], REQUEST, MODEL)
    assert [task.request.n for task in tasks] == [1, 1]
    for task, words in zip(tasks, ("One eye.", "No face."), strict=True):
        assert task.request.prompt.startswith(words)
        assert await bench.database.run(made_with, task.id) == {"mira": 2}
    places = [await bench.database.run(place_of_task, task.id) for task in tasks]
    assert places == [Place(sheet_id="s1", cell_id=one) for one in ("side", "back")]
    sent = {one.sha256 for one in tasks[0].request.references}
    assert sent == {sha("front"), sha("back"), sha("first")}
    assert sorted(path.name for path in pictures.added) == [
        *("back.png", "first.png", "front.png"),
    ]
    await bench.engine.settled(task.id for task in tasks)
    assert await bench.database.run(take_arrivals, 2) == ["s1"]
    filled = await bench.database.run(get_sheet, "s1")
    assert filled is not None
    assert filled.filled == 3
    assert await bench.database.run(take_arrivals, 3) == []


async def test_views_without_a_place_share_one(
    bench: Bench, cells: Cells, pictures: FakePictures
) -> None:
    now = await keep(bench, sheet())
    narrow = replace(MODEL, max_references=1)
    [task] = await cells.order(
        now, ["front"], REQUEST, narrow, contact=pictures.contact
    )
    assert [one.sha256 for one in task.request.references] == [sha("contact")]
    assert pictures.merged == [[sha("front"), sha("back")]]
    assert "several times side by side" in task.request.prompt
    await bench.settled(task)


async def test_a_picture_that_was_moved_is_found(
    bench: Bench, cells: Cells, pictures: FakePictures
) -> None:
    """By its bytes, where the library has it now."""
    now = await keep(bench, sheet())
    task = await bench.generate()
    [output] = task.outputs
    version = replace(made("x", task.id), sha256=output.sha256, path="gone.png")
    now = delivered(now, "front", version)
    [task] = await cells.order(now, ["side"], REQUEST, MODEL)
    assert Path("/library") / output.path in pictures.added
    await bench.settled(task)


async def test_of_a_character_that_is_gone_nothing_is_ordered(
    bench: Bench, cells: Cells
) -> None:
    with pytest.raises(Refused, match="no longer there"):
        await cells.order(sheet(), ["front"], REQUEST, MODEL)
    assert bench.heard.told == []
