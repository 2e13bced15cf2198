"""The menu of a cell: all that its bar and the keys do, and what they do not."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from nanostudio.app.sheet_faces import CellFace
from nanostudio.app.words import Choice, choice_hint, choice_words, filled, translate
from nanostudio.ui.commands import Commands

_PARTS = (  # in the order of the menu; a line stands between them
    ("cell.reroll", "cell.lock"),
    ("cell.older", "cell.newer", "cell.compare"),
    ("cell.files", "cell.edit", "cell.take_out"),
    ("cell.view", "cell.use_as_reference", "cell.show"),
)
_OF_PICTURE = (
    *("cell.lock", "cell.take_out", "cell.view", "cell.use_as_reference"),
    "cell.show",
)


class CellMenu(QMenu):
    """Of one cell, or of all that are chosen with it."""

    def __init__(
        self,
        face: CellFace,
        others: Sequence[CellFace],
        commands: Commands,
        *,
        choose: Callable[[str, Choice], None],
        swap: Callable[[str, str], None],
        parent: QWidget,
    ) -> None:
        """`others`: the cells it could change places with."""
        super().__init__(parent)
        self._face, self._commands = face, commands
        self.aboutToHide.connect(self.deleteLater)
        for choice in face.task.choices if face.task else ():
            action = self.addAction(choice_words(choice))
            action.setStatusTip(choice_hint(choice))
            action.triggered.connect(partial(_later, choose, face.id, choice))
        for names in _PARTS:
            self.addSeparator()
            for name in names:
                self._add(name)
        self._add_swaps(others, swap)

    def _add(self, name: str) -> None:
        face, row = self._face, self._commands.rows[name]
        words, is_on = row.text, True
        if name in _OF_PICTURE:
            is_on = face.picture is not None
        if name == "cell.reroll":
            is_on = face.can_reroll
        elif name == "cell.lock":
            words = translate("sheets", "Lock")
            if face.is_locked:
                words, is_on = translate("sheets", "Unlock"), True
        elif name in ("cell.older", "cell.newer"):
            is_on = _can_step(face, -1 if name == "cell.older" else 1)
            words = filled(translate("sheets", "%1 (%2)"), words, face.version_words)
            words = words if face.version_words else row.text
        elif name == "cell.compare":
            is_on = face.count > 1
        if name in ("cell.take_out", "cell.files", "cell.edit") and face.is_locked:
            is_on = False
        action = self.addAction(self._commands.icon(name), words)
        # Shown beside the text only: the keys belong to the action of the table.
        action.setShortcut(self._commands[name].shortcut())
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(is_on)
        action.triggered.connect(partial(_trigger, self._commands, name))

    def _add_swaps(
        self, others: Sequence[CellFace], swap: Callable[[str, str], None]
    ) -> None:
        if self._face.is_locked or not others:
            return
        menu = self.addMenu(translate("sheets", "Swap with"))
        for other in others:
            action = menu.addAction(other.title.replace("&", "&&"))
            action.setEnabled(not other.is_locked)
            action.triggered.connect(partial(_later, swap, self._face.id, other.id))


def _can_step(face: CellFace, by: int) -> bool:
    if face.is_locked or not face.count:
        return False
    return not face.place or 1 <= face.place + by <= face.count


def _trigger(commands: Commands, name: str, _checked: bool = False) -> None:
    commands[name].trigger()


def _later(call: Callable[..., None], *values: object) -> None:
    """Without whether the entry is checked, which Qt puts last."""
    call(*values[:2])
