"""Why a picture cannot be shown is found out, kept, and mended where it can be."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.app.messages import Level
from nanostudio.app.trouble_desk import TroubleDesk
from nanostudio.app.trouble_words import (
    REMEDIES,
    trouble_words,
)
from nanostudio.app.words import choice_hint, choice_words
from nanostudio.core.errors import BadPicture, StorageError
from nanostudio.core.trouble import Trouble
from nanostudio.store.troubles import PictureFile, files_of
from tests.app.library_room import LibraryRoom, library_room

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
GONE = StorageError("It is not there.")


class Room:
    """A desk, and what it told."""

    def __init__(self, inside: LibraryRoom) -> None:
        self.inside = inside
        self.desk = TroubleDesk(
            repairs=inside.library.repairs,
            database=inside.database,
            messages=inside.messages,
            spawn=inside.spawn,
        )
        self.found: list[tuple[int, Trouble]] = []
        self.ended: list[int] = []
        self.seen: list[int] = []
        self.missed: list[bool] = []
        self.searches: list[bool] = []
        self.desk.trouble_found.connect(lambda *told: self.found.append(told))
        self.desk.trouble_ended.connect(self.ended.append)
        self.desk.library_missed.connect(lambda: self.missed.append(True))
        self.desk.searched.connect(self.seen.append)
        self.desk.search_ended.connect(lambda: self.searches.append(True))

    async def file(self, number: int) -> PictureFile:
        [file] = await self.inside.database.run(files_of, [number])
        return file

    async def lose(self, *numbers: int) -> list[bytes]:
        """Take files away, and have it noticed; their bytes."""
        bodies = []
        for number in numbers:
            path = self.inside.library.folder / (await self.file(number)).path
            bodies.append(path.read_bytes())
            path.unlink()
            self.desk.look_at(number)
        await self.inside.until(lambda: len(self.found) == len(numbers))
        return bodies


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with library_room(tmp_path) as inside:
        yield Room(inside)


async def test_a_failed_look_finds_out_why(room: Room) -> None:
    first, second, third = await room.inside.add(3)
    folder = room.inside.library.folder
    (folder / "m/1-0.png").unlink()
    (folder / "m/1-1.png").write_bytes(b"! !")
    for number, error in ((first, GONE), (second, GONE), (third, BadPicture("bad"))):
        file = await room.file(number)
        for _ in range(2):  # a thumbnail of each size may fail
            room.desk.look_into(file.sha256, file.path, error)
    await room.inside.until(lambda: len(room.found) == 3)
    assert dict(room.found) == {
        first: Trouble.MISSING,
        second: Trouble.CHANGED,
        third: Trouble.UNREADABLE,
    }
    (folder / "m/1-1.png").write_bytes(b"1 1")
    room.desk.look_again()
    await room.inside.until(lambda: len(room.ended) == 2)
    assert set(room.ended) == {second, third}  # the third may be drawn by now
    assert len(room.found) == 3  # and that the first is missing is no news


async def test_a_picture_that_is_shown_is_looked_at_by_its_size(room: Room) -> None:
    [number] = await room.inside.add(1)
    file, path = await room.file(number), room.inside.library.folder / "m/1-0.png"
    path.write_bytes(b"longer than it was")
    room.desk.glance_at(file.sha256, file.path)
    await room.inside.until(lambda: room.found == [(number, Trouble.CHANGED)])
    path.write_bytes(b"1 0")
    room.desk.glance_at(file.sha256, file.path)
    await room.inside.until(lambda: room.ended == [number])


async def test_a_library_that_is_away_is_no_trouble_of_a_picture(
    room: Room, tmp_path: Path
) -> None:
    [number] = await room.inside.add(1)
    room.inside.library.folder.rename(tmp_path / "away")
    room.desk.look_at(number)
    await room.inside.until(lambda: room.missed == [True])
    assert room.found == []


async def test_a_folder_is_looked_through_for_all_that_are_lost(
    room: Room, tmp_path: Path
) -> None:
    first, second, _ = await room.inside.add(3)
    bodies = await room.lose(first, second)
    place = tmp_path / "elsewhere"
    place.mkdir()
    for at, body in enumerate(bodies):
        (place / f"{at}.png").write_bytes(body)
    room.desk.find(first, place)
    await room.inside.until(lambda: bool(room.inside.said))
    assert room.inside.said[-1].title == "2 pictures are back."
    assert set(room.ended) == {first, second}
    assert room.inside.files() == {f"m/1-{at}.png" for at in range(3)}
    assert (room.seen[-1], room.searches) == (2, [True])


async def test_a_file_is_taken_for_one_picture(room: Room, tmp_path: Path) -> None:
    [number] = await room.inside.add(1)
    [body] = await room.lose(number)
    chosen = tmp_path / "chosen.png"
    chosen.write_bytes(b"1 9")
    room.desk.find(number, chosen)
    await room.inside.until(lambda: bool(room.inside.said))
    [message] = room.inside.said
    assert (message.level, message.title) == (Level.NOTE, "It is not there.")
    assert "chosen.png" in message.hint
    chosen.write_bytes(body)
    room.desk.find(number, chosen)
    await room.inside.until(lambda: room.ended == [number])
    assert room.inside.said[-1].title == "The picture is back."


async def test_a_search_can_be_stopped(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nanostudio.library.repairs._PIECE_S", 0.0)  # a file each
    [number] = await room.inside.add(1)
    await room.lose(number)
    place = tmp_path / "many"
    place.mkdir()
    for at in range(300):
        (place / str(at)).touch()
    room.desk.searched.connect(lambda _: room.desk.cancel())
    room.desk.find(number, place)
    await room.inside.until(lambda: room.searches == [True])
    assert room.seen[-1] < 300
    assert room.inside.said == []
    room.desk.cancel()  # nothing is under way


def test_every_trouble_and_remedy_has_words() -> None:
    titles = {trouble_words(trouble).title for trouble in Trouble}
    assert len(titles) == len(Trouble)
    assert all(trouble_words(trouble).detail for trouble in Trouble)
    assert [choice_words(remedy) for remedy in REMEDIES] == ["Find it…", "Remove"]
    assert all(choice_hint(remedy) for remedy in REMEDIES)
