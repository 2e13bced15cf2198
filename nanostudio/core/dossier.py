"""What can be shown to a provider of a task: for a refund, or a question about it.

Plain text. Never in it: a key or its name, an account, the address that was asked, a
path of this computer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nanostudio.core.money import Money
from nanostudio.core.naming import plain
from nanostudio.core.redacting import redacted, redacted_body
from nanostudio.core.say import joined, mark, say
from nanostudio.core.task import Charged, Output, Task, TaskState

_LONGEST_PROMPT = 1_000
_CHARGED = {
    Charged.YES: mark("Charged: yes"),
    Charged.NO: mark("Charged: no"),
    Charged.REFUNDED: mark("Charged: refunded"),
    Charged.UNKNOWN: mark("Charged: not known"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the provider answered, as it came."""

    at_ms: int
    status: int
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger; `amount` is None where nobody said how much."""

    at_ms: int
    is_refund: bool
    amount: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A task and all that is kept of it. `body_sha256` is of what was sent."""

    task: Task
    body_sha256: str | None = None
    answers: tuple[Answer, ...] = ()
    entries: tuple[Entry, ...] = ()


def dossier(cases: Sequence[Case], now_ms: int) -> str:
    """The text about tasks, one after another."""
    head = [say("Dossier of image tasks"), say("Made: %1", _moment(now_ms)), ""]
    parts = ["\n".join(_case(case)) for case in cases]
    rule = "\n\n" + "-" * 72 + "\n\n"
    return "\n".join(head) + "\n" + rule.join(parts) + "\n"


def _case(case: Case) -> Iterator[str]:
    task = case.task
    yield say("Task: %1", task.id)
    yield say("Task at the provider: %1", plain(task.remote_id or "-"))
    yield say("Idempotency key: %1", task.idempotency_key)
    yield say("SHA-256 of the request: %1", case.body_sha256 or "-")
    yield say("Provider: %1", task.request.provider)
    yield say("Model: %1", plain(task.request.model))
    yield say("State: %1", str(task.state))
    yield ""
    yield from _times(task)
    yield ""
    yield from _pictures(task)
    yield ""
    yield from _money(case)
    yield from _trouble(case)


def _times(task: Task) -> Iterator[str]:
    for words, moment in (
        (mark("Ordered: %1"), task.created_ms),
        (mark("Sent: %1"), task.sent_ms),
        (mark("Accepted: %1"), task.accepted_ms),
        (mark("Ended: %1"), task.finished_ms),
    ):
        if moment is not None:
            yield say(words, _moment(moment))


def _pictures(task: Task) -> Iterator[str]:
    request = task.request
    asked = (request.aspect_ratio, request.resolution, request.format)
    shape = ", ".join(plain(one) for one in asked if one) or "-"
    yield say("Asked: %1 pictures (%2)", request.n, shape)
    yield say("References: %1", len(request.references))
    yield say("Prompt: %1", plain(request.prompt, _LONGEST_PROMPT))
    yield say("Delivered: %1 pictures", len(task.outputs))
    for output in task.outputs:
        yield f"  {_delivered(output)}"


def _delivered(output: Output) -> str:
    return say(
        "%1. %2 x %3 pixels, %4, %5 bytes, SHA-256 %6",
        output.position + 1,
        output.width,
        output.height,
        output.format,
        output.size_bytes,
        output.sha256,
    )


def _money(case: Case) -> Iterator[str]:
    task = case.task
    yield say(_CHARGED[task.charged])
    if task.cost:
        yield say("Cost: %1 (%2)", task.cost, str(task.cost_basis))
    for entry in case.entries:
        amount = str(entry.amount) if entry.amount is not None else "?"
        words = mark("%1: refunded %2") if entry.is_refund else mark("%1: charged %2")
        yield f"  {say(words, _moment(entry.at_ms), amount)}"


def _trouble(case: Case) -> Iterator[str]:
    problem = case.task.problem
    if problem is not None:
        yield ""
        yield redacted(joined(problem.title, problem.hint))
    if case.answers:
        yield ""
        yield say("Answers of the provider:")
    for answer in case.answers:
        yield say("%1: HTTP status %2", _moment(answer.at_ms), str(answer.status))
        for line in redacted_body(answer.body).splitlines():
            yield f"  {line}"
    if not case.answers and case.task.state is not TaskState.DONE:
        yield say("No further answer of the provider was kept.")


def _moment(ms: int) -> str:
    try:
        return f"{datetime.fromtimestamp(ms / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):  # a clock far off
        return "?"
