"""Sleeps, rings, and a computer that slept."""

import asyncio

import pytest

from nanostudio.engine.alarm import Alarm

pytestmark = pytest.mark.anyio


async def test_a_sleep_ends_by_itself():
    assert await Alarm().sleep(0) is False
    assert await Alarm().sleep(-5) is False
    assert await Alarm().sleep(0.001) is False


@pytest.mark.parametrize("seconds", [None, 60.0, 1e12])
async def test_a_ring_wakes_everyone_asleep(seconds):
    alarm = Alarm()
    sleepers = [asyncio.create_task(alarm.sleep(seconds)) for _ in range(3)]
    await asyncio.sleep(0)
    alarm.ring()
    assert await asyncio.gather(*sleepers) == [True] * 3


async def test_a_ring_can_be_for_one_alone():
    alarm = Alarm()
    mine, other = object(), object()
    sleepers = [asyncio.create_task(alarm.sleep(60, who)) for who in (mine, other)]
    await asyncio.sleep(0)
    alarm.ring(mine)
    assert await sleepers[0] is True
    assert not sleepers[1].done()
    alarm.ring()
    assert await sleepers[1] is True


async def test_a_ring_leaves_those_alone_that_were_just_cancelled():
    alarm = Alarm()
    sleeper = asyncio.create_task(alarm.sleep(60))
    await asyncio.sleep(0)
    sleeper.cancel()
    alarm.ring()
    await asyncio.gather(sleeper, return_exceptions=True)
    assert sleeper.cancelled()


async def test_a_ring_does_not_cut_later_sleeps_short():
    alarm = Alarm()
    alarm.ring()
    assert await alarm.sleep(0) is False


async def test_a_pause_holds_whatever_rings():
    paused = []

    async def pause(seconds: float) -> None:
        alarm.ring()
        paused.append(seconds)

    alarm = Alarm(pause=pause)
    await alarm.pause(2.0)
    await alarm.pause(0.0)
    await alarm.pause(-1.0)
    assert paused == [2.0]


@pytest.mark.parametrize(
    ("wall_s", "wakes"),
    [(2.0, False), (6.9, False), (60.0, True), (-3600.0, False)],
)
async def test_after_a_suspend_everyone_is_woken(wall_s: float, wakes: bool):
    """Two seconds pass on the steady clock; `wall_s` on the one on the wall."""
    wall, steady = iter([0.0, wall_s, 0.0]), iter([0.0, 2.0, 0.0])
    looked = asyncio.Event()

    async def pause(_: float) -> None:
        if not looked.is_set():
            looked.set()
        else:
            await asyncio.Event().wait()

    alarm = Alarm(wall_s=lambda: next(wall), steady_s=lambda: next(steady), pause=pause)
    sleeper = asyncio.create_task(alarm.sleep(None))
    await asyncio.sleep(0)
    watching = asyncio.create_task(alarm.watch_clock())
    await looked.wait()
    for _ in range(3):
        await asyncio.sleep(0)
    assert sleeper.done() is wakes
    for task in (watching, sleeper):
        task.cancel()
    await asyncio.gather(watching, sleeper, return_exceptions=True)
