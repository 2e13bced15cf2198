"""Which of the tasks in memory the gallery shows: as far as they can tell by themselves
whether they are looked for."""

from dataclasses import dataclass, replace
from enum import StrEnum

from nanostudio.app.tiles import is_shown, needs_attention
from nanostudio.core.search import Field, Query
from nanostudio.core.task import Task
from nanostudio.store import grams


class Show(StrEnum):
    """Which tiles are shown."""

    ALL = "all"
    RUNNING = "running"
    ATTENTION = "attention"


EVERYTHING = Query()


@dataclass(frozen=True, slots=True)
class Filter:
    """Tasks of one kind that a query asks for. What only their pictures can tell, such
    as a rating, is left to the store: by that no task in memory is accepted."""

    show: Show = Show.ALL
    query: Query = EVERYTHING

    def accepts(self, task: Task) -> bool:
        """Whether the gallery shows `task`."""
        if not is_shown(task) or not self._is_of_kind(task) or not self._fits(task):
            return False
        sought = grams.needles(self.query.text)
        return not sought or grams.holds(task.request.prompt, sought)

    def _is_of_kind(self, task: Task) -> bool:
        if self.show is Show.RUNNING:
            return task.is_open
        return self.show is Show.ALL or needs_attention(task)

    def _fits(self, task: Task) -> bool:
        query = self.query
        if replace(query, text="", values={}, since_ms=None, until_ms=None).narrows:
            return False
        known = _known(task)
        return (
            all(known.get(field) in kept for field, kept in query.values.items())
            and (query.since_ms is None or task.created_ms >= query.since_ms)
            and (query.until_ms is None or task.created_ms < query.until_ms)
        )


def _known(task: Task) -> dict[Field, str]:
    request = task.request
    return {
        Field.PROVIDER: request.provider,
        Field.MODEL: request.model,
        Field.SHAPE: request.aspect_ratio or "",
        Field.RESOLUTION: request.resolution or "",
        Field.CHARGED: task.charged,
        Field.PROJECT: task.project_id,
    }
