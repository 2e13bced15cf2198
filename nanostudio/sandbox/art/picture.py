"""Draws a whole picture: the place, the figure, the references, the label."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

from nanostudio.sandbox.art.brush import Brush
from nanostudio.sandbox.art.figure import draw_figure
from nanostudio.sandbox.art.plan import (
    Box,
    Subject,
    border_width,
    figure_scale,
    plan,
    reference_box,
)
from nanostudio.sandbox.art.scenery import draw_scenery, draw_weather
from nanostudio.sandbox.art.shapes import rounded

_CARD = (255, 255, 255)
_NO_PICTURE = (150, 150, 158)
_LATIN = 0x250  # the default typeface has no letters beyond


def draw(subject: Subject) -> Image.Image:
    """The picture of `subject`, RGB, exactly of its size."""
    planned = plan(subject)
    width, height = subject.width, subject.height
    canvas, scene = draw_scenery(width, height, planned)
    scale = figure_scale(width, height)
    room = max(0.0, width / 2 - 0.3 * scale)
    x = width / 2 + planned.pose.shift * room * 0.55
    draw_figure(Brush(canvas, x, float(height), scale), planned.look, planned.pose)
    draw_weather(scene, planned.weather)
    count = len(subject.references)
    for position, path in enumerate(subject.references):
        _draw_card(canvas, path, reference_box(position, count, width, height))
    taken = reference_box(count - 1, count, width, height).right if count else 0
    _draw_label(canvas, planned.label, taken)
    return canvas


def _draw_card(canvas: Image.Image, path: Path, box: Box) -> None:
    """A reference's own pixels, cut square, in a white frame with a soft shadow."""
    border, side = border_width(*canvas.size), box.right - box.left
    brush = Brush(canvas, float(box.left), float(box.top))
    frame = (-border, -border, side + border, side + border, side * 0.1)
    for spread in (3, 2, 1):
        low = brush.at(0, spread * border * 0.6)
        low.fill(rounded(*frame), (20, 12, 40), alpha=0.16)
    brush.fill(rounded(*frame), _CARD)
    shape = Image.new("RGB", (side, side))
    Brush(shape).fill(rounded(0, 0, side, side, side * 0.08), _CARD)
    canvas.paste(_square(path, side), box[:2], shape.getchannel(0))


def _square(path: Path, side: int) -> Image.Image:
    try:
        with Image.open(path) as opened:
            opened.draft("RGB", (side * 2, side * 2))
            upright = ImageOps.exif_transpose(opened).convert("RGB")
            return ImageOps.fit(upright, (side, side), Image.Resampling.LANCZOS)
    except (OSError, ValueError, SyntaxError):
        return Image.new("RGB", (side, side), _NO_PICTURE)


def _draw_label(canvas: Image.Image, label: str, taken: int) -> None:
    """The prompt, small, in the lower right corner, where there is room for it."""
    short = min(canvas.size)
    letters = max(9, round(short * 0.021))
    gap = max(4, short // 40)
    if not label or any(ord(letter) >= _LATIN and letter != "…" for letter in label):
        return
    font = ImageFont.load_default(letters)
    while font.getlength(label) > canvas.width - taken - 3 * gap:
        label = label[:-2].rstrip("… ") + "…"
        if len(label) < 8:
            return
    pen = ImageDraw.Draw(canvas, "RGBA")
    corner = (canvas.width - gap, canvas.height - gap)
    soft = max(1, letters // 14)
    pen.text((corner[0] + soft, corner[1] + soft), label, (0, 0, 0, 80), font, "rs")
    pen.text(corner, label, (255, 255, 255, 225), font, "rs")
