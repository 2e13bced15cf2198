"""What is written into copies is read back; anything else is taken as it can be."""

import base64
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core import origin_metadata
from nanostudio.core.origin_metadata import MOST_THUMBNAIL_BYTES, MOST_THUMBNAILS
from nanostudio.core.provenance import Provenance
from nanostudio.core.request import LONGEST_PROMPT, GenerationRequest, Reference
from nanostudio.core.telling import Telling
from tests.core.any_request import requests
from tests.core.examples import asking
from tests.core.test_provenance import values

SHA256 = "ab" * 32
JPEG, WEBP = b"\xff\xd8\xff\xe0small", b"RIFF\0\0\0\0WEBPsmall"
REFERENCE = Reference(sha256=SHA256)


def written(telling: Telling) -> Provenance:
    told = origin_metadata.read(origin_metadata.write(telling))
    assert told is not None
    return told


@given(requests)
def test_what_is_written_is_read_back(request: GenerationRequest) -> None:
    told = written(Telling(request=request))
    assert told.origin == "nanostudio"
    assert told.request == request


@given(requests)
@settings(max_examples=30)
def test_the_text_has_no_character_that_xml_lacks(request: GenerationRequest) -> None:
    odd = replace(request, prompt=f"{request.prompt}\x00\x1f\x85\ud800\uffff")
    text = origin_metadata.write(Telling(request=odd))
    assert not [c for c in text if c < " " or "\x7f" <= c <= "\x9f"]
    assert not {"\ufffe", "\uffff"}.intersection(text)
    text.encode()


def test_what_a_database_cannot_keep_is_left_out() -> None:
    request = asking(prompt="half \ud83d of \0 a face", model="na\nno")
    told = written(Telling(request=request))
    assert (told.prompt, told.model) == ("half  of  a face", "nano")
    long = "x" * 3 * LONGEST_PROMPT
    assert len(written(Telling(request=asking(prompt=long))).prompt) < len(long)


def test_seed_and_rating_are_further_settings() -> None:
    told = written(Telling(request=asking(), seed=0, rating=4))
    assert told.settings == (("provider", "grove"), ("seed", "0"), ("rating", "4"))


def test_where_a_reference_was_fetched_is_not_told() -> None:
    hidden = replace(REFERENCE, url="https://private.test/a.png")
    text = origin_metadata.write(Telling(request=asking(references=(hidden,))))
    assert "private.test" not in text


def test_an_imported_picture_has_no_provider() -> None:
    assert written(Telling(request=asking(provider="import"))).provider == ""


@pytest.mark.parametrize("small", [JPEG, WEBP])
def test_small_copies_of_references(small: bytes) -> None:
    request = asking(references=(REFERENCE, Reference(sha256="cd" * 32)))
    told = written(Telling(request=request, thumbnails={SHA256: small}))
    assert told.thumbnails == {SHA256: small}
    assert told.request == request


def test_only_small_pictures_stand_for_references_and_not_too_many() -> None:
    names = [f"{number:064x}" for number in range(MOST_THUMBNAILS + 3)]
    request = asking(references=tuple(Reference(sha256=one) for one in names))
    large = JPEG + bytes(MOST_THUMBNAIL_BYTES)
    thumbnails = {**dict.fromkeys(names, JPEG), names[0]: large, names[1]: b"GIF89a"}
    told = written(Telling(request=request, thumbnails=thumbnails))
    assert set(told.thumbnails) == set(names[2 : MOST_THUMBNAILS + 2])
    assert told.request == request


def test_too_many_small_copies_are_not_read() -> None:
    body = base64.b64encode(JPEG).decode()
    rows = [{"sha256": f"{number:064x}", "thumbnail": body} for number in range(20)]
    told = origin_metadata.read(json.dumps({"version": 1, "references": rows}))
    assert told is not None
    assert (len(told.references), len(told.thumbnails)) == (20, MOST_THUMBNAILS)


@pytest.mark.parametrize(
    "small", [7, "no base64", "\u00e9", "abc", "QUJD", "A" * 3 * MOST_THUMBNAIL_BYTES]
)
def test_what_is_no_small_picture_is_passed_over(small: Any) -> None:
    row = {"sha256": SHA256, "thumbnail": small}
    told = origin_metadata.read(json.dumps({"version": 1, "references": [row]}))
    assert told is not None
    assert (told.references, told.thumbnails) == ((REFERENCE,), {})


@given(
    st.dictionaries(
        st.sampled_from(["version", "prompt", "references", "n", "format", "seed"]),
        values,
    )
)
def test_anything_may_be_of_another_kind(told: dict[str, Any]) -> None:
    found = origin_metadata.read(json.dumps(told))
    assert found is None or isinstance(found.request, GenerationRequest)


@pytest.mark.parametrize("count", [0, -1, 101, True, "3", 2.0, None])
def test_a_count_that_nobody_can_ask_for_is_one(count: Any) -> None:
    told = origin_metadata.read(json.dumps({"version": 1, "n": count}))
    assert told is not None
    assert told.n == 1


def test_references_that_name_no_bytes_are_left_out() -> None:
    document = {
        "version": 2,
        "references": [
            {"sha256": SHA256, "role": "no such role"},
            {"sha256": SHA256.upper()},
            {"sha256": 7},
            "a fox",
        ],
    }
    told = origin_metadata.read(json.dumps(document))
    assert told is not None
    assert told.references == (REFERENCE,)
    told = origin_metadata.read('{"version": 1, "references": "none"}')
    assert told is not None
    assert told.references == ()


@pytest.mark.parametrize("text", ["", "a fox", "[1]", "{}", '{"version": "1"}'])
def test_other_texts_are_not_ours(text: str) -> None:
    assert origin_metadata.read(text) is None
