"""An engine on fakes and a real database, which can be ended and begun again."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from nanostudio.core.errors import StudioError
from nanostudio.core.options import USUAL, Options
from nanostudio.core.origin import Origin
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.task import Task, TaskState
from nanostudio.engine.engine import Engine
from nanostudio.engine.journal import Journal
from nanostudio.engine.tools import Tools
from nanostudio.engine.uploads import Gateways, Uploader
from nanostudio.providers.adapter import Outcome
from nanostudio.providers.http import Endpoint
from nanostudio.store.database import Database
from nanostudio.store.submissions import get_submission, list_replies
from nanostudio.store.tasks import get_task
from tests.engine.fakes import (
    ADAPTERS,
    HOSTS,
    Clock,
    FakeAlarm,
    FakeLibrary,
    FakeWire,
    FlakyDatabase,
    Heard,
)


class Bench:
    """Everything a test of the engine needs."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.clock = Clock()
        self.wire = FakeWire(self.clock)
        self.library = FakeLibrary(folder)
        self.database = FlakyDatabase(database)
        self.missing: dict[str, StudioError] = {}  # by provider, or provider:label
        self.base_urls: dict[str, str] = {}
        self.in_use: dict[str, str] = {}  # the name of each provider's key
        self.is_local = True
        self.options: dict[str, Options] = {}
        self.adapters = dict(ADAPTERS)
        self.lists: dict[str, Any] = {}  # providers whose task list is asked
        self._begin()

    def _begin(self) -> None:
        self.alarm, self.bell = FakeAlarm(self.clock), FakeAlarm(self.clock)
        database: Any = self.database
        library: Any = self.library
        wire: Any = self.wire
        self.journal = Journal(database, self.alarm)
        self.tools = Tools(
            journal=self.journal,
            library=library,
            wire=wire,
            uploader=Uploader(
                database,
                library,
                wire,
                Gateways(
                    find_endpoint=self.find_endpoint,
                    options=self.options,
                    adapters=self.adapters,
                    uploads={name: ADAPTERS[name] for name in HOSTS},
                ),
                self.clock.now_ms,
            ),
            find_endpoint=self.find_endpoint,
            alarm=self.alarm,
            bell=self.bell,
            options=self.options,
            adapters=self.adapters,
            streams=self.adapters,
            lists=self.lists,
            now_ms=self.clock.now_ms,
            random=lambda: 0.0,
            grace_s=0.05,
        )
        self.engine = Engine(self.tools)
        self.heard = Heard()
        self.engine.watch(self.heard)

    async def find_endpoint(self, provider: str, origin: Origin | None) -> Endpoint:
        began_with = origin.key_label if origin else None
        label = self.in_use.get(provider, "") if began_with is None else began_with
        for name in (provider, f"{provider}:{label}"):
            if name in self.missing:
                raise self.missing[name]
        url = self.base_urls.get(provider) or ADAPTERS[provider].SPEC.base_url
        key = f"secret-key {label}".strip()
        return Endpoint(url, key, is_local=self.is_local, key_label=label)

    def streams(self, *providers: str) -> None:
        """Let the creates of these providers be streamed, and of no other."""
        for name in ADAPTERS:
            old = self.options.get(name, USUAL)
            self.options[name] = replace(old, is_streamed=name in providers)

    def parses(self, provider: str, outcome: Outcome) -> None:
        """Let every good answer of a provider mean `outcome`."""
        self.speaks(provider, parse=lambda _: outcome)

    def speaks(self, provider: str, **functions: Any) -> None:
        """Let the adapter of a provider have these functions, or rows as SPEC."""
        dialect = vars(self.adapters[provider]) | functions
        self.adapters[provider] = SimpleNamespace(**dialect)

    async def crash(self) -> None:
        """End everything now, as a kill does, and build it anew on the same rows."""
        await self.engine.close()
        self._begin()

    async def submit(self, provider: str = "keyed", **changes: Any) -> Task:
        """Order one picture."""
        tasks = await self.engine.submit(a_request(provider, **changes))
        return tasks[0]

    async def generate(self, provider: str = "keyed", **changes: Any) -> Task:
        """Order one picture and wait until it does not go on by itself."""
        return await self.settled(await self.submit(provider, **changes))

    async def settled(self, task: Task) -> Task:
        """The task once it does not go on by itself."""
        return (await self.engine.settled([task.id]))[0]

    async def comes_to(self, task: Task, state: TaskState) -> Task:
        """The task once it is in `state`."""
        reached = await self.engine.reached([task.id], lambda t: t.state is state)
        assert reached[0].state is state
        return reached[0]

    async def resumed(self, task: Task) -> Task:
        """The task settled, after a crash and a new start."""
        await self.crash()
        await self.engine.start()
        return await self.settled(task)

    async def row(self, task: Task) -> Task:
        """The task as the database has it."""
        found = await self.database.run(get_task, task.id)
        assert found is not None
        return found

    async def put(self, task: Task) -> Task:
        """Put a row into the database, whatever state it is in."""
        await self.journal.add((task,))
        return task

    async def submission(self, task: Task) -> Any:
        return await self.database.run(get_submission, task.id)

    async def replies(self, task: Task) -> list[bytes]:
        return [kept.body for kept in await self.database.run(list_replies, task.id)]


def a_request(provider: str = "keyed", **changes: Any) -> GenerationRequest:
    """A request that fits, with `changes`."""
    request = GenerationRequest(
        provider=provider, model="nano-banana-2", prompt="a fox", resolution="1K"
    )
    return replace(request, **changes)


def a_row(state: TaskState, provider: str = "keyed", **changes: Any) -> Task:
    """A task found in `state`."""
    task = Task(
        id="f00d" * 4,
        batch_id="b1",
        position=0,
        request=a_request(provider),
        idempotency_key="key-1",
        created_ms=1,
        state=state,
    )
    return replace(task, **changes)


def two_references() -> tuple[Reference, ...]:
    return tuple(Reference(sha256=digit * 64) for digit in "ab")
