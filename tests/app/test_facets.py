"""Values are counted while somebody looks, and only then."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.core.search import Field, Mark
from nanostudio.store.pictures import write_marks
from tests.app.finding_room import FindingRoom, Parts, finding_room

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
HERO = Mark(is_starred=True, tags=("hero",))


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[FindingRoom]:
    async with finding_room(tmp_path) as made:
        yield made


async def test_counts_follow_the_filters_while_somebody_looks(
    room: FindingRoom,
) -> None:
    numbers = await room.add(3)
    await room.database.run(write_marks, {numbers[0]: HERO})
    told: list[Field] = []
    room.facets.counted.connect(told.append)
    room.filters.ask(is_starred=True)
    await room.settled()
    assert (room.facets.counts, told) == ({}, [])  # nobody looks
    room.facets.follow(True)
    await room.settled()
    assert set(told) == set(Field)
    assert room.facets.counts[Field.TAG] == {"hero": 1}
    assert room.facets.counts[Field.FORMAT] == {"png": 1}
    told.clear()
    room.filters.ask(is_starred=False)
    await room.settled()
    assert room.facets.counts[Field.FORMAT] == {"png": 3}
    assert Field.TAG not in told  # the same as before
    room.facets.follow(False)
    room.filters.ask(is_starred=True)
    await room.settled()
    assert room.facets.counts[Field.FORMAT] == {"png": 3}


async def test_a_value_that_is_chosen_leaves_the_others_to_choose(
    room: FindingRoom,
) -> None:
    await room.add(2)
    room.facets.follow(True)
    room.filters.toggle(Field.FORMAT, "jpeg")
    await room.settled()
    assert room.facets.counts[Field.FORMAT] == {"png": 2}
    assert room.facets.counts[Field.PROVIDER] == {}


async def test_what_changes_meanwhile_is_what_counts(room: FindingRoom) -> None:
    await room.add(2)
    room.facets.counted.connect(lambda _: room.filters.set_text("zebra"))
    room.facets.follow(True)
    await room.settled()
    assert room.facets.counts == {field: {} for field in Field}
    room.facets.counted.disconnect()
    room.filters.set_text("")
    room.facets.follow(False)  # before anything was counted
    await room.settled()
    room.facets.follow(True)
    await room.settled()
    assert room.facets.counts[Field.FORMAT] == {"png": 2}


def test_without_a_database_nothing_is_counted() -> None:
    parts = Parts()
    parts.facets.follow(True)
    assert parts.facets.counts == {}
