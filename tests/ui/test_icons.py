"""Icons: in the theme's colour, at the screen's pixels, drawn anew on a switch."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.ui import icons, theme


def _ink(pixmap: QPixmap) -> QColor:
    """The colour of the most opaque pixel."""
    image = pixmap.toImage()
    return max(
        (
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
        ),
        key=QColor.alpha,
    )


def test_an_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot) -> None:
    drawn = icons.pixmap("square", "#f5c518", 24)
    assert _ink(drawn) == QColor("#f5c518")


def test_a_pixmap_has_the_pixels_of_its_screen(qtbot: QtBot) -> None:
    drawn = icons.pixmap("image", "#ffffff", 18, 2.0)
    assert drawn.size() == QSize(36, 36)
    assert drawn.deviceIndependentSize().toSize() == QSize(18, 18)


def test_an_icon_has_colours_for_disabled_and_checked(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, theme.DARK)
    made = icons.icon("image", "text", checked="accent_ink")
    size = QSize(icons.SIZE, icons.SIZE)
    for mode, state, token in (
        (QIcon.Mode.Normal, QIcon.State.Off, theme.DARK.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.DARK.text_disabled),
        (QIcon.Mode.Normal, QIcon.State.On, theme.DARK.accent_ink),
    ):
        ink = _ink(made.pixmap(size, mode, state))
        assert ink.alpha() > 200
        wanted = QColor(token)
        assert abs(ink.red() - wanted.red()) < 8


def test_dressed_buttons_follow_a_change_of_theme(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, theme.DARK)
    root = QWidget()
    qtbot.addWidget(root)
    button = QToolButton(root)
    icons.dress(button, "square", "text")
    plain = QToolButton(root)
    theme.apply(qapp, theme.LIGHT)
    icons.redress(root)
    ink = _ink(button.icon().pixmap(icons.SIZE, icons.SIZE))
    assert ink.lightness() < 60
    assert plain.icon().isNull()


def test_an_unknown_icon_is_an_error_of_ours(qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        icons.pixmap("no-such-icon", "#ffffff", 18)
