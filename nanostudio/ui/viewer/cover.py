"""A part of a window that lies over all the rest of it, with actions of its own."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nanostudio.app.actions import Scope
from nanostudio.ui.commands import Commands
from nanostudio.ui.focus import OwnEscape, walk
from nanostudio.ui.sketch.editor_actions import editor_actions, redress

_MIRRORED = {"Left": "Right", "Right": "Left"}


class Cover(QWidget):
    """Takes the focus and gives it back; Tab stays inside, and Esc is its own."""

    def __init__(
        self, commands: Commands, scope: Scope, parent: QWidget | None = None
    ) -> None:
        """`scope`: whose rows of the table are its actions."""
        super().__init__(parent)
        self._commands, self._scope = commands, scope
        self._back: QWidget | None = None
        self.actions_of = editor_actions(self, commands, scope)
        self.setAutoFillBackground(True)
        OwnEscape(self)

    def cover(self, host: QWidget) -> None:
        """Lie over all of `host`, hidden until it is opened."""
        self.setParent(host)
        self.hide()
        self.setGeometry(host.rect())
        host.installEventFilter(self)

    def come_up(self) -> None:
        """Be seen, and note where the focus was."""
        focus = self.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._back = focus
        self.show()
        self.raise_()

    def go_away(self) -> None:
        """Be seen no more; the focus goes back where it was."""
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None

    def bind(self, calls: Mapping[str, Callable[[], object]]) -> None:
        """Have the actions, by the part of their id behind the dot, do something."""
        self._commands.keys_changed.connect(self._take_keys)
        for name, call in calls.items():
            action = self.actions_of[name]
            row = self._commands.rows[f"{self._scope.value}.{name}"]
            action.setAutoRepeat(row.is_repeated)
            action.triggered.connect(partial(_plain, call))
            self._give_keys(name, action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        host = self.parentWidget()
        if event.type() is QEvent.Type.Resize and host is not None and watched is host:
            self.setGeometry(host.rect())
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            redress(self._commands, self.actions_of, self._scope)

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

    def _take_keys(self, row: str) -> None:
        scope, _, name = row.partition(".")
        if scope == self._scope:
            self._give_keys(name, self.actions_of[name])

    def _give_keys(self, name: str, action: QAction) -> None:
        """Where one reads from the right, the next picture is at the left."""
        keys = self._commands.keys(f"{self._scope.value}.{name}")
        if self.isRightToLeft():
            keys = [_MIRRORED.get(key, key) for key in keys]
        action.setShortcuts([QKeySequence(key) for key in keys])


def _plain(call: Callable[[], object], _checked: bool = False) -> None:
    """Call without what the signal carries."""
    call()
