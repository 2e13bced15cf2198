"""The keys of one action, to be taken away, added to, or set back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.actions import Action, Scope, group_words
from nanostudio.app.shortcuts import added, edits_text, own, rivals
from nanostudio.app.words import filled
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import label
from nanostudio.ui.keycaps import KeyCaps
from nanostudio.ui.keys_edit import KeysEdit
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.toast import announce_now

_TYPING = {Scope.WINDOW, Scope.COMPOSE, Scope.PROMPT}  # where keys may mean text


class ShortcutEditor(QFrame):
    """Shows an action; says which keys it should have. What stands against new keys
    is said in place, with the choice that is left."""

    keys_wished = Signal(object)  # {action id: keys, or None for the first ones}

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._commands = commands
        self._row: Action | None = None
        self._asked = ""  # keys that wait for the person's word
        self._losing: list[Action] = []
        self.title, self._group = label("", "title"), label("", "small")
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.clicked.connect(self._on_reset_clicked)
        self.add = QPushButton(self.tr("Add keys…"))
        self.add.clicked.connect(self._on_add_clicked)
        self.edit = KeysEdit(self.tr("New keys"), self.tr("Press the keys…"))
        self.edit.pressed.connect(self._on_edit_pressed)
        self.edit.left.connect(self._on_edit_left)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        self.warning = label("", "warn")
        self.warning.setWordWrap(True)
        self.replace = QPushButton(self.tr("Replace"))
        self.replace.clicked.connect(self._on_replace_clicked)
        self.keep = QPushButton(self.tr("Add anyway"))
        self.keep.clicked.connect(self._on_keep_clicked)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self._lay_out()
        self.show_action(None)

    def show_action(self, row: Action | None) -> None:
        """Show the keys of another action, or of none."""
        self._row = row
        self._ask("", [])
        self.setEnabled(row is not None)
        self.title.setText(row.text if row else self.tr("Choose an action above."))
        self._group.setText(group_words(row.group) if row else "")
        self.renew()

    def renew(self) -> None:
        """The keys are others."""
        keys = self._commands.keys(self._row.id) if self._row else []
        while (one := self._chips.takeAt(0)) is not None:
            if (widget := one.widget()) is not None and widget is not self.edit:
                widget.hide()
                widget.deleteLater()
        for key in keys:
            self._chips.addWidget(self._chip(key))
        if not keys:
            self._chips.addWidget(label(self.tr("No keys") if self._row else "", "dim"))
        self._chips.addStretch(1)
        is_own = self._row is not None and own(self._row, keys) is not None
        self.reset.setEnabled(is_own)

    def start(self) -> None:
        """Wait for new keys to be pressed."""
        if self._row is not None:
            self.add.hide()
            self.edit.show()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, keys: str) -> QWidget:
        chip = QFrame(self)
        chip.setProperty("role", "card")
        caps = KeyCaps([keys], chip)
        cross = QToolButton(chip)
        cross.setProperty("role", "quiet")
        cross.setFixedSize(24, 24)
        cross.setStyleSheet("min-height: 0; padding: 0;")
        icons.dress(cross, "x")
        words = filled(self.tr("Remove %1"), caps.accessibleName())
        cross.setAccessibleName(words)
        cross.setToolTip(words)
        cross.clicked.connect(lambda: self._on_cross_clicked(keys))
        row = QHBoxLayout(chip)
        set_margins(row, 8, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(caps)
        row.addWidget(cross)
        return chip

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self._group)
        head.addStretch(1)
        head.addWidget(self.reset)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addLayout(self._chips, 1)
        keys.addWidget(self.edit)
        keys.addWidget(self.add)
        question = QHBoxLayout()
        question.setSpacing(8)
        question.addWidget(self.warning, 1)
        for button in (self.replace, self.keep, self.cancel):
            question.addWidget(button)
        for button in (self.reset, self.add, self.replace, self.keep, self.cancel):
            button.setAutoDefault(False)
        self.edit.setFixedWidth(180)
        self.edit.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(keys)
        column.addLayout(question)

    def _ask(self, keys: str, losing: Sequence[Action]) -> None:
        """Ask about `keys`, or with "" take the question away."""
        self._asked, self._losing = keys, list(losing)
        for part in (self.warning, self.keep, self.cancel):
            part.setVisible(bool(keys))
        self.replace.setVisible(bool(keys and losing))

    def _stop(self) -> None:
        self.edit.hide()
        self.add.show()

    def _wish(self, changed: Mapping[str, Sequence[str]]) -> None:
        rows = self._commands.rows
        self._ask("", [])
        self.keys_wished.emit({n: own(rows[n], keys) for n, keys in changed.items()})

    def _on_edit_pressed(self, keys: str) -> None:
        self._stop()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        row, taken = self._row, self._commands.in_force()
        if row is None or keys in taken.get(row.id, ()):
            return
        losing = rivals(row, keys, self._commands.bound(), taken)
        writes = row.scope in _TYPING and edits_text(keys)
        if not losing and not writes:
            self._wish(added(row.id, keys, taken))
            return
        shown = KeyCaps([keys]).accessibleName()
        words = self.tr("%1 edits text: while you type it will not do this.")
        if losing:
            words = self.tr("%1 is taken by: %2. Replace it there?")
        self.warning.setText(
            filled(words, shown, ", ".join(other.text for other in losing))
        )
        self._ask(keys, losing)
        announce_now(self, self.warning.text())
        (self.replace if losing else self.keep).setFocus()

    def _on_edit_left(self) -> None:
        self._stop()

    def _on_add_clicked(self) -> None:
        self.start()

    def _on_replace_clicked(self) -> None:
        if self._row is not None:
            lose = [other.id for other in self._losing]
            taken = self._commands.in_force()
            self._wish(added(self._row.id, self._asked, taken, lose))

    def _on_keep_clicked(self) -> None:
        if self._row is not None:
            taken = self._commands.in_force()
            self._wish(added(self._row.id, self._asked, taken))

    def _on_cancel_clicked(self) -> None:
        self._ask("", [])
        self.add.setFocus()

    def _on_cross_clicked(self, keys: str) -> None:
        if self._row is not None:
            name = self._row.id
            left = [one for one in self._commands.keys(name) if one != keys]
            self._wish({name: left})
            self.add.setFocus()

    def _on_reset_clicked(self) -> None:
        if self._row is not None:
            self._wish({self._row.id: self._row.keys})
