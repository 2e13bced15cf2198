"""OpenRaster: what a zip reader and Pillow find in it is the sheet, layer by layer."""

import io
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from PIL import Image, ImageChops

from nanostudio.library.open_raster import compose_open_raster
from nanostudio.library.pipe import Picture, Unusable
from nanostudio.library.sheet_picture import compose_sheet
from tests.library.pictures import drawing, encoded
from tests.library.sheet_samples import CELL, asked, coloured, laid

NAMES = ["Words", "Ground", "Front", "Back <&> “left”", "Side"]


def made(folder: Path, pictures: list[Path | None], **style: Any) -> zipfile.ZipFile:
    layout, words = laid(len(pictures), **style)
    paths = [None if path is None else str(path) for path in pictures]
    target = folder / "sheet.ora"
    found = compose_open_raster(
        str(target), **asked(layout, words), pictures=paths, names=NAMES
    )
    size = layout.size
    assert found == Picture("ora", size.width, size.height, has_metadata=False)
    compose_sheet(str(folder / "flat"), "png", **asked(layout, words), pictures=paths)
    return zipfile.ZipFile(target)


def opened(archive: zipfile.ZipFile, name: str) -> Image.Image:
    image = Image.open(io.BytesIO(archive.read(name)))
    image.load()
    assert (image.format, "interlace" in image.info) == ("PNG", False)
    return image


def layers(archive: zipfile.ZipFile) -> list[Xml.Element]:
    image = Xml.fromstring(archive.read("stack.xml"))  # noqa: S314 - ours
    stack = image.find("stack")
    assert image.tag == "image"
    assert stack is not None
    return list(stack)


def composed(archive: zipfile.ZipFile, size: tuple[int, int]) -> Image.Image:
    """The layers laid over each other, as another program does it."""
    page = Image.new("RGBA", size)
    for layer in reversed(layers(archive)):
        assert (layer.get("visibility"), layer.get("opacity")) == ("visible", "1.0")
        cell = opened(archive, str(layer.get("src"))).convert("RGBA")
        page.alpha_composite(cell, (int(layer.get("x", 0)), int(layer.get("y", 0))))
    return page


def test_the_type_stands_first_and_can_be_read_as_it_is(tmp_path: Path) -> None:
    archive = made(tmp_path, [*coloured(tmp_path, 2), None])
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert archive.read("mimetype") == b"image/openraster"
    assert (tmp_path / "sheet.ora").read_bytes()[38:54] == b"image/openraster"
    assert archive.testzip() is None


def test_layers_are_named_as_the_cells_the_topmost_first(tmp_path: Path) -> None:
    pictures = [*coloured(tmp_path, 2), None]
    archive = made(tmp_path, pictures, title="Mira", labels=("a", "b", "c"))
    named = [layer.get("name") for layer in layers(archive)]
    assert named == ["Words", "Back <&> “left”", "Front", "Ground"]
    sources = {layer.get("src") for layer in layers(archive)}
    assert sources == {name for name in archive.namelist() if name.startswith("data/")}


def test_a_sheet_without_words_has_no_layer_for_them(tmp_path: Path) -> None:
    archive = made(tmp_path, list(coloured(tmp_path, 1)))
    assert [layer.get("name") for layer in layers(archive)] == ["Front", "Ground"]


@pytest.mark.parametrize("background", ["#e0e8f0", ""])
def test_the_layers_make_the_picture(tmp_path: Path, background: str) -> None:
    style = {"title": "Mira", "labels": ("a", "b", "c"), "heads": 2}
    archive = made(
        tmp_path, list(coloured(tmp_path, 3)), background=background, **style
    )
    merged = opened(archive, "mergedimage.png")
    with Image.open(tmp_path / "flat") as flat:
        assert merged.tobytes() == flat.tobytes()
    page = composed(archive, merged.size)
    other = merged.convert("RGBA")
    apart = ImageChops.difference(page, other).getextrema()
    assert max(most for _, most in apart) <= 4


def test_a_cell_is_a_layer_of_its_own_size(tmp_path: Path) -> None:
    archive = made(tmp_path, list(coloured(tmp_path, 1)))
    layer = layers(archive)[0]
    assert opened(archive, str(layer.get("src"))).size == CELL
    assert (layer.get("x"), layer.get("y")) == ("10", "10")


def test_the_thumbnail_is_small_and_never_enlarged(tmp_path: Path) -> None:
    pictures = list(coloured(tmp_path, 3, (300, 200)))
    from nanostudio.core.geometry import Size

    archive = made(tmp_path, pictures, cell=Size(300, 200))
    assert max(opened(archive, "Thumbnails/thumbnail.png").size) == 256
    (tmp_path / "small").mkdir()
    archive = made(tmp_path / "small", list(coloured(tmp_path, 1)))
    small, merged = (
        opened(archive, name).size
        for name in ("Thumbnails/thumbnail.png", "mergedimage.png")
    )
    assert small == merged


def test_a_cell_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad").write_bytes(encoded(drawing())[:-9])
    with pytest.raises(Unusable) as caught:
        made(tmp_path, [None, tmp_path / "bad"])
    assert caught.value.place == 1
