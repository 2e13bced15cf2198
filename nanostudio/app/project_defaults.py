"""What a project's orders begin with, and when they do."""

from PySide6.QtCore import QObject

from nanostudio.app.draft import Draft
from nanostudio.app.model_choices import name_words
from nanostudio.app.projects import Projects
from nanostudio.app.words import filled, translate
from nanostudio.core.project import Defaults, Project


class ProjectDefaults(QObject):
    """Takes up a project's settings when it is switched to, if nothing is being written
    that they would change under the person's hands."""

    def __init__(self, projects: Projects, draft: Draft) -> None:
        super().__init__()
        self._projects, self._draft = projects, draft
        projects.switched.connect(self._on_projects_switched)

    def words(self, defaults: Defaults) -> str:
        """("Nano Banana 2  ·  Monet, 2 pictures, 16:9, 2K")."""
        name = defaults.model
        for provider in self._draft.providers:
            model = provider.model(defaults.model)
            if provider.id == defaults.provider and model is not None:
                name = name_words(provider, model)
        words = translate("ProjectDefaults", "%1 pictures")
        if defaults.count == 1:
            words = translate("ProjectDefaults", "1 picture")
        count = filled(words, defaults.count)
        rest = (defaults.aspect_ratio, defaults.resolution, defaults.format)
        return ", ".join(filter(None, (name, count, *rest)))

    def keep(self) -> None:
        """Let the current project begin with the settings of now."""
        draft, wanted = self._draft, self._draft.wanted
        self._projects.set_defaults(
            Defaults(
                provider=draft.provider.id,
                model=draft.model.id,
                aspect_ratio=wanted.aspect_ratio,
                resolution=wanted.resolution,
                format=wanted.format,
                count=draft.count,
            )
        )

    def use(self) -> None:
        """Take up what the current project begins with; prompt and references stay."""
        kept = self._projects.current.defaults
        if kept is None:
            return
        draft = self._draft
        row = draft.model_row(kept.provider, kept.model)
        if row is not None:
            draft.set_model(kept.provider, kept.model)
        draft.set_aspect_ratio(kept.aspect_ratio)
        draft.set_resolution(kept.resolution)
        draft.set_format(kept.format)
        draft.set_count(kept.count)

    def _on_projects_switched(self, _project: Project) -> None:
        if not self._draft.prompt.strip():
            self.use()
