"""When to ask again: pure figures in seconds."""

from collections.abc import Callable
from dataclasses import dataclass

FLOOR_S = 2.0  # never more than one request in two seconds for a task
CAP_S = 60.0
RETRY_AFTER_CAP_S = 3600.0
_JITTER = 0.15
_MOST_JITTER_S = 1.0  # of a look: enough to be out of step, too little to be late
_QUICK_JITTER = 0.03  # of looks in a row: they are out of step already
_AT_FIRST_S = 1.0
_DUE = 0.78  # of the usual time: deliveries spread by about a quarter around it
_LEARNED_LATE_S = 0.4  # what was learned, was learned by looks that came a bit late
_QUICK_S = 16.0  # a model that is as quick as this is not asked before it is due
_SPLIT_S = 24.0  # the longest wait of one that is known

Random = Callable[[], float]  # uniform in 0..1


@dataclass(frozen=True, slots=True)
class Usual:
    """How long a model takes from accepted to delivered; `is_learned` from its own
    deliveries, not from its row."""

    seconds: float
    is_learned: bool = False


def poll_delay(elapsed_s: float, usual: Usual, random: Random) -> float:
    """Seconds to the next look at a task accepted `elapsed_s` ago.

    One look at first (some answer or fail at once), few until the model's usual time
    is near, quick around it, backing off after it."""
    elapsed_s, usual_s = max(elapsed_s, 0.0), max(usual.seconds, FLOOR_S)
    early_s = _DUE * (usual_s - _LEARNED_LATE_S) - elapsed_s
    if early_s <= FLOOR_S:
        late_s = max(0.0, elapsed_s - 1.5 * usual_s)
        delay = min(max(FLOOR_S, usual_s / 80) + late_s / 8, CAP_S)
        return delay * (1 + (_JITTER if late_s else _QUICK_JITTER) * random())
    if usual.is_learned and usual_s < _QUICK_S:
        delay = early_s
    elif elapsed_s < _AT_FIRST_S:
        delay = FLOOR_S
    else:
        # Long waits are split: progress still moves, and what is learned may be wrong.
        most_s = max(_SPLIT_S if usual.is_learned else FLOOR_S, usual_s / 4)
        delay = min(early_s, most_s, CAP_S)
    return delay + min(_JITTER * delay, _MOST_JITTER_S) * random()


def retry_delay(failures: int, random: Random) -> float:
    """Seconds to the next try after `failures` (1, 2, ...) in a row: 2, 4, ... 60."""
    return _jittered(min(FLOOR_S * 2 ** min(failures - 1, 10), CAP_S), random)


def wished_delay(retry_after_s: float | None, failures: int, random: Random) -> float:
    """The provider's `Retry-After` within reason; our own backoff when it has none."""
    if retry_after_s is None:
        return retry_delay(failures, random)
    return min(max(retry_after_s, FLOOR_S), RETRY_AFTER_CAP_S)


def _jittered(delay: float, random: Random) -> float:
    """Later by up to 15 %, so that many tasks do not ask in step; never sooner."""
    return delay * (1 + _JITTER * random())
