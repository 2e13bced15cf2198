"""A template drawn as the grid it is."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.app.sheet_titles import cell_title, template_title
from nanostudio.app.template_words import grid_words
from nanostudio.core.sheet_template import Template
from nanostudio.ui import theme

_GAP = 0.08  # of a cell's width
_LEAST_TITLE = 34  # pixels a cell is wide that has room for words


class TemplateView(QWidget):
    """A template with the titles of its cells; one cell may be marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template: Template | None = None
        self._marked = -1
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)
        self.setMinimumSize(160, 120)

    def show_template(self, template: Template | None, marked: int = -1) -> None:
        """Draw another template; `marked` is the place of a cell."""
        if (template, marked) == (self._template, self._marked):
            return
        self._template, self._marked = template, marked
        if template is not None:
            titles = [cell_title(template, cell) for cell in template.cells]
            self.setAccessibleName(template_title(template))
            words = [grid_words(template), *titles]
            self.setAccessibleDescription(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._template is None:
            return
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_template(
                painter,
                QRectF(self.rect()),
                self._template,
                marked=self._marked,
                is_mirrored=is_mirrored,
            )


def paint_template(
    painter: QPainter,
    box: QRectF,
    template: Template,
    *,
    marked: int = -1,
    is_mirrored: bool = False,
) -> None:
    """Draw its cells as large as they fit the middle of `box`, with their titles where
    there is room; `marked` is the place of one that is drawn in the accent."""
    colours = theme.current()
    for at, (place, cell) in enumerate(
        zip(_places(box, template, is_mirrored), template.cells, strict=True)
    ):
        is_marked = at == marked
        edge = colours.accent_line if is_marked else colours.line_strong
        painter.setPen(QPen(QColor(edge), 2 if is_marked else 1))
        painter.setBrush(QColor(colours.field))
        radius = min(6.0, place.width() / 8)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if place.width() >= _LEAST_TITLE:
            painter.setPen(QColor(colours.text if is_marked else colours.text_dim))
            _paint_title(painter, place, cell_title(template, cell))


def _places(box: QRectF, template: Template, is_mirrored: bool) -> Iterator[QRectF]:
    columns, count = template.columns, len(template.cells)
    rows = ceil(count / columns)
    wide, high = _ratio(template.aspect_ratio)
    across = columns + (columns - 1) * _GAP
    down = rows * high / wide + (rows - 1) * _GAP
    width = min(box.width() / across, box.height() / down)
    height, gap = width * high / wide, width * _GAP
    left = box.center().x() - width * across / 2
    top = box.center().y() - width * down / 2
    for at in range(count):
        column = at % columns
        column = columns - 1 - column if is_mirrored else column
        x = left + column * (width + gap)
        yield QRectF(x, top + at // columns * (height + gap), width, height)


def _paint_title(painter: QPainter, place: QRectF, title: str) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * theme.SMALL)
    painter.save()
    painter.setFont(font)
    room = place.adjusted(3, 3, -3, -3)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    metrics = painter.fontMetrics()
    needed = metrics.boundingRect(room.toRect(), int(flags), title)
    if needed.height() > room.height() or needed.width() > room.width() + 1:
        end = Qt.TextElideMode.ElideRight
        title = metrics.elidedText(title, end, int(room.width()))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(flags), title)
    painter.restore()


def _ratio(text: str) -> tuple[float, float]:
    """("3:4") -> (3, 4); square for what is none yet."""
    wide, _, high = text.partition(":")
    if wide.isdecimal() and high.isdecimal() and int(wide) and int(high):
        return float(wide), float(high)
    return 1.0, 1.0
