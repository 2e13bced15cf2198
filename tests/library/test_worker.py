"""What the child does with pictures, called here without the child."""

import io
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from nanostudio.library import pipe, raster, worker
from nanostudio.library.container import contents
from nanostudio.library.pipe import Picture, Reason, Stripped, Unusable
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
    png_bomb,
    png_chunk,
    png_header,
    png_with,
)

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)
GREAT = 2**30
Make = Callable[[bytes], str]


@pytest.fixture
def file(tmp_path: Path) -> Make:
    def write(body: bytes) -> str:
        path = tmp_path / "picture"
        path.write_bytes(body)
        return str(path)

    return write


def stripped(
    path: str, max_bytes: int = GREAT, max_pixels: int = GREAT
) -> tuple[Stripped, bytes]:
    target = Path(path).with_name("stripped")
    result = worker.strip(path, str(target), max_bytes, max_pixels)
    body = (Path(path) if result.is_verbatim else target).read_bytes()
    assert (len(body), Picture(result.format, result.width, result.height, False)) == (
        result.size_bytes,
        worker.inspect(path if result.is_verbatim else str(target)),
    )
    return result, body


def small(path: str, pixels: int = 32) -> tuple[str, Image.Image]:
    target = Path(path).with_name("small")
    format_ = worker.thumbnail(path, str(target), pixels)
    body = target.read_bytes()
    assert contents(body).format == format_
    assert not contents(body).has_metadata
    return format_, opened(body)


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """Top left, top right, bottom left, bottom right; each channel 0, 128 or 255."""
    right, bottom = image.width - 2, image.height - 2
    colours = [
        image.convert("RGB").getpixel(at)
        for at in ((1, 1), (right, 1), (1, bottom), (right, bottom))
    ]
    return [tuple(min(255, round(c / 128) * 128) for c in one) for one in colours]


def refusal(call: Callable[..., Any], *values: Any) -> Unusable:
    with pytest.raises(Unusable) as caught:
        call(*values)
    return caught.value


