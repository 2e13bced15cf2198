"""Binds what changes the project one works for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.project_defaults import ProjectDefaults
from nanostudio.app.projects import Projects
from nanostudio.core.project import Project
from nanostudio.ui.commands import Commands
from nanostudio.ui.project_button import ProjectButton, project_name
from nanostudio.ui.toast import announce_now


class ProjectFront(QObject):
    """One key opens the list, another goes to the next project; both are said."""

    def __init__(
        self,
        projects: Projects,
        defaults: ProjectDefaults,
        *,
        button: ProjectButton,
        commands: Commands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._button, self._commands = button, commands
        button.describe = defaults.words
        button.keep_defaults_requested.connect(defaults.keep)
        button.use_defaults_requested.connect(defaults.use)
        commands.bind("project.next", projects.choose_next, window)
        commands.bind("project.choose", self.choose, window)
        projects.switched.connect(self._on_projects_switched)

    def choose(self) -> None:
        """Open the list, which stands in the compose panel."""
        self._commands["view.compose"].setChecked(True)
        self._button.open()

    def _on_projects_switched(self, project: Project) -> None:
        announce_now(self._button, project_name(project))
