"""The lines of the command palette: a model of them, and how they are drawn."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QIcon,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nanostudio.app.actions import group_words
from nanostudio.app.palette import Entry
from nanostudio.ui import icons, keycaps, theme
from nanostudio.ui.commands import Commands

HEIGHT = 40  # pixels of a line
_ENTRY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Entries as they are to be listed."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these in place of those before."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.row.tip
        return entry if role == _ENTRY else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def words(self, entry: Entry) -> str:
        """A line as it is read aloud."""
        row = entry.row
        parts = [row.text, group_words(row.group), self._commands.keys_words(row.id)]
        if not entry.is_enabled:
            parts.append(self.tr("not possible now"))
        elif row.is_checkable:
            is_on = self._commands[row.id].isChecked()
            parts.append(self.tr("on") if is_on else self.tr("off"))
        return ", ".join(filter(None, parts))


class PaletteDelegate(QStyledItemDelegate):
    """Icon, name with the typed letters marked, group, keys."""

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        typed: Any = option  # its fields are missing in PySide's stubs
        entry: Entry = index.data(_ENTRY)
        tokens, rect, way = theme.current(), typed.rect, typed.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if typed.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(rect, 6, 6)
        name = entry.row.id
        mode = QIcon.Mode.Normal if entry.is_enabled else QIcon.Mode.Disabled
        at = QRect(rect.left() + 12, rect.center().y() - 8, icons.SIZE, icons.SIZE)
        icon = self._commands.icon(name)
        icon.paint(painter, QStyle.visualRect(way, rect, at), mode=mode)
        room = rect.adjusted(42, 0, -12, 0)
        room.setRight(room.right() - self._paint_keys(painter, rect, room, way, name))
        self._paint_words(painter, rect, room, way, entry)
        painter.restore()

    def _paint_keys(
        self,
        painter: QPainter,
        rect: QRect,
        room: QRect,
        way: Qt.LayoutDirection,
        name: str,
    ) -> int:
        """The first of its keys at the far end; how many pixels they take."""
        keys = self._commands.keys(name)
        base = painter.font()
        painter.setFont(keycaps.small(base))
        pressed = keycaps.presses(keys[0]) if keys else []
        wide = keycaps.width(painter.fontMetrics(), pressed)
        at = QRect(room.right() - wide, room.top(), wide, room.height())
        left = QStyle.visualRect(way, rect, at).left()
        keycaps.paint(painter, left, room.center().y(), pressed)
        painter.setFont(base)
        return wide + 12

    def _paint_words(
        self,
        painter: QPainter,
        rect: QRect,
        room: QRect,
        way: Qt.LayoutDirection,
        entry: Entry,
    ) -> None:
        tokens, row = theme.current(), entry.row
        ink = tokens.text if entry.is_enabled else tokens.text_disabled
        text = row.text
        if row.is_checkable and self._commands[row.id].isChecked():
            text = f"{text}  ✓"
        painter.setPen(QColor(ink))
        name = marked(text, entry.marks, painter.font(), QColor(tokens.accent_ink))
        wide = math.ceil(name.boundingRect().width())
        if wide > room.width():
            _say(painter, rect, room, way, text)
            return
        at = QStyle.visualRect(way, rect, QRect(room.left(), room.top(), wide, HEIGHT))
        above = (HEIGHT - name.boundingRect().height()) / 2
        name.draw(painter, QPointF(at.left(), at.top() + above))
        room.setLeft(room.left() + wide + 12)
        painter.setFont(keycaps.small(painter.font()))
        painter.setPen(QColor(tokens.text_dim))
        _say(painter, rect, room, way, group_words(row.group))


def marked(text: str, marks: Sequence[int], font: QFont, ink: QColor) -> QTextLayout:
    """`text` in one line, its `marks` bold and in `ink`. Laid out whole: cut in pieces
    it would run the wrong way in a window that runs from right to left."""
    bold = QTextCharFormat()
    bold.setForeground(ink)
    bold.setFontWeight(QFont.Weight.DemiBold)
    spans = []
    for first, past in runs(marks):
        span = QTextLayout.FormatRange()
        span.start, span.length = _units(text[:first]), _units(text[first:past])
        span.format = bold
        spans.append(span)
    layout = QTextLayout(text, font)
    layout.setFormats(spans)
    layout.beginLayout()
    layout.createLine().setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def runs(marks: Sequence[int]) -> list[tuple[int, int]]:
    """Where marks stand in a row: the first place, and the one past the last."""
    found: list[tuple[int, int]] = []
    for at in marks:
        if found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def _units(text: str) -> int:
    """Its length as Qt counts it, in UTF-16."""
    return len(text.encode("utf-16-le", "replace")) // 2


def _say(
    painter: QPainter, rect: QRect, room: QRect, way: Qt.LayoutDirection, text: str
) -> None:
    if room.width() <= 0:
        return
    elided = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, room.width()
    )
    at = QStyle.visualRect(way, rect, room)
    leading = Qt.AlignmentFlag.AlignLeft
    if way is Qt.LayoutDirection.RightToLeft:
        leading = Qt.AlignmentFlag.AlignRight
    flags = Qt.AlignmentFlag.AlignVCenter | leading | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(at, flags, elided)
