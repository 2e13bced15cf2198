"""The command palette: every action of the window, found by a few typed letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from nanostudio.app.palette import Candidate, listed
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import label
from nanostudio.ui.focus import OwnEscape
from nanostudio.ui.palette_rows import HEIGHT, PaletteDelegate, PaletteModel
from nanostudio.ui.search_field import SearchField
from nanostudio.ui.toast import announce_now

_WIDEST, _MOST_ROWS = 640, 9
_TOP = 56  # pixels from the window's upper edge
_MARGIN = 8
_MOVES = {  # how far a key moves the mark; pages are as long as what can be seen
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _MOST_ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _MOST_ROWS,
}


class Palette(QWidget):
    """Lies over the whole `window`; a click beside it closes it, as Esc does.

    What is chosen is said after it has gone, with the keyboard back where it was."""

    chosen = Signal(str)  # the action's id
    closed = Signal()

    def __init__(
        self,
        commands: Commands,
        recent: Sequence[str],
        window: QWidget,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(window)
        self._recent, self._announce = recent, announce
        self._candidates = [
            Candidate(row, commands.keys_words(row.id), commands[row.id].isEnabled())
            for row in commands.bound()
            if row.id != "palette.open" and not row.scope.has_own_actions
        ]
        self._before: QWidget | None = None
        self._resting: QPoint | None = None  # where the pointer was when this opened
        self._model = PaletteModel(commands, self)
        self.card = QFrame(self)
        self.card.setProperty("role", "popup")
        self.card.setAccessibleName(self.tr("Command palette"))
        self.search = self._make_search()
        self.list = self._make_list(commands)
        self._nothing = label(self.tr("Nothing is called that."), "dim", self.card)
        self._nothing.setContentsMargins(12, 10, 12, 12)
        self._lay_out()
        window.installEventFilter(self)
        OwnEscape(self)
        self._find("")

    def open(self) -> None:
        """Show it, ready to be typed into."""
        self._before = self.window().focusWidget()
        self._resting = QCursor.pos()
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_now(self) -> None:
        """Go away; the keyboard goes back where it was."""
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def _make_search(self) -> SearchField:
        search = SearchField(
            self.tr("Search commands"), self.tr("What do you want to do?"), self.card
        )
        search.textChanged.connect(self._find)
        search.installEventFilter(self)
        return search

    def _make_list(self, commands: Commands) -> QListView:
        made = QListView(self.card)
        made.setModel(self._model)
        made.setItemDelegate(PaletteDelegate(commands, made))
        made.setAccessibleName(self.tr("Commands"))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keyboard
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.entered.connect(self._on_list_entered)
        made.clicked.connect(self._choose)
        made.selectionModel().currentChanged.connect(self._on_current_changed)
        return made

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self.card)
        rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rows.setSpacing(_MARGIN)
        rows.addWidget(self.search)
        rows.addWidget(self.list)
        rows.addWidget(self._nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window() and event.type() is QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        elif watched is self.search and isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._press(event.key())
        return False

    def resizeEvent(self, event: QEvent) -> None:
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrim = QColor(theme.current().window)
        scrim.setAlpha(140)
        painter.fillRect(self.rect(), scrim)
        shade = QColor(theme.current().shadow)
        shade.setAlpha(max(1, shade.alpha() // 16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        around = QRectF(self.card.geometry()).translated(0, 6)
        for by in range(1, 22, 2):  # soft: each ring adds to those inside it
            painter.drawRoundedRect(around.adjusted(-by, -by, by, by), 10 + by, 10 + by)

    def _press(self, key: int) -> bool:
        """Whether `key` was for the list."""
        if key == Qt.Key.Key_Escape:
            self.close_now()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif (step := _MOVES.get(Qt.Key(key))) is not None:
            self._move(step)
        else:
            return False
        return True

    def _on_list_entered(self, index: QModelIndex) -> None:
        """A pointer that moves marks a row; one the list came under does not."""
        if QCursor.pos() != self._resting:
            self._resting = None
            self.list.setCurrentIndex(index)

    def _move(self, step: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + step
        # One step leads round; a page stops at the end.
        row = row % count if abs(step) == 1 else max(0, min(row, count - 1))
        self.list.setCurrentIndex(self._model.index(row))

    def _find(self, query: str) -> None:
        self._model.show_entries(listed(query, self._candidates, self._recent))
        self._place()
        if self._model.entries:
            self.list.setCurrentIndex(self._model.index(0))
        else:
            self._announce(self.search, self._nothing.text())

    def _place(self) -> None:
        count = self._model.rowCount()
        width = min(_WIDEST, self.width() - 48)
        rows = min(count, _MOST_ROWS)
        self.list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        self.list.setFixedHeight(rows * HEIGHT)
        self.card.setFixedWidth(max(1, width))
        self.card.adjustSize()
        self.card.move((self.width() - width) // 2, _TOP)
        self.update()

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid() or not self._model.entries[index.row()].is_enabled:
            return
        name = self._model.entries[index.row()].row.id
        self.close_now()
        self.chosen.emit(name)

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.isVisible():
            words = self._model.words(self._model.entries[current.row()])
            self._announce(self.search, words)
