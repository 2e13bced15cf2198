"""What the program and its decoding child say to each other: framed JSON, no pixels."""

import json
import struct
from base64 import b64decode, b64encode
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, BinaryIO

from nanostudio.library.embedded import Embedded

_LENGTH = struct.Struct(">I")
_LONGEST = 4 * 2**20  # bytes of a message; what a picture tells of itself fits easily

EXTENSIONS = {"png": "png", "jpeg": "jpg", "webp": "webp", "avif": "avif"}


class Reason(StrEnum):
    """Why the child cannot use a file; decoder.py has the words for each."""

    EMPTY = "empty"
    FORMAT = "format"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    PIXELS = "pixels"
    PARTS = "parts"
    MEMORY = "memory"
    LIMIT = "limit"


class Kind(StrEnum):
    """What a file is that is no picture, where the name of a format does not say it."""

    ARCHIVE = "archive"
    EMPTY = "empty"
    FILM = "film"
    OTHER = "other"
    RAW = "raw"
    WEB = "web"
    XML = "xml"


class Copied(StrEnum):
    """What became of a file that was to be copied."""

    WHOLE = "whole"
    GONE = "gone"  # or it may not be read
    DAMAGED = "damaged"  # its bytes are not what they were


class Unusable(Exception):
    """A file cannot be used for `reason`; `detail` is a figure, a Kind, or the name of
    a format; `place` says which of several files it is."""

    def __init__(
        self, reason: Reason, detail: str = "", place: int | None = None
    ) -> None:
        super().__init__(reason, detail, place)
        self.reason = reason
        self.detail = detail
        self.place = place


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that decoded whole. Width and height are as it is seen: upright."""

    format: str  # "png", "jpeg", "webp", "avif"
    width: int
    height: int
    has_metadata: bool  # anything that does not draw: EXIF, XMP, text, credentials
    frames: int = 1


@dataclass(frozen=True, slots=True)
class Stripped:
    """A copy fit to be sent. `is_verbatim`: the source is fit itself, none was made."""

    format: str
    width: int
    height: int
    size_bytes: int
    was_scaled: bool = False
    is_verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """Pixels of a picture for the viewer: upright, its sides halved `step` times."""

    width: int
    height: int
    step: int
    whole_width: int  # of the picture itself
    whole_height: int
    is_opaque: bool


def packed(told: Embedded) -> dict[str, Any]:
    """As a part of a message."""
    blocks = {"exif": told.exif, "xmp": told.xmp, "segments": told.segments}
    plain = {name: b64encode(block).decode() for name, block in blocks.items()}
    return {**plain, "texts": told.texts}


def unpacked(plain: dict[str, Any]) -> Embedded:
    """What was `packed`."""
    blocks = {name: b64decode(plain[name]) for name in ("exif", "xmp", "segments")}
    texts = tuple((name, text) for name, text in plain["texts"])
    return Embedded(**blocks, texts=texts)


def send(stream: BinaryIO, message: dict[str, Any]) -> None:
    """Write one message. Raises OSError when nobody reads any more."""
    body = json.dumps(message).encode()
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: BinaryIO) -> dict[str, Any] | None:
    """The next message; None when the stream ended or does not make sense."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _LONGEST:
        return None
    body = stream.read(length)
    if len(body) < length:
        return None
    message: dict[str, Any] = json.loads(body)
    return message
