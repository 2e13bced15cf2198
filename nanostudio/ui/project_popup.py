"""Projects to work for, and the budgets of the one in use."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.projects import LONGEST_NAME, Projects
from nanostudio.ui import icons
from nanostudio.ui.budget_row import BudgetRow
from nanostudio.ui.fields import heading
from nanostudio.ui.project_button import project_name

_WIDTH = 320
UNITS = ("credits", "USD", "EUR")


class ProjectPopup(QFrame):
    """A popup: a click beside it, or Escape, closes it."""

    def __init__(self, projects: Projects, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("Projects"))
        self.setFixedWidth(_WIDTH)
        self._projects = projects
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("New project"))
        self.name.setAccessibleName(self.tr("New project"))
        self.name.returnPressed.connect(self._on_name_return_pressed)
        self.rows = {unit: BudgetRow(unit, projects, self) for unit in UNITS}
        self._lay_out()
        projects.changed.connect(self._show_projects)
        self._show_projects()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Projects")))
        column.addLayout(self._list)
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Budget")))
        for row in self.rows.values():
            column.addWidget(row)

    def _show_projects(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for project in self._projects.standing.projects:
            button = QPushButton(project_name(project), self)
            button.setProperty("role", "row")
            is_current = project.id == self._projects.current.id
            icons.dress(button, "check" if is_current else "folder", "text_dim")
            button.setAccessibleName(project_name(project))
            if is_current:
                button.setAccessibleDescription(self.tr("In use"))
            button.clicked.connect(partial(self._projects.choose, project.id))
            self._list.addWidget(button)
            button.show()
        for row in self.rows.values():
            row.show_budget()

    def _on_name_return_pressed(self) -> None:
        self._projects.create(self.name.text())
        self.name.clear()
