"""The queue's pop-up: what is under way, what waits, what needs the person."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.queue import QueueModel
from nanostudio.core.spec import EVERYONE
from nanostudio.ui import icons, theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.popover import Popover
from nanostudio.ui.queue_list import QueueList
from nanostudio.ui.queue_wishes import QueueWishes
from nanostudio.ui.wishes import Wishes

_M = theme.PANEL_MARGIN


class QueuePanel(Popover):
    """Built when it is first opened."""

    def __init__(
        self,
        model: QueueModel,
        wishes: Wishes,
        queue_wishes: QueueWishes,
        commands: Commands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._model, self._wishes, self._commands = model, queue_wishes, commands
        self.panel.setAccessibleName(self.tr("Queue"))
        self.pause = QPushButton(self.panel)
        self.banner = PausedBanner(self.panel)
        self.list = QueueList(model, wishes, queue_wishes, commands, self.panel)
        self.empty = label(self.tr("Nothing is under way."), "dim", self.panel)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMinimumSize(self.list.sizeHint().width(), 96)
        self.clear = QPushButton(self.tr("Cancel all queued"), self.panel)
        self.keys = label(self._keys_words(), "small", self.panel)
        self._lay_out()
        self._bind()
        self._show_pause()
        self._show_rows()

    def redress(self) -> None:
        """Draw in the colours of now."""
        icons.redress(self)
        self.banner.redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.redress()

    def _lay_out(self) -> None:
        self.pause.setProperty("role", "small")
        self.clear.setProperty("role", "link")
        head = QHBoxLayout()
        head.setContentsMargins(_M, 0, _M, 0)
        head.setSpacing(8)
        head.addWidget(label(self.tr("Queue"), "title", self.panel))
        head.addStretch(1)
        head.addWidget(self.pause)
        foot = QHBoxLayout()
        set_margins(foot, _M - 4, 0, _M, 0)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        foot.addWidget(self.keys)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, _M, 0, 8)
        column.setSpacing(8)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setContentsMargins(_M, 0, _M, 0)
        row.addWidget(self.banner)
        column.addLayout(row)
        rows = QHBoxLayout()
        rows.setContentsMargins(6, 0, 6, 0)
        rows.addWidget(self.list)
        column.addLayout(rows, 1)
        column.addWidget(self.empty)
        column.addLayout(foot)

    def _bind(self) -> None:
        self.pause.clicked.connect(lambda: self._wishes.toggle(EVERYONE))
        self.banner.go_on.clicked.connect(
            lambda: self._wishes.resume_requested.emit(EVERYONE)
        )
        self.clear.clicked.connect(self._wishes.cancel_queued_requested)
        self._wishes.asides.paused_changed.connect(self._show_pause)
        self._model.counts_changed.connect(self._show_rows)
        for signal in (
            self._model.rowsInserted,
            self._model.rowsRemoved,
            self._model.rowsMoved,
        ):
            signal.connect(self._show_rows)
        self.opened.connect(self._show_rows)
        self.opened.connect(self._choose_first)

    def _choose_first(self) -> None:
        """The keys are on a row that can be seen to be chosen."""
        if self._model.rowCount() and not self.list.selectedIndexes():
            current = self.list.currentIndex()  # Qt's, which is not chosen
            first = self._model.index(0)
            self.list.setCurrentIndex(current if current.isValid() else first)

    def _show_pause(self) -> None:
        is_paused = self._wishes.is_paused
        self.pause.setVisible(not is_paused)  # the banner has the way back
        self.pause.setText(self.tr("Pause"))
        tip = self._commands.rows["queue.pause"].tip
        self.pause.setAccessibleName(self._commands.rows["queue.pause"].text)
        self.pause.setAccessibleDescription(tip)
        self.pause.setToolTip(self._commands["queue.pause"].toolTip())
        icons.dress(self.pause, "pause")
        self.banner.show_paused(self._model.paused_labels())
        self._show_rows()

    def _show_rows(self) -> None:
        counts = self._model.counts
        has_rows = self._model.rowCount() > 0
        if not has_rows and self.list.hasFocus():
            self.focusNextPrevChild(True)  # Qt would give the keys to what lies below
        self.list.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self.clear.setVisible(counts.queued > 0)
        self.keys.setVisible(counts.queued > 1)
        self.list.updateGeometry()
        if self.isVisible():
            self.place()

    def _keys_words(self) -> str:
        words = self.tr("%1 and %2 move, %3 cancels")
        for at, name in enumerate(("queue.up", "queue.down", "queue.cancel"), 1):
            words = words.replace(f"%{at}", self._commands.keys_words(name))
        return words


class PausedBanner(QFrame):
    """Says that nothing new is sent, and to whom; the way back beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._symbol = QLabel(self)
        self.words = WrappedLabel()
        self.go_on = QPushButton(self.tr("Go on"), self)
        self.go_on.setProperty("role", "small")
        row = QHBoxLayout(self)
        set_margins(row, 12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)
        row.addWidget(self.go_on)
        self.redraw()

    def redraw(self) -> None:
        """Draw the sign in the colours of now."""
        ratio = self.devicePixelRatioF()
        tint = theme.current().warn
        self._symbol.setPixmap(icons.pixmap("pause", tint, 18, ratio))

    def show_paused(self, labels: list[str] | None) -> None:
        """Providers that are paused, by name; [] for none, None for all."""
        self.setVisible(labels is None or bool(labels))
        words = self.tr("Paused. Nothing new is sent; what is under way goes on.")
        if labels:
            words = self.tr("Paused: %1. The others go on.")
            words = words.replace("%1", ", ".join(labels))
        self.words.show_text(words)
