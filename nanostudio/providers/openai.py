"""OpenAI's Images API, and any other service that offers it, by its base URL.

Sources: the openai package 3.51 and openapi.yaml of openai/openai-openapi, checked
2026-11-20. A create waits for its pictures: there is no task to ask for. There is no
idempotency key. Of a model without a row little is assumed, and little is sent."""

import re
from collections.abc import Mapping

from nanostudio.core.errors import ProviderError, Refused
from nanostudio.core.geometry import Size, sizes
from nanostudio.core.options import USUAL, Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.say import say
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.providers import _openai_format, _replies
from nanostudio.providers.adapter import Call, Outcome, Reply, SentReference

_DOCS = "https://platform.openai.com/docs/api-reference/images"

# The sizes of every model; with no choice the model takes its own.
_FIXED = sizes(
    """
    1:1 1024x1024
    3:2 1536x1024
    2:3 1024x1536
    """,
    ("",),
)
# From gpt-image-2 on any size up to 3840x2160 (or upright) whose sides are multiples
# of 16, from 1:3 to 3:1. The tiers are ours: exact ratios; 1K a megapixel or more, 2K
# about three, 4K as large as the limits let it be.
_FREE = sizes(
    """
    1:1  1024x1024 2048x2048 2160x2160
    2:3  1024x1536 1440x2160 2144x3216
    3:2  1536x1024 2160x1440 3216x2144
    3:4  960x1280  1536x2048 2160x2880
    4:3  1280x960  2048x1536 2880x2160
    4:5  1024x1280 1664x2080 2112x2640
    5:4  1280x1024 2080x1664 2640x2112
    9:16 864x1536  1440x2560 2160x3840
    16:9 1536x864  2560x1440 3840x2160
    21:9 1680x720  2464x1056 3808x1632
    """,
    ("1K", "2K", "4K"),
)


def _gpt(model_id: str, label: str, drawn: Mapping[tuple[str, str], Size]) -> ModelSpec:
    return ModelSpec(
        id=model_id,
        label=label,
        aspect_ratios=tuple(dict.fromkeys(ratio for ratio, _ in drawn)),
        resolutions=tuple(dict.fromkeys(tier for _, tier in drawn if tier)),
        sizes=drawn,
        formats=("png", "jpeg", "webp"),
        max_references=16,
        references_travel=Travel.MULTIPART,
        max_n=10,
        can_stream=True,
        answers_inline=True,
        usual_time_s=60.0,
        docs_url=_DOCS,
    )


SPEC = ProviderSpec(
    id="openai",
    label="OpenAI",
    base_url="https://api.openai.com/v1",
    models=(
        _gpt("gpt-image-2", "GPT Image 2", _FREE),
        _gpt("gpt-image-2.6-sunburst", "GPT Image 2.6 Sunburst", _FREE),
        _gpt("gpt-image-2.6-flare", "GPT Image 2.6 Flare", _FREE),
        _gpt("gpt-image-2.5-sunburst", "GPT Image 2.5 Sunburst", _FREE),
        _gpt("gpt-image-2.5-flare", "GPT Image 2.5 Flare", _FREE),
        _gpt("gpt-image-1.5", "GPT Image 1.5", _FIXED),
        _gpt("gpt-image-1-mini", "GPT Image 1 mini", _FIXED),
        _gpt("chatgpt-image-latest", "ChatGPT Image (latest)", _FIXED),
    ),
    any_model=ModelSpec(
        id="",
        label="",
        aspect_ratios=("1:1", "3:2", "2:3"),
        sizes=_FIXED,
        max_references=16,
        references_travel=Travel.MULTIPART,
        max_n=10,
        answers_inline=True,
        usual_time_s=60.0,
        docs_url=_DOCS,
    ),
    has_tasks=False,
    options=frozenset({"stream"}),
    key_env="OPENAI_API_KEY",
    key_url="https://platform.openai.com/api-keys",
    max_reference_bytes=50 * 10**6 - 1,
)

_GPT = re.compile(r"(chat)?gpt-image")
_PARTIAL_IMAGES = 2


def build(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """POST /images/generations; with references POST /images/edits, as a form."""
    return _create(_fields(request, model), references)


def build_stream(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """The same create, answered with events and two unfinished pictures.

    Several pictures are not streamed: how they would share it is not documented."""
    fields = _fields(request, model)
    if request.n == 1:
        fields |= {"stream": True, "partial_images": _PARTIAL_IMAGES}
    return _create(fields, references)


def _create(
    fields: dict[str, str | int | bool], references: tuple[SentReference, ...]
) -> Call:
    if references:
        return _openai_format.edit("", fields, references)
    return _openai_format.generation("", fields)


def _fields(
    request: GenerationRequest, model: ModelSpec
) -> dict[str, str | int | bool]:
    """GPT image models always answer with bytes and refuse `response_format`; others
    are asked for bytes, which no address can lose."""
    is_gpt = _GPT.match(model.id) is not None
    fields: dict[str, str | int | bool] = {
        "model": model.id,
        "prompt": request.prompt,
        "n": request.n,
    }
    size = _size(request, model)
    if size is not None:
        fields["size"] = f"{size.width}x{size.height}"
    elif is_gpt:
        fields["size"] = "auto"
    if request.format is not None:
        fields["output_format"] = request.format
    if not is_gpt:
        fields["response_format"] = "b64_json"
    return fields


def _size(request: GenerationRequest, model: ModelSpec) -> Size | None:
    """None where neither shape nor resolution was chosen; one alone is made whole with
    the square or the lowest tier."""
    if request.aspect_ratio is None and request.resolution is None:
        return None
    lowest = model.resolutions[0] if model.resolutions else ""
    shape = (request.aspect_ratio or "1:1", request.resolution or lowest)
    return model.sizes.get(shape)


def poll(remote_id: str) -> Call:
    """Raises Refused: there are no tasks."""
    raise Refused(
        say("%1 keeps no tasks that could be asked for.", SPEC.label),
        say("A picture comes with the answer to its request, or not at all."),
    )


def parse(reply: Reply) -> Outcome:
    """The pictures, at once. Raises BadReply."""
    return _openai_format.parse(reply, SPEC.label)


def parse_event(data: str) -> Outcome | None:
    """An unfinished picture, the finished one, or an error."""
    return _openai_format.parse_event(data)


def explain(reply: Reply) -> ProviderError:
    """By status; moderation has a code of its own."""
    return _openai_format.explain(reply, SPEC)


def probe() -> Call:
    """GET /models, as openapi.yaml has it. Other services list theirs to anyone."""
    return Call(method="GET", path="/models")


def check_probe(reply: Reply) -> None:
    """Raises BadReply for what is no list of models."""
    _replies.listed(reply, "data", SPEC.label)
