"""The drawing processes, seen from the gateway."""

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from nanostudio.sandbox.painters import Painters, PaintFailed

pytestmark = pytest.mark.anyio


def job(target: Path) -> dict[str, Any]:
    """A small picture."""
    job = {"prompt": "x", "variation": "", "width": 32, "height": 32}
    return {**job, "references": [], "target": str(target)}


async def test_pictures_are_drawn_by_one_child_after_another(tmp_path: Path) -> None:
    painters = Painters(1)
    for n in range(3):
        await painters.paint(job(tmp_path / f"{n}.png"))
    assert len(painters.pids) == 1
    painters.close()
    assert len(list(tmp_path.iterdir())) == 3


async def test_what_cannot_be_kept_is_said(tmp_path: Path) -> None:
    painters = Painters(1)
    with pytest.raises(PaintFailed, match="No such file"):
        await painters.paint(job(tmp_path / "none" / "a.png"))
    await painters.paint(job(tmp_path / "a.png"))
    painters.close()


async def test_a_child_that_died_is_replaced(tmp_path: Path) -> None:
    painters = Painters(1)
    await painters.paint(job(tmp_path / "a.png"))
    (pid,) = painters.pids
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(PaintFailed, match="ended"):
        await painters.paint(job(tmp_path / "b.png"))
    await painters.paint(job(tmp_path / "b.png"))
    assert pid not in painters.pids
    painters.close()


async def test_two_gateways_may_draw_the_same_picture_at_once(tmp_path: Path) -> None:
    # The children of one that was killed outlive it for a while.
    target = tmp_path / "a.png"
    (tmp_path / "a.part").mkdir()  # what another has begun is not touched
    painters = Painters(2)
    await asyncio.gather(*(painters.paint(job(target)) for _ in range(8)))
    painters.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.part", "a.png"]


async def test_after_closing_nothing_is_drawn(tmp_path: Path) -> None:
    painters = Painters(1)
    painters.warm()
    painters.close()
    with pytest.raises(RuntimeError, match="shutdown"):
        await painters.paint(job(tmp_path / "a.png"))
