"""Lucide's icons in the colours of the theme, crisp on every connected screen."""

import zlib
from functools import cache
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path
from struct import Struct
from typing import cast

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from nanostudio.ui import theme
from nanostudio.ui.mirror import sign

SIZE = 18  # pixels, of an icon in a button
_ROOM = 4  # pixels more between an icon and its words
# A member's header. Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
_HEADER = Struct("<4s22xHH")  # signature, lengths of name and extra field
_LARGEST = 1 << 14  # bytes, more than any icon takes packed
_LOCAL_FILE = b"PK\x03\x04"


def icon(
    name: str,
    colour: str = "text_dim",
    *,
    checked: str = "",
    size: int = SIZE,
    room: int = 0,
) -> QIcon:
    """Lucide's icon `name`; `colour` and `checked` are names of the theme's colours,
    `room` is left free between it and the text after it.

    Raises KeyError when the installed Lucide has no such icon."""
    tokens = theme.current()
    made = QIcon()
    for mode, state, token in (
        (QIcon.Mode.Normal, QIcon.State.Off, colour),
        (QIcon.Mode.Disabled, QIcon.State.Off, "text_disabled"),
        (QIcon.Mode.Normal, QIcon.State.On, checked),
    ):
        if token:
            for ratio in _ratios():
                drawn = pixmap(sign(name), getattr(tokens, token), size, ratio)
                drawn = _widened(drawn, room) if room else drawn
                made.addPixmap(drawn, mode, state)
    return made


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon at `size` logical pixels in `colour` ("#rrggbb"), for one pixel ratio.

    Raises KeyError when the installed Lucide has no such icon."""
    drawn = QPixmap(_drawing(name, round(size * ratio)))
    painter = QPainter(drawn)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(drawn.rect(), QColor(colour))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _drawing(name: str, pixels: int) -> QPixmap:
    """The icon in black. Tinting it costs a tenth of drawing it in each colour."""
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    svg = QByteArray(_svg(name).replace(b"currentColor", b"#000"))
    painter = QPainter(drawn)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return drawn


def dress(
    button: QAbstractButton,
    name: str,
    colour: str = "text_dim",
    *,
    checked: str = "",
    size: int = SIZE,
) -> None:
    """Give `button` an icon that `redress` draws again when the theme changes."""
    button.setProperty("lucide", [name, colour, checked, size])
    _draw(button, name, colour, checked, size)


def redress(root: QWidget) -> None:
    """Draw the icons of every dressed button, `root` and under it, in the colours of
    now."""
    buttons = root.findChildren(QAbstractButton)
    for button in [root, *buttons] if isinstance(root, QAbstractButton) else buttons:
        if dressed := button.property("lucide"):
            _draw(button, *dressed)


def _draw(
    button: QAbstractButton, name: str, colour: str, checked: str, size: int
) -> None:
    """A style sheet leaves a push button's words too close to its icon."""
    has_words = isinstance(button, QPushButton) and button.text()
    room = _ROOM if has_words else 0
    button.setIcon(icon(name, colour, checked=checked, size=size, room=room))
    button.setIconSize(QSize(size + room, size))


def _widened(drawn: QPixmap, room: int) -> QPixmap:
    ratio, size = drawn.devicePixelRatio(), drawn.deviceIndependentSize().toSize()
    wide = QPixmap((size + QSize(room, 0)) * ratio)
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    with QPainter(wide) as painter:
        painter.drawPixmap(room if is_mirrored else 0, 0, drawn)
    return wide


def _ratios() -> list[float]:
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()})


@cache
def _archive() -> bytes:
    # Importing the package itself would bring in an XML parser that nothing here needs.
    found = cast(ModuleSpec, find_spec("lucide"))
    return Path(cast(str, found.origin)).with_name("lucide.zip").read_bytes()


@cache
def _svg(name: str) -> bytes:
    """One member of the archive. zipfile would list all 1,745 first: 6 ms at start."""
    archive, member = _archive(), f"{name}.svg".encode()
    at = archive.find(member)
    while at >= 0:
        header = archive[at - _HEADER.size : at]
        signature, length, extra = _HEADER.unpack(header)
        if signature == _LOCAL_FILE and length == len(member):
            start = at + length + extra
            packed = archive[start : start + _LARGEST]
            return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed)
        at = archive.find(member, at + 1)
    raise KeyError(name)
