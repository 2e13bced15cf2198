"""A panel that opens under a button, over what is in the window, and goes by itself."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from nanostudio.ui.focus import OwnEscape

_EDGE = 8  # pixels free to the window's edge
_BELOW = 4  # and to the button


class Overlay(QFrame):
    """Part of the window, and no window of its own: input methods and screen readers
    meet its fields like any others.

    Closes on Esc, on a click elsewhere in the window, which still does what it does
    there, and when the focus leaves it for another part of the window."""

    closed = Signal()

    def __init__(self, host: QWidget, name: str, size: QSize) -> None:
        """`host` is what it covers a part of, and whose keys count in it; `name` is for
        those who cannot see it; `size` is what it takes where it can."""
        super().__init__(host)
        self._host = host
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self._wanted = size
        self._anchor: QWidget | None = None
        self._panel: QWidget | None = None
        self._back: QWidget | None = None
        OwnEscape(self)
        self.hide()

    def open_under(self, anchor: QWidget, panel: QWidget, back: QWidget) -> None:
        """Open under the button `anchor`, along `panel`, in which it stands; the focus
        goes to `back` when this is closed."""
        self._anchor, self._panel, self._back = anchor, panel, back
        self._place()
        self.show()
        self.raise_()
        self.focusNextPrevChild(True)
        self._host.installEventFilter(self)
        if (handle := self._handle()) is not None:
            handle.installEventFilter(self)
        _app().focusChanged.connect(self._on_app_focus_changed)

    def close_now(self) -> None:
        """Go away; the focus goes back if it was here."""
        if self.isHidden():
            return
        _app().focusChanged.disconnect(self._on_app_focus_changed)
        self._host.removeEventFilter(self)
        if (handle := self._handle()) is not None:
            handle.removeEventFilter(self)
        focus = _app().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if had_focus and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def fields(self) -> list[QWidget]:
        """Where Tab goes, in its order."""
        return [
            child
            for child in self.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisibleTo(self)
            and child.isEnabled()
        ]

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays inside, and goes round."""
        fields = self.fields()
        if not fields:
            return False
        focus = _app().focusWidget()
        place = fields.index(focus) if focus in fields else (-1 if is_next else 0)
        to = fields[(place + (1 if is_next else -1)) % len(fields)]
        reason = Qt.FocusReason
        to.setFocus(reason.TabFocusReason if is_next else reason.BacktabFocusReason)
        _bring_into_sight(to)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # not for what lies beneath

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._host:
            if kind is QEvent.Type.Resize:
                self._place()
        elif kind is QEvent.Type.MouseButtonPress:
            self._on_window_pressed(cast(QMouseEvent, event).position().toPoint())
        return False

    def _handle(self) -> QWindow | None:
        """Asked for anew each time: the system's window may be made again while this is
        open, which leaves a kept one dead."""
        return self.window().windowHandle()

    def _on_window_pressed(self, where: QPoint) -> None:
        # The anchor's own click closes this; closed already, it would open it again.
        ours = (self, self._anchor)
        if not any(_contains(widget, where) for widget in ours if widget is not None):
            self.close_now()

    def _on_app_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self.window():
            return  # another window's, or nobody's
        if now is not self._anchor and not self.isAncestorOf(now):
            self.close_now()

    def _place(self) -> None:
        """Ends where the panel ends, or begins where it begins when this is wider;
        within the host in any case."""
        if self._anchor is None or self._panel is None:
            return
        host, panel = self._host.size(), self._place_of(self._panel)
        room = host - QSize(2 * _EDGE, 2 * _EDGE)
        size = self._wanted.boundedTo(room).expandedTo(self.minimumSizeHint())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        is_left = (size.width() > panel.width()) is not is_mirrored
        left = panel.left() if is_left else panel.right() + 1 - size.width()
        top = self._place_of(self._anchor).bottom() + 1 + _BELOW
        left = max(_EDGE, min(left, host.width() - size.width() - _EDGE))
        top = max(_EDGE, min(top, host.height() - size.height() - _EDGE))
        self.setGeometry(QRect(QPoint(left, top), size))

    def _place_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._host, QPoint()), widget.size())


def _contains(widget: QWidget, where: QPoint) -> bool:
    """Whether a place of the window is in `widget`."""
    return widget.rect().contains(widget.mapFrom(widget.window(), where))


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to what the focus came to from outside of its area."""
    area: QWidget | None = widget
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)


def _app() -> QApplication:
    return cast(QApplication, QApplication.instance())
