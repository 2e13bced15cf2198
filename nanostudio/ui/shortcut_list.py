"""Every key in force, by group: what F1 shows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.actions import Action, Group, group_words
from nanostudio.app.fuzzy import contains
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import heading, label
from nanostudio.ui.keycaps import KeyCaps
from nanostudio.ui.search_field import SearchField

_SIZE = (900, 620)  # pixels
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutList(QDialog):
    """Open it with show(); it deletes itself."""

    change_requested = Signal()  # the person wants other keys

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*_SIZE)
        self._commands = commands
        self._lines: dict[str, Line] = {}
        self._groups: list[tuple[QWidget, list[Line]]] = []
        self.search = SearchField(
            self.tr("Search shortcuts"), self.tr("Search by name or by key")
        )
        self.search.textChanged.connect(self._find)
        self._nothing = label(self.tr("Nothing is called that."), "dim")
        self._nothing.hide()
        self._lay_out()
        commands.keys_changed.connect(self._on_commands_keys_changed)

    @property
    def lines(self) -> list["Line"]:
        """The lines there are, shown or not."""
        return list(self._lines.values())

    def text(self) -> str:
        """All of it as lines of text."""
        lines: list[str] = []
        for group in Group:
            rows = self._rows(group)
            if rows:
                lines += ["", group_words(group)]
            lines += [f"  {row.text}: {self._keys_words(row)}" for row in rows]
        return "\n".join(lines).strip()

    def _rows(self, group: Group) -> list[Action]:
        return [
            row
            for row in self._commands.bound()
            if row.group is group and self._commands.keys(row.id)
        ]

    def _keys_words(self, row: Action) -> str:
        keys = self._commands.keys(row.id)
        return ", ".join(QKeySequence(one).toString(_NATIVE) for one in keys)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        for text, call in (
            (self.tr("Copy list"), self._copy),
            (self.tr("Change…"), self.change_requested.emit),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(call)
            head.addWidget(button)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(area, 1)

    def _body(self) -> QWidget:
        body = QWidget()
        body.setProperty("role", "body")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 8, 0)
        columns.setSpacing(12)
        for groups in _balanced([(one, len(self._rows(one))) for one in Group]):
            column = QVBoxLayout()
            column.setSpacing(12)
            for group in groups:
                column.addWidget(self._card(group))
            column.addStretch(1)
            columns.addLayout(column, 1)
        return body

    def _card(self, group: Group) -> QWidget:
        card = QFrame()
        card.setProperty("role", "panel")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(2)
        rows.addWidget(heading(group_words(group)))
        rows.addSpacing(4)
        lines = []
        for row in self._rows(group):
            line = self._lines[row.id] = Line(row, self._commands.keys(row.id), card)
            rows.addWidget(line)
            lines.append(line)
        self._groups.append((card, lines))
        return card

    def _find(self, query: str) -> None:
        for line in self._lines.values():
            keys = self._keys_words(line.row)
            line.setHidden(not contains(query, f"{line.row.text} {keys}"))
        for card, lines in self._groups:
            card.setHidden(all(line.isHidden() for line in lines))
        self._nothing.setHidden(any(not c.isHidden() for c, _ in self._groups))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _on_commands_keys_changed(self, name: str) -> None:
        if name in self._lines:
            self._lines[name].keys.show_keys(self._commands.keys(name))


class Line(QWidget):
    """An action and its keys."""

    def __init__(self, row: Action, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.keys = KeyCaps(keys, self)
        self.setMinimumHeight(theme.ROW_HEIGHT)
        text = label(row.text, "", self)
        text.setWordWrap(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(text, 1)
        across.addWidget(self.keys)


def _balanced(groups: Sequence[tuple[Group, int]]) -> list[list[Group]]:
    """The groups in two columns, in their order, cut where the longer one is least."""
    shown = [(group, rows + 2) for group, rows in groups if rows]

    def longer(cut: int) -> int:
        return max(sum(rows for _, rows in part) for part in (shown[:cut], shown[cut:]))

    best = min(range(len(shown) + 1), key=longer)
    return [[group for group, _ in part] for part in (shown[:best], shown[best:])]
