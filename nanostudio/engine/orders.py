"""An order of n pictures as tasks: as few as the model allows, each on its own."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from nanostudio.core.request import GenerationRequest
from nanostudio.core.task import Task


def shares(n: int, max_n: int) -> Iterator[int]:
    """Pictures for each request: 5 with at most 2 a request is 2, 2, 1."""
    while n > 0:
        yield min(n, max_n)
        n -= max_n


def tasks_for(
    request: GenerationRequest,
    *,
    max_n: int,
    now_ms: int,
    new_id: Callable[[], str],
    new_key: Callable[[], str],
) -> tuple[Task, ...]:
    """One batch of queued tasks that together deliver `request.n` pictures."""
    batch_id = new_id()
    tasks = []
    position = 0
    for share in shares(request.n, max_n):
        tasks.append(
            Task(
                id=new_id(),
                batch_id=batch_id,
                position=position,
                request=replace(request, n=share),
                idempotency_key=new_key(),
                created_ms=now_ms,
            )
        )
        position += share
    return tuple(tasks)
