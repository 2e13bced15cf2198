"""The row below the search that shows how far work on many pictures is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.words import filled
from nanostudio.ui.fields import label
from nanostudio.ui.mirror import set_margins

_PATIENCE_MS = 300  # what is done sooner needs no row


@dataclass(frozen=True, slots=True)
class _Work:
    """How far one is."""

    done: int
    of: int
    stop: Callable[[], object]


class WorkRow(QFrame):
    """Hidden while nothing takes longer than a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Work under way"))
        self.words = label("", "", self)
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setProperty("role", "small")
        self.stop.setAccessibleName(self.tr("Stop what is under way"))
        self.stop.clicked.connect(self._on_stop_clicked)
        self._works: dict[str, _Work] = {}  # by title; the first one is shown
        self._coming = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._coming.timeout.connect(self.show)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        across = QHBoxLayout(self)
        set_margins(across, 12, 8, 8, 8)
        across.setSpacing(12)
        across.addLayout(column, 1)
        across.addWidget(self.stop)
        self.hide()

    def show_work(
        self, title: str, done: int, of: int, stop: Callable[[], object]
    ) -> None:
        """Show how far it is; `stop` ends it. All done: go away, or show what else is
        under way."""
        if done < of:
            self._works[title] = _Work(done, of, stop)
        else:
            self._works.pop(title, None)
        if not self._works:
            self._coming.stop()
            self.hide()
            return
        name, work = next(iter(self._works.items()))
        words = filled(self.tr("%1: %2 of %3"), name, work.done, work.of)
        self.words.setText(words)
        self.bar.setRange(0, work.of)
        self.bar.setValue(work.done)
        if self.isHidden() and not self._coming.isActive():
            self._coming.start()

    def _on_stop_clicked(self) -> None:
        if self._works:
            next(iter(self._works.values())).stop()
