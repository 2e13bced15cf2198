"""Pictures of characters in the library, and characters as files, for the window."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from nanostudio.app.character_desk import CharacterDesk
from nanostudio.app.characters import Characters
from nanostudio.app.stored_sources import StoredSources
from nanostudio.app.tray import LibraryPicture, NamedBytes, Source, WebPicture
from nanostudio.core import colour
from nanostudio.core.character import Character, Slot
from nanostudio.core.errors import Offline
from nanostudio.core.view_edits import key_of
from tests.app.library_room import NOW_MS, LibraryRoom, library_room
from tests.library.pictures import BLUE, RED, encoded

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


def solid(rgb: tuple[int, int, int], side: int = 8) -> bytes:
    return encoded(Image.new("RGB", (side, side), rgb))


class NoWire:
    """A computer that is offline."""

    async def download(self, *_: Any, **__: Any) -> None:
        raise Offline("No connection.")


@dataclass
class Room:
    """A desk over a library."""

    inside: LibraryRoom
    characters: Characters
    desk: CharacterDesk
    words: list[str] = field(default_factory=list)

    async def settled(self) -> None:
        """Till nothing is under way any more."""
        while self.inside.spawn._running:
            await asyncio.gather(*self.inside.spawn._running, return_exceptions=True)
            await asyncio.sleep(0)

    async def made(self, *sources: Source) -> Character:
        """A new character of these."""
        before = {one.id for one in self.characters.every}
        self.desk.create(sources)
        await self.settled()
        [made] = [one for one in self.characters.every if one.id not in before]
        return made

    def titles(self) -> list[str]:
        return [message.title for message in self.inside.said]


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with library_room(tmp_path) as inside:
        characters = Characters(lambda: NOW_MS, inside.messages)
        characters.attach(inside.database, inside.spawn)
        wire: Any = NoWire()
        desk = CharacterDesk(
            characters,
            library=inside.library,
            database=inside.database,
            sources=StoredSources(inside.library, inside.database, wire),
            messages=inside.messages,
            spawn=inside.spawn,
            now_ms=lambda: NOW_MS,
        )
        made = Room(inside, characters, desk)
        desk.progress_changed.connect(made.words.append)
        await made.settled()
        yield made


async def test_pictures_of_every_kind_make_a_character(
    room: Room, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "one.png").write_bytes(solid(RED))
    (folder / "two.png").write_bytes(solid(BLUE))
    made = await room.made(folder, NamedBytes(content=solid((9, 9, 9)), name="web.png"))
    assert [view.slot for view in made.views] == [
        *(Slot.FRONT, Slot.THREE_QUARTER, Slot.PROFILE)
    ]
    first = made.views[0].picture
    assert first is not None
    assert first.added_ms == NOW_MS
    place = room.characters.file_of(first.path)
    assert place is not None
    assert place.read_bytes() == solid(RED)
    assert room.words == ["Copying pictures into the library…", ""]
    assert room.titles() == ["Each picture is a view of its own"]


async def test_pictures_become_versions_and_what_fails_is_said(
    room: Room, tmp_path: Path
) -> None:
    made = await room.made(solid(RED))
    busy: list[list[Any]] = []
    room.desk.busy_changed.connect(lambda: busy.append(list(room.desk.busy)))
    known = made.views[0].picture
    assert known is not None
    (tmp_path / "text.png").write_text("no picture")
    room.desk.add_pictures(
        made.id,
        Slot.OUTFIT,
        "Coat",
        [
            tmp_path / "text.png",
            WebPicture(url="https://example.org/a.png"),
            LibraryPicture(sha256=known.sha256),
            LibraryPicture(sha256="0" * 64, name="gone"),
            solid(BLUE),
        ],
    )
    await room.settled()
    found = room.characters.get(made.id)
    assert found is not None
    coat = found.view(Slot.OUTFIT, "coat")
    assert coat is not None
    assert coat.pictures[0].sha256 == known.sha256
    assert (len(coat.pictures), coat.chosen) == (2, 1)
    assert len(room.titles()) == 3
    assert busy == [[(made.id, key_of(Slot.OUTFIT, "Coat"))], []]


async def test_nothing_is_made_of_nothing(room: Room, tmp_path: Path) -> None:
    room.desk.create([tmp_path / "nowhere.png"])
    await room.settled()
    assert room.characters.every == ()
    assert len(room.titles()) == 1


async def test_a_character_goes_out_and_comes_back(room: Room, tmp_path: Path) -> None:
    made = await room.made(solid(RED))
    room.characters.edits.write(made.id, "name", "Mira")
    file = tmp_path / "mira.nanocharacter"
    folders: list[str] = []
    room.desk.folder_requested.connect(folders.append)
    room.words.clear()
    room.desk.export(made.id, str(file))
    await room.settled()
    assert room.words == ["Exporting “Mira”…", ""]
    assert room.titles() == ["Character “Mira” exported"]
    action = room.inside.said[0].action
    assert action is not None
    action()
    assert folders == [str(tmp_path)]
    room.characters.edits.change(
        made.id, lambda one: one.__class__(id=one.id, name="A")
    )
    await room.settled()
    room.desk.bring(str(file))
    await room.settled()
    assert [one.name for one in room.characters.every] == ["A", "Mira"]
    assert room.titles()[-1] == "Character “Mira” imported"
    room.inside.messages.undo()
    await room.settled()
    assert [one.name for one in room.characters.every] == ["A"]
    room.desk.export("nobody", str(tmp_path / "none"))
    await room.settled()
    assert not (tmp_path / "none").exists()


async def test_one_whose_name_is_taken_gets_a_number_and_it_is_said(
    room: Room, tmp_path: Path
) -> None:
    made = await room.made(solid(RED))
    file = tmp_path / "one.nanocharacter"
    room.desk.export(made.id, str(file))
    await room.settled()
    room.characters.edits.write(made.id, "description", "another by now")
    await room.characters.edits.save()
    room.desk.bring(str(file))
    await room.settled()
    assert len(room.characters.every) == 2
    assert room.inside.said[-1].hint == "Another one is called “New character”."


async def test_one_that_is_here_is_not_undone_to_nothing(
    room: Room, tmp_path: Path
) -> None:
    made = await room.made(solid(RED))
    file = tmp_path / "one.nanocharacter"
    room.desk.export(made.id, str(file))
    await room.settled()
    room.desk.bring(str(file))
    await room.settled()
    assert room.titles()[-1] == "Character “New character” is here already"
    room.inside.messages.undo()
    await room.settled()
    assert [one.id for one in room.characters.every] == [made.id]


async def test_a_damaged_file_is_told_of(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "damaged.nanocharacter"
    file.write_bytes(b"no zip")
    room.desk.bring(str(file))
    await room.settled()
    assert room.titles() == ["This file cannot be imported."]
    assert room.words == ["Importing “damaged.nanocharacter”…", ""]


async def test_colours_of_a_picture_and_of_a_pixel(room: Room) -> None:
    drawn = Image.new("RGB", (60, 60), (255, 255, 255))
    drawn.paste((192, 57, 43), (15, 15, 45, 45))
    made = await room.made(encoded(drawn))
    picture = made.views[0].picture
    assert picture is not None
    told: list[tuple[Any, Any]] = []
    room.desk.colours_found.connect(lambda *found: told.append(found))
    room.desk.pixels_found.connect(lambda *found: told.insert(0, found))
    room.desk.look_into(picture)
    await room.settled()
    assert [one for one, _ in told] == [picture, picture]
    pixels, [name] = told[0][1], told[1][1]
    near = [abs(int(name[at : at + 2], 16) - one) for at, one in ((1, 192), (3, 57))]
    assert max(near) <= 4
    assert (pixels.width, pixels.height) == (60, 60)
    assert colour.at(pixels, 30, 30) == "#c0392b"
    assert colour.at(pixels, 2, 2) == "#ffffff"
