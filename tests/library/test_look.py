"""Near-identical pictures look the same in nearly all bits, and others do not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageOps

from nanostudio.core.alike import MOST_APART, distance
from nanostudio.core.errors import BadPicture, StorageError
from nanostudio.library import vips
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.library.look import look
from nanostudio.library.pipe import Unusable
from tests.library.pictures import FORMATS, TURNED, encoded, exif, noise

SIZE = (360, 240)
Look = Callable[[bytes], int]


@pytest.fixture(params=["vips", "pillow"])
def with_each(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where libvips is installed, and where it is not."""
    if request.param == "pillow":
        monkeypatch.setattr(vips, "binding", lambda: None)


@pytest.fixture
def looked(tmp_path: Path) -> Look:
    def of(body: bytes) -> int:
        path = tmp_path / "picture"
        path.write_bytes(body)
        return look(str(path))

    return of


def scene(mode: str = "RGB") -> Image.Image:
    """A red disc and a dark box under a sky that grows lighter."""
    drawn = Image.linear_gradient("L").resize(SIZE).convert("RGB")
    draw = ImageDraw.Draw(drawn)
    draw.ellipse((60, 60, 150, 150), fill=(220, 40, 30))
    draw.rectangle((240, 140, 330, 220), fill=(30, 30, 60))
    return drawn.convert(mode)


@pytest.mark.usefixtures("with_each")
class TestLook:
    @pytest.mark.parametrize("format_", FORMATS)
    @pytest.mark.parametrize("size", [(360, 240), (720, 480), (90, 60)])
    def test_is_the_same_in_other_formats_and_sizes(
        self, looked: Look, format_: str, size: tuple[int, int]
    ) -> None:
        plain = looked(encoded(scene()))
        other = looked(encoded(scene().resize(size), format_, quality=40))
        assert distance(plain, other) <= MOST_APART

    @pytest.mark.parametrize("change", ["noise", "crop", "brighter"])
    def test_hardly_changes_by_what_hardly_changes_a_picture(
        self, looked: Look, change: str
    ) -> None:
        drawn = scene()
        changed = {
            "noise": lambda: Image.blend(drawn, noise(SIZE), 0.1),
            "crop": lambda: drawn.crop((3, 2, 357, 238)),
            "brighter": lambda: drawn.point(lambda value: value * 1.1),
        }[change]()
        assert distance(looked(encoded(drawn)), looked(encoded(changed))) <= MOST_APART

    def test_is_another_one_where_things_stand_elsewhere(self, looked: Look) -> None:
        there = looked(encoded(ImageOps.mirror(scene())))
        assert distance(looked(encoded(scene())), there) > MOST_APART

    def test_tells_small_things_on_a_plain_ground_apart(self, looked: Look) -> None:
        looks = []
        for box in ((150, 100, 190, 140), (220, 60, 260, 100)):
            drawn = Image.new("RGB", SIZE, "white")
            ImageDraw.Draw(drawn).ellipse(box, fill="black")
            looks.append(looked(encoded(drawn)))
        assert distance(*looks) > MOST_APART

    @pytest.mark.parametrize("orientation", [3, 6, 8])
    def test_is_that_of_the_upright_picture(
        self, looked: Look, orientation: int
    ) -> None:
        turned = scene().transpose(TURNED[orientation])
        body = encoded(turned, "jpeg", exif=exif(orientation), quality=95)
        assert distance(looked(encoded(scene())), looked(body)) <= MOST_APART

    @pytest.mark.parametrize("mode", ["L", "CMYK", "RGBA"])
    def test_reads_pixels_of_every_kind(self, looked: Look, mode: str) -> None:
        format_ = "jpeg" if mode == "CMYK" else "png"
        other = looked(encoded(scene(mode=mode), format_))
        assert distance(looked(encoded(scene())), other) <= MOST_APART

    def test_what_cannot_be_seen_does_not_count(self, looked: Look) -> None:
        looks = []
        for hidden in ("red", "white"):
            drawn = scene(mode="RGBA")
            drawn.paste(Image.new("RGBA", (180, 240), hidden), (180, 0))
            alpha = Image.new("L", SIZE, 255)
            alpha.paste(0, (180, 0, 360, 240))
            drawn.putalpha(alpha)
            looks.append(looked(encoded(drawn)))
        assert looks[0] == looks[1]

    @pytest.mark.parametrize("size", [(1, 1), (4, 700)])
    def test_odd_shapes_have_one_too(self, looked: Look, size: tuple[int, int]) -> None:
        found = looked(encoded(Image.new("RGB", size, "blue")))
        assert -(2**63) <= found < 2**63

    def test_no_picture_has_none(self, looked: Look) -> None:
        with pytest.raises(Unusable):
            looked(b"just words")


@pytest.mark.anyio
async def test_the_child_looks(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(scene()))
    assert await decoder.look(path) == look(str(path))


@pytest.mark.anyio
async def test_the_library_says_how_a_picture_looks(library: Library) -> None:
    path = library.folder / "a.png"
    path.write_bytes(encoded(scene()))
    assert await library.look("a.png") == look(str(path))
    path.write_bytes(b"rot")
    with pytest.raises(BadPicture):
        await library.look("a.png")
    path.unlink()
    with pytest.raises(StorageError):
        await library.look("a.png")
