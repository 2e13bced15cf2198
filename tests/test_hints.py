"""Hints: empty files that cost nothing, say nothing and cannot pile up."""

import asyncio
from pathlib import Path

import pytest

from nanostudio import hints

pytestmark = pytest.mark.anyio


class FakeEngine:
    """Awaits some tasks, and notes which it was asked to look at."""

    def __init__(self, *remote_ids: str) -> None:
        self.remote_ids = list(remote_ids)
        self.looked: list[str] = []
        self.has_looked = asyncio.Event()

    def awaited(self) -> list[str]:
        return self.remote_ids

    def look(self, remote_id: str) -> None:
        self.looked.append(remote_id)
        self.has_looked.set()


def test_a_hint_is_an_empty_file_without_the_id(tmp_path: Path):
    folder = tmp_path / "data" / "hints"
    hints.leave(folder, "task_1")
    hints.leave(folder, "task_1")
    [hint] = folder.iterdir()
    assert hint.name == hints.name_of("task_1")
    assert "task_1" not in hint.name
    assert hint.read_bytes() == b""
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("odd", ["", "../../up", "a" * 10**6, "\ud800", "\0", "ä/ö"])
def test_any_id_makes_a_plain_name(tmp_path: Path, odd: str):
    hints.leave(tmp_path / "hints", odd)
    [hint] = (tmp_path / "hints").iterdir()
    assert len(hint.name) == 64
    assert [one.name for one in tmp_path.iterdir()] == ["hints"]


def test_forgeries_do_not_pile_up(tmp_path: Path):
    for number in range(hints.MOST + 50):
        hints.leave(tmp_path, f"forged {number}")
    assert len(list(tmp_path.iterdir())) == hints.MOST


def test_taken_hints_are_gone_known_or_not(tmp_path: Path):
    hints.leave(tmp_path, "task_1")
    (tmp_path / "something else").touch()
    names = hints.take(tmp_path)
    assert names == {hints.name_of("task_1"), "something else"}
    assert hints.meant(names, ["task_2", "task_1"]) == ["task_1"]
    assert list(tmp_path.iterdir()) == []
    assert hints.take(tmp_path) == frozenset()
    assert hints.meant(frozenset(), ["task_1"]) == []


def test_where_nothing_can_be_taken_there_is_no_hint(tmp_path: Path):
    assert hints.take(tmp_path / "never made") == frozenset()
    (tmp_path / "a folder").mkdir()
    assert hints.take(tmp_path) == {"a folder"}
    assert (tmp_path / "a folder").is_dir()


async def test_a_hint_makes_the_engine_look_at_that_task(tmp_path: Path):
    engine = FakeEngine("task_1", "task_2")
    hints.leave(tmp_path, "task_2")
    hints.leave(tmp_path, "task_of_nobody")
    following = asyncio.create_task(hints.follow(tmp_path, engine, no_pause))
    await engine.has_looked.wait()
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    assert engine.looked == ["task_2"]
    assert list(tmp_path.iterdir()) == []


async def test_while_nothing_is_awaited_the_disk_is_left_alone(tmp_path: Path):
    engine = FakeEngine()
    hints.leave(tmp_path, "task_1")
    paused = 0

    async def pause(seconds: float) -> None:
        nonlocal paused
        assert seconds == 1
        paused += 1
        await asyncio.sleep(0)
        if paused == 20:
            following.cancel()

    following = asyncio.create_task(hints.follow(tmp_path, engine, pause))
    await asyncio.gather(following, return_exceptions=True)
    assert len(list(tmp_path.iterdir())) == 1
    assert engine.looked == []


async def test_following_ends_with_its_block(tmp_path: Path):
    async with hints.followed(tmp_path, FakeEngine("task_1")):
        names = {task.get_name() for task in asyncio.all_tasks()}
        assert "follow hints" in names
    names = {task.get_name() for task in asyncio.all_tasks()}
    assert "follow hints" not in names


async def no_pause(_: float) -> None:
    await asyncio.sleep(0)
