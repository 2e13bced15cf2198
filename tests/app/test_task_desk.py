"""Wishes about tasks and the queue reach the engine, on the real parts."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.core.errors import Candidate, NotSure
from nanostudio.core.request import GenerationRequest
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.tasks import list_tasks
from tests.app.test_desk import Room, room

pytestmark = pytest.mark.anyio
SLOW = GenerationRequest(
    provider="sandbox", model="nano-banana-2", prompt="a fox [fault:never]", n=10
)


async def filled(here: Room) -> list[str]:
    """Eight tasks under way; the ids of the two that wait."""
    here.desk.generate((SLOW,))
    await here.until(lambda: here.bulletin.queue.counts.running == 8)
    return here.bulletin.queue.queued


async def test_the_line_is_the_person_s(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        first, second = await filled(here)
        here.bulletin.queue.move_requested.connect(here.tasks.queue.move)
        here.bulletin.queue.step(second, -1)
        await here.until(lambda: here.bulletin.queue.queued == [second, first])
        here.draft.set_prompt("a hare [fault:never]")
        here.draft.generate(at_front=True)
        await here.until(lambda: len(here.bulletin.queue.queued) == 3)
        assert here.bulletin.queue.queued[1:] == [second, first]
        here.draft.generate()
        await here.until(lambda: len(here.bulletin.queue.queued) == 4)
        assert here.bulletin.queue.queued[1:3] == [second, first]


async def test_a_pause_lasts_until_it_is_ended(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    quick = GenerationRequest(
        provider="sandbox", model="nano-banana-2", prompt="a fox", n=2
    )
    async with room(tmp_path, gateway) as here:
        here.tasks.queue.pause()
        await here.until(lambda: here.asides.paused)
        here.desk.generate((quick,))
        await here.until(lambda: here.gallery.rowCount() == 2)
        await asyncio.sleep(0.2)
        assert [here.gallery.tile(row).detail for row in (0, 1)] == ["Paused"] * 2
    async with room(tmp_path, gateway) as here:
        assert here.gallery.tile(0).detail == "Paused"
        [greeting] = here.said
        assert "paused" in greeting.title
        assert greeting.action is not None
        greeting.action()
        tiles = await here.settled()
        assert {tile.state for tile in tiles} == {TaskState.DONE}
        assert not here.asides.paused


async def test_cancelling_all_that_waits_can_be_undone(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        await filled(here)
        here.tasks.queue.cancel_queued()
        await here.until(lambda: here.said)
        [said] = here.said
        assert (said.title, said.hint) == (
            "2 queued pictures cancelled.",
            "Nothing was charged.",
        )
        assert here.bulletin.queue.queued == []
        assert said.action is not None
        said.action()
        await here.until(lambda: len(here.bulletin.queue.queued) == 2)
        rows = await here.backend.database.run(list_tasks)
        gone = [task for task in rows if task.state is TaskState.CANCELLED]
        assert {task.charged for task in gone} == {Charged.NO}
        here.tasks.queue.cancel_queued()
        await here.until(lambda: len(here.said) == 2)
        here.tasks.queue.cancel_queued()
        await asyncio.sleep(0.1)
        assert len(here.said) == 2


async def test_cancelling_one_that_waits_can_be_undone_in_its_place(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        first, second = await filled(here)
        here.tasks.cancel(first)
        await here.until(lambda: here.said)
        assert here.said[0].action is not None
        here.said[0].action()
        await here.until(
            lambda: (
                len(here.bulletin.queue.queued) == 2
                and here.bulletin.queue.queued[1] == second
            )
        )


async def test_how_long_it_usually_takes_is_learned(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        here.desk.generate((SLOW,))
        await here.until(
            lambda: any(
                "about" in here.gallery.tile(row).detail
                for row in range(here.gallery.rowCount())
            )
        )


async def test_what_goes_wrong_is_said_at_the_task(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    refused = replace(SLOW, prompt="a fox [fault:refused]", n=1)
    async with room(tmp_path, gateway) as here:
        here.tasks.check("nothing")
        await here.until(lambda: here.said)  # no task to say it at
        here.desk.generate((refused,))
        [tile] = await here.settled()
        here.tasks.resend(tile.task_id)
        await here.until(lambda: "answer was lost" in _detail(here))
        assert here.gallery.tile(0).state is TaskState.FAILED
        assert len(here.said) == 1


def _detail(here: Room) -> str:
    return here.gallery.tile(0).detail


async def test_candidates_are_offered_at_the_task(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway) as here:
        ids = await filled(here)
        found: list[str] = []
        here.tasks.finding_made.connect(found.append)
        candidate = Candidate(remote_id="t1")

        async def check(_task_id: str) -> None:
            raise NotSure("Monet lists one.", "Enter it.", [candidate])

        here.tasks._about(ids[0], check, "check")
        await here.until(lambda: found)
        row = here.gallery.row_of(ids[0])
        assert row is not None
        finding = here.gallery.tile(row).finding
        assert finding is not None
        assert finding.candidates == (candidate,)
        assert here.said == []
