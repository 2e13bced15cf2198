"""The tasks of a provider's list that may be the lost one, for the person to choose."""

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.core.errors import Candidate
from nanostudio.core.naming import plain
from nanostudio.ui.focus import put_after
from nanostudio.ui.labels import WrappedLabel

_LONGEST_ID, _LONGEST_PROMPT = 80, 120  # characters


class CandidateList(QWidget):
    """Asks "Is it one of these?"; hidden while there is nothing to choose from."""

    picked = Signal(str)  # the provider's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Candidate, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(
            WrappedLabel(role="title", text=self.tr("Is it one of these?"))
        )
        hint = self.tr("Compare them with your account on the provider's site.")
        self._column.addWidget(WrappedLabel(role="dim", text=hint))
        self.hide()

    def show_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        """Offer these."""
        self.setVisible(bool(candidates))
        if candidates == self._shown:
            return
        self._shown = candidates
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(one) for one in candidates]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        put_after(self, *(one for row in self._rows for one in _buttons(row)))

    def _row(self, candidate: Candidate) -> QWidget:
        row = QFrame(self)
        row.setProperty("role", "well")
        name = plain(candidate.remote_id, _LONGEST_ID)
        column = QVBoxLayout(row)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(WrappedLabel(self.tr("Task id"), "title", text=name))
        for text in (_made(candidate), plain(candidate.prompt or "", _LONGEST_PROMPT)):
            if text:
                column.addWidget(WrappedLabel(role="dim", text=text))
        pick = QPushButton(self.tr("It is this one"))
        pick.setProperty("role", "small")
        pick.setAccessibleName(self.tr("It is this one: %1").replace("%1", name))
        pick.clicked.connect(lambda: self.picked.emit(candidate.remote_id))
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.addWidget(pick)
        foot.addStretch(1)
        column.addLayout(foot)
        return row


def _buttons(row: QWidget) -> list[QPushButton]:
    return row.findChildren(QPushButton)


def _made(candidate: Candidate) -> str:
    """When it was made by the provider's clock, as this person writes times."""
    if candidate.created_ms is None:
        return ""
    made = QDateTime.fromMSecsSinceEpoch(candidate.created_ms)
    return QLocale().toString(made, QLocale.FormatType.ShortFormat)
