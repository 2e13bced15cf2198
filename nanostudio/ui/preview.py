"""One picture as wide as its panel, whole, from a thumbnail."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.core.task import Output
from nanostudio.ui import icons, theme
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.theme import RADIUS

_TALLEST = 388  # pixels; a taller picture is narrower
_LOWEST = 96  # a flatter one stands in a box of this height


class Preview(QWidget):
    """Shows an Output; asks `pictures` for it as "inspector"."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._output: Output | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        pictures.picture_changed.connect(self._on_pictures_changed)

    def show_output(self, output: Output | None) -> None:
        """Show another picture, or none."""
        if output != self._output:
            self._output = output
            self.updateGeometry()
            self._ask()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._output is None:
            return _LOWEST
        height = width * self._output.height // self._output.width
        return min(_TALLEST, max(_LOWEST, height))

    def sizeHint(self) -> QSize:
        return QSize(256, self.heightForWidth(256))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._output is None:
            return
        frame = self._frame()
        pixmap = self._pictures.pixmap(self._output.sha256, frame)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if pixmap is None or self._is_boxed():
                self._paint_box(painter)
            if pixmap is not None and self._is_made_for(pixmap.size(), frame):
                painter.drawPixmap(0, 0, pixmap)
            elif self._pictures.is_missing(self._output.sha256):
                self._paint_missing(painter)

    def _paint_box(self, painter: QPainter) -> None:
        colours = theme.current()
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.field))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _paint_missing(self, painter: QPainter) -> None:
        colours, ratio = theme.current(), self.devicePixelRatioF()
        symbol = icons.pixmap("image-off", colours.text_dim, 24, ratio)
        centre = self.rect().center()
        painter.drawPixmap(centre.x() - 12, centre.y() - 24, symbol)
        painter.setPen(QColor(colours.text_dim))
        words = self.rect().adjusted(0, 24, 0, 24)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignCenter, self.tr("Picture not found")
        )

    def _is_boxed(self) -> bool:
        """Whether the picture leaves room in the preview that wants a ground."""
        output = self._output
        assert output is not None  # noqa: S101 - asked only while painting one
        return abs(self.width() * output.height - self.height() * output.width) > (
            2 * max(output.width, output.height)
        )

    @staticmethod
    def _is_made_for(size: QSize, frame: Frame) -> bool:
        return (size.width(), size.height()) == (frame.width, frame.height)

    def _frame(self) -> Frame:
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        is_boxed = self._is_boxed()
        radius = (4 if is_boxed else RADIUS) * ratio
        return Frame(width, height, ratio, radius, is_whole=is_boxed)

    def _ask(self) -> None:
        output = self._output
        wanted = [] if output is None else [(output, self._frame())]
        self._pictures.want("inspector", wanted)

    def _on_pictures_changed(self, sha256: str) -> None:
        if self._output is not None and self._output.sha256 == sha256:
            self.update()
