"""The task book: accepts once per key, knows how far each task is, has it drawn."""

import asyncio
import hashlib
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from nanostudio.sandbox.ledger import Ledger
from nanostudio.sandbox.order import EXTENSIONS, Ending, Fate, Order, Refusal
from nanostudio.sandbox.painters import PaintFailed

_PENDING = 0.1  # the share of its time a task stands in the queue


class Stand(StrEnum):
    """Where a task is, in words of no dialect."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Progress:
    """`fraction` is 0..1."""

    stand: Stand
    fraction: float


@dataclass(slots=True, kw_only=True)
class Task:
    """An accepted order. Times are seconds since 1970."""

    id: str
    order: Order
    fate: Fate
    accepted_s: float
    due_s: float
    is_refunded: bool = False
    reason: str = ""  # why it failed, once it has
    address: int = 1  # the result addresses before this one answer 404
    painting: asyncio.Task[None] | None = field(default=None, repr=False)

    @property
    def names(self) -> list[str]:
        """File names of its pictures."""
        extension = EXTENSIONS[self.order.format]
        count = self.fate.count or self.order.count
        return [f"{self.id}-{n}.{extension}" for n in range(1, count + 1)]


class TaskBook:
    """Every task ever accepted; `paint` draws the picture a job describes."""

    def __init__(
        self,
        folder: Path,
        ledger: Ledger,
        *,
        paint: Callable[[Mapping[str, Any]], Awaitable[None]],
        delay_s: float,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._ledger = ledger
        self._paint = paint
        self.delay_s = delay_s
        self._clock = clock
        self._tasks: dict[str, Task] = {}
        self._by_key: dict[str, Task] = {}
        folder.mkdir(parents=True, exist_ok=True)
        for entry in ledger.entries():
            self._recall(entry)

    def _recall(self, entry: Mapping[str, Any]) -> None:
        if entry["entry"] == "charge":
            self._keep(
                Task(
                    id=entry["task"],
                    order=Order.from_json(entry["order"]),
                    fate=Fate.from_json(entry["fate"]),
                    accepted_s=entry["at_s"],
                    due_s=entry["due_s"],
                )
            )
        elif entry["entry"] == "refund":
            task = self._tasks[entry["task"]]
            task.is_refunded, task.reason = True, entry["reason"]

    def _keep(self, task: Task) -> None:
        self._tasks[task.id] = task
        if task.order.key is not None:
            self._by_key[task.order.key] = task

    def known(self, order: Order) -> Task | None:
        """The task this key already made. Raises Refusal 409 for another body."""
        task = self._by_key.get(order.key) if order.key is not None else None
        if task is not None and task.order.body_sha256 != order.body_sha256:
            raise Refusal(
                409,
                "idempotency_conflict",
                "idempotency_key was used for another request",
            )
        return task

    def accept(self, order: Order, fate: Fate) -> Task:
        """Charge for a new task. It is in the ledger when this returns."""
        now = self._clock()
        task_id = f"task_{secrets.token_hex(8)}"
        delay_s = self.delay_s * _jitter(order.key or task_id)
        if fate.delay_s is not None:
            delay_s = fate.delay_s
        task = Task(
            id=task_id, order=order, fate=fate, accepted_s=now, due_s=now + delay_s
        )
        self._ledger.append(
            {
                "entry": "charge",
                "task": task.id,
                "key": order.key,
                "credits": order.credits,
                "at_s": now,
                "due_s": task.due_s,
                "order": order.to_json(),
                "fate": fate.to_json(),
            }
        )
        self._keep(task)
        self._start_painting(task)
        return task

    def find(self, task_id: str) -> Task | None:
        """The task of this id, or None."""
        return self._tasks.get(task_id)

    def newest(self, dialect: str | None = None) -> list[Task]:
        """Tasks of one dialect, or all, the last accepted first."""
        tasks = reversed(self._tasks.values())
        return [task for task in tasks if dialect in (None, task.order.dialect)]

    def now(self) -> float:
        """Seconds since 1970 by the book's clock."""
        return self._clock()

    def progress(self, task: Task) -> Progress:
        """How far it is now; what is owed for a failure is refunded on the way."""
        if task.is_refunded:
            return Progress(Stand.FAILED, 1.0)
        fraction = self._fraction(task)
        if fraction < _PENDING:
            return Progress(Stand.PENDING, 0.0)
        if fraction < 1 or task.fate.ending is Ending.NEVER:
            return Progress(Stand.RUNNING, min(fraction, 0.99))
        if task.fate.ending is Ending.FAILED:
            self._fail(task, task.fate.reason, is_refunded=task.fate.is_refunded)
            return Progress(Stand.FAILED, 1.0)
        if not self.is_painted(task):
            self._start_painting(task)
            return Progress(Stand.RUNNING, 0.99)
        return Progress(Stand.DONE, 1.0)

    def settle(self) -> None:
        """Bring every failing task up to now, so that the ledger has its refunds."""
        for task in self._tasks.values():
            if task.fate.ending is Ending.FAILED:
                self.progress(task)

    def is_painted(self, task: Task) -> bool:
        """Whether all its pictures are files."""
        return all(self.path(name).is_file() for name in task.names)

    def path(self, name: str) -> Path:
        """Where the picture of this name lies, or will."""
        return self._folder / name

    def _fraction(self, task: Task) -> float:
        now, whole = self._clock(), task.due_s - task.accepted_s
        return 1.0 if now >= task.due_s else (now - task.accepted_s) / whole

    def _fail(self, task: Task, reason: str, *, is_refunded: bool) -> None:
        task.reason = reason
        if is_refunded:
            self._ledger.append(
                {
                    "entry": "refund",
                    "task": task.id,
                    "key": task.order.key,
                    "credits": task.order.credits,
                    "reason": reason,
                    "at_s": self._clock(),
                }
            )
            task.is_refunded = True

    def _start_painting(self, task: Task) -> None:
        wanted = task.fate.ending is Ending.SUCCESS
        if wanted and task.painting is None and not self.is_painted(task):
            task.painting = asyncio.create_task(self._have_painted(task))

    async def _have_painted(self, task: Task) -> None:
        order = task.order
        for n, name in enumerate(task.names, 1):
            job = {
                "prompt": order.prompt,
                "variation": f"{order.key or task.id}/{n}",
                "width": order.size.width,
                "height": order.size.height,
                "references": [str(self._reference(r)) for r in order.references],
                "target": str(self.path(name)),
            }
            try:
                await self._paint(job)
            except PaintFailed as exc:
                self._fail(task, f"It could not be drawn: {exc}.", is_refunded=True)
                return
        task.painting = None

    def _reference(self, name: str) -> Path:
        upload = self._folder.parent / "uploads" / name
        return upload if upload.is_file() else self._folder / name


def _jitter(seed: str) -> float:
    """0.75 to 1.25, the same for the same seed."""
    return 0.75 + hashlib.sha256(seed.encode()).digest()[0] / 510
