"""Every key in force, by group: what F1 shows."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.actions import Action, Group, group_words
from nanostudio.app.fuzzy import contains
from nanostudio.ui import keycaps, theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import heading, label
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.search_field import SearchField

_SIZE = (900, 620)  # pixels
_NATIVE = QKeySequence.SequenceFormat.NativeText
_APART = 12  # pixels between keys that do the same


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
        set_margins(head, 0, 0, 8, 0)  # as wide as the cards below
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
        set_margins(column, 16, 16, 8, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(area, 1)

    def _body(self) -> QWidget:
        body = QWidget()
        body.setProperty("role", "body")
        columns = QHBoxLayout(body)
        set_margins(columns, 0, 0, 8, 0)
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
            self._lines[name].show_keys(self._commands.keys(name))


class Line(QWidget):
    """An action and its keys. Painted: three widgets for each would take their time to
    open."""

    def __init__(self, row: Action, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._keys: list[keycaps.Presses] = []
        self.setFixedHeight(theme.ROW_HEIGHT)
        self.show_keys(keys)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show other keys."""
        self._keys = [keycaps.presses(one) for one in keys]
        words = [QKeySequence(one).toString(_NATIVE) for one in keys]
        self.setAccessibleName(", ".join([self.row.text, *words]))
        self.setToolTip(self.row.tip)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        way, rect = self.layoutDirection(), self.rect()
        painter = QPainter(self)
        painter.setFont(keycaps.small(self.font()))
        right = rect.right()
        for pressed in reversed(self._with_room(painter.fontMetrics())):
            wide = keycaps.width(painter.fontMetrics(), pressed)
            at = QRect(right - wide, 0, wide, rect.height())
            left = QStyle.visualRect(way, rect, at).left()
            keycaps.paint(painter, left, rect.center().y() + 1, pressed, "text")
            right -= wide + _APART
        painter.setFont(self.font())
        painter.setPen(QColor(theme.current().text))
        room = QRect(0, 0, max(0, right), rect.height())
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(self.row.text, elide, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(QStyle.visualRect(way, rect, room), flags, text)

    def _with_room(self, small: QFontMetrics) -> list[keycaps.Presses]:
        """The keys that leave the words whole; the first of them in any case."""
        room = self.width() - self.fontMetrics().horizontalAdvance(self.row.text)
        shown: list[keycaps.Presses] = []
        for pressed in self._keys:
            room -= keycaps.width(small, pressed) + _APART
            if shown and room < 0:
                break
            shown.append(pressed)
        return shown


def _balanced(groups: Sequence[tuple[Group, int]]) -> list[list[Group]]:
    """The groups in two columns, each in the one that is shorter by then."""
    columns: list[list[Group]] = [[], []]
    heights = [0, 0]
    for group, rows in groups:
        if rows:
            at = heights.index(min(heights))
            columns[at].append(group)
            heights[at] += rows + 2  # a heading and the margins
    return columns
