"""Paints what there is of a picture: its thumbnail, then the best of its pixels."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap

from nanostudio.app.thumbnails import LEVELS
from nanostudio.app.viewer import Viewed, Viewer
from nanostudio.core.pixels import PIXEL_BYTES, Pixels
from nanostudio.core.task import Output
from nanostudio.ui import theme
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.viewer.sight import Sight, seen

_ENLARGED = 4.0  # times, from which on one wants to see the pixels
_SQUARE = 8  # pixels, of the chequers behind what is clear


class Ground(QObject):
    """What is painted of the current picture of `viewer`."""

    changed = Signal()  # a thumbnail came

    def __init__(
        self, viewer: Viewer, pictures: Pictures | None, parent: QObject | None = None
    ) -> None:
        """`pictures`: where thumbnails come from, if from anywhere."""
        super().__init__(parent)
        self._viewer, self._pictures = viewer, pictures
        self._frame = Frame(1, 1)
        self._image: tuple[Pixels, QImage] | None = None
        viewer.closed.connect(self._forget)
        if pictures is not None:
            pictures.picture_changed.connect(self._on_pictures_changed)

    def show(self, shown: Viewed) -> None:
        """Ask for a thumbnail that the gallery has, most likely."""
        self._image = None
        if self._pictures is not None:
            self._frame = _thumbnail_frame(shown)
            self._pictures.want(self._asker, [(_output(shown), self._frame)])

    def paint(self, painter: QPainter, sight: Sight, where: QRectF) -> None:
        """Paint the part of the picture that is seen in `where`."""
        pixels = self._viewer.best()
        is_smooth = sight.zoomed_by < _ENLARGED
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        if pixels is not None:
            shown, source = seen(sight.frame, where, pixels.width, pixels.height)
            if shown.isEmpty():
                return
            if not pixels.is_opaque:
                _paint_chequers(painter, shown, sight)
            painter.drawImage(shown, self._image_of(pixels), source)
        elif self._viewer.problem is None:
            self._paint_thumbnail(painter, sight, where)

    def _paint_thumbnail(self, painter: QPainter, sight: Sight, where: QRectF) -> None:
        shown = self._viewer.current
        pixmap = self._pixmap(shown) if shown is not None else None
        if pixmap is not None:
            size = pixmap.size()
            box, source = seen(sight.frame, where, size.width(), size.height())
            if not box.isEmpty():
                painter.drawPixmap(box, pixmap, source)
        else:
            box, _ = seen(sight.frame, where, 1, 1)
            painter.fillRect(box, QColor(theme.current().tile))

    def _pixmap(self, shown: Viewed) -> QPixmap | None:
        """The thumbnail; nothing that was cut for a tile."""
        if self._pictures is None:
            return None
        pixmap = self._pictures.pixmap(shown.sha256, self._frame)
        if pixmap is None or pixmap.isNull():
            return None
        size = pixmap.size().toTuple()
        return pixmap if size == (self._frame.width, self._frame.height) else None

    def _image_of(self, pixels: Pixels) -> QImage:
        """A picture of the pixels where they are: nothing is copied."""
        if self._image is None or self._image[0] is not pixels:
            kind = QImage.Format
            image = QImage(
                pixels.body,
                pixels.width,
                pixels.height,
                pixels.width * PIXEL_BYTES,
                kind.Format_RGB32
                if pixels.is_opaque
                else kind.Format_ARGB32_Premultiplied,
            )
            self._image = pixels, image  # Qt does not keep the memory: this does
        return self._image[1]

    @property
    def _asker(self) -> str:
        return f"viewer {id(self)}"  # there may be two

    def _forget(self) -> None:
        self._image = None
        if self._pictures is not None:
            self._pictures.want(self._asker, [])

    def _on_pictures_changed(self, sha256: str) -> None:
        shown = self._viewer.current
        if shown is not None and shown.sha256 == sha256:
            self.changed.emit()


def _thumbnail_frame(shown: Viewed) -> Frame:
    scale = LEVELS[0] / max(shown.width, shown.height)
    width, height = (max(1, round(s * scale)) for s in (shown.width, shown.height))
    return Frame(width, height, is_whole=True)


def _output(shown: Viewed) -> Output:
    return Output(
        path=shown.path,
        sha256=shown.sha256,
        width=shown.width,
        height=shown.height,
        format=shown.format,
        size_bytes=0,
        position=0,
    )


def _paint_chequers(painter: QPainter, box: QRectF, sight: Sight) -> None:
    """Squares that stay with the picture when it is moved."""
    colours, side = theme.current(), _SQUARE
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor(colours.panel))
    with QPainter(tile) as inner:
        for left, top in ((0, 0), (side, side)):
            inner.fillRect(left, top, side, side, QColor(colours.hover))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(tile))
    painter.setBrushOrigin(QPointF(sight.frame.left, sight.frame.top))
    painter.drawRect(box)
