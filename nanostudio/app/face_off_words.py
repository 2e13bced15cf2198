"""What is said of a face-off once it is judged; pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from nanostudio.app.figures import money
from nanostudio.app.model_choices import name_words
from nanostudio.app.receipt import asked_words
from nanostudio.app.words import (
    charged_words,
    clock,
    filled,
    started_ms,
    state_words,
    translate,
)
from nanostudio.core.geometry import Size
from nanostudio.core.naming import plain
from nanostudio.core.request import as_asked
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Charged, Output, Task
from nanostudio.core.trial import picture

_LONGEST = 80  # characters of an id that has no row any more


@dataclass(frozen=True, slots=True)
class Revealed:
    """A picture's maker: `facts` are price and time, `size` what came for what was
    asked; `is_unlike` where that is not the same."""

    name: str
    facts: str
    size: str
    is_unlike: bool = False


def revealed(task: Task, providers: Sequence[ProviderSpec]) -> Revealed:
    """What may be said of `task` after the verdict."""
    request = task.request
    name = model_name(request.provider, request.model, providers)
    spent = ""
    if task.finished_ms is not None:
        spent = time_words(task.finished_ms - started_ms(task))
    facts = "  ·  ".join(filter(None, (_cost(task), spent)))
    output = picture(task)
    if output is None:
        label = name.rpartition("  ·  ")[2]
        why = state_words(task, label, now_ms=task.created_ms)
        return Revealed(name, facts, why.title or why.detail)
    return Revealed(name, facts, *_size(task, output, providers))


def model_name(
    provider_id: str, model_id: str, providers: Sequence[ProviderSpec]
) -> str:
    """A model as the picker names it; its ids where there is no row any more."""
    row = _row(provider_id, model_id, providers)
    if row is None:
        return f"{plain(model_id, _LONGEST)}  ·  {plain(provider_id, _LONGEST)}"
    return name_words(*row)


def time_words(spent_ms: int) -> str:
    """("41 s", "2:05")."""
    spent_ms = max(0, spent_ms)
    if spent_ms >= 60_000:
        return clock(spent_ms)
    digits = 0 if spent_ms >= 9_950 else 1
    number = QLocale().toString(spent_ms / 1000, "f", digits)
    return filled(translate("receipt", "%1 s"), number)


def _size(
    task: Task, output: Output, providers: Sequence[ProviderSpec]
) -> tuple[str, bool]:
    size = Size(output.width, output.height)
    row = _row(task.request.provider, task.request.model, providers)
    is_unlike = row is not None and not as_asked(task.request, row[1], size)
    words = translate("face_off", "%1, asked for %2")
    if is_unlike:
        words = translate("face_off", "%1, unlike asked: %2")
    return filled(words, size, asked_words(task)), is_unlike


def _row(
    provider_id: str, model_id: str, providers: Sequence[ProviderSpec]
) -> tuple[ProviderSpec, ModelSpec] | None:
    for provider in providers:
        model = provider.model(model_id)
        if provider.id == provider_id and model is not None:
            return provider, model
    return None


def _cost(task: Task) -> str:
    if task.charged is Charged.YES and task.cost is not None:
        return money(task.cost)
    return charged_words(task)
