"""Where compared pictures stand, and how each is looked at; values without a widget."""

from collections.abc import Iterable
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF

from nanostudio.core.geometry import Size
from nanostudio.ui.sketch.frame import Frame
from nanostudio.ui.viewer.sight import Sight

GAP = 4  # pixels between pictures
_MUCH = 1.2  # times: what is worth not having them all beside each other


def around(sizes: Iterable[Size]) -> Size:
    """What pictures of these sizes are fitted to, each whole."""
    found = list(sizes)
    return Size(max(one.width for one in found), max(one.height for one in found))


def onto(sight: Sight, size: Size) -> Sight:
    """How a picture of `size` is seen when it is fitted to what `sight` shows: whole,
    and in its middle."""
    whole = sight.picture
    if size == whole:
        return sight
    scale = min(whole.width / size.width, whole.height / size.height)
    return replace(sight, picture=size, zoom=sight.zoomed_by * scale)


def panes(
    count: int, picture: Size, room: QSizeF, *, is_mirrored: bool = False
) -> list[QRectF]:
    """The places of `count` pictures, equally large: beside each other, or under each
    other too where that makes them much larger.

    They begin and end at whole pixels; mirrored, the first one is at the right."""
    across = count
    for fewer in range(count - 1, 0, -1):
        if fewer * ceil(count / fewer) - count > 1:
            continue  # too many empty places
        found = _scale(fewer, count, picture, room)
        if found > _MUCH * _scale(across, count, picture, room):
            across = fewer
    down = ceil(count / across)
    size = _pane(across, down, room)
    made = []
    for place in range(count):
        row, column = divmod(place, across)
        if is_mirrored:
            column = across - 1 - column
        corner = QPointF(column * (size.width() + GAP), row * (size.height() + GAP))
        made.append(QRectF(corner, size))
    return made


def rect(frame: Frame) -> QRectF:
    """A frame as Qt has it."""
    return QRectF(frame.left, frame.top, frame.width, frame.height)


def _pane(across: int, down: int, room: QSizeF) -> QSizeF:
    wide = (room.width() - GAP * (across - 1)) // across
    high = (room.height() - GAP * (down - 1)) // down
    return QSizeF(max(1.0, wide), max(1.0, high))


def _scale(across: int, count: int, picture: Size, room: QSizeF) -> float:
    pane = _pane(across, ceil(count / across), room)
    return min(pane.width() / picture.width, pane.height() / picture.height)
