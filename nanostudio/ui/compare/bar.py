"""The row below compared pictures: how they are shown, which of them, how close."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QToolButton, QWidget

from nanostudio.app.compare import GAINS, Comparison, Mode, mode_words
from nanostudio.app.words import filled, percent
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.fields import Combo, label
from nanostudio.ui.focus import put_after

_HEIGHT, _BUTTON = 48, 34
_STEPS = 100  # of the slider


class CompareBar(QFrame):
    """Shows a Comparison; its buttons are the page's actions."""

    def __init__(
        self, comparison: Comparison, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._comparison, self._actions = comparison, actions
        self.setFixedHeight(_HEIGHT)
        self.buttons: dict[str, QToolButton] = {}
        self._words = {mode_words(mode): mode for mode in Mode}
        self.modes = SegmentRow(list(self._words), self.tr("View"), self)
        self.pair = Combo(self.tr("Pair"), self)
        self.amount = QSlider(Qt.Orientation.Horizontal, self)
        self.amount_words = label("", "small", self)
        self.zoom = label("", "small", self)
        self._build()
        self.modes.picked.connect(self._on_modes_picked)
        self.pair.activated.connect(comparison.set_pair)
        self.amount.valueChanged.connect(self._on_amount_value_changed)
        comparison.opened.connect(self._on_comparison_opened)
        comparison.changed.connect(self.show_state)

    def show_zoom(self, zoom: float) -> None:
        """Show how many pixels of the screen each of the pictures takes."""
        self.zoom.setText(percent(zoom))

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

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(colours.panel))
            painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))

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
        centre = Qt.AlignmentFlag.AlignCenter
        close, *others = self.buttons.values()
        segments = self.modes.segments.values()
        put_after(close, *segments, self.pair, self.amount, *others)
        for words, longest in ((self.zoom, "3,200 %"), (self.amount_words, "100 %")):
            words.setMinimumWidth(words.fontMetrics().horizontalAdvance(longest))
            words.setAlignment(centre)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        action = self._actions[name]
        button.setDefaultAction(action)
        button.setProperty("role", "tool")
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setAccessibleName(action.text())
        self.buttons[name] = button
        return button

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
