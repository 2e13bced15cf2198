"""The menu of a row of the queue: all that pointer and keys can do with it."""

from PySide6.QtWidgets import QMenu

from nanostudio.app.entries import Entry
from nanostudio.app.words import Choice, choice_hint, choice_words, filled, translate
from nanostudio.ui.commands import Commands
from nanostudio.ui.queue_wishes import QueueWishes
from nanostudio.ui.wishes import Wishes

_MOVES = ("queue.first", "queue.up", "queue.down", "queue.last")


def fill(
    menu: QMenu, entry: Entry, wishes: Wishes, queue: QueueWishes, commands: Commands
) -> None:
    """Add what applies to `entry`."""
    for choice in entry.tile.choices:
        _add_choice(menu, entry, choice, wishes)
    menu.addSeparator()
    if entry.can_move:
        for name in _MOVES:
            commands.icon(name)
            menu.addAction(commands[name])
        menu.addSeparator()
    if not queue.is_paused:
        _add_pause(menu, entry, queue)
    commands.icon("queue.show")
    menu.addAction(commands["queue.show"])


def _add_choice(menu: QMenu, entry: Entry, choice: Choice, wishes: Wishes) -> None:
    action = menu.addAction(choice_words(choice))
    action.setStatusTip(choice_hint(choice))
    action.triggered.connect(lambda _=False: wishes.choose(entry.tile, choice))


def _add_pause(menu: QMenu, entry: Entry, queue: QueueWishes) -> None:
    provider = entry.task.request.provider
    words = translate("queue", "Pause %1")
    if provider in queue.asides.paused:
        words = translate("queue", "Go on with %1")
    action = menu.addAction(filled(words, entry.tile.provider))
    action.triggered.connect(lambda _=False: queue.toggle(provider))
