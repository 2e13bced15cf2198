"""The JSON documents have the documented shape, and exit codes follow the ends."""

from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.commands import Exit, exit_code
from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest
from nanostudio.core.task import Charged, Output, Problem, Task, TaskState
from nanostudio.documents import error_document, provider_document, task_document
from nanostudio.providers.table import spec

OUTPUT = Output(
    path="2026-11/a.png",
    sha256="ab",
    width=3,
    height=2,
    format="png",
    size_bytes=9,
)
DONE = Task(
    id="t1",
    batch_id="b1",
    position=0,
    request=GenerationRequest(provider="monet", model="nano-banana-2", prompt="a fox"),
    idempotency_key="k1",
    created_ms=1,
    state=TaskState.DONE,
    charged=Charged.YES,
    cost=Money.of("2.5", "credits"),
    remote_id="r1",
    outputs=(OUTPUT,),
)
FAILED = replace(
    DONE,
    state=TaskState.FAILED,
    outputs=(),
    cost=None,
    charged=Charged.REFUNDED,
    problem=Problem(title="No.", hint="Try."),
)
UNSURE = replace(FAILED, state=TaskState.UNCERTAIN)


def test_a_task_has_exactly_the_documented_members() -> None:
    assert task_document(DONE, [Path("/p/a.png")]) == {
        "id": "t1",
        "provider": "monet",
        "model": "nano-banana-2",
        "state": "done",
        "remote_id": "r1",
        "idempotency_key": "k1",
        "charged": "yes",
        "cost": {"amount": 2.5, "unit": "credits"},
        "error": None,
        "files": [
            {
                "path": "/p/a.png",
                "sha256": "ab",
                "width": 3,
                "height": 2,
                "format": "png",
            }
        ],
    }


def test_whole_amounts_are_whole_numbers() -> None:
    task = replace(DONE, cost=Money.of(20, "credits"))
    cost = task_document(task, [Path("a")])["cost"]
    assert cost == {"amount": 20, "unit": "credits"}
    assert isinstance(cost["amount"], int)


def test_a_failed_task_says_what_and_whether_it_was_charged() -> None:
    document = task_document(FAILED, [])
    assert document["error"] == {"title": "No.", "hint": "Try."}
    assert document["charged"] == "refunded"
    assert document["cost"] is None


def test_an_error_before_any_task_keeps_the_shape() -> None:
    document = error_document(Refused("What.", "How."))
    assert document == {"tasks": [], "error": {"title": "What.", "hint": "How."}}


def test_a_provider_shows_its_rows() -> None:
    document = provider_document(spec("monet"), "https://x", "none")
    assert set(document) == {"id", "label", "base_url", "key", "models"}
    members = {
        "id",
        "label",
        "aspect_ratios",
        "resolutions",
        "formats",
        "max_references",
        "max_n",
    }
    assert all(set(model) == members for model in document["models"])


@pytest.mark.parametrize(
    ("tasks", "code"),
    [
        ([], Exit.DELIVERED),
        ([DONE, DONE], Exit.DELIVERED),
        ([FAILED], Exit.FAILED),
        ([DONE, FAILED], Exit.SOME),
        ([DONE, UNSURE], Exit.UNCERTAIN),
        ([replace(DONE, request=replace(DONE.request, n=2))], Exit.SOME),
        ([replace(FAILED, state=TaskState.WAITING)], Exit.FAILED),
    ],
)
def test_the_exit_code_tells_the_ends(tasks: list[Task], code: Exit) -> None:
    assert exit_code(tasks) is code
