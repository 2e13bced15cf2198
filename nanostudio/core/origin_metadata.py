"""What NanoStudio itself writes into copies of its pictures, under the name KEY.

{"version": 1, "prompt", "provider", "model", "aspect_ratio", "resolution", "format",
 "n", "seed", "rating", "references": [{"sha256", "name", "role", "thumbnail"}]}

A thumbnail is a small JPEG or WebP file in base64. Anything may be missing or of
another kind: it is then as if the file did not say it. A larger version only adds to
this one. Never in it: a key, an account, an address of a gateway or of a reference, a
path of this computer, a person's name."""

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from nanostudio.core.provenance import (
    IMPORTED,
    Provenance,
    exact,
    exact_line,
    made,
    read_json,
)
from nanostudio.core.request import MOST_PICTURES, Reference
from nanostudio.core.spec import Role
from nanostudio.core.telling import Telling

KEY = "nanostudio"
MOST_THUMBNAILS = 14
MOST_THUMBNAIL_BYTES = 24_000  # each, before base64
_VERSION = 1
_MOST_REFERENCES = 100
_SHA256 = re.compile(r"[0-9a-f]{64}")
# Halves of characters, and what XML cannot hold; a text in JSON has no other controls.
_ESCAPED = re.compile("[\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def write(telling: Telling) -> str:
    """The text for a picture, of characters that fit into XML as well."""
    request = telling.request
    small = dict(_small(telling))
    document = {
        "version": _VERSION,
        "prompt": request.prompt,
        "provider": "" if request.provider == IMPORTED else request.provider,
        "model": request.model,
        "aspect_ratio": request.aspect_ratio,
        "resolution": request.resolution,
        "format": request.format,
        "n": request.n,
        **_known(seed=telling.seed, rating=telling.rating or None),
        "references": [
            {
                "sha256": one.sha256,
                "name": one.name,
                "role": one.role,
                **_known(thumbnail=small.pop(one.sha256, None)),  # once is enough
            }
            for one in request.references
        ],
    }
    text = json.dumps(document, ensure_ascii=False)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _known(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _small(telling: Telling) -> Iterator[tuple[str, str]]:
    named = dict.fromkeys(one.sha256 for one in telling.request.references)
    bodies = [(name, telling.thumbnails.get(name, b"")) for name in named]
    fitting = [(name, body) for name, body in bodies if is_small(body)]
    for sha256, body in fitting[:MOST_THUMBNAILS]:
        yield sha256, base64.b64encode(body).decode()


def is_small(body: bytes) -> bool:
    """Whether these bytes can stand for a reference: by their size and first bytes."""
    is_picture = body.startswith(b"\xff\xd8\xff") or body[8:12] == b"WEBP"
    return is_picture and len(body) <= MOST_THUMBNAIL_BYTES


def read(text: str) -> Provenance | None:
    """What the text says; None when it is not of this kind."""
    told = read_json(text)
    if not isinstance(told, dict) or not isinstance(told.get("version"), int):
        return None
    provider = exact_line(told.get("provider"))
    further = [(name, told.get(name)) for name in ("seed", "rating")]
    words = made(KEY, prompt="", model="", settings=[("provider", provider), *further])
    references = tuple(_references(told.get("references")))
    return replace(
        words,
        prompt=exact(told.get("prompt")),
        provider=provider,
        model=exact_line(told.get("model")),
        aspect_ratio=exact_line(told.get("aspect_ratio")) or None,
        resolution=exact_line(told.get("resolution")) or None,
        format=exact_line(told.get("format")) or None,
        n=_count(told.get("n")),
        references=tuple(reference for reference, _ in references),
        thumbnails=_thumbnails(references),
    )


def _count(value: Any) -> int:
    return value if type(value) is int and 1 <= value <= MOST_PICTURES else 1


def _references(told: Any) -> Iterator[tuple[Reference, bytes]]:
    """References with their small pictures, b"" where there is none."""
    for one in told[:_MOST_REFERENCES] if isinstance(told, list) else ():
        if isinstance(one, dict) and _is_sha256(one.get("sha256")):
            reference = Reference(
                sha256=one["sha256"],
                name=exact_line(one.get("name")),
                role=_role(one.get("role")),
            )
            yield reference, _unpacked(one.get("thumbnail"))


def _thumbnails(found: Iterable[tuple[Reference, bytes]]) -> dict[str, bytes]:
    small = {one.sha256: body for one, body in found if is_small(body)}
    return dict(list(small.items())[:MOST_THUMBNAILS])


def _unpacked(value: Any) -> bytes:
    if not isinstance(value, str) or len(value) > 2 * MOST_THUMBNAIL_BYTES:
        return b""
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):  # no base64, or no ASCII
        return b""


def _is_sha256(value: Any) -> bool:
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def _role(value: Any) -> Role | None:
    return next((role for role in Role if role == value), None)
