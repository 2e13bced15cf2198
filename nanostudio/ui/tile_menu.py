"""The menu of a tile: what its buttons and links do, for keys and right clicks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.app.words import choice_hint, choice_words
from nanostudio.ui.commands import Commands
from nanostudio.ui.wishes import Wishes

ITERATE = (  # what is made from a picture next
    "picture.same_again",
    "picture.remix",
    "picture.branch",
    "picture.send_to",
)
BUTTONS = (  # of the inspector; the rest is in its menu
    "picture.use_as_reference",
    "picture.reuse_settings",
    "picture.open",
    "picture.show_in_folder",
    "picture.copy",
    "picture.export",
)
PICTURE = (  # actions on a picture, in the order of the menu
    "picture.use_as_reference",
    "picture.reuse_settings",
    *ITERATE,
    "picture.open",
    "picture.open_with",
    "picture.edit_in",
    "picture.slice",
    "picture.show_in_folder",
    "picture.copy",
    "picture.copy_prompt",
    "picture.export",
)
CHARACTERS = ("character.new", "character.add", "picture.recast")
# Of a task without a picture, too.
_OF_TASK = ("picture.reuse_settings", "picture.send_to", "picture.copy_prompt")
_BEFORE = ("picture.same_again", "picture.open")  # a line stands before them


def wish(name: str, wishes: Wishes) -> Callable[[Tile], None]:
    """What the action on a picture `name` wishes of a tile."""
    signals = {
        "picture.use_as_reference": wishes.use_as_reference_requested,
        "picture.reuse_settings": wishes.reuse_requested,
        "picture.show_in_folder": wishes.reveal_requested,
        "picture.copy": wishes.copy_requested,
        "picture.copy_prompt": wishes.copy_prompt_requested,
        "picture.open": wishes.open_requested,
        "picture.same_again": wishes.same_again_requested,
        "picture.remix": wishes.remix_requested,
        "picture.branch": wishes.branch_requested,
        "picture.send_to": wishes.send_to_requested,
        "picture.open_with": wishes.open_with_requested,
        "picture.edit_in": wishes.edit_in_requested,
        "picture.slice": wishes.slice_requested,
        "picture.export": wishes.export_requested,
    }
    return signals[name].emit


def fill(menu: QMenu, tile: Tile, wishes: Wishes, commands: Commands) -> None:
    """Add the actions that apply to `tile`."""
    if tile.output is not None:
        for name in PICTURE:
            if name in _BEFORE:
                menu.addSeparator()
            add(menu, name, tile, wishes, commands)
        if tile.alike > 1:
            commands.icon("picture.stack")
            menu.addAction(commands["picture.stack"])
        if commands["picture.compare"].isVisible():  # of all that are selected
            commands.icon("picture.compare")
            menu.addAction(commands["picture.compare"])
        _add_characters(menu, commands)
        return
    for choice in tile.choices:
        action = menu.addAction(choice_words(choice))
        action.setStatusTip(choice_hint(choice))
        action.triggered.connect(
            lambda _=False, choice=choice: wishes.choose(tile, choice)
        )
    menu.addSeparator()
    for name in _OF_TASK:
        add(menu, name, tile, wishes, commands)


def _add_characters(menu: QMenu, commands: Commands) -> None:
    """What makes characters of all that are selected."""
    found = [name for name in CHARACTERS if commands[name].isVisible()]
    if found:
        menu.addSeparator()
    for name in found:
        commands.icon(name)
        menu.addAction(commands[name])


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
    if tile is not None and (tile.output is not None or name in _OF_TASK):
        wish(name, wishes)(tile)


def add(menu: QMenu, name: str, tile: Tile, wishes: Wishes, commands: Commands) -> None:
    """Add the action on a picture `name`."""
    row = commands.rows[name]
    action = menu.addAction(commands.icon(name), row.text)
    # Shown beside the text only: the keys belong to the action of the table.
    action.setShortcut(commands[name].shortcut())
    action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda _=False: wish(name, wishes)(tile))
