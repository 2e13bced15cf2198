"""Items of an AVIF that tell about it: EXIF and XMP, found through its index.

Source, checked 2026-11-27: ISO/IEC 14496-12, 8.11.3 (iloc) and 8.11.6 (iinf)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from nanostudio.library.container import Buffer

EXIF, XMP = b"Exif", b"mime"
_XMP_TYPE = b"application/rdf+xml"
_MOST_INDEX = 2**20  # bytes
_MOST_ITEMS = 1_000
_MOST_EXTENTS = 64  # of one item


class _CutOff(Exception):
    """A box says more than it holds, or than one is likely to hold."""


@dataclass(slots=True)
class _Row:
    """Bytes that are read one number after another."""

    body: bytes
    at: int = 0

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def count(self, size: int, most: int) -> int:
        """How many of something follow."""
        number = self.number(size)
        if number > most:
            raise _CutOff
        return number

    def take(self, size: int) -> bytes:
        piece = self.body[self.at : self.at + size]
        if len(piece) < size:
            raise _CutOff
        self.at += size
        return piece

    def word(self) -> bytes:
        """Up to a zero, which is passed over."""
        end = self.body.find(b"\0", self.at)
        return self.take(max(0, end - self.at) + 1)[:-1]


def items(
    buffer: Buffer, start: int, end: int, most_bytes: int
) -> Iterator[tuple[bytes, bytes]]:
    """(EXIF or XMP, its bytes) by the index from `start` to `end`; none where it is
    damaged. An item of more than `most_bytes` is left out."""
    if end - start > _MOST_INDEX:
        return
    boxes = dict(_boxes(bytes(buffer[start:end]), 12))
    try:
        kinds = dict(_kinds(_Row(boxes.get(b"iinf", b""))))
        places = dict(_places(_Row(boxes.get(b"iloc", b""))))
    except _CutOff:
        return
    for number, kind in kinds.items():
        is_inside, extents = places.get(number, (False, []))
        if sum(length for _, length in extents) > most_bytes:
            continue
        source = boxes.get(b"idat", b"") if is_inside else buffer
        yield kind, b"".join(bytes(source[at : at + size]) for at, size in extents)


def _boxes(body: bytes, at: int) -> Iterator[tuple[bytes, bytes]]:
    """What a box holds, from `at` on; of a kind the last counts."""
    while at + 8 <= len(body):
        length = int.from_bytes(body[at : at + 4], "big")
        if length < 8:
            return
        yield body[at + 4 : at + 8], body[at + 8 : at + length]
        at += length


def _kinds(row: _Row) -> Iterator[tuple[int, bytes]]:
    """Numbers of the items that are looked for, with what they are."""
    version = row.number(4) >> 24
    count = row.count(4 if version else 2, _MOST_ITEMS)
    for kind, entry in islice(_boxes(row.body, row.at), count):
        if kind != b"infe":
            continue
        inner = _Row(entry)
        version = inner.number(4) >> 24
        number = inner.number(4 if version > 2 else 2)
        inner.number(2)  # protection
        sort = inner.take(4)
        inner.word()
        if sort == EXIF or (sort == XMP and inner.word() == _XMP_TYPE):
            yield number, sort


def _places(row: _Row) -> Iterator[tuple[int, tuple[bool, list[tuple[int, int]]]]]:
    """For each item whether it is inside the index, and where its pieces are."""
    version = row.number(4) >> 24
    sizes = row.number(2)
    offset_size, length_size, base_size, index_size = (
        sizes >> shift & 15 for shift in (12, 8, 4, 0)
    )
    for _ in range(row.count(4 if version > 1 else 2, _MOST_ITEMS)):
        number = row.number(4 if version > 1 else 2)
        method = row.number(2) & 15 if version else 0
        row.number(2)  # the file itself
        base = row.number(base_size)
        extents = []
        for _ in range(row.count(2, _MOST_EXTENTS)):
            row.number(index_size if version else 0)
            at = base + row.number(offset_size)
            extents.append((at, row.number(length_size)))
        yield number, (method == 1, extents)
