"""A switch of themes leaves nothing in the old colours, and nothing has colours of its
own: the window is compared, pixel by pixel, with one that was opened so."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.messages import Level
from nanostudio.core.errors import Refused
from nanostudio.ui import theme
from nanostudio.ui.front import Front
from nanostudio.ui.preferences import PreferencesDialog
from nanostudio.ui.trouble import Trouble
from tests.app.tile_samples import done_task, failed_task, make_task, uncertain_task
from tests.ui.whole_window import opened, settle

_LEAST = 0.002  # of all pixels; less is the edges of letters and round corners


@pytest.fixture(autouse=True)
def still(qapp: QApplication) -> Iterator[None]:
    """No cursor that blinks in one picture and not in the other."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def fill(front: Front) -> None:
    """Something of everything that is drawn."""
    # None with a clock: time goes by between two pictures.
    tasks = [failed_task(1), uncertain_task(2), done_task(3), make_task(4)]
    front.gallery.load(tasks)
    front.panel.view.setCurrentIndex(front.gallery.index(2))
    front.draft.set_prompt("A lighthouse at night")
    front.messages.show(Level.NOTE, "Reference removed.", "", "Undo", lambda: None)
    front.messages.show(Level.PROBLEM, "The disk is full.", "Free some space.")
    front.panel.view.setFocus()


def window(front: Front) -> QWidget:
    fill(front)
    return front.window


def trouble(front: Front) -> QWidget:
    Trouble(Refused("A mistake.", "Line 3."), front.panel, has_file=True)
    front.panel.view.setFocus()
    return front.window


def palette(front: Front) -> QWidget:
    front.commands["palette.open"].trigger()
    return front.window


def dialog(front: Front, action: str, page: str = "") -> QWidget:
    front.commands[action].trigger()
    (made,) = [one for one in front.window.findChildren(QDialog) if one.isVisible()]
    if isinstance(made, PreferencesDialog) and page:
        made.show_page(page)
    return made


SCENES: dict[str, Callable[[Front], QWidget]] = {
    "window": window,
    "trouble": trouble,
    "palette": palette,
    "keys": lambda front: dialog(front, "shortcuts.list"),
    "about": lambda front: dialog(front, "about.open"),
    **{
        page: lambda front, page=page: dialog(front, "preferences.open", page)
        for page in ("general", "spending", "notifications", "shortcuts")
    },
}


def picture(
    qapp: QApplication, folder: Path, scene: str, first: str, then: str = ""
) -> QImage:
    """A scene in one theme, switched to another."""
    with opened(qapp, folder, first) as front:
        front.preferences.set_theme(first)
        shown = SCENES[scene](front)
        settle(qapp)
        if then:
            front.look.set_wish(then)
            settle(qapp)
        return shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("order", ["dark light", "light dark"])
def test_a_switched_window_looks_as_one_that_was_opened_so(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scene: str, order: str
) -> None:
    first, then = order.split()
    (tmp_path / "a").mkdir()
    switched = picture(qapp, tmp_path / "a", scene, first, then)
    fresh = picture(qapp, tmp_path / "b", scene, then)
    if switched != fresh:
        switched.save(str(tmp_path / "switched.png"))
        fresh.save(str(tmp_path / "fresh.png"))
    assert switched == fresh, f"look at {tmp_path}"


@pytest.mark.parametrize("scene", [name for name in SCENES if name != "palette"])
@pytest.mark.parametrize("wish", ["dark", "light"])
def test_only_colours_of_the_theme_are_drawn(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scene: str, wish: str
) -> None:
    image = picture(qapp, tmp_path, scene, wish)
    tokens = theme.LIGHT if wish == "light" else theme.DARK
    known = [
        QColor(getattr(tokens, name))
        for name in theme.Theme.__dataclass_fields__
        if name not in ("name", "is_dark")
    ]
    counted: Counter[int] = Counter(memoryview(image.constBits()).cast("I"))
    total = image.width() * image.height()
    seen = [QColor(c) for c, count in counted.items() if count > total * _LEAST]
    assert [c.name() for c in seen if not any(_near(c, one) for one in known)] == []


def _near(one: QColor, other: QColor) -> bool:
    """Whether no eye tells them apart: a shadow's rim is nearly what lies below."""
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[arg-type]
    return all(abs(a - b) <= 2 for a, b in pairs)
