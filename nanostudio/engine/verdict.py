"""What a failure means for a task: pure, and the place where money rules are kept."""

from nanostudio.core.errors import (
    InvalidKey,
    KeyringTrouble,
    MissingKey,
    NetworkError,
    OutOfCredit,
    ProviderDown,
    RateLimited,
    StorageError,
    StudioError,
)
from nanostudio.core.say import joined, say
from nanostudio.core.task import Charged, Problem, Task, TaskState, WaitReason
from nanostudio.engine import rhythm
from nanostudio.providers.adapter import Failed

KEY_WINDOW_MS = 24 * 3600 * 1000  # how long an idempotency key is trusted: a day
DISK_AGAIN_S = 30.0


def problem(error: StudioError) -> Problem:
    """The words of `error`, to be kept with the task."""
    return Problem(title=error.title, hint=error.hint)


def rest(
    task: Task,
    error: StudioError,
    *,
    label: str,
    now_ms: int,
    failures: int,
    random: rhythm.Random,
    has_tasks: bool = True,
) -> Task:
    """`task` after a step failed for a reason that surely accepted nothing new.

    It waits where waiting can help, else it has failed; but a create whose answer was
    lost stays in doubt, whatever came after it. `failures` counts from 1."""
    reason = _reason(error)
    if reason is None and task.state is TaskState.SUBMITTING and task.sent_ms:
        return lost(task, label, has_tasks=has_tasks)
    if reason is None:
        return failed(task, problem(error), now_ms=now_ms)
    delay_s = _delay_s(reason, error, failures, random)
    return task.to(
        TaskState.WAITING,
        wait_reason=reason,
        wait_until_ms=None if delay_s is None else now_ms + int(delay_s * 1000),
        resume_state=_RESUME_STATES.get(task.state, task.state),
        problem=problem(error),
    )


_REASONS: tuple[tuple[type[StudioError], WaitReason], ...] = (
    (RateLimited, WaitReason.RATE_LIMIT),
    (InvalidKey, WaitReason.KEY),
    (MissingKey, WaitReason.KEY),
    (KeyringTrouble, WaitReason.KEY),
    (OutOfCredit, WaitReason.CREDIT),
    (NetworkError, WaitReason.OFFLINE),
    (ProviderDown, WaitReason.OFFLINE),
    (StorageError, WaitReason.DISK),
)


def _reason(error: StudioError) -> WaitReason | None:
    return next((reason for kind, reason in _REASONS if isinstance(error, kind)), None)


def _delay_s(
    reason: WaitReason, error: StudioError, failures: int, random: rhythm.Random
) -> float | None:
    """Seconds until it goes on by itself; None when only the person can help."""
    if reason in (WaitReason.KEY, WaitReason.CREDIT):
        return None
    if reason is WaitReason.DISK:
        return DISK_AGAIN_S
    wish = error.retry_after_s if isinstance(error, RateLimited) else None
    return rhythm.wished_delay(wish, failures, random)


# A result's address may be stale after a wait: it is asked for again.
_RESUME_STATES = {TaskState.COLLECTING: TaskState.RUNNING}


def failed(
    task: Task,
    why: Problem,
    *,
    now_ms: int,
    is_refunded: bool | None = None,
) -> Task:
    """`task`, ended without a picture; says whether it was charged as far as known."""
    if is_refunded is not None:
        charged = Charged.REFUNDED if is_refunded else Charged.YES
    else:
        charged = task.charged
    return task.to(TaskState.FAILED, problem=why, charged=charged, finished_ms=now_ms)


def gave_up(outcome: Failed, label: str) -> Problem:
    """The words for a task the provider ended without a picture."""
    if outcome.is_refunded:
        money = say("It was refunded.")
    elif outcome.is_refunded is None:
        money = say("%1 does not say whether it charged.", label)
    else:
        money = say("It was charged.")
    said = say("%1 says: “%2”", label, outcome.reason) if outcome.reason else ""
    advice = outcome.advice or say("Change the prompt or try again.")
    return Problem(
        title=say("%1 could not make this picture.", label),
        hint=joined(outcome.explained, said, money, advice),
    )


def found_collecting(task: Task, *, now_ms: int) -> Task:
    """`task` as it goes on after the program died while its pictures came."""
    if task.remote_id is not None:
        return task.to(TaskState.RUNNING)
    why = Problem(
        title=say("The picture came, but NanoStudio ended before it was kept."),
        hint=say("It was charged and cannot be fetched again. Generate it anew."),
    )
    return failed(task, why, now_ms=now_ms)


def may_resend(task: Task, *, is_idempotent: bool, now_ms: int) -> bool:
    """Whether a create whose answer was lost may be sent again by itself.

    Only with a key the provider knows it by, only the same bytes, only for a day."""
    age_ms = now_ms - (task.sent_ms or 0)
    return is_idempotent and 0 <= age_ms < KEY_WINDOW_MS


def lost(task: Task, label: str, *, has_tasks: bool = True) -> Task:
    """`task` may have been accepted and charged: the person decides."""
    happened = say(
        "The connection was lost after the request was sent. Nothing was resent."
    )
    if has_tasks:
        ways = say(
            "Check, enter the task id from the provider's site, resend (may charge"
            " again) or dismiss."
        )
    else:
        ways = say(
            "%1 keeps no task to look up: see there whether it charged. Resend (may"
            " charge again) or dismiss.",
            label,
        )
    return task.to(
        TaskState.UNCERTAIN,
        charged=Charged.UNKNOWN,
        problem=Problem(
            title=say("%1 may have accepted and charged this.", label),
            hint=joined(happened, ways),
        ),
    )


def cancelled(task: Task, label: str, *, now_ms: int) -> Task:
    """`task` as given up by the person, with what that could and could not stop."""
    if task.sent_ms is None:
        why = Problem(
            title=say("Cancelled before it was sent."), hint=say("Nothing was charged.")
        )
        charged = Charged.NO
    else:
        why = Problem(
            title=say("Stopped waiting."),
            hint=say(
                "%1 may still finish and charge it; the result can be collected later.",
                label,
            ),
        )
        charged = task.charged
    return task.to(
        TaskState.CANCELLED, problem=why, charged=charged, finished_ms=now_ms
    )
