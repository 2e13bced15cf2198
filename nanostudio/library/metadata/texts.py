"""Named texts in a picture's container: PNG's text chunks, EXIF in JPEG and WebP.

Sizes are bounded before anything is unpacked. Sources, checked 2026-11-26:
https://www.w3.org/TR/png-3/ section 11.3.3, CIPA DC-008 (EXIF 2.32) section 4.6."""

import re
import struct
import zlib
from collections.abc import Callable, Iterator

from nanostudio.library.container import Buffer, Contents, Part

MOST_BYTES = 4 * 2**20  # of one text, unpacked
_MOST_TEXTS = 64
_LONGEST_KEY = 79  # bytes, says PNG

COMMENT = "user comment"  # EXIF's, which has no name of its own
_IMAGE_TAGS = (0x010E, 0x010F, 0x0110)  # description, make, model
_EXIF_TAG, _COMMENT_TAG = 0x8769, 0x9286
_MOST_TAGS = 256
_BYTE, _ASCII, _LONG, _UNDEFINED = 1, 2, 4, 7
_NAMED = re.compile(r"(prompt|workflow):(?=\s*\{)")  # how ComfyUI uses EXIF's tags


def texts(buffer: Buffer, found: Contents) -> dict[str, str]:
    """The texts by their names in lower case; the first of a name counts."""
    named: dict[str, str] = {}
    readers = _READERS.get(found.format, {})
    for count, (reader, part) in enumerate(_readable(found, readers)):
        if count == _MOST_TEXTS:
            break
        if part.end - part.start > MOST_BYTES:
            continue
        for name, text in reader(bytes(buffer[part.start : part.end])):
            if text:
                named.setdefault(name.lower(), text)
    return named


_Reader = Callable[[bytes], Iterator[tuple[str, str]]]


def _readable(
    found: Contents, readers: dict[bytes, _Reader]
) -> Iterator[tuple[_Reader, Part]]:
    return ((readers[one.kind], one) for one in found.parts if one.kind in readers)


def _text(chunk: bytes) -> Iterator[tuple[str, str]]:
    key, _, body = chunk[8:-4].partition(b"\0")
    yield _key(key), _decoded(body)


def _packed_text(chunk: bytes) -> Iterator[tuple[str, str]]:
    key, _, body = chunk[8:-4].partition(b"\0")
    yield _key(key), _decoded(_unpacked(body[1:]))


def _international_text(chunk: bytes) -> Iterator[tuple[str, str]]:
    key, _, rest = chunk[8:-4].partition(b"\0")
    _language, _, tail = rest[2:].partition(b"\0")
    _translated, _, body = tail.partition(b"\0")
    is_packed = rest[:1] == b"\1"
    yield _key(key), _decoded(_unpacked(body) if is_packed else body)


def _key(raw: bytes) -> str:
    return raw[:_LONGEST_KEY].decode("latin-1")


def _decoded(raw: bytes) -> str:
    """Many write UTF-8 where the standard has Latin-1."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _unpacked(packed: bytes) -> bytes:
    """Nothing when it is damaged, or larger than a text may be."""
    unpacker = zlib.decompressobj()
    try:
        body = unpacker.decompress(packed, MOST_BYTES)
    except zlib.error:
        return b""
    return body if unpacker.eof else b""


def _png_exif(chunk: bytes) -> Iterator[tuple[str, str]]:
    return _exif(chunk[8:-4])


def _webp_exif(chunk: bytes) -> Iterator[tuple[str, str]]:
    return _exif(chunk[8:].removeprefix(b"Exif\0\0"))


def _jpeg_exif(segment: bytes) -> Iterator[tuple[str, str]]:
    if segment[4:10] == b"Exif\0\0":
        yield from _exif(segment[10:])


def _exif(body: bytes) -> Iterator[tuple[str, str]]:
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(body[:4])
    if order is None:
        return
    (first,) = _read(f"{order}I", body, 4) or (0,)
    image = dict(_entries(body, order, first))
    for tag in _IMAGE_TAGS:
        text = image.get(tag, b"").rstrip(b"\0").decode("utf-8", "ignore")
        if found := _NAMED.match(text):
            yield found[1], text[found.end() :]
    inner = image.get(_EXIF_TAG, b"")
    if len(inner) == 4:  # an address
        (at,) = struct.unpack(f"{order}I", inner)
        comment = dict(_entries(body, order, at)).get(_COMMENT_TAG, b"")
        yield COMMENT, _comment(comment)


def _entries(body: bytes, order: str, at: int) -> Iterator[tuple[int, bytes]]:
    """Tags of one directory with their bytes, as far as they are texts or addresses."""
    (count,) = _read(f"{order}H", body, at) or (0,)
    for place in range(min(count, _MOST_TAGS)):
        entry = at + 2 + place * 12
        head = _read(f"{order}HHI", body, entry)
        if head is None:
            return
        tag, kind, number = head
        size = number * 4 if kind == _LONG else number
        if kind not in (_BYTE, _ASCII, _LONG, _UNDEFINED):
            continue
        (start,) = _read(f"{order}I", body, entry + 8) or (0,)
        start = entry + 8 if size <= 4 else start  # fits in place
        yield tag, body[start : start + size]


def _comment(raw: bytes) -> str:
    """Eight bytes name the code. What "UNICODE" is in is not said: many write it the
    other way round than the rest of the file."""
    code, body = raw[:8], raw[8:]
    if code == b"UNICODE\0":
        is_big = body[0:512:2].count(0) >= body[1:512:2].count(0)
        return body.decode("utf-16-be" if is_big else "utf-16-le", "ignore")
    return _decoded(body).strip("\0")


def _read(layout: str, body: bytes, at: int) -> tuple[int, ...] | None:
    try:
        return struct.unpack_from(layout, body, at)
    except struct.error:
        return None


_READERS: dict[str, dict[bytes, _Reader]] = {
    "png": {
        b"tEXt": _text,
        b"zTXt": _packed_text,
        b"iTXt": _international_text,
        b"eXIf": _png_exif,
    },
    "jpeg": {b"\xe1": _jpeg_exif},
    "webp": {b"EXIF": _webp_exif},
}
