"""What a new sheet is of, by which template, and what it comes to."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.new_sheet import NewSheet
from nanostudio.app.template_words import grid_words
from nanostudio.app.words import filled
from nanostudio.core.character import LONGEST_NAME
from nanostudio.core.say import joined
from nanostudio.ui import theme
from nanostudio.ui.fields import heading, label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.new_sheet_lists import CharacterPicker, TemplateList
from nanostudio.ui.sheets.template_drawing import TemplateView

_SIZE = (980, 660)  # pixels
_LISTS = 270
_MOST_PROBLEMS = 3  # of files, in words


class NewSheetDialog(QDialog):
    """Shows a NewSheet; open it with open(). What is done with templates it asks for
    by signals."""

    template_new_requested = Signal()
    template_edit_requested = Signal(str)  # template id
    template_copy_requested = Signal(str)
    template_take_in_requested = Signal()
    template_hand_on_requested = Signal(str)
    template_remove_requested = Signal(str)

    def __init__(
        self, new: NewSheet, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New sheet"))
        self.resize(*_SIZE)
        self._new = new
        self.characters = CharacterPicker(new, pictures, self)
        self.templates = TemplateList(new, self)
        self.begin = self._button(self.tr("New…"), self.tr("New template…"))
        self.more = self._button(self.tr("More"), self.tr("More for this template"))
        self.menu = QMenu(self)
        self.edit = self._action(self.tr("Edit…"), self.template_edit_requested.emit)
        self.copy = self._action(
            self.tr("Edit a copy…"), self.template_copy_requested.emit
        )
        self.hand_on = self._action(
            self.tr("Export as a file…"), self.template_hand_on_requested.emit
        )
        self.remove = self._action(
            self.tr("Remove"), self.template_remove_requested.emit
        )
        self.take_in = QAction(self.tr("Import from a file…"), self)
        self.unreadable = WrappedLabel(role="warn", parent=self)
        self.view = TemplateView(self)
        self.facts = label("", "dim", self)
        self.note = WrappedLabel(role="warn", parent=self)
        self.name = QLineEdit(self)
        self.summary = label("", "title", self)
        self.cancel = self._button(self.tr("Cancel"), self.tr("Cancel"))
        self.create_button = self._button(self.tr("Create"), self.tr("Create"))
        self._build()
        self._bind()
        self.show_state()

    def show_state(self) -> None:
        """Redraw from the state."""
        new = self._new
        template = new.template
        self.view.show_template(template)
        self.facts.setText(grid_words(template) if template else "")
        self.note.show_text(new.note)
        self.note.setVisible(bool(new.note))
        self.summary.setText(new.summary)
        if self.name.text() != new.name:
            self.name.setText(new.name)
        self.create_button.setEnabled(new.can_create)
        is_own = template is not None and template.id in new.templates.own
        for action in (self.edit, self.remove):
            action.setEnabled(is_own)
        self.more.setEnabled(template is not None)
        self._show_unreadable()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.characters.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_unreadable(self) -> None:
        bad = self._new.templates.unreadable
        lines = [
            f"{one.name}: {joined(one.problem.title, one.problem.hint)}"
            for one in bad[:_MOST_PROBLEMS]
        ]
        if len(bad) > _MOST_PROBLEMS:
            more = self.tr("%1 more files could not be read.")
            lines.append(filled(more, len(bad) - _MOST_PROBLEMS))
        self.unreadable.show_text("\n".join(lines))
        self.unreadable.setVisible(bool(bad))

    def _build(self) -> None:
        panels = QHBoxLayout()
        panels.setSpacing(12)
        panels.addWidget(_panel(self.characters, width=_LISTS))
        panels.addWidget(_panel(*self._template_parts(), width=_LISTS + 20))
        panels.addWidget(_panel(*self._sheet_parts()), 1)
        free = label(self.tr("Nothing is ordered until you fill it."), "small", self)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.summary)
        told.addWidget(free)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addLayout(told, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.create_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(panels, 1)
        rows.addLayout(foot)

    def _template_parts(self) -> tuple[QWidget, ...]:
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self.begin, 1)
        row.addWidget(self.more, 1)
        return self.templates, self.unreadable, buttons

    def _sheet_parts(self) -> tuple[QWidget, ...]:
        self.name.setAccessibleName(self.tr("Name of the sheet"))
        self.name.setMaxLength(LONGEST_NAME)
        name = heading(self.tr("Name"))
        name.setBuddy(self.name)
        return (
            *(heading(self.tr("Sheet")), self.view, self.facts, self.note),
            *(name, self.name),
        )

    def _bind(self) -> None:
        new = self._new
        new.changed.connect(self.show_state)
        new.templates.changed.connect(self._show_unreadable)
        self.name.textEdited.connect(new.set_name)
        self.templates.used.connect(self._create)
        self.begin.clicked.connect(self.template_new_requested)
        self.more.clicked.connect(self._on_more_clicked)
        self.take_in.triggered.connect(self.template_take_in_requested)
        self.menu.addSeparator()
        self.menu.addAction(self.take_in)
        self.cancel.clicked.connect(self.reject)
        self.create_button.setProperty("role", "accent")
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self._create)
        self.finished.connect(self.characters.forget)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def _action(self, text: str, ask: Callable[[str], None]) -> QAction:
        """In the menu; it asks for something to be done with the chosen template."""

        def on_triggered() -> None:
            if self._new.template is not None:
                ask(self._new.template.id)

        action = self.menu.addAction(text)
        action.triggered.connect(on_triggered)
        return action

    def _on_more_clicked(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _create(self) -> None:
        if self._new.can_create:
            self.accept()
            self._new.create()


def _panel(*parts: QWidget, width: int = 0) -> QFrame:
    panel = QFrame()
    panel.setProperty("role", "panel")
    if width:
        panel.setFixedWidth(width)
    column = QVBoxLayout(panel)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(8)
    for part in parts:
        stretch = isinstance(part, CharacterPicker | TemplateList | TemplateView)
        column.addWidget(part, int(stretch))
    return panel
