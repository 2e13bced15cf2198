"""An order of n pictures as tasks: as few as the model allows, each on its own."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from nanostudio.core.request import GenerationRequest, estimate
from nanostudio.core.spec import ModelSpec
from nanostudio.core.task import Task


def shares(n: int, max_n: int) -> Iterator[int]:
    """Pictures for each request: 5 with at most 2 a request is 2, 2, 1."""
    while n > 0:
        yield min(n, max_n)
        n -= max_n


def tasks_for(
    orders: Sequence[tuple[GenerationRequest, ModelSpec]],
    *,
    project_id: str,
    rank: int,
    origin_ids: Sequence[str | None] = (),
    now_ms: int,
    new_id: Callable[[], str],
    new_key: Callable[[], str],
) -> tuple[Task, ...]:
    """One batch of queued tasks that together deliver all the pictures asked for.

    Each holds back the price it has at its model. `origin_ids`: of each order the task
    that its settings were taken from; none when it is empty."""
    batch_id = new_id()
    tasks = []
    position = 0
    origins = origin_ids or [None] * len(orders)
    for (request, model), origin_id in zip(orders, origins, strict=True):
        for share in shares(request.n, model.max_n):
            part = replace(request, n=share)
            tasks.append(
                Task(
                    id=new_id(),
                    batch_id=batch_id,
                    position=position,
                    request=part,
                    idempotency_key=new_key(),
                    created_ms=now_ms,
                    project_id=project_id,
                    reserved=estimate(part, model),
                    rank=rank,
                    origin_id=origin_id,
                )
            )
            position += share
    return tuple(tasks)
