"""Tokens: readable everywhere, in both themes, and told apart by the palette."""

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme


@pytest.mark.parametrize("tokens", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("text", "ground"), theme.TEXT_ON, ids="-".join)
def test_every_text_role_is_readable(
    tokens: theme.Theme, text: str, ground: str
) -> None:
    assert theme.contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("ground", ["window", "panel", "panel_raised", "field"])
def test_the_focus_ring_stands_out(tokens: theme.Theme, ground: str) -> None:
    assert theme.contrast(tokens.accent_line, getattr(tokens, ground)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_the_running_theme_is_told_by_the_palette(
    qtbot: QtBot, qapp: QApplication, tokens: theme.Theme
) -> None:
    theme.apply(qapp, tokens)
    assert theme.current() is tokens
    assert qapp.palette().color(QPalette.ColorRole.Accent) == QColor(tokens.accent)


@pytest.mark.parametrize("tokens", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_the_style_sheet_is_whole_and_its_sizes_follow_the_font(
    tokens: theme.Theme,
) -> None:
    sheet = theme.stylesheet(tokens, 20)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert "font-size: 17.00pt" in sheet


def test_a_small_system_font_grows_and_a_large_one_is_kept(qtbot: QtBot) -> None:
    small, large = QFont(), QFont()
    small.setPointSizeF(8)
    large.setPointSizeF(14)
    assert theme.font(small).pointSizeF() == theme.LEAST_POINTS
    assert theme.font(large).pointSizeF() == 14
    assert theme.font(theme.font(large)).families().count("Inter") == 1


def test_a_desktop_that_says_nothing_gets_the_dark_theme(
    qtbot: QtBot, qapp: QApplication
) -> None:
    assert theme.system(qapp) is theme.DARK


def test_a_kept_choice_goes_before_the_desktops_wish(
    qtbot: QtBot, qapp: QApplication
) -> None:
    assert theme.wanted(qapp, "light") is theme.LIGHT
    assert theme.wanted(qapp, None) is theme.system(qapp)
