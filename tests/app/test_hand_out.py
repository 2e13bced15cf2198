"""Pictures go to other programs as files with names of their own, and as bytes."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.app import hand_out as module
from nanostudio.app.export_kept import save_last
from nanostudio.app.hand_out import HandOut
from nanostudio.app.tiles import Tile, make_tile
from nanostudio.core.export import ExportOptions
from nanostudio.store.search import page
from tests.app.library_room import LibraryRoom, library_room
from tests.app.tile_samples import NOW_MS, PROVIDERS, running_task
from tests.library.pictures import opened, picture

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Room:
    """Tiles of a library."""

    def __init__(self, inside: LibraryRoom) -> None:
        self.inside = inside
        self.hands = HandOut(
            library=inside.library, database=inside.database, spawn=inside.spawn
        )

    async def tiles(self, count: int) -> list[Tile]:
        numbers = await self.inside.add(count)
        rows = await self.inside.database.run(page, numbers)
        made = (
            make_tile(task, one.position, PROVIDERS, now_ms=NOW_MS)
            for one, task in rows
        )
        return [
            replace(tile, number=number)
            for tile, number in zip(made, numbers, strict=True)
        ]

    async def handed(self, tile: Tile) -> Path:
        """The name that was made for a tile."""
        assert tile.output is not None
        path = tile.output.path
        await self.inside.until(lambda: self.hands.find(path) is not None)
        found = self.hands.find(path)
        assert found is not None
        return found


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    (tmp_path / "cache" / "drag" / "old").mkdir(parents=True)
    async with library_room(tmp_path) as inside:
        yield Room(inside)


async def test_names_are_made_before_a_drag_and_lead_to_the_same_bytes(
    room: Room, tmp_path: Path
) -> None:
    first, second = await room.tiles(2)
    waiting = make_tile(running_task(1), 0, PROVIDERS, now_ms=NOW_MS)
    assert room.hands.find("m/1-0.png") is None
    room.hands.prepare([waiting])
    room.hands.prepare([first, second])
    made = await room.handed(second)
    assert made.name == "1-1.png"
    assert made.read_bytes() == b"1 1"
    again = room.hands.find("m/1-1.png")
    room.hands.prepare([first, second])
    assert room.hands.find("m/1-1.png") == again
    await room.inside.until(lambda: not (tmp_path / "cache/drag/old").exists())


async def test_a_copy_another_program_changed_is_not_handed_out_again(
    room: Room,
) -> None:
    [tile] = await room.tiles(1)
    room.hands.prepare([tile])
    made = await room.handed(tile)
    made.write_bytes(b"edited there")
    assert room.hands.find("m/1-0.png") is None
    room.hands.prepare([tile])
    again = await room.handed(tile)
    assert again.read_bytes() == b"1 0"
    again.unlink()
    assert room.hands.find("m/1-0.png") is None


async def test_names_are_those_of_the_last_export(room: Room) -> None:
    first, second = await room.tiles(2)
    options = ExportOptions(template="{model}_{counter:3}")
    await save_last(room.inside.database, options, "/out")
    room.hands.prepare([first, replace(second, number=None)])
    assert (await room.handed(first)).name == "nano-banana-2_001.png"
    assert (await room.handed(second)).name == "1-1.png"  # it has no number yet


async def test_a_copy_is_all_files_and_the_first_picture(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiles, copied = await room.tiles(3), list[tuple[list[str], dict[str, bytes]]]()
    room.hands.copied.connect(lambda *told: copied.append(told))
    monkeypatch.setattr(module, "MOST", 2)  # the third goes as it is
    room.hands.copy([tiles[1], tiles[0], tiles[2]])
    await room.inside.until(lambda: bool(copied))
    paths, formats = copied[0]
    assert formats == {"png": b"1 1"}
    assert [Path(path).read_bytes() for path in paths] == [b"1 1", b"1 0", b"1 2"]
    assert Path(paths[2]) == room.inside.library.folder / "m" / "1-2.png"
    room.hands.copy([])


async def test_a_lost_file_is_said(room: Room) -> None:
    [tile] = await room.tiles(1)
    (room.inside.library.folder / "m" / "1-0.png").unlink()
    room.hands.copy([tile])
    await room.inside.until(lambda: bool(room.inside.said))
    assert room.inside.said[0].title == "The picture 1-0.png cannot be read."


async def test_names_are_not_remembered_without_end(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = await room.tiles(2)
    monkeypatch.setattr(module, "_MOST_KEPT", 0)
    room.hands.prepare([first])
    await room.handed(first)
    room.hands.prepare([second])
    await room.handed(second)
    assert room.hands.find("m/1-0.png") is None


async def test_what_is_no_png_is_copied_as_one_too(room: Room) -> None:
    [tile] = await room.tiles(1)
    copied, richer = list[dict[str, bytes]](), list[dict[str, bytes]]()
    room.hands.copied.connect(lambda _, formats: copied.append(formats))
    room.hands.enriched.connect(lambda _, formats: richer.append(formats))
    assert tile.output is not None
    tile = replace(tile, output=replace(tile.output, format="jpeg"))
    original = room.inside.library.folder / "m" / "1-0.png"
    for body in (b"damaged", picture("jpeg")):
        original.write_bytes(body)
        room.hands.copy([tile])
        await room.inside.until(lambda body=body: {"jpeg": body} in copied)
        await room.inside.until(lambda: not room.inside.spawn._running)
        (await room.handed(tile)).unlink()
    [formats] = richer
    assert formats["jpeg"] == picture("jpeg")
    assert opened(formats["png"]).size == (96, 64)
