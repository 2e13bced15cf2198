"""What NanoStudio itself writes into copies of its pictures, under the name KEY.

{"version": 1, "prompt", "provider", "model", "aspect_ratio", "resolution",
 "references": [{"sha256", "name", "role"}]}

Anything may be missing or of another kind: it is then as if the file did not say it.
A larger version only adds to this one."""

import json
import re
from typing import Any

from nanostudio.core.provenance import Provenance, line, made, read_json
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import Role

KEY = "nanostudio"
_VERSION = 1
_MOST_REFERENCES = 100
_SHA256 = re.compile(r"[0-9a-f]{64}")


def write(request: GenerationRequest) -> str:
    """The text for a picture of `request`."""
    document = {
        "version": _VERSION,
        "prompt": request.prompt,
        "provider": request.provider,
        "model": request.model,
        "aspect_ratio": request.aspect_ratio,
        "resolution": request.resolution,
        "references": [
            {"sha256": one.sha256, "name": one.name, "role": one.role}
            for one in request.references
        ],
    }
    return json.dumps(document, ensure_ascii=False)


def read(text: str) -> Provenance | None:
    """What the text says; None when it is not of this kind."""
    told = read_json(text)
    if not isinstance(told, dict) or not isinstance(told.get("version"), int):
        return None
    words = made(
        KEY,
        prompt=told.get("prompt"),
        model=told.get("model"),
        settings=[("provider", told.get("provider"))],
    )
    return Provenance(
        origin=words.origin,
        prompt=words.prompt,
        model=words.model,
        aspect_ratio=line(told.get("aspect_ratio")) or None,
        resolution=line(told.get("resolution")) or None,
        references=_references(told.get("references")),
        settings=words.settings,
    )


def _references(told: Any) -> tuple[Reference, ...]:
    if not isinstance(told, list):
        return ()
    return tuple(
        Reference(
            sha256=one["sha256"],
            name=line(one.get("name")),
            role=_role(one.get("role")),
        )
        for one in told[:_MOST_REFERENCES]
        if isinstance(one, dict) and _is_sha256(one.get("sha256"))
    )


def _is_sha256(value: Any) -> bool:
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def _role(value: Any) -> Role | None:
    return next((role for role in Role if role == value), None)
