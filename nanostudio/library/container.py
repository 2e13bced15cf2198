"""Picture files as their formats build them: parts in a row, read without decoding.

A part is kept when it draws the picture (pixels, palette, colour profile); all others
only tell about it (EXIF, XMP, text, credentials). Sources, checked 2026-11-21:
https://www.w3.org/TR/png-3/, ITU-T T.81 annex B,
https://developers.google.com/speed/webp/docs/riff_container, ISO/IEC 14496-12."""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from mmap import mmap
from typing import Any

from nanostudio.library.pipe import Kind, Reason, Unusable

Buffer = bytes | mmap
_MOST_PARTS = 10_000  # a file with more is a bomb; pixel chunks do not count


@dataclass(frozen=True, slots=True)
class Part:
    """Bytes `start` to `end` of a file; `is_kept` when they draw the picture."""

    kind: bytes  # chunk name, marker or box type
    start: int
    end: int
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Contents:
    """A complete file: its format and its parts in order."""

    format: str
    parts: tuple[Part, ...]

    @property
    def has_metadata(self) -> bool:
        """Whether anything in the file does not draw."""
        return not all(part.is_kept for part in self.parts)

    def has(self, kind: bytes) -> bool:
        """Whether a part of this kind is there."""
        return any(part.kind == kind for part in self.parts)


def contents(buffer: Buffer) -> Contents:
    """What the file holds.

    Raises Unusable: another format, cut off before its end, or built of too many
    parts. The pixels themselves are not looked at, but PNG's check sums are."""
    format_ = _format(buffer[:64])
    parts: list[Part] = []
    for part in _WALKS[format_](buffer):
        if parts and part.kind in _PIXEL_CHUNKS and part.kind == parts[-1].kind:
            parts[-1] = Part(part.kind, parts[-1].start, part.end, part.is_kept)
            continue
        parts.append(part)
        if len(parts) > _MOST_PARTS:
            raise Unusable(Reason.PARTS)
    if parts[-1].end < len(buffer):
        parts.append(Part(b"", parts[-1].end, len(buffer), False))
    return Contents(format_, tuple(parts))


_PIXEL_CHUNKS = {b"IDAT", b"fdAT"}  # small ones come by the thousand


def without_metadata(buffer: Buffer, found: Contents) -> bytes:
    """The same file with its kept parts alone: the same pixels, not compressed anew.

    For "png", "jpeg" and "webp"."""
    kept = [buffer[part.start : part.end] for part in found.parts if part.is_kept]
    if found.format != "webp":
        return b"".join(kept)
    head, *chunks = (_without_flags(chunk) for chunk in kept)
    body = b"".join(chunks)
    return head[:4] + struct.pack("<I", 4 + len(body)) + head[8:] + body


def _without_flags(chunk: bytes) -> bytes:
    if chunk[:4] != b"VP8X":
        return chunk
    return chunk[:8] + bytes([chunk[8] & ~_WEBP_TELLS]) + chunk[9:]


_WEBP_TELLS = 0x08 | 0x04  # flags of VP8X: an EXIF chunk follows, an XMP chunk follows


def _format(head: bytes) -> str:
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp" and (b"avif" in head[8:] or b"avis" in head[8:]):
        return "avif"
    raise Unusable(Reason.FORMAT, _named(head))


# Formats a person is likely to have; decoder.py has the words.
_OTHERS = (
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\0", Kind.RAW),
    (0, b"MM\0*", Kind.RAW),
    (0, b"8BPS", "Photoshop"),
    (0, b"%PDF", "PDF"),
    (0, b"%!PS", "PostScript"),
    (0, b"\0\0\0\x0cjP", "JPEG 2000"),
    (0, b"\0\0\0\x0cJXL", "JPEG XL"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"PK\x03\x04", Kind.ARCHIVE),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftyphev", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftyp", Kind.FILM),
)


def _named(head: bytes) -> str:
    for at, sign, name in _OTHERS:
        if head[at:].startswith(sign):
            return name
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html")):
        return Kind.WEB
    if text.startswith((b"<svg", b"<?xml")):
        return Kind.XML
    return Kind.OTHER if text else Kind.EMPTY


# Every chunk that changes what is seen, and pHYs: its dots per inch tell nothing.
_PNG_COLOUR = b"PLTE tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs"
_PNG_KEPT = {b"IHDR", b"IDAT", b"IEND", *_PNG_COLOUR.split()}
_PNG_CHECKED = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}


