"""Text broken into lines of a width, the last one elided; measured once, then kept."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


@lru_cache(maxsize=1024)
def lines(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """`text` in at most `most` lines of `width` pixels; "…" stands for the rest."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    spans = _spans(layout, width)
    units = text.encode("utf-16-le", "replace")  # what QTextLayout counts in
    broken = [_text(units[2 * at : 2 * (at + length)]) for at, length in spans]
    # A dot that parts two things parts nothing at the end of a line.
    broken[:-1] = [line.removesuffix(" ·") for line in broken[:-1]]
    if len(broken) <= most:
        return tuple(broken)
    rest = _text(units[2 * spans[most - 1][0] :]) if most else ""
    elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return (*broken[: most - 1], elided) if most else ()


def _text(units: bytes) -> str:
    return units.decode("utf-16-le", "replace").strip()


def _spans(layout: QTextLayout, width: int) -> list[tuple[int, int]]:
    """Start and length of every line, in UTF-16 units."""
    spans = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        spans.append((line.textStart(), line.textLength()))
        line = layout.createLine()
    layout.endLayout()
    return spans
