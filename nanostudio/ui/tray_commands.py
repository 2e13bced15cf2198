"""The tray's actions at work: bound to its widgets, and gathered in its menus."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from nanostudio.app.draft import Draft
from nanostudio.app.slots import TrayReference
from nanostudio.app.tray import LibraryPicture
from nanostudio.app.tray_plan import role_words
from nanostudio.app.words import filled
from nanostudio.core.geometry import Size, has_ratio
from nanostudio.core.spec import Role
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel

ROLES = {
    "tray.role_character": Role.CHARACTER,
    "tray.role_object": Role.OBJECT,
    "tray.role_style": Role.STYLE,
    "tray.role_none": None,
}
_ADDING = (
    *("tray.browse", "tray.browse_folder", "tray.paste"),
    *("tray.from_web", "tray.from_gallery", "tray.character"),
)
_SLOT = (
    *("tray.edit", "tray.crop", "tray.original", "tray.rename", ""),
    *(*ROLES, ""),
    *("tray.move_left", "tray.move_right", ""),
    *("tray.remove", "tray.clear"),
)


class TrayCommands(QObject):
    """Keys, menus and palette do the same; what needs the engine is a signal."""

    edit_requested = Signal(int)  # token, here and below
    crop_requested = Signal(int, str)  # to this aspect ratio
    original_requested = Signal(int)
    address_given = Signal(str)  # typed by the person: to be fetched

    def __init__(
        self,
        compose: ComposePanel,
        draft: Draft,
        commands: Commands,
        selected: Callable[[], Sequence[LibraryPicture]],
        window: QWidget,
    ) -> None:
        """`selected`: the pictures selected in the gallery. `window`: where the keys
        count that count anywhere."""
        super().__init__(window)
        self._window = window
        self._compose, self._shown = compose, compose.tray
        self._draft, self._tray = draft, draft.tray
        self._commands = commands
        self._selected = selected
        self._bind()
        self._shown.add_button.clicked.connect(self._on_add_clicked)
        self._shown.menu_requested.connect(self._on_menu_requested)
        self._shown.edit_requested.connect(self.edit_requested)
        self._shown.current_changed.connect(self._tell_actions)
        draft.options_changed.connect(self._tell_actions)
        self._tell_actions()

    def adding_menu(self) -> QMenu:
        """All ways to add a reference; those that bring nothing now are greyed."""
        menu = self._menu(_ADDING)
        actions = dict(zip(_ADDING, menu.actions(), strict=True))
        actions["tray.paste"].setEnabled(self._compose.drops.can_paste())
        actions["tray.from_gallery"].setEnabled(bool(self._selected()))
        return menu

    def slot_menu(self) -> QMenu:
        """What can be done with the current reference."""
        menu = self._menu(_SLOT)
        for action in menu.actions():
            if action.objectName() == "tray.crop" and action.isEnabled():
                text = self.tr("Crop to %1")
                action.setText(filled(text, self._draft.aspect_ratio))
        return menu

    def browse(self) -> None:
        """Let the person pick files."""
        from nanostudio.ui.browse import browse_files

        browse_files(self._compose, self._tray.offer)

    def browse_folder(self) -> None:
        """Let the person pick a folder of pictures."""
        from nanostudio.ui.browse import browse_folder

        browse_folder(self._compose, self._tray.offer)

    def ask_address(self) -> None:
        """Open the field for a web address beside the adding slot."""
        from nanostudio.ui.address_field import AddressField

        button = self._shown.add_button
        field = AddressField(self._compose)
        field.address_given.connect(self.address_given)
        field.open_at(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def add_selected(self) -> None:
        """Add the pictures selected in the gallery."""
        self._tray.offer(self._selected())

    def _bind(self) -> None:
        shown, compose = self._shown, self._compose
        window: dict[str, Callable[[], object]] = {
            "tray.browse": self.browse,
            "tray.browse_folder": self.browse_folder,
        }
        panel: dict[str, Callable[[], object]] = {
            "tray.paste": compose.paste,
            "tray.from_web": self.ask_address,
            "tray.from_gallery": self.add_selected,
            "tray.clear": self._clear,
        }
        slot: dict[str, Callable[[], object]] = {
            "tray.edit": self._edit,
            "tray.crop": self._crop,
            "tray.original": self._restore,
            "tray.rename": shown.rename_current,
            "tray.move_left": partial(shown.move_current, -1),
            "tray.move_right": partial(shown.move_current, 1),
            "tray.remove": shown.remove_current,
            "tray.undo": self._tray.undo,
        }
        slot |= {name: partial(self._set_role, role) for name, role in ROLES.items()}
        for places, where in (
            (window, self._window),
            (panel, compose),
            (slot, shown),
        ):
            for name, call in places.items():
                self._commands.bind(name, call, where)

    def _tell_actions(self) -> None:
        """Grey the actions that have nothing to act on."""
        slot = self._slot()
        is_whole = slot is not None and not (slot.is_pending or slot.is_busy)
        self._enable(slot is not None, *(name for name in _SLOT if name))
        self._enable(is_whole, "tray.edit")
        self._enable(is_whole and bool(slot and slot.is_edited), "tray.original")
        self._enable(is_whole and self._would_crop(slot), "tray.crop")
        self._enable(bool(self._tray.references), "tray.clear")
        for name, role in ROLES.items():
            action = self._commands[name]
            action.setChecked(slot is not None and slot.role is role)

    def _would_crop(self, slot: TrayReference | None) -> bool:
        ratio = self._draft.aspect_ratio
        if slot is None or not ratio or not slot.width:
            return False
        return not has_ratio(Size(slot.width, slot.height), ratio)

    def _enable(self, is_on: bool, *names: str) -> None:
        for name in names:
            self._commands[name].setEnabled(is_on)

    def _slot(self) -> TrayReference | None:
        index = self._shown.current
        return None if index is None else self._tray.references[index]

    def _edit(self) -> None:
        if slot := self._slot():
            self.edit_requested.emit(slot.token)

    def _crop(self) -> None:
        slot, ratio = self._slot(), self._draft.aspect_ratio
        if slot and ratio:
            self.crop_requested.emit(slot.token, ratio)

    def _restore(self) -> None:
        if slot := self._slot():
            self.original_requested.emit(slot.token)

    def _clear(self) -> None:
        self._tray.remove(*range(len(self._tray.references)))

    def _set_role(self, role: Role | None) -> None:
        index = self._shown.current
        if index is not None:
            self._tray.set_role(index, role)
            name = self._tray.references[index].name
            self._shown.say(filled(self.tr("%1: %2"), name, role_words(role)))

    def _on_add_clicked(self) -> None:
        button = self._shown.add_button
        corner = QPoint(button.width() if button.isRightToLeft() else 0, 0)
        self.adding_menu().popup(
            button.mapToGlobal(corner + QPoint(0, button.height() + 4))
        )

    def _on_menu_requested(self, where: QPoint) -> None:
        self.slot_menu().popup(where)

    def _menu(self, names: Sequence[str]) -> QMenu:
        """Copies of the actions: what a menu greys must not grey the keys."""
        menu = QMenu(self._shown)
        menu.aboutToHide.connect(menu.deleteLater)
        for name in names:
            if name:
                menu.addAction(self._copy(name, menu))
            else:
                menu.addSeparator()
        return menu

    def _copy(self, name: str, menu: QWidget) -> QAction:
        whole, row = self._commands[name], self._commands.rows[name]
        action = QAction(self._commands.icon(name), row.text, menu)
        action.setObjectName(name)
        action.setEnabled(whole.isEnabled())
        action.setCheckable(whole.isCheckable())
        action.setChecked(whole.isChecked())
        # Shown beside the text only: the keys belong to the action of the table.
        action.setShortcut(whole.shortcut())
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked=False: whole.trigger())
        return action
