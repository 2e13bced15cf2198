"""Tags and boards are named, given and taken alike."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.app.mark_desk import MarkDesk
from nanostudio.app.sorting import (
    LONGEST_TAG,
    Heap,
    OnBoards,
    Sorting,
    Tags,
    as_tags,
)
from tests.app.finding_room import FindingRoom, finding_room

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[FindingRoom]:
    async with finding_room(tmp_path) as made:
        yield made


async def heaps(room: FindingRoom, sorting: Sorting, numbers: list[int]) -> list[Heap]:
    answers: list[list[Heap]] = []
    await room.settled()
    sorting.ask(numbers, answers.append)
    await room.settled()
    return answers[0]


def both(room: FindingRoom) -> list[Sorting]:
    desk = MarkDesk(
        database=room.database,
        gallery=room.gallery,
        messages=room.messages,
        spawn=room.spawned,
    )
    return [Tags(desk), OnBoards(room.boards)]


@pytest.mark.parametrize("which", [0, 1])
async def test_pictures_belong_to_a_heap_and_no_more(
    room: FindingRoom, which: int
) -> None:
    sorting = both(room)[which]
    numbers = await room.add(3)
    sorting.create("fox", numbers[:2])
    [heap] = await heaps(room, sorting, numbers)
    assert (heap.name, heap.count) == ("fox", 2)
    sorting.put(heap.key, numbers)
    assert [one.count for one in await heaps(room, sorting, numbers)] == [3]
    sorting.take(heap.key, numbers[:1])
    assert [one.count for one in await heaps(room, sorting, numbers)] == [2]
    assert [one.count for one in await heaps(room, sorting, numbers[:1])] == [0]


async def test_a_comma_divides_tags_and_no_boards(room: FindingRoom) -> None:
    numbers = await room.add(1)
    tags, boards = both(room)
    for sorting in (tags, boards):
        sorting.create("night, fox", numbers)
    assert [one.name for one in await heaps(room, tags, numbers)] == ["fox", "night"]
    assert [one.name for one in await heaps(room, boards, numbers)] == ["night, fox"]


async def test_a_board_is_renamed_and_dropped_and_a_tag_is_not(
    room: FindingRoom,
) -> None:
    numbers = await room.add(1)
    tags, boards = both(room)
    for sorting in (tags, boards):
        sorting.create("fox", numbers)
        [heap] = await heaps(room, sorting, numbers)
        sorting.rename(heap, "hen")
    assert [one.name for one in await heaps(room, tags, numbers)] == ["fox"]
    [heap] = await heaps(room, boards, numbers)
    assert (heap.name, heap.count) == ("hen", 1)
    boards.drop(heap)
    tags.drop(heap)
    assert await heaps(room, boards, numbers) == []
    room.messages.undo()
    assert [one.name for one in await heaps(room, boards, numbers)] == ["hen"]
    assert [tags.can_change, boards.can_change] == [False, True]


def test_commas_divide_what_is_typed() -> None:
    assert as_tags(" fox,  winter   night,, fox ,") == ["fox", "winter night"]
    assert as_tags("x" * 100) == ["x" * LONGEST_TAG]
    assert as_tags(" , ") == []
    assert as_tags("狐\uff0c冬\u3001夜") == ["狐", "冬", "夜"]
