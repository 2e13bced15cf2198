"""A face-off: one request at several models, judged before names are seen."""

from dataclasses import dataclass, replace

from nanostudio.core.geometry import RESOLUTIONS, tier
from nanostudio.core.money import Money
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Output, Task, TaskState

LEAST, MOST = 2, 6  # models of one face-off
LETTERS = "ABCDEF"  # what they are called until one is picked


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """`tasks` in the order they are shown in, which chance decides."""

    id: str
    created_ms: int
    tasks: tuple[Task, ...]
    project_id: str = DEFAULT_PROJECT
    judged_ms: int | None = None
    winner_id: str | None = None  # a task; None with `judged_ms`: none was good

    @property
    def is_judged(self) -> bool:
        """Whether names and prices may be seen."""
        return self.judged_ms is not None

    @property
    def is_settled(self) -> bool:
        """Whether no picture is to come by itself any more."""
        return not any(task.is_open for task in self.tasks)

    @property
    def ready(self) -> int:
        """How many pictures are there."""
        return sum(picture(task) is not None for task in self.tasks)

    def with_task(self, task: Task) -> "Trial":
        """With `task` as it is now."""
        now = tuple(task if task.id == one.id else one for one in self.tasks)
        return replace(self, tasks=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How a provider's model did in face-offs that were judged.

    `median_ms` is from sending to having. `honest` of `looked_over` pictures came as
    they were asked for. `prices`: of one picture, one for each unit; what was charged
    for none is part of it."""

    provider: str
    model: str
    shown: int = 0
    picked: int = 0
    failed: int = 0  # or were lost
    median_ms: int | None = None
    honest: int = 0
    looked_over: int = 0
    prices: tuple[Money, ...] = ()


def picture(task: Task) -> Output | None:
    """What a task shows in a face-off."""
    return task.outputs[0] if task.state is TaskState.DONE and task.outputs else None


def entry(
    asked: GenerationRequest, provider: ProviderSpec, model: ModelSpec
) -> GenerationRequest:
    """One picture of `asked` from another model. A resolution it lacks becomes the
    nearest, a format it lacks its own; all else stays, whether it fits or not."""
    resolution = nearest(asked.resolution or "", model.resolutions)
    return replace(
        asked,
        provider=provider.id,
        model=model.id,
        resolution=resolution or model.default_resolution,
        format=asked.format if asked.format in model.formats else None,
        n=1,
    )


def nearest(asked: str, offered: tuple[str, ...]) -> str | None:
    """The one of `offered` nearest to a tier, the smaller of two; None for no tier."""
    known = {tier(name): name for name in offered}
    wish = tier(asked)
    if wish in known:
        return known[wish]
    steps = [step for step in RESOLUTIONS if step in known]
    if wish not in RESOLUTIONS or not steps:
        return None
    at = RESOLUTIONS.index(wish)
    return known[min(steps, key=lambda step: abs(RESOLUTIONS.index(step) - at))]
