"""A plain text as a PDF with letters one can search and copy, in any language."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextOption,
)

_MARGIN_MM = 20
_POINTS = 10
_DPI = 300


def pdf_of(text: str) -> bytes:
    """The bytes of the PDF, A4. Works on any thread; nothing in the text is markup.

    A line is broken where it must be, and is at most a page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("NanoStudio")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margin, QPageLayout.Unit.Millimeter)
    # Not QTextDocument: its layout has timers, for which threads have no loop.
    painter = QPainter(writer)
    font = QFont()
    font.setPointSize(_POINTS)
    painter.setFont(font)
    _draw(painter, writer, text)
    painter.end()
    return bytes(buffer.data().data())


def _draw(painter: QPainter, writer: QPdfWriter, text: str) -> None:
    page = QRectF(0, 0, writer.width(), writer.height())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    top = 0.0
    for line in text.splitlines():
        size = painter.boundingRect(page, line or " ", option).height()
        if top and top + size > page.height():
            writer.newPage()
            top = 0.0
        painter.drawText(QRectF(0, top, page.width(), size + 1), line, option)
        top += size
