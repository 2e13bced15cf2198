"""Small sheets for tests: figures, cells of one colour, layouts."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from nanostudio.core.geometry import Size
from nanostudio.core.sheet_layout import SheetLayout, laid_out
from nanostudio.core.sheet_style import SheetStyle, SheetWords

COLOURS = ("#b03030", "#30a040", "#3050c0", "#c0a020", "#803090", "#208080")
CELL = (60, 40)


def coloured(folder: Path, count: int, size: tuple[int, int] = CELL) -> list[Path]:
    """Files of one colour each."""
    found = []
    for at in range(count):
        path = folder / f"cell{at}.png"
        Image.new("RGB", size, COLOURS[at % len(COLOURS)]).save(path)
        found.append(path)
    return found


def laid(count: int, **style: Any) -> tuple[SheetLayout, SheetWords]:
    """A small sheet, and what is written on it."""
    given = {"columns": 3, "cell": Size(*CELL), "gutter": 8, "margin": 10, **style}
    made = SheetStyle(**given)
    words = SheetWords(title=made.title, labels=made.labels, background=made.background)
    return laid_out(made, count), words


def asked(layout: SheetLayout, words: SheetWords) -> dict[str, Any]:
    """Both as they come to the child."""
    return {"layout": asdict(layout), "words": asdict(words)}


def figure(
    coat: str = "#6e5094", head: int = 40, width: int = 70, ground: str = "#f4efe0"
) -> Image.Image:
    """A figure of 200 pixels' height with a neck, on a plain ground of 240 x 240;
    `head` is the height of its head."""
    drawn = Image.new("RGB", (240, 240), ground)
    draw = ImageDraw.Draw(drawn)
    draw.ellipse((120 - head // 2, 20, 120 + head // 2, 20 + head), fill="#966446")
    draw.rectangle((112, 16 + head, 128, 30 + head), fill="#966446")
    half = width // 2
    draw.rectangle((120 - half, 30 + head, 120 + half, 220), fill=coat)
    return drawn
