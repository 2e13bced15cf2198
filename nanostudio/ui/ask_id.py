"""A small window that asks for the id a task has on the provider's site."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.tiles import Tile

_LONGEST = 200  # characters of an id; more is a paste gone wrong


class AskTaskId(QDialog):
    """Open it with open(); it deletes itself."""

    id_entered = Signal(str, str)  # our task id, the provider's id

    def __init__(self, tile: Tile, parent: QWidget) -> None:
        super().__init__(parent)
        self._task_id = tile.task.id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Enter task ID"))
        words = self.tr("The id %1 shows for this task on its site:")
        label = QLabel(words.replace("%1", tile.provider))
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit(maxLength=_LONGEST)
        self.field.setAccessibleName(self.tr("Task ID"))
        self.field.setMinimumWidth(320)
        self.field.textChanged.connect(self._on_field_text_changed)
        label.setBuddy(self.field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.collect = self.buttons.addButton(
            self.tr("Collect"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.collect.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for widget in (label, self.field, self.buttons):
            column.addWidget(widget)

    def _on_field_text_changed(self, text: str) -> None:
        self.collect.setEnabled(bool(text.strip()))

    def _on_accepted(self) -> None:
        self.id_entered.emit(self._task_id, self.field.text().strip())
