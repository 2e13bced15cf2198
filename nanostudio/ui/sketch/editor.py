"""The window in which a reference is cropped and drawn upon before it is sent."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.sketch import Sketch, Tool
from nanostudio.app.slots import TrayReference
from nanostudio.app.words import percent
from nanostudio.core.cropping import shape_of
from nanostudio.core.geometry import Size
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import label
from nanostudio.ui.sketch.canvas import Canvas
from nanostudio.ui.sketch.editor_actions import editor_actions, redress
from nanostudio.ui.sketch.hints import hint_words
from nanostudio.ui.sketch.toolbar import ToolBar
from nanostudio.ui.sketch.view import STEP

_LEAST = QSize(760, 520)
_SHARE = 0.92  # of the main window


class SketchEditor(QDialog):
    """Shows a Sketch. Nothing is asked when it is closed: what was drawn can be had
    back from a toast."""

    applied = Signal()

    def __init__(
        self,
        sketch: Sketch,
        slot: TrayReference,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        """`slot` is the reference as the tray shows it, with a thumbnail of it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit %1").replace("%1", slot.name))
        self._sketch, self._commands = sketch, commands
        if not slot.is_edited and slot.width:  # else its thumbnail is the edited copy
            sketch.size = Size(slot.width, slot.height)
        self.canvas = Canvas(sketch, self)
        self.actions_of = editor_actions(self, commands)
        self.bar = ToolBar(self.actions_of, self)
        self.zoom = label("", "small", self)
        self.hint = label("", "small", self)
        self.apply = QPushButton(self.tr("Apply"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.reset = QPushButton(self.tr("Back to the original"), self)
        self._build()
        self._bind()
        if not slot.is_edited:
            self.canvas.backdrop.load(slot.thumbnail)
        self.resize(self._wanted_size())
        self.canvas.setFocus()

    def offer_ratios(self, chosen: str | None, ratios: Sequence[str]) -> None:
        """Shapes a crop can have."""
        self.bar.offer_ratios(chosen, ratios)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            redress(self._commands, self.actions_of)

    def _build(self) -> None:
        self.hint.setWordWrap(True)
        self.apply.setProperty("role", "accent")
        for button in (self.apply, self.cancel, self.reset):
            button.setAutoDefault(False)  # Return is the picture's
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(12)
        rows.addWidget(self.bar)
        rows.addWidget(self.canvas, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._button("zoom_out"))
        self.zoom.setMinimumWidth(44)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot.addWidget(self.zoom)
        foot.addWidget(self._button("zoom_in"))
        foot.addWidget(self._button("fit"))
        foot.addSpacing(8)
        foot.addWidget(self.hint, 1)
        for button in (self.reset, self.cancel, self.apply):
            foot.addWidget(button)
        rows.addLayout(foot)

    def _bind(self) -> None:
        sketch, canvas, bar = self._sketch, self.canvas, self.bar
        sketch.begun.connect(self._show_sketch)
        sketch.changed.connect(self._show_sketch)
        sketch.pen_changed.connect(self._show_pen)
        sketch.preview_shown.connect(canvas.backdrop.load)
        sketch.failed.connect(self.reject)
        canvas.view_changed.connect(self._show_zoom)
        bar.tool_picked.connect(self._on_bar_tool_picked)
        bar.ratio_picked.connect(self._on_bar_ratio_picked)
        bar.pen_row.colour_picked.connect(self._on_pen_row_colour_picked)
        bar.pen_row.step_picked.connect(self._set_step)
        self.cancel.clicked.connect(self.reject)
        self.apply.clicked.connect(self._apply)
        self.reset.clicked.connect(sketch.reset)
        calls: dict[str, Callable[[], object]] = {
            "thinner": lambda: self._set_step(sketch.pen.step - 1),
            "thicker": lambda: self._set_step(sketch.pen.step + 1),
            **{"undo": sketch.undo, "redo": sketch.redo, "remove": sketch.remove},
            **{"clear": sketch.clear, "reset": sketch.reset, "apply": self._apply},
            "zoom_in": lambda: canvas.zoom(STEP),
            "zoom_out": lambda: canvas.zoom(1 / STEP),
            "fit": lambda: canvas.set_view(canvas.view.whole()),
            "actual": lambda: canvas.zoom(1 / canvas.view.zoomed_by),
        }
        for name, call in calls.items():
            self.actions_of[name].triggered.connect(partial(_plain, call))
        self._show_pen()
        self._show_sketch()
        self._show_zoom()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        action: QAction = self.actions_of[name]
        button.setDefaultAction(action)
        button.setProperty("role", "quiet")
        button.setAccessibleName(action.text())
        return button

    def _show_sketch(self) -> None:
        sketch, actions = self._sketch, self.actions_of
        actions["undo"].setEnabled(sketch.past.can_undo)
        actions["redo"].setEnabled(sketch.past.can_redo)
        actions["remove"].setEnabled(sketch.selected is not None)
        actions["clear"].setEnabled(bool(sketch.recipe.strokes))
        self.reset.setEnabled(bool(sketch.recipe))
        self.apply.setEnabled(sketch.is_begun)
        self._show_hint()

    def _show_pen(self) -> None:
        self.bar.show_pen(self._sketch.pen)
        self._show_hint()

    def _show_hint(self) -> None:
        self.hint.setText(hint_words(self._sketch))

    def _show_zoom(self) -> None:
        self.zoom.setText(percent(self.canvas.view.zoomed_by))

    def _apply(self) -> None:
        self.canvas.setFocus()  # a field that is still open gives its words
        if self._sketch.is_begun:
            self.applied.emit()
            self.accept()

    def _set_step(self, step: int) -> None:
        pen = self._sketch.pen
        self._sketch.set_pen(replace(pen, step=max(0, min(step, 2))))

    def _on_pen_row_colour_picked(self, colour: str) -> None:
        self._sketch.set_pen(replace(self._sketch.pen, colour=colour))

    def _on_bar_tool_picked(self, tool: Tool) -> None:
        self._sketch.set_pen(replace(self._sketch.pen, tool=tool))
        self.canvas.setFocus()

    def _on_bar_ratio_picked(self, ratio: str) -> None:
        self.canvas.shape = shape_of(ratio, self._sketch.size) if ratio else None
        if ratio and self._sketch.is_begun:
            self._sketch.shape_crop(ratio)

    def _wanted_size(self) -> QSize:
        over = self.parentWidget()
        room = over.window().size() * _SHARE if over else QSize(1100, 760)
        return room.expandedTo(_LEAST)


def _plain(call: Callable[[], object], _checked: bool = False) -> None:
    """Call without what the signal carries."""
    call()
