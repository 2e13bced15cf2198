"""Pictures go into the trash, many in pieces, and come back by Undo."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.app import trash_desk
from nanostudio.app.messages import Level
from nanostudio.app.trash_desk import Progress, TrashDesk
from nanostudio.core.errors import DiskFull
from nanostudio.library import trash as library_trash
from nanostudio.library.trash import Moved
from nanostudio.store.trash import Move, begin_moves, count_trashed
from tests.app.library_room import DAY_MS, LibraryRoom, library_room

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Room:
    """A desk, and what it told."""

    def __init__(self, inside: LibraryRoom) -> None:
        self.inside, self.days = inside, 30
        self.desk = TrashDesk(
            trash=inside.library.trash,
            database=inside.database,
            messages=inside.messages,
            spawn=inside.spawn,
            days=lambda: self.days,
            now_ms=lambda: inside.now_ms,
        )
        self.told: list[tuple[str, list[int]]] = []
        self.progress: list[Progress | None] = []
        self.counts: list[int] = []
        for name in ("trashed", "restored", "purged"):
            signal = getattr(self.desk, name)
            signal.connect(
                lambda found, name=name: self.told.append((name, sorted(found)))
            )
        self.desk.progressed.connect(self.progress.append)
        self.desk.counted.connect(self.counts.append)

    def of(self, kind: str) -> list[int]:
        return sorted(n for told, found in self.told if told == kind for n in found)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with library_room(tmp_path) as inside:
        yield Room(inside)


async def test_undo_brings_back_what_went(room: Room) -> None:
    numbers = await room.inside.add(3)
    room.desk.trash(numbers[:2] * 2)
    await room.inside.until(lambda: room.counts == [2])
    [message] = room.inside.said
    assert message.title == "2 pictures moved to the trash."
    assert message.hint == "Deleted for ever after 30 days."
    assert room.told == [("trashed", sorted(numbers[:2]))]
    room.inside.messages.undo()
    await room.inside.until(lambda: room.counts == [2, 0])
    assert room.told[1:] == [("restored", sorted(numbers[:2]))]
    assert room.inside.files() == {f"m/1-{at}.png" for at in range(3)}
    assert len(room.inside.said) == 1
    room.desk.trash([])
    room.desk.trash([7])
    await room.inside.until(lambda: len(room.counts) == 3)
    assert len(room.inside.said) == 1


@pytest.mark.parametrize(
    ("days", "hint"), [(0, ""), (1, "Deleted for ever after a day.")]
)
async def test_one_picture_and_how_long_it_stays(
    room: Room, days: int, hint: str
) -> None:
    [number] = await room.inside.add(1)
    room.days = days
    room.desk.trash([number])
    await room.inside.until(lambda: room.counts == [1])
    [message] = room.inside.said
    assert (message.title, message.hint) == ("Moved to the trash.", hint)
    room.desk.restore([number])
    await room.inside.until(lambda: room.counts == [1, 0])
    assert room.inside.said[1].title == "Restored."


async def test_many_go_in_pieces_and_can_be_stopped(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trash_desk, "_PIECE", 2)
    numbers = await room.inside.add(5)
    room.desk.trash(numbers)
    await room.inside.until(lambda: room.counts == [5])
    assert [one and (one.done, one.of) for one in room.progress] == [
        (2, 5),
        (4, 5),
        (5, 5),
        None,
    ]
    room.desk.restored.connect(lambda _: room.desk.cancel())
    room.desk.restore(numbers)
    await room.inside.until(lambda: room.counts == [5, 3])
    assert room.inside.said[-1].title == "2 pictures restored."
    assert room.progress[-1] is None
    room.desk.purge(numbers)  # a new wish is not given up
    await room.inside.until(lambda: room.counts == [5, 3, 0])
    assert len(room.of("purged")) == 3
    assert room.inside.said[-1].title == "3 pictures deleted for ever."


async def test_a_purge_can_be_stopped(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trash_desk, "_PIECE", 1)
    numbers = await room.inside.add(3)
    room.desk.trash(numbers)
    await room.inside.until(lambda: room.counts == [3])
    room.desk.purged.connect(lambda _: room.desk.cancel())
    room.desk.empty()
    await room.inside.until(lambda: room.counts == [3, 2])
    assert room.inside.said[-1].title == "Deleted for ever."


async def test_what_was_done_before_a_failure_can_be_undone(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trash_desk, "_PIECE", 1)
    numbers = await room.inside.add(3)
    room.desk.trashed.connect(lambda _: _fill_disk(monkeypatch))
    room.desk.trash(numbers)
    await room.inside.until(lambda: room.counts == [1])
    levels = [message.level for message in room.inside.said]
    assert levels == [Level.PROBLEM, Level.NOTE]
    assert room.inside.said[1].title == "Moved to the trash."


def _fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(library_trash, "_ways_in", full)


@pytest.mark.parametrize("count", [1, 2])
async def test_files_that_cannot_be_moved_are_told(
    room: Room, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = await room.inside.add(count)
    put = room.inside.library.trash.put

    async def stays(wanted: list[int]) -> Moved:
        return replace(await put([]), stayed=len(wanted))

    monkeypatch.setattr(room.inside.library.trash, "put", stays)
    room.desk.trash(numbers)
    await room.inside.until(lambda: room.counts == [0])
    [message] = room.inside.said
    assert message.level is Level.PROBLEM
    assert "could not be moved" in message.title


async def test_a_start_ends_what_a_crash_left_and_deletes_what_is_old(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trash_desk, "_PIECE", 1)
    old = await room.inside.add(2)
    [new, half] = await room.inside.add(2, number=2)
    room.desk.trash(old)
    await room.inside.until(lambda: room.counts == [2])
    room.inside.now_ms += 30 * DAY_MS
    room.desk.trash([new])
    await room.inside.until(lambda: room.counts == [2, 3])
    move = Move(half, "m/2-1.png", ".trash/half")
    await room.inside.database.run(begin_moves, [move], in_trash=False)
    room.told.clear()
    room.inside.now_ms += 1
    await room.desk.start()
    assert room.told == [("trashed", [half])]
    await room.inside.until(lambda: len(room.of("purged")) == 2)
    assert room.of("purged") == sorted(old)
    room.days = 0
    room.inside.now_ms += 999 * DAY_MS
    room.desk.sweep()
    await room.desk.start()
    assert await room.inside.database.run(count_trashed) == 2


async def test_a_library_that_is_away_is_swept_later(
    room: Room, tmp_path: Path
) -> None:
    numbers = await room.inside.add(2)
    room.desk.trash(numbers[:1])
    await room.inside.until(lambda: room.counts == [1])
    move = Move(numbers[1], "m/1-1.png", ".trash/half")
    await room.inside.database.run(begin_moves, [move], in_trash=False)
    room.inside.now_ms += 31 * DAY_MS
    folder = room.inside.library.folder
    folder.rename(tmp_path / "away")
    said = len(room.inside.said)
    await room.desk.start()
    room.desk.settle()  # as if it were back: that is said by then
    await room.inside.until(lambda: len(room.inside.said) == said + 1)
    (tmp_path / "away").rename(folder)
    assert await room.inside.database.run(count_trashed) == 1
    room.desk.settle()
    room.desk.sweep()
    await room.inside.until(lambda: room.of("purged") == numbers[:1])
    await room.inside.until(lambda: room.of("trashed") == sorted(numbers))


async def test_other_failures_of_the_start_are_told(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails() -> Moved:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(room.inside.library.trash, "settle", fails)
    await room.desk.start()
    assert [message.title for message in room.inside.said] == ["The disk is full."]


async def test_what_cannot_be_deleted_is_not_tried_for_ever(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = await room.inside.add(1)
    room.desk.trash(numbers)
    await room.inside.until(lambda: room.counts == [1])
    tried: list[int] = []

    async def fails(wanted: list[int]) -> list[int]:
        tried.extend(wanted)
        return []

    monkeypatch.setattr(room.inside.library.trash, "purge", fails)
    room.inside.now_ms += 31 * DAY_MS
    room.desk.sweep()
    await room.inside.until(lambda: bool(tried))
    assert tried == numbers
    room.desk.purge(numbers)
    await room.inside.until(lambda: len(room.counts) == 2)
    assert len(room.inside.said) == 1
