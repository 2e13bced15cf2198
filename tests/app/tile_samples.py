"""Tasks in every state, for the gallery's tests."""

from typing import Any

from nanostudio.core.geometry import GEMINI_3, RATIOS
from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Charged, Output, Problem, Task, TaskState, WaitReason

NOW_MS = 1_800_000_000_000
MODEL = ModelSpec(
    id="nano-banana-2",
    label="Nano Banana 2",
    aspect_ratios=RATIOS,
    resolutions=("1K", "2K", "4K"),
    formats=("png",),
    sizes=GEMINI_3,
)
MONET = ProviderSpec(
    id="monet", label="Monet", base_url="https://monet.example", models=(MODEL,)
)
PROVIDERS = {"monet": MONET}


def make_request(**changes: Any) -> GenerationRequest:
    """16:9 at 2K."""
    values: dict[str, Any] = {
        "provider": "monet",
        "model": "nano-banana-2",
        "prompt": "A fox in snow",
        "aspect_ratio": "16:9",
        "resolution": "2K",
        "format": "png",
    }
    return GenerationRequest(**values | changes)


def make_task(number: int = 1, **changes: Any) -> Task:
    """A queued task; a higher `number` is older by a second."""
    values: dict[str, Any] = {
        "id": f"task{number}",
        "batch_id": "batch",
        "position": 0,
        "request": make_request(),
        "idempotency_key": f"key{number}",
        "created_ms": NOW_MS - number * 1000,
    }
    return Task(**values | changes)


def make_output(position: int = 0, **changes: Any) -> Output:
    """A 16:9 picture of 2K."""
    values: dict[str, Any] = {
        "path": f"2026-11/fox_{position}.png",
        "sha256": f"{position:064x}",
        "width": 2752,
        "height": 1536,
        "format": "png",
        "size_bytes": 6_100_000,
        "position": position,
    }
    return Output(**values | changes)


def done_task(number: int = 1, pictures: int = 1, **changes: Any) -> Task:
    """A finished task."""
    outputs = tuple(
        make_output(at, sha256=f"{number * 100 + at:064x}") for at in range(pictures)
    )
    values: dict[str, Any] = {
        "state": TaskState.DONE,
        "outputs": outputs,
        "charged": Charged.YES,
        "cost": Money.of(20, "credits"),
        "sent_ms": NOW_MS - 90_000,
        "finished_ms": NOW_MS - 49_000,
        "remote_id": "task_7f3c",
    }
    return make_task(number, **values | changes)


def running_task(number: int = 1, **changes: Any) -> Task:
    """A task the provider has had for 14 s."""
    values: dict[str, Any] = {
        "state": TaskState.RUNNING,
        "sent_ms": NOW_MS - 14_000,
        "remote_id": "task_7f3c",
        "charged": Charged.UNKNOWN,
    }
    return make_task(number, **values | changes)


def uncertain_task(number: int = 1) -> Task:
    """A task whose answer was lost."""
    return make_task(number, state=TaskState.UNCERTAIN, charged=Charged.UNKNOWN)


def failed_task(number: int = 1, **changes: Any) -> Task:
    """A task the provider refused for its content."""
    values: dict[str, Any] = {
        "state": TaskState.FAILED,
        "problem": Problem(title="Monet refused it.", hint="Change the words."),
        "charged": Charged.REFUNDED,
    }
    return make_task(number, **values | changes)


def waiting_task(
    number: int = 1, reason: WaitReason = WaitReason.RATE_LIMIT, **changes: Any
) -> Task:
    """A task that goes on in 12 s."""
    values: dict[str, Any] = {
        "state": TaskState.WAITING,
        "wait_reason": reason,
        "wait_until_ms": NOW_MS + 12_000,
        "resume_state": TaskState.SUBMITTING,
    }
    return make_task(number, **values | changes)
