"""What the child does with pictures, called here without the child."""

import io
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from nanostudio.library import pipe, raster, worker
from nanostudio.library.pipe import Picture, Reason, Stripped, Unusable
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
    jpeg_segment,
    jpeg_with,
    linear_profile,
    noise,
    opened,
    picture,
    png_bomb,
    png_chunk,
    png_header,
    png_with,
)
from tests.library.sheet_samples import asked, laid

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


def test_what_few_ask_for_is_there_when_it_is_asked_for(tmp_path: Path) -> None:
    layout, words = laid(2)
    pictures = [None, str(tmp_path / "bad")]
    (tmp_path / "bad").write_bytes(picture()[:-20])
    asked_for = {**asked(layout, words), "pictures": pictures, "format_": "png"}
    request = {"ask": "sheet", "with": {**asked_for, "target": str(tmp_path / "a")}}
    assert worker.reply(request) == {"reason": "truncated", "detail": "", "place": 1}
    for ask in worker._LATER:
        assert callable(worker._operation(ask))
