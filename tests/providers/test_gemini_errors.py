"""generateContent's errors: what each means for a person and for the money."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import (
    Blocked,
    InvalidKey,
    OutOfCredit,
    ProviderDown,
    ProviderError,
    RateLimited,
    Rejected,
    UnknownTask,
)
from nanostudio.core.spec import ProviderSpec
from nanostudio.providers import _gemini_errors
from nanostudio.providers.adapter import Reply
from tests.providers.test_gemini_format import TREE, recorded

GATE = ProviderSpec(id="gate", label="Gate", base_url="https://gate.test", models=())


def explained(reply: Reply) -> ProviderError:
    return _gemini_errors.explain(reply, GATE)


def refused(http: int, **error: object) -> ProviderError:
    body = json.dumps({"error": {"code": http, **error}}).encode()
    return explained(Reply(status=http, body=body))


def test_a_bad_key_is_one_though_the_status_is_400() -> None:
    error = explained(recorded("bad_key", 400))
    assert type(error) is InvalidKey
    assert error.title == "Gate refused the key."
    assert error.hint.startswith("Gate says: “API key not valid.")
    assert "Nothing was charged" in error.hint
    assert error.status == 400


@pytest.mark.parametrize(
    ("delay", "wait_s"),
    [
        ("37s", 37.0),
        ("0.25s", 0.25),
        ("25.465784708s", 25.465784708),
        ("99999s", 3600.0),
        ("soon", None),
        (37, None),
        ("-1s", None),
    ],
)
def test_a_pause_is_as_long_as_it_is_asked_for(
    delay: object, wait_s: float | None
) -> None:
    error = refused(429, message="Slow down", details=[{"retryDelay": delay}])
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == wait_s
    assert "It goes on by itself" in error.hint


def test_a_pause_may_be_in_the_header() -> None:
    error = explained(Reply(status=429, headers={"retry-after": "8"}, body=b""))
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 8.0
    assert error.hint.startswith("Nothing was charged")


def test_a_quota_of_the_minute_is_a_short_wait() -> None:
    error = explained(recorded("quota", 429))
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 37.0


def test_a_quota_of_the_day_is_a_long_wait_that_says_so() -> None:
    error = explained(recorded("quota_of_the_day", 429))
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 3600.0
    assert error.title == "Today's quota of this key is used up at Gate."
    assert "once an hour" in error.hint


def test_a_quota_of_nothing_is_not_waited_for() -> None:
    error = explained(recorded("quota_of_nothing", 429))
    assert type(error) is OutOfCredit
    assert "turn on billing" in error.hint
    violation = {"quotaId": "GenerateRequestsPerDay", "quotaValue": "0"}
    error = refused(429, details=[{"violations": [violation]}])
    assert type(error) is OutOfCredit
    assert isinstance(refused(429, message="limit: 0.5 a second"), RateLimited)


@pytest.mark.parametrize(
    ("name", "status", "kind", "title"),
    [
        ("precondition", 400, Rejected, "Gate does not serve this key"),
        ("retired", 404, Rejected, "Gate does not have this model."),
        ("overloaded", 503, ProviderDown, "Gate is overloaded or being repaired."),
    ],
)
def test_recorded_errors(
    name: str, status: int, kind: type[ProviderError], title: str
) -> None:
    error = explained(recorded(name, status))
    assert type(error) is kind
    assert error.title.startswith(title)
    assert error.hint.startswith("Gate says: “")
    assert error.maybe_accepted is (kind is ProviderDown)


@pytest.mark.parametrize(
    ("status", "word", "kind"),
    [
        (400, "INVALID_ARGUMENT", Rejected),
        (401, "UNAUTHENTICATED", InvalidKey),
        (402, "RESOURCE_EXHAUSTED", OutOfCredit),
        (403, "PERMISSION_DENIED", InvalidKey),
        (499, "CANCELLED", ProviderDown),
        (500, "INTERNAL", ProviderDown),
        (504, "DEADLINE_EXCEEDED", ProviderDown),
    ],
)
def test_every_documented_status(
    status: int, word: str, kind: type[ProviderError]
) -> None:
    error = refused(status, status=word, message="So it is")
    assert type(error) is kind
    assert "“So it is”" in error.hint
    assert error.status == status


def test_a_missing_page_is_not_taken_for_a_missing_model() -> None:
    assert type(explained(Reply(status=404, body=b"<html>"))) is UnknownTask
    assert type(refused(404, status=7)) is UnknownTask


def test_a_prompt_refused_by_status_is_blocked() -> None:
    error = refused(400, status="INVALID_ARGUMENT", message="Prohibited prompt")
    assert type(error) is Blocked


@given(
    body=st.binary() | TREE.map(lambda tree: json.dumps({"error": tree}).encode()),
    status=st.integers(100, 999),
)
def test_any_error_is_explained(body: bytes, status: int) -> None:
    error = explained(Reply(status=status, body=body))
    assert "Gate" in error.title
    assert error.status == status
    if isinstance(error, RateLimited):
        assert error.retry_after_s is None or 0 <= error.retry_after_s <= 3600
