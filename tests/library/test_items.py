"""Items of AVIF files are found through any index, and damaged ones harm nothing."""

import struct
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.provenance import Provenance
from nanostudio.library.container import contents
from nanostudio.library.metadata import xmp
from nanostudio.library.metadata.items import EXIF, XMP, items
from nanostudio.library.metadata.reading import provenance
from tests.library.pictures import drawing, encoded, exif

PACKET = xmp.packet({xmp.SYSTEM: "dream"})
BODY = b"0123456789 outside"


@cache
def avif() -> bytes:
    """As libavif writes it."""
    return encoded(drawing((8, 8)), "avif", exif=exif(1), xmp=PACKET)


def found(buffer: bytes, most_bytes: int = 2**20) -> list[tuple[bytes, bytes]]:
    (index,) = [part for part in contents(buffer).parts if part.kind == b"meta"]
    return list(items(buffer, index.start, index.end, most_bytes))


def box(kind: bytes, *pieces: bytes) -> bytes:
    body = b"".join(pieces)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def infe(number: int, sort: bytes, sort_words: bytes = b"", version: int = 2) -> bytes:
    size = "H" if version == 2 else "I"
    head = struct.pack(f">I{size}H4s", version << 24, number, 0, sort)
    return box(b"infe", head, b"name\0", sort_words)


def index(*boxes: bytes) -> bytes:
    return box(b"meta", bytes(4), *boxes)


def read(meta: bytes, most_bytes: int = 100) -> list[tuple[bytes, bytes]]:
    buffer = BODY + meta
    return list(items(buffer, len(BODY), len(buffer), most_bytes))


def iinf(*entries: bytes, version: int = 0, count: int | None = None) -> bytes:
    number = len(entries) if count is None else count
    head = struct.pack(">IH" if version == 0 else ">II", version << 24, number)
    return box(b"iinf", head, *entries)


def iloc(version: int, method: int, *extents: tuple[int, int], count: int = 0) -> bytes:
    """Of the item 1, with 4 bytes for places and lengths, and 2 for each number."""
    sizes = 0x4402 if version else 0x4400
    wide = "I" if version == 2 else "H"
    row = struct.pack(f">I H {wide}{wide}", version << 24, sizes, 1, 1)
    if version:
        row += struct.pack(">H", method)
    row += struct.pack(">HH", 0, count or len(extents))
    for at, length in extents:
        row += (b"\0\7" if version else b"") + struct.pack(">II", at, length)
    return box(b"iloc", row)


def test_what_libavif_writes() -> None:
    (_, told), (_, packet) = found(avif())
    assert b"Camera of Ada" in told
    assert packet == PACKET
    assert provenance(avif()).model == "dream"


def test_an_item_that_is_too_large_is_left_out() -> None:
    assert [kind for kind, _ in found(avif(), len(PACKET))] == [EXIF, XMP]
    assert found(avif(), 10) == []


@pytest.mark.parametrize("version", [0, 1, 2])
def test_every_version_of_an_index(version: int) -> None:
    entries = iinf(infe(1, b"Exif", version=2 + (version > 0)), version=version)
    meta = index(iloc(version, 0, (0, 3), (5, 2)), entries)
    assert read(meta) == [(EXIF, b"01256")]


def test_an_item_inside_the_index() -> None:
    entry = infe(1, b"mime", b"application/rdf+xml\0")
    meta = index(iloc(1, 1, (1, 3)), iinf(entry), box(b"idat", b"packet"))
    assert read(meta) == [(XMP, b"ack")]
    assert read(index(iloc(1, 1, (1, 3)), iinf(entry))) == [(XMP, b"")]


@pytest.mark.parametrize(
    "meta",
    [
        index(),
        index(iinf(infe(1, b"av01"), infe(1, b"mime", b"text/plain\0"))),
        index(iloc(0, 0, (0, 3)), iinf(box(b"else", b"x"))),
        index(iloc(0, 0, (0, 3)), iinf(infe(1, b"Exif"), count=5_000)),
        index(iloc(0, 0, (0, 3), count=200), iinf(infe(1, b"Exif"))),
        index(iloc(0, 0, (0, 3), count=2), iinf(infe(1, b"Exif"))),
        index(iloc(0, 0, (0, 101)), iinf(infe(1, b"Exif"))),
        index(iloc(0, 0, (0, 3)), struct.pack(">I4s", 3, b"iinf")),
        index(box(b"free", bytes(2**20))),
    ],
)
def test_indexes_that_lead_nowhere(meta: bytes) -> None:
    assert read(meta) == []


def test_an_item_without_a_place_is_empty() -> None:
    assert read(index(iloc(0, 0), iinf(infe(9, b"Exif")))) == [(EXIF, b"")]


@given(st.dictionaries(st.integers(32, 400), st.integers(0, 255), max_size=8))
def test_damaged_indexes_are_taken(harm: dict[int, int]) -> None:
    body = bytearray(avif())
    for place, value in harm.items():
        body[place] = value
    assert isinstance(provenance(bytes(body)), Provenance)
