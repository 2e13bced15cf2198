"""Reads generateContent requests of the Gemini API, and of UniAll's route like it.

Sources as for google_models."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from starlette.requests import Request

from nanostudio.core.geometry import Size
from nanostudio.sandbox.gateway import Gateway, nearest_ratio
from nanostudio.sandbox.google_models import CREDITS, MODELS, TEN, Model
from nanostudio.sandbox.order import Order, Refusal, invalid
from nanostudio.sandbox.reading import json_body

_DIALECT = "google"
_MOST_BODY = 20 * 2**20  # it was raised, but to what is not known
_MEDIA_TYPES = ("image/png", "image/jpeg", "image/webp")

Image = tuple[str, Size]  # name and pixels of a stored file


def signature(content: bytes) -> str:
    """The thought signature of a part with this text or picture."""
    digest = hashlib.sha256(b"nanostudio " + content).digest()
    return base64.b64encode(digest).decode("ascii")


async def read_order(request: Request, gateway: Gateway) -> Order:
    """What a request orders; `extras` has its generationConfig. Raises Refusal."""
    name = request.path_params["model"]
    model = MODELS.get(name)
    if model is None:
        raise Refusal(404, "NOT_FOUND", f"models/{name} is not found for API version")
    body, digest = await _body(request)
    _members(body, "", ("contents", "generationConfig", "tools"), ("contents",))
    config = body.get("generationConfig", {})
    _check_config(config, model)
    _check_tools(body.get("tools", []), model)
    prompt, images = await _conversation(gateway, body["contents"], model)
    ratio = config.get("imageConfig", {}).get("aspectRatio")
    if ratio is None:
        first = images[0][1] if images else Size(1, 1)
        ratio = nearest_ratio(first, model.ratios or TEN)
    tier = config.get("imageConfig", {}).get("imageSize", model.tier)
    count = config.get("candidateCount", 1)
    return Order(
        dialect=_DIALECT,
        key=None,
        body_sha256=digest,
        model=name,
        prompt=prompt,
        size=model.sizes[ratio, tier],
        credits=CREDITS[tier] * count,
        references=tuple(name for name, _ in images),
        count=count,
        format=config.get("imageConfig", {}).get("outputFormat", "png"),
        extras={**config, "tier": tier},
    )


async def _body(request: Request) -> tuple[Any, str]:
    try:
        body, digest = await json_body(request, _MOST_BODY)
        return _camel(body), digest
    except Refusal as refusal:
        raise invalid(refusal.message) from refusal
    except RecursionError as exc:
        raise invalid("the body is too deep") from exc


def _camel(tree: Any) -> Any:
    """`tree` with every member under its camelCase name: both are taken."""
    if isinstance(tree, list):
        return [_camel(member) for member in tree]
    if not isinstance(tree, dict):
        return tree
    renamed = {
        re.sub("_([a-z])", lambda found: found[1].upper(), name): _camel(member)
        for name, member in tree.items()
    }
    if len(renamed) < len(tree):
        raise invalid("a field was sent under both of its names")
    return renamed


def _members(
    given: Any, where: str, known: tuple[str, ...], required: tuple[str, ...] = ()
) -> None:
    if not isinstance(given, dict):
        raise invalid(f"Invalid value at '{where}': must be an object")
    for name in given:
        if name not in known:
            words = f'Invalid JSON payload received. Unknown name "{name}"'
            raise invalid(
                f"{words} at '{where}': Cannot find field." if where else words
            )
    for name in required:
        if name not in given:
            raise invalid(f"{where}.{name} is required".removeprefix("."))


def _one_of(given: Mapping[str, Any], where: str, name: str, words: Any) -> None:
    if name not in given:
        return
    # For Python, true is 1.
    if not any(
        type(given[name]) is type(word) and given[name] == word for word in words
    ):
        raise invalid(f"Invalid value at '{where}.{name}': must be of {list(words)}")


def _check_config(config: Any, model: Model) -> None:
    where = "generation_config"
    known = ("responseModalities", "imageConfig", "thinkingConfig", "candidateCount")
    _members(config, where, known)
    _check_modalities(config, model)
    _one_of(config, where, "candidateCount", range(1, model.most_candidates + 1))
    _check_image_config(config.get("imageConfig", {}), model)
    if model.is_uniall:
        _members(config, where, known[:2], ("imageConfig",))
    if "thinkingConfig" in config:
        if not model.levels:
            raise invalid("Thinking is not supported for this model")
        thinking, place = config["thinkingConfig"], f"{where}.thinking_config"
        _members(thinking, place, ("thinkingLevel", "includeThoughts"))
        # The documents write "high", the google-genai package "HIGH".
        levels = [*model.levels, *map(str.upper, model.levels)]
        _one_of(thinking, place, "thinkingLevel", levels)
        _one_of(thinking, place, "includeThoughts", (True, False))


def _check_modalities(config: Mapping[str, Any], model: Model) -> None:
    asked = config.get("responseModalities", ["TEXT", "IMAGE"])
    fits = isinstance(asked, list) and asked in (
        [["IMAGE"]]
        if model.is_uniall
        else [["IMAGE"], ["TEXT", "IMAGE"], ["IMAGE", "TEXT"]]
    )
    if "responseModalities" in config and not fits:
        raise invalid("The requested combination of response modalities is not there")


def _check_image_config(given: Any, model: Model) -> None:
    where = "generation_config.image_config"
    if model.is_uniall:
        _members(given, where, ("aspectRatio", "outputFormat"))
        # Its page marks both as required.
        _members(given, where, tuple(given), ("aspectRatio", "outputFormat"))
    else:
        _members(given, where, ("aspectRatio", "imageSize"))
    _one_of(given, where, "aspectRatio", model.ratios)
    _one_of(given, where, "imageSize", model.tiers)
    _one_of(given, where, "outputFormat", ("jpeg", "png"))


def _check_tools(tools: Any, model: Model) -> None:
    if tools and model.is_uniall:
        raise invalid("tools are not there")
    if not isinstance(tools, list) or any(
        tool != {"googleSearch": {}} for tool in tools
    ):
        raise invalid("Invalid value at 'tools': there is google_search")


async def _conversation(
    gateway: Gateway, contents: Any, model: Model
) -> tuple[str, list[Image]]:
    """The words of the last turn, and the pictures of all of them."""
    turns = list(_turns(contents))
    images = []
    for where, role, part in (
        (f"contents[{turn}].parts[{position}]", role, part)
        for turn, (role, parts) in enumerate(turns)
        for position, part in enumerate(parts)
    ):
        _check_part(part, where, role)
        if "text" not in part and not part.get("thought"):
            images.append(await _image(gateway, part, where))
    _check_signatures(turns, model)
    role, last = turns[-1]
    prompt = "\n".join(part["text"] for part in last if "text" in part)
    if role != "user" or not prompt.strip():
        raise invalid("The last turn must be the user's, with a text")
    if len(images) > model.most_images:
        raise invalid(f"At most {model.most_images} images are supported")
    return prompt, images


def _turns(contents: Any) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    if not isinstance(contents, list) or not contents:
        raise invalid("contents: must be an array of turns")
    for position, turn in enumerate(contents):
        where = f"contents[{position}]"
        _members(turn, where, ("role", "parts"), ("parts",))
        role, parts = turn.get("role", "user"), turn["parts"]
        if role not in ("user", "model"):
            raise invalid("Please use a valid role: user, model.")
        if not isinstance(parts, list) or not parts:
            raise invalid(f"{where}.parts: must not be empty")
        yield role, parts


_KINDS = ("text", "inlineData", "fileData")


def _check_part(part: Any, where: str, role: str) -> None:
    known = (*_KINDS, "thought", "thoughtSignature") if role == "model" else _KINDS
    _members(part, where, known)
    kinds = [name for name in _KINDS if name in part]
    if len(kinds) != 1:
        raise invalid(f"{where}: must have one of {', '.join(_KINDS)}")
    if not isinstance(part[kinds[0]], str if kinds == ["text"] else dict):
        raise invalid(f"Invalid value at '{where}.{kinds[0]}'")


async def _image(gateway: Gateway, part: Mapping[str, Any], where: str) -> Image:
    kind = "inlineData" if "inlineData" in part else "fileData"
    value = "data" if kind == "inlineData" else "fileUri"
    place, given = f"{where}.{kind}", part[kind]
    _members(given, place, ("mimeType", value), ("mimeType", value))
    mime, content = given["mimeType"], given[value]
    if mime not in _MEDIA_TYPES:
        raise invalid(f"Unsupported MIME type: {mime!r}")
    if not isinstance(content, str):
        raise invalid(f"Invalid value at '{place}.{value}'")
    if kind == "fileData":
        return gateway.stored(content, place)
    decoded = _decoded(content, f"{place}.data")
    return await gateway.keep(BytesIO(decoded), place, mime)


def _decoded(encoded: Any, place: str) -> bytes:
    """Bytes in either alphabet: the google-genai package writes the one of URLs."""
    try:
        return base64.b64decode(encoded.translate(_STANDARD), validate=True)
    except (AttributeError, ValueError) as exc:
        wrong = f"Invalid value at '{place}': base64 decoding failed"
        raise invalid(wrong) from exc


_STANDARD = str.maketrans("-_", "+/")


def _check_signatures(
    turns: list[tuple[str, list[dict[str, Any]]]], model: Model
) -> None:
    """A picture the model is said to have made must carry what came with it."""
    for turn, (role, parts) in enumerate(turns, 1):
        for position, part in enumerate(parts, 1):
            is_image = "text" not in part and not part.get("thought")
            is_signed = "thoughtSignature" in part
            if role == "model" and is_image and model.thinks and not is_signed:
                raise invalid(
                    "Image part is missing a thought_signature in content position"
                    f" {turn}, part position {position}"
                )
            if is_signed and not _is_own(part):
                raise invalid("Thought signature is not valid")


def _is_own(part: Mapping[str, Any]) -> bool:
    """Whether its signature is the one that came with this text or picture."""
    signed = _decoded(part["thoughtSignature"], "thought_signature")
    inline = _decoded(part.get("inlineData", {}).get("data", ""), "data")
    content = part["text"].encode() if "text" in part else inline
    return signed == base64.b64decode(signature(content))
