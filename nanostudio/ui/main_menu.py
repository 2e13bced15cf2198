"""The program's menu, made from the table of actions."""

from PySide6.QtWidgets import QMenu, QMenuBar

from nanostudio.app.actions import Group, group_words
from nanostudio.ui.commands import Commands


def fill(menu: QMenu, commands: Commands) -> None:
    """Add what can be done: a submenu for each group, the program's own at the end."""
    for group in Group:
        if group is not Group.PROGRAM and _names(group, commands):
            _add(menu.addMenu(group_words(group)), group, commands)
    menu.addSeparator()
    _add(menu, Group.PROGRAM, commands)


def fill_bar(bar: QMenuBar, commands: Commands) -> None:
    """The same as menus side by side, for a system whose programs have a menu bar.

    What is bound later shows itself: an action nothing is bound to is hidden."""
    for group in Group:
        menu = bar.addMenu(group_words(group))
        for row in commands.rows.values():
            if row.group is group:
                menu.addAction(commands[row.id])


def _add(menu: QMenu, group: Group, commands: Commands) -> None:
    for name in _names(group, commands):
        commands.icon(name)
        menu.addAction(commands[name])


def _names(group: Group, commands: Commands) -> list[str]:
    own = "menu.open"  # it is open
    rows = (row for row in commands.bound() if not row.scope.has_own_actions)
    return [row.id for row in rows if row.group is group and row.id != own]
