"""The OpenAI Images API: any answer, any event, any error; OpenAI's and imitations'."""

import json
from contextlib import suppress
from pathlib import Path

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
from nanostudio.providers import _openai_format, openai
from nanostudio.providers.adapter import (
    Delivered,
    Failed,
    Progress,
    RemotePicture,
    Reply,
)
from tests.providers.test_replies import JSON

REPLIES = Path(__file__).parents[1] / "replies" / "openai"


def recorded(name: str, status: int = 200, **headers: str) -> Reply:
    body = (REPLIES / f"{name}.json").read_bytes()
    return Reply(status=status, body=body, headers=headers)


def events(name: str) -> list[str]:
    return (REPLIES / f"{name}.jsonl").read_text().splitlines()


def parsed(document: object) -> object:
    body = json.dumps(document).encode()
    return _openai_format.parse(Reply(status=200, body=body), "OpenAI")


def heard(**event: object) -> object:
    return _openai_format.parse_event(json.dumps(event))


def inside(text: str) -> RemotePicture:
    return RemotePicture(encoded=text)


def at(url: str) -> RemotePicture:
    return RemotePicture(url=url)


def test_recorded_pictures_come_with_the_tokens_of_pictures() -> None:
    outcome = Delivered(pictures=(inside("UE5H"), inside("SlBH")), output_tokens=4160)
    assert openai.parse(recorded("pictures")) == outcome


def test_recorded_addresses_are_taken_too() -> None:
    url = "https://files.example/1.png?sig=a%2Fb"
    assert openai.parse(recorded("linked")) == Delivered(pictures=(at(url),))


@pytest.mark.parametrize(
    ("row", "picture"),
    [
        ({"url": "data:image/png;base64,UE5H"}, inside("UE5H")),
        ({"url": "DATA:image/png;BASE64,UE5H"}, inside("UE5H")),
        ({"b64_json": "data:image/png;base64,UE5H"}, inside("UE5H")),
        (
            {"b64_json": "", "url": "http://127.0.0.1/1.png"},
            at("http://127.0.0.1/1.png"),
        ),
        ({"b64_json": None, "url": None}, None),
        ({"b64_json": "data:nothing"}, None),
        ({"b64_json": "data:image/png;base64,"}, None),
        ({"url": "/v1/files/1"}, None),
        ({"url": "javascript:alert(1)"}, None),
        ({"url": "data:text/html,x"}, None),
        ("UE5H", None),
    ],
)
def test_a_picture_by_bytes_or_by_address(row: object, picture: object) -> None:
    pictures = (picture,) if picture else ()
    assert parsed({"created": 1, "data": [row]}) == Delivered(pictures=pictures)


@pytest.mark.parametrize("document", [{"created": 1}, {"created": 1, "data": None}])
def test_an_answer_without_data_has_no_pictures(document: object) -> None:
    assert parsed(document) == Delivered(pictures=())


@pytest.mark.parametrize(
    ("usage", "tokens"),
    [
        ({"output_tokens": 50}, 50),
        ({"output_tokens": 50, "output_tokens_details": {"image_tokens": 40}}, 40),
        ({"output_tokens": 50, "output_tokens_details": {}}, 50),
        ({"output_tokens": 0}, None),
        ({"output_tokens": -1}, None),
        ({"output_tokens": True}, None),
        ({"output_tokens": 10**9}, None),
        ({"output_tokens": "50"}, None),
        ({}, None),
        ("x", None),
    ],
)
def test_tokens(usage: object, tokens: int | None) -> None:
    assert parsed({"data": [], "usage": usage}) == Delivered(
        pictures=(), output_tokens=tokens
    )


def test_an_error_in_a_success_is_a_failure_of_which_the_charge_is_not_known() -> None:
    outcome = parsed({"error": {"message": "No luck.", "code": "x"}})
    assert outcome == Failed(reason="No luck.")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"id":1}', b"null"])
def test_what_is_no_answer_may_have_been_charged(body: bytes) -> None:
    with pytest.raises(BadReply) as caught:
        openai.parse(Reply(status=200, body=body))
    assert caught.value.maybe_accepted


@pytest.mark.parametrize("name", ["stream_generation", "stream_edit"])
def test_recorded_stream(name: str) -> None:
    assert [openai.parse_event(data) for data in events(name)] == [
        Progress(preview="QQ=="),
        Progress(preview="QUE="),
        Delivered(pictures=(inside("QUFB"),), output_tokens=50),
        None,
    ]


def test_recorded_error_in_a_stream_has_failed() -> None:
    [data] = events("stream_error")
    words = "The server had an error while processing your request."
    assert openai.parse_event(data) == Failed(reason=words)


