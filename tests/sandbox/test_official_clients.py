"""The vendors' own packages, unchanged: they understand what the sandbox says, and it
what they send."""

import base64
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import openai
import pytest
from google import genai
from google.genai import errors, types

from nanostudio.sandbox.launch import KEY, Sandbox
from tests.sandbox.talk import opened, picture

GPT = "gpt-image-2"
NANO = "gemini-3.1-flash-image"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The packages look for proxies and settings in the environment."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def images(sandbox: Sandbox) -> Iterator[openai.OpenAI]:
    """OpenAI's client."""
    with openai.OpenAI(base_url=f"{sandbox.url}/v1", api_key=KEY) as client:
        yield client


@pytest.fixture
def gemini(sandbox: Sandbox) -> Iterator[genai.Client]:
    """Google's client."""
    with gemini_client(sandbox, KEY) as client:
        yield client


def gemini_client(sandbox: Sandbox, key: str) -> genai.Client:
    """A client with a key of its own."""
    # Its own default became v1 with 3.3; everything published for pictures is v1beta.
    options = types.HttpOptions(base_url=sandbox.url, api_version="v1beta")
    return genai.Client(api_key=key, http_options=options)


def decoded(encoded: str | None) -> Any:
    """A picture that came as base64."""
    assert encoded is not None
    return opened(base64.b64decode(encoded))


def named(content: bytes, name: str) -> BytesIO:
    """A picture as an open file."""
    file = BytesIO(content)
    file.name = name
    return file


def test_openai_generates(images: openai.OpenAI) -> None:
    answer = images.images.generate(
        model=GPT,
        prompt="a fox",
        n=2,
        size="1536x1024",
        quality="low",
        output_format="webp",
    )
    assert answer.data is not None
    assert [decoded(row.b64_json).size for row in answer.data] == [(1536, 1024)] * 2
    assert answer.usage is not None
    assert answer.usage.output_tokens > 0
    assert (answer.size, answer.output_format) == ("1536x1024", "webp")


def test_openai_edits_with_one_reference_and_with_several(
    images: openai.OpenAI,
) -> None:
    files = [named(picture("red"), "a.png"), named(picture(kind="jpeg"), "b.jpg")]
    for given in (files[0], files):
        answer = images.images.edit(model=GPT, prompt="a fox", image=given)
        assert answer.data is not None
        assert decoded(answer.data[0].b64_json).size == (1536, 1024)
        files[0].seek(0)


def test_openai_streams_partial_pictures(images: openai.OpenAI) -> None:
    with images.images.generate(
        model=GPT, prompt="a fox", stream=True, partial_images=2
    ) as stream:
        events = list(stream)
    assert [event.type for event in events] == [
        "image_generation.partial_image",
        "image_generation.partial_image",
        "image_generation.completed",
    ]
    assert all(decoded(event.b64_json).size == (1024, 1024) for event in events)


def test_openai_streams_an_edit(images: openai.OpenAI) -> None:
    with images.images.edit(
        model=GPT,
        prompt="a fox",
        image=[named(picture(), "a.png")],
        stream=True,
        partial_images=1,
    ) as stream:
        kinds = [event.type for event in stream]
    assert kinds == ["image_edit.partial_image", "image_edit.completed"]


def test_openai_understands_refusals(sandbox: Sandbox, images: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as blocked:
        images.images.generate(model=GPT, prompt="a fox [fault:refused]")
    assert blocked.value.code == "moderation_blocked"
    assert blocked.value.request_id is not None
    with pytest.raises(openai.APIError, match="refused by the safety filter"):
        list(
            images.images.generate(
                model=GPT, prompt="a fox in a stream [fault:refused]", stream=True
            )
        )
    stranger = openai.OpenAI(base_url=f"{sandbox.url}/v1", api_key="wrong")
    with stranger, pytest.raises(openai.AuthenticationError):
        stranger.images.generate(model=GPT, prompt="a fox")


def test_openai_comes_back_after_a_rate_limit(images: openai.OpenAI) -> None:
    answer = images.images.generate(
        model=GPT, prompt="a fox [fault:429 retry_after=0.1]"
    )
    assert answer.data


def generated(gemini: genai.Client, *contents: Any, **config: Any) -> Any:
    """What Google's client makes of an answer."""
    return gemini.models.generate_content(
        model=NANO,
        contents=list(contents),
        config=types.GenerateContentConfig(**config),
    )


def result(answer: types.GenerateContentResponse) -> Any:
    """The picture that is no thought."""
    (part,) = [p for p in answer.parts or [] if p.inline_data and not p.thought]
    assert part.inline_data is not None
    assert part.inline_data.data is not None
    return opened(part.inline_data.data)


def test_google_generates_from_words(gemini: genai.Client) -> None:
    answer = generated(
        gemini,
        "a fox",
        response_modalities=["TEXT", "IMAGE"],
        image_config=types.ImageConfig(aspect_ratio="16:9", image_size="2K"),
        thinking_config=types.ThinkingConfig(
            thinking_level=types.ThinkingLevel.HIGH, include_thoughts=True
        ),
    )
    assert result(answer).size == (2752, 1536)
    assert answer.text == "Here is the picture."
    assert answer.candidates[0].finish_reason is types.FinishReason.STOP
    assert answer.usage_metadata.total_token_count > 1120
    assert [part.thought for part in answer.parts][:3] == [True] * 3


def test_google_generates_from_pictures(gemini: genai.Client) -> None:
    first = types.Part.from_bytes(data=picture(size=(90, 40)), mime_type="image/png")
    answer = generated(gemini, first, opened(picture("blue")), "both of them")
    assert result(answer).size == (1584, 672)


def test_google_goes_on_in_a_chat(gemini: genai.Client) -> None:
    chat = gemini.chats.create(model=NANO)
    assert result(chat.send_message("a fox"))
    assert result(chat.send_message("the same at night"))


def test_google_understands_a_safety_block(gemini: genai.Client) -> None:
    finished = generated(gemini, "a fox [fault:finish reason=IMAGE_SAFETY]")
    assert finished.candidates[0].finish_reason is types.FinishReason.IMAGE_SAFETY
    assert finished.parts is None
    blocked = generated(gemini, "a fox [fault:block]")
    assert blocked.candidates is None
    reason = blocked.prompt_feedback.block_reason
    assert reason is types.BlockedReason.PROHIBITED_CONTENT


def test_google_understands_a_wrong_key_and_a_quota(
    sandbox: Sandbox, gemini: genai.Client
) -> None:
    with (
        gemini_client(sandbox, "wrong") as stranger,
        pytest.raises(errors.ClientError) as wrong,
    ):
        generated(stranger, "a fox")
    assert (wrong.value.code, wrong.value.status) == (400, "INVALID_ARGUMENT")
    with pytest.raises(errors.ClientError) as limited:
        generated(gemini, "a fox [fault:429 times=0 array=true]")
    assert (limited.value.code, limited.value.status) == (429, "RESOURCE_EXHAUSTED")
