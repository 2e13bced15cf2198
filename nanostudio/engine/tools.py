"""What the steps of a task's life work with."""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from nanostudio.core.options import Options
from nanostudio.core.origin import Origin
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Task
from nanostudio.engine.alarm import Alarm
from nanostudio.engine.hold import Hold
from nanostudio.engine.journal import Journal
from nanostudio.engine.uploads import FindEndpoint, Uploader
from nanostudio.engine.usual import UsualTimes
from nanostudio.library.library import Library
from nanostudio.providers.adapter import Adapter, Lists, Streams
from nanostudio.providers.http import Endpoint, Wire
from nanostudio.providers.table import ADAPTERS, LISTS, STREAMS, spec


def clock_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where a task's calls go. `model` is None for a task adopted from elsewhere."""

    adapter: Adapter
    provider: ProviderSpec
    model: ModelSpec | None
    endpoint: Endpoint

    @property
    def usual_time_s(self) -> float:
        """How long the model usually takes, in seconds."""
        return self.model.usual_time_s if self.model else 30.0

    @property
    def answers_inline(self) -> bool:
        """Whether an answer may hold the pictures themselves, and be large."""
        rows = [self.model] if self.model else self.provider.models
        return any(row.answers_inline for row in rows)

    def is_at(self, origin: Origin | None) -> bool:
        """Whether that is this gateway and this account: another one under the same
        name knows none of its idempotency keys and tasks."""
        return origin == self.endpoint.origin or not self.provider.needs_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The engine's collaborators, handed to every step."""

    journal: Journal
    library: Library
    wire: Wire
    uploader: Uploader
    find_endpoint: FindEndpoint
    alarm: Alarm
    bell: Alarm = field(default_factory=Alarm)  # rung when the person helped
    hold: Hold = field(default_factory=Hold)
    options: Mapping[str, Options] = field(default_factory=dict)  # by provider
    specs: Mapping[str, ProviderSpec] = field(default_factory=dict)  # edited rows
    adapters: Mapping[str, Adapter] = field(default_factory=lambda: ADAPTERS)
    streams: Mapping[str, Streams] = field(default_factory=lambda: STREAMS)
    lists: Mapping[str, Lists] = field(default_factory=lambda: LISTS)
    usual_times: UsualTimes = field(default_factory=UsualTimes)
    now_ms: Callable[[], int] = clock_ms
    random: Callable[[], float] = field(default=random.random)
    grace_s: float = 1.5  # for what is on its way when a life is to end

    def provider(self, provider_id: str) -> ProviderSpec:
        """The provider's row. Raises Refused for a provider there is not."""
        if provider_id in self.specs:
            return self.specs[provider_id]
        adapter = self.adapters.get(provider_id)
        return adapter.SPEC if adapter else spec(provider_id)

    def checked_id(self, provider_id: str, remote_id: str) -> str:
        """A typed id without what was copied around it. Raises Refused."""
        provider, remote_id = self.provider(provider_id), remote_id.strip()
        self.adapters[provider.id].poll(remote_id)
        return remote_id

    async def route(self, task: Task, origin: Origin | None = None) -> Route:
        """Adapter, rows and endpoint of `task`, of a new one without an `origin`.

        Raises MissingKey, Refused."""
        provider = self.provider(task.request.provider)
        return Route(
            adapter=self.adapters[provider.id],
            provider=provider,
            model=provider.model(task.request.model),
            endpoint=await self.find_endpoint(task.request.provider, origin),
        )
