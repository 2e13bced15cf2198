"""Asks along which lines a picture is to be cut, and shows it with them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app import slice_words as words
from nanostudio.app.slice import Slice, Step
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import Stepper, label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.sheets.slice_canvas import SliceCanvas
from nanostudio.ui.sheets.slice_panel import SlicePanel

_LEAST = QSize(860, 640)
_SHARE = 0.9  # of the window it stands over
_KEYS = (("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo"), ("Ctrl+Y", "redo"))


class SliceDialog(QDialog):
    """Shows a Slice. It stays till all is cut, so that nothing is lost when that fails;
    closed before, the slice is given up. Open it with open(); it deletes itself."""

    def __init__(self, cut: Slice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Slice into cells"))
        self.resize((parent.size() * _SHARE).expandedTo(_LEAST))
        self.cut = cut  # not its child: somebody may still work on it
        self.canvas = SliceCanvas(cut.lines, self)
        self.panel = SlicePanel(cut, self)
        self.count = label("", "", self)
        self.note = WrappedLabel(role="dim", parent=self)
        self.problem = WrappedLabel(role="bad", parent=self)
        self.cancel = self._button(self.tr("Cancel"))
        self.cut_button = self._button("")
        self._lay_out()
        self._bind()
        self.show_cut()

    def show_cut(self) -> None:
        """Redraw from the state."""
        cut = self.cut
        self.count.setText(words.cells_words(cut.grid))
        self.count.setVisible(cut.step in (Step.READY, Step.CUTTING))
        for shown, text in (
            (self.note, words.note_words(cut)),
            (self.problem, words.problem_words(cut)),
        ):
            shown.show_text(text)
            shown.setVisible(bool(text))
        text = words.cut_words(cut)
        self.cut_button.setText(text)
        self.cut_button.setAccessibleName(text)
        self.cut_button.setEnabled(cut.can_cut)
        was_ready = self.canvas.isEnabled()
        self.canvas.setEnabled(cut.step is Step.READY)
        if self.canvas.isEnabled() and not was_ready:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return ends what is typed in a field: it does not cut."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and isinstance(self.focusWidget(), Stepper):
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.panel)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.count)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.note)
        said.addWidget(self.problem)
        foot.addLayout(said, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.cut_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _bind(self) -> None:
        cut = self.cut
        cut.changed.connect(self.show_cut)
        cut.preview_shown.connect(self.canvas.backdrop.load)
        cut.ended.connect(self.accept)
        self.rejected.connect(cut.give_up)
        self.cancel.clicked.connect(self.reject)
        self.cut_button.setProperty("role", "accent")
        self.cut_button.setDefault(True)
        self.cut_button.clicked.connect(cut.cut)
        for keys, call in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(getattr(cut.lines, call))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button
