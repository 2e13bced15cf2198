"""Named texts in a picture's container: PNG's text chunks, EXIF and XMP in all formats.

Sizes are bounded before anything is unpacked. Sources, checked 2026-11-26:
https://www.w3.org/TR/png-3/ section 11.3.3, CIPA DC-008 (EXIF 2.32) section 4.6,
Adobe's "XMP Specification Part 3: Storage in Files", 2016, section 1.1."""

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from itertools import islice

from nanostudio.library.container import Buffer, Contents, Part
from nanostudio.library.metadata import items

MOST_BYTES = 4 * 2**20  # of one text, unpacked
_MOST_TEXTS = 64
_LONGEST_KEY = 79  # bytes, says PNG

COMMENT = "user comment"  # EXIF's, which has no name of its own
XMP = "xml:com.adobe.xmp"  # as PNG calls it, in lower case as all names here
_XMP_SIGN = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION_SIGN = b"http://ns.adobe.com/xmp/extension/\0"
_EXTENSION_HEAD = 4 + len(_EXTENSION_SIGN)  # then its name, its length, a place in it
_IMAGE_TAGS = (0x010E, 0x010F, 0x0110)  # description, make, model
_EXIF_TAG, _COMMENT_TAG = 0x8769, 0x9286
_MOST_TAGS = 256
_BYTE, _ASCII, _LONG, _UNDEFINED = 1, 2, 4, 7
_NAMED = re.compile(r"(prompt|workflow):(?=\s*\{)")  # how ComfyUI uses EXIF's tags


def texts(buffer: Buffer, found: Contents) -> dict[str, str]:
    """The texts by their names in lower case; the first of a name counts."""
    named: dict[str, str] = {}
    for piece in islice(_pieces(buffer, found), _MOST_TEXTS):
        for name, text in piece:
            if text:
                named.setdefault(name.lower(), text)
    return named


_Texts = Iterator[tuple[str, str]]
_Reader = Callable[[bytes], _Texts]


def _pieces(buffer: Buffer, found: Contents) -> Iterator[_Texts]:
    """What each part that may tell something tells."""
    readers = _READERS.get(found.format, {})
    for part in found.parts:
        if found.format == "avif" and part.kind == b"meta":
            yield from _item_texts(buffer, part)
        elif part.kind in readers:
            is_short = part.end - part.start <= MOST_BYTES
            body = bytes(buffer[part.start : part.end]) if is_short else b""
            yield readers[part.kind](body)


def _item_texts(buffer: Buffer, index: Part) -> Iterator[_Texts]:
    for kind, body in items.items(buffer, index.start, index.end, MOST_BYTES):
        if kind == items.EXIF:
            at = 4 + int.from_bytes(body[:4], "big")
            yield _exif(body[at:])
        else:
            yield iter([(XMP, _decoded(body))])


def extension(buffer: Buffer, found: Contents, name: str) -> str:
    """The packet a JPEG's XMP goes on with, pieced together; "" unless it is whole.

    `name` is what the first packet calls it: 32 characters."""
    pieces: dict[int, bytes] = {}
    length = 0
    for part in found.parts:
        segment = bytes(buffer[part.start : part.end]) if part.kind == b"\xe1" else b""
        row = segment[_EXTENSION_HEAD:]
        is_ours = segment[4:_EXTENSION_HEAD] == _EXTENSION_SIGN and len(row) > 40
        if is_ours and row[:32] == name.encode("ascii", "replace"):
            length, at = struct.unpack(">II", row[32:40])
            pieces[at] = row[40:]
    body = b"".join(pieces[at] for at in sorted(pieces))
    is_whole = len(body) == length <= MOST_BYTES
    return _decoded(body) if is_whole else ""


def _text(chunk: bytes) -> _Texts:
    key, _, body = chunk[8:-4].partition(b"\0")
    yield _key(key), _decoded(body)


def _packed_text(chunk: bytes) -> _Texts:
    key, _, body = chunk[8:-4].partition(b"\0")
    yield _key(key), _decoded(_unpacked(body[1:]))


def _international_text(chunk: bytes) -> _Texts:
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


def _png_exif(chunk: bytes) -> _Texts:
    return _exif(chunk[8:-4])


def _webp_exif(chunk: bytes) -> _Texts:
    return _exif(chunk[8:].removeprefix(b"Exif\0\0"))


def _webp_xmp(chunk: bytes) -> _Texts:
    yield XMP, _decoded(chunk[8:])


def _jpeg_app1(segment: bytes) -> _Texts:
    if segment[4:10] == b"Exif\0\0":
        yield from _exif(segment[10:])
    elif segment[4:].startswith(_XMP_SIGN):
        yield XMP, _decoded(segment[4 + len(_XMP_SIGN) :])


def _exif(body: bytes) -> _Texts:
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
    "jpeg": {b"\xe1": _jpeg_app1},
    "webp": {b"EXIF": _webp_exif, b"XMP ": _webp_xmp},
}
