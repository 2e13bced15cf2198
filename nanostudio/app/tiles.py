"""Tiles: what the gallery shows for a task or a picture, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from nanostudio.app import words
from nanostudio.app.asides import Asides, Finding
from nanostudio.app.words import Choice, filled, translate
from nanostudio.core import geometry
from nanostudio.core.geometry import Size
from nanostudio.core.naming import plain
from nanostudio.core.provenance import IMPORTED
from nanostudio.core.request import GenerationRequest, as_asked
from nanostudio.core.search import Mark
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Charged, Output, Task, TaskState, WaitReason
from nanostudio.core.trouble import Trouble

# In place of the task of a picture that has not been fetched yet.
NOTHING = Task(
    id="",
    batch_id="",
    position=0,
    request=GenerationRequest(provider="", model="", prompt=""),
    idempotency_key="",
    created_ms=0,
    state=TaskState.DONE,
)
UNJUDGED = Mark()
EXTREME = 2.0  # a longer picture than 2:1 is shown whole: a square of it says nothing
_WORTH_A_BADGE = ("2K", "4K")


@dataclass(frozen=True, slots=True)
class Badge:
    """A word on a picture; `is_warning` when it was not delivered as asked."""

    text: str
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """An unfinished picture: a small file of ours; `name` is another for each one."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A picture of a task, or a task that has none (yet).

    `detail` changes every second while the task runs; `progress` is 0..1 or None."""

    id: str  # the task's id; with "/1" and so on for its further pictures
    task: Task = field(repr=False)
    output: Output | None
    provider: str  # labels, for people
    model: str
    title: str = ""
    detail: str = ""
    progress: float | None = None
    preview: Preview | None = None
    choices: tuple[Choice, ...] = ()
    badges: tuple[Badge, ...] = ()
    is_as_asked: bool = True
    finding: Finding | None = None  # what came of the last wish about it
    number: int | None = None  # of a picture that can be judged (core.ordering)
    mark: Mark = UNJUDGED
    trouble: Trouble | None = None  # why the file of the picture cannot be shown
    alike: int = 1  # pictures in its stack, itself included

    @property
    def task_id(self) -> str:
        """The task's id, the same for all its pictures."""
        return self.task.id

    @property
    def state(self) -> TaskState:
        """The task's state."""
        return self.task.state

    @property
    def prompt(self) -> str:
        """What the person asked for, whole."""
        return self.task.request.prompt

    @property
    def is_blank(self) -> bool:
        """Whether what it shows has not been fetched yet."""
        return self.task is NOTHING

    @property
    def is_busy(self) -> bool:
        """Whether something is going on that a progress bar can show."""
        return self.output is None and self.state in BUSY

    @property
    def is_extreme(self) -> bool:
        """Whether the picture is so long that it is shown whole, not cropped."""
        return self.output is not None and is_extreme(self.output)

    @property
    def spoken(self) -> str:
        """State, warnings and prompt for a screen reader."""
        shape = f"{self.output.width} × {self.output.height}" if self.output else ""  # noqa: RUF001
        notes = (shape, self.title, self.detail, *self._warnings())
        return ". ".join([*filter(None, notes), plain(self.prompt, 200)])

    def _warnings(self) -> tuple[str, ...]:
        said = []
        if not self.is_as_asked:
            said.append(translate("words", "Delivered unlike asked"))
        if self.alike > 1:
            said.append(filled(translate("words", "One of %1 alike"), self.alike))
        return tuple(said)


BUSY = frozenset(
    {
        TaskState.UPLOADING,
        TaskState.SUBMITTING,
        TaskState.RUNNING,
        TaskState.COLLECTING,
    }
)


def is_extreme(output: Output) -> bool:
    """Whether one side is more than twice the other."""
    long, short = sorted((output.width, output.height), reverse=True)
    return long > short * EXTREME


def is_shown(task: Task) -> bool:
    """Whether the gallery has a tile for `task`: a cancelled one only for its money.

    What was put away has none, but stays in the history."""
    if task.dismissed_ms is not None:
        return False
    if task.state is not TaskState.CANCELLED:
        return True
    if task.charged is Charged.YES:
        return True
    # Stopped waiting for a task the provider has: it can still be collected.
    return task.charged is Charged.UNKNOWN and task.remote_id is not None


_FOR_PERSON = (WaitReason.KEY, WaitReason.CREDIT, WaitReason.DISK)


def needs_attention(task: Task) -> bool:
    """Whether `task` stays as it is until the person does something."""
    if task.state is TaskState.WAITING:
        return task.wait_reason in _FOR_PERSON
    return task.state in (TaskState.UNCERTAIN, TaskState.FAILED, TaskState.CANCELLED)


def make_tile(
    task: Task,
    position: int,
    providers: Mapping[str, ProviderSpec],
    *,
    now_ms: int,
    place: int = 0,
    progress: float | None = None,
    asides: Asides | None = None,
) -> Tile:
    """The tile of `task`'s picture number `position`, or of the task when it has none.

    `place` and `progress` as in words.state_words."""
    provider = providers.get(task.request.provider)
    model = provider.model(task.request.model) if provider else None
    bare = Tile(
        id=f"{task.id}/{position}" if position else task.id,
        task=task,
        output=None,
        provider=provider.label if provider else provider_words(task),
        model=model.label if model else task.request.model,
    )
    # By its own position: others of the task may have been deleted for ever.
    output = next((one for one in task.outputs if one.position == position), None)
    if output is not None:
        return _pictured(bare, output, model)
    state = words.state_words(
        task,
        bare.provider,
        now_ms=now_ms,
        place=place,
        progress=progress,
        usual_s=asides.usual_s(task) if asides else None,
        is_inline=model is not None and model.answers_inline,
        is_paused=asides is not None and asides.is_paused(task),
    )
    found = asides.finding(task) if asides else None
    return replace(
        bare,
        title=state.title,
        detail=found.title if found else state.detail,
        progress=progress,
        finding=found,
        choices=words.choices(task, has_tasks=not provider or provider.has_tasks),
    )


def provider_words(task: Task) -> str:
    """What there is instead of a label where no provider is known."""
    provider = task.request.provider
    return translate("words", "Imported") if provider == IMPORTED else provider


def _pictured(bare: Tile, output: Output, model: ModelSpec | None) -> Tile:
    is_right = _is_as_asked(bare.task, output, model)
    marks = _badges(bare.task, output, is_right)
    return replace(bare, output=output, badges=marks, is_as_asked=is_right)


def _is_as_asked(task: Task, output: Output, model: ModelSpec | None) -> bool:
    size = Size(output.width, output.height)
    return model is None or as_asked(task.request, model, size)


def _badges(task: Task, output: Output, is_right: bool) -> tuple[Badge, ...]:
    request, size = task.request, Size(output.width, output.height)
    if not is_right:
        ratio = request.aspect_ratio or ""
        is_shape = bool(ratio) and not geometry.has_ratio(size, ratio)
        asked = ratio if is_shape else request.resolution or ratio
        return (Badge(filled(translate("words", "not %1"), asked), is_warning=True),)
    tier = request.resolution or ""
    marks = [Badge(tier)] if tier in _WORTH_A_BADGE else []
    if is_extreme(output):
        marks.append(Badge(geometry.ratio_of(size)))
    return tuple(marks)
