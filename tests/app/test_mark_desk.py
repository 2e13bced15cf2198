"""Stars, ratings and tags, one or many at a time, and back again."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.app import mark_desk
from nanostudio.app.mark_desk import MarkDesk
from nanostudio.core.errors import StorageError
from nanostudio.core.project import Project
from nanostudio.core.search import Field, Mark, Query, Sort
from nanostudio.store.pictures import move_pictures
from nanostudio.store.projects import save_project
from nanostudio.store.search import find
from tests.app.finding_room import FindingRoom, finding_room
from tests.store.samples import put_in_trash

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Room:
    """A desk, and what it told."""

    def __init__(self, inside: FindingRoom) -> None:
        self.inside = inside
        self.desk = MarkDesk(
            database=inside.database,
            gallery=inside.gallery,
            messages=inside.messages,
            spawn=inside.spawned,
        )
        self.progress: list[tuple[int, int]] = []
        self.desk.progress_changed.connect(lambda *told: self.progress.append(told))

    async def marks(self, numbers: list[int]) -> list[Mark]:
        """What is thought of these, once all is done."""
        await self.inside.settled()
        return await self.inside.marks(numbers)

    async def stars(self, numbers: list[int]) -> list[bool]:
        return [mark.is_starred for mark in await self.marks(numbers)]

    @property
    def titles(self) -> list[str]:
        return [message.title for message in self.inside.said]


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with finding_room(tmp_path) as inside:
        yield Room(inside)


async def test_stars_go_only_where_all_have_one(room: Room) -> None:
    numbers = await room.inside.add(2)
    room.desk.star(numbers[:1])
    assert await room.stars(numbers) == [True, False]
    room.desk.star(numbers)
    assert await room.stars(numbers) == [True, True]
    room.desk.star(numbers)
    assert await room.stars(numbers) == [False, False]
    assert room.titles == ["Stars taken off 2 pictures"]  # of one nothing is said
    room.inside.messages.undo()
    assert await room.stars(numbers) == [True, True]


async def test_a_key_pressed_twice_gives_and_takes(room: Room) -> None:
    numbers = await room.inside.add(2)
    room.desk.star(numbers)
    room.desk.star(numbers)
    assert await room.stars(numbers) == [False, False]


async def test_a_star_that_is_set_is_no_turn(room: Room) -> None:
    numbers = await room.inside.add(2)
    for _ in range(2):
        room.desk.set_star(numbers, is_on=True)
    assert await room.stars(numbers) == [True, True]
    room.desk.set_star(numbers, is_on=False)
    assert await room.stars(numbers) == [False, False]
    assert room.titles == ["2 pictures starred", "Stars taken off 2 pictures"]


async def test_undo_brings_back_what_was_thought_of_each(room: Room) -> None:
    numbers = await room.inside.add(3)
    room.desk.rate(numbers[:1], 2)
    room.desk.tag(numbers[:2], ["old", "fox"])
    before = await room.marks(numbers)
    assert [mark.rating for mark in before] == [2, 0, 0]
    assert [mark.tags for mark in before] == [("fox", "old"), ("fox", "old"), ()]
    room.desk.rate(numbers, 5)
    await room.inside.settled()
    room.inside.messages.undo()
    assert await room.marks(numbers) == before
    room.desk.tag(numbers, ["new"], ["old"])
    tags = [mark.tags for mark in await room.marks(numbers)]
    assert tags == [("fox", "new"), ("fox", "new"), ("new",)]
    room.inside.messages.undo()
    assert await room.marks(numbers) == before
    assert room.titles == [
        "Tags of 2 pictures changed",
        "3 pictures rated 5",
        "Tags of 3 pictures changed",
    ]


async def test_undo_takes_nothing_out_of_the_trash(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[int, Mark]] = []
    numbers = await room.inside.add(2)
    room.desk.rate(numbers, 4)
    await room.inside.settled()
    await room.inside.database.run(put_in_trash, numbers[0], now_ms=7)
    monkeypatch.setattr(room.inside.gallery, "take_marks", told.append)
    room.inside.messages.undo()
    assert await room.marks(numbers) == [Mark(trashed_ms=7), Mark()]
    assert told == [{numbers[0]: Mark(trashed_ms=7), numbers[1]: Mark()}]


async def test_what_is_so_already_is_not_told(room: Room) -> None:
    numbers = await room.inside.add(3)
    room.desk.rate(numbers[:1], 3)
    await room.inside.settled()
    room.desk.rate(numbers, 3)
    await room.inside.settled()
    assert room.titles == ["2 pictures rated 3"]
    room.inside.messages.undo()
    assert [mark.rating for mark in await room.marks(numbers)] == [3, 0, 0]
    room.desk.rate(numbers, 0)
    room.desk.rate([7], 0)  # not there
    room.desk.star([7])
    room.desk.star([])
    await room.inside.settled()
    assert room.titles[1:] == []


async def test_many_are_judged_in_pieces(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mark_desk, "_TOGETHER", 4)
    numbers = await room.inside.add(10)
    room.desk.rate(numbers, 1)
    assert {mark.rating for mark in await room.marks(numbers)} == {1}
    assert room.progress == [(4, 10), (8, 10), (10, 10)]
    room.progress.clear()
    room.inside.messages.undo()
    assert {mark.rating for mark in await room.marks(numbers)} == {0}
    assert room.progress == [(4, 10), (8, 10), (10, 10)]
    room.desk.star(numbers[9:])
    room.desk.star(numbers)  # the last of them alone has one
    assert all(await room.stars(numbers))


async def test_two_at_once_do_not_mix(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mark_desk, "_TOGETHER", 2)
    numbers = await room.inside.add(6)
    room.desk.rate(numbers, 1)
    room.desk.tag(numbers, ["fox"])
    room.desk.rate(numbers, 2)
    marks = await room.marks(numbers)
    assert marks == [Mark(rating=2, tags=("fox",))] * 6
    assert room.progress == [(2, 6), (4, 6), (6, 6)] * 3
    room.inside.messages.undo()  # the last one alone
    assert await room.marks(numbers) == [Mark(rating=1, tags=("fox",))] * 6


async def test_more_than_one_transaction_holds_is_the_rule_for_thousands(
    room: Room,
) -> None:
    numbers = await room.inside.add(401)
    room.desk.star(numbers)
    assert all(await room.stars(numbers))
    assert room.progress == [(400, 401), (401, 401)]


async def test_tags_are_counted_of_all_and_of_these(room: Room) -> None:
    told: list[bool] = []
    answers: list[tuple[dict[str, int], dict[str, int]]] = []
    room.desk.tags_changed.connect(lambda: told.append(True))
    numbers = await room.inside.add(3)
    room.desk.tag(numbers, ["fox"])
    room.desk.tag(numbers[:1], ["night"])
    await room.inside.settled()
    room.desk.count_tags(numbers[1:], lambda *answer: answers.append(answer))
    await room.inside.settled()
    assert answers == [({"fox": 3, "night": 1}, {"fox": 2})]
    assert len(told) == 2


async def test_what_was_changed_before_one_said_stop_can_be_taken_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mark_desk, "_TOGETHER", 2)
    numbers = await room.inside.add(6)
    room.desk.progress_changed.connect(
        lambda done, _: room.desk.stop() if done == 4 else None
    )
    room.desk.rate(numbers, 3)
    ratings = [mark.rating for mark in await room.marks(numbers)]
    assert ratings == [3, 3, 3, 3, 0, 0]
    assert room.progress == [(2, 6), (4, 6), (6, 6)]
    assert room.titles == ["4 pictures rated 3"]
    room.inside.messages.undo()
    assert {mark.rating for mark in await room.marks(numbers)} == {0}


async def test_a_failure_leaves_no_work_on_show(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise StorageError("The disk is full.")

    numbers = await room.inside.add(2)
    monkeypatch.setattr(mark_desk, "write_marks", fails)
    room.desk.rate(numbers, 3)
    with pytest.raises(StorageError):
        await room.inside.settled()
    assert room.progress == [(2, 2)]
    assert room.titles == []


async def test_pictures_move_to_a_project_and_back_to_their_own(room: Room) -> None:
    numbers = await room.inside.add(3)
    database = room.inside.database
    project = Project(id="p1", name="Foxes")
    await database.run(save_project, project, 0)
    await database.run(move_pictures, {numbers[0]: "p1"})

    async def of_foxes() -> list[int]:
        await room.inside.settled()
        wanted = Query(values={Field.PROJECT: frozenset({"p1"})}, sort=Sort.OLDEST)
        return (await database.run(find, wanted)).numbers

    room.desk.move(numbers, "p1", "Foxes")
    assert await of_foxes() == sorted(numbers)
    assert room.titles == ["2 pictures moved to “Foxes”"]  # the third was there
    room.inside.messages.undo()
    assert await of_foxes() == numbers[:1]
    room.desk.move(numbers[1:2], "p1", "Foxes")
    assert len(await of_foxes()) == 2
    assert room.titles[1:] == ["Moved to “Foxes”"]
