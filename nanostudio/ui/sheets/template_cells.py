"""The cells of a template that is being written: their order, and one of them."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.template_form import TemplateForm
from nanostudio.app.template_words import view_words
from nanostudio.core.character import Slot
from nanostudio.core.naming import plain
from nanostudio.core.sheet_template import LONGEST_TITLE
from nanostudio.ui import icons
from nanostudio.ui.fields import Combo, heading
from nanostudio.ui.form import Row
from nanostudio.ui.sheets.new_sheet_rows import NameRows
from nanostudio.ui.sheets.template_drawing import TemplateView

_GRID, _INSTRUCTION, _CHOICES = 190, 130, 190  # pixels
_Key, _Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


class CellList(QWidget):
    """The grid, and its cells by name. Alt and the arrows move a cell."""

    added = Signal()  # a cell, which is the present one

    def __init__(self, form: TemplateForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.view = TemplateView(self)
        self.view.setFixedHeight(_GRID)
        self.list = _Cells(form, self)
        self.list.setAccessibleName(self.tr("Cells"))
        self.list.setItemDelegate(NameRows(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = self._button("plus", self.tr("Add a cell"))
        self.remove = self._button("trash-2", self.tr("Remove the cell"))
        self.earlier = self._button("arrow-up", self.tr("Move the cell up"))
        self.later = self._button("arrow-down", self.tr("Move the cell down"))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.remove, self.earlier, self.later):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.view)
        rows.addWidget(heading(self.tr("Cells")))
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove.clicked.connect(form.remove)
        self.earlier.clicked.connect(lambda: form.move(-1))
        self.later.clicked.connect(lambda: form.move(1))
        self.list.currentRowChanged.connect(form.select)
        form.changed.connect(self.show_cells)
        self.show_cells()

    def show_cells(self) -> None:
        """Redraw from the form."""
        form = self._form
        cells = form.template.cells
        with QSignalBlocker(self.list):
            titles = [
                f"{number}. {plain(one.title, 80)}"
                for number, one in enumerate(cells, 1)
            ]
            shown = [self.list.item(row).text() for row in range(self.list.count())]
            if shown != titles:
                self.list.clear()
                self.list.addItems(titles)
            self.list.setCurrentRow(form.current)
        self.view.show_template(form.template, form.current)
        self.add.setEnabled(form.can_add)
        self.remove.setEnabled(len(cells) > 1)
        self.earlier.setEnabled(form.current > 0)
        self.later.setEnabled(form.current < len(cells) - 1)

    def _button(self, symbol: str, name: str) -> QToolButton:
        button = QToolButton(self)
        icons.dress(button, symbol)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _on_add_clicked(self) -> None:
        if self._form.can_add:
            self._form.add()
            self.added.emit()


class CellForm(QWidget):
    """The present cell: what it is called, shows, and is made from."""

    def __init__(self, form: TemplateForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.title = QLineEdit(self)
        self.instruction = QPlainTextEdit(self)
        self.view = Combo(self.tr("View of the character"), self)
        self.needs = QPushButton(self)
        self.menu = QMenu(self)
        self._build()
        self.title.textEdited.connect(lambda text: form.set_cell(title=text))
        self.instruction.textChanged.connect(self._on_instruction_text_changed)
        self.view.activated.connect(self._on_view_activated)
        self.needs.clicked.connect(self._on_needs_clicked)
        form.changed.connect(self.show_cell)
        self.show_cell()

    def begin(self) -> None:
        """Let a new cell be named."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def show_cell(self) -> None:
        """Redraw from the form."""
        cell = self._form.cell
        if self.title.text() != cell.title:
            self.title.setText(cell.title)
        if self.instruction.toPlainText() != cell.instruction:
            self.instruction.setPlainText(cell.instruction)
        self.view.setCurrentIndex([None, *Slot].index(cell.view))
        titles = {one.id: one.title for one in self._form.template.cells}
        needed = ", ".join(titles[one] for one in cell.needs)
        words = plain(needed, 60) or self.tr("Nothing")
        self.needs.setText(words)
        self.needs.setAccessibleName(f"{self.tr('Made from')}: {words}")
        self.needs.setEnabled(bool(self._form.needable))

    def needs_menu(self) -> QMenu:
        """The cells this one can be made from, those it is made from ticked."""
        self.menu.clear()
        for one in self._form.needable:
            action = self.menu.addAction(plain(one.title, 80))
            action.setCheckable(True)
            action.setChecked(one.id in self._form.cell.needs)
            action.toggled.connect(partial(self._on_need_toggled, one.id))
        return self.menu

    def _build(self) -> None:
        self.title.setAccessibleName(self.tr("Title of the cell"))
        self.title.setMaxLength(LONGEST_TITLE)
        words = self.tr("What it shows")
        self.instruction.setAccessibleName(words)
        self.instruction.setTabChangesFocus(True)
        self.instruction.setFixedHeight(_INSTRUCTION)
        self.instruction.setPlaceholderText(
            self.tr("The face from the side: only one eye is visible.")
        )
        for slot in (None, *Slot):
            self.view.addItem(view_words(slot))
        self.view.setFixedWidth(_CHOICES)
        self.needs.setFixedWidth(_CHOICES)
        self.needs.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(heading(self.tr("Cell")))
        rows.addWidget(self.title)
        rows.addWidget(heading(words))
        rows.addWidget(self.instruction)
        rows.addWidget(
            Row(
                self.tr("View of the character"),
                self.tr("Its picture can become this view."),
                self.view,
            )
        )
        rows.addWidget(
            Row(
                self.tr("Made from"),
                self.tr("It waits for these cells and is drawn after them."),
                self.needs,
            )
        )

    def _on_instruction_text_changed(self) -> None:
        text = self.instruction.toPlainText()
        if text != self._form.cell.instruction:
            self._form.set_cell(instruction=text)

    def _on_view_activated(self, index: int) -> None:
        self._form.set_cell(view=[None, *Slot][index])

    def _on_needs_clicked(self) -> None:
        menu = self.needs_menu()
        menu.popup(self.needs.mapToGlobal(self.needs.rect().bottomLeft()))

    def _on_need_toggled(self, cell_id: str, is_needed: bool) -> None:
        self._form.set_need(cell_id, is_needed=is_needed)


class _Cells(QListWidget):
    """Its keys do what the buttons do."""

    def __init__(self, form: TemplateForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {_Key.Key_Up: -1, _Key.Key_Down: 1}.get(_Key(event.key()))
        if step and event.modifiers() & _Alt:
            self._form.move(step)
        elif event.key() == _Key.Key_Delete:
            self._form.remove()
        else:
            super().keyPressEvent(event)
