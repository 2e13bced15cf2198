"""What stands below the references: roles, limits, hosts."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.references import Tray
from nanostudio.app.tray_plan import RoleUse
from nanostudio.core.spec import Role, Travel
from nanostudio.ui import theme
from nanostudio.ui.role_legend import RoleLegend
from nanostudio.ui.tray_notes import TrayNotes
from tests.app.cast_samples import Stage
from tests.app.compose_samples import BLIND, GRAND, MODEST, SMALL, WIDE, fill


@pytest.fixture
def tray() -> Tray:
    return Tray(MODEST, SMALL)


@pytest.fixture
def notes(qtbot: QtBot, qapp: QApplication, tray: Tray) -> Iterator[TrayNotes]:
    theme.apply(qapp, theme.DARK)
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    made = TrayNotes(tray, window)
    rows.addWidget(made)
    window.resize(324, 200)
    window.show()
    yield made
    window.close()


def test_with_nothing_to_say_it_takes_no_room(notes: TrayNotes, tray: Tray) -> None:
    assert not notes.isVisible()
    fill(tray, "a")
    assert not notes.isVisible()


def test_a_full_tray_explains_the_limit_of_this_model(
    notes: TrayNotes, tray: Tray
) -> None:
    fill(tray, "a", "b")
    assert notes.limit.text() == "Full: Banana at Modest takes 2 references."
    assert notes.limit.property("role") == "small"
    fill(tray, "c")
    assert notes.limit.text() == (
        "Banana at Modest takes 2 references. Kept, not sent: 3 c."
    )
    assert notes.limit.property("role") == "warn"
    tray.set_model(MODEST, BLIND)
    assert "takes no references. Kept, not sent: 1 a, 2 b, 3 c." in notes.limit.text()
    tray.set_model(MODEST, replace(SMALL, max_references=1))
    assert "takes one reference." in notes.limit.text()


def test_small_copies_are_named(notes: TrayNotes, tray: Tray) -> None:
    fill(tray, "a", "b")
    second = replace(tray.references[1], is_small=True)
    tray.edited(second.token, replace(second, sha256="cropped", original="b"))
    assert "Small copies" not in notes.limit.text()
    tray._put(1, 1, second)
    tray.edited(second.token, replace(second, sha256="cropped", original="b"))
    assert notes.limit.text().endswith(
        "Small copies, from the file of another picture: 2 b."
    )
    assert notes.limit.property("role") == "warn"


def test_roles_are_counted_once_one_is_used(notes: TrayNotes, tray: Tray) -> None:
    fill(tray, "a")
    assert not notes.legend.isVisible()
    tray.set_role(0, Role.STYLE)
    assert notes.legend.isVisible()
    assert notes.legend.accessibleName() == "Character 0, Object 0, Style 1"


def test_a_model_with_caps_for_roles_shows_them_always(
    notes: TrayNotes, tray: Tray
) -> None:
    tray.set_model(GRAND, WIDE)
    assert notes.legend.isVisible()
    assert notes.legend.accessibleName() == "Character 0/1, Object 0, Style 0"
    fill(tray, "a", "b")
    for index in (0, 1):
        tray.set_role(index, Role.CHARACTER)
    assert notes.legend.accessibleName().startswith("Character 2/1")
    assert "takes one character. Kept, not sent: 2 b." in notes.limit.text()


def test_who_hosts_is_said_where_a_picture_needs_it(
    notes: TrayNotes, tray: Tray
) -> None:
    asked: list[QPoint] = []
    notes.host_requested.connect(asked.append)
    notes.show_host("Far takes public addresses only.", "Choose a host")
    assert not notes.host.isVisible()
    tray.set_model(MODEST, replace(SMALL, references_travel=Travel.PUBLIC_URL))
    fill(tray, "a")
    assert notes.host.isVisible()
    notes.choose.click()
    assert len(asked) == 1
    notes.show_host("Far takes public addresses only: Near hosts your pictures.", "")
    assert not notes.choose.isVisible()
    before = notes.grab().toImage()
    notes.redress()
    assert notes.grab().toImage() == before


USES = (
    RoleUse(Role.CHARACTER, 3, 2),
    RoleUse(Role.OBJECT, 1, 6),
    RoleUse(Role.STYLE, 0, None),
)


def dots(legend: RoleLegend) -> list[int]:
    """Where dots of the three roles stand, across; the painted truth."""
    image = legend.grab().toImage()
    tokens, row = theme.current(), 10
    found = {}
    for x in range(image.width()):
        found.setdefault(image.pixelColor(x, row).name(), x)
    colours = (tokens.role_character, tokens.role_object, tokens.role_style)
    return [found[colour] for colour in colours]


def test_the_legend_mirrors_and_wraps(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.DARK)
    legend = RoleLegend()
    qtbot.addWidget(legend)
    legend.show_uses(USES)
    legend.resize(400, 20)
    legend.show()
    assert dots(legend) == sorted(dots(legend))
    legend.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert dots(legend) == sorted(dots(legend), reverse=True)
    one_row = legend.height()
    legend.resize(120, 20)
    assert legend.height() == 3 * one_row
    assert legend.sizeHint().height() == 3 * one_row
    assert [use.is_over for use in USES] == [True, False, False]
    legend.show_uses(())
    assert not legend.isVisible()


def test_views_that_share_a_picture_are_named(
    notes: TrayNotes, qapp: QApplication
) -> None:
    stage = Stage()
    shown = TrayNotes(stage.draft.tray)
    stage.draft.tray.combining.allow(True)
    stage.insert()
    stage.draft.set_model("shop", "tight")
    assert shown.limit.text() == "Sent as one picture: 2 Mira profile, 3 Mira back."
    assert shown.limit.property("role") == "small"
    stage.draft.tray.combining.allow(False)
    assert shown.limit.text().endswith("Kept, not sent: 3 Mira back.")
    assert not notes.isVisible()
