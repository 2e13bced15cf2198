"""A sheet as OpenRaster, made in the child: a layer for each cell, one for the words,
one for the ground.

Source: https://www.openraster.org/baseline/file-layout-spec.html and
https://www.openraster.org/baseline/layer-stack-spec.html, checked 2026-11-27."""

import zipfile
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as Xml

from PIL import Image

from nanostudio.core.geometry import Size, fit
from nanostudio.core.naming import plain
from nanostudio.core.sheet_layout import Box, SheetLayout
from nanostudio.core.sheet_style import SheetWords
from nanostudio.library import raster, sheet_picture
from nanostudio.library.pipe import Picture
from nanostudio.library.sheet_picture import Cells

_MIME = "image/openraster"
_THUMBNAIL = 256  # pixels a side, as the source demands
_LONGEST = 120  # characters of a layer's name


def compose_open_raster(
    target: str,
    layout: dict[str, Any],
    words: dict[str, Any],
    pictures: Sequence[str | None],
    names: Sequence[str],
) -> Picture:
    """Write a sheet with its layers to `target`, a new file.

    `names`: what the words' layer, the ground's layer, and then each cell's are
    called. The rest as for compose_sheet. Raises Unusable, and OSError
    when `target` cannot be written."""
    plan, said = sheet_picture.layout_of(layout), sheet_picture.words_of(words)
    with raster.created(target) as file, zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", _MIME)  # first, and stored: it is looked for there
        with sheet_picture.cells(pictures, plan) as drawn:
            _Writer(archive, plan, said, names).write(drawn)
    return Picture("ora", plan.size.width, plan.size.height, has_metadata=False)


class _Writer:
    """Layers are written from the bottom up, and stand in the stack from the top."""

    def __init__(
        self,
        archive: zipfile.ZipFile,
        plan: SheetLayout,
        words: SheetWords,
        names: Sequence[str],
    ) -> None:
        self._archive = archive
        self._plan = plan
        self._words = words
        self._names = names
        self._layers: list[Xml.Element] = []

    def write(self, drawn: Cells) -> None:
        """Everything after the mimetype."""
        whole = Box(0, 0, self._plan.size.width, self._plan.size.height)
        page = sheet_picture.ground(self._plan.size, self._words.background)
        self._layer(page, whole, self._names[1])
        for index in range(len(self._plan.cells)):
            found = drawn.cell(index)
            if found is not None:
                box, cell = found
                self._layer(cell, box, self._names[index + 2])
                sheet_picture.paste(page, cell, box)
        sheet_picture.letter(page, self._plan, self._words)
        self._png("mergedimage.png", page)
        self._png("Thumbnails/thumbnail.png", _small(page))
        del page  # the words' layer needs as much memory
        if self._plan.title or self._plan.labels or self._plan.guides:
            letters = sheet_picture.ground(self._plan.size, "")
            sheet_picture.letter(letters, self._plan, self._words)
            self._layer(letters, whole, self._names[0])
        self._stack()

    def _layer(self, image: Image.Image, box: Box, name: str) -> None:
        source = f"data/layer{len(self._layers):02}.png"
        self._png(source, image)
        said = {"name": plain(name, _LONGEST), "src": source}
        place = {"x": str(box.left), "y": str(box.top)}
        shown = {"opacity": "1.0", "visibility": "visible"}
        blend = {"composite-op": "svg:src-over"}
        self._layers.append(Xml.Element("layer", said | place | shown | blend))

    def _png(self, name: str, image: Image.Image) -> None:
        # Stored: a PNG is packed already.
        with self._archive.open(name, "w") as file:
            sheet_picture.save(image, file, "png", self._plan.dpi)

    def _stack(self) -> None:
        size, dots = self._plan.size, str(self._plan.dpi)
        sides = {"w": str(size.width), "h": str(size.height)}
        image = Xml.Element(
            "image", {"version": "0.0.3", **sides, "xres": dots, "yres": dots}
        )
        Xml.SubElement(image, "stack").extend(reversed(self._layers))
        body = Xml.tostring(image, encoding="UTF-8", xml_declaration=True)
        self._archive.writestr("stack.xml", body)


def _small(page: Image.Image) -> Image.Image:
    size = fit(Size(*page.size), Size(_THUMBNAIL, _THUMBNAIL))
    return page.resize((size.width, size.height), raster.SHARP, reducing_gap=2.0)
