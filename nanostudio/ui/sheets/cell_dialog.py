"""What would be sent for a cell: its prompt, to be edited, and its references."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app import tray
from nanostudio.app.cell_form import CellForm, PlannedReference
from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.ui import icons
from nanostudio.ui.browse import browse_pictures
from nanostudio.ui.fields import heading, label, scrolled
from nanostudio.ui.form import Row
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.toggle import Toggle

_SIZE = (640, 720)  # pixels
_KEYS = "Ctrl+Return"
_LONGEST = 80  # characters of a name


class CellDialog(QDialog):
    """Shows a CellForm. Pictures are dropped anywhere on it."""

    pictures_given = Signal(str, object)  # cell id, tuple[Source, ...]

    def __init__(self, form: CellForm, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = form
        form.setParent(self)
        self.setWindowTitle(filled(self.tr("Prompt and references: %1"), form.title))
        self.resize(*_SIZE)
        self.setAcceptDrops(True)
        self.prompt = QPlainTextEdit(self)
        self.prompt.setAccessibleName(self.tr("Prompt of this cell"))
        self.prompt.setTabChangesFocus(True)
        self.prompt.setAcceptDrops(False)  # pictures are the dialog's
        self.template = self._button(self.tr("As the template says"))
        self.planned = self._button(self.tr("As planned"))
        self.browse = self._button(self.tr("Add pictures…"))
        self.merge = Toggle(self.tr("Several views may share one picture"))
        self.problem = WrappedLabel(role="bad", parent=self)
        self.cancel = self._button(self.tr("Cancel"))
        self.keep = self._button(self.tr("Keep"))
        self.keep.setProperty("role", "primary")
        self._keys = QShortcut(QKeySequence(_KEYS), self)
        self.rows = QWidget()
        self.rows.setProperty("role", "body")
        self._column = QVBoxLayout(self.rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._shown: tuple[PlannedReference, ...] | None = None
        self._lay_out()
        self._bind()
        self.show_form()

    def show_form(self) -> None:
        """Redraw from the form."""
        form = self.form
        if self.prompt.toPlainText() != form.prompt:
            self.prompt.setPlainText(form.prompt)
        self.template.setEnabled(form.has_own_prompt)
        self.planned.setEnabled(form.has_own_references)
        self.merge.setChecked(form.may_merge)
        problem = form.problem
        self.problem.show_text(str(problem) if problem else "")
        self.problem.setVisible(problem is not None)
        self.keep.setEnabled(problem is None)
        if form.references != self._shown:
            self._shown = form.references
            self._show_references(form.references)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if tray.read(event.mimeData()).sources:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if sources := tray.read(event.mimeData()).sources:
            self.pictures_given.emit(self.form.cell_id, sources)
            event.accept()

    def _lay_out(self) -> None:
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(heading(self.tr("Prompt"), self), 1)
        top.addWidget(self.template)
        middle.addWidget(heading(self.tr("References"), self), 1)
        middle.addWidget(self.planned)
        middle.addWidget(self.browse)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        hint = label(
            self.tr("@1 stands for the first reference, @2 for the second."), "small"
        )
        merge = Row(
            self.tr("Several views may share one picture"),
            self.tr("Where a model takes few references. For the whole sheet."),
            self.merge,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.prompt, 3)
        column.addWidget(hint)
        column.addLayout(middle)
        column.addWidget(scrolled(self.rows), 2)
        column.addWidget(merge)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def _bind(self) -> None:
        form = self.form
        form.changed.connect(self.show_form)
        self.prompt.textChanged.connect(self._on_prompt_text_changed)
        self.template.clicked.connect(form.use_template)
        self.planned.clicked.connect(form.use_planned)
        self.browse.clicked.connect(self._browse)
        self.merge.clicked.connect(form.set_may_merge)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._on_keep_clicked)
        self._keys.activated.connect(self.keep.click)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        return button

    def _show_references(self, references: tuple[PlannedReference, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in references:
            self._column.addWidget(self._row(one))
        if not references:
            none = self.tr("None. The cell is made from its prompt alone.")
            self._column.addWidget(label(none, "dim", self.rows))
        self._column.addStretch(1)

    def _row(self, one: PlannedReference) -> QWidget:
        row = QWidget(self.rows)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 2, 0, 2)
        name = plain(one.name, _LONGEST)
        words = name if one.number is None else f"@{one.number}  {name}"
        across.addWidget(label(words, "dim" if one.number is None else "", row))
        across.addWidget(WrappedLabel(role="small", text=one.note, parent=row), 1)
        if one.number is not None:
            remove = QToolButton(row)
            remove.setProperty("role", "quiet")
            icons.dress(remove, "x", size=14)
            said = filled(self.tr("Leave out %1"), name)
            remove.setAccessibleName(said)
            remove.setToolTip(said)
            remove.clicked.connect(partial(self._on_remove, one.number))
            across.addWidget(remove)
        return row

    def _on_prompt_text_changed(self) -> None:
        self.form.type(self.prompt.toPlainText())

    def _on_remove(self, number: int, _checked: bool = False) -> None:
        self.form.remove(number)

    def _browse(self) -> None:
        def take(paths: list[Path]) -> None:
            self.pictures_given.emit(self.form.cell_id, tuple(paths))

        browse_pictures(self, self.tr("Add reference pictures"), take)

    def _on_keep_clicked(self) -> None:
        self.form.keep()
        self.accept()
