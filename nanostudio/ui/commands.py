"""The table of actions as Qt's actions: one for each row, with the keys in force."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from nanostudio.app.actions import Action, Scope, table
from nanostudio.ui import icons

_NATIVE = QKeySequence.SequenceFormat.NativeText
_CONTEXTS = {
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.GALLERY: Qt.ShortcutContext.WidgetShortcut,
    Scope.PROMPT: Qt.ShortcutContext.WidgetShortcut,
    Scope.QUEUE: Qt.ShortcutContext.WidgetShortcut,
}


class Commands(QObject):
    """`commands["generate"]` is a QAction. One that nothing is bound to is hidden
    and disabled, so that no menu, palette or list shows what does not work."""

    keys_changed = Signal(str)  # the action's id

    def __init__(
        self,
        keys: Mapping[str, Sequence[str]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`keys`: the person's own, by action id; () for none at all."""
        super().__init__(parent)
        self.rows: dict[str, Action] = {row.id: row for row in table()}
        self._actions = {row.id: self._made(row) for row in self.rows.values()}
        for row in self.rows.values():
            self._tell(row)
        self.take_keys(keys or {})

    def __getitem__(self, name: str) -> QAction:
        """The action of a row. Raises KeyError when the table has no such row."""
        return self._actions[name]

    def bound(self) -> list[Action]:
        """The rows that do something, in the table's order."""
        return [row for row in self.rows.values() if self[row.id].isVisible()]

    def bind(self, name: str, call: Callable[[], object], *where: QWidget) -> QAction:
        """Have an action call `call`; its keys count in `where` and below."""
        action = self[name]
        action.triggered.connect(lambda _checked=False: call())
        return self.put(name, *where)

    def put(self, name: str, *where: QWidget) -> QAction:
        """Let an action's keys count in `where`; who calls connects what it does."""
        action = self[name]
        action.setVisible(True)
        action.setEnabled(True)
        for widget in where:
            widget.addAction(action)
        return action

    def in_force(self) -> dict[str, list[str]]:
        """The keys of each action that does something, by its id."""
        return {row.id: self.keys(row.id) for row in self.bound()}

    def keys(self, name: str) -> list[str]:
        """The keys in force, as QKeySequence.PortableText."""
        return [keys.toString() for keys in self[name].shortcuts()]

    def keys_words(self, name: str) -> str:
        """The first of its keys as this system writes them; "" for none."""
        return self[name].shortcut().toString(_NATIVE)

    def set_keys(self, name: str, keys: Iterable[str]) -> None:
        """Give an action other keys; none takes them all away."""
        self[name].setShortcuts([QKeySequence(one) for one in keys])
        self._tell(self.rows[name])
        self.keys_changed.emit(name)

    def take_keys(self, own: Mapping[str, Sequence[str]]) -> list[str]:
        """Put the person's `own` keys in force, the first ones everywhere else.

        Returns what of it is no key."""
        for name, row in self.rows.items():
            wanted = own.get(name, row.keys)
            keys = [QKeySequence(key).toString() for key in wanted if is_key(key)]
            if keys != self.keys(name):
                self.set_keys(name, keys)
        found = [key for name in self.rows for key in own.get(name, ())]
        return [key for key in found if not is_key(key)]

    def dress(self, button: QToolButton, name: str) -> None:
        """Let a tool button do, say and show what the action does."""
        row = self.rows[name]
        self.icon(name)
        button.setDefaultAction(self[name])
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setAccessibleName(row.text)
        button.setAccessibleDescription(row.tip)

    def icon(self, name: str) -> QIcon:
        """The action's icon in the colours of now; drawn when it is first asked for."""
        action = self[name]
        if action.icon().isNull():
            action.setIcon(_icon(self.rows[name]))
        return action.icon()

    def redress(self) -> None:
        """Draw the icons in the colours of now."""
        for name, action in self._actions.items():
            if not action.icon().isNull():
                action.setIcon(_icon(self.rows[name]))

    def _made(self, row: Action) -> QAction:
        action = QAction(row.text, self)
        action.setObjectName(row.id)
        action.setCheckable(row.is_checkable)
        action.setAutoRepeat(row.is_repeated)  # a key held down must not order twice
        action.setStatusTip(row.tip)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(_CONTEXTS.get(row.scope, context))
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        action.setVisible(False)
        action.setEnabled(False)
        return action

    def _tell(self, row: Action) -> None:
        words = self[row.id].shortcut().toString(_NATIVE)
        said = row.tip or row.text
        self[row.id].setToolTip(f"{said} ({words})" if words else said)


def is_key(text: str) -> bool:
    """Whether `text` names keys that can be pressed."""
    keys: Any = QKeySequence(text)  # PySide's stubs do not say it has an index
    presses = [keys[at].key() for at in range(keys.count())]
    return bool(presses) and Qt.Key.Key_unknown not in presses


def _icon(row: Action) -> QIcon:
    if not row.icon:
        return QIcon()
    if row.is_checkable:
        return icons.icon(row.icon, "text_disabled", checked="text")
    return icons.icon(row.icon)
