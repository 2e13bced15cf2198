"""A provider's rows and a request that fits them, for tests of core."""

from dataclasses import replace
from typing import Any

from nanostudio.core.geometry import GEMINI_3
from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role
from nanostudio.core.task import Task

MODEL = ModelSpec(
    id="banana-2",
    label="Banana 2",
    aspect_ratios=("1:1", "16:9", "21:9"),
    resolutions=("512", "1K", "2K"),
    default_resolution="1K",
    sizes=GEMINI_3,
    formats=("png",),
    max_references=3,
    role_caps={Role.CHARACTER: 1},
    prices={"1K": Money.of(10, "credits"), "2K": Money.of(15, "credits")},
)
PLAIN = ModelSpec(id="banana-1", label="Banana 1", aspect_ratios=("1:1",))
PROVIDER = ProviderSpec(
    id="grove", label="Grove", base_url="https://grove.test", models=(MODEL, PLAIN)
)
REQUEST = GenerationRequest(provider="grove", model="banana-2", prompt="a fox")


def asking(**changes: Any) -> GenerationRequest:
    """REQUEST with `changes`."""
    return replace(REQUEST, **changes)


def references(count: int, role: Role | None = None) -> tuple[Reference, ...]:
    """`count` references of one role."""
    return tuple(Reference(sha256=f"{n:064x}", role=role) for n in range(count))


def a_task(**changes: Any) -> Task:
    """A queued task with `changes`."""
    task = Task(
        id="t1",
        batch_id="b1",
        position=0,
        request=REQUEST,
        idempotency_key="k1",
        created_ms=1,
    )
    return replace(task, **changes)
