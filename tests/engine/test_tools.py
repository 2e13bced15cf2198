"""The engine's collaborators as they are outside of tests."""

import time
from dataclasses import replace

import pytest

from nanostudio.core.errors import Refused
from nanostudio.core.task import TaskState
from nanostudio.engine.tools import clock_ms
from tests.engine.bench import Bench, a_row
from tests.engine.fakes import KEYED

pytestmark = pytest.mark.anyio


def test_the_clock_counts_milliseconds_since_1970():
    before = time.time()
    assert before * 1000 - 1 <= clock_ms() <= time.time() * 1000 + 1


async def test_a_provider_is_found_by_its_id(bench: Bench):
    assert bench.tools.provider("keyed") is KEYED
    assert bench.tools.provider("monet").label == "Monet"
    with pytest.raises(Refused, match="no provider"):
        bench.tools.provider("apricot")


async def test_edited_rows_are_used_in_place_of_the_tables(bench: Bench):
    mine = replace(KEYED, label="Mine")
    tools = replace(bench.tools, specs={"keyed": mine})
    assert tools.provider("keyed") is mine
    assert tools.provider("plain").label == "Plain"


async def test_a_route_of_an_adopted_task_has_no_model(bench: Bench):
    task = a_row(TaskState.RUNNING)
    route = await bench.tools.route(task)
    assert route.usual_time_s == 20.0
    adopted = await bench.engine.adopt("keyed", "r1")
    route = await bench.tools.route(adopted)
    assert (route.model, route.usual_time_s) == (None, 30.0)
