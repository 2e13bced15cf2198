"""A picture on which a box is drawn round the face."""

from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from nanostudio.app.words import filled, percent
from nanostudio.core import face_box
from nanostudio.core.recipe import WHOLE, Area, Point
from nanostudio.core.task import Output
from nanostudio.ui import theme
from nanostudio.ui.choice import ring
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.toast import announce_now

_ASKER = "face"
_STEP = WHOLE // 100  # of a key
_EDGE = 8  # pixels round the picture
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}
_SHADE = QColor(0, 0, 0, 110)


class FaceCanvas(QWidget):
    """Drag to draw the box, or to move it from inside. Arrows move it, with Shift they
    make it larger and smaller; the first key sets one where faces mostly are."""

    changed = Signal()

    def __init__(
        self, output: Output, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.box: Area | None = None
        self._output, self._pictures = output, pictures
        self._from: Point | None = None  # where the hand began
        self._held: Area | None = None  # the box that is moved
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Box round the face"))
        pictures.picture_changed.connect(self._on_pictures_changed)
        self.show_box(None)

    def show_box(self, box: Area | None) -> None:
        """Show a box, or none."""
        self.box = box
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def words(self) -> str:
        """Where the box is."""
        if self.box is None:
            return self.tr("No box yet")
        sides = (self.box.left, self.box.top, self.box.width, self.box.height)
        words = self.tr("%1 from the left, %2 from the top, %3 wide, %4 high")
        return filled(words, *(percent(side / WHOLE) for side in sides))

    def forget(self) -> None:
        """Nobody looks any more."""
        self._pictures.want(_ASKER, [])

    def sizeHint(self) -> QSize:
        return QSize(560, 520)

    def place(self) -> QRectF:
        """Where the picture is."""
        room = self.size().shrunkBy(QMargins(_EDGE, _EDGE, _EDGE, _EDGE))
        size = QSize(self._output.width, self._output.height).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio
        )
        width, height = max(1, size.width()), max(1, size.height())
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        return QRectF(left, top, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = self._parts(event.position())
            self._held = self.box if self._is_inside(event.position()) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = self._parts(event.position())
        if self._from is None:
            is_inside = self._is_inside(event.position())
            shape = Qt.CursorShape
            self.setCursor(shape.SizeAllCursor if is_inside else shape.CrossCursor)
        elif self._held is not None:
            across, down = here[0] - self._from[0], here[1] - self._from[1]
            self._take(face_box.moved(self._held, across, down))
        else:
            self._take(face_box.drawn(self._from, here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._from = self._held = None
            announce_now(self, self.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        is_resize = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        change = face_box.resized if is_resize else face_box.moved
        self._take(face_box.USUAL if self.box is None else change(self.box, *step))
        announce_now(self, self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, place = theme.current(), self.place()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint_picture(painter, place)
            if self.box is not None:
                box = self._rect(self.box)
                around = QPainterPath()
                around.addRect(place)
                around.addRect(box)
                painter.fillPath(around, _SHADE)
                for colour, width in (("#000000", 4), (colours.accent, 2)):
                    painter.setPen(QPen(QColor(colour), width))
                    painter.drawRect(box)
            if self.hasFocus():
                ring(painter, QRectF(self.rect()), colours.accent_line)

    def _paint_picture(self, painter: QPainter, place: QRectF) -> None:
        colours = theme.current()
        drawn = self._pictures.pixmap(self._output.sha256, self._frame())
        if drawn is not None:
            painter.drawPixmap(QPoint(0, 0), drawn)
            return
        painter.fillRect(place, QColor(colours.field))
        if self._pictures.is_missing(self._output.sha256):
            painter.setPen(QColor(colours.text_dim))
            words = self.tr("The picture cannot be shown.")
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _frame(self) -> Frame:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        margin = round(_EDGE * ratio)
        return Frame(size.width(), size.height(), ratio, is_whole=True, margin=margin)

    def _ask(self) -> None:
        self._pictures.want(_ASKER, [(self._output, self._frame())])

    def _take(self, box: Area) -> None:
        if box != self.box:
            self.show_box(box)
            self.changed.emit()

    def _rect(self, box: Area) -> QRectF:
        place = self.place()
        left = place.left() + box.left * place.width() / WHOLE
        top = place.top() + box.top * place.height() / WHOLE
        width, height = box.width * place.width(), box.height * place.height()
        return QRectF(left, top, width / WHOLE, height / WHOLE)

    def _parts(self, where: QPointF) -> Point:
        place = self.place()
        across = (where.x() - place.left()) * WHOLE / place.width()
        return round(across), round((where.y() - place.top()) * WHOLE / place.height())

    def _is_inside(self, where: QPointF) -> bool:
        return self.box is not None and self._rect(self.box).contains(where)

    def _on_pictures_changed(self, sha256: str) -> None:
        if sha256 == self._output.sha256:
            self.update()
