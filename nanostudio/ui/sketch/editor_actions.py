"""The rows of the table of actions for one scope, as actions of one open widget.

They are its own: those of the table stand for them in lists, while it is open or not;
and there may be two of it."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nanostudio.app.actions import Action, Scope
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands

_NATIVE = QKeySequence.SequenceFormat.NativeText


def editor_actions(
    editor: QWidget, commands: Commands, scope: Scope = Scope.SKETCH
) -> dict[str, QAction]:
    """By the part of the id behind "sketch."; their keys count in `editor`."""
    made: dict[str, QAction] = {}
    for row in commands.rows.values():
        if row.scope is scope:
            action = _action(row, commands.keys(row.id), editor)
            editor.addAction(action)
            made[row.id.partition(".")[2]] = action
    return made


def redress(
    commands: Commands, actions: dict[str, QAction], scope: Scope = Scope.SKETCH
) -> None:
    """Draw the icons in the colours of now."""
    for name, action in actions.items():
        _dress(action, commands.rows[f"{scope.value}.{name}"])


def _action(row: Action, keys: list[str], editor: QWidget) -> QAction:
    action = QAction(row.text, editor)
    action.setShortcuts([QKeySequence(one) for one in keys])
    action.setCheckable(row.is_checkable)
    words = action.shortcut().toString(_NATIVE)
    action.setToolTip(f"{row.text} ({words})" if words else row.text)
    _dress(action, row)
    return action


def _dress(action: QAction, row: Action) -> None:
    if row.icon:
        action.setIcon(icons.icon(row.icon, "text_dim", checked="accent_text"))
