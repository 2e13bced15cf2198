"""What was said lately, in a window of its own: with times, to read again and copy."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.messages import Logged, Messages
from nanostudio.ui import icons
from nanostudio.ui.fields import label
from nanostudio.ui.labels import copy_text
from nanostudio.ui.message_rows import LoggedRole, MessageRows, time_words

_SIZE = QSize(560, 440)


class MessageLog(QDialog):
    """Show it with show(); it deletes itself."""

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._messages = messages
        self._logged: tuple[Logged, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Messages"))
        self.resize(_SIZE)
        self.list = _Lines(self)
        self.list.setAccessibleName(self.tr("Messages"))
        self.empty = label(self.tr("Nothing was said yet."), "dim", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.copy = QPushButton(self.tr("Copy all"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self.copy.clicked.connect(self.copy_chosen)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        keys.activated.connect(self.copy_chosen)
        self.list.itemSelectionChanged.connect(self._show_copy)
        self.close_button.clicked.connect(self.close)
        messages.log_changed.connect(self._fill)
        self._fill()

    def copy_chosen(self) -> None:
        """Put the chosen messages on the clipboard, all when none is chosen."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        chosen = [self._logged[row] for row in rows] or self._logged
        copy_text("\n\n".join(map(_whole, chosen)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)
            self.list.viewport().update()

    def _lay_out(self) -> None:
        icons.dress(self.copy, "copy")
        self.close_button.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(foot)

    def _fill(self) -> None:
        self._logged = self._messages.log
        self.list.clear()
        for one in self._logged:
            row = QListWidgetItem()
            row.setData(LoggedRole, one)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, _line(one))
            self.list.addItem(row)
        self.list.setVisible(bool(self._logged))
        self.empty.setVisible(not self._logged)
        self.copy.setEnabled(bool(self._logged))
        self._show_copy()

    def _show_copy(self) -> None:
        has_choice = bool(self.list.selectedIndexes())
        self.copy.setText(self.tr("Copy") if has_choice else self.tr("Copy all"))
        self.copy.setAccessibleName(self.copy.text())


class _Lines(QListWidget):
    """Messages in as many lines as they need at this width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(MessageRows(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _line(logged: Logged) -> str:
    return f"{time_words(logged)}. {logged.message.words}"


def _whole(logged: Logged) -> str:
    """With what it takes to report a bug."""
    return "\n".join(filter(None, (_line(logged), logged.message.details)))
