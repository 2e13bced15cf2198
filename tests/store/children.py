"""Other processes for the tests: each is this file, run with a word and a path.

"hold" opens the database, says "ready" and waits; "race" opens it when told to; "kept"
adds a task, says so the moment `run` returned, and waits to be killed; "crash" dies
inside the second migration; "cramped" runs into a limit on file sizes."""

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

from nanostudio.core.errors import DiskFull, LibraryBusy
from nanostudio.store.database import Connection, Database
from nanostudio.store.drafts import load_draft, save_draft
from nanostudio.store.health import problems
from nanostudio.store.migrations import MIGRATIONS
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_task

ROOT = Path(__file__).parents[2]


def start(word: str, path: Path) -> "subprocess.Popen[str]":
    """A child at work; it ends when its standard input does."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.children", word, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def say(word: str) -> None:
    print(word, flush=True)  # noqa: T201 - the parent reads it


async def hold(path: Path) -> None:
    database = await Database.open(path)
    say("ready")
    sys.stdin.readline()
    await database.close()


async def race(path: Path) -> None:
    say("ready")
    sys.stdin.readline()
    try:
        database = await Database.open(path)
    except LibraryBusy:
        say("busy")
        return
    say("mine")
    sys.stdin.readline()
    await database.close()


async def kept(path: Path) -> None:
    database = await Database.open(path)
    await database.run(add_tasks, [make_task(1)])
    say("kept")
    sys.stdin.readline()


def m999_crash(db: Connection) -> None:
    """Change much, then die as by a power cut."""
    db.execute("DELETE FROM tasks")
    db.execute("CREATE TABLE half (done INTEGER) STRICT")
    os.kill(os.getpid(), signal.SIGKILL)


async def crash(path: Path) -> None:
    await Database.open(path, steps=(*MIGRATIONS, m999_crash))


async def cramped(path: Path) -> None:
    """A disk with room for 200 KB a file: what fails, what stays, what works after."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    database = await Database.open(path)
    await database.run(save_draft, b"small")
    await database.backup(path.with_name("backup"))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    found = {}
    try:
        await database.run(save_draft, b"x" * 10**6)
    except DiskFull as error:
        found["save"] = error.title
    found["draft"] = (await database.run(load_draft) or b"").decode()
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    await database.run(save_draft, b"y" * 10**6)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        await database.backup(path.with_name("backup"))
    except DiskFull as error:
        found["backup"] = error.title
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    found["problems"] = repr(await database.run(problems))
    await database.close()
    say(json.dumps(found))


if __name__ == "__main__":
    works = {f.__name__: f for f in (hold, race, kept, crash, cramped)}
    asyncio.run(works[sys.argv[1]](Path(sys.argv[2])))
