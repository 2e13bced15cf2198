"""Turns: in order, some at a time, one for each, none while it is held."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.task import Task, TaskState
from nanostudio.engine.line import AT_ONCE, Line
from tests.engine.bench import a_row

pytestmark = pytest.mark.anyio


class Street:
    """A line, those who stand in it, and who had a turn."""

    def __init__(self) -> None:
        self.tasks: dict[str, Task] = {}
        self.is_held = False
        self.line = Line(self.tasks.__getitem__, lambda: self.is_held)
        self.had: list[str] = []
        self.lives: dict[str, asyncio.Task[None]] = {}

    def comes(self, name: str, rank: int = 0, created_ms: int = 1) -> None:
        """A task begins to live, as lives.py lets it."""
        row = a_row(TaskState.QUEUED, id=name, created_ms=created_ms, rank=rank)
        self.tasks[name] = row
        self.line.enter(name)
        life = asyncio.create_task(self._live(name))
        life.add_done_callback(lambda _: self.line.leave(name))
        self.lives[name] = life

    async def _live(self, name: str) -> None:
        await self.line.turn(name)
        self.had.append(name)
        await asyncio.Event().wait()

    async def ends(self, *names: str) -> None:
        """Lives end, whether they had their turn or not."""
        for name in names:
            self.lives[name].cancel()
        await asyncio.gather(
            *(self.lives[name] for name in names), return_exceptions=True
        )
        await quiet()


async def quiet() -> None:
    """Until everyone who can do something has done it."""
    for _ in range(10):
        await asyncio.sleep(0)


@pytest.fixture
def street(anyio_backend: str) -> Street:
    return Street()


async def full(street: Street) -> None:
    """Everyone who may be under way is."""
    for number in range(AT_ONCE):
        street.comes(f"early{number}")
    await quiet()
    assert len(street.had) == AT_ONCE


async def test_so_many_at_once_and_the_next_when_one_ends(street: Street) -> None:
    await full(street)
    street.comes("x")
    await quiet()
    assert "x" not in street.had
    await street.ends("early3")
    assert street.had[-1] == "x"


async def test_the_lowest_rank_goes_first_then_the_oldest(street: Street) -> None:
    await full(street)
    street.comes("young", created_ms=9)
    street.comes("old", created_ms=2)
    street.comes("hurried", rank=-1, created_ms=10)
    assert [task.id for task in street.line.waiting] == ["hurried", "old", "young"]
    await street.ends("early0", "early1", "early2")
    assert street.had[-3:] == ["hurried", "old", "young"]


async def test_after_a_restart_everyone_comes_before_a_turn_is_given(
    street: Street,
) -> None:
    for number in range(AT_ONCE + 3):
        street.comes(f"t{number:02}", rank=-number)
    await quiet()
    left = {f"t{number:02}" for number in range(3)}
    assert set(street.tasks) - set(street.had) == left


async def test_a_new_rank_counts_at_once(street: Street) -> None:
    await full(street)
    street.comes("a", created_ms=2)
    street.comes("b", created_ms=3)
    street.tasks["b"] = replace(street.tasks["b"], rank=-1)
    await street.ends("early0")
    assert street.had[-1] == "b"


async def test_while_it_is_held_nobody_has_a_turn(street: Street) -> None:
    street.is_held = True
    street.comes("a")
    await quiet()
    assert street.had == []
    street.is_held = False
    street.line.advance()
    await quiet()
    assert street.had == ["a"]


async def test_who_is_cancelled_waiting_leaves_cleanly(street: Street) -> None:
    await full(street)
    street.comes("a", created_ms=2)
    street.comes("b", created_ms=3)
    await quiet()
    await street.ends("a")
    assert [task.id for task in street.line.waiting] == ["b"]
    await street.ends("early0")
    assert street.had[-1] == "b"


async def test_cancelled_in_the_moment_of_its_turn_the_turn_goes_on(
    street: Street,
) -> None:
    await full(street)
    street.comes("a", created_ms=2)
    street.comes("b", created_ms=3)
    await quiet()
    street.line.leave("early0")  # the turn is given to a, which has not woken yet
    await street.ends("a")
    assert street.had[-1] == "b"
    assert "a" not in street.had


async def test_cancelled_before_it_was_ever_run_it_leaves_no_trace(
    street: Street,
) -> None:
    street.comes("a")
    await street.ends("a")
    assert street.line.waiting == []
    for number in range(AT_ONCE):
        street.comes(f"t{number}")
    await quiet()
    assert len(street.had) == AT_ONCE


async def test_entering_twice_is_one_turn(street: Street) -> None:
    await full(street)
    street.comes("a")
    street.line.enter("a")
    street.line.enter("early0")
    await street.ends("early1")
    assert street.had.count("a") == 1
    assert street.line.waiting == []


async def test_one_not_in_the_line_needs_no_turn(street: Street) -> None:
    await full(street)
    await street.line.turn("resumed in mid-run")


async def test_withdrawn_it_gets_no_turn_until_it_enters_again(street: Street) -> None:
    await full(street)
    street.comes("a")
    assert street.line.withdraw("a")
    assert not street.line.withdraw("early0")
    await street.ends("early0")
    assert "a" not in street.had
    street.line.enter("a")
    await quiet()
    assert street.had[-1] == "a"


steps = st.lists(
    st.one_of(
        st.tuples(st.just("comes"), st.integers(-3, 0)),
        st.tuples(st.just("ends"), st.integers(0, 99)),
        st.tuples(st.just("held"), st.integers(0, 1)),
        st.tuples(st.just("quiet"), st.just(0)),
    ),
    max_size=60,
)


@given(steps)
def test_whatever_happens_no_more_than_so_many_and_no_turn_twice(
    made: list[tuple[str, int]],
) -> None:
    asyncio.run(_play(made))


async def _play(made: list[tuple[str, int]]) -> None:
    street = Street()
    live: list[str] = []

    async def ends(number: int) -> None:
        if live:
            await street.ends(live.pop(number % len(live)))

    async def comes(rank: int) -> None:
        live.append(f"t{len(street.tasks)}")
        street.comes(live[-1], rank, len(street.tasks))

    async def held(number: int) -> None:
        street.is_held = bool(number)
        street.line.advance()

    async def pause(_: int) -> None:
        await quiet()

    steps: dict[str, Callable[[int], object]] = {
        "ends": ends, "comes": comes, "held": held, "quiet": pause,
    }  # fmt: skip
    for name, number in made:
        before = len(street.had)
        await steps[name](number)  # type: ignore[misc]
        assert not (street.is_held and name == "comes" and len(street.had) > before)
        under_way = [one for one in live if one in street.had]
        assert len(under_way) <= AT_ONCE
    street.is_held = False
    street.line.advance()
    await quiet()
    assert len(street.had) == len(set(street.had))
    assert sum(one in street.had for one in live) == min(len(live), AT_ONCE)
    await street.ends(*live)
    assert street.line.waiting == []
