"""The menu of a tile: what its buttons and links do, for keys and right clicks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.app.words import choice_hint, choice_words
from nanostudio.ui import icons
from nanostudio.ui.wishes import Wishes

translate = QCoreApplication.translate


def fill(menu: QMenu, tile: Tile, wishes: Wishes) -> None:
    """Add the actions that apply to `tile`."""
    if tile.output is not None:
        for name, text, wish in picture_actions(wishes):
            action = menu.addAction(icons.icon(name), text)
            action.triggered.connect(lambda _=False, wish=wish: wish(tile))
        return
    for choice in tile.choices:
        action = menu.addAction(choice_words(choice))
        action.setStatusTip(choice_hint(choice))
        action.triggered.connect(
            lambda _=False, choice=choice: wishes.choose(tile, choice)
        )
    menu.addSeparator()
    reuse = menu.addAction(translate("tile_menu", "Reuse settings"))
    reuse.triggered.connect(lambda: wishes.reuse_requested.emit(tile))


def shortcuts(
    view: QWidget, wishes: Wishes, current: Callable[[], Tile | None]
) -> list[QAction]:
    """The same actions for the current tile of `view`, by keys while it has focus."""
    actions = []
    for name, text, wish in picture_actions(wishes):
        action = QAction(text, view)
        action.setShortcut(QKeySequence(_KEYS[name]))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False, wish=wish: _wish(wish, current()))
        actions.append(action)
    return actions


def _wish(wish: Callable[[Tile], None], tile: Tile | None) -> None:
    if tile is not None and tile.output is not None:
        wish(tile)


_KEYS = {
    "image-plus": "Ctrl+R",
    "rotate-ccw": "Ctrl+Shift+R",
    "folder-open": "Ctrl+Shift+O",
    "copy": "Ctrl+C",
}


def picture_actions(
    wishes: Wishes,
) -> tuple[tuple[str, str, Callable[[Tile], None]], ...]:
    """Lucide's icon name, the words and the wish of every action on a picture."""
    return (
        (
            "image-plus",
            translate("tile_menu", "Use as reference"),
            wishes.use_as_reference_requested.emit,
        ),
        (
            "rotate-ccw",
            translate("tile_menu", "Reuse settings"),
            wishes.reuse_requested.emit,
        ),
        (
            "folder-open",
            translate("tile_menu", "Show in folder"),
            wishes.reveal_requested.emit,
        ),
        ("copy", translate("tile_menu", "Copy picture"), wishes.copy_requested.emit),
    )
