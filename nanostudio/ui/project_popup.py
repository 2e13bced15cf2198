"""Projects to work for; the budgets, folder and defaults of the one in use."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.projects import LONGEST_NAME, Projects
from nanostudio.core.project import Defaults
from nanostudio.ui import icons
from nanostudio.ui.budget_row import BudgetRow
from nanostudio.ui.fields import heading, label
from nanostudio.ui.project_button import project_name

_WIDTH = 320
_FIGURES = 9  # projects that a figure chooses
UNITS = ("credits", "USD", "EUR")
Describe = Callable[[Defaults], str]
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ProjectPopup(QFrame):
    """A popup: a click beside it, or Escape, closes it. A figure chooses a project and
    closes it, too."""

    keep_defaults_requested = Signal()
    use_defaults_requested = Signal()

    def __init__(
        self, projects: Projects, parent: QWidget, describe: Describe = str
    ) -> None:
        """`describe`: what a project's orders begin with, in words."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Projects"))
        self.setFixedWidth(_WIDTH)
        self._projects, self._describe = projects, describe
        self.buttons: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.name = self._field(self.tr("New project"), LONGEST_NAME)
        self.name.returnPressed.connect(self._on_name_return_pressed)
        self.folder = self._field(self.tr("Folder in the library"), LONGEST_NAME)
        self.folder.setPlaceholderText(self.tr("no folder of its own"))
        self.folder.editingFinished.connect(self._on_folder_editing_finished)
        self.rows = {unit: BudgetRow(unit, projects, self) for unit in UNITS}
        self.moved = label(
            self.tr("Pictures made from now on go there; the others stay."),
            "small",
            self,
        )
        self.moved.setWordWrap(True)
        self.kept = label("", "small", self)
        self.kept.setWordWrap(True)
        self.keep = self._link(self.tr("Keep the present settings"))
        self.keep.clicked.connect(self.keep_defaults_requested)
        self.use = self._link(self.tr("Use them now"))
        self.use.clicked.connect(self.use_defaults_requested)
        self._lay_out()
        projects.changed.connect(self._show_projects)
        self._show_projects()

    def focus_current(self) -> None:
        """Put the keys on the project in use."""
        for button, project in zip(
            self.buttons, self._projects.standing.projects, strict=True
        ):
            if project.id == self._projects.current.id:
                button.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed in a field does not come here."""
        figure = event.text()
        if figure.isdecimal() and 0 < int(figure) <= len(self.buttons):
            self.buttons[int(figure) - 1].click()
            self.close()
        elif Qt.Key(event.key()) in _STEPS and self.buttons:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        here = [at for at, one in enumerate(self.buttons) if one.hasFocus()]
        at = (here[0] + step) if here else 0
        self.buttons[at % len(self.buttons)].setFocus()

    def _field(self, words: str, longest: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(longest)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        return field

    def _link(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "link")
        button.setAccessibleName(words)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Projects"), self))
        column.addLayout(self._list)
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Budget"), self))
        for row in self.rows.values():
            column.addWidget(row)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Folder"), self))
        column.addWidget(self.folder)
        column.addWidget(self.moved)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Begins with"), self))
        column.addWidget(self.kept)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_projects(self) -> None:
        focused = [button.hasFocus() for button in self.buttons]
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for place, project in enumerate(self._projects.standing.projects, 1):
            button = QPushButton(project_name(project), self)
            button.setProperty("role", "row")
            is_current = project.id == self._projects.current.id
            icons.dress(button, "check" if is_current else "folder", "text_dim")
            button.setAccessibleName(project_name(project))
            if is_current:
                button.setAccessibleDescription(self.tr("In use"))
            button.clicked.connect(partial(self._projects.choose, project.id))
            self._list.addWidget(button)
            if place <= _FIGURES:
                self._put_figure(button, place)
            button.show()
            self.buttons.append(button)
        if any(focused):
            self.focus_current()
        for row in self.rows.values():
            row.show_budget()
        self._show_settings()

    def _put_figure(self, button: QPushButton, place: int) -> None:
        """What chooses it, at the end of its row."""
        row = QHBoxLayout(button)
        row.setContentsMargins(8, 0, 8, 0)
        row.addStretch(1)
        figure: QLabel = label(self.locale().toString(place), "small", button)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(figure)

    def _show_settings(self) -> None:
        current = self._projects.current
        if not self.folder.hasFocus():
            self.folder.setText(current.folder)
        kept = current.defaults
        self.use.setVisible(kept is not None)
        words = self.tr("Whatever was set last.")
        self.kept.setText(words if kept is None else self._describe(kept))

    def _on_name_return_pressed(self) -> None:
        self._projects.create(self.name.text())
        self.name.clear()

    def _on_folder_editing_finished(self) -> None:
        if self.folder.text() != self._projects.current.folder:
            self._projects.set_folder(self.folder.text())
