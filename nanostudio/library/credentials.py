"""Content credentials in picture files: whether there are any, and who signed them.

Nothing is validated: what is signed may be anything. Sources, checked 2026-11-27:
https://c2pa.org/specifications/specifications/2.1/specs/C2PA_Specification.html,
appendix A (where each format keeps them) and section 10 (claims); RFC 8949 (CBOR)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nanostudio.core.naming import plain
from nanostudio.library import container, files
from nanostudio.library.container import Buffer, Contents
from nanostudio.library.pipe import Unusable

_LONGEST_NAME = 100  # characters
_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")  # of an AVIF's box
_APP11 = b"\xeb"
_PIECE_HEAD = 20  # bytes of a segment before what it adds to the box it goes on with
# Keys of a claim, with the byte that says how long they are.
_INFO, _NAME = b"\x74claim_generator_info", b"\x64name"
_GENERATOR = b"\x6fclaim_generator"
_NEAR = 200  # bytes from the one to its name


@dataclass(frozen=True, slots=True)
class Credentials:
    """`claim_generator`: the program that made the newest claim, in its own words."""

    present: bool = False
    claim_generator: str | None = None


NONE = Credentials()


def credentials(path: Path) -> Credentials:
    """Of a picture file; it blocks. NONE for what is no picture.

    Raises Refused or BadPicture when the file cannot be read."""
    body = files.whole(path)
    try:
        return of_contents(body, container.contents(body))
    except Unusable:
        return NONE


def of_contents(buffer: Buffer, found: Contents) -> Credentials:
    """Of a file whose parts are known."""
    store = _STORES[found.format](buffer, found)
    return Credentials(True, _generator(store)) if store else NONE


def _chunk(kind: bytes) -> Callable[[Buffer, Contents], bytes]:
    def store(buffer: Buffer, found: Contents) -> bytes:
        parts = (one for one in found.parts if one.kind == kind)
        return b"".join(bytes(buffer[one.start : one.end]) for one in parts)

    return store


def _segments(buffer: Buffer, found: Contents) -> bytes:
    """Boxes of JUMBF, in pieces: each begins with "JP", two numbers, the box's head."""
    store = b""
    for part in found.parts:
        segment = bytes(buffer[part.start : part.end]) if part.kind == _APP11 else b""
        if segment[4:6] == b"JP" and (store or b"c2pa" in segment[:100]):
            store += segment[_PIECE_HEAD:]
    return store


def _box(buffer: Buffer, found: Contents) -> bytes:
    for part in found.parts:
        if part.kind == b"uuid" and _UUID in buffer[part.start : part.start + 40]:
            return bytes(buffer[part.start : part.end])
    return b""


_STORES: dict[str, Callable[[Buffer, Contents], bytes]] = {
    "png": _chunk(b"caBX"),
    "jpeg": _segments,
    "webp": _chunk(b"C2PA"),
    "avif": _box,
}


def _generator(store: bytes) -> str | None:
    """The last claim is the newest; of the older ones it was made."""
    info = store.rfind(_INFO)
    name = store.find(_NAME, info, info + _NEAR) if info >= 0 else -1
    if name >= 0:
        return _text(store, name + len(_NAME))
    old = store.rfind(_GENERATOR)
    return _text(store, old + len(_GENERATOR)) if old >= 0 else None


def _text(store: bytes, at: int) -> str | None:
    """A text of CBOR: its length in the first byte, or in the one or two after it."""
    first = store[at] if at < len(store) else 0
    wide = {0x78: 1, 0x79: 2}.get(first, 0)
    if not (0x60 <= first < 0x78 or wide):
        return None
    start = at + 1 + wide
    length = int.from_bytes(store[at + 1 : start], "big") if wide else first & 0x1F
    text = store[start : start + length].decode("utf-8", "ignore")
    return plain(text, _LONGEST_NAME) or None
