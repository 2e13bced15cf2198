"""Small pictures of relatives: shown where there are some, and gone to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from nanostudio.app.lineage import Relatives
from nanostudio.core.lineage import (
    InCell,
    Kin,
    Lineage,
    MadeWith,
    Relative,
    UsedReference,
)
from nanostudio.ui.lineage import LineageSection
from tests.app.tile_samples import make_output
from tests.ui.gallery_fakes import DrawnThumbnails, pictures_from

WIDTH = 280  # room for five


def relative(number: int) -> Relative:
    output = make_output(sha256=f"{number:064x}")
    return Relative(number, f"task{number}", output, f"A fox\n{number}")


def kin(*numbers: int, count: int = 0) -> Kin:
    return Kin(tuple(map(relative, numbers)), count or len(numbers))


@pytest.fixture
def fetch(tmp_path: Path) -> DrawnThumbnails:
    return DrawnThumbnails(tmp_path)


@pytest.fixture
def relatives(qtbot: QtBot) -> Relatives:
    return Relatives()


@pytest.fixture
def section(
    qtbot: QtBot, fetch: DrawnThumbnails, relatives: Relatives
) -> Iterator[LineageSection]:
    with pictures_from(fetch) as pictures:
        made = LineageSection(relatives, pictures)
        qtbot.addWidget(made)
        made.resize(WIDTH, 500)
        made.show()
        yield made


def show(relatives: Relatives, **found: object) -> None:
    relatives.lineage = Lineage(**found)  # type: ignore[arg-type]
    relatives.changed.emit()


def buttons(section: LineageSection) -> list[QAbstractButton]:
    found = section.findChildren(QAbstractButton)
    return [one for one in found if one.isVisible()]


def words(section: LineageSection) -> list[str]:
    found = section.findChildren(QLabel)
    return [one.text() for one in found if one.isVisible()]


def test_without_relatives_there_is_nothing(
    section: LineageSection, relatives: Relatives
) -> None:
    relatives.changed.emit()
    assert not section.isVisible()
    show(relatives, siblings=kin(1))
    assert section.isVisible()
    show(relatives)
    assert not section.isVisible()


def test_rows_say_what_they_are_and_empty_ones_are_hidden(
    section: LineageSection, relatives: Relatives
) -> None:
    show(relatives, parents=kin(1), taken_up=kin(2, 3))
    assert words(section) == ["LINEAGE", "Made from", "Settings taken up by"] or (
        words(section)[1:] == ["Made from", "Settings taken up by"]
    )
    assert [one.accessibleName() for one in buttons(section)] == [
        "Made from: A fox 1",
        "Settings taken up by: A fox 2",
        "Settings taken up by: A fox 3",
    ]


def test_a_picture_is_gone_to_by_click_and_key(
    section: LineageSection, relatives: Relatives
) -> None:
    wanted: list[int] = []
    section.show_requested.connect(wanted.append)
    show(relatives, children=kin(7, 8))
    first, second = buttons(section)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert wanted == [7, 8]
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert wanted == [7, 8, 8]


def test_a_reference_that_is_no_picture_of_ours_is_shown_and_leads_nowhere(
    section: LineageSection, relatives: Relatives
) -> None:
    wanted: list[int] = []
    section.show_requested.connect(wanted.append)
    used = (UsedReference("aa", "coat", make_output(sha256="aa")),
            UsedReference("bb", "hat"))  # fmt: skip
    show(relatives, parents=kin(1), references=used)
    names = [one.accessibleName() for one in buttons(section)]
    assert names == ["Made from: A fox 1", "coat", "hat"]
    for one in buttons(section)[1:]:
        one.click()
        assert not one.isEnabled()
    assert wanted == []
    section.grab()  # one without a file is painted, too


def test_only_what_has_room_is_shown_and_asked_for(
    section: LineageSection,
    relatives: Relatives,
    fetch: DrawnThumbnails,
    qtbot: QtBot,
) -> None:
    show(relatives, children=kin(*range(24), count=40))
    assert len(buttons(section)) == 4
    assert "+36" in words(section)
    assert {sha256 for sha256, _ in fetch.asked} == {f"{n:064x}" for n in range(4)}
    section.resize(WIDTH + 200, 500)
    qtbot.waitUntil(lambda: len(buttons(section)) == 7)
    assert "+33" in words(section)
    assert len({sha256 for sha256, _ in fetch.asked}) == 7


def test_a_picture_that_has_come_is_painted(
    section: LineageSection, relatives: Relatives, qtbot: QtBot
) -> None:
    show(relatives, origin=kin(1))
    [button] = buttons(section)

    def is_red() -> bool:
        centre = button.grab().toImage().pixelColor(26, 26)
        return centre.red() > 200 and centre.green() < 60

    qtbot.waitUntil(is_red)
    button.setFocus()
    assert is_red()


def test_a_picture_that_is_gone_has_a_sign(
    section: LineageSection,
    relatives: Relatives,
    fetch: DrawnThumbnails,
) -> None:
    fetch.gone.add(f"{1:064x}")
    show(relatives, origin=kin(1))
    [button] = buttons(section)
    image = button.grab().toImage()
    seen = {image.pixel(x, y) for x in range(17, 35) for y in range(17, 35)}
    assert len(seen) > 1


def test_characters_and_cells_are_gone_to(
    section: LineageSection, relatives: Relatives
) -> None:
    people: list[str] = []
    cells: list[tuple[str, str]] = []
    section.character_requested.connect(people.append)
    section.sheet_requested.connect(lambda *place: cells.append(place))
    show(
        relatives,
        characters=(MadeWith("mira", "Mira", 2, 3), MadeWith("kai", "Kai", 1)),
        cells=(InCell("s1", "Turn", "c1", "Front"),),
    )
    mira, kai, cell = buttons(section)
    assert [one.accessibleName() for one in (mira, kai, cell)] == [
        *("Mira, canon v2", "Kai, canon v1", "Sheet “Turn”, cell Front")
    ]
    assert mira.accessibleDescription() == "Its canon is v3 by now."
    assert not kai.isEnabled()
    QTest.mouseClick(mira, Qt.MouseButton.LeftButton)
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert (people, cells) == (["mira"], [("s1", "c1")])
    show(relatives, cells=(InCell("s1", "Turn", "c1", "Front"),))
    assert "On the sheet" in words(section)
    show(relatives, children=kin(1))
    assert "On the sheet" not in words(section)
