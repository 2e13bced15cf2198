"""Scores: what was picked, by model."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.face_off_scores import Scores, Since
from nanostudio.ui import theme
from nanostudio.ui.fields import Combo, label
from nanostudio.ui.labels import WrappedLabel


class ScorePage(QWidget):
    """A table that is read again whenever it is seen."""

    def __init__(self, scores: Scores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores = scores
        self.since = Combo(self.tr("Verdicts since"), self)
        for since, words in (
            (Since.EVER, self.tr("Ever")),
            (Since.QUARTER, self.tr("Last 90 days")),
            (Since.MONTH, self.tr("Last 30 days")),
        ):
            self.since.addItem(words, since)
        self.empty = label(self.tr("Nothing was judged yet."), "dim", self)
        self.table = QTableView(self)
        self._build()
        scores.modelReset.connect(self._show)
        self.since.activated.connect(self._on_since_activated)
        self._show()

    @property
    def first(self) -> QWidget | None:
        """What the keyboard goes to first."""
        return self.since if self.table.isHidden() else self.table

    def renew(self) -> None:
        """Ask for the figures of now."""
        self.since.setCurrentIndex(list(Since).index(self._scores.since))
        self._scores.ask()

    def _build(self) -> None:
        table, head = self.table, self.table.horizontalHeader()
        table.setModel(self._scores)
        table.setAccessibleName(self.tr("Scores"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)  # Tab leads out of it
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.CONTROL_HEIGHT)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        words = WrappedLabel(
            role="dim",
            text=self.tr(
                "These figures are yours: they never leave this computer. A face-off"
                " counts once it is judged."
            ),
            parent=self,
        )
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(words, 1)
        top.addWidget(self.since)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addLayout(top)
        rows.addWidget(table, 1)
        rows.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignCenter)

    def _show(self) -> None:
        is_empty = self._scores.rowCount() == 0
        self.table.setVisible(not is_empty)
        self.empty.setVisible(is_empty)

    def _on_since_activated(self, at: int) -> None:
        self._scores.ask(list(Since)[at])
