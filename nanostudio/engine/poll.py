"""From accepted to delivered: looks at a task in its own rhythm."""

from nanostudio.core.errors import BadReply, ProviderDown, UnknownTask
from nanostudio.core.say import say
from nanostudio.core.task import Problem, Task
from nanostudio.engine import verdict
from nanostudio.engine.collect import INLINE_BYTES, as_listed, collect, read
from nanostudio.engine.pace import Pace
from nanostudio.engine.rhythm import Usual, poll_delay, retry_delay
from nanostudio.engine.tools import Route, Tools
from nanostudio.providers.adapter import Delivered, Failed, Outcome, Progress
from nanostudio.providers.http import REPLY_BYTES

_DEADLINE_S = 30.0
_INLINE_DEADLINE_S = 120.0  # the answer may hold the pictures
_UNKNOWN_GRACE_MS = 120_000  # some gateways know a new task only after a while
_MOST_BAD_REPLIES = 10  # in a row
_EMPTY_LOOKS = 3  # success may be told a moment before the pictures are listed
_PATIENCE_MS = 3600 * 1000
_JUST_MS = 5000  # accepted so lately that it was surely not ready before
_MOST_TOOK_S = 1.0  # of a look's time that counts as waiting for the next


async def follow(tools: Tools, task: Task, pace: Pace) -> None:
    """Ask until the task is delivered or has failed, then collect.

    Raises what a wait or an end must be made of: NetworkError, RateLimited, ..."""
    origin = await tools.journal.origin(task.id)
    route = await tools.route(task, origin)
    usual = await tools.usual_times.usual(
        tools.journal.database, task.request, route.usual_time_s
    )
    # An id somebody typed in is old enough to be known, or wrong.
    grace_ms = _UNKNOWN_GRACE_MS if origin else 0
    is_watched = origin is not None and _age_ms(tools, task) < _JUST_MS
    bad, empty, took_s = 0, _EMPTY_LOOKS, 0.0
    while True:
        await pace.before_request(_delay_s(tools, task, usual, bad, took_s))
        began_s = tools.alarm.now_s()
        try:
            outcome = await _look(tools, route, task, grace_ms)
        except (BadReply, ProviderDown):
            bad += 1
            if bad > _MOST_BAD_REPLIES:
                raise
            continue
        bad, took_s = 0, tools.alarm.now_s() - began_s
        pace.answered()
        if empty and isinstance(outcome, Delivered) and not outcome.pictures:
            empty -= 1
            continue
        if is_watched:
            _learn(tools, task, outcome)
        if await _judged(tools, route, task, outcome):
            return
        is_watched = True


async def _look(tools: Tools, route: Route, task: Task, grace_ms: int) -> Outcome:
    """A task not known yet, `grace_ms` after it was accepted, is taken to go on."""
    try:
        return await _answer(tools, route, task)
    except UnknownTask:
        if _age_ms(tools, task) >= grace_ms:
            raise
    return Progress()


async def _answer(tools: Tools, route: Route, task: Task) -> Outcome:
    call = route.adapter.poll(task.remote_id or "")
    is_long = route.answers_inline
    reply = await tools.wire.call(
        route.endpoint,
        call,
        deadline_s=_INLINE_DEADLINE_S if is_long else _DEADLINE_S,
        most_bytes=INLINE_BYTES if is_long else REPLY_BYTES,
    )
    if not reply.is_success:
        raise route.adapter.explain(reply)
    return await read(route, reply)


def _learn(tools: Tools, task: Task, outcome: Outcome) -> None:
    if isinstance(outcome, Delivered):
        tools.usual_times.note(task.request, _age_ms(tools, task) / 1000)


async def _judged(tools: Tools, route: Route, task: Task, outcome: Outcome) -> bool:
    """Whether `outcome` ended the waiting."""
    label = route.provider.label
    if isinstance(outcome, Delivered):
        await collect(tools, route, task, outcome)
        return True
    if isinstance(outcome, Failed):
        task = as_listed(route, task) if outcome.is_refunded is False else task
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


def _delay_s(tools: Tools, task: Task, usual: Usual, bad: int, took_s: float) -> float:
    """Looks in a row are counted from one's beginning to the next one's."""
    if bad:
        return retry_delay(bad, tools.random)
    delay_s = poll_delay(_age_ms(tools, task) / 1000, usual, tools.random)
    return delay_s - min(took_s, _MOST_TOOK_S)


def _age_ms(tools: Tools, task: Task) -> int:
    """Since it was accepted, never negative: clocks are set back."""
    return max(0, tools.now_ms() - (task.accepted_ms or task.created_ms))


def _no_result(task: Task, label: str) -> Problem:
    return Problem(
        title=say("%1 has given no result for a long time.", label),
        hint=say("It may still come: check again later (task %1).", task.remote_id),
    )
