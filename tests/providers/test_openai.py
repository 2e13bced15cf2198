"""OpenAI's rows and calls: what the documents allow, and nothing else."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.core.geometry import has_ratio
from nanostudio.core.request import GenerationRequest, Reference, check
from nanostudio.core.spec import ModelSpec
from nanostudio.providers import openai
from nanostudio.providers.adapter import Call, SentReference

KEY = "unique-key-123"
GPT_FIELDS = {"model", "prompt", "n", "size", "output_format"}
STREAM_FIELDS = {"stream", "partial_images"}
COMPAT_FIELDS = {"model", "prompt", "n", "size", "response_format"}
ROWS = pytest.mark.parametrize("row", openai.SPEC.models, ids=lambda row: row.id)


def request(**changes: object) -> GenerationRequest:
    fields: dict[str, object] = {
        "provider": "openai",
        "model": "gpt-image-2",
        "prompt": "A cute cat",
        **changes,
    }
    return GenerationRequest(**fields)  # type: ignore[arg-type]


def sent(*names: str) -> tuple[SentReference, ...]:
    return tuple(
        SentReference(
            path=Path("/x", name),
            filename=name,
            mime="image/png",
            url=f"https://a.example/{name}",
        )
        for name in names
    )


def built(wanted: GenerationRequest, *names: str, stream: bool = False) -> Call:
    row = openai.SPEC.model(wanted.model)
    assert row is not None
    build = openai.build_stream if stream else openai.build
    return build(wanted, row, sent(*names), KEY)


def fields_of(call: Call) -> dict[str, object]:
    return json.loads(call.body) if call.body else dict(call.fields)


def test_the_smallest_create_leaves_the_size_to_the_model() -> None:
    call = built(request())
    assert (call.method, call.path) == ("POST", "/images/generations")
    assert call.content_type == "application/json"
    assert call.is_create
    assert call.headers == {}
    assert call.body == (
        b'{"model":"gpt-image-2","prompt":"A cute cat","n":1,"size":"auto"}'
    )


def test_the_largest_create_has_every_documented_field_in_order() -> None:
    wanted = request(
        prompt="Ein „Fuchs“ \U0001f98a",
        aspect_ratio="16:9",
        resolution="4K",
        format="webp",
        n=10,
    )
    body = (
        '{"model":"gpt-image-2","prompt":"Ein „Fuchs“ \U0001f98a","n":10,'
        '"size":"3840x2160","output_format":"webp"}'
    )
    assert built(wanted).body == body.encode()


@pytest.mark.parametrize(
    ("ratio", "resolution", "size"),
    [
        (None, None, "auto"),
        ("3:2", None, "1536x1024"),
        (None, "2K", "2048x2048"),
        ("9:16", "4K", "2160x3840"),
    ],
)
def test_sizes_are_made_of_shape_and_resolution(
    ratio: str | None, resolution: str | None, size: str
) -> None:
    call = built(request(aspect_ratio=ratio, resolution=resolution))
    assert fields_of(call)["size"] == size


def test_older_models_have_three_sizes() -> None:
    row = openai.SPEC.model("gpt-image-1.5")
    assert row is not None
    assert row.resolutions == ()
    wanted = request(model="gpt-image-1.5", aspect_ratio="2:3")
    assert fields_of(built(wanted))["size"] == "1024x1536"
    with pytest.raises(Refused, match="16:9"):
        check(request(model="gpt-image-1.5", aspect_ratio="16:9"), openai.SPEC)


@ROWS
def test_every_size_is_within_the_documented_limits(row: ModelSpec) -> None:
    assert {ratio for ratio, _ in row.sizes} == set(row.aspect_ratios)
    for (ratio, tier), size in row.sizes.items():
        short, long = sorted((size.width, size.height))
        assert short % 16 == long % 16 == 0
        assert long <= 3 * short
        assert (long, short) <= (3840, 2160)
        assert short <= 2160
        assert has_ratio(size, ratio)
        assert size.pixels > {"": 0, "1K": 10**6, "2K": 2.5e6, "4K": 4.5e6}[tier]


def test_one_reference_is_image_and_several_are_a_list() -> None:
    one = built(request(), "cat.png")
    assert (one.path, one.body, one.content_type) == ("/images/edits", None, None)
    assert [(part.field, part.filename) for part in one.files] == [("image", "cat.png")]
    names = ["2.png", "1.png", "2.png"]
    several = built(request(n=2, aspect_ratio="1:1", format="jpeg"), *names)
    assert [part.filename for part in several.files] == names
    assert {part.field for part in several.files} == {"image[]"}
    assert several.fields == (
        ("model", "gpt-image-2"),
        ("prompt", "A cute cat"),
        ("n", "2"),
        ("size", "1024x1024"),
        ("output_format", "jpeg"),
    )
    assert several.is_create


@pytest.mark.parametrize("names", [(), ("cat.png",)])
def test_a_stream_asks_for_two_unfinished_pictures(names: tuple[str, ...]) -> None:
    plain, streamed = built(request(), *names), built(request(), *names, stream=True)
    assert streamed.path == plain.path
    assert streamed.headers == {"accept": "text/event-stream"}
    added = fields_of(streamed).items() - fields_of(plain).items()
    form = {("stream", "true"), ("partial_images", "2")}
    assert added == (form if names else {("stream", True), ("partial_images", 2)})


def test_several_pictures_are_not_streamed() -> None:
    assert built(request(n=2), stream=True) == built(request(n=2))


def test_an_unknown_model_is_sent_little() -> None:
    call = built(request(model="flux-pro/v1.1", aspect_ratio="3:2"))
    assert call.body == (
        b'{"model":"flux-pro/v1.1","prompt":"A cute cat","n":1,"size":"1536x1024",'
        b'"response_format":"b64_json"}'
    )
    assert "size" not in fields_of(built(request(model="flux")))
    edit = built(request(model="flux"), "1.png", "2.png")
    assert set(dict(edit.fields)) == {"model", "prompt", "n", "response_format"}


@pytest.mark.parametrize("model", ["gpt-image-3", "chatgpt-image-2027"])
def test_a_newer_gpt_model_is_known_by_its_name(model: str) -> None:
    assert set(fields_of(built(request(model=model)))) == GPT_FIELDS - {"output_format"}


@given(
    st.builds(
        request,
        model=st.sampled_from([row.id for row in openai.SPEC.models] + ["flux"]),
        prompt=st.text(st.characters(exclude_categories=["Cs"])),
        aspect_ratio=st.sampled_from([None, "1:1", "3:2", "2:3"]),
        resolution=st.sampled_from([None, "1K", "2K", "4K"]),
        format=st.sampled_from([None, "png", "jpeg", "webp"]),
        n=st.integers(1, 10),
    ),
    st.lists(st.sampled_from(["1.png", "2.png", "3.png"]), max_size=16),
    st.booleans(),
)
def test_no_undocumented_field_is_ever_sent(
    asked: GenerationRequest, names: list[str], stream: bool
) -> None:
    row = openai.SPEC.model(asked.model)
    assert row is not None
    asked = replace(
        asked,
        resolution=asked.resolution if row.resolutions else None,
        format=asked.format if row.formats else None,
        references=tuple(Reference(sha256=name) for name in names),
    )
    assert check(replace(asked, prompt="x"), openai.SPEC) == row
    stream = stream and row.can_stream
    call = built(asked, *names, stream=stream)
    fields = fields_of(call)
    allowed = GPT_FIELDS if row.can_stream else COMPAT_FIELDS
    assert set(fields) <= allowed | (STREAM_FIELDS if stream else set())
    assert fields["prompt"] == asked.prompt
    assert int(str(fields["n"])) == asked.n
    assert [part.filename for part in call.files] == names
    field = "image" if len(names) == 1 else "image[]"
    assert all(part.field == field for part in call.files)
    assert KEY not in str(call)
    assert call == built(asked, *names, stream=stream)


def test_there_is_no_task_to_ask_for() -> None:
    with pytest.raises(Refused, match="no tasks"):
        openai.poll("task_1")


@ROWS
def test_every_row_waits_for_its_pictures(row: ModelSpec) -> None:
    assert row.answers_inline
    assert row.can_stream
    assert not row.is_idempotent
    assert row.prices == {}
    assert (row.max_references, row.max_n) == (16, 10)
