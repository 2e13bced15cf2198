"""The sheet as it will be written: the same boxes, words and guides, smaller."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.app.sheet_export_form import SheetExportForm
from nanostudio.app.sheet_export_words import size_words
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_export import CellPicture
from nanostudio.core.sheet_layout import Box, SheetLayout, fitted
from nanostudio.core.task import Output
from nanostudio.ui import theme
from nanostudio.ui.choice import inside
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.sheet_pdf import paint_lettering

_LEAST = QSize(280, 280)
_EDGE = 16  # pixels round the page
_REST_MS = 120  # without a change, after which pictures are made of the very size
_SQUARE = 8  # of the pattern under what is clear
_LIGHT, _DARK = "#ffffff", "#d9d9d9"  # of that pattern
_COMING = 24  # of 255: how much of the ink stands for a picture that is not there yet
_ASKER = "sheet_export"


class SheetPreview(QWidget):
    """Shows a form's layout. Pictures are asked for while it is to be seen."""

    def __init__(
        self, form: SheetExportForm, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form, self._pictures = form, pictures
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._want)
        self._checks: QPixmap | None = None
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)
        self.setMinimumSize(_LEAST)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Preview of the sheet"))
        form.changed.connect(self._on_form_changed)
        form.outlook_changed.connect(self._on_form_changed)
        pictures.picture_changed.connect(self._on_pictures_changed)
        self._tell()

    @property
    def page(self) -> QRectF:
        """Where the page stands; empty when the form has none."""
        layout = self._form.layout
        return QRectF() if layout is None else self._page(layout)

    def place(self, box: Box) -> QRectF:
        """Where a part of the page stands."""
        layout = self._form.layout
        if layout is None:
            return QRectF()
        page = self._page(layout)
        scale = page.width() / layout.size.width
        left, top = page.left() + box.left * scale, page.top() + box.top * scale
        return QRectF(left, top, box.width * scale, box.height * scale)

    def sizeHint(self) -> QSize:
        return QSize(620, 620)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, layout = theme.current(), self._form.layout
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(tokens.window))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setBrush(QColor(tokens.panel_raised))
            painter.setPen(QPen(QColor(tokens.line), 1))
            around, radius = QRectF(self.rect()), theme.PANEL_RADIUS
            painter.drawRoundedRect(inside(around, 1), radius, radius)
            if layout is None:
                self._paint_problem(painter, tokens)
                return
            # Corners were the last that is round; without it pictures are quicker.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            self._paint_ground(painter, self._page(layout), tokens)
            for box, picture in self._shown(layout):
                self._paint_cell(painter, box, picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # fine lines
            self._paint_lettering(painter, layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self._pictures.want(_ASKER, [])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _page(self, layout: SheetLayout) -> QRectF:
        size, room = layout.size, 2 * _EDGE
        scale = min(
            1.0,
            max(1, self.width() - room) / size.width,
            max(1, self.height() - room) / size.height,
        )
        width, height = size.width * scale, size.height * scale
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        return QRectF(left, top, width, height)

    def _shown(self, layout: SheetLayout) -> Iterator[tuple[Box, CellPicture]]:
        """The cells that show something, each with where its picture is."""
        for box, picture in zip(layout.cells, self._form.pictures, strict=True):
            if picture is not None:
                size = picture.size or Size(box.width, box.height)
                yield fitted(size, box), picture

    def _paint_ground(
        self, painter: QPainter, page: QRectF, tokens: theme.Theme
    ) -> None:
        background = self._form.words.background
        if background:
            painter.fillRect(page, QColor(background))
        else:
            self._checks = self._checks or _pattern()
            painter.drawTiledPixmap(page, self._checks, QPointF(0, 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_cell(self, painter: QPainter, box: Box, picture: CellPicture) -> None:
        place = self.place(box)
        drawn = self._pictures.pixmap(picture.sha256, self._frame(place))
        if drawn is not None:
            painter.drawPixmap(place, drawn, QRectF(drawn.rect()))
            return
        colour = QColor(self._form.words.ink)
        colour.setAlpha(_COMING)
        painter.fillRect(place, colour)

    def _paint_lettering(self, painter: QPainter, layout: SheetLayout) -> None:
        page = self._page(layout)
        scale = page.width() / layout.size.width
        painter.save()
        painter.translate(page.topLeft())
        painter.scale(scale, scale)
        paint_lettering(painter, layout, self._form.words)
        painter.restore()

    def _paint_problem(self, painter: QPainter, tokens: theme.Theme) -> None:
        problem = self._form.layout_problem
        if problem is not None:
            painter.setPen(QColor(tokens.text_dim))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            painter.drawText(room, int(flags), f"{problem.title}\n{problem.hint}")

    def _frame(self, place: QRectF) -> Frame:
        """What a picture is made for that stands there whole."""
        ratio = self.devicePixelRatioF()
        width, height = round(place.width() * ratio), round(place.height() * ratio)
        return Frame(max(1, width), max(1, height), ratio, is_whole=True)

    def _want(self) -> None:
        layout = self._form.layout
        if layout is None or not self.isVisible():
            return
        wanted = []
        for box, picture in self._shown(layout):
            size = picture.size or self._form.cell
            output = Output(
                path=picture.path,
                sha256=picture.sha256,
                width=size.width,
                height=size.height,
                format="",
                size_bytes=0,
                position=0,
            )
            wanted.append((output, self._frame(self.place(box))))
        self._pictures.want(_ASKER, wanted)

    def _tell(self) -> None:
        layout, problem = self._form.layout, self._form.layout_problem
        words = size_words(layout) if layout else problem.title if problem else ""
        self.setAccessibleDescription(words)

    def _on_form_changed(self) -> None:
        self._rest.start()
        self._tell()
        self.update()

    def _on_pictures_changed(self, sha256: str) -> None:
        if any(one and one.sha256 == sha256 for one in self._form.pictures):
            self.update()


def _pattern() -> QPixmap:
    """Squares, light and dark: what one can see through."""
    drawn = QPixmap(2 * _SQUARE, 2 * _SQUARE)
    drawn.fill(QColor(_LIGHT))
    with QPainter(drawn) as painter:
        for left, top in ((0, 0), (_SQUARE, _SQUARE)):
            painter.fillRect(left, top, _SQUARE, _SQUARE, QColor(_DARK))
    return drawn
