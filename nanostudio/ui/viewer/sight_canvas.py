"""What one looks at pictures in: the pointer, the wheel and the keys move a Sight."""

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from nanostudio.core.geometry import Size
from nanostudio.ui.sketch.frame import Frame
from nanostudio.ui.sketch.view import STEP
from nanostudio.ui.viewer.sight import Sight

_ARROW = 96.0  # pixels an arrow key moves the picture
_WAYS = {
    Qt.Key.Key_Left: QPointF(_ARROW, 0),
    Qt.Key.Key_Right: QPointF(-_ARROW, 0),
    Qt.Key.Key_Up: QPointF(0, _ARROW),
    Qt.Key.Key_Down: QPointF(0, -_ARROW),
}


class SightCanvas(QWidget):
    """Its heirs paint what `sight` shows, and may have a smaller room for it."""

    sight_changed = Signal()
    close_requested = Signal()
    pointer_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.sight = Sight(Size(1, 1), QSizeF(self.size()))
        self._held: QPointF | None = None

    @property
    def frame(self) -> Frame:
        """Where the picture is in its room."""
        return self.sight.frame

    @property
    def is_held(self) -> bool:
        """Whether the pointer drags the picture."""
        return self._held is not None

    def room(self) -> QSizeF:
        """How much of the widget one picture has."""
        return QSizeF(self.size())

    def in_room(self, place: QPointF) -> QPointF:
        """A place of the widget as one of the room it lies in."""
        return place

    def take_sight(self) -> None:
        """The sight is another: ask for the pixels it shows."""

    def take_room(self, room: Size) -> None:
        """The room, in pixels of the screen, is another."""

    def set_sight(self, sight: Sight) -> None:
        """Look at the picture otherwise."""
        self.sight = sight
        self.take_sight()
        self.sight_changed.emit()
        self.show_cursor()
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Closer by `factor`, around a place of the room or its middle."""
        self.set_sight(self.sight.zoomed(factor, around or self._middle()))

    def fit(self) -> None:
        """Show the whole picture."""
        self.set_sight(self.sight.whole())

    def show_actual(self, around: QPointF | None = None) -> None:
        """Show each pixel of the picture as one of the screen."""
        self.set_sight(self.sight.at(1.0, around or self._middle()))

    def measure(self) -> None:
        """Look at the picture in the room of now, as closely as before."""
        room, ratio = self.room(), self.devicePixelRatioF()
        wide, high = (max(1, round(side * ratio)) for side in room.toTuple())
        self.take_room(Size(wide, high))
        sight = self.sight
        moved = Sight(sight.picture, room, ratio, sight.zoom, sight.away)
        is_closer = moved.zoom is not None and moved.zoom > moved.fitting
        self.set_sight(moved.held() if is_closer else moved.whole())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is (
            Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value(), self.in_room(event.position()))
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.measure()
        elif (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._push_of(event)
        ):
            event.accept()  # else they are the list's
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        is_touch = event.phase() is not Qt.ScrollPhase.NoScrollPhase
        if is_touch and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = event.pixelDelta() if event.hasPixelDelta() else event.angleDelta() / 2
            self.set_sight(self.sight.pushed(QPointF(by)))
        else:
            factor = STEP ** (event.angleDelta().y() / 120)
            self.zoom(factor, self.in_room(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        wanted = Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton
        if event.button() & wanted:
            self._held = event.position()
        self.show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer_moved.emit()
        if self._held is not None:
            by, self._held = event.position() - self._held, event.position()
            self.set_sight(self.sight.pushed(by))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.sight.zoom is None and self.sight.fitting < 1:
            self.show_actual(self.in_room(event.position()))
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        push = self._push_of(event)
        if push:
            self.set_sight(self.sight.pushed(push))
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def show_cursor(self) -> None:
        """A hand, where there is something to move."""
        shape = Qt.CursorShape
        can_move = self.sight.goes_across or self.sight.goes_down
        grip = shape.ClosedHandCursor if self.is_held else shape.OpenHandCursor
        self.setCursor(grip if can_move else shape.ArrowCursor)

    def _push_of(self, event: QKeyEvent) -> QPointF | None:
        """How far a key moves the picture; None where there is nothing to move to."""
        push = _WAYS.get(Qt.Key(event.key()))
        wanted = Qt.KeyboardModifier
        if push is None or event.modifiers() & ~wanted.KeypadModifier:
            return None
        is_more = self.sight.goes_across if push.x() else self.sight.goes_down
        return push if is_more else None

    def _middle(self) -> QPointF:
        room = self.room()
        return QPointF(room.width() / 2, room.height() / 2)
