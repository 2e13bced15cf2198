"""What must not go on to others is taken out of what they said."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.redacting import LEFT_OUT, redacted, redacted_body


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("see https://u:p@gate.example/v1?sig=abc now", "gate"),
        ("Authorization: Bearer abc.def now", "abc"),
        ("key sk-abcdefgh12345678 is bad", "sk-abc"),
        ("AIzaSyA1234567890abcdefgh", "AIza"),
        ("mail ada@example.org", "ada"),
        ("in /home/ada/Pictures/fox.png", "ada"),
        ("in C:\\Users\\ada\\fox.png", "ada"),
        ("api_key=abc now", "abc"),
        ("x" * 150, "xxx"),
        ("data:image/png;base64,abc", "abc"),
    ],
)
def test_secrets_are_left_out(text: str, secret: str) -> None:
    assert secret in text
    assert secret not in redacted(text)
    assert LEFT_OUT in redacted(text)


@pytest.mark.parametrize(
    "text", ["The prompt was blocked.", "api_configuration_error", "a/b", "409: wait"]
)
def test_words_stay(text: str) -> None:
    assert redacted(text) == text


def test_lines_stay_and_signs_that_turn_text_go() -> None:
    assert redacted("  a\x07b\u202e \r\n  c ") == "a b\nc"
    assert redacted("ab" * 20, 10) == "ababababa…"


def test_entries_of_json_go_by_their_names() -> None:
    body = {
        "error": {"message": "Blocked", "user_message": "Sorry", "status": 400},
        "apiKey": "abc",
        "userId": 7,
        "data": [{"token": "abc", "completion_tokens": 3}],
    }
    known = json.loads(redacted_body(json.dumps(body).encode()))
    assert known["error"] == body["error"]
    assert known["apiKey"] == known["userId"] == LEFT_OUT
    assert known["data"] == [{"token": LEFT_OUT, "completion_tokens": 3}]


@given(st.binary(max_size=200))
def test_any_answer_becomes_text(body: bytes) -> None:
    text = redacted_body(body, 50)
    assert len(text) <= 50
    text.encode()


def test_halves_of_characters_become_text() -> None:
    assert redacted_body(b'"a\\ud800b"') == '"a?b"'


def test_what_is_nested_without_end_is_text() -> None:
    assert redacted_body(b"[" * 30_000, 20).startswith("[[[")
