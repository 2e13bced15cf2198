"""Which theme is worn: the person's choice goes before the desktop's."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from nanostudio.settings import THEMES
from nanostudio.ui import icons, theme
from nanostudio.ui.look import WISHES, Look
from tests.ui.test_workspace import Memory


@pytest.fixture
def memory(qapp: QApplication) -> Iterator[Memory]:
    yield Memory()
    theme.apply(qapp, theme.DARK)


def test_the_wishes_are_those_of_the_settings() -> None:
    assert WISHES == THEMES


@pytest.mark.parametrize("wish", ["system", "", "purple"])
def test_a_desktop_that_says_nothing_gets_the_dark_theme(
    qapp: QApplication, memory: Memory, wish: str
) -> None:
    assert Look(qapp, memory, wish).theme() is theme.DARK
    assert theme.current() is theme.DARK


def test_the_desktop_is_followed_live(
    qtbot: QtBot, qapp: QApplication, memory: Memory
) -> None:
    look = Look(qapp, memory)
    with qtbot.waitSignal(look.theme_changed):
        look.set_desktop(False)
    assert theme.current() is theme.LIGHT
    look.set_desktop(True)
    assert theme.current() is theme.DARK
    look.set_desktop(False)
    look.set_desktop(None)
    assert theme.current() is theme.DARK


def test_a_choice_goes_before_the_desktop_s_wish(
    qtbot: QtBot, qapp: QApplication, memory: Memory
) -> None:
    look = Look(qapp, memory, "light")
    with qtbot.assertNotEmitted(look.theme_changed):
        look.set_desktop(True)
        look.set_wish("purple")
    assert theme.current() is theme.LIGHT
    look.set_wish("system")
    assert theme.current() is theme.DARK


def test_more_contrast_is_given_in_either_theme(
    qapp: QApplication, memory: Memory
) -> None:
    look = Look(qapp, memory)
    look.set_desktop(False, has_contrast=True)
    assert theme.current() is theme.LIGHT_CONTRAST
    look.set_wish("dark")
    assert theme.current() is theme.DARK_CONTRAST
    look.set_desktop(None, has_contrast=False)
    assert theme.current() is theme.DARK


@pytest.mark.parametrize(
    ("is_dark", "has_contrast"), [(True, False), (False, False), (False, True)]
)
def test_the_next_start_begins_as_the_desktop_was(
    qapp: QApplication, memory: Memory, is_dark: bool, has_contrast: bool
) -> None:
    before = Look(qapp, memory)
    before.set_desktop(is_dark, has_contrast=has_contrast)
    assert Look(qapp, memory).theme() is before.theme()


@pytest.mark.parametrize("rubbish", [3, b"\xff", "blue", ["dark"]])
def test_what_was_kept_and_cannot_be_read_does_not_matter(
    qapp: QApplication, memory: Memory, rubbish: object
) -> None:
    memory.kept["window/desktop"] = rubbish
    assert Look(qapp, memory).theme() is theme.DARK


def test_icons_of_every_window_are_drawn_again(
    qtbot: QtBot, qapp: QApplication, memory: Memory
) -> None:
    look = Look(qapp, memory, "dark")
    button = QToolButton()
    qtbot.addWidget(button)
    icons.dress(button, "x")
    before = button.icon().pixmap(16).toImage()
    look.set_wish("light")
    assert button.icon().pixmap(16).toImage() != before
