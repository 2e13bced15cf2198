"""What is written into a new file of how its picture was made, for each format.

All: the settings as origin_metadata has them, AUTOMATIC1111's "parameters", IPTC's
fields for pictures models make, in XMP. Where there is no text chunk the settings stand
in XMP and the parameters in EXIF's user comment. Sources, checked 2026-11-27: those of
xmp and a1111; CIPA DC-008 (EXIF 2.32) section 4.6."""

import hashlib
import struct
from collections.abc import Callable

from nanostudio import __version__
from nanostudio.core import origin_metadata
from nanostudio.core.export import Format, Metadata
from nanostudio.core.mentions import for_model
from nanostudio.core.provenance import IMPORTED
from nanostudio.core.telling import Telling
from nanostudio.library.embedded import Embedded
from nanostudio.library.metadata import a1111, xmp

_XMP_KEY = "XML:com.adobe.xmp"  # of PNG's text chunk with a packet
_TOOL = f"NanoStudio {__version__}"
_MOST_PACKET = 65_533 - 29 - 2  # bytes in a JPEG's segment, less its name and length
_MOST_EXIF = 65_533 - 6
_MOST_PIECE = 65_400  # bytes of an extension in a segment, says Adobe
_EXTENSION_SIGN = b"http://ns.adobe.com/xmp/extension/\0"


def embedded(format: Format, metadata: Metadata, telling: Telling) -> Embedded:
    """The blocks for a new file of this format.

    Nothing for an original, whose bytes stay, and for a picture no model made as far
    as is known. What is too long for a JPEG's user comment is in its XMP alone."""
    is_silent = metadata is Metadata.NONE or not telling.is_drawn
    if is_silent or format is Format.ORIGINAL:
        return Embedded()
    build = _BUILDERS[format]
    return build(telling, is_whole=metadata is Metadata.ALL)


def _properties(telling: Telling, *, is_whole: bool) -> dict[str, str]:
    """What any program may read; who wrote the prompt is not told."""
    request = telling.request
    source = xmp.COMPOSED if request.references else xmp.DRAWN
    if not is_whole:
        return {xmp.SOURCE_TYPE: source}
    told = {
        xmp.SOURCE_TYPE: source,
        xmp.SYSTEM: request.model,
        xmp.PROMPT: for_model(request.prompt, request.references),
        xmp.TOOL: _TOOL,
        xmp.RATING: str(telling.rating or ""),
    }
    return {name: value for name, value in told.items() if value}


def _parameters(telling: Telling) -> str:
    request = telling.request
    is_imported = request.provider == IMPORTED
    settings = (
        ("Seed", "" if telling.seed is None else str(telling.seed)),
        ("Model", request.model),
        ("Provider", "" if is_imported else request.provider),
        ("Aspect ratio", request.aspect_ratio or ""),
        ("Resolution", request.resolution or ""),
        ("References", str(len(request.references))),
        ("Version", _TOOL),
    )
    text = a1111.write(request.prompt, [one for one in settings if one[1]])
    return xmp.text(text)


def _png(telling: Telling, *, is_whole: bool) -> Embedded:
    packet = xmp.packet(_properties(telling, is_whole=is_whole)).decode()
    if not is_whole:
        return Embedded(texts=((_XMP_KEY, packet),))
    settings = origin_metadata.write(telling)
    return Embedded(
        texts=(
            (origin_metadata.KEY, settings),
            (a1111.KEY, _parameters(telling)),
            (_XMP_KEY, packet),
        )
    )


def _boxed(telling: Telling, *, is_whole: bool) -> Embedded:
    """For WebP and AVIF."""
    properties = _with_settings(telling, is_whole=is_whole)
    exif = _exif(_parameters(telling)) if is_whole else b""
    return Embedded(exif=exif, xmp=xmp.packet(properties))


def _jpeg(telling: Telling, *, is_whole: bool) -> Embedded:
    packet, segments = _parted(_with_settings(telling, is_whole=is_whole))
    exif = _exif(_parameters(telling)) if is_whole else b""
    if len(exif) > _MOST_EXIF:
        exif = b""
    return Embedded(exif=exif, xmp=packet, segments=segments)


def _with_settings(telling: Telling, *, is_whole: bool) -> dict[str, str]:
    """For a format without text chunks."""
    properties = _properties(telling, is_whole=is_whole)
    if is_whole:
        properties[xmp.SETTINGS] = origin_metadata.write(telling)
    return properties


def _parted(properties: dict[str, str]) -> tuple[bytes, bytes]:
    """A packet that fits into a segment, and segments with what does not: the longest
    properties."""
    first, longest = dict(properties), dict[str, str]()
    packet, segments = xmp.packet(first), b""
    while len(packet) > _MOST_PACKET:
        name = max(first, key=lambda one: len(first[one]))
        longest[name] = first.pop(name)
        further = xmp.extension(longest)
        # It only says what belongs together.
        digest = hashlib.md5(further, usedforsecurity=False).hexdigest().upper()
        packet = xmp.packet({**first, xmp.EXTENSION: digest})
        segments = b"".join(
            _segment(digest, further, at) for at in range(0, len(further), _MOST_PIECE)
        )
    return packet, segments


def _segment(digest: str, further: bytes, at: int) -> bytes:
    place = struct.pack(">II", len(further), at)
    piece = further[at : at + _MOST_PIECE]
    body = _EXTENSION_SIGN + digest.encode() + place + piece
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _exif(comment: str) -> bytes:
    """EXIF with a user comment alone, as AUTOMATIC1111 and its readers have it."""
    value = b"UNICODE\0" + comment.encode("utf-16-be")
    image = struct.pack(">HHHIII", 1, 0x8769, 4, 1, 26, 0)  # where the next one is
    version = struct.pack(">HHI4s", 0x9000, 7, 4, b"0232")
    told = struct.pack(">HHII", 0x9286, 7, len(value), 56)
    inner = struct.pack(">H", 2) + version + told + struct.pack(">I", 0)
    return b"MM\0*" + struct.pack(">I", 8) + image + inner + value


_BUILDERS: dict[Format, Callable[..., Embedded]] = {
    Format.PNG: _png,
    Format.JPEG: _jpeg,
    Format.WEBP: _boxed,
    Format.AVIF: _boxed,
}
