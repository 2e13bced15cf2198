"""Pictures side by side, drawn here without the child."""

from pathlib import Path

import pytest
from PIL import Image, ImageFont

from nanostudio.library import contact_sheet as contact_sheet_module
from nanostudio.library.contact_sheet import contact_sheet
from tests.library.pictures import drawing, encoded, exif, opened


def sheet(folder: Path, *named: tuple[bytes, str]) -> Image.Image:
    rows = []
    for at, (body, name) in enumerate(named):
        (folder / str(at)).write_bytes(body)
        rows.append((str(folder / str(at)), name))
    target = folder / "sheet"
    target.unlink(missing_ok=True)
    found = contact_sheet(rows, str(target))
    image = opened(target.read_bytes())
    assert (found.format, found.width, found.height) == ("jpeg", *image.size)
    return image


def darkest(image: Image.Image, area: tuple[int, int, int, int]) -> int:
    """Of 0 to 255."""
    return int(image.crop(area).convert("L").getextrema()[0])


def test_pictures_stand_in_rows_with_their_names(tmp_path: Path) -> None:
    body = encoded(Image.new("RGB", (480, 480), (255, 0, 0)))
    image = sheet(tmp_path, *[(body, f"fox {at}.png") for at in range(3)])
    assert image.size == (2 * 256 + 16, 2 * 284 + 16)
    for left, top in ((16, 16), (272, 16), (16, 300)):
        red, green, _ = image.getpixel((left + 120, top + 120))
        assert (red > 240, green < 20) == (True, True)
        assert darkest(image, (left, top + 242, left + 240, top + 268)) < 120
    assert darkest(image, (272, 300, 528, 584)) > 240  # nothing more


def test_each_is_upright_in_its_middle_and_on_paper(tmp_path: Path) -> None:
    turned = drawing((40, 80)).transpose(Image.Transpose.ROTATE_90)
    image = sheet(tmp_path, (encoded(turned, "jpeg", exif=exif(6)), ""))
    assert image.size == (272, 300)
    assert darkest(image, (16, 16, 112, 256)) > 240
    assert darkest(image, (118, 98, 150, 170)) < 120
    clear = encoded(Image.new("RGBA", (8, 8), (0, 0, 0, 0)))
    assert darkest(sheet(tmp_path, (clear, "")), (0, 0, 272, 300)) > 240


def test_a_long_name_keeps_to_its_picture(tmp_path: Path) -> None:
    body = encoded(Image.new("RGB", (8, 8), (255, 255, 255)))
    image = sheet(tmp_path, (body, "a very long name " * 20 + "01.png"))
    assert darkest(image, (0, 256, 14, 300)) > 240
    assert darkest(image, (258, 256, 272, 300)) > 240
    assert darkest(image, (16, 256, 256, 300)) < 120


@pytest.mark.parametrize("is_there", [True, False])
def test_other_letters_are_drawn_as_far_as_there_is_a_font(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    asked: list[str] = []

    class Fonts:
        load_default = staticmethod(ImageFont.load_default)

        @staticmethod
        def truetype(
            name: str, size: int
        ) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
            asked.append(name)
            if is_there:
                return ImageFont.load_default(size)
            raise OSError("no such font")

    monkeypatch.setattr(contact_sheet_module, "ImageFont", Fonts)
    body = encoded(Image.new("RGB", (8, 8), (255, 255, 255)))
    image = sheet(tmp_path, (body, "狐狸.png"))
    assert darkest(image, (16, 256, 256, 300)) < 160
    assert len(asked) == (1 if is_there else 4)
