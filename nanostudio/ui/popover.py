"""A panel that opens over the window beside what it belongs to, and goes by itself."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from nanostudio.ui import theme
from nanostudio.ui.focus import OwnEscape

_SHADOW = 16  # pixels around the panel
_LAYERS = 8
_APART = 8  # pixels from what it belongs to


class Popover(QWidget):
    """Opens above a widget, as a part of the window: nothing is blocked by it.

    Esc closes it, and so does a click elsewhere; the focus goes back where it was."""

    opened = Signal()
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._anchor: QWidget | None = None
        self._before: QWidget | None = None  # had the focus
        self._is_at_end = False
        self.panel = QFrame(self)
        self.panel.setProperty("role", "popover")
        column = QVBoxLayout(self)
        column.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        column.addWidget(self.panel)
        OwnEscape(self)
        self.hide()

    def open_at(
        self, anchor: QWidget, focus: QWidget, *, is_at_end: bool = False
    ) -> None:
        """Open above `anchor`, with the keys on `focus`, or on what comes first where
        that is not shown; `is_at_end`: the two end at the same edge, else they begin
        at the same one."""
        self._is_at_end = is_at_end
        self._anchor, self._before = anchor, QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        if not focus.isVisible():
            focus = next(iter(self._stops()), self)
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        handle = self._window.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self.opened.emit()

    def close_now(self) -> None:
        """Close, and give the keys back."""
        if not self.isVisible():
            return
        handle = self._window.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.closed.emit()

    def place(self) -> None:
        """Stand above what it belongs to, inside the window."""
        if self._anchor is None:
            return
        for widget in (self.panel, self):
            if (layout := widget.layout()) is not None:
                layout.activate()
        room = self._window.rect()
        foot = self._anchor.mapTo(self._window, QPoint(0, 0))
        at = QRect(foot, self._anchor.size())
        wanted = self.sizeHint()
        most = max(120, at.top() - _APART + _SHADOW)
        height = min(wanted.height(), most)
        width = min(wanted.width(), room.width())
        left = at.left() - _SHADOW
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored is not self._is_at_end:
            left = at.right() + _SHADOW - width + 1
        near = _SHADOW - _APART  # the panel keeps off the window's edges
        left = max(-near, min(left, room.width() - width + near))
        top = at.top() - _APART + _SHADOW - height
        self.setGeometry(left, max(0, top), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What reaches the window, before any part of it."""
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonPress:
                self._note_press(event.globalPosition().toPoint())
        elif event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.place)  # after the layouts
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside: what lies below cannot be seen."""
        stops = self._stops()
        focused = self.focusWidget()
        if focused is None or focused not in stops:
            return super().focusNextPrevChild(forward)
        step = 1 if forward else -1
        reason = Qt.FocusReason
        stops[(stops.index(focused) + step) % len(stops)].setFocus(
            reason.TabFocusReason if forward else reason.BacktabFocusReason
        )
        return True

    def _stops(self) -> list[QWidget]:
        """What takes the keys, in the order of Tab."""
        stops: list[QWidget] = []
        widget = self.panel.nextInFocusChain()
        while widget is not None and widget is not self.panel:
            if self._is_stop(widget):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops

    def _is_stop(self, widget: QWidget) -> bool:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        is_own = self.isAncestorOf(widget)
        return is_own and takes_tab and widget.isEnabled() and widget.isVisibleTo(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(theme.current().shadow)
        colour.setAlpha(colour.alpha() // _LAYERS)
        painter.setBrush(colour)
        around = QRectF(self.panel.geometry())
        for layer in range(_LAYERS):
            by = _SHADOW * (layer + 1) / _LAYERS
            radius = theme.PANEL_RADIUS + by
            painter.drawRoundedRect(
                around.adjusted(-by, -by + 4, by, by), radius, radius
            )

    def _note_press(self, point: QPoint) -> None:
        for own in filter(None, (self.panel, self._anchor)):
            if own.rect().contains(own.mapFromGlobal(point)):
                return
        self.close_now()
