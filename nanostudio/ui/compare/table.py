"""The settings of compared pictures as a table, with the buttons that pick one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.compare import Comparison
from nanostudio.app.compare_table import Row, rows
from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.ui import icons
from nanostudio.ui.check_box import CheckBox
from nanostudio.ui.compare.marked_label import MarkedLabel
from nanostudio.ui.fields import label
from nanostudio.ui.focus import put_after
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.theme import PANEL_MARGIN, SPACE

_NAMES = 132  # pixels
_SCROLL = 14  # pixels the bar takes
_AROUND_WORDS = 50  # pixels of a button: its icon, and what is left free


class SettingsTable(QFrame):
    """A column for each picture of a Comparison, and the rows that differ."""

    wanted_height_changed = Signal()

    def __init__(
        self, comparison: Comparison, every: QAction, parent: QWidget | None = None
    ) -> None:
        """`every` is checked for all settings."""
        super().__init__(parent)
        self._comparison, self._every = comparison, every
        self.setAccessibleName(self.tr("Settings"))
        self.picks: list[QPushButton] = []
        self.every = CheckBox(every.text(), self)
        self.every.toggled.connect(every.setChecked)
        every.toggled.connect(self._on_every_toggled)
        self._head = QHBoxLayout()
        self._body = QWidget()
        self._scroll = QScrollArea(self)
        self._build()
        comparison.opened.connect(self._on_comparison_opened)
        comparison.winner_changed.connect(self._show_winner)

    @property
    def wanted_height(self) -> int:
        """Pixels it takes to show all rows."""
        body, width = self._body.layout(), self._body.width()
        inner = 0 if body is None else body.totalHeightForWidth(max(1, width))
        return inner + self._head.sizeHint().height() + 2 * SPACE + SPACE

    def shown(self) -> dict[str, tuple[MarkedLabel, ...]]:
        """The rows that are shown, by their names."""
        found: dict[str, list[MarkedLabel]] = {}
        for one in self._body.findChildren(MarkedLabel):
            found.setdefault(str(one.property("row")), []).append(one)
        return {name: tuple(cells) for name, cells in found.items()}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.wanted_height_changed.emit()

    def _build(self) -> None:
        self._head.setSpacing(12)
        column = QVBoxLayout(self)
        set_margins(column, PANEL_MARGIN, SPACE, 0, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(self._head)
        column.addWidget(self._scroll, 1)
        self.every.setFixedWidth(max(_NAMES, self.every.sizeHint().width()))
        self._head.addWidget(self.every)
        set_margins(self._head, 0, 0, _SCROLL, 0)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._scroll.setHorizontalScrollBarPolicy(off)
        self._scroll.setAccessibleName(self.tr("Settings that differ"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._align)

    def _on_comparison_opened(self) -> None:
        for button in self.picks:
            self._head.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.picks = [self._pick(at) for at in range(len(self._comparison.tiles))]
        for button in self.picks:
            self._head.addWidget(button, 1)
            button.show()  # at once: a layout would do it an event later
        put_after(self.every, *self.picks, self._scroll)
        self._show_rows()

    def _pick(self, place: int) -> QPushButton:
        tile = self._comparison.tiles[place]
        words = filled(self.tr("%1 · %2"), place + 1, plain(tile.model, 40))
        button = _Pick(words, self)
        button.setCheckable(True)
        name = filled(self.tr("Pick %1 as the winner: %2"), place + 1, tile.model)
        button.setAccessibleName(plain(name, 200))
        button.setToolTip(filled(self.tr("The best one? Press %1."), place + 1))
        icons.dress(button, "trophy", checked="accent_text")
        button.clicked.connect(lambda: self._comparison.pick(place))
        return button

    def _show_winner(self) -> None:
        for place, button in enumerate(self.picks):
            button.setChecked(self._comparison.winner == place)

    def _on_every_toggled(self, is_on: bool) -> None:
        self.every.setChecked(is_on)
        self._show_rows()

    def _show_rows(self) -> None:
        tiles = self._comparison.tiles
        found = rows(tiles, every=self._every.isChecked())
        self._body = QWidget()
        self._body.setProperty("role", "body")
        grid = QGridLayout(self._body)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, self.every.width())
        for at, row in enumerate(found):
            self._add(grid, at, row)
        if not found:
            alike = self.tr("Their settings are all alike.")
            grid.addWidget(label(alike, "dim"), 0, 0, 1, len(tiles) + 1)
        for column in range(len(tiles)):
            grid.setColumnStretch(column + 1, 1)
        grid.setRowStretch(max(1, len(found)), 1)
        self._scroll.setWidget(self._body)
        self._align()
        self.wanted_height_changed.emit()

    def _align(self) -> None:
        """The columns stand under their buttons, with or without a scroll bar."""
        bar, grid = self._scroll.verticalScrollBar(), self._body.layout()
        if grid is not None:
            has_bar = bar.maximum() > bar.minimum()
            set_margins(grid, 0, 0, 0 if has_bar else _SCROLL, 0)

    def _add(self, grid: QGridLayout, at: int, row: Row) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(row.name, "title" if row.differs else "dim"), at, 0, top)
        for column, cell in enumerate(row.cells):
            value = MarkedLabel(f"{column + 1} {row.name}", cell)
            value.setProperty("row", row.name)
            grid.addWidget(value, at, column + 1)


class _Pick(QPushButton):
    """Its words are cut with dots where they do not fit."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setMinimumWidth(40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)  # as it is once it is chosen
        room = self.width() - _AROUND_WORDS
        cut = Qt.TextElideMode.ElideRight
        self.setText(QFontMetrics(bold).elidedText(self._words, cut, room))
