"""The order in which Tab walks, where it is not the order of making."""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget


class HandOn(QObject):
    """Gives what reaches a part of the window on to one widget of it.

    A focus proxy would do so too, but Tab would then pass over all that stands in the
    part before the proxy (seen with Qt 6.11 and 6.12)."""

    def __init__(self, part: QWidget, to: QWidget) -> None:
        super().__init__(part)
        self.to = to
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self.to.setFocus(event.reason())
        return False


class OwnEscape(QObject):
    """Lets a part of the window have Esc before the window's own shortcut, which puts a
    message away: who closes a list that is open thinks of nothing else."""

    def __init__(self, part: QWidget, when: Callable[[], bool] = lambda: True) -> None:
        """`when`: whether Esc means something there now."""
        super().__init__(part)
        self._when = when
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not self._when():
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        return True


def way_in(part: QWidget) -> QWidget | None:
    """What of `part` the keyboard goes to first, where that was settled."""
    only = Qt.FindChildOption.FindDirectChildrenOnly
    given = cast(HandOn | None, part.findChild(HandOn, options=only))
    return None if given is None else given.to


def walk(window: QWidget) -> list[QWidget]:
    """The widgets Tab comes to now, in their order, from the window on."""
    return [
        widget
        for widget in _chain(window)
        if takes_tab(widget) and widget.isEnabled() and widget.isVisibleTo(window)
    ]


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops there when it is shown."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return policy == Qt.FocusPolicy.TabFocus and widget.focusProxy() is None


def put_before(other: QWidget, *widgets: QWidget) -> None:
    """Let Tab come to `widgets` in their order, just before `other`."""
    before = [one for one in _chain(other) if takes_tab(one) and one not in widgets]
    put_after(before[-1] if before else other, *widgets)


def put_after(other: QWidget, *widgets: QWidget) -> None:
    """Let Tab come to `widgets` in their order, just after `other`: a control that
    takes Tab, or the part they are in."""
    for widget in widgets:
        QWidget.setTabOrder(other, widget)
        other = widget


def _chain(start: QWidget) -> Iterator[QWidget]:
    """Every widget of the window after `start`, once round."""
    widget = cast(QWidget, start.nextInFocusChain())
    while widget is not start:
        yield widget
        widget = cast(QWidget, widget.nextInFocusChain())
