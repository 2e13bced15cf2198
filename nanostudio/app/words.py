"""The words for a task's state, its money and the choices it leaves; pure functions.

Every sentence about a task in tiles, inspector and screen reader comes from here."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from nanostudio.app.figures import shown
from nanostudio.core.naming import plain
from nanostudio.core.say import joined
from nanostudio.core.task import Charged, Task, TaskState, WaitReason

translate = QCoreApplication.translate  # the name lupdate looks for

LONGEST_TITLE = 120  # characters of server text in a tile
LONGEST_HINT = 400


class Choice(StrEnum):
    """A step a person can take about a task that has no picture, or about a picture
    whose file is lost."""

    CANCEL = "cancel"
    GO_ON = "go on"
    CHECK = "check"
    ADOPT = "adopt"
    RESEND = "resend"
    RETRY = "retry"
    DISMISS = "dismiss"
    FIND = "find"  # the file of a picture, here and below
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Words:
    """A state in words: `title` in a line, `detail` in some; either may be ""."""

    title: str
    detail: str = ""


def filled(text: str, *values: object) -> str:
    """`text` with %1, %2 … replaced, so that translators may reorder them; figures as
    the language writes them."""
    return re.sub(r"%([1-9])", lambda found: shown(values[int(found[1]) - 1]), text)


def clock(milliseconds: int) -> str:
    """A span as a stopwatch shows it: "0:14", "12:05", "1:02:03"; never negative."""
    minutes, seconds = divmod(max(0, milliseconds) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds:02}"
    return f"{minutes}:{seconds:02}"


def percent(fraction: float) -> str:
    """(0.64) -> "64 %", with a space no line breaks at."""
    return filled(translate("words", "%1\u00a0%"), round(fraction * 100))


def started_ms(task: Task) -> int:
    """When the wait a person sees began, in milliseconds since 1970."""
    return task.sent_ms if task.sent_ms is not None else task.created_ms


def state_words(
    task: Task,
    provider: str,
    *,
    now_ms: int,
    place: int = 0,
    progress: float | None = None,
    usual_s: float | None = None,
    is_inline: bool = False,
    is_paused: bool = False,
) -> Words:
    """The state of `task` at `provider` (its label).

    `place` counts the queued tasks before this one; `progress` is 0..1 or None;
    `usual_s` is how long its model takes, where that is known;
    `is_inline`: the answer to what is sent brings the pictures;
    `is_paused`: it would be sent, were it not for the person's pause."""
    settled: dict[TaskState, Callable[[], Words]] = {
        TaskState.QUEUED: lambda: Words("", _queued(place, is_paused)),
        TaskState.WAITING: lambda: _waiting(task, provider, now_ms),
        TaskState.UNCERTAIN: _uncertain,
        TaskState.FAILED: lambda: _failed(task),
        TaskState.CANCELLED: lambda: _cancelled(task, provider),
        TaskState.DONE: lambda: Words(translate("words", "Done")),
    }
    if task.state in settled:
        return settled[task.state]()
    is_made = is_inline and task.state is TaskState.SUBMITTING
    state = TaskState.RUNNING if is_made else task.state
    usual_s = usual_s if state is TaskState.RUNNING else None
    return Words(_running(state, progress), _elapsed(task, provider, now_ms, usual_s))


def _queued(place: int, is_paused: bool) -> str:
    if is_paused:
        return translate("words", "Paused")
    if place == 0:
        return translate("words", "Queued · next")
    return filled(translate("words", "Queued · %1"), ordinal(place + 1))


def ordinal(number: int) -> str:
    """(2) -> "2nd"; each English ending is a string of its own for translators."""
    endings: dict[int, Callable[[], str]] = {
        1: lambda: translate("words", "%1st"),
        2: lambda: translate("words", "%1nd"),
        3: lambda: translate("words", "%1rd"),
    }
    last = 0 if number % 100 in (11, 12, 13) else number % 10
    ending = endings[last]() if last in endings else translate("words", "%1th")
    return filled(ending, number)


def _running(state: TaskState, progress: float | None) -> str:
    if state is TaskState.UPLOADING:
        return translate("words", "Uploading references…")
    if state is TaskState.SUBMITTING:
        return translate("words", "Sending…")
    if state is TaskState.COLLECTING:
        return translate("words", "Fetching the picture…")
    if progress is None:
        return translate("words", "Generating…")
    return filled(translate("words", "Generating…  %1"), percent(progress))


_LATE = 1.3  # times the usual; half of all deliveries take longer than the median


def _elapsed(task: Task, provider: str, now_ms: int, usual_s: float | None) -> str:
    spent_ms = now_ms - started_ms(task)
    spent = clock(spent_ms)
    if usual_s is None:
        words = translate("words", "%1 · %2")
    elif spent_ms > _LATE * usual_s * 1000:
        words = translate("words", "%1 · %2 · longer\u00a0than\u00a0usual")
    else:
        words = translate("words", "%1 · %2\u00a0of\u00a0about\u00a0%3")
    return filled(words, provider, spent, clock(_about_ms(usual_s or 0)))


def _about_ms(seconds: float) -> int:
    """As exact as an estimate is: whole seconds, from ten on steps of five."""
    step = 1 if seconds < 10 else 5
    return max(1, round(seconds / step)) * step * 1000


