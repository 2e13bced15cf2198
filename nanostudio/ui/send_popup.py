"""The open list of models that a picture's request can be sent to."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nanostudio.app.model_choices import ModelChoices
from nanostudio.ui.fields import label
from nanostudio.ui.picker_popup import PickerPopup

_TALL = 120  # pixels: a taller control is stood upon, not beside


class SendPopup(PickerPopup):
    """The picker, with what a choice does said above it."""

    def __init__(self, choices: ModelChoices, parent: QWidget) -> None:
        super().__init__(choices, parent)
        self.setAccessibleName(self.tr("Send to another provider"))
        words = self.tr("Choose a model: the same is ordered from it at once.")
        note = label(words, "dim", self)
        note.setContentsMargins(6, 4, 6, 0)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, note)

    def _place(self, control: QWidget) -> QRect:
        placed = super()._place(control)
        if control.height() > _TALL:
            middle = control.mapToGlobal(QPoint(control.width(), control.height()) / 2)
            placed.moveCenter(middle)
            screen = control.screen().availableGeometry()
            placed.moveRight(min(placed.right(), screen.right()))
            placed.moveBottom(min(placed.bottom(), screen.bottom()))
            placed.moveLeft(max(placed.left(), screen.left()))
            placed.moveTop(max(placed.top(), screen.top()))
        return placed
