"""The buttons of what can be done with a picture: the first one above the others, which
stand in pairs where they fit."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget

from nanostudio.app.actions import Action
from nanostudio.app.tiles import Tile
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.tile_menu import BUTTONS, ITERATE, wish
from nanostudio.ui.wishes import Wishes

_GAP = 8
_LEFT = "text-align: left; padding: 0 7px;"


class PictureActions(QWidget):
    """Translated words may be long: then the buttons stand in one column."""

    clicked = Signal(object)  # the wish to make of the tile that is shown

    def __init__(
        self, wishes: Wishes, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setColumnStretch(0, 1)
        self._wishes, self._commands = wishes, commands
        self.buttons = [
            self._button(commands.rows[name], wish(name, wishes)) for name in BUTTONS
        ]
        self.iterate = self._menu_button()
        self.buttons.insert(2, self.iterate)
        self._columns = 0
        self._arrange(2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The columns of a grid are equally wide here.
        widest = max(button.sizeHint().width() for button in self.buttons[1:])
        self._arrange(2 if 2 * widest + _GAP <= self.width() else 1)

    def _button(self, row: Action, wish: Callable[[Tile], None]) -> QPushButton:
        button = QPushButton(row.text)
        button.setAccessibleName(row.text)
        button.setStyleSheet(_LEFT)
        icons.dress(button, row.icon, size=16)
        button.clicked.connect(lambda: self.clicked.emit(wish))
        return button

    def _menu_button(self) -> QPushButton:
        """Holds what there is no room for: what is made from a picture next."""
        button = QPushButton(self.tr("Iterate"))
        button.setAccessibleName(self.tr("Iterate"))
        button.setStyleSheet(_LEFT)
        icons.dress(button, "git-branch", size=16)
        menu = QMenu(button)
        menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(menu)
        return button

    def _fill_menu(self) -> None:
        """Anew each time: in the colours and with the keys of now."""
        menu = self.iterate.menu()
        menu.clear()
        for name in ITERATE:
            action = menu.addAction(
                self._commands.icon(name), self._commands.rows[name].text
            )
            action.setShortcut(self._commands[name].shortcut())
            action.setShortcutVisibleInContextMenu(True)
            made = wish(name, self._wishes)
            action.triggered.connect(lambda _=False, made=made: self.clicked.emit(made))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        first, *others = self.buttons
        self._grid.addWidget(first, 0, 0, 1, columns)
        for at, button in enumerate(others):
            self._grid.addWidget(button, 1 + at // columns, at % columns)
        self._grid.setColumnStretch(1, columns - 1)
