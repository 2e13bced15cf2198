"""Boards and kept searches, over the real database; what is dropped comes back."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.app.boards import LONGEST_NAME
from nanostudio.core.search import Field, Query
from tests.app.finding_room import FindingRoom, Parts, finding_room

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
FOXES = Query(text="fox", values={Field.TAG: frozenset({"hero"})})


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[FindingRoom]:
    async with finding_room(tmp_path) as made:
        yield made


async def counted(room: FindingRoom, numbers: list[int]) -> dict[str, int]:
    """How many of these lie on each board, by its name."""
    answers: list[dict[str, int]] = []
    room.boards.count(numbers, answers.append)
    await room.settled()
    return {room.boards.name_of(key): count for key, count in answers[0].items()}


async def make(room: FindingRoom, name: str, *numbers: int) -> str:
    """A board with these pictures on it; its id."""
    room.boards.create(name, numbers)
    await room.settled()
    return room.boards.boards[-1].id


async def test_a_board_is_made_renamed_and_belongs_to_its_project(
    room: FindingRoom,
) -> None:
    key = await make(room, "  Faces  of \n foxes")
    await make(room, "x" * 100)
    room.boards.rename(key, "Heads")
    room.boards.rename(key, "  ")
    room.boards.create(" ")
    await room.settled()
    assert [one.name for one in room.boards.boards] == ["Heads", "x" * LONGEST_NAME]
    room.projects.create("Another")
    await room.settled()
    assert room.boards.boards == ()
    assert room.boards.name_of(key) == ""


async def test_only_what_is_laid_on_anew_is_taken_off_by_undo(
    room: FindingRoom,
) -> None:
    numbers = await room.add(3)
    key = await make(room, "Faces", numbers[0])
    assert room.said[-1].title == "Laid on “Faces”"
    room.boards.put(key, numbers)
    await room.settled()
    assert room.said[-1].title == "2 pictures laid on “Faces”"
    assert await counted(room, numbers) == {"Faces": 3}
    room.messages.undo()
    assert await counted(room, numbers) == {"Faces": 1}
    said = len(room.said)
    room.boards.put(key, numbers[:1])
    await room.settled()
    assert len(room.said) == said


async def test_what_is_taken_off_is_laid_back(room: FindingRoom) -> None:
    numbers = await room.add(2)
    key = await make(room, "Faces", *numbers)
    room.boards.take_off(key, numbers)
    assert await counted(room, numbers) == {}
    assert room.said[-1].title == "2 pictures taken off “Faces”"
    room.messages.undo()
    assert await counted(room, numbers) == {"Faces": 2}
    room.boards.take_off(key, numbers[:1])
    await room.settled()
    assert room.said[-1].title == "Taken off “Faces”"


async def test_a_board_comes_back_with_its_pictures_into_its_project(
    room: FindingRoom,
) -> None:
    numbers = await room.add(2)
    await make(room, "Faces", *numbers)
    [board] = room.boards.boards
    room.boards.drop(board)
    await room.settled()
    assert room.boards.boards == ()
    assert room.said[-1].title == "Board “Faces” removed"
    own = room.projects.current.id
    room.projects.create("Another")  # one has gone elsewhere in the meantime
    await room.settled()
    room.messages.undo()
    await room.settled()
    assert room.boards.boards == ()
    room.projects.choose(own)
    await room.settled()
    assert room.boards.boards == (board,)
    assert await counted(room, numbers) == {"Faces": 2}


async def test_a_search_is_kept_replaced_removed_and_comes_back(
    room: FindingRoom,
) -> None:
    room.boards.keep_search("Foxes", Query())
    room.boards.keep_search(" Foxes ", FOXES)
    room.boards.keep_search(" ", FOXES)
    await room.settled()
    assert room.boards.searches == {"Foxes": FOXES}
    room.boards.drop_search("Foxes")
    room.boards.drop_search("nobody's")
    await room.settled()
    assert room.boards.searches == {}
    assert [message.title for message in room.said] == ["Search “Foxes” removed"]
    room.messages.undo()
    await room.settled()
    assert room.boards.searches == {"Foxes": FOXES}


async def test_what_changes_nothing_is_not_told(room: FindingRoom) -> None:
    await make(room, "Faces")
    told: list[bool] = []
    room.boards.changed.connect(lambda: told.append(True))
    room.boards.rename(room.boards.boards[0].id, "Faces")
    await room.settled()
    assert told == []


def test_nothing_happens_before_there_is_a_database() -> None:
    parts = Parts()
    parts.boards.create("Faces")
    parts.boards.keep_search("Foxes", FOXES)
    assert (parts.boards.boards, parts.boards.searches) == ((), {})
