"""The picture one looks at: the pointer, the wheel and the keys on it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
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

from nanostudio.app.viewer import Viewer
from nanostudio.core.geometry import Size
from nanostudio.ui import theme
from nanostudio.ui.sketch.frame import Frame
from nanostudio.ui.sketch.view import STEP
from nanostudio.ui.viewer.ground import Ground
from nanostudio.ui.viewer.sight import Sight

_ARROW = 96.0  # pixels an arrow key moves the picture
_WAYS = {
    Qt.Key.Key_Left: QPointF(_ARROW, 0),
    Qt.Key.Key_Right: QPointF(-_ARROW, 0),
    Qt.Key.Key_Up: QPointF(0, _ARROW),
    Qt.Key.Key_Down: QPointF(0, -_ARROW),
}


class ViewerCanvas(QWidget):
    """Shows what a Viewer looks at."""

    sight_changed = Signal()
    close_requested = Signal()
    pointer_moved = Signal()

    def __init__(
        self, viewer: Viewer, ground: Ground, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Picture"))
        self._viewer, self._ground = viewer, ground
        self.sight = Sight(Size(1, 1), QSizeF(self.size()))
        self._held: QPointF | None = None
        viewer.current_changed.connect(self._on_viewer_current_changed)
        viewer.pixels_changed.connect(self._on_viewer_pixels_changed)
        ground.changed.connect(self.update)

    @property
    def frame(self) -> Frame:
        """Where the picture is in this widget."""
        return self.sight.frame

    def set_sight(self, sight: Sight) -> None:
        """Look at the picture otherwise."""
        self.sight = sight
        self._viewer.want(sight.zoomed_by)
        self.sight_changed.emit()
        self._show_cursor()
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Closer by `factor`, around the pointer or the middle."""
        self.set_sight(self.sight.zoomed(factor, around or self._middle()))

    def fit(self) -> None:
        """Show the whole picture."""
        self.set_sight(self.sight.whole())

    def show_actual(self, around: QPointF | None = None) -> None:
        """Show each pixel of the picture as one of the screen."""
        self.set_sight(self.sight.at(1.0, around or self._middle()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is (
            Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom(1 + event.value(), event.position())
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._measure()
        elif (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._push_of(event)
        ):
            event.accept()  # else they are the list's
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(theme.current().window))
            if self._viewer.current is not None:
                self._ground.paint(painter, self.sight, QRectF(event.rect()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        is_touch = event.phase() is not Qt.ScrollPhase.NoScrollPhase
        if is_touch and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = event.pixelDelta() if event.hasPixelDelta() else event.angleDelta() / 2
            self.set_sight(self.sight.pushed(QPointF(by)))
        else:
            self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        wanted = Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton
        if event.button() & wanted:
            self._held = event.position()
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer_moved.emit()
        if self._held is not None:
            by, self._held = event.position() - self._held, event.position()
            self.set_sight(self.sight.pushed(by))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.sight.zoom is None and self.sight.fitting < 1:
            self.show_actual(event.position())
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

    def _push_of(self, event: QKeyEvent) -> QPointF | None:
        """How far a key moves the picture; None where there is nothing to move to."""
        push = _WAYS.get(Qt.Key(event.key()))
        wanted = Qt.KeyboardModifier
        if push is None or event.modifiers() & ~wanted.KeypadModifier:
            return None
        is_more = self.sight.goes_across if push.x() else self.sight.goes_down
        return push if is_more else None

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _measure(self) -> None:
        room, ratio = QSizeF(self.size()), self.devicePixelRatioF()
        wide, high = (max(1, round(side * ratio)) for side in room.toTuple())
        self._viewer.set_room(Size(wide, high))
        sight = self.sight
        moved = Sight(sight.picture, room, ratio, sight.zoom, sight.away)
        is_closer = moved.zoom is not None and moved.zoom > moved.fitting
        self.set_sight(moved.held() if is_closer else moved.whole())

    def _on_viewer_current_changed(self) -> None:
        shown = self._viewer.current
        if shown is not None:
            size = Size(shown.width, shown.height)
            self.sight = Sight(size, QSizeF(self.size()), self.devicePixelRatioF())
            self._ground.show(shown)
        self.set_sight(self.sight)

    def _on_viewer_pixels_changed(self) -> None:
        found = self._viewer.best()
        if found is not None and found.whole != self.sight.picture:
            # Another file is in its place: nothing is stretched to the size it had.
            self.set_sight(replace(self.sight, picture=found.whole).whole())
        self.update()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape
        can_move = self.sight.goes_across or self.sight.goes_down
        is_held = self._held is not None
        grip = shape.ClosedHandCursor if is_held else shape.OpenHandCursor
        self.setCursor(grip if can_move else shape.ArrowCursor)
