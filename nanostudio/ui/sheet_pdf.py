"""A sheet as a page of PDF: pictures as they are, words and guides as such.

Everything here blocks, and is run on another thread than the window's."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from nanostudio.app.words import translate
from nanostudio.core.errors import StorageError
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_layout import Box, SheetLayout, fitted
from nanostudio.core.sheet_style import SheetWords

_POINTS = 72  # an inch
_GUIDE = 90  # of 255: how much of the ink is in a guide
_IN_THE_MIDDLE = int(
    Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
)
# As library.lettering has them: a sheet looks alike as a page and as a picture.
_FAMILIES = (
    *("Noto Sans", "DejaVu Sans", "Liberation Sans", "Helvetica", "Segoe UI"),
    *("Noto Sans CJK SC", "Arial Unicode MS", "Microsoft YaHei", "Malgun Gothic"),
)


def pdf(
    layout: SheetLayout, words: SheetWords, pictures: Sequence[Path | None]
) -> bytes:
    """The page. `pictures` has a file for each cell, None for an empty one: PNG or JPEG
    that the decoding child has drawn (library.sheets.Sheets.drawn_cell), never a
    foreign file. Raises StorageError when one of them cannot be read."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, layout, words)
    painter = QPainter(writer)
    try:
        if words.background:
            size = layout.size
            colour = QColor(words.background)
            painter.fillRect(QRectF(0, 0, size.width, size.height), colour)
        for box, path in zip(layout.cells, pictures, strict=True):
            if path is not None:
                _paint_cell(painter, box, path)
        paint_lettering(painter, layout, words)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def paint_lettering(painter: QPainter, layout: SheetLayout, words: SheetWords) -> None:
    """Guides, title and labels, in pixels of the page. Labels that are too long for
    their cells are cut."""
    _paint_guides(painter, layout, words)
    _paint_words(painter, layout, words)


def _writer(buffer: QBuffer, layout: SheetLayout, words: SheetWords) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setCreator("NanoStudio")
    writer.setTitle(words.title)
    writer.setResolution(layout.dpi)
    points = _POINTS / layout.dpi
    page = QSizeF(layout.size.width * points, layout.size.height * points)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Point, "", exact))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return writer


def _paint_cell(painter: QPainter, box: Box, path: Path) -> None:
    image = _read(path)
    place = fitted(Size(image.width(), image.height()), box)
    painter.drawImage(_rect(place), image)


def _read(path: Path) -> QImage:
    image = QImageReader(str(path)).read()
    if image.isNull():
        raise StorageError(
            translate("SheetPdf", "A cell could not be read."),
            translate("SheetPdf", "Export the sheet again."),
        )
    return image


def _paint_guides(painter: QPainter, layout: SheetLayout, words: SheetWords) -> None:
    colour = QColor(words.ink)
    colour.setAlpha(_GUIDE)
    _take_pen(painter, layout.letters, words.ink)
    for guide in layout.guides:
        line = Box(guide.left, guide.y, guide.right - guide.left, layout.line)
        painter.fillRect(_rect(line), colour)
        painter.drawText(_rect(guide.place), _IN_THE_MIDDLE, str(guide.number))


def _paint_words(painter: QPainter, layout: SheetLayout, words: SheetWords) -> None:
    if layout.title is not None:
        metrics = _take_pen(painter, layout.title_letters, words.ink)
        _paint_line(painter, metrics, layout.title, words.title)
    metrics = _take_pen(painter, layout.letters, words.ink)
    for box, label in zip(layout.labels, words.labels, strict=False):
        _paint_line(painter, metrics, box, label)


def _take_pen(painter: QPainter, letters: int, ink: str) -> QFontMetricsF:
    """For letters so many pixels high; how wide they are."""
    font = QFont(_FAMILIES)
    font.setPixelSize(letters)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    return QFontMetricsF(font, painter.device())


def _paint_line(
    painter: QPainter, metrics: QFontMetricsF, box: Box, words: str
) -> None:
    """In the middle of its box, cut where it is too long."""
    seen = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width)
    painter.drawText(_rect(box), _IN_THE_MIDDLE, seen)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
