"""Google's rows and calls: what the documents allow, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.errors import InvalidKey, RateLimited, Refused
from nanostudio.core.geometry import Size
from nanostudio.core.money import Money
from nanostudio.core.request import (
    GenerationRequest,
    Reference,
    check,
    estimate,
    problems,
)
from nanostudio.core.spec import ModelSpec, Role
from nanostudio.endpoints import Endpoints
from nanostudio.keys import Keys
from nanostudio.providers import google
from nanostudio.providers.adapter import (
    Call,
    Delivered,
    Failed,
    RemotePicture,
    SentReference,
)
from nanostudio.providers.http import Wire
from tests.providers.gateway import answer, serving
from tests.providers.test_gemini_format import recorded, whole

pytestmark = pytest.mark.anyio
KEY = "AIza-canary-0123456789"
DOCUMENTED = {
    "": {"contents", "generationConfig"},
    "contents": {"role", "parts"},
    "parts": {"text", "inlineData"},
    "inlineData": {"mimeType", "data"},
    "generationConfig": {"responseModalities", "imageConfig"},
    "imageConfig": {"aspectRatio", "imageSize"},
}


def request(model: str = "gemini-3-pro-image", **changes: Any) -> GenerationRequest:
    return GenerationRequest(provider="google", model=model, prompt="a cup", **changes)


def built(asked: GenerationRequest, *references: SentReference) -> Call:
    row = google.SPEC.model(asked.model)
    assert row is not None
    return google.build(asked, row, references, "key-1")


async def body(asked: GenerationRequest, *references: SentReference) -> Any:
    return json.loads(await whole(built(asked, *references).pieces))


def check_documented(tree: Any, place: str = "") -> None:
    if isinstance(tree, list):
        for member in tree:
            check_documented(member, place)
    elif isinstance(tree, dict):
        assert set(tree) <= DOCUMENTED[place]
        for name, member in tree.items():
            check_documented(member, name)


def test_the_model_is_in_the_path_and_the_key_is_nowhere() -> None:
    call = built(request("gemini-3.1-flash-image"))
    assert call.method == "POST"
    assert call.path == "/v1beta/models/gemini-3.1-flash-image:generateContent"
    assert call.content_type == "application/json"
    assert call.is_create
    assert (call.query, call.headers, call.body) == ({}, {}, None)


@pytest.mark.parametrize("row", google.SPEC.models, ids=lambda row: row.id)
async def test_every_shape_a_row_offers_is_sent_as_documented(row: ModelSpec) -> None:
    for ratio in (None, *row.aspect_ratios):
        for tier in (None, *row.resolutions):
            asked = request(row.id, aspect_ratio=ratio, resolution=tier)
            assert check(asked, google.SPEC) is row
            sent = await body(asked)
            check_documented(sent)
            config = sent["generationConfig"].get("imageConfig", {})
            assert config.get("aspectRatio") == ratio
            assert config.get("imageSize") == (tier or row.default_resolution)
            if ratio and (tier or not row.resolutions):
                assert row.size(ratio, tier) is not None


async def test_sizes_have_an_upper_case_k_and_the_smallest_is_512() -> None:
    assert google.NANO_BANANA_2.resolutions == ("512", "1K", "2K", "4K")
    assert google.NANO_BANANA_PRO.resolutions == ("1K", "2K", "4K")
    assert google.NANO_BANANA_PRO.size("16:9", "4K") == Size(5504, 3072)
    assert google.NANO_BANANA.size("21:9", None) == Size(1536, 672)
    assert (
        "imageConfig"
        not in (await body(request("gemini-2.5-flash-image")))["generationConfig"]
    )


async def test_a_typed_model_is_sent_what_was_chosen_and_no_more() -> None:
    sent = await body(request("gemini-3.1-flash-lite-image"))
    assert sent["generationConfig"] == {"responseModalities": ["TEXT", "IMAGE"]}
    chosen = request("nano-banana-pro-preview", aspect_ratio="1:8", resolution="4K")
    row = check(chosen, google.SPEC)
    assert (row.label, row.max_references) == ("nano-banana-pro-preview", 14)
    assert estimate(chosen, row) is None
    assert (await body(chosen))["generationConfig"]["imageConfig"] == {
        "aspectRatio": "1:8",
        "imageSize": "4K",
    }


def references(role: Role | None, count: int) -> tuple[Reference, ...]:
    return tuple(Reference(sha256=f"{n:064}", role=role) for n in range(count))


@pytest.mark.parametrize(
    ("model", "role", "most"),
    [
        ("gemini-3.1-flash-image", None, 14),
        ("gemini-3.1-flash-image", Role.STYLE, 14),
        ("gemini-3.1-flash-image", Role.CHARACTER, 4),
        ("gemini-3.1-flash-image", Role.OBJECT, 10),
        ("gemini-3-pro-image", None, 14),
        ("gemini-3-pro-image", Role.CHARACTER, 5),
        ("gemini-3-pro-image", Role.OBJECT, 6),
        ("gemini-2.5-flash-image", None, 3),
    ],
)
def test_references_have_their_caps(model: str, role: Role | None, most: int) -> None:
    row = google.SPEC.model(model)
    assert row is not None
    fits = request(model, references=references(role, most))
    assert not problems(fits, google.SPEC, row)
    over = request(model, references=references(role, most + 1))
    assert problems(over, google.SPEC, row)


@pytest.mark.parametrize(
    ("row", "tier", "tokens"),
    [
        (google.NANO_BANANA_2, "512", 747),
        (google.NANO_BANANA_2, "1K", 1120),
        (google.NANO_BANANA_2, "2K", 1680),
        (google.NANO_BANANA_2, "4K", 2520),
        (google.NANO_BANANA_PRO, "1K", 1120),
        (google.NANO_BANANA_PRO, "2K", 1120),
        (google.NANO_BANANA_PRO, "4K", 2000),
        (google.NANO_BANANA, None, 1290),
    ],
)
def test_the_price_of_a_token_agrees_with_the_price_of_a_picture(
    row: ModelSpec, tier: str | None, tokens: int
) -> None:
    price = row.price(tier)
    assert price is not None
    assert row.token_price is not None
    billed = row.token_price * tokens
    assert billed.unit == price.unit == "USD"
    assert billed.micro == pytest.approx(price.micro, rel=0.01)
    assert "computed" in row.price_source
    assert "2026-11-20" in row.price_source


def test_an_estimate_takes_the_size_that_is_meant_when_none_is_said() -> None:
    assert estimate(request(n=2), google.NANO_BANANA_PRO) == Money.of("0.268", "USD")


def test_there_is_nothing_to_poll() -> None:
    with pytest.raises(Refused, match="keeps no tasks") as caught:
        google.poll("r1")
    assert "answers each request at once" in caught.value.hint


def test_an_answer_is_delivered_without_an_id() -> None:
    picture = RemotePicture(encoded="cGljdHVyZQ==")
    delivered = google.parse(recorded("delivered"))
    assert delivered == Delivered(pictures=(picture,), output_tokens=1120)
    assert isinstance(google.parse(recorded("blocked_prompt")), Failed)


def test_errors_bear_its_name() -> None:
    error = google.explain(recorded("quota", 429))
    assert isinstance(error, RateLimited)
    assert error.title.startswith("Google Gemini asks for a pause")
    assert type(google.explain(recorded("bad_key", 400))) is InvalidKey


async def test_the_key_travels_in_google_s_header_only(
    wire: Wire, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    path = tmp_path / "a.png"
    path.write_bytes(b"picture")
    sent = SentReference(path=path, filename="a.png", mime="image/png")
    call = built(request(), sent)
    async with serving(answer(recorded("delivered").body)) as gateway:
        endpoints = Endpoints(
            Keys(environment={"GEMINI_API_KEY": KEY}),
            typed={"google": gateway.url},
            kept={},
            sandbox_url=lambda: pytest.fail("no sandbox is asked for"),
        )
        endpoint = await endpoints.find("google")
        reply = await wire.call(endpoint, call)
    (seen,) = gateway.seen
    assert seen.headers["x-goog-api-key"] == KEY
    assert "authorization" not in seen.headers
    assert seen.path == call.path
    assert KEY.encode() not in seen.body
    assert KEY not in caplog.text
    assert KEY not in repr((endpoint, call, reply))
    assert isinstance(google.parse(reply), Delivered)
