"""The row below compared pictures: how they are shown, which of them, how close."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from nanostudio.app.compare import GAINS, Comparison, Mode, mode_words
from nanostudio.app.words import filled
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.fields import Combo, label
from nanostudio.ui.focus import put_after
from nanostudio.ui.viewer.foot import Foot, centred

_STEPS = 100  # of the slider


class CompareBar(Foot):
    """Shows a Comparison; its buttons are the page's actions."""

    def __init__(
        self, comparison: Comparison, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(actions, parent)
        self._comparison = comparison
        self._words = {mode_words(mode): mode for mode in Mode}
        self.modes = SegmentRow(list(self._words), self.tr("View"), self)
        self.pair = Combo(self.tr("Pair"), self)
        self.amount = QSlider(Qt.Orientation.Horizontal, self)
        self.amount_words = centred(label("", "small", self), "100 %")
        self._build()
        self.modes.picked.connect(self._on_modes_picked)
        self.pair.activated.connect(comparison.set_pair)
        self.amount.valueChanged.connect(self._on_amount_value_changed)
        comparison.opened.connect(self._on_comparison_opened)
        comparison.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Show the mode, the pair and the amount as they are."""
        comparison = self._comparison
        mode = comparison.mode
        self.modes.show_choice(mode_words(mode), {})
        self.pair.setVisible(mode.is_of_pair and len(comparison.pairs) > 1)
        if comparison.pairs:
            self.pair.setCurrentIndex(comparison.pairs.index(comparison.pair))
        for part in (self.amount, self.amount_words):
            part.setVisible(mode.is_of_pair)
        self.amount.blockSignals(True)  # it shows the amount, and does not set it
        self.amount.setSingleStep(_STEPS // (len(GAINS) - 1) if _is_gain(mode) else 5)
        self.amount.setValue(round(comparison.amount * _STEPS))
        self.amount.blockSignals(False)
        self.amount.setAccessibleName(self._amount_name(mode))
        self.amount.setToolTip(self._amount_name(mode))
        self.amount_words.setText(comparison.amount_words)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._button("close"))
        row.addWidget(self.modes)
        row.addWidget(self.pair)
        row.addWidget(self.amount, 1)
        row.addWidget(self.amount_words)
        row.addStretch(1)
        row.addWidget(self._button("zoom_out"))
        row.addWidget(self.zoom)
        for name in ("zoom_in", "fit", "actual", "table"):
            row.addWidget(self._button(name))
        self.pair.setFixedWidth(112)
        self.amount.setRange(0, _STEPS)
        self.amount.setMinimumWidth(64)
        self.amount.setMaximumWidth(220)
        close, *others = self.buttons.values()
        segments = self.modes.segments.values()
        put_after(close, *segments, self.pair, self.amount, *others)

    def _amount_name(self, mode: Mode) -> str:
        return {
            Mode.SIDE: "",
            Mode.SLIDER: self.tr("Place of the line"),
            Mode.OVERLAY: self.tr("Opacity of the second picture"),
            Mode.DIFFERENCE: self.tr("Gain"),
        }[mode]

    def _on_comparison_opened(self) -> None:
        self.pair.clear()
        for first, second in self._comparison.pairs:
            words = filled(self.tr("%1 and %2"), first + 1, second + 1)
            self.pair.addItem(words)
        self.show_state()

    def _on_modes_picked(self, words: str) -> None:
        self._comparison.set_mode(self._words[words])

    def _on_amount_value_changed(self, value: int) -> None:
        self._comparison.set_amount(value / _STEPS)


def _is_gain(mode: Mode) -> bool:
    return mode is Mode.DIFFERENCE
