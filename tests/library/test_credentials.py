"""Content credentials are found in every format, and their maker's name read."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.library.container import contents
from nanostudio.library.credentials import (
    NONE,
    Credentials,
    credentials,
    of_contents,
)
from tests.library.pictures import (
    FORMATS,
    jpeg_segment,
    jpeg_with,
    picture,
    png_chunk,
    png_with,
    webp_with,
)

UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
BOX = b"\0\0\1\0jumb\0\0\0\x1ejumdc2pa\0\x11\0\x10c2pa\0"


def text(words: str) -> bytes:
    """In CBOR."""
    body = words.encode()
    if len(body) < 24:
        return bytes([0x60 + len(body)]) + body
    if len(body) < 256:
        return b"\x78" + bytes([len(body)]) + body
    return b"\x79" + len(body).to_bytes(2, "big") + body


def old(words: str) -> bytes:
    """A claim of the first kind."""
    return BOX + b"\xa2" + text("claim_generator") + text(words)


def new(words: str) -> bytes:
    """A claim of the second kind."""
    named = text("name") + text(words) + text("version") + text("1")
    return BOX + b"\xa1" + text("claim_generator_info") + b"\xa2" + named


def holding(format_: str, store: bytes) -> bytes:
    """A picture with these credentials, as its format keeps them."""
    if format_ == "png":
        return png_with(png_chunk(b"caBX", store))
    if format_ == "jpeg":
        first, second = store[:60], store[60:]
        head = b"JP\0\1" + (1).to_bytes(4, "big")
        again = b"JP\0\1" + (2).to_bytes(4, "big") + store[:8]
        return jpeg_with(
            jpeg_segment(0xEB, b"HDR something else"),
            jpeg_segment(0xEB, head + first),
            jpeg_segment(0xEB, again + second),
        )
    if format_ == "webp":
        return webp_with((b"C2PA", store))
    inside = UUID + bytes(4) + b"manifest\0" + bytes(8) + store
    return picture("avif") + (8 + len(inside)).to_bytes(4, "big") + b"uuid" + inside


def found(body: bytes) -> Credentials:
    return of_contents(body, contents(body))


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("claim", [old, new])
@pytest.mark.parametrize("words", ["Google", "Adobe Firefly 3 " * 4, "long " * 60])
def test_credentials_in_every_format(format_: str, claim, words: str) -> None:
    told = found(holding(format_, claim(words)))
    assert told.present
    assert told.claim_generator is not None
    assert told.claim_generator.removesuffix("…").rstrip() in words


@pytest.mark.parametrize("format_", FORMATS)
def test_a_picture_without(format_: str) -> None:
    assert found(picture(format_)) == NONE


def test_the_newest_claim_counts() -> None:
    store = new("first") + new("second")
    assert found(holding("png", store)).claim_generator == "second"


@pytest.mark.parametrize(
    "store",
    [
        BOX,
        BOX + text("claim_generator"),
        BOX + text("claim_generator") + b"\x05",
        BOX + text("claim_generator") + text(" \n"),
        BOX + text("claim_generator_info") + b"\xa0",
    ],
)
def test_a_maker_that_is_not_named(store: bytes) -> None:
    assert found(holding("webp", store)) == Credentials(present=True)


def test_other_boxes_are_no_credentials() -> None:
    other = jpeg_segment(0xEB, b"JP\0\1\0\0\0\1\0\0\0\x20jumb exif")
    assert found(jpeg_with(other)) == NONE
    assert found(picture("avif") + b"\0\0\0\x18uuid" + bytes(16)) == NONE


@given(st.binary(max_size=80))
def test_any_bytes_may_be_in_them(body: bytes) -> None:
    for begin in (b"", text("claim_generator"), text("claim_generator_info")):
        assert found(png_with(png_chunk(b"caBX", begin + body), size=(1, 1))).present


def test_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(holding("png", new("Google")))
    assert credentials(path) == Credentials(present=True, claim_generator="Google")
    path.write_text("no picture")
    assert credentials(path) == NONE
    with pytest.raises(Refused, match="not there"):
        credentials(tmp_path / "gone.png")
