"""When to ask again: pure figures in seconds."""

from collections.abc import Callable

FLOOR_S = 2.0  # never more than one request in two seconds for a task
CAP_S = 60.0
RETRY_AFTER_CAP_S = 3600.0
_JITTER = 0.15
_AT_FIRST_S = 1.0

Random = Callable[[], float]  # uniform in 0..1


def poll_delay(elapsed_s: float, usual_s: float, random: Random) -> float:
    """Seconds to the next look at a task accepted `elapsed_s` ago.

    Quick at first (some answer at once), sparse until the model's usual time is near,
    quick around it, backing off after it."""
    elapsed_s, usual_s = max(elapsed_s, 0.0), max(usual_s, FLOOR_S)
    early_s = 0.7 * usual_s - elapsed_s
    if elapsed_s < _AT_FIRST_S:
        delay = FLOOR_S
    elif early_s > FLOOR_S:
        # Long waits are split so that progress still moves.
        delay = min(early_s, max(FLOOR_S, usual_s / 4))
    elif elapsed_s < 2 * usual_s:
        delay = FLOOR_S
    else:
        delay = FLOOR_S + (elapsed_s - 2 * usual_s) / 8
    return _jittered(min(delay, CAP_S), random)


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