class TestInspect:
    @pytest.mark.parametrize("format_", FORMATS)
    def test_a_picture_of_each_format(self, file: Make, format_: str) -> None:
        found = worker.inspect(file(picture(format_)))
        assert found == Picture(format_, 96, 64, has_metadata=False, frames=1)

    @pytest.mark.parametrize("format_", ["jpeg", "png", "webp", "avif"])
    def test_width_and_height_are_as_seen(self, file: Make, format_: str) -> None:
        body = encoded(drawing(), format_, exif=exif(6))
        found = worker.inspect(file(body))
        assert (found.width, found.height, found.has_metadata) == (64, 96, True)

    @pytest.mark.parametrize("format_", ["png", "webp", "avif"])
    def test_films_are_pictures_with_frames(self, file: Make, format_: str) -> None:
        frames = [drawing().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
        body = encoded(drawing(), format_, save_all=True, append_images=frames)
        assert worker.inspect(file(body)).frames == 2

    @pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
    def test_every_mode_of_png(self, file: Make, mode: str) -> None:
        found = worker.inspect(file(encoded(Image.new(mode, (9, 7)), "png")))
        assert (found.width, found.height) == (9, 7)

    @pytest.mark.parametrize("mode", ["L", "CMYK"])
    def test_every_mode_of_jpeg(self, file: Make, mode: str) -> None:
        found = worker.inspect(file(encoded(drawing(mode=mode), "jpeg")))
        assert (found.format, found.width, found.height) == ("jpeg", 96, 64)

    def test_a_camera_with_two_pictures_in_a_jpeg(self, file: Make) -> None:
        body = encoded(drawing(), "mpo", save_all=True, append_images=[drawing()])
        found = worker.inspect(file(body))
        assert (found.format, found.frames, found.has_metadata) == ("jpeg", 1, True)

    def test_exif_of_no_sense_does_no_harm(self, file: Make) -> None:
        body = jpeg_with(jpeg_segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff"))
        with pytest.warns(UserWarning, match="Corrupt EXIF"):
            assert worker.inspect(file(body)).width == 96

    def test_exif_that_is_none_does_no_harm(self, file: Make) -> None:
        body = png_with(png_chunk(b"eXIf", b"not exif"))
        assert worker.inspect(file(body)).has_metadata

    def test_orientations_nobody_knows_are_upright(self, file: Make) -> None:
        assert (
            worker.inspect(file(encoded(drawing(), "jpeg", exif=exif(9)))).width == 96
        )

    def test_an_empty_file(self, file: Make) -> None:
        assert refusal(worker.inspect, file(b"")).reason is Reason.EMPTY

    @pytest.mark.parametrize("format_", ["png", "webp", "avif"])
    def test_pixels_of_no_sense_are_damaged(self, file: Make, format_: str) -> None:
        body = bytearray(picture(format_))
        if format_ == "png":
            body = bytearray(png_header(96, 64))
        else:
            start = 20 if format_ == "webp" else body.index(b"mdat") + 4
            body[start : start + 30] = bytes(30)
        assert refusal(worker.inspect, file(bytes(body))).reason is Reason.DAMAGED

    @pytest.mark.parametrize("size", [(30_000, 30_000), (13_000, 13_000), (8193, 8192)])
    def test_too_many_pixels(self, file: Make, size: tuple[int, int]) -> None:
        caught = refusal(worker.inspect, file(png_header(*size)))
        assert caught.reason is Reason.PIXELS
        assert caught.detail.startswith(str(size[0]))

    def test_a_whole_bomb_is_not_unpacked(self, file: Make) -> None:
        body = png_bomb(13_000, 13_000)
        assert len(body) < 3 * 2**20
        assert refusal(worker.inspect, file(body)).reason is Reason.PIXELS

    def test_too_many_pixels_in_webp(self, file: Make) -> None:
        claimed = bytearray(encoded(drawing(), "webp", exif=exif(1)))
        claimed[24:30] = (9999).to_bytes(3, "little") * 2
        assert refusal(worker.inspect, file(bytes(claimed))).reason is Reason.PIXELS

    def test_text_by_the_ton(self, file: Make) -> None:
        body = png_with(png_chunk(b"tEXt", b"a\0b") * 200_000)
        assert refusal(worker.inspect, file(body)).reason is Reason.PARTS


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
    @pytest.mark.parametrize("format_", ["jpeg", "avif"])
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

    def test_is_the_first_frame_of_a_film(self, file: Make) -> None:
        frames = [Image.new("RGB", (96, 64))]
        body = encoded(drawing(), "webp", save_all=True, append_images=frames)
        assert corners(small(file(body))[1])[0] == RED

    def test_does_not_follow_or_overwrite_what_is_there(
        self, file: Make, tmp_path: Path
    ) -> None:
        path, other = file(picture()), tmp_path / "other"
        (tmp_path / "small").symlink_to(other)
        with pytest.raises(FileExistsError):
            small(path)
        assert not other.exists()


class TestStrip:
    @pytest.mark.parametrize("format_", ["png", "jpeg", "webp"])
    def test_what_is_fit_is_sent_as_it_is(self, file: Make, format_: str) -> None:
        result, _ = stripped(file(picture(format_)))
        assert (result.is_verbatim, result.was_scaled) == (True, False)

    @pytest.mark.parametrize("format_", ["png", "jpeg", "webp"])
    def test_pixels_stay_when_only_metadata_goes(
        self, file: Make, format_: str
    ) -> None:
        body = encoded(drawing(), format_, exif=exif(1))
        result, bare = stripped(file(body))
        assert (result.format, result.is_verbatim) == (format_, False)
        assert opened(bare).tobytes() == opened(body).tobytes()

    @pytest.mark.parametrize("orientation", range(2, 9))
    def test_a_turned_jpeg_is_upright(self, file: Make, orientation: int) -> None:
        turned = drawing().transpose(TURNED[orientation])
        profile = linear_profile()
        body = encoded(
            turned, "jpeg", exif=exif(orientation), icc_profile=profile, comment=b"me"
        )
        result, bare = stripped(file(body))
        image = opened(bare)
        assert (result.format, image.size, result.was_scaled) == (
            "jpeg",
            (96, 64),
            False,
        )
        assert corners(image) == [RED, GREEN, BLUE, WHITE]
        assert image.info["icc_profile"] == profile
        assert [one[1:3] for one in image.layer] == [(1, 1)] * 3  # 4:4:4

    @pytest.mark.parametrize("format_", ["png", "webp"])
    def test_what_was_without_loss_stays_so(self, file: Make, format_: str) -> None:
        lossless = {"lossless": True} if format_ == "webp" else {}
        turned = drawing().transpose(TURNED[6])
        body = encoded(turned, format_, exif=exif(6), **lossless)
        result, bare = stripped(file(body))
        assert result.format == "png"
        assert opened(bare).convert("RGB").tobytes() == drawing().tobytes()

    @pytest.mark.parametrize(("mode", "format_"), [("RGB", "jpeg"), ("RGBA", "png")])
    def test_a_turned_webp_is_drawn_as_what_can_hold_it(
        self, file: Make, mode: str, format_: str
    ) -> None:
        turned = drawing(mode=mode).transpose(TURNED[6])
        if mode == "RGBA":
            turned.putalpha(99)
        result, bare = stripped(file(encoded(turned, "webp", exif=exif(6))))
        assert (result.format, opened(bare).mode) == (format_, mode)

    @pytest.mark.parametrize(("mode", "format_"), [("RGB", "jpeg"), ("RGBA", "png")])
    def test_avif_is_sent_as_what_gateways_take(
        self, file: Make, mode: str, format_: str
    ) -> None:
        drawn = drawing(mode=mode)
        if mode == "RGBA":
            drawn.putalpha(99)
        result, _ = stripped(file(encoded(drawn, "avif")))
        assert result.format == format_

    def test_a_film_is_sent_as_its_first_frame(self, file: Make) -> None:
        frames = [Image.new("RGB", (96, 64))]
        body = encoded(drawing(), "webp", save_all=True, append_images=frames)
        result, bare = stripped(file(body))
        assert (result.format, corners(opened(bare))[0]) == ("jpeg", RED)

    def test_a_png_film_is_sent_as_its_picture(self, file: Make) -> None:
        frames = [Image.new("RGB", (96, 64))]
        body = encoded(drawing(), "png", save_all=True, append_images=frames)
        result, bare = stripped(file(body))
        assert (result.format, corners(opened(bare))[0]) == ("png", RED)

    def test_cmyk_is_sent_in_srgb(self, file: Make) -> None:
        body = encoded(drawing(mode="CMYK"), "jpeg", quality=95, icc_profile=b"none")
        _, bare = stripped(file(body))
        image = opened(bare)
        assert (image.mode, corners(image)) == ("RGB", [RED, GREEN, BLUE, WHITE])
        assert "icc_profile" not in image.info

    @pytest.mark.parametrize("format_", FORMATS)
    def test_more_pixels_than_allowed_are_scaled(
        self, file: Make, format_: str
    ) -> None:
        result, _ = stripped(file(picture(format_, (600, 400))), max_pixels=10_000)
        assert result.was_scaled
        assert 9_500 < result.width * result.height <= 10_000
        assert result.width / result.height == pytest.approx(1.5, abs=0.03)

    @pytest.mark.parametrize("format_", FORMATS)
    def test_more_bytes_than_allowed_are_scaled(self, file: Make, format_: str) -> None:
        body = encoded(noise((400, 300)), format_)
        most = len(body) // 3
        result, _ = stripped(file(body), max_bytes=most)
        assert result.was_scaled
        assert most / 3 < result.size_bytes <= most

    def test_what_cannot_fit_says_so(self, file: Make) -> None:
        path = file(encoded(noise((400, 300)), "png"))
        target = str(Path(path).with_name("target"))
        caught = refusal(worker.strip, path, target, 500, GREAT)
        assert caught.reason is Reason.LIMIT

    @pytest.mark.parametrize("format_", ["jpeg", "png"])
    def test_the_largest_are_halved_to_save_memory(
        self, file: Make, format_: str
    ) -> None:
        body = encoded(Image.new("L", (6500, 6500), 99), format_, exif=exif(3))
        result, _ = stripped(file(body))
        assert (result.width, result.height, result.was_scaled) == (3250, 3250, True)

    def test_a_writer_out_of_memory_is_worded(self, file: Make) -> None:
        caught = refusal(lambda: raster.encoded(drawing(mode="RGBA"), "jpeg"))
        assert caught.reason is Reason.MEMORY


class TestServe:
    def test_answers_until_the_requests_end(self, file: Make) -> None:
        path, guarded = file(picture()), []
        requests, replies = io.BytesIO(), io.BytesIO()
        target = str(Path(path).with_name("target"))
        limits = {"max_bytes": GREAT, "max_pixels": 100}
        for ask, values in (
            ("inspect", {"path": path}),
            ("thumbnail", {"path": path, "target": target, "pixels": 16}),
            ("strip", {"path": path, "target": target + "2", **limits}),
            ("inspect", {"path": path + "-gone"}),
            ("thumbnail", {"path": path, "target": target, "pixels": 16}),
        ):
            pipe.send(requests, {"ask": ask, "with": values, "seconds": 7})
        Path(path).with_name("empty").touch()
        empty = {"path": path.replace("picture", "empty")}
        pipe.send(requests, {"ask": "inspect", "with": empty, "seconds": 7})
        requests.seek(0)
        worker.serve(requests, replies, guarded.append)
        replies.seek(0)
        answers = [pipe.receive(replies) for _ in range(6)]
        assert answers[0]["answer"]["width"] == 96
        assert answers[1] == {"answer": "jpeg"}
        assert answers[2]["answer"]["was_scaled"]
        assert answers[3:] == [
            {"errno": 2},
            {"errno": 17},
            {"reason": "empty", "detail": ""},
        ]
        assert guarded == [7, 0] * 6

    def test_memory_and_bombs_are_worded(self) -> None:
        for error, reason in (
            (MemoryError(), Reason.MEMORY),
            (Image.DecompressionBombError(), Reason.PIXELS),
            (OSError("broken"), Reason.DAMAGED),
        ):
            with pytest.raises(Unusable) as caught, raster.reading():
                raise error
            assert caught.value.reason is reason

    def test_a_socket_is_no_picture(self, tmp_path: Path) -> None:
        path = tmp_path / "socket"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(os.fspath(path))
            request = {"ask": "inspect", "with": {"path": str(path)}}
            assert "errno" in worker.reply(request)


def linear_profile() -> bytes:
    """A profile whose light grows in step with its numbers: nothing like sRGB."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    body = bytearray(profile.tobytes())
    # A curve of type 0 with exponent 1: 8 bytes of head, function, s15Fixed16.
    curve = body.index(b"para") + 8
    body[curve : curve + 8] = bytes([0, 0, 0, 0, 0, 1, 0, 0])
    return bytes(body)


# How a camera held that way would have taken the picture.
TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
