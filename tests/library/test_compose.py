"""The edited copy of a reference, made here without the child."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from nanostudio.core.recipe import WHOLE
from nanostudio.library.compose import compose
from nanostudio.library.container import contents
from nanostudio.library.pipe import Picture
from tests.library.pictures import FORMATS, drawing, encoded, exif, noise, opened
from tests.library.test_worker import corners

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)
HALF = WHOLE // 2
RIGHT = [HALF, 0, WHOLE, WHOLE]
Make = Callable[..., tuple[Picture, Image.Image]]


@pytest.fixture
def edited(tmp_path: Path) -> Make:
    """Writes a file, composes it and opens what came of it."""

    def make(
        body: bytes, crop: list[int] | None = None, *bands: tuple[int, Image.Image]
    ) -> tuple[Picture, Image.Image]:
        source, overlay, target = (tmp_path / name for name in ("a", "b", "c"))
        source.write_bytes(body)
        pieces = [encoded(image) for _, image in bands]
        overlay.write_bytes(b"".join(pieces))
        target.unlink(missing_ok=True)
        rows = [
            [0, top, len(piece)] for (top, _), piece in zip(bands, pieces, strict=True)
        ]
        found = compose(str(source), str(target), crop, str(overlay), rows)
        made = target.read_bytes()
        assert contents(made).format == found.format
        assert not contents(made).has_metadata
        assert opened(made).size == (found.width, found.height)
        return found, opened(made)

    return make


@pytest.fixture
def no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test opens what is larger than the child would."""
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None)


def veil(size: tuple[int, int], *colour: int) -> Image.Image:
    """An overlay of one colour."""
    return Image.new("RGBA", size, colour)


@pytest.mark.parametrize("format_", FORMATS)
def test_a_crop_alone_keeps_what_it_leaves(edited: Make, format_: str) -> None:
    found, image = edited(encoded(drawing(), format_, quality=95), RIGHT)
    assert (found.width, found.height) == (48, 64)
    assert found.format == ("png" if format_ == "png" else "jpeg")
    assert corners(image) == [GREEN, GREEN, WHITE, WHITE]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_crop_is_of_the_picture_as_it_is_seen(edited: Make, orientation: int) -> None:
    upright = drawing((96, 64))
    undo = {6: 8, 8: 6}.get(orientation, orientation)
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    stored = upright.transpose(turns[undo]) if undo > 1 else upright
    body = encoded(stored, "png", exif=exif(orientation))
    _, image = edited(body, [0, 0, HALF, WHOLE], (0, veil((48, 8), 0, 0, 0, 255)))
    assert image.size == (48, 64)
    assert corners(image)[2] == BLUE
    assert image.getpixel((24, 20)) == RED
    assert image.getpixel((24, 3)) == (0, 0, 0)


def test_strokes_lie_over_the_crop_where_their_band_begins(edited: Make) -> None:
    bands = (0, veil((48, 10), 0, 0, 0, 255)), (60, veil((48, 4), 0, 0, 0, 128))
    _, image = edited(encoded(drawing()), RIGHT, *bands)
    assert image.getpixel((5, 5)) == (0, 0, 0)
    assert image.getpixel((5, 20)) == GREEN
    assert image.getpixel((5, 61)) == (127, 127, 127)  # half black on white


def test_a_photograph_stays_one(edited: Make) -> None:
    body = encoded(noise((200, 100)), "jpeg", exif=exif(1))
    found, image = edited(body, None, (0, veil((200, 20), 255, 0, 0, 255)))
    assert found == Picture("jpeg", 200, 100, has_metadata=False)
    red, green, blue = image.getpixel((50, 10))
    assert (red > 245, green < 10, blue < 10) == (True, True, True)


def test_clear_parts_stay_clear_under_and_beside_strokes(edited: Make) -> None:
    clear = drawing(mode="RGBA")
    clear.putalpha(0)
    found, image = edited(
        encoded(clear, "webp", lossless=True), None, (0, veil((96, 9), 9, 8, 7, 255))
    )
    assert (found.format, image.mode) == ("png", "RGBA")
    assert image.getpixel((5, 5)) == (9, 8, 7, 255)
    assert image.getpixel((5, 50))[3] == 0


def profile(space: str = "sRGB") -> bytes:
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile(space))  # type: ignore[arg-type]
    return made.tobytes()


def test_the_colour_profile_stays(edited: Make) -> None:
    body = encoded(drawing(), "png", icc_profile=profile())
    _, image = edited(body, RIGHT, (0, veil((48, 8), 0, 0, 0, 255)))
    assert image.info["icc_profile"] == profile()


@pytest.mark.parametrize("mode", ["L", "1", "P", "I;16", "LA"])
def test_colours_can_be_drawn_on_anything(edited: Make, mode: str) -> None:
    body = encoded(Image.new(mode, (40, 20)), "png", icc_profile=profile())
    _, image = edited(body, None, (0, veil((40, 9), 255, 0, 0, 255)))
    assert image.convert("RGB").getpixel((5, 5)) == RED


def test_a_grey_picture_that_is_only_cropped_stays_grey(edited: Make) -> None:
    body = encoded(Image.linear_gradient("L"), "png", icc_profile=b"grey")
    _, image = edited(body, RIGHT)
    assert image.mode == "L"
    assert image.info["icc_profile"] == b"grey"


def test_inks_become_light(edited: Make) -> None:
    found, image = edited(encoded(drawing(mode="CMYK"), "jpeg"), RIGHT)
    assert (found.format, image.mode) == ("jpeg", "RGB")
    assert "icc_profile" not in image.info


@pytest.mark.usefixtures("no_limit")
def test_more_than_is_ever_sent_is_scaled(edited: Make) -> None:
    body = encoded(Image.new("L", (8192, 4096), 90), "png", compress_level=1)
    found, _ = edited(body)
    assert found.width * found.height <= 4096 * 4096
    found, _ = edited(body, RIGHT)
    assert (found.width, found.height) == (4096, 4096)


@pytest.mark.usefixtures("no_limit")
@pytest.mark.parametrize(
    ("is_progressive", "crop"), [(False, None), (True, None), (True, RIGHT)]
)
def test_a_very_large_photograph_is_read_at_half_its_size(
    edited: Make, is_progressive: bool, crop: list[int] | None
) -> None:
    whole = drawing((8, 8)).resize((7000, 6200), Image.Resampling.NEAREST)
    body = encoded(whole, "jpeg", progressive=is_progressive)
    found, image = edited(body, crop)
    expected = (4352, 3854) if crop is None else (3077, 5451)
    assert (found.width, found.height) == expected
    assert corners(image)[1] == GREEN
    assert corners(image)[0] == (RED if crop is None else GREEN)


def test_a_part_of_a_very_large_photograph_is_read_whole(edited: Make) -> None:
    fine = Image.new("L", (7000, 6200), 0)
    fine.paste(255, (3500, 3100, 3501, 6200))  # a line one pixel wide
    body = encoded(fine, "jpeg", quality=95)
    _, image = edited(body, [48_000, 48_000, 52_000, 52_000])
    assert image.size == (280, 248)
    assert max(image.convert("L").crop((0, 200, 280, 201)).tobytes()) > 200
