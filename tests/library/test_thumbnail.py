"""Thumbnails by either library, called here without the child."""

import os
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image, ImageChops, ImageStat

from nanostudio.core.geometry import Size
from nanostudio.library import vips
from nanostudio.library.container import contents
from nanostudio.library.pipe import Reason, Unusable
from nanostudio.library.thumbnail import thumbnail
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
    picture,
    png_chunk,
    png_header,
)

Make = Callable[[bytes], str]


@pytest.fixture(params=["vips", "pillow"])
def with_each(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where libvips is installed, and where it is not."""
    if request.param == "pillow":
        monkeypatch.setattr(vips, "binding", lambda: None)


@pytest.fixture
def file(tmp_path: Path) -> Make:
    def write(body: bytes) -> str:
        path = tmp_path / "picture"
        path.write_bytes(body)
        return str(path)

    return write


def small(path: str, pixels: int = 32) -> tuple[str, Image.Image]:
    target = Path(path).with_name("small")
    format_ = thumbnail(path, str(target), pixels)
    body = target.read_bytes()
    assert contents(body).format == format_
    assert not contents(body).has_metadata
    return format_, opened(body)


@pytest.mark.usefixtures("with_each")
class TestThumbnail:
    @pytest.mark.parametrize("format_", FORMATS)
    def test_fits_the_size_and_looks_the_same(self, file: Make, format_: str) -> None:
        written, image = small(file(picture(format_, (600, 400))))
        assert (written, image.size) == ("jpeg", (32, 21))
        assert corners(image) == [RED, GREEN, BLUE, WHITE]

    @pytest.mark.parametrize("format_", FORMATS)
    def test_is_never_larger_than_the_picture(self, file: Make, format_: str) -> None:
        assert small(file(picture(format_)), 512)[1].size == (96, 64)

    @pytest.mark.parametrize("size", [(997, 13), (13, 997), (1537, 1)])
    def test_odd_shapes(self, file: Make, size: tuple[int, int]) -> None:
        assert max(small(file(picture("png", size)))[1].size) == 32

    @pytest.mark.parametrize("orientation", range(2, 9))
    @pytest.mark.parametrize("format_", FORMATS)
    def test_is_upright(self, file: Make, format_: str, orientation: int) -> None:
        turned = drawing((600, 400)).transpose(TURNED[orientation])
        body = encoded(turned, format_, exif=exif(orientation), quality=95)
        _, image = small(file(body))
        assert image.size == (32, 21)
        assert corners(image) == [RED, GREEN, BLUE, WHITE]

    @pytest.mark.parametrize("mode", ["RGBA", "LA"])
    def test_keeps_alpha(self, file: Make, mode: str) -> None:
        clear = drawing((600, 400), "RGBA")
        clear.paste((0, 0, 0, 0), (0, 0, 300, 400))
        format_, image = small(file(encoded(clear.convert(mode), "png")))
        assert (format_, image.mode) == ("webp", "RGBA")
        assert image.getpixel((2, 10))[3] == 0
        assert image.getpixel((30, 10))[3] == 255

    def test_a_palette_with_a_clear_colour(self, file: Make) -> None:
        palette = Image.new("P", (600, 400), 1)
        palette.putpalette([255, 0, 0, 0, 255, 0])
        palette.paste(0, (0, 0, 300, 400))
        format_, image = small(file(encoded(palette, "png", transparency=0)))
        assert format_ == "webp"
        assert image.getpixel((2, 10))[3] == 0
        assert image.getpixel((30, 10)) == (0, 255, 0, 255)

    def test_a_clear_grey(self, file: Make) -> None:
        grey = Image.new("L", (600, 400), 200)
        format_, image = small(file(encoded(grey, "png", transparency=200)))
        assert (format_, image.getpixel((2, 10))[3]) == ("webp", 0)

    def test_edges_of_clear_pictures_have_no_fringe(self, file: Make) -> None:
        clear = Image.new("RGBA", (600, 400), (0, 0, 0, 0))
        clear.paste((255, 255, 255, 255), (290, 0, 600, 400))
        _, image = small(file(encoded(clear, "png")))
        edge = [image.getpixel((x, 10)) for x in range(32)]
        assert all(pixel[:3] == WHITE for pixel in edge if pixel[3])

    def test_sixteen_bits_of_grey(self, file: Make) -> None:
        grey = Image.new("I;16", (600, 400), 0x8080)
        _, image = small(file(encoded(grey, "png")))
        assert image.convert("L").getpixel((9, 9)) == 128

    def test_cmyk(self, file: Make) -> None:
        _, image = small(file(encoded(drawing((600, 400), "CMYK"), "jpeg", quality=95)))
        assert corners(image) == [RED, GREEN, BLUE, WHITE]

    def test_black_and_white(self, file: Make) -> None:
        _, image = small(file(encoded(drawing((600, 400), "1"), "png")))
        assert (image.mode, corners(image)[3]) == ("L", WHITE)

    @pytest.mark.parametrize("mode", ["RGB", "RGBA"])
    def test_is_in_srgb(self, file: Make, mode: str) -> None:
        middle = Image.new(mode, (60, 40), (128, 128, 128))
        body = encoded(middle, "png", icc_profile=linear_profile())
        _, image = small(file(body))
        # Half of the light is far more than half of the scale.
        assert image.convert("RGB").getpixel((9, 9)) == pytest.approx(
            (188, 188, 188), abs=2
        )

    def test_a_profile_of_no_sense_is_ignored(self, file: Make) -> None:
        _, image = small(file(encoded(drawing(), "png", icc_profile=b"no profile")))
        assert corners(image) == [RED, GREEN, BLUE, WHITE]

    @pytest.mark.parametrize("format_", ["png", "webp", "avif"])
    def test_is_the_first_frame_of_a_film(self, file: Make, format_: str) -> None:
        frames = [Image.new("RGB", (96, 64))]
        body = encoded(drawing(), format_, save_all=True, append_images=frames)
        assert corners(small(file(body))[1])[0] == RED

    def test_does_not_follow_or_overwrite_what_is_there(
        self, file: Make, tmp_path: Path
    ) -> None:
        path, other = file(picture()), tmp_path / "other"
        (tmp_path / "small").symlink_to(other)
        with pytest.raises(FileExistsError):
            small(path)
        assert not other.exists()

    def test_sixteen_bits_of_colour(self, file: Make) -> None:
        _, image = small(file(png_of(16, [bytes([255, 255, 128, 0, 0, 0] * 64)] * 48)))
        assert image.getpixel((9, 9)) == pytest.approx((255, 128, 0), abs=2)

    def test_a_png_that_tells_after_its_pixels_how_it_was_held(
        self, file: Make
    ) -> None:
        turned = encoded(drawing((600, 400)).transpose(TURNED[6]), "png")
        late = png_chunk(b"eXIf", exif(6).removeprefix(b"Exif\0\0"))
        _, image = small(file(turned[:-12] + late + turned[-12:]))
        assert image.size == (32, 21)
        assert corners(image) == [RED, GREEN, BLUE, WHITE]

    def test_an_interlaced_png(self, file: Make) -> None:
        body = png_of(8, [bytes([9, 99, 200] * 8)] * 8, is_interlaced=True)
        _, image = small(file(body))
        assert image.getpixel((4, 4)) == pytest.approx((9, 99, 200), abs=2)

    def test_a_png_with_hardly_any_rows_is_damaged(self, file: Make) -> None:
        with pytest.raises(Unusable) as caught:
            small(file(png_header(96, 64)))
        assert caught.value.reason is Reason.DAMAGED

    @pytest.mark.parametrize("format_", FORMATS)
    def test_damaged_pixels_are_worded(self, file: Make, format_: str) -> None:
        body = bytearray(encoded(noise((96, 64)), format_, quality=60))
        start = {"png": 41, "jpeg": 0, "webp": 20}.get(format_, body.find(b"mdat") + 4)
        body[start : start + 30] = bytes(30)
        with pytest.raises(Unusable):
            small(file(bytes(body)))


class TestVips:
    @pytest.mark.parametrize(
        ("format_", "mode"),
        [
            *(("png", mode) for mode in ("L", "LA", "RGB", "RGBA")),
            *(("jpeg", mode) for mode in ("L", "RGB")),
            *(("webp", mode) for mode in ("RGB", "RGBA")),
        ],
    )
    def test_shows_what_pillow_shows(self, file: Make, format_: str, mode: str) -> None:
        whole = detailed(mode)
        path = file(encoded(whole, format_, lossless=True, quality=95))
        shrunk = vips.shrunk(path, Size(75, 50))
        assert shrunk is not None
        assert shrunk[0] == mode
        ours = Image.frombytes(mode, (75, 50), shrunk[1]).convert("RGBA")
        theirs = whole.resize((75, 50), Image.Resampling.LANCZOS).convert("RGBA")
        apart = ImageStat.Stat(ImageChops.difference(ours, theirs)).mean
        assert max(apart) < 4

    @pytest.mark.parametrize("format_", ["avif", "gif", "tiff", "ppm"])
    def test_no_other_format_is_reached(self, file: Make, format_: str) -> None:
        assert vips.shrunk(file(encoded(drawing(), format_)), Size(9, 6)) is None

    @pytest.mark.parametrize("format_", ["png", "webp"])
    def test_what_is_cut_off_is_left_to_pillow(self, file: Make, format_: str) -> None:
        body = encoded(noise((400, 300)), format_)
        assert vips.shrunk(file(body[: len(body) // 2]), Size(9, 6)) is None

    @pytest.mark.parametrize("count", [20, 299])
    def test_rows_that_are_not_there_are_left_to_pillow(
        self, file: Make, count: int
    ) -> None:
        body = png_of(8, [os.urandom(3 * 400)] * count, height=300)
        assert vips.shrunk(file(body), Size(40, 30)) is None

    def test_what_is_gone_is_left_to_pillow(self, tmp_path: Path) -> None:
        assert vips.shrunk(str(tmp_path / "gone"), Size(9, 6)) is None

    def test_options_in_a_name_are_part_of_the_name(self, tmp_path: Path) -> None:
        path = tmp_path / "picture.png[page=7]"
        path.write_bytes(picture())
        assert vips.shrunk(str(path), Size(9, 6)) is not None

    def test_nothing_is_kept_open(self, file: Make) -> None:
        paths = [file(picture()), file(picture("jpeg")), "/no/such/picture"]
        for path in paths:
            vips.shrunk(path, Size(9, 6))
        open_now = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(20):
            for path in paths:
                vips.shrunk(path, Size(9, 6))
        assert len(list(Path("/proc/self/fd").iterdir())) == open_now


class TestBinding:
    @pytest.fixture(autouse=True)
    def afresh(self) -> Iterator[None]:
        vips.binding.cache_clear()
        yield
        vips.binding.cache_clear()

    def test_without_the_wheel_there_is_none(
        self, file: Make, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "_libvips", None)
        assert vips.shrunk(file(picture()), Size(9, 6)) is None

    def test_nor_when_it_does_not_start(self, monkeypatch: pytest.MonkeyPatch) -> None:
        fails = SimpleNamespace(lib=SimpleNamespace(vips_init=lambda name: -1))
        monkeypatch.setitem(sys.modules, "_libvips", fails)
        assert vips.binding() is None


def detailed(mode: str) -> Image.Image:
    """Waves of colour under a veil that thins out."""
    wave = Image.linear_gradient("L").resize((300, 200))
    other = Image.radial_gradient("L").resize((300, 200))
    colours = Image.merge("RGB", (wave, other, ImageChops.difference(wave, other)))
    if mode.endswith("A"):
        colours.putalpha(ImageChops.invert(other))
    return colours.convert(mode)


def png_of(
    bits: int, rows: list[bytes], *, height: int = 0, is_interlaced: bool = False
) -> bytes:
    """An RGB PNG of these rows, which must be alike when it is interlaced.

    With another `height` than it has rows it is damaged."""
    a_pixel = 3 * bits // 8
    width, height = len(rows[0]) // a_pixel, height or len(rows)
    if is_interlaced:  # 8 x 8: the seven passes of Adam7
        passes = ((1, 1), (1, 1), (2, 1), (2, 2), (4, 2), (4, 4), (8, 4))
        rows = [rows[0][: a_pixel * wide] for wide, high in passes for _ in range(high)]
    head = struct.pack(">IIBBBBB", width, height, bits, 2, 0, 0, is_interlaced)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        png_chunk(kind, body)
        for kind, body in ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    )
