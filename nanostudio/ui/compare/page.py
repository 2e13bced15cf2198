"""The comparison: the pictures, what their settings do not share, a row of buttons."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nanostudio.app.actions import Scope
from nanostudio.app.compare import MOST, Comparison, mode_words
from nanostudio.app.tiles import Tile
from nanostudio.app.viewer import viewed
from nanostudio.app.words import filled
from nanostudio.core.geometry import Size
from nanostudio.core.naming import plain
from nanostudio.core.say import joined
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.compare.bar import CompareBar
from nanostudio.ui.compare.canvas import CompareCanvas
from nanostudio.ui.compare.table import SettingsTable
from nanostudio.ui.focus import HandOn
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sketch.view import STEP
from nanostudio.ui.toast import announce_now
from nanostudio.ui.viewer.cover import Cover

_TABLE_PART = 0.34  # of the page's height, at most


class ComparePage(Cover):
    """Laid over a window's content by `cover`."""

    closed = Signal()

    def __init__(
        self,
        comparison: Comparison,
        commands: Commands,
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(commands, Scope.COMPARE, parent)
        self.setAccessibleName(self.tr("Comparison"))
        self._comparison, self._announce = comparison, announce
        self.canvas = CompareCanvas(comparison, pictures, self)
        self.table = SettingsTable(comparison, self.actions_of["every_setting"], self)
        self.bar = CompareBar(comparison, self.actions_of, self)
        self._mode = comparison.mode
        self._pair = 0, 1
        self._build()
        self._bind()

    @property
    def comparison(self) -> Comparison:
        """What is compared."""
        return self._comparison

    def open(self, tiles: Sequence[Tile]) -> None:
        """Compare pictures; the focus comes here, and goes back where it was."""
        self.come_up()
        pictures = [viewed(tile) for tile in tiles]
        self.canvas.expect([Size(one.width, one.height) for one in pictures])
        self._comparison.open(tiles)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def close_now(self) -> None:
        """Go away, and forget the pictures."""
        if self._comparison.tiles:
            self._comparison.close()
            self.go_away()
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_table()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.table)
        column.addWidget(self.bar)
        HandOn(self, self.canvas)

    def _bind(self) -> None:
        comparison, canvas = self._comparison, self.canvas
        canvas.sight_changed.connect(self._show_zoom)
        canvas.close_requested.connect(self.close_now)
        self.table.wanted_height_changed.connect(self._fit_table)
        comparison.changed.connect(self._on_comparison_changed)
        comparison.winner_changed.connect(self._on_comparison_winner_changed)
        calls: dict[str, Callable[[], object]] = {
            "mode": comparison.cycle_mode,
            "next_pair": partial(comparison.step_pair, 1),
            "previous_pair": partial(comparison.step_pair, -1),
            "less": partial(comparison.step_amount, -1),
            "more": partial(comparison.step_amount, 1),
            "blink": comparison.blink,
            "zoom_in": lambda: canvas.zoom(STEP),
            "zoom_out": lambda: canvas.zoom(1 / STEP),
            **{"fit": canvas.fit, "actual": canvas.show_actual},
            **{f"winner_{at + 1}": partial(comparison.pick, at) for at in range(MOST)},
            "close": self.close_now,
        }
        self.bind({**calls, "table": lambda: None, "every_setting": lambda: None})
        shown = self.actions_of["table"]
        shown.setChecked(True)
        shown.toggled.connect(self.table.setVisible)

    def _fit_table(self) -> None:
        """As high as its rows, but the pictures come first."""
        most = round(self.height() * _TABLE_PART)
        self.table.setFixedHeight(max(56, min(most, self.table.wanted_height)))

    def _show_zoom(self) -> None:
        self.bar.show_zoom(self.canvas.sight.zoomed_by)
        is_whole = self.canvas.sight.zoom is None
        self.actions_of["fit"].setEnabled(not is_whole)

    def _on_comparison_changed(self) -> None:
        comparison = self._comparison
        if (comparison.mode, comparison.pair) != (self._mode, self._pair):
            self._tell()

    def _tell(self) -> None:
        """Say how they are shown, and which."""
        comparison = self._comparison
        self._mode, self._pair = comparison.mode, comparison.pair
        titles = (
            filled(self.tr("%1: %2."), place + 1, plain(comparison.tiles[place].model))
            for place in comparison.shown
        )
        mode = filled(self.tr("%1."), mode_words(comparison.mode))
        words = joined(mode, *titles, self.canvas.face.note())
        self.canvas.setAccessibleName(joined(self.tr("Compared pictures"), words))
        self._announce(self.canvas, words)

    def _on_comparison_winner_changed(self) -> None:
        winner, tiles = self._comparison.winner, self._comparison.tiles
        if winner is None:
            self._announce(self.canvas, self.tr("No winner."))
        else:
            model = plain(tiles[winner].model)
            words = filled(self.tr("The winner is %1: %2."), winner + 1, model)
            self._announce(self.canvas, words)
