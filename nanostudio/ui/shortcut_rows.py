"""The list of actions and their keys in the settings: its model, and how it looks."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QIcon, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nanostudio.app.actions import Action, Group, group_words
from nanostudio.app.shortcuts import clashes
from nanostudio.ui import icons, keycaps, theme
from nanostudio.ui.commands import Commands

_LINE, _HEAD = 36, 34  # pixels
_NATIVE = QKeySequence.SequenceFormat.NativeText
_Index = QModelIndex | QPersistentModelIndex


class ShortcutModel(QAbstractListModel):
    """Groups, and below each its actions that are wanted."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.lines: list[Group | Action] = []
        self._clashing: set[str] = set()

    def show_actions(self, is_wanted: Callable[[Action], bool]) -> None:
        """List the actions that are wanted."""
        bound = self._commands.bound()
        self.beginResetModel()
        self.lines = []
        for group in Group:
            rows = [row for row in bound if row.group is group and is_wanted(row)]
            self.lines += [group, *rows] if rows else []
        self.endResetModel()
        self.renew()

    def renew(self) -> None:
        """The keys are others."""
        pairs = clashes(self._commands.bound(), self._commands.in_force())
        self._clashing = {row.id for pair in pairs for row in pair}
        if self.lines:
            last = self.index(len(self.lines) - 1)
            self.dataChanged.emit(self.index(0), last)

    def place(self, name: str) -> int:
        """The line of an action; -1 when it is not listed."""
        for at, line in enumerate(self.lines):
            if isinstance(line, Action) and line.id == name:
                return at
        return -1

    def is_clashing(self, name: str) -> bool:
        """Whether another action has keys of this one."""
        return name in self._clashing

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return group_words(line) if isinstance(line, Group) else line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(line)
        return None

    def _words(self, line: Group | Action) -> str:
        if isinstance(line, Group):
            return group_words(line)
        keys = self._commands.keys(line.id)
        words = [QKeySequence(one).toString(_NATIVE) for one in keys]
        return ", ".join([line.text, *(words or [self.tr("no keys")])])


class ShortcutDelegate(QStyledItemDelegate):
    """Icon, name, a dot where the keys are the person's own, and the keys."""

    def __init__(self, commands: Commands, model: ShortcutModel) -> None:
        super().__init__(model)
        self._commands, self._model = commands, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        is_head = isinstance(self._model.lines[index.row()], Group)
        return QSize(0, _HEAD if is_head else _LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        typed: Any = option  # its fields are missing in PySide's stubs
        line = self._model.lines[index.row()]
        rect, way, state = typed.rect, typed.direction, typed.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Group):
            _paint_head(painter, rect, group_words(line))
        else:
            if state & QStyle.StateFlag.State_Selected:
                has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
                _paint_mark(painter, rect, has_focus)
            self._paint_action(painter, rect, way, line)
        painter.restore()

    def _paint_action(
        self, painter: QPainter, rect: QRect, way: Qt.LayoutDirection, row: Action
    ) -> None:
        tokens, middle = theme.current(), rect.center().y()
        at = QRect(rect.left() + 12, middle - 8, icons.SIZE, icons.SIZE)
        icon = self._commands.icon(row.id)
        icon.paint(painter, QStyle.visualRect(way, rect, at), mode=QIcon.Mode.Normal)
        right = self._paint_keys(painter, rect, way, row)
        if self._commands.keys(row.id) != list(row.keys):
            dot = QRect(right - 8, middle - 2, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_ink))
            painter.drawEllipse(QStyle.visualRect(way, rect, dot))
            right -= 16
        room = QRect(rect.left() + 42, rect.top(), right - rect.left() - 46, _LINE)
        painter.setPen(QColor(tokens.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(row.text, elide, room.width())
        painter.drawText(QStyle.visualRect(way, rect, room), flags, text)

    def _paint_keys(
        self, painter: QPainter, rect: QRect, way: Qt.LayoutDirection, row: Action
    ) -> int:
        """All its keys at the far end; where the room before them ends."""
        base, right = painter.font(), rect.right() - 12
        painter.setFont(keycaps.small(base))
        ink = "bad" if self._model.is_clashing(row.id) else "text"
        for keys in reversed(self._commands.keys(row.id)):
            pressed = keycaps.presses(keys)
            wide = keycaps.width(painter.fontMetrics(), pressed)
            caps = QRect(right - wide, rect.top(), wide, rect.height())
            left = QStyle.visualRect(way, rect, caps).left()
            keycaps.paint(painter, left, rect.center().y() + 1, pressed, ink)
            right -= wide + 12
        painter.setFont(base)
        return right


def _paint_head(painter: QPainter, rect: QRect, words: str) -> None:
    font = QFont(keycaps.small(painter.font()))
    font.setWeight(QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    painter.setFont(font)
    painter.setPen(QColor(theme.current().text_dim))
    flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
    painter.drawText(rect.adjusted(12, 0, -12, -6), flags, words)


def _paint_mark(painter: QPainter, rect: QRect, has_focus: bool) -> None:
    tokens = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.hover))
    if has_focus:
        painter.setPen(QColor(tokens.accent_line))
    painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 6, 6)
