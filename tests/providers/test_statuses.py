"""What a status means for a person: who, what, whether it was charged, what next."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import (
    BadReply,
    Blocked,
    InvalidKey,
    OutOfCredit,
    ProviderDown,
    ProviderError,
    RateLimited,
    Rejected,
    UnknownTask,
)
from nanostudio.providers import monet
from nanostudio.providers._statuses import explain
from nanostudio.providers.adapter import Reply


def said(status: int, message: str = "", code: str = "x", **headers: str) -> Reply:
    body = {"error": {"code": code, "message": message}}
    return Reply(status=status, headers=headers, body=json.dumps(body).encode())


KINDS = {
    400: Rejected,
    401: InvalidKey,
    402: OutOfCredit,
    403: InvalidKey,
    404: UnknownTask,
    405: Rejected,
    408: ProviderDown,
    409: ProviderDown,
    410: UnknownTask,
    413: Rejected,
    415: Rejected,
    418: Rejected,
    422: Rejected,
    429: RateLimited,
    500: ProviderDown,
    501: ProviderDown,
    502: ProviderDown,
    503: ProviderDown,
    504: ProviderDown,
    529: ProviderDown,
    600: BadReply,
    999: BadReply,
}


@pytest.mark.parametrize(("status", "kind"), KINDS.items())
def test_each_status_has_its_class_words_and_next_step(
    status: int, kind: type[ProviderError]
) -> None:
    error = explain(said(status), monet.SPEC)
    assert type(error) is kind
    assert error.status == status
    assert "Monet" in error.title
    assert error.title.endswith(".")
    assert "charged" in error.hint
    assert "{" not in str(error)


def test_no_two_documented_statuses_share_a_title() -> None:
    documented = [status for status in KINDS if status not in (418, 501, 529, 999)]
    titles = {explain(said(status), monet.SPEC).title for status in documented}
    assert len(titles) == len(documented)


@pytest.mark.parametrize(("status", "kind"), KINDS.items())
def test_only_what_may_have_been_taken_says_so(
    status: int, kind: type[ProviderError]
) -> None:
    error = explain(said(status), monet.SPEC)
    is_open = status in (408, 409) or status >= 500
    assert error.maybe_accepted is is_open
    assert ("Nothing was charged" in error.hint) is not is_open


def test_the_providers_words_are_quoted_and_cleaned() -> None:
    error = explain(said(400, "bad\n\u202eratio\x00"), monet.SPEC)
    assert error.hint.startswith("Monet says: “bad ratio” Nothing was charged")


def test_words_are_capped() -> None:
    assert len(explain(said(400, "x" * 9999), monet.SPEC).hint) < 450


@pytest.mark.parametrize(
    "body", [b"<html><h1>502 Bad Gateway</h1>", b'{"error":"<!doctype html>"}', b""]
)
def test_a_web_page_is_never_shown(body: bytes) -> None:
    error = explain(Reply(status=502, body=body), monet.SPEC)
    assert "<" not in str(error)
    assert "says" not in str(error)


def test_a_pause_says_how_long() -> None:
    error = explain(said(429, **{"retry-after": "12"}), monet.SPEC)
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 12


def test_the_request_id_is_kept() -> None:
    error = explain(said(500, **{"x-request-id": "req_1"}), monet.SPEC)
    assert error.request_id == "req_1"


@pytest.mark.parametrize(
    ("status", "message", "code"),
    [
        (400, "x", "moderation_blocked"),
        (400, "Your prompt violates our content policy.", "x"),
        (422, "flagged by the safety system", "x"),
        (451, "prohibited content", "x"),
        (400, "Prompt contains sensitive words", "x"),
    ],
)
def test_a_refusal_for_content_is_told_from_its_words(
    status: int, message: str, code: str
) -> None:
    error = explain(said(status, message, code), monet.SPEC)
    assert isinstance(error, Blocked)
    assert error.reason == code
    assert not error.maybe_accepted


def test_a_refusal_without_a_code_gives_its_words_as_the_reason() -> None:
    body = json.dumps({"message": "blocked by moderation"}).encode()
    error = explain(Reply(status=400, body=body), monet.SPEC)
    assert isinstance(error, Blocked)
    assert error.reason == "blocked by moderation"


@pytest.mark.parametrize(
    ("status", "message", "code"),
    [
        (400, "Insufficient credits", "x"),
        (403, "insufficient balance", "x"),
        (429, "x", "insufficient_quota"),
        (400, "You have not enough credits left.", "x"),
    ],
)
def test_a_lack_of_credit_is_told_from_its_words(
    status: int, message: str, code: str
) -> None:
    assert isinstance(explain(said(status, message, code), monet.SPEC), OutOfCredit)


@pytest.mark.parametrize("message", ["aspect_ratio must be one of", "no such model"])
def test_ordinary_refusals_are_not_taken_for_either(message: str) -> None:
    assert type(explain(said(400, message), monet.SPEC)) is Rejected


@given(st.integers(100, 999), st.dictionaries(st.text(), st.text()), st.binary())
def test_any_reply_is_explained(
    status: int, headers: dict[str, str], body: bytes
) -> None:
    reply = Reply(status=status, headers=headers, body=body)
    assert isinstance(explain(reply, monet.SPEC), ProviderError)
