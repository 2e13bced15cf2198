"""Long strings are cut out and put back: the same document as from json.loads."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.providers import _large_json
from nanostudio.providers._large_json import LONG, loads
from tests.providers.test_replies import JSON

PICTURE = "QUJD" * (LONG // 4 + 1)
LENGTHY = st.text(min_size=4) | st.text("A", min_size=4) | st.text('\\"é/', min_size=4)
DOCUMENT = st.recursive(
    JSON | LENGTHY, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@given(DOCUMENT, st.booleans())
def test_a_document_is_the_same(document: object, is_ascii: bool) -> None:
    text = json.dumps(document, ensure_ascii=is_ascii)
    for written in (text, text.encode("utf-8", "surrogatepass")):
        for long in (4, LONG):
            assert repr(loads(written, long)) == repr(json.loads(written))


@given(st.text() | st.binary())
def test_anything_else_is_a_value_error(document: str | bytes) -> None:
    try:
        expected = json.loads(document)
    except (ValueError, RecursionError) as exc:
        with pytest.raises((ValueError, RecursionError), match=str(exc)[:4]):
            loads(document)
    else:
        assert repr(loads(document)) == repr(expected)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-le"])
def test_pictures_come_out_whole_wherever_they_are(encoding: str) -> None:
    document = {"n": 1, "words": 'a "fox"\\', "data": [{"b64": PICTURE}, PICTURE + "é"]}
    text = json.dumps(document, ensure_ascii=False)
    assert loads(text.encode(encoding)) == document


def test_a_short_string_that_looks_like_a_place_stays_what_it_is() -> None:
    document = ["long string 1", "long string 0x"]
    assert loads(json.dumps([PICTURE, *document])) == [PICTURE, *document]


@pytest.mark.parametrize(
    "text",
    ['"', '{"a', f'"{PICTURE}', f'"{PICTURE}"x', f'["{PICTURE}\\"', '"\\' * LONG],
)
def test_what_does_not_end_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        loads(text)


def test_a_string_with_too_many_escapes_is_left_to_the_decoder() -> None:
    escaped = "\\/" * _large_json._LONGEST_ESCAPED
    assert loads(f'["{escaped}","{PICTURE}"]') == [
        "/" * _large_json._LONGEST_ESCAPED,
        PICTURE,
    ]


def test_a_document_of_very_many_strings_is_left_to_the_decoder() -> None:
    document = [""] * (_large_json._MOST_STRINGS + 1) + [PICTURE]
    assert loads(json.dumps(document)) == document


def test_nesting_without_an_end_is_refused() -> None:
    with pytest.raises(RecursionError):
        loads("[" * 100_000 + f'"{PICTURE}"' + "]" * 100_000)
