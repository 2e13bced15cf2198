"""A template of one's own: its cells, what each shows, and what is said in all."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.template_form import TemplateForm
from nanostudio.core.geometry import RATIOS
from nanostudio.core.sheet_template import LONGEST_TITLE, MOST_SIDE
from nanostudio.ui import theme
from nanostudio.ui.fields import Combo, Stepper, heading, label, scrolled
from nanostudio.ui.form import Page, Row
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.sheets.template_cells import CellForm, CellList
from nanostudio.ui.toast import announce_now

_SIZE = (940, 720)  # pixels
_LEFT = 330
_COMMON = 96  # pixels of height


class TemplateDialog(QDialog):
    """Shows a TemplateForm; open it with open(). What was changed and not saved takes a
    second wish to be thrown away."""

    def __init__(self, form: TemplateForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        new, known = self.tr("New template"), self.tr("Edit template")
        self.setWindowTitle(new if form.is_new else known)
        self.resize(*_SIZE)
        self.form = form
        self._begun = form.template
        self._is_warned = False
        self.title = QLineEdit(self)
        self.columns = Stepper(
            self.tr("Columns"), self.tr("Fewer columns"), self.tr("More columns")
        )
        self.shape = Combo(self.tr("Shape of a cell"), self)
        self.common = QPlainTextEdit(self)
        self.cells = CellList(form, self)
        self.cell = CellForm(form, self)
        self.problem = WrappedLabel(role="dim", parent=self)
        self.cancel = self._button(self.tr("Cancel"))
        self.save = self._button(self.tr("Save"))
        self._build()
        self._bind()
        self.show_form()

    def show_form(self) -> None:
        """Redraw from the form."""
        template, problem = self.form.template, self.form.problem
        if self.title.text() != template.title:
            self.title.setText(template.title)
        if self.common.toPlainText() != template.common:
            self.common.setPlainText(template.common)
        with QSignalBlocker(self.columns):
            self.columns.setValue(template.columns)
        self._show_shape(template.aspect_ratio)
        self._is_warned = False
        self.problem.show_text(f"{problem.title} {problem.hint}" if problem else "")
        self.save.setEnabled(problem is None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def reject(self) -> None:
        """Once more, where something would be lost."""
        if self.form.template == self._begun or self._is_warned:
            super().reject()
            return
        self._is_warned = True
        words = self.tr("Not saved. Close again to throw the changes away.")
        self.problem.show_text(words)
        announce_now(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_save_clicked()
            return  # in a field it means that field
        super().keyPressEvent(event)

    def _show_shape(self, ratio: str) -> None:
        if self.shape.findText(ratio) < 0:
            self.shape.addItem(ratio)
        self.shape.setCurrentIndex(self.shape.findText(ratio))

    def _build(self) -> None:
        self.title.setAccessibleName(self.tr("Title of the template"))
        self.title.setMaxLength(LONGEST_TITLE)
        self.columns.setRange(1, MOST_SIDE)
        self.shape.addItems(list(RATIOS))
        self.shape.setFixedWidth(96)
        words = self.tr("Said in every cell")
        self.common.setAccessibleName(words)
        self.common.setTabChangesFocus(True)
        self.common.setFixedHeight(_COMMON)
        self.common.setPlaceholderText(
            self.tr("The same light, the same distance, the same plain background")
        )
        page = Page()
        page.stack(
            _section(
                heading(self.tr("Title")),
                self.title,
                self._grid_rows(),
            ),
            _section(self.cell),
            _section(heading(words), self.common),
        )
        panels = QHBoxLayout()
        panels.setSpacing(12)
        left = _section(self.cells)
        left.setFixedWidth(_LEFT)
        panels.addWidget(left)
        panels.addWidget(scrolled(page), 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        english = label(
            self.tr("Models understand instructions best in English."), "small", self
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(panels, 1)
        rows.addWidget(english)
        rows.addLayout(foot)

    def _grid_rows(self) -> QWidget:
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(Row(self.tr("Columns"), "", self.columns))
        row.addWidget(Row(self.tr("Shape of a cell"), "", self.shape))
        return made

    def _bind(self) -> None:
        form = self.form
        form.changed.connect(self.show_form)
        self.title.textEdited.connect(lambda text: form.set(title=text))
        self.columns.valueChanged.connect(lambda count: form.set(columns=count))
        self.shape.textActivated.connect(lambda text: form.set(aspect_ratio=text))
        self.common.textChanged.connect(self._on_common_text_changed)
        self.cells.added.connect(self.cell.begin)
        self.cancel.clicked.connect(self.reject)
        self.save.setProperty("role", "accent")
        self.save.clicked.connect(self._on_save_clicked)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _on_common_text_changed(self) -> None:
        text = self.common.toPlainText()
        if text != self.form.template.common:
            self.form.set(common=text)

    def _on_save_clicked(self) -> None:
        if self.form.keep():
            self.accept()


def _section(*parts: QWidget) -> QFrame:
    panel = QFrame()
    panel.setProperty("role", "panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part, int(isinstance(part, CellList)))
    return panel
