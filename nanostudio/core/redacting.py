"""Takes out of foreign text what must not go on to others: keys, addresses, paths.

What is left is for a person to read; it may say less than it could, never more."""

import json
import re
from typing import Any

LEFT_OUT = "[…]"
_NAMES = re.compile(
    r"(?:^|_)(?:key|token|secret|password|passwd|authori[sz]ation|cookie|session"
    r"|signature|credentials?|e?_?mail|account|user|owner|callback|webhook)"
    r"(?:_?(?:id|name|url|uri))?$"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PIECES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b[a-z][a-z0-9+.-]{1,15}://[^\s\"'<>]+",  # addresses
        r"\b(?:data|blob):[^\s\"'<>]+",
        r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+",  # of mail
        r"\b(?:bearer|basic)\s+[^\s\"',}]+",
        r"\b(?:sk|pk|rk|api|key|ghp|AIza)(?=[\w-]*\d)[\w-]{16,}",
        r"(?:api[-_ ]?key|token|secret|password|authorization)[\"']?\s*[:=]\s*"
        r"[\"']?[^\s\"',}]+",
        r"[a-z]:\\[^\s\"'<>]+",  # paths
        r"(?<![\w/])/(?:home|users|root|tmp|var|mnt|media|run|etc|private)/[^\s\"'<>]+",
        r"[a-z0-9+/=_-]{100,}",  # pictures, signatures
    )
)
_UNSEEN = re.compile(
    r"[^\S\n]+|[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e]"
)


def redacted(text: str, longest: int = 2_000) -> str:
    """`text` without secrets, at most so many characters; several lines stay so."""
    for piece in _PIECES:
        text = piece.sub(LEFT_OUT, text)
    text = "\n".join(_UNSEEN.sub(" ", line).strip() for line in text.splitlines())
    return _cut(text.strip(), longest)


def _cut(text: str, longest: int) -> str:
    text = text.encode("utf-8", "replace").decode()
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def redacted_body(body: bytes, longest: int = 2_000) -> str:
    """An answer as it came, without secrets. In JSON also by the names of entries."""
    text = body[: longest * 20].decode("utf-8", "replace")
    try:
        shown = json.dumps(_without(json.loads(text)), ensure_ascii=False, indent=1)
    except (ValueError, RecursionError):
        return redacted(text, longest)
    return _cut(shown, longest)


def _without(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            redacted(name): LEFT_OUT if _is_secret(name) else _without(one)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [_without(one) for one in value]
    return redacted(value) if isinstance(value, str) else value


def _is_secret(name: str) -> bool:
    """Whether an entry of this name holds one: "apiKey", "user_id", "token"."""
    parts = _HUMP.sub("_", name).replace("-", "_").lower()
    return _NAMES.search(parts) is not None
