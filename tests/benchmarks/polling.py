"""How soon a ready picture is known here, and how many looks that takes.

The engine's own looking (poll.follow with pace, rhythm and learned times) at a gateway
on a simulated clock, against one look every five seconds. Durations spread as the
sandbox's do, 75 to 125 % of the model's time, which is learned from twenty tasks first.
`delay` is the mean from ready at the gateway to known here.

`polling --sandbox 8` instead: the whole engine in real time against a real sandbox of
that time, to see whether the simulation tells the truth."""

import asyncio
import json
import os
import random
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import mean
from typing import Any

from nanostudio.core.origin import Origin
from nanostudio.core.request import GenerationRequest
from nanostudio.core.task import Output, Task, TaskState
from nanostudio.engine import poll
from nanostudio.engine.alarm import Alarm
from nanostudio.engine.pace import Pace
from nanostudio.engine.tools import Tools
from nanostudio.engine.usual import UsualTimes
from nanostudio.providers.adapter import Call, Reply
from nanostudio.providers.http import Endpoint, Fetched, Wire
from tests.benchmarks._report import Bar, Report, tell

TIMES_S = (8, 20, 60)
TASKS = 10_000  # of each time
LEARNING = 20  # before those
FIXED_S = 5.0
TRIP_S = 0.1  # of a question and its answer
REAL_TASKS = 48  # against the sandbox, eight at once
REAL_LEARNING = 24
START_MS = 1_800_000_000_000
REQUEST = GenerationRequest(provider="monet", model="nano-banana-2", prompt="A red fox")


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of a task."""

    delay_s: float
    looks: int


class Clock(Alarm):
    """Time passes only where somebody sleeps."""

    def __init__(self) -> None:
        super().__init__(steady_s=lambda: self.passed_s)
        self.passed_s = 0.0

    async def sleep(self, seconds: float | None, sleeper: object = None) -> bool:
        await self.pause(seconds or 0.0)
        return False

    async def pause(self, seconds: float) -> None:
        self.passed_s += max(0.0, seconds)

    def now_ms(self) -> int:
        return START_MS + round(self.passed_s * 1000)


class Gateway:
    """Network, library and journal round one task, ready `due_s` after accepting."""

    database: Any = None

    def __init__(self, clock: Clock, due_s: float) -> None:
        self._clock = clock
        self._due_s = due_s
        self.looks = 0
        self.delay_s = 0.0

    async def call(self, _endpoint: Endpoint, _call: Call, **_: Any) -> Reply:
        self.looks += 1
        await self._clock.pause(TRIP_S / 2)
        shown: dict[str, Any] = {"id": "task_1", "status": "processing"}
        if self._clock.passed_s >= self._due_s:
            outputs = [{"status": "success", "url": "https://files.test/1.png"}]
            shown |= {"status": "success", "outputs": outputs}
        await self._clock.pause(TRIP_S / 2)
        self.delay_s = self._clock.passed_s - self._due_s
        return Reply(status=200, body=json.dumps(shown).encode())

    async def fetch(self, _url: str, _target: Path, **_: Any) -> Fetched:
        return Fetched(1, b"")

    def incoming(self) -> Path:
        return Path("unused")

    async def keep(self, _incoming: Path, **_: Any) -> Output:
        return Output(path="", sha256="", width=1, height=1, format="png", size_bytes=1)

    async def origin(self, _task_id: str) -> Origin:
        return Origin("https://gateway.test", "")

    def tell(self, *_: Any) -> None:
        """Nobody listens."""

    show = tell

    async def insist(self, task: Task) -> None:
        assert task.state is TaskState.DONE


class NoHistory:
    """A new library's database."""

    async def run(self, *_: Any, **__: Any) -> list[float]:
        return []


async def by_the_engine(
    due_s: float, usual_times: UsualTimes, chance: random.Random
) -> Looked:
    """Follow one task as the engine does."""
    clock = Clock()
    fake: Any = Gateway(clock, due_s)
    fake.database = NoHistory()
    tools = Tools(
        journal=fake,
        library=fake,
        wire=fake,
        uploader=fake,
        find_endpoint=_find_endpoint,
        alarm=clock,
        usual_times=usual_times,
        now_ms=clock.now_ms,
        random=chance.random,
    )
    pace = Pace(clock)
    await pace.before_request()  # the create
    await clock.pause(TRIP_S / 2)
    task = Task(
        id="1",
        batch_id="1",
        position=0,
        request=REQUEST,
        idempotency_key="1",
        created_ms=START_MS,
        state=TaskState.RUNNING,
        remote_id="task_1",
        accepted_ms=clock.now_ms(),
    )
    await poll.follow(tools, task, pace)
    return Looked(fake.delay_s, fake.looks)


