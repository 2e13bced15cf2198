"""Tokens: readable everywhere, in both themes, and told apart by the palette."""

import re

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from nanostudio.ui.sheet import SHEET


@pytest.mark.parametrize("tokens", theme.EVERY, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("text", "ground"), theme.TEXT_ON, ids="-".join)
def test_every_text_role_is_readable(
    tokens: theme.Theme, text: str, ground: str
) -> None:
    assert theme.contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", theme.EVERY, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("ground", ["window", "panel", "panel_raised", "field"])
def test_the_focus_ring_stands_out(tokens: theme.Theme, ground: str) -> None:
    assert theme.contrast(tokens.accent_line, getattr(tokens, ground)) >= 3


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", theme.EVERY, ids=lambda tokens: tokens.name)
def test_the_running_theme_is_told_by_the_palette(
    qtbot: QtBot, qapp: QApplication, tokens: theme.Theme
) -> None:
    theme.apply(qapp, tokens)
    assert theme.current() is tokens
    assert qapp.palette().color(QPalette.ColorRole.Accent) == QColor(tokens.accent)


@pytest.mark.parametrize("tokens", theme.EVERY, ids=lambda tokens: tokens.name)
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


def test_more_contrast_is_more_contrast() -> None:
    for plain, strong in (
        (theme.DARK, theme.DARK_CONTRAST),
        (theme.LIGHT, theme.LIGHT_CONTRAST),
    ):
        for ink in ("text", "text_dim", "text_disabled", "good", "warn", "bad"):
            assert theme.contrast(getattr(strong, ink), strong.panel) > theme.contrast(
                getattr(plain, ink), plain.panel
            )
        assert theme.contrast(strong.line_strong, strong.panel) >= 4.5
        assert theme.contrast(strong.line, strong.panel) >= 3


def test_every_text_colour_of_the_style_sheet_is_checked() -> None:
    inks = set(re.findall(r"(?<!-)\bcolor: \$(\w+)", SHEET))
    assert "text_dim" in inks
    assert inks - {ink for ink, _ in theme.TEXT_ON} == set()
