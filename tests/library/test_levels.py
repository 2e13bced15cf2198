"""Pixels for the viewer, made here without the child."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest
from PIL import Image, ImageCms

from nanostudio.library import raster, worker
from nanostudio.library.levels import Levels
from nanostudio.library.pipe import Level, Unusable
from tests.library.pictures import FORMATS, drawing, encoded, exif, picture
from tests.library.test_worker import corners

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)
See = Callable[[bytes, int], tuple[Level, Image.Image]]


@pytest.fixture
def levels() -> Levels:
    return Levels()


@pytest.fixture
def see(tmp_path: Path, levels: Levels) -> See:
    """Writes a file and opens the pixels that come of it."""

    def see(body: bytes, step: int = 0) -> tuple[Level, Image.Image]:
        source, target = tmp_path / "a", tmp_path / "pixels"
        if not source.exists() or source.read_bytes() != body:
            source.write_bytes(body)
        target.unlink(missing_ok=True)
        found = levels.write(str(source), str(target), step)
        size = found.width, found.height
        return found, Image.frombytes("RGBA", size, target.read_bytes(), "raw", "BGRA")

    return see


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("step", [0, 1, 2])
def test_every_format_becomes_pixels(see: See, format_: str, step: int) -> None:
    found, image = see(encoded(drawing(), format_, quality=95), step)
    assert found == Level(96 >> step, 64 >> step, step, 96, 64, is_opaque=True)
    assert corners(image) == [RED, GREEN, BLUE, WHITE]
    assert image.getextrema()[3] == (255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA"])
def test_every_mode_becomes_pixels(see: See, mode: str) -> None:
    _, image = see(encoded(Image.new("L", (9, 7), 255).convert(mode)), 1)
    assert image.size == (5, 4)
    assert image.getpixel((2, 2)) == (255, 255, 255, 255)


def test_sixteen_bits_become_eight(see: See) -> None:
    _, image = see(encoded(Image.new("I;16", (8, 8), 65_535)), 1)
    assert image.getpixel((2, 2)) == (255, 255, 255, 255)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("step", [0, 1])
def test_it_is_upright_in_many_bands_too(
    see: See, orientation: int, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    upright = drawing((90, 62))
    back = {6: 8, 8: 6}.get(orientation, orientation)
    stored = raster.upright(upright, back)
    monkeypatch.setattr(raster, "BAND", 700)
    found, image = see(encoded(stored, "png", exif=exif(orientation)), step)
    assert (found.whole_width, found.whole_height) == (90, 62)
    assert image.size == (90 >> step, 62 >> step)
    assert corners(image) == [RED, GREEN, BLUE, WHITE]
    if not step:
        assert image.convert("RGB").tobytes() == upright.tobytes()


def test_what_is_left_over_is_rounded_up(see: See) -> None:
    found, image = see(encoded(drawing((97, 65))), 2)
    assert (found.width, found.height) == (25, 17)
    assert corners(image) == [RED, GREEN, BLUE, WHITE]
    assert see(encoded(drawing((97, 65))), 99)[1].size == (1, 1)


def test_colours_are_multiplied_by_what_can_be_seen_of_them(see: See) -> None:
    found, image = see(encoded(Image.new("RGBA", (8, 8), (200, 100, 0, 128))), 0)
    assert not found.is_opaque
    assert image.getpixel((3, 3)) == (100, 50, 0, 128)


def test_alpha_that_hides_nothing_is_none(see: See) -> None:
    assert see(encoded(drawing(mode="RGBA")), 1)[0].is_opaque


def test_colours_are_those_of_the_profile(see: See) -> None:
    swapped = ImageCms.createProfile("LAB")
    profile = ImageCms.ImageCmsProfile(swapped).tobytes()
    grey = Image.new("RGB", (8, 8), (120, 120, 120))
    same = see(encoded(grey, "png", icc_profile=profile), 0)[1]
    assert same.getpixel((1, 1))[:3] == (120, 120, 120)  # one that makes no sense
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    again = see(encoded(grey, "png", icc_profile=srgb), 0)[1].getpixel((1, 1))[:3]
    assert max(abs(one - 120) for one in again) <= 1


def test_cmyk_becomes_colours_of_the_screen(see: See) -> None:
    cyan = Image.new("CMYK", (8, 8), (255, 0, 0, 0))
    red, green, blue, alpha = see(encoded(cyan, "jpeg"), 0)[1].getpixel((1, 1))
    assert (red < 20, green > 200, blue > 200, alpha) == (True, True, True, 255)


def test_other_steps_are_not_decoded_again(
    see: See, levels: Levels, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = picture()
    see(body, 2)
    monkeypatch.setattr(raster, "opened", None)
    see(body, 0)
    levels.forget()
    with pytest.raises(TypeError):
        see(body, 1)


def test_a_file_in_its_place_is_another_picture(see: See) -> None:
    see(picture(), 0)
    assert see(encoded(Image.new("RGB", (40, 30))), 0)[1].size == (40, 30)


def test_a_jpeg_is_halved_while_it_is_read_and_read_again_for_more(
    see: See, levels: Levels
) -> None:
    body = encoded(drawing((100, 61)), "jpeg", quality=95)
    for step, size in ((4, (7, 4)), (3, (13, 8)), (1, (50, 31)), (0, (100, 61))):
        found, image = see(body, step)
        assert (found.step, image.size) == (step, size)
        assert (found.whole_width, found.whole_height) == (100, 61)
    assert see(encoded(drawing((3, 2)), "jpeg"), 3)[1].size == (1, 1)


def test_a_huge_progressive_jpeg_is_halved_once_at_least(
    see: See, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(raster.WHOLE, "jpeg", 0)
    body = encoded(drawing(), "jpeg", progressive=True)
    assert see(body, 0)[0] == Level(48, 32, 1, 96, 64, is_opaque=True)
    monkeypatch.setattr(raster, "opened", None)  # it is held: nothing finer can be had
    assert see(body, 0)[0].step == 1


@pytest.mark.parametrize("body", [b"words", b"", picture()[:-20]])
def test_what_is_no_picture_is_refused(see: See, body: bytes) -> None:
    with pytest.raises(Unusable):
        see(body, 0)


def test_other_work_gives_the_memory_back_first(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(picture())
    held = worker._levels
    level = {"path": str(tmp_path / "a"), "target": str(tmp_path / "b"), "step": 1}
    answer = worker.reply({"ask": "level", "with": level})
    assert answer["answer"]["width"] == 48
    inspect = {"ask": "inspect", "with": {"path": str(tmp_path / "a")}}
    assert worker.reply(inspect)["answer"]["width"] == 96
    assert held._held is None
    again = worker.reply({"ask": "level", "with": level})
    assert again == {"errno": 17}  # a file that is there stays


def test_a_disk_that_is_full_is_told_from_a_picture_that_is_damaged(
    see: See, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def full(_target: str) -> Iterator[BinaryIO]:
        with Path("/dev/full").open("wb", buffering=0) as file:
            yield file

    monkeypatch.setattr(raster, "created", full)
    with pytest.raises(OSError, match="No space left"):
        see(picture(), 0)