@pytest.mark.parametrize(
    ("error", "failed"),
    [
        ("Broken.", Failed(reason="Broken.")),
        ({"code": "moderation_blocked"}, "moderation_blocked"),
        ({"code": "moderation_blocked", "message": "No."}, "No."),
        (
            {"message": "Rejected by the safety system."},
            "Rejected by the safety system.",
        ),
        ({"message": "", "code": 5}, Failed(reason="")),
        (None, Failed(reason="")),
    ],
)
def test_an_error_of_a_stream(error: object, failed: Failed | str) -> None:
    outcome = heard(type="error", error=error)
    if isinstance(failed, str):
        assert isinstance(outcome, Failed)
        assert outcome.reason == failed
        assert "refused again" in outcome.advice
    else:
        assert outcome == failed


def test_any_record_with_an_error_has_failed() -> None:
    event = {"type": "image_generation.partial_image", "b64_json": "QQ=="}
    assert heard(**event, error={"message": "Oh."}) == Failed(reason="Oh.")


def test_a_whole_answer_as_an_event_is_one() -> None:
    event = heard(created=1, data=[{"b64_json": "QQ=="}])
    assert event == Delivered(pictures=(inside("QQ=="),))


def test_a_completed_event_without_its_picture_delivers_none() -> None:
    assert heard(type="image_edit.completed") == Delivered(pictures=())


@pytest.mark.parametrize(
    "data",
    [
        *("[DONE]", "", "[]", "{}", "x", '{"type":"ping"}'),
        '{"type":"image_generation.partial_image"}',
        '{"type":7,"b64_json":"QQ=="}',
    ],
)
def test_other_events_mean_nothing(data: str) -> None:
    assert openai.parse_event(data) is None


def test_moderation_is_told_apart() -> None:
    error = openai.explain(recorded("blocked", 400, **{"x-request-id": "req_1"}))
    assert isinstance(error, Blocked)
    assert (error.reason, error.request_id) == ("moderation_blocked", "req_1")
    assert "Nothing was charged" in error.hint
    assert not error.maybe_accepted


@pytest.mark.parametrize(
    ("name", "status", "kind"),
    [
        ("refused", 400, Rejected),
        ("refused", 401, InvalidKey),
        ("refused", 403, InvalidKey),
        ("refused", 422, Rejected),
        ("refused", 409, ProviderDown),
        ("refused", 500, ProviderDown),
        ("refused", 429, RateLimited),
        ("no_quota", 429, OutOfCredit),
    ],
)
def test_errors_by_status(name: str, status: int, kind: type[ProviderError]) -> None:
    error = openai.explain(recorded(name, status))
    assert type(error) is kind
    assert error.status == status
    words = {"refused": "“Invalid size", "no_quota": "“You exceeded"}[name]
    assert words in error.hint


@pytest.mark.parametrize("name", ["refused", None])
def test_an_unknown_model_is_no_unknown_task(name: str | None) -> None:
    reply = recorded(name, 404) if name else Reply(status=404)
    error = openai.explain(reply)
    assert isinstance(error, Rejected)
    assert not isinstance(error, UnknownTask)
    assert "model or address" in error.title
    assert ("Invalid size" in error.hint) is (name is not None)


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "20"}, 1.5),
        ({"retry-after-ms": "x", "retry-after": "20"}, 20),
        ({"retry-after-ms": "9" * 99}, 3600),
        ({"retry-after-ms": "²"}, None),
        ({}, None),
    ],
)
def test_the_wait_may_be_in_milliseconds(
    headers: dict[str, str], wait_s: float | None
) -> None:
    error = openai.explain(Reply(status=429, headers=headers))
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == wait_s


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_an_outcome_or_a_provider_error(body: bytes) -> None:
    with suppress(ProviderError):
        openai.parse(Reply(status=200, body=body))


MEMBER = st.sampled_from(
    [
        *("type", "data", "created", "error", "code", "message", "b64_json", "url"),
        *("usage", "output_tokens", "output_tokens_details", "image_tokens"),
    ]
)
WORDS = JSON | st.sampled_from(
    ["error", "image_edit.completed", "data:image/png;base64,"]
)
LIKELY = st.recursive(
    WORDS, lambda inner: st.lists(inner) | st.dictionaries(MEMBER, inner), max_leaves=12
)


@given(LIKELY)
def test_any_json_in_its_own_words_too(document: object) -> None:
    body = json.dumps(document)
    _openai_format.parse_event(body)
    with suppress(BadReply):
        openai.parse(Reply(status=200, body=body.encode()))


@given(
    st.integers(100, 999), st.binary() | LIKELY.map(lambda v: json.dumps(v).encode())
)
def test_any_other_answer_is_explained(status: int, body: bytes) -> None:
    headers = {"retry-after-ms": body.decode("latin-1"), "retry-after": "x"}
    error = openai.explain(Reply(status=status, body=body, headers=headers))
    assert "OpenAI" in error.title


@given(st.text() | LIKELY.map(json.dumps))
def test_any_event_is_an_outcome_or_nothing(data: str) -> None:
    openai.parse_event(data)
