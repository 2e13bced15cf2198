"""What is written into copies is read back; anything else is taken as it can be."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import origin_metadata
from nanostudio.core.provenance import Provenance
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import Role
from tests.core.test_provenance import values

SHA256 = "ab" * 32
words = st.text(alphabet="abc xyz", max_size=20).map(str.strip)
requests = st.builds(
    GenerationRequest,
    provider=words,
    model=words.map(lambda text: " ".join(text.split())),
    prompt=words,
    aspect_ratio=st.none() | st.just("16:9"),
    resolution=st.none() | st.just("2K"),
    references=st.lists(
        st.builds(
            Reference,
            sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
            name=words.map(lambda text: " ".join(text.split())),
            role=st.none() | st.sampled_from(Role),
        ),
        max_size=3,
    ).map(tuple),
)


@given(requests)
def test_what_is_written_is_read_back(request: GenerationRequest) -> None:
    told = origin_metadata.read(origin_metadata.write(request))
    assert told is not None
    assert (told.origin, told.prompt, told.model) == (
        "nanostudio",
        request.prompt,
        request.model,
    )
    assert (told.aspect_ratio, told.resolution, told.references) == (
        request.aspect_ratio,
        request.resolution,
        request.references,
    )
    assert dict(told.settings).get("provider", "") == request.provider


@given(st.dictionaries(st.sampled_from(["version", "prompt", "references"]), values))
def test_anything_may_be_of_another_kind(told: dict[str, Any]) -> None:
    found = origin_metadata.read(json.dumps(told))
    assert found is None or isinstance(found, Provenance)


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
    assert told.references == (Reference(sha256=SHA256),)
    told = origin_metadata.read('{"version": 1, "references": "none"}')
    assert told is not None
    assert told.references == ()


@pytest.mark.parametrize("text", ["", "a fox", "[1]", "{}", '{"version": "1"}'])
def test_other_texts_are_not_ours(text: str) -> None:
    assert origin_metadata.read(text) is None
