"""The private score of the models: a table of what was picked, and since when."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from nanostudio.app.draft import Draft
from nanostudio.app.face_off_words import model_name, time_words
from nanostudio.app.figures import money, number
from nanostudio.app.words import filled, percent, translate
from nanostudio.core.trial import Score

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_DAY_MS = 24 * 3600 * 1000


class Since(StrEnum):
    """Which verdicts count."""

    EVER = "ever"
    QUARTER = "quarter"
    MONTH = "month"

    def start_ms(self, now_ms: int) -> int:
        """The first moment that counts, in milliseconds since 1970."""
        days = {Since.QUARTER: 90, Since.MONTH: 30}.get(self)
        return 0 if days is None else now_ms - days * _DAY_MS


class Scores(QAbstractTableModel):
    """A row for each model, a column for each figure."""

    wanted = Signal(object)  # Since

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._scores: tuple[Score, ...] = ()
        self.since = Since.EVER

    def ask(self, since: Since | None = None) -> None:
        """Ask for the figures of now."""
        self.since = since or self.since
        self.wanted.emit(self.since)

    def show_scores(self, scores: Sequence[Score]) -> None:
        """Take figures, the best first."""
        self.beginResetModel()
        self._scores = tuple(scores)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._scores)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation is Qt.Orientation.Horizontal:
                return _heads()[section]
            return self._name(self._scores[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        score = self._scores[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = _COLUMNS[index.column()]
            return self._name(score) if words is None else words(score)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def _name(self, score: Score) -> str:
        return model_name(score.provider, score.model, self._draft.providers)


def _alignment(column: int) -> int:
    flag = Qt.AlignmentFlag
    side = flag.AlignTrailing if column else flag.AlignLeading
    return int((side | flag.AlignVCenter).value)


def _heads() -> tuple[str, ...]:
    return (
        translate("face_off", "Model"),
        translate("face_off", "Picked"),
        translate("face_off", "Shown"),
        translate("face_off", "Failed"),
        translate("face_off", "Median time"),
        translate("face_off", "Size as asked"),
        translate("face_off", "Price each"),
    )


def _share(part: int, whole: int) -> str:
    return percent(part / whole) if whole else "–"  # noqa: RUF001 - nothing to say


def _picked(score: Score) -> str:
    if not score.picked:
        return number(0)
    words = translate("face_off", "%1 (%2)")
    return filled(words, score.picked, _share(score.picked, score.shown))


def _time(score: Score) -> str:
    return "–" if score.median_ms is None else time_words(score.median_ms)  # noqa: RUF001


def _prices(score: Score) -> str:
    return " + ".join(map(money, score.prices)) or "–"  # noqa: RUF001


_COLUMNS: tuple[Callable[[Score], str] | None, ...] = (
    None,  # the model
    _picked,
    lambda score: number(score.shown),
    lambda score: number(score.failed),
    _time,
    lambda score: _share(score.honest, score.looked_over),
    _prices,
)
