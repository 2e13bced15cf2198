"""What the room says while there is no sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label

_WIDE = 460  # pixels


class NoSheet(QFrame):
    """Tells what sheets are for, and how to begin one."""

    new_requested = Signal()
    slice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        title = label(self.tr("No sheet yet"), "headline", self)
        words = label(
            self.tr(
                "A sheet shows one character in many cells: views, expressions, poses."
                " Each cell is a picture of its own. Make one again without touching"
                " the others, lock the good ones, drag pictures in and out."
            ),
            "dim",
            self,
        )
        words.setWordWrap(True)
        self.new = QPushButton(self.tr("New sheet…"), self)
        self.new.setProperty("role", "primary")
        self.slice = QPushButton(self.tr("Slice a picture…"), self)
        icons.dress(self.slice, "grid-2x2")
        self.new.clicked.connect(self.new_requested)
        self.slice.clicked.connect(self.slice_requested)
        self._lay_out(title, words)

    def _lay_out(self, title: QLabel, words: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.new)
        buttons.addWidget(self.slice)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(3)
        for text in (title, words):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(_WIDE)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
