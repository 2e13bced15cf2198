"""A project's settings: kept, and taken up where nothing is being written."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.draft import Draft
from nanostudio.app.project_defaults import ProjectDefaults
from nanostudio.app.projects import Projects
from nanostudio.core.project import Defaults, Project
from nanostudio.store.projects import Standing
from tests.app.compose_samples import GRAND, MODEST


class Asked(Projects):
    """Writes down what is to be kept."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Defaults | None] = []

    def set_defaults(self, defaults: Defaults | None) -> None:
        self.kept.append(defaults)

    def switch(self, **about: Any) -> None:
        project = Project(id="zoo", name="Zoo", **about)
        self.standing = Standing((project,), project)
        self.switched.emit(project)


@pytest.fixture
def projects(qapp: QApplication) -> Asked:
    return Asked()


@pytest.fixture
def draft() -> Draft:
    return Draft((GRAND, MODEST))


@pytest.fixture
def defaults(projects: Asked, draft: Draft) -> ProjectDefaults:
    return ProjectDefaults(projects, draft)


def settings(draft: Draft) -> tuple[object, ...]:
    wanted = draft.wanted
    return (
        draft.provider.id, wanted.aspect_ratio, wanted.resolution, wanted.format,
        draft.count,
    )  # fmt: skip


def test_what_is_kept_is_what_is_set_now(
    defaults: ProjectDefaults, projects: Asked, draft: Draft
) -> None:
    draft.set_resolution("4K")
    draft.set_count(2)
    defaults.keep()
    assert projects.kept == [
        Defaults(provider="grand", model="wide", resolution="4K", count=2)
    ]


def test_a_project_begins_with_its_settings(
    defaults: ProjectDefaults, projects: Asked, draft: Draft
) -> None:
    draft.set_format("webp")
    kept = Defaults(
        provider="modest", model=MODEST.models[0].id, aspect_ratio="1:1", count=3
    )
    projects.switch(defaults=kept)
    assert settings(draft) == ("modest", "1:1", None, None, 3)


def test_what_is_being_written_is_left_alone_until_it_is_wished(
    defaults: ProjectDefaults, projects: Asked, draft: Draft
) -> None:
    draft.set_prompt("a fox")
    projects.switch(defaults=Defaults(provider="gone", model="gone", count=5))
    assert draft.count == 1
    defaults.use()
    assert (draft.count, draft.prompt, draft.provider) == (5, "a fox", GRAND)


def test_a_project_without_settings_changes_nothing(
    defaults: ProjectDefaults, projects: Asked, draft: Draft
) -> None:
    draft.set_count(4)
    projects.switch()
    assert draft.count == 4


def test_settings_are_told_by_their_names(defaults: ProjectDefaults) -> None:
    one = Defaults(provider="grand", model="wide", resolution="2K")
    assert defaults.words(one) == "Banana Wide  ·  Grand, 1 picture, 2K"
    gone = Defaults(provider="gone", model="old", aspect_ratio="1:1", count=2)
    assert defaults.words(gone) == "old, 2 pictures, 1:1"
