"""What is found in an uploaded file besides the picture."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from nanostudio.sandbox.examine import NoPicture, examine


def stored(path: Path, kind: str, **save: object) -> Path:
    """A small picture file."""
    Image.new("RGB", (6, 4)).save(path, kind, **save)  # type: ignore[arg-type]
    return path


def exif() -> Image.Exif:
    """A place on the map."""
    exif = Image.Exif()
    exif[0x010F] = "Maker"  # with the other alone, Pillow takes it for empty
    exif.get_ifd(0x8825)[1] = "N"
    return exif


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif"])
def test_gps_is_found_in_every_format(tmp_path: Path, kind: str) -> None:
    found = examine(stored(tmp_path / "a", kind, exif=exif()))
    assert "gps:GPSLatitudeRef" in found.metadata
    assert examine(stored(tmp_path / "b", kind)).metadata == ()


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_gps_is_found_in_xmp(tmp_path: Path, kind: str) -> None:
    xmp = b'<x:xmpmeta exif:GPSLatitude="1"/>'
    found = examine(stored(tmp_path / "a", kind, xmp=xmp))
    assert found.metadata == ("xmp", "gps:xmp")


def test_texts_and_profiles_are_named(tmp_path: Path) -> None:
    texts = PngInfo()
    texts.add_text("parameters", "a fox")
    found = examine(stored(tmp_path / "a", "png", pnginfo=texts, icc_profile=b"x"))
    assert found.metadata == ("icc", "text:parameters")


def test_exif_behind_the_pixels_is_found(tmp_path: Path) -> None:
    """Allowed by the format, and where Pillow does not look at once."""
    path = stored(tmp_path / "a", "png", exif=exif())
    content = path.read_bytes()
    start = content.index(b"eXIf") - 4
    length = int.from_bytes(content[start : start + 4], "big") + 12
    chunk, end = content[start : start + length], content.index(b"IEND") - 4
    moved = content[:start] + content[start + length : end] + chunk + content[end:]
    path.write_bytes(moved)
    assert "gps:GPSLatitudeRef" in examine(path).metadata


def test_a_sideways_picture_is_measured_upright(tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 8
    found = examine(stored(tmp_path / "a", "jpeg", exif=turned))
    assert (found.width, found.height) == (4, 6)


@pytest.mark.parametrize("content", [b"", b"x", b"\x89PNG\r\n\x1a\n", b"GIF89a"])
def test_what_is_no_picture_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(content)
    with pytest.raises(NoPicture):
        examine(path)


def test_too_many_pixels_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    target = BytesIO()
    Image.new("1", (20_000, 20_000)).save(target, "png")
    path.write_bytes(target.getvalue())
    with pytest.raises(NoPicture, match="pixels"):
        examine(path)
