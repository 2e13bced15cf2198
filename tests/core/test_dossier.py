"""What may be shown of a task to its provider."""

from dataclasses import replace

from nanostudio.core.dossier import Answer, Case, Entry, dossier
from nanostudio.core.money import Money
from nanostudio.core.task import Charged, Problem, TaskState
from tests.core.test_picture_record import SHA256, sample

NOW_MS = 1_780_000_000_000


def test_all_that_is_kept_is_told() -> None:
    task = replace(sample().task, remote_id="remote-1", sent_ms=NOW_MS)
    text = dossier(
        [
            Case(
                task=task,
                body_sha256=SHA256,
                entries=(
                    Entry(NOW_MS, is_refund=False, amount=Money.of("0.05", "USD")),
                    Entry(NOW_MS, is_refund=True, amount=None),
                ),
            )
        ],
        NOW_MS,
    )
    for words in (
        "Made: 2026-05-28 20:26:40 UTC",
        "Task: task-1",
        "Task at the provider: remote-1",
        "Idempotency key: paid-with",
        f"SHA-256 of the request: {SHA256}",
        "Sent: 2026-05-28 20:26:40 UTC",
        "Asked: 1 pictures (-)",
        "References: 1",
        "Prompt: A fox",
        f"1. 2 x 3 pixels, png, 4 bytes, SHA-256 {SHA256}",
        "Charged: yes",
        "Cost: $0.05 (listed)",
        "2026-05-28 20:26:40 UTC: charged $0.05",
        "2026-05-28 20:26:40 UTC: refunded ?",
    ):
        assert words in text
    assert "secret" not in text
    assert "Accepted" not in text
    assert "No further answer" not in text


def test_what_the_provider_said_is_told_without_secrets() -> None:
    problem = Problem(title="It was blocked.", hint="See https://gate/x?sig=secret")
    task = replace(
        sample().task,
        state=TaskState.FAILED,
        outputs=(),
        charged=Charged.UNKNOWN,
        cost=None,
        problem=problem,
    )
    answer = Answer(2**62, 502, b'{"error": "busy", "key": "secret"}')
    failed = replace(task, id="task-2")
    text = dossier([Case(task=task, answers=(answer,)), Case(task=failed)], NOW_MS)
    assert "It was blocked. See […]" in text
    assert "?: HTTP status 502" in text
    assert '"error": "busy"' in text
    assert "secret" not in text
    assert "Charged: not known" in text
    assert text.count("No further answer of the provider was kept.") == 1
    assert text.index("task-1") < text.index("-" * 72) < text.index("task-2")
