"""The editor's upper row: tools, what they draw with, and what can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QWidget

from nanostudio.app.sketch import Pen, Tool
from nanostudio.ui import icons
from nanostudio.ui.fields import Combo
from nanostudio.ui.sketch.swatches import PenRow

_BUTTON = 36  # pixels


class ToolBar(QWidget):
    """Shows the pen; says what was picked."""

    tool_picked = Signal(Tool)
    ratio_picked = Signal(str)  # "" for any

    def __init__(
        self, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self.pen_row = PenRow(self)
        self.ratios = Combo(self.tr("Shape of the crop"), self)
        self.ratios.setMinimumWidth(160)
        self.ratios.activated.connect(self._on_ratios_activated)
        self._group = QActionGroup(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.pen_row)
        self._stack.addWidget(self._crop_page())
        self._build()

    def offer_ratios(self, chosen: str | None, ratios: Sequence[str]) -> None:
        """Shapes a crop can have; `chosen` is the one the picture will have."""
        self.ratios.clear()
        self.ratios.addItem(self.tr("Any shape"), "")
        if chosen:
            text = self.tr("%1, as the picture will be").replace("%1", chosen)
            self.ratios.addItem(text, chosen)
        for ratio in ratios:
            if ratio != chosen:
                self.ratios.addItem(ratio, ratio)

    def show_pen(self, pen: Pen) -> None:
        """Mark the tool, and show what it draws with."""
        self._actions[pen.tool].setChecked(True)
        self._stack.setCurrentIndex(1 if pen.tool is Tool.CROP else 0)
        self.pen_row.show_pen(pen)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for tool in Tool:
            action = self._actions[tool]
            self._group.addAction(action)
            action.triggered.connect(
                lambda _=False, tool=tool: self.tool_picked.emit(tool)
            )
            row.addWidget(self._button(action))
        row.addSpacing(12)
        row.addWidget(self._stack)
        row.addStretch(1)
        for name in ("undo", "redo", "clear"):
            row.addWidget(self._button(self._actions[name]))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("role", "tool")
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setAccessibleName(action.text())
        return button

    def _crop_page(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ratios)
        row.addStretch(1)
        return page

    def _on_ratios_activated(self, place: int) -> None:
        self.ratio_picked.emit(str(self.ratios.itemData(place)))