def _waiting(task: Task, provider: str, now_ms: int) -> Words:
    title = {
        WaitReason.RATE_LIMIT: translate("words", "%1 asks to wait"),
        WaitReason.OFFLINE: translate("words", "No connection"),
        WaitReason.KEY: translate("words", "%1 needs a key"),
        WaitReason.CREDIT: translate("words", "Out of credit"),
        WaitReason.DISK: translate("words", "No room on the disk"),
    }.get(task.wait_reason or WaitReason.OFFLINE, "")
    if task.wait_reason is WaitReason.DISK and task.problem is not None:
        # Full, away, or read-only: the disk's own words say which.
        told = plain(task.problem.title, LONGEST_TITLE)
        return Words(told, _goes_on(task, now_ms))
    return Words(filled(title, provider), _goes_on(task, now_ms))


def _goes_on(task: Task, now_ms: int) -> str:
    if task.wait_until_ms is not None:
        left = clock(task.wait_until_ms - now_ms)
        return filled(translate("words", "Goes on in %1."), left)
    if task.problem and task.problem.hint:
        return plain(task.problem.hint, LONGEST_HINT)
    return {
        WaitReason.KEY: translate("words", "Goes on when a key is stored."),
        WaitReason.CREDIT: translate("words", "Goes on when there is credit again."),
        WaitReason.DISK: translate("words", "Goes on when there is space again."),
    }.get(
        task.wait_reason or WaitReason.OFFLINE,
        translate("words", "Goes on by itself when the connection is back."),
    )


def _uncertain() -> Words:
    return Words(
        translate("words", "Maybe charged"),
        translate("words", "Connection lost after the request was sent. Not resent."),
    )


def _failed(task: Task) -> Words:
    problem = task.problem
    title = plain(problem.title, LONGEST_TITLE) if problem else ""
    hint = plain(problem.hint, LONGEST_HINT) if problem else ""
    charge = charged_words(task)
    title = title or translate("words", "This did not work")
    return Words(title, joined(charge, hint))


def _cancelled(task: Task, provider: str) -> Words:
    if task.charged is Charged.YES:
        return Words(translate("words", "Cancelled"), charged_words(task))
    warning = translate("words", "Stopped waiting; %1 may still charge.")
    return Words(translate("words", "Cancelled"), filled(warning, provider))


def charged_words(task: Task) -> str:
    """Whether money was taken, as a sentence."""
    match task.charged:
        case Charged.NO:
            return translate("words", "Not charged.")
        case Charged.REFUNDED:
            return translate("words", "Refunded.")
        case Charged.UNKNOWN:
            return translate("words", "Maybe charged.")
    if task.cost is None:
        return translate("words", "Charged.")
    return filled(translate("words", "Charged %1."), task.cost)


def choice_words(choice: Choice) -> str:
    """A choice as a link or a button names it."""
    return {
        Choice.CANCEL: translate("words", "Cancel"),
        Choice.GO_ON: translate("words", "Try now"),
        Choice.CHECK: translate("words", "Check"),
        Choice.ADOPT: translate("words", "Enter task ID"),
        Choice.RESEND: translate("words", "Resend"),
        Choice.RETRY: translate("words", "Retry"),
        Choice.DISMISS: translate("words", "Dismiss"),
        Choice.FIND: translate("trouble", "Find it…"),
        Choice.REMOVE: translate("trouble", "Remove"),
    }[choice]


def choice_hint(choice: Choice) -> str:
    """What a choice does, in a sentence for its tooltip."""
    return {
        Choice.CANCEL: translate("words", "Stop waiting for this picture."),
        Choice.GO_ON: translate("words", "Do not wait any longer."),
        Choice.CHECK: translate("words", "Ask the provider. Costs nothing."),
        Choice.ADOPT: translate("words", "Collect it by the id on the gateway's site."),
        Choice.RESEND: translate("words", "Send it again. May be charged again."),
        Choice.RETRY: translate("words", "Make a new task with the same settings."),
        Choice.DISMISS: translate("words", "Take this tile away."),
        Choice.FIND: translate(
            "trouble", "Choose the file, or a folder to look through."
        ),
        Choice.REMOVE: translate(
            "trouble", "Move it to the trash. What it cost is kept."
        ),
    }[choice]


def choices(task: Task, *, has_tasks: bool = True) -> tuple[Choice, ...]:
    """What a person can do about `task` as it stands; empty for a finished one.

    `has_tasks`: whether its provider can be asked for it by an id."""
    can_collect = task.remote_id is not None and task.charged is not Charged.REFUNDED
    if task.state is TaskState.WAITING:
        return (Choice.GO_ON, Choice.CANCEL)
    if task.is_open:
        return (Choice.CANCEL,)
    if task.state is TaskState.UNCERTAIN:
        ask = (Choice.CHECK, Choice.ADOPT) if has_tasks else ()
        return (*ask, Choice.RESEND, Choice.DISMISS)
    if task.state is TaskState.FAILED:
        collect = (Choice.CHECK,) if can_collect else ()
        return (*collect, Choice.RETRY, Choice.DISMISS)
    if task.state is TaskState.CANCELLED:
        return (*((Choice.CHECK,) if can_collect else ()), Choice.DISMISS)
    return ()
