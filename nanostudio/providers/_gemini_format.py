"""Google's generateContent: the body that asks for a picture, and what comes back.

Every edit begins as one user turn of words and pictures. An answer's picture may be
sent again as the model's own turn only with the thought signature it came with; the
pictures here are files that have none, and with one user turn nothing of the model's
is made up.

Source: https://ai.google.dev/gemini-api/docs/image-generation and the google-genai
package 3.3.0, checked 2026-11-20. Gateways speak it too; `label` is for the words."""

import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from nanostudio.core.naming import plain
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec
from nanostudio.providers import _replies
from nanostudio.providers._gemini_reasons import told
from nanostudio.providers._replies import JsonObject, member, objects
from nanostudio.providers.adapter import (
    Base64File,
    Delivered,
    Failed,
    RemotePicture,
    Reply,
    SentReference,
)

WORDS_TOO = ("TEXT", "IMAGE")  # the default: a refusal can be told in words
_MEMBERS = ("candidates", "promptFeedback", "usageMetadata")
_LONGEST_CODE = 60
_MOST_TOKENS = 10**9  # a count beyond is none
_UPPER = re.compile(r"([A-Z])")


def path(model_id: str) -> str:
    """Where the create goes; the id cannot lead to another path."""
    quoted = quote(model_id.removeprefix("models/"), safe="")
    return f"/v1beta/models/{quoted}:generateContent"


def image_config(request: GenerationRequest, model: ModelSpec) -> dict[str, str]:
    """aspectRatio and imageSize ("512", "1K", ...), each where it is asked for."""
    config = {}
    if request.aspect_ratio is not None:
        config["aspectRatio"] = request.aspect_ratio
    resolution = request.resolution or model.default_resolution
    if resolution is not None:
        config["imageSize"] = resolution
    return config


def pieces(
    prompt: str,
    references: tuple[SentReference, ...],
    config: Mapping[str, str],
    modalities: tuple[str, ...] = WORDS_TOO,
) -> tuple[bytes | Base64File, ...]:
    """The JSON body for Call.pieces: the text first, the references in their order.

    `config` is the imageConfig; left out when it is empty."""
    body: list[bytes | Base64File] = [
        b'{"contents":[{"role":"user","parts":[' + _json({"text": prompt})
    ]
    for reference in references:
        head = b',{"inlineData":{"mimeType":%s,"data":"' % _json(reference.mime)
        body += [head, Base64File(path=reference.path), b'"}}']
    generation: dict[str, object] = {"responseModalities": list(modalities)}
    if config:
        generation["imageConfig"] = dict(config)
    body.append(b']}],"generationConfig":%s}' % _json(generation))
    return tuple(body)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def answer_of(reply: Reply) -> JsonObject:
    """The object in the body, out of the list of one that streaming wraps it in; an
    empty one when there is none."""
    decoded = _replies.decoded(reply.body)
    if isinstance(decoded, list) and len(decoded) == 1:
        decoded = decoded[0]
    return decoded if isinstance(decoded, dict) else {}


def parse(reply: Reply, label: str) -> Delivered | Failed:
    """Delivered with every picture that is no interim thought; else Failed with the
    reason. Raises BadReply for what is no such answer."""
    answer = answer_of(reply)
    if not any(_field(answer, name) is not None for name in _MEMBERS):
        raise _replies.unreadable(reply, label)
    candidates = list(objects(answer.get("candidates")))
    parts = [part for one in candidates for part in _parts(one)]
    pictures = tuple(filter(None, map(_picture, parts)))
    if pictures:
        return Delivered(pictures=pictures, output_tokens=_image_tokens(answer))
    return _failed(answer, candidates, parts)


def _field(row: JsonObject, name: str) -> object:
    """A field under its camelCase name, or its snake_case one."""
    if name in row:
        return row[name]
    return row.get(_UPPER.sub(r"_\1", name).lower())


def _object(row: JsonObject, name: str) -> JsonObject:
    value = _field(row, name)
    return value if isinstance(value, dict) else {}


def _parts(candidate: JsonObject) -> Iterator[JsonObject]:
    for part in objects(member(candidate, "content", "parts")):
        if part.get("thought") is not True:
            yield part


def _picture(part: JsonObject) -> RemotePicture | None:
    inline, linked = _field(part, "inlineData"), _field(part, "fileData")
    for row in objects([inline, linked]):
        if not _replies.word(_field(row, "mimeType") or "image/").startswith("image/"):
            continue
        encoded, url = row.get("data"), _replies.web_url(_field(row, "fileUri"))
        if isinstance(encoded, str) and encoded:
            return RemotePicture(encoded=encoded)
        if url is not None:
            return RemotePicture(url=url)
    return None


def _image_tokens(answer: JsonObject) -> int | None:
    """Output tokens that are of pictures; None where the answer does not count them."""
    usage = _object(answer, "usageMetadata")
    counts = [
        _field(row, "tokenCount")
        for row in objects(_field(usage, "candidatesTokensDetails"))
        if _replies.word(row.get("modality")) == "image"
    ]
    tokens = sum(count for count in counts if type(count) is int and count > 0)
    return tokens if 0 < tokens < _MOST_TOKENS else None


def _failed(
    answer: JsonObject, candidates: list[JsonObject], parts: list[JsonObject]
) -> Failed:
    """Without a picture: why, by the block reason, the finish reason and the words."""
    feedback = _object(answer, "promptFeedback")
    codes = [_field(feedback, "blockReason")]
    codes += [_field(one, "finishReason") for one in candidates]
    said = [_field(one, "finishMessage") for one in candidates]
    said += [part.get("text") for part in parts]
    explained, advice = told(
        _first_text([code for code in codes if code != "STOP"]),
        _replies.shown(" ".join(text for text in said if isinstance(text, str))),
    )
    return Failed(explained=explained, advice=advice)


def _first_text(values: list[object]) -> str:
    """The first that is text, safe to show."""
    texts = (value for value in values if isinstance(value, str) and value)
    return plain(next(texts, ""), _LONGEST_CODE)
