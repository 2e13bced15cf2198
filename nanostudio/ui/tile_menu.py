"""The menu of a tile: what its buttons and links do, for keys and right clicks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.app.words import choice_hint, choice_words
from nanostudio.ui.commands import Commands
from nanostudio.ui.wishes import Wishes

PICTURE = (  # actions on a picture, in the order of menu and buttons
    "picture.use_as_reference",
    "picture.reuse_settings",
    "picture.show_in_folder",
    "picture.copy",
    "picture.export",
)
_REUSE = "picture.reuse_settings"  # of a task without a picture too


def wish(name: str, wishes: Wishes) -> Callable[[Tile], None]:
    """What the action on a picture `name` wishes of a tile."""
    signals = {
        "picture.use_as_reference": wishes.use_as_reference_requested,
        "picture.reuse_settings": wishes.reuse_requested,
        "picture.show_in_folder": wishes.reveal_requested,
        "picture.copy": wishes.copy_requested,
    }
    return wishes.ask_export if name == "picture.export" else signals[name].emit


def fill(menu: QMenu, tile: Tile, wishes: Wishes, commands: Commands) -> None:
    """Add the actions that apply to `tile`."""
    if tile.output is not None:
        for name in PICTURE:
            _add(menu, name, tile, wishes, commands)
        return
    for choice in tile.choices:
        action = menu.addAction(choice_words(choice))
        action.setStatusTip(choice_hint(choice))
        action.triggered.connect(
            lambda _=False, choice=choice: wishes.choose(tile, choice)
        )
    menu.addSeparator()
    _add(menu, _REUSE, tile, wishes, commands)


def bind(
    view: QWidget,
    wishes: Wishes,
    commands: Commands,
    current: Callable[[], Tile | None],
) -> None:
    """Let the actions on pictures work on the current tile of `view`."""
    for name in PICTURE:
        commands.bind(name, partial(_wish, name, wishes, current), view)


def _wish(name: str, wishes: Wishes, current: Callable[[], Tile | None]) -> None:
    tile = current()
    if tile is not None and (tile.output is not None or name == _REUSE):
        wish(name, wishes)(tile)


def _add(
    menu: QMenu, name: str, tile: Tile, wishes: Wishes, commands: Commands
) -> None:
    row = commands.rows[name]
    action = menu.addAction(commands.icon(name), row.text)
    # Shown beside the text only: the keys belong to the action of the table.
    action.setShortcut(commands[name].shortcut())
    action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda _=False: wish(name, wishes)(tile))
