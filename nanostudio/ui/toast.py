"""Toasts: short messages at the bottom of the window's middle, with one action."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QEnterEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.messages import Level, Message, Messages
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label
from nanostudio.ui.labels import breakable, copy_text
from nanostudio.ui.mirror import set_margins

_SHOWN_MS = 5_000
_SHOWN_WITH_ACTION_MS = 8_000  # an Undo must be reached
_MOST = 3  # toasts at once; the oldest note gives way
_WIDEST = 460
_NARROW = 340  # less leaves too little beside the action
_ABOVE = 20  # pixels free below the lowest toast
_SYMBOLS = {
    Level.NOTE: ("info", "text_dim"),
    Level.GOOD: ("circle-check", "good"),
    Level.PROBLEM: ("triangle-alert", "bad"),
}


class Toast(QFrame):
    """One message. A problem stays until it is dismissed; the pointer keeps any."""

    closed = Signal()

    def __init__(self, message: Message, parent: QWidget, times: int = 1) -> None:
        """`times`: how often it was said while it could be seen."""
        super().__init__(parent)
        self.message, self.times = message, times
        self._is_closed = False
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMaximumWidth(_WIDEST)
        self._symbol = QLabel()
        self.title = label(breakable(message.title), "title")
        self.hint = label(breakable(message.hint), "dim")
        self.count = label(f"×{times}" if times > 1 else "", "small")  # noqa: RUF001
        self.action = QPushButton(message.action_text or self._details_words())
        self.dismiss = QToolButton()
        self._time = QTimer(self, singleShot=True, interval=_shown_ms(message))
        self._time.timeout.connect(self.close_now)
        self._lay_out()
        self.redraw()
        self._resume()

    def fit(self, width: int) -> None:
        """Be at most `width` pixels wide, in as many lines as that takes; where there
        is little room, what can be done stands below the words."""
        self._put_action(below=width < _NARROW)
        for part in (self.title, self.hint):
            part.setWordWrap(len(part.text()) > _LINE)
        self._rows.activate()  # else it does not know yet how high it will be
        if self.sizeHint().width() > width:
            self.title.setWordWrap(True)
            self.hint.setWordWrap(True)
            self._rows.activate()
        self.setMaximumWidth(width)
        if (layout := self.layout()) is not None:
            layout.activate()  # else it goes by the lines there were before

    def _put_action(self, *, below: bool) -> None:
        if below == (self._rows.indexOf(self.action) < 0):
            return
        if below:
            self._rows.removeWidget(self.action)
            self._below.insertWidget(0, self.action)
        else:
            self._below.removeWidget(self.action)
            self._rows.insertWidget(self._rows.count() - 1, self.action)

    def close_now(self) -> None:
        """Go away, once: hidden under the pointer, it would resume its time."""
        if self._is_closed:
            return
        self._is_closed = True
        self._time.stop()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def redraw(self) -> None:
        """Dress in the colours of now."""
        colours = theme.current()
        self.setStyleSheet(
            f'QFrame[role="toast"] {{ background: {colours.panel_raised};'
            f" border: 1px solid {colours.line_strong}; border-radius: 10px; }}"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(colours.shadow))
        self.setGraphicsEffect(shadow)
        name, colour = _SYMBOLS[self.message.level]
        tint = getattr(colours, colour)
        ratio = self.devicePixelRatioF()
        self._symbol.setPixmap(icons.pixmap(name, tint, 20, ratio))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._time.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._resume()

    def _resume(self) -> None:
        if self.message.level is not Level.PROBLEM and not self._is_closed:
            self._time.start()

    def _lay_out(self) -> None:
        self._texts = texts = QVBoxLayout()
        texts.setSpacing(2)
        for part, text in (
            (self.title, self.message.title),
            (self.hint, self.message.hint),
        ):
            part.setVisible(bool(text))
            texts.addWidget(part)
        self._below = QHBoxLayout()
        self._below.addStretch()
        texts.addLayout(self._below)
        self.count.setVisible(self.times > 1)
        self.action.setVisible(bool(self.action.text()))
        self.action.setProperty("role", "link")
        self.action.setAccessibleName(self.action.text())
        self.action.clicked.connect(self._on_action_clicked)
        self.dismiss.setProperty("role", "quiet")
        self.dismiss.setAccessibleName(self.tr("Dismiss message"))
        self.dismiss.setToolTip(self.tr("Dismiss message"))
        icons.dress(self.dismiss, "x")
        self.dismiss.clicked.connect(self.close_now)
        self._rows = row = QHBoxLayout(self)
        set_margins(row, 14, 8, 6, 8)
        row.setSpacing(10)
        row.addWidget(self._symbol)
        row.addLayout(texts, 1)
        row.addWidget(self.count)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)

    def _details_words(self) -> str:
        return self.tr("Copy details") if self.message.details else ""

    def _on_action_clicked(self) -> None:
        if self.message.action is not None:
            self.message.action()
        elif self.message.details:
            copy_text(self.message.details)
        self.close_now()


_LINE = 48  # characters that stand in one line of a toast


def _shown_ms(message: Message) -> int:
    return _SHOWN_WITH_ACTION_MS if message.action_text else _SHOWN_MS


class Toasts(QObject):
    """Shows the messages of a channel over `host`, the newest lowest."""

    changed = Signal()  # what can be seen

    def __init__(
        self,
        messages: Messages,
        host: QWidget,
        announce: Callable[[QWidget, str], None] | None = None,
    ) -> None:
        super().__init__(host)
        self._host = host
        self._announce = announce or announce_now
        self._toasts: list[Toast] = []
        messages.message_shown.connect(self._on_message_shown)
        messages.message_withdrawn.connect(self._on_message_withdrawn)
        host.installEventFilter(self)

    @property
    def shown(self) -> tuple[Toast, ...]:
        """The toasts there are, oldest first."""
        return tuple(self._toasts)

    def stand_over(self, host: QWidget) -> None:
        """Show what there is, and what comes, over another part of the window."""
        self._host.removeEventFilter(self)
        self._host = host
        host.installEventFilter(self)
        for toast in self._toasts:
            toast.setParent(host)
            toast.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        elif event.type() is QEvent.Type.PaletteChange:
            for toast in self._toasts:
                toast.redraw()
        return False

    def _on_message_shown(self, message: Message) -> None:
        same = [toast for toast in self._toasts if toast.message.is_same(message)]
        for toast in same or self._overdue():
            toast.close_now()
        times = 1 + sum(toast.times for toast in same)
        toast = Toast(message, self._host, times)
        toast.closed.connect(lambda: self._on_toast_closed(toast))
        self._toasts.append(toast)
        toast.show()
        self._place()
        self._announce(toast, message.words)
        self.changed.emit()

    def dismiss_last(self) -> None:
        """Put the newest one away."""
        if self._toasts:
            self._toasts[-1].close_now()

    def _on_message_withdrawn(self, message: Message) -> None:
        for toast in [one for one in self._toasts if one.message is message]:
            toast.close_now()

    def _overdue(self) -> list[Toast]:
        """What gives way to one more: the oldest, a note before a problem."""
        if len(self._toasts) < _MOST:
            return []
        notes = [t for t in self._toasts if t.message.level is not Level.PROBLEM]
        return [(notes or self._toasts)[0]]

    def _on_toast_closed(self, toast: Toast) -> None:
        self._toasts.remove(toast)
        self._place()
        self.changed.emit()

    def _place(self) -> None:
        bottom = self._host.height() - _ABOVE
        for toast in reversed(self._toasts):
            widest = min(_WIDEST, self._host.width() - 32)
            toast.fit(max(1, widest))
            size = toast.sizeHint().boundedTo(toast.maximumSize())
            size.setHeight(max(size.height(), toast.heightForWidth(size.width())))
            toast.resize(size)
            toast.move((self._host.width() - size.width()) // 2, bottom - size.height())
            toast.raise_()
            bottom -= size.height() + 8


def announce_now(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
