"""From accepted to delivered: looks at a task in its own rhythm."""

from nanostudio.core.errors import BadReply, ProviderDown, UnknownTask
from nanostudio.core.task import Problem, Task
from nanostudio.engine import verdict
from nanostudio.engine.collect import collect
from nanostudio.engine.pace import Pace
from nanostudio.engine.rhythm import poll_delay, retry_delay
from nanostudio.engine.tools import Route, Tools
from nanostudio.providers.adapter import Delivered, Failed, Outcome, Progress

_DEADLINE_S = 30.0
_UNKNOWN_GRACE_MS = 120_000  # some gateways know a new task only after a while
_MOST_BAD_REPLIES = 10  # in a row
_EMPTY_LOOKS = 3  # success may be told a moment before the pictures are listed
_PATIENCE_MS = 3600 * 1000


async def follow(tools: Tools, task: Task, pace: Pace) -> None:
    """Ask until the task is delivered or has failed, then collect.

    Raises what a wait or an end must be made of: NetworkError, RateLimited, ..."""
    base_url = await tools.journal.base_url(task.id)
    route = await tools.route(task, base_url)
    # An id somebody typed in is old enough to be known, or wrong.
    grace_ms = _UNKNOWN_GRACE_MS if base_url else 0
    bad, empty = 0, _EMPTY_LOOKS
    while True:
        await pace.before_request(_delay_s(tools, route, task, bad))
        try:
            outcome = await _look(tools, route, task)
        except UnknownTask:
            if _age_ms(tools, task) >= grace_ms:
                raise
            outcome = Progress()
        except (BadReply, ProviderDown):
            bad += 1
            if bad > _MOST_BAD_REPLIES:
                raise
            continue
        bad = 0
        pace.answered()
        if empty and isinstance(outcome, Delivered) and not outcome.pictures:
            empty -= 1
            continue
        if await _judged(tools, route, task, outcome):
            return


async def _look(tools: Tools, route: Route, task: Task) -> Outcome:
    call = route.adapter.poll(task.remote_id or "")
    reply = await tools.wire.call(route.endpoint, call, deadline_s=_DEADLINE_S)
    if not reply.is_success:
        raise route.adapter.explain(reply)
    return route.adapter.parse(reply)


async def _judged(tools: Tools, route: Route, task: Task, outcome: Outcome) -> bool:
    """Whether `outcome` ended the waiting."""
    label = route.provider.label
    if isinstance(outcome, Delivered):
        await collect(tools, route, task, outcome)
        return True
    if isinstance(outcome, Failed):
        why, refunded = verdict.gave_up(outcome, label), outcome.is_refunded
    elif _age_ms(tools, task) > max(_PATIENCE_MS, int(40_000 * route.usual_time_s)):
        why, refunded = _no_result(task, label), None
    else:
        tools.journal.tell(
            task, outcome.fraction if isinstance(outcome, Progress) else None
        )
        return False
    await tools.journal.insist(
        verdict.failed(task, why, now_ms=tools.now_ms(), is_refunded=refunded)
    )
    return True


def _delay_s(tools: Tools, route: Route, task: Task, bad: int) -> float:
    if bad:
        return retry_delay(bad, tools.random)
    return poll_delay(_age_ms(tools, task) / 1000, route.usual_time_s, tools.random)


def _age_ms(tools: Tools, task: Task) -> int:
    """Since it was accepted, never negative: clocks are set back."""
    return max(0, tools.now_ms() - (task.accepted_ms or task.created_ms))


def _no_result(task: Task, label: str) -> Problem:
    return Problem(
        title=f"{label} has given no result for a long time.",
        hint=f"It may still come: check again later (task {task.remote_id}).",
    )
