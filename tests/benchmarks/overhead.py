"""100 sandbox tasks through the engine against a bare httpx loop of the same requests.

CPU time (user and system) of each client process for the hundred, after one task that
warms it up. The gateway and the decoding child are other processes and not counted.
Both run side by side to meet the same machine; figures are medians of three rounds."""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

from tests.benchmarks._report import Report, tell

TASKS = 100
ROUNDS = 3
AT_ONCE = 8
DELAY_S = 0.5  # how long the sandbox takes for a picture
LOOK_S = 2.0  # from the order to the look at it
KEY = {"Authorization": "Bearer sandbox"}


def measure() -> Report:
    """CPU seconds of each, and their ratio."""
    from nanostudio.sandbox.launch import Sandbox

    async def rounds() -> list[list[dict[str, Any]]]:
        sandbox = Sandbox(delay_s=DELAY_S)
        url = await sandbox.start()
        try:
            return [
                await asyncio.gather(
                    asyncio.to_thread(_client, "engine", url),
                    asyncio.to_thread(_client, "bare", url),
                )
                for _ in range(ROUNDS)
            ]
        finally:
            await sandbox.stop()

    pairs = asyncio.run(rounds())
    figures = {
        "ratio": median(engine["cpu_s"] / bare["cpu_s"] for engine, bare in pairs),
        "engine_cpu_s": median(engine["cpu_s"] for engine, _ in pairs),
        "bare_cpu_s": median(bare["cpu_s"] for _, bare in pairs),
        "looks_per_task": median(engine["looks"] for engine, _ in pairs),
    }
    return Report("overhead", figures, {"ratio": ("<=", 2.0)})


def _client(*words: str) -> dict[str, Any]:
    command = [sys.executable, "-m", __spec__.name, *words]
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=300)
    document: dict[str, Any] = json.loads(answer.stdout)
    return document


async def _engine(url: str, folder: Path) -> dict[str, float]:
    """Order the pictures as a person's one order, and wait for the files."""
    from nanostudio.backend import open_backend
    from nanostudio.core.request import GenerationRequest
    from nanostudio.core.task import TaskState
    from nanostudio.paths import Paths
    from nanostudio.providers.http import Wire

    looks = 0
    call = Wire.call

    async def counted(self: Wire, endpoint: Any, what: Any, **limits: Any) -> Any:
        nonlocal looks
        looks += what.method == "GET"
        return await call(self, endpoint, what, **limits)

    Wire.call = counted  # type: ignore[method-assign]
    paths = Paths.find(data_dir=folder / "data", library_dir=folder / "library")
    one = GenerationRequest(
        provider="sandbox", model="nano-banana-2", prompt="A red fox"
    )
    async with open_backend(paths, typed_urls={"sandbox": url}) as backend:
        engine = backend.engine
        await engine.start()
        await engine.settled([task.id for task in await engine.submit(one)])
        looks, before = 0, _cpu_s()
        tasks = await engine.submit(replace(one, n=TASKS))
        settled = await engine.settled([task.id for task in tasks])
        spent = _cpu_s() - before
    assert all(task.state is TaskState.DONE for task in settled)
    return {"cpu_s": spent, "looks": looks / TASKS}


async def _bare(url: str, folder: Path) -> dict[str, float]:
    """The same requests as plainly as they can be written."""
    import httpx

    slots = asyncio.Semaphore(AT_ONCE)

    async def one(client: httpx.AsyncClient, number: int) -> None:
        async with slots:
            wanted = {"model": "nano-banana-2", "prompt": "A red fox"}
            body = {"type": "image", "input": wanted, "idempotency_key": str(uuid4())}
            created = await client.post("/api/v1/tasks/async", json=body)
            path = f"/api/v1/tasks/{created.raise_for_status().json()['id']}"
            await asyncio.sleep(LOOK_S)  # one look, as the engine: looks_per_task
            task = (await client.get(path)).raise_for_status().json()
            (output,) = task["outputs"]
            async with client.stream("GET", output["url"]) as reply:
                with (folder / f"{number}.png").open("wb") as file:
                    async for piece in reply.aiter_bytes():
                        file.write(piece)

    async with httpx.AsyncClient(base_url=url, headers=KEY, timeout=60) as client:
        await one(client, TASKS)
        before = _cpu_s()
        await asyncio.gather(*(one(client, number) for number in range(TASKS)))
        spent = _cpu_s() - before
    return {"cpu_s": spent}


def _cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _run_client(words: list[str]) -> None:
    kind, url = words
    with tempfile.TemporaryDirectory() as name:
        client = {"engine": _engine, "bare": _bare}[kind]
        print(json.dumps(asyncio.run(client(url, Path(name)))))


if __name__ == "__main__":
    if sys.argv[1:2] in (["engine"], ["bare"]):
        _run_client(sys.argv[1:])
    else:
        tell(measure)
