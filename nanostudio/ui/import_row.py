"""The row below the search that shows how far an import is."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.imports import Imports, Step
from nanostudio.core.naming import plain
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label
from nanostudio.ui.labels import ElidedLabel
from nanostudio.ui.mirror import set_margins

_SIGN = 18  # pixels


class ImportRow(QFrame):
    """Hidden while nothing is imported."""

    def __init__(self, imports: Imports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Import"))
        self._sign = QLabel(self)
        self.words = label("", "", self)
        self.name = ElidedLabel(is_dim=True, is_at_end=True, parent=self)
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setProperty("role", "small")
        self.cancel.setAccessibleName(self.tr("Cancel the import"))
        self.cancel.clicked.connect(imports.cancel_requested)
        self._lay_out()
        self.redraw()
        imports.step_changed.connect(self.show_step)
        self.show_step(imports.step)

    def show_step(self, step: Step | None) -> None:
        """Show how far the import is; None: there is none."""
        self.setVisible(step is not None)
        if step is None:
            return
        self.words.setText(step.words)
        self.name.show_text(plain(step.name, 120))
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)

    def redraw(self) -> None:
        """Draw the sign in the colours of now."""
        ratio = self.devicePixelRatioF()
        tint = theme.current().text_dim
        self._sign.setPixmap(icons.pixmap("folder-input", tint, _SIGN, ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.redraw()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.words)
        words.addWidget(self.name, 1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(words)
        column.addWidget(self.bar)
        across = QHBoxLayout(self)
        set_margins(across, 12, 8, 8, 8)
        across.setSpacing(12)
        across.addWidget(self._sign)
        across.addLayout(column, 1)
        across.addWidget(self.cancel)
