"""The project one works for, and what is left of its budget, as a small button."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from nanostudio.app.figures import money
from nanostudio.app.projects import Projects
from nanostudio.app.words import translate
from nanostudio.core.money import Money
from nanostudio.core.project import Defaults, Project
from nanostudio.ui import icons

_MIDDLE = Qt.TextElideMode.ElideMiddle
_LONGEST = 150  # pixels of text


class ProjectButton(QToolButton):
    """Opens a popup with the projects and their budgets."""

    keep_defaults_requested = Signal()  # the settings of now are the project's
    use_defaults_requested = Signal()

    def __init__(self, projects: Projects, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projects = projects
        self.describe: Callable[[Defaults], str] = str
        self.setProperty("role", "foot")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.dress(self, "folder-kanban", size=14)
        self.clicked.connect(self.open)
        projects.changed.connect(self._show_project)
        self._show_project()

    def open(self) -> None:
        """Show the popup above the button."""
        from nanostudio.ui.project_popup import ProjectPopup

        popup = ProjectPopup(self._projects, self, self.describe)
        popup.keep_defaults_requested.connect(self.keep_defaults_requested)
        popup.use_defaults_requested.connect(self.use_defaults_requested)
        size = popup.sizeHint()
        corner = QPoint(self.width() - size.width(), -size.height() - 4)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(0)
        popup.move(self.mapToGlobal(corner))
        popup.show()
        popup.focus_current()

    def _show_project(self) -> None:
        name = project_name(self._projects.current)
        left = " · ".join(
            money(Money(max(0, budget.left.micro), budget.limit.unit))
            for budget in self._projects.standing.budgets
        )
        text = self.tr("%1 left").replace("%1", left) if left else name
        shown = self.fontMetrics().elidedText(text, _MIDDLE, _LONGEST)
        self.setText(f" {shown}")  # a little air after the icon
        spoken = f"{name}, {text}" if left else name
        self.setAccessibleName(self.tr("Project %1").replace("%1", spoken))
        tip = self.tr("Project: %1. Projects and their budgets.")
        self.setToolTip(tip.replace("%1", spoken))


def project_name(project: Project) -> str:
    """A project as a person calls it; the first one has no name of its own."""
    return project.name or translate("ProjectButton", "My pictures")
