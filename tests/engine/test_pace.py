"""One task's requests are never closer together than two seconds."""

import asyncio

import pytest

from nanostudio.engine.pace import Pace
from tests.engine.fakes import Clock, FakeAlarm

pytestmark = pytest.mark.anyio


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def alarm(clock: Clock) -> FakeAlarm:
    return FakeAlarm(clock)


async def test_the_first_request_waits_for_nothing(clock: Clock, alarm: FakeAlarm):
    pace = Pace(alarm)
    assert pace.floor_left_s == 0
    await pace.before_request()
    assert clock.passed_s == 0
    assert pace.floor_left_s == 2


@pytest.mark.parametrize(("delay_s", "at_s"), [(0, 2), (1.5, 2), (2, 2), (7, 7)])
async def test_the_floor_holds(clock: Clock, alarm: FakeAlarm, delay_s, at_s):
    pace = Pace(alarm)
    await pace.before_request()
    await pace.before_request(delay_s)
    assert clock.passed_s == at_s


async def test_an_ordered_delay_is_for_the_next_request_only(
    clock: Clock, alarm: FakeAlarm
):
    pace = Pace(alarm)
    pace.delay_next(0)
    await pace.before_request(50)
    assert clock.passed_s == 0
    pace.delay_next(9)
    await pace.before_request(3)
    assert clock.passed_s == 9
    await pace.before_request(3)
    assert clock.passed_s == 12


async def test_news_end_a_wait_at_the_floor(clock: Clock):
    alarm = FakeAlarm(clock)
    pace, other = Pace(alarm), Pace(alarm)
    await pace.before_request()
    alarm.holds_from_s = 50
    waits = [asyncio.create_task(one.before_request(60)) for one in (pace, other)]
    await alarm.is_held.wait()
    await asyncio.sleep(0)
    pace.hurry()
    await waits[0]
    assert (clock.passed_s, waits[1].done()) == (2, False)
    alarm.holds_from_s = 1000
    await pace.before_request(60)
    assert clock.passed_s == 62
    alarm.ring()
    await waits[1]


async def test_news_while_a_request_is_under_way_end_the_next_wait(
    clock: Clock, alarm: FakeAlarm
):
    pace = Pace(alarm)
    await pace.before_request()
    pace.hurry()
    pace.hurry()
    await pace.before_request(60)
    await pace.before_request(5)
    assert clock.passed_s == 7


def test_an_answer_ends_a_row_of_failures(alarm: FakeAlarm):
    pace = Pace(alarm)
    pace.failed(is_offline=False)
    pace.failed(is_offline=False)
    assert pace.failures == 2
    pace.answered()
    assert pace.failures == 0
    assert alarm.rings == 0


def test_the_first_answer_after_being_offline_rings(alarm: FakeAlarm):
    pace = Pace(alarm)
    pace.failed(is_offline=True)
    pace.failed(is_offline=False)
    pace.answered()
    pace.answered()
    assert alarm.rings == 1
