"""What gateways' answers have in common, against any bytes and any JSON."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import BadReply, Refused
from nanostudio.providers import _replies
from nanostudio.providers.adapter import Reply

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"1" * 5000, b'{"a":1}x'],
)
def test_what_is_no_json_is_none(body: bytes) -> None:
    assert _replies.decoded(body) is None


@pytest.mark.parametrize("body", [b"[]", b'"x"', b"1", b"null", b"<html>"])
def test_what_is_no_object_is_a_bad_reply(body: bytes) -> None:
    with pytest.raises(BadReply, match="cannot read") as caught:
        _replies.json_object(Reply(status=200, body=body), "Gate")
    assert caught.value.maybe_accepted
    assert caught.value.status == 200


def test_a_member_is_found_by_its_path() -> None:
    assert _replies.member({"a": {"b": 1}}, "a", "b") == 1
    assert _replies.member({"a": [1]}, "a", "b") is None
    assert _replies.member(None, "a") is None


def test_objects_are_what_a_list_has_of_them() -> None:
    assert list(_replies.objects([{"a": 1}, 2, None, []])) == [{"a": 1}]
    assert list(_replies.objects({"a": 1})) == []


def test_a_status_word_is_compared_in_lower_case() -> None:
    assert _replies.word(" SUCCESS ") == "success"
    assert _replies.word(7) == ""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("task_abc123", "task_abc123"),
        ("14-0f0e:a=b+c@d", "14-0f0e:a=b+c@d"),
        (123, "123"),
        (True, None),
        (10**300, None),
        (1.5, None),
        (None, None),
        (["x"], None),
        ("", None),
        ("x" * 201, None),
        ("..", None),
        (".", None),
        ("a/../b", None),
        ("a\\b", None),
        ("a?b", None),
        ("a#b", None),
        ("a%2fb", None),
        ("a b", None),
        ("ä", None),
        ("a\n", None),
    ],
)
def test_a_task_id_can_stand_in_a_path(value: object, expected: str | None) -> None:
    assert _replies.task_id(value) == expected


def test_a_number_too_long_to_print_is_no_id() -> None:
    assert _replies.task_id(10**5000) is None


def test_an_id_is_quoted_and_a_hostile_one_refused() -> None:
    assert _replies.quoted_id("a:b+c", "Gate") == "a%3Ab%2Bc"
    with pytest.raises(Refused, match="no task id of Gate"):
        _replies.quoted_id("../files", "Gate")


@given(st.text())
def test_a_quoted_id_never_leads_elsewhere(remote_id: str) -> None:
    try:
        quoted = _replies.quoted_id(remote_id, "Gate")
    except Refused:
        return
    assert quoted.isascii()
    assert not set("/\\?#\r\n ") & set(quoted)
    assert quoted.strip(".")


@pytest.mark.parametrize(
    ("value", "is_url"),
    [
        ("https://files.monet.vision/x.png?a=b", True),
        ("HTTP://127.0.0.1:8/x", True),
        ("https://a.example/é", True),
        ("ftp://a.example", False),
        ("data:image/png;base64,AA", False),
        ("javascript:alert(1)", False),
        ("https://a b", False),
        ("https://a\n", False),
        ("https://\ud800", False),
        ("https://" + "a" * 9000, False),
        (None, False),
        (7, False),
    ],
)
def test_a_web_url_is_text_that_could_be_fetched(value: object, is_url: bool) -> None:
    assert _replies.web_url(value) == (value if is_url else None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (40, 0.4),
        (40.0, 0.4),
        ("100%", 1.0),
        (" 45 % ", 0.45),
        ("45", 0.45),
        (10**9, 1.0),
        (-1, 0.0),
        (10**400, None),
        (math.nan, None),
        (math.inf, None),
        ("nan", None),
        ("soon", None),
        ("", None),
        (True, None),
        (None, None),
        ([40], None),
    ],
)
def test_a_fraction_of_any_spelling(value: object, expected: float | None) -> None:
    assert _replies.fraction(value) == expected


def test_the_mean_leaves_out_what_is_not_known() -> None:
    assert _replies.mean([0.2, None, 0.4]) == pytest.approx(0.3)
    assert _replies.mean([None]) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("1970-01-01T00:00:01Z", 1000),
        ("1970-01-01T00:00:01", 1000),
        ("1970-01-01T01:00:01.5+01:00", 1500),
        ("0001-01-01T00:00:00+14:00", -62135647200000),
        ("soon", None),
        (7, None),
    ],
)
def test_a_time_is_utc_unless_it_says_otherwise(
    value: object, expected: int | None
) -> None:
    assert _replies.time_ms(value) == expected


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"error": {"code": "c", "message": "m"}}, "m"),
        ({"error": {"code": "c"}}, "c"),
        ({"error": "text"}, "text"),
        ({"error": None, "error_message": "m"}, "m"),
        ({"failure_reason": "f"}, "f"),
        ({"message": "m"}, "m"),
        ({"detail": [1], "message": 7}, ""),
        ({"error": {"message": {"deep": 1}}}, ""),
        ({"error": "<!DOCTYPE html><h1>502</h1>", "message": "m"}, "m"),
        ({"error": "a\nb\u202e\x00c"}, "a bc"),
        ([], ""),
        (None, ""),
    ],
)
def test_a_reason_is_found_where_gateways_put_it(
    document: object, expected: str
) -> None:
    assert _replies.reason(document) == expected


def test_words_are_capped() -> None:
    assert len(_replies.shown("x" * 10_000)) == 300


def test_a_request_id_comes_from_the_header_there_is() -> None:
    reply = Reply(status=500, headers={"cf-ray": "9\x1b[31m"})
    assert _replies.request_id(reply) == "9[31m"
    assert _replies.request_id(Reply(status=500)) is None


DATE = "Sat, 21 Nov 2026 06:00:00 GMT"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", 7.0),
        (" 7.5 ", 7.5),
        ("0", 0.0),
        ("-1", 0.0),
        ("1e9", 3600.0),
        ("99999999999", 3600.0),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("Sat, 21 Nov 2026 06:00:30 GMT", 30.0),
        ("Sat, 21 Nov 2026 06:00:30 -0000", 30.0),
        ("Sat, 21 Nov 2026 05:00:00 GMT", 0.0),
        ("Sat, 21 Nov 2099 06:00:00 GMT", 3600.0),
        ("Sat, 99 Nov 2026 06:00:00 GMT", None),
        ("Sat, 21 Nov 99999999 06:00:00 GMT", None),
    ],
)
def test_retry_after_in_every_form(text: str, expected: float | None) -> None:
    reply = Reply(status=429, headers={"retry-after": text, "date": DATE})
    assert _replies.retry_after_s(reply) == expected


@pytest.mark.parametrize("date", ["", "today"])
def test_a_date_without_the_servers_clock_says_nothing(date: str) -> None:
    reply = Reply(status=429, headers={"retry-after": DATE, "date": date})
    assert _replies.retry_after_s(reply) is None
    assert _replies.retry_after_s(Reply(status=429)) is None


@given(st.text(), st.text())
def test_any_header_gives_a_bounded_wait(text: str, date: str) -> None:
    reply = Reply(status=429, headers={"retry-after": text, "date": date})
    wait_s = _replies.retry_after_s(reply)
    assert wait_s is None or 0 <= wait_s <= 3600


@given(JSON)
def test_any_json_is_read_without_an_error(document: object) -> None:
    body = json.dumps(document).encode()
    found = _replies.decoded(body)
    for read in (
        _replies.reason,
        _replies.task_id,
        _replies.web_url,
        _replies.fraction,
        _replies.time_ms,
        _replies.word,
    ):
        read(found)


@given(st.binary())
def test_any_bytes_are_json_or_none(body: bytes) -> None:
    _replies.decoded(body)
