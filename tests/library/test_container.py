"""Parts of picture files: whole or cut off, drawing or telling."""

import struct

import pytest

from nanostudio.library.container import contents, without_metadata
from nanostudio.library.pipe import Kind, Reason, Unusable
from tests.library.pictures import (
    FORMATS,
    drawing,
    encoded,
    exif,
    jpeg_segment,
    jpeg_with,
    noise,
    opened,
    picture,
    png_chunk,
    png_with,
    webp_with,
)


def refusal(body: bytes) -> Unusable:
    with pytest.raises(Unusable) as caught:
        contents(body)
    return caught.value


@pytest.mark.parametrize("format_", FORMATS)
def test_a_bare_picture_has_a_format_and_no_metadata(format_: str) -> None:
    found = contents(picture(format_))
    assert found.format == format_
    assert not found.has_metadata


@pytest.mark.parametrize("format_", FORMATS)
def test_a_file_cut_off_anywhere_is_truncated(format_: str) -> None:
    body = encoded(noise((64, 48)), format_)
    step = max(1, len(body) // 100)
    for end in [*range(64, len(body), step), len(body) - 2, len(body) - 1]:
        assert refusal(body[:end]).reason is Reason.TRUNCATED, end


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b"GIF89a" + bytes(50), "GIF"),
        (b"BM" + bytes(50), "BMP"),
        (b"II*\0" + bytes(50), Kind.RAW),
        (b"%PDF-1.7", "PDF"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", Kind.FILM),
        (b"<!DOCTYPE html><p>Not found", Kind.WEB),
        (b"\xef\xbb\xbf  <html>", Kind.WEB),
        (b"<svg xmlns='...'>", Kind.XML),
        (b"just words", Kind.OTHER),
        (b" \n ", Kind.EMPTY),
    ],
)
def test_another_kind_of_file_is_named(body: bytes, detail: str) -> None:
    caught = refusal(body)
    assert (caught.reason, caught.detail) == (Reason.FORMAT, detail)


def test_a_png_with_a_wrong_check_sum_is_damaged() -> None:
    body = bytearray(picture("png"))
    body[60] ^= 1
    assert refusal(bytes(body)).reason is Reason.DAMAGED


def test_a_webp_chunk_longer_than_the_file_says_is_truncated() -> None:
    body = bytearray(picture("webp"))
    body[16:20] = struct.pack("<I", len(body))
    assert refusal(bytes(body)).reason is Reason.TRUNCATED


def test_an_avif_box_shorter_than_its_head_is_damaged() -> None:
    body = picture("avif")
    assert refusal(body + struct.pack(">I4s", 4, b"free")).reason is Reason.DAMAGED


def test_avif_boxes_may_be_long_or_open_ended() -> None:
    body = picture("avif")
    long = struct.pack(">I4sQ", 1, b"free", 16)
    open_ended = struct.pack(">I4s", 0, b"free") + b"rest"
    found = contents(body + long + open_ended)
    assert [part.kind for part in found.parts][-2:] == [b"free", b"free"]


def test_too_many_parts_are_a_bomb() -> None:
    body = png_with(png_chunk(b"tEXt", b"a\0b") * 20_000)
    assert refusal(body).reason is Reason.PARTS


def test_pixels_in_many_small_chunks_are_one_part() -> None:
    body = picture("png")
    many = png_chunk(b"IDAT", b"") * 20_000
    found = contents(body[:-12] + many + body[-12:])
    assert [part.kind for part in found.parts].count(b"IDAT") == 1


TELLING = {
    "png text": png_with(png_chunk(b"tEXt", b"prompt\0secret")),
    "png exif": png_with(png_chunk(b"eXIf", exif(1)[6:])),
    "png credentials": png_with(png_chunk(b"caBX", b"secret")),
    "png after the end": picture("png") + b"secret",
    "jpeg comment": jpeg_with(jpeg_segment(0xFE, b"secret")),
    "jpeg exif": jpeg_with(jpeg_segment(0xE1, exif(1) + b"secret")),
    "jpeg xmp": jpeg_with(jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0secret")),
    "jpeg iptc": jpeg_with(jpeg_segment(0xED, b"Photoshop 3.0\0secret")),
    "jpeg credentials": jpeg_with(jpeg_segment(0xEB, b"JP secret")),
    "jpeg mpf": jpeg_with(jpeg_segment(0xE2, b"MPF\0secret")),
    "jpeg thumbnail": jpeg_with(jpeg_segment(0xE0, b"JFXX\0secret")),
    "jpeg after the end": picture("jpeg") + b"secret",
    "jpeg between segments": jpeg_with(jpeg_segment(0xFE, b"") + b"secret"),
    "webp exif": webp_with(),
    "webp credentials": webp_with((b"C2PA", b"secret")),
    "webp after the end": picture("webp") + b"secret",
}


@pytest.mark.parametrize("body", TELLING.values(), ids=TELLING.keys())
def test_what_tells_about_a_picture_is_found_and_left_out(body: bytes) -> None:
    found = contents(body)
    assert found.has_metadata
    bare = without_metadata(body, found)
    assert not contents(bare).has_metadata
    assert b"secret" not in bare
    assert b"Camera" not in bare
    image = opened(bare)
    assert not image.getexif()
    assert image.tobytes() == opened(picture(found.format)).tobytes()


@pytest.mark.parametrize("format_", ["png", "jpeg", "webp"])
def test_the_colour_profile_stays(format_: str) -> None:
    body = encoded(drawing(), format_, icc_profile=PROFILE, exif=exif(1))
    bare = without_metadata(body, contents(body))
    assert opened(bare).info["icc_profile"] == PROFILE


def test_a_webp_without_metadata_does_not_claim_any() -> None:
    body = encoded(drawing(), "webp", exif=exif(1), xmp=b"<x/>", icc_profile=PROFILE)
    bare = without_metadata(body, contents(body))
    flags = bare[20]
    assert (bare[12:16], flags & 0x0C, flags & 0x20) == (b"VP8X", 0, 0x20)


@pytest.mark.parametrize("sign", [b"Exif", b"mime"])
def test_an_avif_says_when_it_tells(sign: bytes) -> None:
    tells = {"exif": exif(1)} if sign == b"Exif" else {"xmp": b"<x:xmpmeta/>"}
    assert contents(encoded(drawing(), "avif", **tells)).has_metadata


def test_cmyk_keeps_what_says_how_to_read_its_colours() -> None:
    body = encoded(drawing(mode="CMYK"), "jpeg")
    found = contents(body)
    assert not found.has_metadata
    assert b"Adobe" in without_metadata(body, found)


def test_a_progressive_jpeg_has_many_scans() -> None:
    body = encoded(noise((64, 64)), "jpeg", progressive=True)
    found = contents(body)
    assert not found.has_metadata
    assert without_metadata(body, found) == body


PROFILE = b"a profile of no sense " * 20
