"""The viewer: a picture of a list, large, with a row of buttons below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nanostudio.app.actions import Scope
from nanostudio.app.viewer import Viewed, Viewer
from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.core.say import joined
from nanostudio.ui.commands import Commands
from nanostudio.ui.focus import HandOn, OwnEscape, walk
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sketch.editor_actions import editor_actions, redress
from nanostudio.ui.sketch.view import STEP
from nanostudio.ui.toast import announce_now
from nanostudio.ui.viewer.bar import ViewerBar
from nanostudio.ui.viewer.canvas import ViewerCanvas
from nanostudio.ui.viewer.ground import Ground
from nanostudio.ui.viewer.notice import Notice

_BAR_MS = 2_000  # the row stays so long on the full screen once the pointer rests
_MIRRORED = {"Left": "Right", "Right": "Left"}


class ViewerPage(QWidget):
    """Part of a window: laid over it by `cover`, put in a stack, or all of it."""

    closed = Signal(object)  # Viewed: what was looked at last
    second_window_requested = Signal(object, int)  # tuple[Viewed, ...], which of them

    def __init__(
        self,
        viewer: Viewer,
        commands: Commands,
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Viewer"))
        self._viewer, self._commands, self._announce = viewer, commands, announce
        self._back: QWidget | None = None
        self._made_full = False
        self.actions_of = editor_actions(self, commands, Scope.VIEWER)
        self.canvas = ViewerCanvas(viewer, Ground(viewer, pictures, self), self)
        self.bar = ViewerBar(viewer, self.actions_of, self)
        self.notice = Notice(self.canvas)
        self._resting = QTimer(self, singleShot=True, interval=_BAR_MS)
        self._build()
        self._bind()

    @property
    def viewer(self) -> Viewer:
        """What is looked at."""
        return self._viewer

    def open(self, pictures: Sequence[Viewed], at: int) -> None:
        """Look at a list, its picture `at` first; the focus comes here, and goes back
        where it was."""
        if not pictures:
            return
        focus = self.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._back = focus
        self.show()
        self.raise_()
        self._viewer.open(pictures, at)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_now(self) -> None:
        """Go away, and forget the pictures."""
        shown = self._viewer.current
        if shown is None:
            return
        if self._made_full:
            self._toggle_full_screen()
        self._viewer.close()
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None
        self.closed.emit(shown)

    def cover(self, host: QWidget) -> None:
        """Lie over all of `host`, hidden until `open`."""
        self.setParent(host)
        self.hide()
        self.setGeometry(host.rect())
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        host = self.parentWidget()
        if event.type() is QEvent.Type.Resize and host is not None and watched is host:
            self.setGeometry(host.rect())
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            redress(self._commands, self.actions_of, Scope.VIEWER)
            self.notice.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notice.place()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays inside, and goes round: what lies under this cannot be seen."""
        fields = [one for one in walk(self.window()) if self.isAncestorOf(one)]
        focus = self.window().focusWidget()
        if not fields or focus is None:
            return False
        place = fields.index(focus) if focus in fields else (-1 if is_next else 0)
        to = fields[(place + (1 if is_next else -1)) % len(fields)]
        reason = Qt.FocusReason
        to.setFocus(reason.TabFocusReason if is_next else reason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._made_full:
                self._toggle_full_screen()
            else:
                self.close_now()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.bar)
        OwnEscape(self)
        HandOn(self, self.canvas)

    def _bind(self) -> None:
        viewer, canvas = self._viewer, self.canvas
        viewer.current_changed.connect(self._on_viewer_current_changed)
        viewer.pixels_changed.connect(self._show_problem)
        canvas.sight_changed.connect(self._show_zoom)
        canvas.close_requested.connect(self.close_now)
        canvas.pointer_moved.connect(self._wake_bar)
        self._resting.timeout.connect(self._on_resting_timeout)
        self._commands.keys_changed.connect(self._take_keys)
        calls: dict[str, Callable[[], object]] = {
            "next": partial(viewer.step, 1),
            "previous": partial(viewer.step, -1),
            "first": partial(viewer.go, 0),
            "last": lambda: viewer.go(len(viewer.pictures) - 1),
            "zoom_in": lambda: canvas.zoom(STEP),
            "zoom_out": lambda: canvas.zoom(1 / STEP),
            **{"fit": canvas.fit, "actual": canvas.show_actual},
            "full_screen": self._toggle_full_screen,
            "second_window": self._ask_second_window,
            "close": self.close_now,
        }
        for name, call in calls.items():
            action = self.actions_of[name]
            row = self._commands.rows[f"{Scope.VIEWER.value}.{name}"]
            action.setAutoRepeat(row.is_repeated)
            action.triggered.connect(partial(_plain, call))
            self._give_keys(name, action)

    def _take_keys(self, row: str) -> None:
        scope, _, name = row.partition(".")
        if scope == Scope.VIEWER:
            self._give_keys(name, self.actions_of[name])

    def _give_keys(self, name: str, action: QAction) -> None:
        """Where one reads from the right, the next picture is at the left."""
        keys = self._commands.keys(f"{Scope.VIEWER.value}.{name}")
        if self.isRightToLeft():
            keys = [_MIRRORED.get(key, key) for key in keys]
        action.setShortcuts([QKeySequence(key) for key in keys])

    def _toggle_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._made_full = bool(window.windowState() & Qt.WindowState.WindowFullScreen)
        self.bar.show()
        if self._made_full:
            self._resting.start()

    def _wake_bar(self) -> None:
        if self._made_full:
            self.bar.show()
            self._resting.start()

    def _on_resting_timeout(self) -> None:
        """Nothing stands below the picture on the full screen, unless it is in use."""
        is_used = self.bar.underMouse() or not self.canvas.hasFocus()
        if self._made_full and not is_used:
            self.bar.hide()

    def _ask_second_window(self) -> None:
        self.second_window_requested.emit(self._viewer.pictures, self._viewer.at)

    def _on_viewer_current_changed(self) -> None:
        shown = self._viewer.current
        self._show_problem()
        if shown is None:
            return
        title = plain(shown.title, 120)
        at, count = self._viewer.at + 1, len(self._viewer.pictures)
        self.canvas.setAccessibleName(joined(self.tr("Picture"), title))
        place = filled(self.tr("%1 of %2"), at, count)
        self._announce(self.canvas, joined(title, place))

    def _show_problem(self) -> None:
        problem = self._viewer.problem
        if problem is not None:
            title, hint = plain(problem.title, 200), plain(problem.hint, 500)
            self.notice.say(title, hint)
            self._announce(self.canvas, joined(title, hint))
        else:
            self.notice.say("", "")
        self.bar.show_found()

    def _show_zoom(self) -> None:
        self.bar.show_zoom(self.canvas.sight.zoomed_by)
        is_whole = self.canvas.sight.zoom is None
        self.actions_of["fit"].setEnabled(not is_whole)


def _plain(call: Callable[[], object], _checked: bool = False) -> None:
    """Call without what the signal carries."""
    call()
