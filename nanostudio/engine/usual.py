"""How long a provider's model usually takes, learned from its last deliveries."""

from collections import deque
from statistics import median

from nanostudio.core.errors import StorageError
from nanostudio.core.request import GenerationRequest
from nanostudio.engine.rhythm import Usual
from nanostudio.store.database import Database
from nanostudio.store.tasks import recent_times_s

_MOST = 20  # deliveries it is learned from
_FEWEST = 3
# Past so many times what the row says, nobody was looking when it was ready.
_BELIEVED = 5.0

_Key = tuple[str, str, str | None]


class UsualTimes:
    """Reads the history once for each provider, model and resolution, then listens."""

    def __init__(self) -> None:
        self._times_s: dict[_Key, deque[float]] = {}

    async def usual(
        self, database: Database, request: GenerationRequest, row_s: float
    ) -> Usual:
        """The median of the last deliveries; what the row says while they are few."""
        key = _key(request)
        if key not in self._times_s:
            times_s = await _read(database, key)
            self._times_s.setdefault(key, deque(times_s, _MOST))
        believed = [one for one in self._times_s[key] if one <= _BELIEVED * row_s]
        if len(believed) < _FEWEST:
            return Usual(row_s)
        return Usual(median(believed), is_learned=True)

    def note(self, request: GenerationRequest, seconds: float) -> None:
        """A task was looked at while it ran, and was ready after `seconds`."""
        times_s = self._times_s.get(_key(request))
        if times_s is not None:
            times_s.append(seconds)


def _key(request: GenerationRequest) -> _Key:
    return request.provider, request.model, request.resolution


async def _read(database: Database, key: _Key) -> list[float]:
    """Oldest first; nothing when the disk fails, for it is only a matter of rhythm."""
    provider, model, resolution = key
    try:
        times_s: list[float] = await database.run(
            recent_times_s,
            provider=provider,
            model=model,
            resolution=resolution,
            limit=_MOST,
        )
    except StorageError:
        return []
    return times_s[::-1]
