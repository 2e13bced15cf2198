"""What stands in the main window: panels side by side between two bars."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nanostudio.ui import icons, theme
from nanostudio.ui.activity import ActivityBar
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.focus import HandOn, takes_tab, way_in
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.rooms import STUDIO, Room, Rooms
from nanostudio.ui.shell import Remembered, widths
from nanostudio.ui.status import StatusBar

_COMPOSE, _GALLERY, _INSPECTOR = range(3)
_WIDEST = 560  # pixels of the compose panel; a prompt is read in short lines


class Workspace(QWidget):
    """Holds the panels it is given and remembers where they stood."""

    generate_requested = Signal()

    def __init__(
        self,
        compose: ComposePanel,
        gallery: QWidget,
        inspector: QWidget,
        commands: Commands,
        remembered: Remembered | None = None,
        *,
        width: int = 1280,
    ) -> None:
        """`width`: of the window it will stand in."""
        super().__init__()
        self.compose, self.gallery, self.inspector = compose, gallery, inspector
        self._commands = commands
        self._remembered = remembered
        self.activity = ActivityBar(self)
        self.status = StatusBar(self)
        self.splitter = self._splitter()
        self.rooms = Rooms(self)
        self._switches: dict[str, QAction] = {}
        self._build()
        self._add_actions()
        self.splitter.setSizes(list(widths(width)))
        self._restore()
        self._way = HandOn(self, self.compose.prompt)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)
            self._commands.redress()
            self.compose.redress()

    def add_room(self, room: str, action: str, make: Callable[[], QWidget]) -> None:
        """A room that `action` of the table leads to; `make` builds it, once."""
        row = self._commands.rows[action]
        self.rooms.add(room, make)
        self.activity.add_room(room, row.icon, row.text)
        self._commands.bind(action, partial(self.rooms.enter, room), self)

    def focus_part(self, step: int) -> None:
        """Take the keyboard to the next part, or with -1 to the one before."""
        parts = [part for part in self._parts() if part.isVisible()]
        focus = self.window().focusWidget()
        here = [
            at
            for at, part in enumerate(parts)
            if focus is not None and (part is focus or part.isAncestorOf(focus))
        ]
        start = here[0] if here else (-1 if step > 0 else 0)
        for turn in range(1, len(parts) + 1):
            if _focus_in(parts[(start + step * turn) % len(parts)]):
                return

    def remember(self) -> None:
        """Keep where the panels stand."""
        if self._remembered is not None:
            self._remembered.setValue("window/panels", self.splitter.saveState())
            hidden = [name for name, on in self._switches.items() if not on.isChecked()]
            self._remembered.setValue("window/hidden", " ".join(hidden))

    def _splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(theme.SPACE)
        for panel in (self.compose, self.gallery, self.inspector):
            splitter.addWidget(panel)
        splitter.setStretchFactor(_COMPOSE, 0)
        splitter.setStretchFactor(_GALLERY, 1)
        splitter.setStretchFactor(_INSPECTOR, 0)
        splitter.setCollapsible(_GALLERY, False)
        self.compose.setMaximumWidth(_WIDEST)
        splitter.splitterMoved.connect(self.remember)
        return splitter

    def _build(self) -> None:
        middle = QHBoxLayout()
        set_margins(middle, 0, theme.SPACE, theme.SPACE, 0)
        middle.setSpacing(0)
        middle.addWidget(self.activity)
        middle.addWidget(self.rooms, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(middle, 1)
        rows.addWidget(self.status)
        self.add_room(STUDIO, "room.studio", lambda: self.splitter)
        self.activity.room_picked.connect(self.rooms.enter)
        self.rooms.entered.connect(self._on_rooms_entered)

    def _add_actions(self) -> None:
        commands = self._commands
        commands.bind("generate", self._generate, self)
        for name, panel in (
            ("view.compose", self.compose),
            ("view.inspector", self.inspector),
        ):
            action = commands.put(name, self)
            action.setChecked(True)
            action.toggled.connect(partial(self._on_panel_toggled, panel))
            action.toggled.connect(self.remember)
            self.activity.add_switch(commands, name)
            self._switches[name] = action
        commands.bind("view.next_part", lambda: self.focus_part(+1), self)
        commands.bind("view.previous_part", lambda: self.focus_part(-1), self)

    @property
    def is_studio(self) -> bool:
        """Whether the studio is seen, and what would be generated there."""
        return self.rooms.current == STUDIO

    @property
    def is_covered(self) -> bool:
        """Whether something large lies over the room: a picture, a comparison."""
        seen = self.childAt(self.rect().center())
        return seen is not None and not self.rooms.isAncestorOf(seen)

    @property
    def shows_studio(self) -> bool:
        """Whether what would be generated there is before the person's eyes."""
        return self.is_studio and not self.is_covered

    def _generate(self) -> None:
        """Nobody pays for an order that cannot be seen."""
        room = self.rooms.currentWidget()
        if self.shows_studio:
            self.generate_requested.emit()
        elif isinstance(room, Room) and not self.is_covered:
            room.generate()

    def _on_rooms_entered(self, room: str) -> None:
        self.activity.show_room(room)
        self._way.to = self.compose.prompt if self.is_studio else self._parts()[0]
        if self.isVisible():
            # Hiding the other room has left the keyboard anywhere.
            any(_focus_in(part) for part in self._parts() if part.isVisible())

    def _on_panel_toggled(self, panel: QWidget, is_on: bool) -> None:
        panel.setVisible(is_on)
        self.rooms.enter(STUDIO)  # it stands there
        place = self.splitter.indexOf(panel)
        sizes = self.splitter.sizes()
        if is_on and not sizes[place]:  # dragged shut, or hidden when it was kept
            sizes[place] = widths(self.width())[place]
            sizes[_GALLERY] = max(0, sizes[_GALLERY] - sizes[place])
            self.splitter.setSizes(sizes)

    def _parts(self) -> tuple[QWidget, ...]:
        if isinstance(room := self.rooms.currentWidget(), Room):
            return room.parts()
        return (self.compose, self.gallery, self.inspector)

    def _restore(self) -> None:
        if self._remembered is None:
            return
        panels = self._remembered.value("window/panels")
        if isinstance(panels, QByteArray):
            self.splitter.restoreState(panels)
        hidden = str(self._remembered.value("window/hidden") or "").split()
        for name, switch in self._switches.items():
            switch.setChecked(name not in hidden)


def _focus_in(part: QWidget) -> bool:
    """Whether `part` has something to take the keyboard, which then has it."""
    reason = Qt.FocusReason.ShortcutFocusReason
    last = part.focusWidget() or way_in(part)
    wanted = [last] if last is not None else []
    wanted += [w for w in (part, *part.findChildren(QWidget)) if takes_tab(w)]
    for widget in wanted:
        if widget.isVisible() and widget.isEnabled():
            widget.setFocus(reason)
            return True
    return False
