"""What the gallery can be asked for, under its button: judgements, days, fields."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QDateTime, QSize, QTime
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app import facet_words
from nanostudio.app.facets import Finding
from nanostudio.core.search import Field
from nanostudio.ui.fields import heading, scrolled
from nanostudio.ui.filter_section import FilterSection
from nanostudio.ui.flow import Flow
from nanostudio.ui.overlay import Overlay
from nanostudio.ui.pill import Pill

_SIZE = QSize(400, 680)
_SLACK = 14  # pixels: a bar that scrolls by two looks like a mistake
_MOST = 5  # stars
_SPANS = (1, 7, 30, 365)  # days


class FilterPopup(Overlay):
    """Every click counts at once; the counts follow."""

    def __init__(self, host: QWidget, finding: Finding) -> None:
        super().__init__(host, "", _SIZE)
        self.setAccessibleName(self.tr("Filters"))
        filters, facets = finding.filters, finding.facets
        self._filters, self._facets, self._names = filters, facets, finding.names
        self._checks: list[tuple[QPushButton, Callable[[], bool]]] = []
        self.sections = {
            field: FilterSection(facet_words.field_words(field)) for field in Field
        }
        body = QWidget()
        body.setProperty("role", "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 12, 12, 4)
        column.setSpacing(8)
        self._add_judgements(column)
        self._add_days(column)
        for field, section in self.sections.items():
            section.toggled.connect(partial(filters.toggle, field))
            column.addWidget(section)
        column.addStretch(1)
        self._column = column
        scroll = scrolled(body)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        rows.addWidget(scroll, 1)
        self._foot = self._make_foot()
        rows.addWidget(self._foot)
        filters.changed.connect(self._show_chosen)
        facets.counted.connect(self._show_field)
        self._show_chosen()
        for field in Field:
            self._show_field(field)

    def _add_judgements(self, column: QVBoxLayout) -> None:
        query = self._filters
        column.addWidget(heading(self.tr("Rating")))
        row = QWidget()
        flow = Flow(row)
        for least in range(1, _MOST + 1):
            flow.addWidget(
                self._check(
                    facet_words.rating_words(least),
                    partial(self._is_rated, least),
                    partial(self._rate, least),
                )
            )
        flow.addWidget(
            self._check(
                self.tr("Starred"),
                lambda: query.query.is_starred,
                lambda: query.ask(is_starred=not query.query.is_starred),
            )
        )
        flow.addWidget(
            self._check(
                self.tr("Unlike asked"),
                lambda: query.query.is_unlike,
                lambda: query.ask(is_unlike=not query.query.is_unlike),
            )
        )
        column.addWidget(row)

    def _add_days(self, column: QVBoxLayout) -> None:
        column.addSpacing(4)
        column.addWidget(heading(self.tr("Made")))
        row = QWidget()
        flow = Flow(row)
        words = {
            1: self.tr("Today"),
            7: self.tr("Last 7 days"),
            30: self.tr("Last 30 days"),
            365: self.tr("Last 365 days"),
        }
        for days in _SPANS:
            flow.addWidget(
                self._check(
                    words[days],
                    partial(self._is_since, days),
                    partial(self._since, days),
                )
            )
        column.addWidget(row)
        column.addSpacing(4)

    def _check(
        self, words: str, is_on: Callable[[], bool], call: Callable[[], None]
    ) -> QPushButton:
        chip = Pill(words)
        chip.setProperty("role", "small")
        chip.clicked.connect(call)
        self._checks.append((chip, is_on))
        return chip

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 12)
        self.clear = QPushButton(self.tr("Show everything"))
        self.clear.clicked.connect(self._filters.clear)
        close = QPushButton(self.tr("Done"))
        close.clicked.connect(self.close_now)
        row.addWidget(self.clear)
        row.addStretch(1)
        row.addWidget(close)
        return foot

    def _is_rated(self, least: int) -> bool:
        return self._filters.query.least_rating == least

    def _is_since(self, days: int) -> bool:
        return self._filters.query.since_ms == _since(days)

    def _place(self) -> None:
        """As high as what there is to choose, where there is room."""
        width = _SIZE.width() - 2
        height = (
            self._column.totalHeightForWidth(width) + self._foot.sizeHint().height()
        )
        self._wanted = QSize(_SIZE.width(), min(_SIZE.height(), height + _SLACK))
        super()._place()

    def _rate(self, least: int) -> None:
        is_off = self._is_rated(least)
        self._filters.ask(least_rating=0 if is_off else least)

    def _since(self, days: int) -> None:
        since = _since(days)
        is_off = self._is_since(days)
        self._filters.ask(since_ms=None if is_off else since, until_ms=None)

    def _show_chosen(self) -> None:
        for chip, is_on in self._checks:
            chip.setChecked(is_on())
        self.clear.setEnabled(self._filters.query.narrows)
        for field in self.sections:
            self._show_field(field)

    def _show_field(self, field: Field) -> None:
        chosen = self._filters.query.values.get(field, frozenset())
        counts = self._facets.counts.get(field, {})
        if field is Field.BOARD:  # those of other projects are none of this one's
            counts = {key: n for key, n in counts.items() if self._names.board(key)}
        if field is Field.CHARACTER:
            counts = facet_words.by_character(counts, self._names)
        self.sections[field].show_values(
            counts,
            chosen,
            lambda value: facet_words.value_words(field, value, self._names),
        )
        if self.isVisible():
            self._place()


def _since(days: int) -> int:
    """The first moment of the last `days` days, here, today included."""
    day = QDate.currentDate().addDays(1 - days)
    return QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()
