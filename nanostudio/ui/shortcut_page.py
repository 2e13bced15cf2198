"""The page of the settings where keys are changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.actions import Action, group_words
from nanostudio.app.fuzzy import contains
from nanostudio.app.preferences import Preferences
from nanostudio.app.shortcuts import are_alike
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.keys_edit import KeysEdit
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.search_field import SearchField
from nanostudio.ui.shortcut_editor import ShortcutEditor
from nanostudio.ui.shortcut_rows import ShortcutDelegate, ShortcutModel


class ShortcutPage(QWidget):
    """Every action by group above, the keys of the chosen one below."""

    def __init__(
        self,
        preferences: Preferences,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._commands = preferences, commands
        self._undo: Mapping[str, Sequence[str]] | None = None  # after a reset of all
        self._pressed = ""  # keys that are searched for
        self.search = SearchField(self.tr("Search actions"), self.tr("Search by name"))
        self.search.textChanged.connect(self._find)
        self.keys = KeysEdit(self.tr("Search by keys"), self.tr("Press keys…"))
        self.keys.pressed.connect(self._on_keys_pressed)
        self.by_keys = self._make_by_keys()
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(self._on_reset_all_clicked)
        self._model = ShortcutModel(commands, self)
        self.list = self._make_list()
        self.editor = ShortcutEditor(commands)
        self.editor.keys_wished.connect(self._on_editor_keys_wished)
        self._lay_out()
        commands.keys_changed.connect(self._on_commands_keys_changed)
        self._find()

    def choose(self, name: str) -> None:
        """Go to an action, by its id."""
        place = self._model.place(name)
        if place >= 0:
            self.list.setCurrentIndex(self._model.index(place))

    def _make_by_keys(self) -> QToolButton:
        button = QToolButton()
        icons.dress(button, "keyboard", checked="accent_text")
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Search by keys"))
        button.setToolTip(self.tr("Search by pressing keys"))
        button.setFixedHeight(36)
        button.toggled.connect(self._on_by_keys_toggled)
        return button

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self._model)
        made.setItemDelegate(ShortcutDelegate(self._commands, self._model))
        made.setAccessibleName(self.tr("Actions and their keys"))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.selectionModel().currentChanged.connect(self._on_current_changed)
        made.activated.connect(self._on_list_activated)
        return made

    def _lay_out(self) -> None:
        self._field = QStackedLayout()
        self._field.addWidget(self.search)
        self._field.addWidget(self.keys)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(self._field, 1)
        head.addWidget(self.by_keys)
        head.addWidget(self.reset_all)
        frame = QFrame()
        frame.setProperty("role", "panel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(frame, 1)
        column.addWidget(self.editor)

    def _find(self) -> None:
        row = self._current()
        self._model.show_actions(self._is_wanted)
        self.choose(row.id if row else "")
        if self._current() is None:
            for place, line in enumerate(self._model.lines):
                if isinstance(line, Action):
                    self.list.setCurrentIndex(self._model.index(place))
                    break
            else:
                self.editor.show_action(None)

    def _is_wanted(self, row: Action) -> bool:
        if self.by_keys.isChecked():
            keys = self._commands.keys(row.id)
            return not self._pressed or any(are_alike(k, self._pressed) for k in keys)
        text = f"{row.text} {group_words(row.group)} {row.tip}"
        return contains(self.search.text(), text)

    def _current(self) -> Action | None:
        at = self.list.currentIndex().row()
        line = self._model.lines[at] if 0 <= at < len(self._model.lines) else None
        return line if isinstance(line, Action) else None

    def _offer_undo(self, before: Mapping[str, Sequence[str]] | None) -> None:
        self._undo = before
        words = self.tr("Undo reset") if before else self.tr("Reset all")
        self.reset_all.setText(words)

    def _on_current_changed(self, _current: QModelIndex) -> None:
        self.editor.show_action(self._current())

    def _on_list_activated(self, _index: QModelIndex) -> None:
        self.editor.start()

    def _on_by_keys_toggled(self, is_on: bool) -> None:
        self._pressed = ""
        self._field.setCurrentIndex(int(is_on))
        field = self.keys if is_on else self.search
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._find()

    def _on_keys_pressed(self, keys: str) -> None:
        self._pressed = keys
        self._find()

    def _on_editor_keys_wished(
        self, wished: Mapping[str, Sequence[str] | None]
    ) -> None:
        self._offer_undo(None)
        self._preferences.set_keys(wished)

    def _on_reset_all_clicked(self) -> None:
        own = self._preferences.settings.shortcuts
        if self._undo is not None:
            self._preferences.set_keys(self._undo)
            self._offer_undo(None)
        elif own:
            self._preferences.set_keys(dict.fromkeys(own))
            self._offer_undo(own)

    def _on_commands_keys_changed(self) -> None:
        self._model.renew()
        self.editor.renew()
