"""The whole window in another language: nothing of it stays English."""

import platform
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from nanostudio.core.say import speak
from nanostudio.core.spec import ProviderSpec
from nanostudio.providers.table import SPECS
from nanostudio.ui.front import Front
from nanostudio.ui.language import LANGUAGES, install
from tests.app.compose_samples import fill
from tests.app.tile_samples import done_task, running_task, uncertain_task
from tests.ui.compose_fakes import draw
from tests.ui.spoken import Marking, language, texts
from tests.ui.test_accessibility import OPENED
from tests.ui.whole_window import opened, settle

_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{2,}")


def _named(row: ProviderSpec) -> str:
    formats = (name.upper() for model in row.models for name in model.formats)
    return " ".join((row.label, *(model.label for model in row.models), *formats))


# What a person, a provider or the system named, and signs that are no words.
NAMES = {
    "NanoStudio", "Mira", "coat", "Qt", "PySide", "Python", "USD", "EUR",
    "MB", "qt", "br",
    *_WORD.findall(" ".join((*LANGUAGES.values(), platform.platform()))),
    *(word for row in SPECS for word in _WORD.findall(_named(row))),
}  # fmt: skip
THEIRS = (
    "A fox in snow", "fox_0.png", "task_7f3c", "https://monet.vision",
    "/home/mira/library", "/home/mira/settings.toml",
)  # fmt: skip


def bare(text: str) -> set[str]:
    """The words of `text` that came through no translation."""
    for theirs in THEIRS:
        text = text.replace(theirs, "")
    while (less := _SAID.sub("", text)) != text:  # sentences stand in sentences
        text = less
    return set(_WORD.findall(text)) - NAMES


def furnish(made: Front, folder: Path, qapp: QApplication) -> None:
    picture = draw(folder / "reference.png", "teal")
    fill(made.draft.tray, "Mira", "coat", thumbnail=picture)
    made.gallery.load([done_task(1), running_task(2), uncertain_task(3)])
    made.bulletin.load([running_task(2), uncertain_task(3)])
    made.panel.view.select_tile("task1")
    settle(qapp)


@pytest.fixture
def marked(qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    marking = Marking(qapp)

    def mark() -> None:
        qapp.installTranslator(marking)
        speak(lambda text: marking.translate("say", text))

    with language(qapp, mark), opened(qapp, tmp_path) as made:
        furnish(made, tmp_path, qapp)
        yield made


def test_every_word_of_the_window_can_be_translated(marked: Front) -> None:
    found = {text: bare(text) for text in texts(marked.window)}
    assert {text: words for text, words in found.items() if words} == {}


@pytest.mark.parametrize("action", [*OPENED, "menu.open"])
def test_every_word_of_what_is_opened_can_be_translated(
    marked: Front, qapp: QApplication, action: str
) -> None:
    marked.commands[action].trigger()
    settle(qapp)
    shown = [one for one in qapp.topLevelWidgets() if one.isVisible()]
    found = {text: bare(text) for window in shown for text in texts(window)}
    assert {text: words for text, words in found.items() if words} == {}


def test_every_word_of_projects_editor_and_menus_can_be_translated(
    marked: Front, qapp: QApplication
) -> None:
    marked.compose.order.project.click()
    commands = marked.tray.commands
    menus = [commands.adding_menu(), commands.slot_menu()]
    marked.tray.edit(marked.draft.tray.references[0].token)
    settle(qapp)
    shown = [one for one in qapp.topLevelWidgets() if one.isVisible()]
    said = [text for window in shown for text in texts(window)]
    said += [action.text() for menu in menus for action in menu.actions()]
    assert {text: bare(text) for text in said if bare(text)} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_whole_window_opens_in_each_language(
    qapp: QApplication, tmp_path: Path, code: str
) -> None:
    spoken = language(qapp, lambda: install(qapp, code))
    with spoken, opened(qapp, tmp_path) as made:
        made.window.resize(1280, 800)
        furnish(made, tmp_path, qapp)
        for area in made.window.findChildren(QScrollArea):
            assert area.widget().width() <= area.viewport().width()
        said = [text for text in texts(made.window) if text]
        for action in OPENED:
            made.commands[action].trigger()
            settle(qapp)
        assert any("10" in text for text in said)
        assert not any(place in text for text in said for place in ("%1", "%n"))
