"""The activity bar: the menu, the program's rooms, and its switches at the foot."""

import itertools

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.room_button import RoomButton

WIDTH = 48  # pixels
_SIDE = 36
# From above; an action that is not named here stands above them all.
_FOOT = (
    *("view.compose", "view.inspector", "view.theme"),
    *("keys.open", "preferences.open"),
)


class ActivityBar(QWidget):
    """A column of icon buttons; a room that is not built has no button."""

    room_picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._rooms = QButtonGroup(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(6, 8, 6, 8)
        self._rows.setSpacing(8)
        self._rows.addStretch(1)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._above = 0
        self._foot: list[str] = []
        self._by_room: dict[str, QToolButton] = {}

    def add_menu(self, commands: Commands, name: str) -> QToolButton:
        """The button at the head of the bar."""
        button = self._bare("switch")
        commands.dress(button, name)
        self._rows.insertWidget(0, button)
        self._above += 1
        self._order_tabs()
        return button

    @property
    def first(self) -> QWidget:
        """Its uppermost button. Raises IndexError when it has none."""
        return min(self.findChildren(QToolButton), key=self._rows.indexOf)

    def add_room(self, room: str, icon: str, name: str) -> QToolButton:
        """A button that takes the person to `room`; the first one is checked."""
        button = self._button(icon, name)
        self._by_room[room] = button
        button.setCheckable(True)
        button.setAutoExclusive(True)  # by this a screen reader knows a radio button
        button.setChecked(not self._rooms.buttons())
        self._rooms.addButton(button)
        self._rows.insertWidget(self._above, button)
        self._above += 1
        self._order_tabs()
        button.clicked.connect(lambda: self.room_picked.emit(room))
        return button

    def show_room(self, room: str) -> None:
        """Mark where the person is."""
        self._by_room[room].setChecked(True)

    def add_deed(self, commands: Commands, name: str) -> QToolButton:
        """A button under the rooms for an action of the table."""
        button = self._bare("switch")
        commands.dress(button, name)
        self._rows.insertWidget(self._above, button)
        self._above += 1
        self._order_tabs()
        return button

    def add_switch(self, commands: Commands, name: str) -> QToolButton:
        """A button at the foot of the bar for an action of the table."""
        button = self._bare("switch")
        commands.dress(button, name)
        self._foot.append(name)
        self._foot.sort(key=lambda one: _FOOT.index(one) if one in _FOOT else -1)
        place = self._rows.count() - (len(self._foot) - 1) + self._foot.index(name)
        self._rows.insertWidget(place, button)
        self._order_tabs()
        return button

    def _order_tabs(self) -> None:
        """Tab goes through the buttons as they stand."""
        stand = [self._rows.itemAt(at) for at in range(self._rows.count())]
        buttons = [one.widget() for one in stand if one is not None]
        shown = [button for button in buttons if button is not None]
        for one, next_one in itertools.pairwise(shown):
            QWidget.setTabOrder(one, next_one)

    def _button(self, icon: str, name: str) -> QToolButton:
        button = self._bare("room", RoomButton(self))
        button.setAccessibleName(name)
        button.setToolTip(name)
        icons.dress(button, icon, "text_dim", checked="accent_ink")
        return button

    def _bare(self, role: str, button: QToolButton | None = None) -> QToolButton:
        button = button or QToolButton(self)
        button.setProperty("role", role)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFixedSize(_SIDE, _SIDE)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
