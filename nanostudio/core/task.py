"""A task: one paid request on its way, its states and the steps between them."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from nanostudio.core.money import Basis, Money
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.request import GenerationRequest


class TaskState(StrEnum):
    """Where a task is; see TRANSITIONS for the steps between them."""

    QUEUED = "queued"
    UPLOADING = "uploading"
    SUBMITTING = "submitting"  # the intent is durable; a byte may have been sent
    RUNNING = "running"  # the provider has it, and its id is durable
    COLLECTING = "collecting"  # pictures are ready there, not yet whole here
    DONE = "done"  # every delivered picture is durable here
    WAITING = "waiting"  # for `wait_reason`; goes on by itself where it can
    UNCERTAIN = "uncertain"  # may have been accepted and charged; nothing is resent
    FAILED = "failed"
    CANCELLED = "cancelled"


class WaitReason(StrEnum):
    """What a waiting task waits for."""

    RATE_LIMIT = "rate limit"
    OFFLINE = "offline"
    KEY = "key"
    CREDIT = "credit"
    DISK = "disk"


class Charged(StrEnum):
    """Whether the provider took money for a task."""

    YES = "yes"
    NO = "no"
    REFUNDED = "refunded"
    UNKNOWN = "unknown"


_S = TaskState
_ENDS = {_S.WAITING, _S.FAILED, _S.CANCELLED}
TRANSITIONS: dict[TaskState, frozenset[TaskState]] = {
    _S.QUEUED: frozenset(_ENDS | {_S.UPLOADING, _S.SUBMITTING}),
    _S.UPLOADING: frozenset(_ENDS | {_S.QUEUED, _S.SUBMITTING}),
    # A create may answer with the finished pictures at once.
    _S.SUBMITTING: frozenset(_ENDS | {_S.RUNNING, _S.COLLECTING, _S.UNCERTAIN}),
    _S.RUNNING: frozenset(_ENDS | {_S.COLLECTING}),
    # Back to running when a result's address has expired: a fresh one is asked for.
    _S.COLLECTING: frozenset(_ENDS | {_S.RUNNING, _S.DONE}),
    _S.WAITING: frozenset(
        {_S.QUEUED, _S.UPLOADING, _S.SUBMITTING, _S.RUNNING, _S.COLLECTING}
        | {_S.UNCERTAIN, _S.FAILED, _S.CANCELLED}
    ),
    # Found again by id; resent because the person said so; given up.
    _S.UNCERTAIN: frozenset({_S.RUNNING, _S.SUBMITTING, _S.CANCELLED}),
    # With a remote id, what the provider has can still be collected.
    _S.FAILED: frozenset({_S.RUNNING}),
    _S.CANCELLED: frozenset({_S.RUNNING}),
    _S.DONE: frozenset(),
}
CLOSED = frozenset({_S.DONE, _S.FAILED, _S.CANCELLED})
# A task in these goes on by itself at the next start.
OPEN = frozenset(_S) - CLOSED - {_S.UNCERTAIN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A picture a task delivered: `path` is relative to the library folder."""

    path: str
    sha256: str
    width: int
    height: int
    format: str  # "png", "jpeg", "webp", "avif": what the bytes are
    size_bytes: int
    position: int = 0  # among the task's pictures, from 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A failure as it is kept and shown: see StudioError."""

    title: str
    hint: str = ""


Turn = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One row of the history. Times are milliseconds since 1970, UTC."""

    id: str
    batch_id: str
    position: int  # within the batch, from 0
    request: GenerationRequest
    idempotency_key: str
    created_ms: int
    state: TaskState = TaskState.QUEUED
    wait_reason: WaitReason | None = None
    wait_until_ms: int | None = None  # when it goes on by itself; None: not by itself
    resume_state: TaskState | None = None  # where a waiting task goes on
    remote_id: str | None = None
    charged: Charged = Charged.NO
    cost: Money | None = None
    cost_basis: Basis = Basis.UNKNOWN
    problem: Problem | None = None
    sent_ms: int | None = None  # when the first byte of the create may have left
    accepted_ms: int | None = None
    finished_ms: int | None = None
    dismissed_ms: int | None = None  # when the person put a closed task away
    outputs: tuple[Output, ...] = ()
    project_id: str = DEFAULT_PROJECT
    reserved: Money | None = None  # its price when ordered, held back from a budget
    rank: int = 0  # among the queued: the lowest first, then the oldest
    origin_id: str | None = None  # the task its settings were taken from

    @property
    def is_open(self) -> bool:
        """Whether it goes on by itself, now or at the next start."""
        return self.state in OPEN

    @property
    def turn(self) -> Turn:
        """What queued tasks are ordered by: the lowest goes first."""
        return (self.rank, self.created_ms, self.position, self.id)

    def to(self, state: TaskState, **changes: Any) -> "Task":
        """A copy in `state`, with `changes`.

        A wait's fields are cleared on leaving it, problem and end on going on.
        Raises ValueError when TRANSITIONS has no such step: that is a bug."""
        if state not in TRANSITIONS[self.state]:
            raise ValueError(f"no step from {self.state} to {state}")
        if state is not TaskState.WAITING:
            changes = {
                "wait_reason": None,
                "wait_until_ms": None,
                "resume_state": None,
                **changes,
            }
        if state in OPEN or state is TaskState.DONE:
            changes = {
                "problem": None,
                "finished_ms": None,
                "dismissed_ms": None,
                **changes,
            }
        return replace(self, state=state, **changes)
