"""Pictures written anew, made here without the child."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from nanostudio.core.export import Fitting
from nanostudio.library import raster
from nanostudio.library.container import contents
from nanostudio.library.convert import convert
from nanostudio.library.embedded import Embedded
from nanostudio.library.pipe import Picture, Reason, Unusable, packed
from tests.library.pictures import (
    BLUE,
    FORMATS,
    GREEN,
    RED,
    TURNED,
    WHITE,
    corners,
    drawing,
    encoded,
    exif,
    linear_profile,
    noise,
    opened,
)

ALL = [RED, GREEN, BLUE, WHITE]
Make = Callable[..., tuple[Picture, Image.Image]]
PROFILE = linear_profile()


@pytest.fixture
def made(tmp_path: Path) -> Make:
    """Writes a file, converts it and opens what came of it."""

    def make(
        body: bytes,
        format_: str = "png",
        *,
        size: tuple[str, int, int] = (Fitting.WHOLE, 0, 0),
        quality: int = 95,
        to_srgb: bool = False,
        told: Embedded = Embedded(),  # noqa: B008 - it is frozen
    ) -> tuple[Picture, Image.Image]:
        source, target = tmp_path / "a", tmp_path / "b"
        source.write_bytes(body)
        target.unlink(missing_ok=True)
        found = convert(
            str(source),
            str(target),
            format_=format_,
            quality=quality,
            size=size,
            to_srgb=to_srgb,
            embedded=packed(told),
        )
        kept = target.read_bytes()
        assert contents(kept).format == found.format == format_
        assert contents(kept).has_metadata == found.has_metadata
        image = opened(kept)
        assert image.size == (found.width, found.height)
        return found, image

    return make


@pytest.mark.parametrize("source", FORMATS)
@pytest.mark.parametrize("format_", FORMATS)
def test_each_format_becomes_each(made: Make, source: str, format_: str) -> None:
    found, image = made(encoded(drawing(), source, quality=95), format_)
    assert found == Picture(format_, 96, 64, has_metadata=False)
    assert corners(image) == ALL


@pytest.mark.parametrize("orientation", TURNED)
def test_what_comes_out_stands_upright(made: Make, orientation: int) -> None:
    taken = drawing().transpose(TURNED[orientation])
    body = encoded(taken, "jpeg", exif=exif(orientation), quality=95, subsampling=0)
    found, image = made(body, size=(Fitting.LONGEST, 48, 0))
    assert (found.width, found.height) == (48, 32)
    assert corners(image) == ALL
    assert not found.has_metadata


@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_what_fills_a_shape_is_its_middle(made: Make, orientation: int) -> None:
    wide = Image.new("RGB", (96, 32), RED)
    wide.paste(GREEN, (32, 0, 64, 32))
    taken = wide.transpose(TURNED[orientation]) if orientation > 1 else wide
    body = encoded(taken, "jpeg", exif=exif(orientation), quality=95, subsampling=0)
    found, image = made(body, size=(Fitting.FILL, 16, 16))
    assert (found.width, found.height) == (16, 16)
    assert corners(image) == [GREEN] * 4


def test_pictures_can_be_enlarged(made: Make) -> None:
    found, image = made(encoded(drawing()), size=(Fitting.SCALE, 200, 0))
    assert (found.width, found.height) == (192, 128)
    assert corners(image) == ALL


def test_a_profile_is_kept_or_brought_to_srgb(made: Make) -> None:
    body = encoded(Image.new("RGB", (8, 8), (55, 55, 55)), icc_profile=PROFILE)
    for format_ in FORMATS:
        _, image = made(body, format_)
        assert image.info.get("icc_profile") == PROFILE
        assert image.getpixel((4, 4))[0] == pytest.approx(55, abs=2)
        _, image = made(body, format_, to_srgb=True)
        assert not image.info.get("icc_profile")
        assert image.getpixel((4, 4))[0] == pytest.approx(128, abs=3)


def test_what_is_clear_stays_so_where_it_can(made: Make) -> None:
    image = Image.new("RGBA", (16, 16), (255, 0, 0, 255))
    image.paste((0, 255, 0, 0), (0, 8, 16, 16))
    body = encoded(image)
    for format_ in ("png", "webp", "avif"):
        assert made(body, format_)[1].getpixel((4, 14))[3] == 0
    _, flat = made(body, "jpeg")
    assert corners(flat) == [RED, RED, WHITE, WHITE]


def test_grey_pictures_stay_grey_where_they_can(made: Make) -> None:
    grey = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    body = encoded(Image.new("L", (8, 8), 100), icc_profile=grey)
    modes = {format_: made(body, format_)[1].mode for format_ in FORMATS}
    assert modes == {"png": "L", "jpeg": "L", "webp": "RGB", "avif": "L"}


def test_inks_become_colours(made: Make) -> None:
    body = encoded(drawing(mode="CMYK"), "jpeg", quality=95)
    for format_ in FORMATS:
        _, image = made(body, format_)
        assert image.mode == "RGB"
        assert corners(image) == ALL


def test_less_quality_is_less_to_keep(made: Make, tmp_path: Path) -> None:
    body, sizes = encoded(noise((64, 64))), list[int]()
    for format_ in ("jpeg", "webp", "avif"):
        for quality in (20, 95):
            made(body, format_, quality=quality)
            sizes.append((tmp_path / "b").stat().st_size)
    assert sizes[0] < sizes[1]
    assert sizes[2] < sizes[3]
    assert sizes[4] < sizes[5]


def test_what_is_told_stands_in_the_file(made: Make) -> None:
    tiff = exif(1).removeprefix(b"Exif\0\0")
    packet = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
    told = Embedded(exif=tiff, xmp=packet, texts=(("a", "Füchse 狐"),))
    for format_ in FORMATS:
        found, image = made(encoded(drawing()), format_, told=told)
        assert found.has_metadata
        assert image.getexif()[0x010F] == "Camera of Ada"
        if format_ == "png":
            assert image.text == {"a": "Füchse 狐"}  # type: ignore[attr-defined]
        else:
            assert image.info["xmp"] == packet


def test_further_segments_stand_in_a_jpeg(made: Make, tmp_path: Path) -> None:
    segment = b"\xff\xe1\x00\x06more"
    told = Embedded(exif=b"II*\0", segments=segment)
    for format_ in ("jpeg", "webp"):
        made(encoded(drawing()), format_, told=told)
        assert (segment in (tmp_path / "b").read_bytes()) == (format_ == "jpeg")


def test_nothing_is_too_much(made: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unusable) as caught:
        made(encoded(drawing()), size=(Fitting.FILL, 16_000, 16_000))
    assert caught.value.reason is Reason.PIXELS


def test_webp_is_looked_at_less_closely_before_it_gives_up(
    made: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, asked = raster.encoded, list[dict[str, Any]]()

    def fails(image: Image.Image, format_: str, **options: Any) -> bytes:
        asked.append(options)
        if "method" not in options:
            raise Unusable(Reason.MEMORY)
        return write(image, format_, **options)

    monkeypatch.setattr(raster, "encoded", fails)
    assert corners(made(encoded(drawing()), "webp")[1]) == ALL
    assert [one.get("method") for one in asked] == [None, 1]
    with pytest.raises(Unusable):
        made(encoded(drawing()), "jpeg")


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    source = tmp_path / "a.png"
    source.write_bytes(encoded(drawing()))
    with pytest.raises(FileExistsError):
        convert(
            str(source),
            str(source),
            format_="png",
            quality=90,
            size=(Fitting.WHOLE, 0, 0),
            to_srgb=False,
            embedded=packed(Embedded()),
        )
