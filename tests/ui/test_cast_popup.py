"""Characters are chosen over the tray, and stand above it as chips."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nanostudio.app.cast_choice import CastChoice
from nanostudio.core.character import Character, Slot
from nanostudio.ui.cast_popup import CastPopup
from nanostudio.ui.cast_row import CastRow
from nanostudio.ui.sent_references import in_order
from nanostudio.ui.slot_face import Face
from tests.app.cast_samples import SIDES, Stage
from tests.core.sheet_samples import mira, sha, view
from tests.ui.gallery_fakes import DrawnThumbnails, pictures_from

KAI = mira(id="kai", name="Kai & Co", views=(view(Slot.FRONT, "kai"),))
KEY = Qt.Key


class Stand(Stage):
    """A stage with a window over which the popup opens."""

    def __init__(self, popup_in: QWidget, *every: Character) -> None:
        super().__init__(*every)
        self.window = popup_in
        self.anchor = QToolButton(popup_in)
        self.row = CastRow(popup_in)
        column = QVBoxLayout(popup_in)
        column.addWidget(self.anchor)
        column.addWidget(self.row)
        column.addStretch(1)
        self.row.follow(self.casting)
        self.choice = CastChoice(self.casting)
        popup_in.resize(700, 800)
        popup_in.show()
        popup_in.activateWindow()

    def chips(self) -> list[str]:
        found = self.row.findChildren(QPushButton)
        return [one.text() for one in found if not one.isHidden()]


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    window = QWidget()
    qtbot.addWidget(window)
    return Stand(window, KAI, mira(views=SIDES))


@pytest.fixture
def popup(stand: Stand, tmp_path: Path) -> Iterator[CastPopup]:
    with pictures_from(DrawnThumbnails(tmp_path)) as pictures:
        made = CastPopup(stand.window, stand.choice, pictures)
        made.open_under(stand.anchor, stand.anchor, stand.anchor)
        yield made


def test_what_goes_is_said_before_it_is_inserted(
    stand: Stand, popup: CastPopup, qtbot: QtBot
) -> None:
    stand.draft.set_model("shop", "tight")
    assert not popup.insert.isEnabled()
    _, person = popup.people
    assert person.face.hasFocus() is False
    person.face.setFocus()
    QTest.keyClick(person.face, KEY.Key_Return)
    assert popup.told.text() == (
        "2 of 3 views go to Tight.\n"
        "Left out: Mira back. Tight at Shop takes 2 character references, and all are"
        " in use."
    )
    [(pill, _)] = person.pills
    assert pill.accessibleName() == "Outfit: Coat"
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert popup.told.text().startswith("3 of 4 views go to Tight.")
    popup.combine.click()
    assert popup.told.text() == (
        "4 of 4 views go to Tight.\nIn one picture: Mira profile, Mira back."
    )
    with qtbot.waitSignal(popup.inserted):
        popup.insert.click()
    assert popup.isHidden()
    assert stand.names == ["Mira front", "Mira profile", "Mira back", "Mira Coat"]
    assert stand.chips() == ["Mira, canon v1"]


def test_several_are_chosen_and_the_view_to_draw(
    stand: Stand, popup: CastPopup
) -> None:
    for person in popup.people:
        person.face.click()
    popup.aim.setCurrentIndex(popup.aim.findData(Slot.BACK))
    popup.aim.activated.emit(popup.aim.currentIndex())
    popup.insert.click()
    assert stand.names == ["Kai & Co front", "Mira back", "Mira front", "Mira profile"]
    assert stand.chips() == ["Kai && Co, canon v1", "Mira, canon v1"]
    popup.people[0].face.click()
    popup.people[0].face.click()
    assert len(stand.choice.parts()) == 2


def test_esc_closes_it_and_words_alone_are_told_of(
    stand: Stand, popup: CastPopup
) -> None:
    stand.change(mira(views=()))
    assert [person.character.name for person in popup.people] == ["Mira"]
    popup.people[0].face.click()
    assert popup.told.text() == "No pictures: only its description goes."
    QTest.keyClick(popup, KEY.Key_Escape)
    assert popup.isHidden()
    popup.open_under(stand.anchor, stand.anchor, stand.anchor)
    assert popup.people[0].face.isChecked()  # who is alone, is chosen


def test_without_characters_there_is_a_way_to_them(
    stand: Stand, popup: CastPopup, qtbot: QtBot
) -> None:
    stand.change()
    assert popup.empty.isVisible()
    assert popup.insert.isHidden()
    with qtbot.waitSignal(popup.room_requested):
        popup.make.click()
    assert popup.isHidden()


def test_faces_are_painted_in_both_directions(
    popup: CastPopup, qapp: QApplication
) -> None:
    for person in popup.people:
        person.face.click()
    for direction in (
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ):
        popup.setLayoutDirection(direction)
        popup.people[1].face.setFocus()
        image = popup.grab().toImage()
        colours = {
            QColor(image.pixel(x, y)).name()
            for x in range(0, image.width(), 4)
            for y in range(0, image.height(), 4)
        }
        assert len(colours) > 3
    QApplication.sendEvent(popup, QEvent(QEvent.Type.DevicePixelRatioChange))


def test_a_chip_takes_its_character_out(stand: Stand) -> None:
    stand.insert()
    stand.insert("kai")
    assert stand.row.isVisible()
    [chip] = [
        one
        for one in stand.row.findChildren(QPushButton)
        if one.text().startswith("Mira") and not one.isHidden()
    ]
    assert chip.accessibleName() == "Take out of the draft: Mira, canon v1"
    chip.setFocus()
    chip.click()
    assert stand.chips() == ["Kai && Co, canon v1"]
    stand.casting.remove("kai")
    assert stand.row.isHidden()


def test_a_chip_says_that_there_is_a_newer_canon(stand: Stand) -> None:
    old = stand.draft
    stand.insert()
    request = old.request()
    stand.change(mira(views=SIDES, canon=4, description="New."))
    old.reuse(request)
    stand.casting.recognise({"mira": 1})
    assert stand.chips() == ["Mira, canon v1", "Update to v4"]
    [update] = [
        one
        for one in stand.row.findChildren(QPushButton)
        if one.text() == "Update to v4" and not one.isHidden()
    ]
    update.click()
    assert stand.chips() == ["Mira, canon v4"]


def test_a_contact_picture_is_shown_as_the_first_that_is_in_it(stand: Stand) -> None:
    stand.draft.set_model("shop", "tight")
    stand.draft.tray.combining.allow(True)
    stand.insert()
    inside = (sha("side"), sha("back"))
    stand.draft.tray.combining.note(inside, sha("contact"))
    slots, sent = stand.draft.tray.references, stand.draft.tray.to_send()
    assert [one.sha256 for one in sent] == [sha("front"), sha("contact")]
    assert [slot.name for slot in in_order(slots, sent)] == [
        *("Mira front", "Mira profile")
    ]
    assert Face(slots[1], 2, is_combined=True).badges == ("layout-grid",)
