"""The viewer: a picture of a list, large, with a row of buttons below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nanostudio.app.actions import Scope
from nanostudio.app.tiles import Tile
from nanostudio.app.viewer import Viewed, Viewer
from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.core.say import joined
from nanostudio.ui.commands import Commands
from nanostudio.ui.focus import HandOn
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sketch.view import STEP
from nanostudio.ui.star import MOST
from nanostudio.ui.toast import announce_now
from nanostudio.ui.viewer.bar import ViewerBar
from nanostudio.ui.viewer.canvas import ViewerCanvas
from nanostudio.ui.viewer.cover import Cover
from nanostudio.ui.viewer.ground import Ground
from nanostudio.ui.viewer.notice import Notice

_BAR_MS = 2_000  # the row stays so long on the full screen once the pointer rests


class ViewerPage(Cover):
    """Part of a window: laid over it by `cover`, put in a stack, or all of it."""

    closed = Signal(object)  # Viewed: what was looked at last
    second_window_requested = Signal(object, int)  # tuple[Viewed, ...], which of them
    starred = Signal(object)  # number of the picture: too large for an int of Qt's
    rated = Signal(int, object)  # rating, number of the picture

    def __init__(
        self,
        viewer: Viewer,
        commands: Commands,
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(commands, Scope.VIEWER, parent)
        self.setAccessibleName(self.tr("Viewer"))
        self._viewer, self._announce = viewer, announce
        self._made_full = False
        self._number: int | None = None  # of a picture that can be judged
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
        self.come_up()
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
        self.go_away()
        self.closed.emit(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.notice.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notice.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._made_full:
                self._toggle_full_screen()
            else:
                self.close_now()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.bar)
        HandOn(self, self.canvas)

    def _bind(self) -> None:
        viewer, canvas = self._viewer, self.canvas
        viewer.current_changed.connect(self._on_viewer_current_changed)
        viewer.pixels_changed.connect(self._show_problem)
        canvas.sight_changed.connect(self._show_zoom)
        canvas.close_requested.connect(self.close_now)
        canvas.pointer_moved.connect(self._wake_bar)
        self._resting.timeout.connect(self._on_resting_timeout)
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
            "star": self._ask_star,
            **{
                f"rate_{one}": partial(self._ask_rating, one) for one in range(MOST + 1)
            },
        }
        self.actions_of["star"].setCheckable(True)
        self.bar.show_mark(None)
        self.bar.stars.rated.connect(self._ask_rating)
        self.bind(calls)

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

    def show_tile(self, tile: Tile | None) -> None:
        """What the picture is thought of, as it is now."""
        self._number = None if tile is None else tile.number
        self.bar.show_mark(None if tile is None or tile.number is None else tile.mark)

    def _ask_star(self) -> None:
        if self._number is not None:
            self.starred.emit(self._number)

    def _ask_rating(self, rating: int) -> None:
        if self._number is not None:
            self.rated.emit(rating, self._number)

    def _ask_second_window(self) -> None:
        self.second_window_requested.emit(self._viewer.pictures, self._viewer.at)

    def _on_viewer_current_changed(self) -> None:
        shown = self._viewer.current
        self._show_problem()
        if shown is None:
            return
        title = plain(shown.title, 120)
        self.canvas.setAccessibleName(joined(self.tr("Picture"), title))
        place = filled(self.tr("%1 of %2"), *self._viewer.standing)
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
