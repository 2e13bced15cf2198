"""The program as the kill harness runs it: a quicker rhythm, and bugs on demand.

NANOSTUDIO_PLANT names a seeded bug, to show that the harness catches it;
NANOSTUDIO_DIE_AFTER a function (module:function) after which the process is killed."""

import json
import os
import signal
import uuid
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any

from nanostudio.__main__ import main
from nanostudio.engine import engine, journal, pace, rhythm, submit
from nanostudio.library import folders
from nanostudio.store.tasks import add_tasks, get_task


def quicken() -> None:
    """Let a task ask five times a second instead of once in two."""
    rhythm.FLOOR_S = pace.FLOOR_S = 0.2  # type: ignore[misc]


def commit_after_send() -> None:
    """Orders live in memory until the gateway has answered."""
    insist, get = journal.Journal.insist, engine.Engine.get

    async def remember(self: journal.Journal, *tasks: Any, **_: Any) -> None:
        for task in tasks[0] if tasks and type(tasks[0]) is tuple else tasks[-1:]:
            self._committed(task)

    async def commit(self: journal.Journal, task: Any) -> Any:
        if await self.database.run(get_task, task.id) is None:
            await self.database.run(add_tasks, [task])
        return await insist(self, task)

    async def recall(self: engine.Engine, task_id: str) -> Any:
        return self._journal._latest.get(task_id) or await get(self, task_id)

    journal.Journal.add = journal.Journal.save = remember  # type: ignore[assignment]
    journal.Journal.intend = remember  # type: ignore[assignment]
    journal.Journal.insist = commit  # type: ignore[assignment]
    engine.Engine.get = recall  # type: ignore[assignment]


def new_key_on_resend() -> None:
    """A create sent again after a crash gets a key of its own."""
    stored = submit.get_submission

    def get_submission(db: Any, task_id: str) -> Any:
        found = stored(db, task_id)
        if found is None or found.body is None:
            return found
        body = json.loads(found.body) | {"idempotency_key": str(uuid.uuid4())}
        return replace(found, body=json.dumps(body).encode())

    submit.get_submission = get_submission


def keep_twice() -> None:
    """A picture found in place after a crash is not recognised as the same."""
    folders.twin = lambda *_: None  # type: ignore[assignment]


def die_after(call: str) -> None:
    """Kill this process when `call` (module:function) has returned once."""
    name, _, function = call.partition(":")
    module = import_module(name)
    whole = getattr(module, function)

    def and_die(*args: Any, **kwargs: Any) -> None:
        whole(*args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(module, function, and_die)


PLANTS: dict[str, Callable[[], None]] = {
    "commit after send": commit_after_send,
    "new key on resend": new_key_on_resend,
    "keep twice": keep_twice,
}

if __name__ == "__main__":
    quicken()
    if "NANOSTUDIO_PLANT" in os.environ:
        PLANTS[os.environ["NANOSTUDIO_PLANT"]]()
    if "NANOSTUDIO_DIE_AFTER" in os.environ:
        die_after(os.environ["NANOSTUDIO_DIE_AFTER"])
    main()
