"""Which fields the models of the OpenAI Images API take, and what they draw.

Source: the openai package 3.51 (types/image_generate_params.py, image_edit_params.py)
and openapi.yaml of openai/openai-openapi, 2026-08. Fields named there for models that
are gone, or that the sandbox cannot draw (gif, svg, transparency), are refused. For
UniAll's models on the same route: https://docs.uniall.ai/models/image/nano-series."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from nanostudio.core.geometry import Size
from nanostudio.sandbox.gateway import nearest_ratio
from nanostudio.sandbox.order import invalid
from nanostudio.sandbox.uniall import MODELS as NANO_MODELS

_NANO_RATIOS = (
    "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9",
)  # fmt: skip

Check = Callable[[Any], str]  # "" or what the value must be


@dataclass(frozen=True, slots=True, kw_only=True)
class _Model:
    """A GPT image model."""

    takes_any_size: bool = False
    has_finest: bool = False  # the qualities xhigh and max
    fidelities: tuple[str, ...] = ()


_MODELS = {
    "gpt-image-1-mini": _Model(fidelities=("low",)),
    "gpt-image-1.5": _Model(fidelities=("high", "low")),
    "chatgpt-image-latest": _Model(),
    **dict.fromkeys(
        (
            "gpt-image-2", "gpt-image-2-2026-04-21",
            "gpt-image-2.6-sunburst", "gpt-image-2.6-flare",
        ),
        _Model(takes_any_size=True),
    ),
    **dict.fromkeys(
        (
            "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08",
        ),
        _Model(takes_any_size=True, has_finest=True),
    ),
}  # fmt: skip


def _one_of(*words: str) -> Check:
    return lambda value: "" if value in words else f"must be one of {list(words)}"


def _whole(least: int, most: int) -> Check:
    def check(value: Any) -> str:
        fits = type(value) is int and least <= value <= most
        return "" if fits else f"must be a whole number from {least} to {most}"

    return check


def _text(value: Any) -> str:
    return "" if isinstance(value, str) else "must be a string"


def _prompt(value: Any) -> str:
    fits = isinstance(value, str) and value.strip() and len(value) <= 32_000
    return "" if fits else "must be a string of 1 to 32,000 characters"


def _flag(value: Any) -> str:
    return "" if isinstance(value, bool) else "must be true or false"


_ANY: dict[str, Check] = {"model": _text, "prompt": _prompt, "n": _whole(1, 10)}
_GPT: dict[str, Check] = {
    **_ANY,
    "size": _text,
    "quality": _one_of("auto", "low", "medium", "high", "xhigh", "max"),
    "complexity": _one_of("low", "medium", "high"),
    "background": _one_of("auto", "opaque"),
    "output_format": _one_of("png", "jpeg", "webp"),
    "output_compression": _whole(0, 100),
    "moderation": _one_of("auto", "low"),
    "stream": _flag,
    "partial_images": _whole(0, 3),
    "safety_identifier": _text,
    "user": _text,
}
_NANO: dict[str, Check] = {
    **_ANY,
    "aspect_ratio": _one_of(*_NANO_RATIOS),
    "output_format": _one_of("png", "jpeg", "webp"),
    "response_format": _one_of("url", "b64_json"),
}


def check_fields(fields: Any, *, is_edit: bool) -> None:
    """Raises Refusal 400 naming the first field that is not as documented."""
    if not isinstance(fields, dict):
        raise invalid("body: must be an object")
    for name in ("model", "prompt"):
        if name not in fields:
            raise invalid(f"{name}: is required")
    model = fields["model"]
    if not isinstance(model, str) or model not in {**_MODELS, **NANO_MODELS}:
        raise invalid(f"model: the model {model!r} does not exist")
    known = _NANO if model in NANO_MODELS else _GPT
    if is_edit and model in _MODELS:
        known = {**_GPT, "input_fidelity": _one_of(*_MODELS[model].fidelities)}
    for name, value in fields.items():
        if name not in known:
            raise invalid(f"{name}: unknown parameter")
        if wrong := known[name](value):
            raise invalid(f"{name}: {wrong}")
    if model in NANO_MODELS:
        _check_nano(fields)
    else:
        _check_gpt(fields, _MODELS[model])


def _check_nano(fields: Mapping[str, Any]) -> None:
    formats = NANO_MODELS[fields["model"]].formats
    if fields.get("output_format", "png") not in formats:
        raise invalid(f"output_format: this model has {list(formats)}")


def _check_gpt(fields: Mapping[str, Any], model: _Model) -> None:
    if fields.get("quality") in ("xhigh", "max") and not model.has_finest:
        raise invalid("quality: this model has no such quality")
    if "output_compression" in fields and fields.get("output_format", "png") == "png":
        raise invalid("output_compression: only for jpeg and webp")
    if fields.get("stream") and fields.get("n", 1) != 1:
        # How several pictures would share a stream is not documented.
        raise invalid("n: a stream has one picture")
    size = fields.get("size", "auto")
    if size not in ("auto", *_FIXED_OF.values()) and not (
        model.takes_any_size and _is_any(size)
    ):
        raise invalid(f"size: this model does not draw {size!r}")


_FIXED_OF = {"1:1": "1024x1024", "3:2": "1536x1024", "2:3": "1024x1536"}


def _is_any(size: str) -> bool:
    found = re.fullmatch("([1-9][0-9]{1,3})x([1-9][0-9]{1,3})", size)
    if found is None:
        return False
    short, long = sorted((int(found[1]), int(found[2])))
    is_within = long <= 3840 and short <= 2160
    return short % 16 == long % 16 == 0 and long <= 3 * short and is_within


def size_of(fields: Mapping[str, Any], first: Size | None) -> Size:
    """Pixels of checked fields; what they leave open follows the `first` reference."""
    shape = first or Size(1, 1)
    if fields["model"] in NANO_MODELS:
        model = NANO_MODELS[fields["model"]]
        nearest = nearest_ratio(shape, _NANO_RATIOS)
        return model.sizes[fields.get("aspect_ratio", nearest), model.tier]
    size = fields.get("size", "auto")
    if size == "auto":
        size = _FIXED_OF[nearest_ratio(shape, tuple(_FIXED_OF))]
    width, _, height = size.partition("x")
    return Size(int(width), int(height))
