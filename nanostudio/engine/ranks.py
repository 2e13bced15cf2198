"""Places in the line as numbers that are kept: pure figures.

No rank is above 0, and what is ordered has 0: so it stands last, being the youngest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nanostudio.core.task import Task

STEP = 1024  # from one to the next: room for ten moves to one place before renumbering


def front(waiting: Sequence[Task]) -> int:
    """The rank of what is to go before all of `waiting`."""
    return min((task.rank for task in waiting), default=0) - STEP


def moved(order: Sequence[Task], place: int) -> Mapping[str, int]:
    """The ranks, by task id, that make `order` come true: the task at `place` was put
    there, the others stand as before."""
    task = order[place]
    before = order[place - 1] if place else None
    after = order[place + 1] if place + 1 < len(order) else None
    for rank in _between(before, after):
        turn = replace(task, rank=rank).turn
        is_late = before is None or before.turn < turn
        is_early = after is None or turn < after.turn
        if rank <= 0 and is_late and is_early:
            return {task.id: rank}
    return {one.id: -STEP * ahead for ahead, one in enumerate(reversed(order))}


def _between(before: Task | None, after: Task | None) -> Sequence[int]:
    """Ranks that may stand between the two."""
    if before is not None and after is not None:
        return ((before.rank + after.rank) // 2, after.rank, before.rank)
    if before is not None:
        return (before.rank + STEP, before.rank)
    return () if after is None else (after.rank - STEP,)
