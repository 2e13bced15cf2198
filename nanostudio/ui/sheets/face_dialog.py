"""Where the face is in the cells of a sheet: a box, drawn once on one of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.core.recipe import Area
from nanostudio.core.task import Output
from nanostudio.ui import theme
from nanostudio.ui.fields import label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.face_canvas import FaceCanvas

_SIZE = (640, 700)  # pixels


class FaceDialog(QDialog):
    """Open it with open(). It says what was chosen, and keeps nothing itself."""

    face_chosen = Signal(object)  # Area, or None for no face any more

    def __init__(
        self,
        title: str,
        output: Output,
        face: Area | None,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        """`title` of the cell; `output` is its picture, `face` the box there is."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = plain(title, 80)
        self.setWindowTitle(filled(self.tr("Mark the face: %1"), name))
        self.resize(*_SIZE)
        self.canvas = FaceCanvas(output, pictures, self)
        self.canvas.show_box(face)
        self.keys = label(
            self.tr("Arrows move the box, Shift and arrows change its size."), "small"
        )
        self.remove = self._button(self.tr("Remove the box"))
        self.cancel = self._button(self.tr("Cancel"))
        self.save = self._button(self.tr("Compare faces"))
        self._build()
        self.remove.setVisible(face is not None)
        self.canvas.changed.connect(self._on_canvas_changed)
        self.remove.clicked.connect(lambda: self._choose(None))
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(lambda: self._choose(self.canvas.box))
        self.finished.connect(self.canvas.forget)
        self._on_canvas_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        words = self.tr(
            "Draw a box round the face. The same place is compared in every cell of"
            " this sheet."
        )
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        self.save.setProperty("role", "accent")
        self.save.setDefault(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(8)
        rows.addWidget(WrappedLabel(role="dim", text=words))
        rows.addWidget(self.canvas, 1)
        rows.addWidget(self.keys)
        rows.addLayout(foot)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _on_canvas_changed(self) -> None:
        self.save.setEnabled(self.canvas.box is not None)

    def _choose(self, face: Area | None) -> None:
        self.accept()
        self.face_chosen.emit(face)