async def _find_endpoint(_provider: str, _origin: Origin | None) -> Endpoint:
    return Endpoint("https://gateway.test", "key")


def by_the_clock(due_s: float) -> Looked:
    """Follow one task as the vendors' examples do."""
    now_s, looks = TRIP_S / 2, 0
    while True:
        now_s += FIXED_S + TRIP_S / 2
        looks += 1
        if now_s >= due_s:
            return Looked(now_s + TRIP_S / 2 - due_s, looks)
        now_s += TRIP_S / 2


def measure() -> Report:
    """Both rhythms for each time, and their ratios."""
    figures: dict[str, float] = {}
    bars: dict[str, Bar] = {}
    for time_s in TIMES_S:
        figures |= asyncio.run(_compared(time_s))
        bars[f"delay_ratio_{time_s}"] = ("<=", 0.5)
        bars[f"requests_ratio_{time_s}"] = ("<=", 1.0)
    return Report("polling", figures, bars)


async def _compared(time_s: float) -> dict[str, float]:
    chance = random.Random(time_s)  # noqa: S311 - the same figures every time
    usual_times = UsualTimes()
    dues = [time_s * chance.uniform(0.75, 1.25) for _ in range(LEARNING + TASKS)]
    ours = [await by_the_engine(due, usual_times, chance) for due in dues][LEARNING:]
    fixed = [by_the_clock(due) for due in dues[LEARNING:]]
    figures = {}
    for name, ones in (("", ours), ("fixed_", fixed)):
        figures[f"{name}delay_s_{time_s}"] = mean(one.delay_s for one in ones)
        figures[f"{name}requests_{time_s}"] = mean(one.looks for one in ones)
    for name, unit in (("delay", "_s"), ("requests", "")):
        key = f"{name}{unit}_{time_s}"
        figures[f"{name}_ratio_{time_s}"] = figures[key] / figures[f"fixed_{key}"]
    return figures


def measure_sandbox(time_s: int) -> Report:
    """The same figures of real tasks in real time, after those that teach."""
    with tempfile.TemporaryDirectory() as name:
        ones = asyncio.run(_in_real_time(Path(name), time_s))
    figures = {
        f"delay_s_{time_s}": mean(one.delay_s for one in ones),
        f"requests_{time_s}": mean(one.looks for one in ones),
        "tasks": len(ones),
    }
    return Report("polling --sandbox", figures, {})


async def _in_real_time(folder: Path, time_s: float) -> list[Looked]:
    from nanostudio.backend import open_backend
    from nanostudio.paths import Paths
    from nanostudio.sandbox.launch import Sandbox

    os.environ["MONET_API_KEY"] = "monet_bench"
    looks: dict[str, int] = {}
    known_s: dict[str, float] = {}
    call = Wire.call

    async def counted(self: Wire, endpoint: Any, what: Any, **limits: Any) -> Any:
        remote_id = what.path.rpartition("/")[2]
        looks[remote_id] = looks.get(remote_id, 0) + 1
        return await call(self, endpoint, what, **limits)

    def note(task: Task, _progress: float | None) -> None:
        if task.state is TaskState.COLLECTING and task.remote_id:
            known_s.setdefault(task.remote_id, time.time())

    Wire.call = counted  # type: ignore[method-assign]
    ledger = folder / "ledger.jsonl"
    sandbox = Sandbox(delay_s=time_s, ledger=ledger)
    url = await sandbox.start()
    paths = Paths.find(data_dir=folder / "data", library_dir=folder / "library")
    try:
        async with open_backend(paths, typed_urls={"monet": url}) as backend:
            backend.engine.watch(note)
            tasks = await backend.engine.submit(replace(REQUEST, n=REAL_TASKS))
            await backend.engine.settled([task.id for task in tasks])
    finally:
        await sandbox.stop()
    charges = [json.loads(line) for line in ledger.read_text().splitlines()]
    return [
        Looked(known_s[one["task"]] - one["due_s"], looks[one["task"]])
        for one in charges[REAL_LEARNING:]
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--sandbox"]:
        tell(partial(measure_sandbox, int(sys.argv[2])))
    else:
        tell(measure)