def _png(buffer: Buffer) -> Iterator[Part]:
    yield Part(b"\x89PNG", 0, 8, True)
    at, kind = 8, b""
    while kind != b"IEND":
        length, kind = _read(">I4s", buffer, at)
        end = at + 12 + length
        if end > len(buffer):
            raise Unusable(Reason.TRUNCATED)
        if kind in _PNG_CHECKED:
            (expected,) = _read(">I", buffer, end - 4)
            if zlib.crc32(buffer[at + 4 : end - 4]) != expected:
                raise Unusable(Reason.DAMAGED)
        yield Part(kind, at, end, kind in _PNG_KEPT)
        at = end


_MARKER = re.compile(rb"\xff[^\x00\xff]", re.DOTALL)
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
_ALONE = {0x01, *range(0xD0, 0xDA)}  # markers with no length after them
_END, _SCAN = 0xD9, 0xDA
# Frames, tables, scans and restarts; APP0, 2 and 14 only for what they say of colour.
_JPEG_KEPT = {*range(0xC0, 0xE0)} - {0xC8}


def _jpeg(buffer: Buffer) -> Iterator[Part]:
    at, code = 0, 0
    while code != _END:
        start, code = _marker(buffer, at, _MARKER)
        if start > at:
            yield Part(b"", at, start, False)
        at = start + 2
        if code not in _ALONE:
            at += _read(">H", buffer, at)[0]
        if code == _SCAN:
            at, _ = _marker(buffer, at, _AFTER_SCAN)
        if at > len(buffer):
            raise Unusable(Reason.TRUNCATED)
        is_kept = code in _JPEG_KEPT or _is_about_colour(buffer[start:at][:64], at)
        yield Part(bytes([code]), start, at, is_kept)


def _marker(buffer: Buffer, at: int, wanted: re.Pattern[bytes]) -> tuple[int, int]:
    found = wanted.search(buffer, at)
    if found is None:
        raise Unusable(Reason.TRUNCATED)
    return found.start(), found[0][1]


def _is_about_colour(segment: bytes, end: int) -> bool:
    """A JFIF head without thumbnail, a piece of the ICC profile, or Adobe's colours."""
    code, tag = segment[1], segment[4:16]
    if code == 0xE0:
        return tag.startswith(b"JFIF\0") and segment[2:4] == b"\0\x10"
    if code == 0xE2:
        return tag == b"ICC_PROFILE\0"
    return code == 0xEE and tag.startswith(b"Adobe") and segment[2:4] == b"\0\x0e"


_WEBP_KEPT = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"}


def _webp(buffer: Buffer) -> Iterator[Part]:
    total = 8 + _read("<I", buffer, 4)[0]
    if total > len(buffer):
        raise Unusable(Reason.TRUNCATED)
    yield Part(b"RIFF", 0, 12, True)
    at = 12
    while at + 8 <= total:
        kind, length = _read("<4sI", buffer, at)
        end = at + 8 + length + length % 2
        if end > total:
            raise Unusable(Reason.TRUNCATED)
        yield Part(kind, at, end, kind in _WEBP_KEPT)
        at = end


# What the index of an AVIF calls items that do not draw.
_AVIF_TELLS = (b"Exif", b"mime", b"uri ")


def _avif(buffer: Buffer) -> Iterator[Part]:
    at = 0
    while at < len(buffer):
        length, kind = _read(">I4s", buffer, at)
        if length == 1:
            (length,) = _read(">Q", buffer, at + 8)
        end = at + length if length else len(buffer)
        if end > len(buffer):
            raise Unusable(Reason.TRUNCATED)
        if end < at + 8:
            raise Unusable(Reason.DAMAGED)
        is_kept = kind != b"uuid"
        if kind == b"meta":
            index = buffer[at:end]
            is_kept = not any(sign in index for sign in _AVIF_TELLS)
        yield Part(kind, at, end, is_kept)
        at = end


def _read(layout: str, buffer: Buffer, at: int) -> tuple[Any, ...]:
    try:
        return struct.unpack_from(layout, buffer, at)
    except struct.error as exc:
        raise Unusable(Reason.TRUNCATED) from exc


_WALKS = {"png": _png, "jpeg": _jpeg, "webp": _webp, "avif": _avif}
