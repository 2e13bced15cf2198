"""The picture one draws on: the pointer, the wheel and the keys, for every tool."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from nanostudio.app.sketch import Sketch, Tool
from nanostudio.ui import theme
from nanostudio.ui.choice import ring
from nanostudio.ui.sketch import gestures, keys, marks, pointing, strokes, writing
from nanostudio.ui.sketch.backdrop import Backdrop
from nanostudio.ui.sketch.frame import Frame
from nanostudio.ui.sketch.gestures import Gesture
from nanostudio.ui.sketch.layer import Layer, Look
from nanostudio.ui.sketch.view import STEP, View
from nanostudio.ui.toast import announce_now


class Canvas(QWidget):
    """Shows a Sketch and forwards what a person does to it."""

    view_changed = Signal()

    def __init__(
        self,
        sketch: Sketch,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.sketch = sketch
        self.view = View(sketch.size, QSizeF(self.size()))
        self.shape: float | None = None  # of the crop: width by height, in parts
        self.is_pushing = False  # while the space bar is held
        self.backdrop = Backdrop(self)
        self._layer = Layer(self.backdrop)
        self._gesture: Gesture | None = None
        self._tip: QPointF | None = None
        self.announce = announce
        self.backdrop.loaded.connect(self._on_backdrop_loaded)
        sketch.begun.connect(self._on_sketch_begun)
        sketch.changed.connect(self._show_strokes)
        self._layer.painted.connect(self.update)
        sketch.pen_changed.connect(self._show_cursor)
        self._on_sketch_begun()

    @property
    def frame(self) -> Frame:
        """Where the picture is in this widget."""
        return self.view.frame

    def set_view(self, view: View) -> None:
        """Look at the picture otherwise."""
        self.view = view
        self.view_changed.emit()
        self._show_strokes()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Closer by `factor`, around the pointer or the middle."""
        self.set_view(self.view.zoomed(factor, around or QPointF(self.rect().center())))

    def stop(self) -> bool:
        """Give up what is being drawn, or the selection; False when there is none."""
        if self._gesture is not None:
            self._gesture.cancel()
            self._gesture = None
        elif self.sketch.selected is not None:
            self.sketch.select(None)
        else:
            return False
        self.update()
        return True

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is (
            Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._on_backdrop_loaded()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._on_sketch_begun()

    def paintEvent(self, event: QPaintEvent) -> None:
        sketch, frame, gesture = self.sketch, self.frame, self._gesture
        tokens = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(tokens.window))
            self._layer.paint(painter, frame)
            for stroke in (sketch.stroke, gesture.stroke if gesture else None):
                if stroke is not None:
                    strokes.paint(painter, stroke, frame, self.font())
            if gesture is not None and gesture.trail is not None:
                gesture.trail.paint(painter)
            self._paint_marks(painter)
            edge = tokens.accent_line if self.hasFocus() else tokens.line
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring(painter, QRectF(self.rect()), edge)

    def _paint_marks(self, painter: QPainter) -> None:
        sketch, frame = self.sketch, self.frame
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        is_cropping = sketch.pen.tool is Tool.CROP and sketch.is_begun
        marks.paint_crop(painter, frame, sketch.recipe.crop, is_active=is_cropping)
        if sketch.stroke is not None:
            box = strokes.core_box(sketch.stroke, frame, self.font())
            marks.paint_selection(painter, box)
        marks.paint_grips(painter, pointing.grips_of(self).values())
        if self._tip is not None:
            marks.paint_tip(painter, self._tip, frame.length(sketch.pen.width))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())
        else:
            by = event.pixelDelta() if event.hasPixelDelta() else event.angleDelta() / 2
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                by = QPoint(by.y(), by.x())
            self.set_view(self.view.pushed(QPointF(by)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where, button = event.position(), event.button()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        is_left = button is Qt.MouseButton.LeftButton
        if button is Qt.MouseButton.MiddleButton or (is_left and self.is_pushing):
            push = gestures.Push(self.sketch, self.frame, where, self._push)
            self._gesture = push
        elif is_left and self.sketch.is_begun:
            self._gesture = pointing.begun(self, where)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        gesture, touched = self._gesture, self._move_tip(event.position())
        if gesture is not None:
            is_straight = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            gesture.move(event.position(), is_straight=is_straight)
            if gesture.touched is None:
                self.update()
                return
            touched |= gesture.touched
        self.update(touched.toAlignedRect())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = pointing.stroke_at(self, event.position())
        if found is not None and self.sketch.pen.tool in (Tool.SELECT, Tool.TEXT):
            self.sketch.select(found)
            writing.rewrite(self)
        else:
            self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update(self._move_tip(None).toAlignedRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self.sketch.is_begun and keys.press(self, event)):
            super().keyPressEvent(event)
        self._show_cursor()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.is_pushing = False
            self._show_cursor()
        super().keyReleaseEvent(event)

    def _move_tip(self, where: QPointF | None) -> QRectF:
        """Have the circle of a brush around the pointer; what of the screen changes."""
        is_brush = self.sketch.pen.tool in pointing.BRUSHES
        half = self.frame.length(self.sketch.pen.width) / 2 + 4
        touched = QRectF()
        for at in (self._tip, where):
            if at is not None and is_brush:
                touched |= QRectF(at, at).adjusted(-half, -half, half, half)
        self._tip = where if is_brush else None
        return touched

    def _push(self, by: QPointF) -> None:
        self.set_view(self.view.pushed(by))

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape
        cursor = {
            Tool.SELECT: shape.ArrowCursor,
            Tool.CROP: shape.ArrowCursor,
            Tool.TEXT: shape.IBeamCursor,
        }.get(self.sketch.pen.tool, shape.CrossCursor)
        self.setCursor(shape.OpenHandCursor if self.is_pushing else cursor)
        self.update()

    def _on_sketch_begun(self) -> None:
        room, ratio = QSizeF(self.size()), self.devicePixelRatioF()
        size = self.sketch.size
        self.set_view(View(size, room, ratio, self.view.zoom, self.view.away).held())
        self._show_cursor()

    def _on_backdrop_loaded(self) -> None:
        self._layer.forget()
        self._show_strokes()

    def _show_strokes(self) -> None:
        """Have all strokes but the selected one, which may be on the move, painted."""
        drawn, selected = self.sketch.recipe.strokes, self.sketch.selected
        if selected is not None:
            drawn = drawn[:selected] + drawn[selected + 1 :]
        look = Look(self.size(), self.devicePixelRatioF(), self.frame)
        self._layer.show(look, drawn, self.font())
        self.update()
