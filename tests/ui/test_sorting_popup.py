"""Tags and boards for what is selected: clicked, typed, and asked about anew."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.sorting import Answer, Heap
from nanostudio.ui.sorting_popup import SortingPopup
from tests.ui.finding_stand import Stand, buttons, click, press, pressed, unnamed, words

KEY = Qt.Key
NUMBERS = [7, 8, 9]


class Sorted:
    """Answers at once, and notes what is wished."""

    def __init__(self) -> None:
        self.can_change = False
        self.heaps = [
            Heap("b1", "Faces", 3),
            Heap("b2", "R&D", 1),
            Heap("b3", "Fog", 0),
        ]
        self.wished: list[tuple[object, ...]] = []

    def ask(self, numbers: Sequence[int], answer: Answer) -> None:
        answer(list(self.heaps))

    def put(self, key: str, numbers: Sequence[int]) -> None:
        self.wished.append(("put", key, *numbers))

    def take(self, key: str, numbers: Sequence[int]) -> None:
        self.wished.append(("take", key, *numbers))

    def create(self, typed: str, numbers: Sequence[int]) -> None:
        self.wished.append(("create", typed, *numbers))

    def rename(self, heap: Heap, name: str) -> None:
        self.wished.append(("rename", heap.key, name))

    def drop(self, heap: Heap) -> None:
        self.wished.append(("drop", heap.key))


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    return Stand(qtbot)


@pytest.fixture
def sorting() -> Sorted:
    return Sorted()


@pytest.fixture
def popup(stand: Stand, sorting: Sorted) -> SortingPopup:
    made = SortingPopup(stand.host, sorting, ("Boards", "New board…"))
    made.open_for(NUMBERS, stand.beside)
    return made


def test_a_chip_is_pressed_where_all_have_it_and_counts_where_some_do(
    popup: SortingPopup,
) -> None:
    assert popup.title.text() == "Boards · 3 pictures"
    assert words(popup)[1:] == ["Faces", "R&&D  1 of 3", "Fog"]
    assert pressed(popup) == ["Faces"]
    assert buttons(popup)[2].accessibleDescription() == "1 of 3"
    popup.open_for([7], popup)
    assert popup.title.text() == "Boards · 1 picture"


def test_a_click_gives_to_all_or_takes_from_all(
    popup: SortingPopup, sorting: Sorted
) -> None:
    for text in ("Faces", "R&&D", "Fog"):
        click(popup, text)
    assert sorting.wished == [
        ("take", "b1", *NUMBERS),
        ("put", "b2", *NUMBERS),
        ("put", "b3", *NUMBERS),
    ]


def test_what_is_typed_is_looked_for_and_made_where_it_is_not(
    popup: SortingPopup, sorting: Sorted
) -> None:
    assert QApplication.focusWidget() is popup.field
    assert not popup.add.isEnabled()
    QTest.keyClicks(popup.field, "f")
    assert words(popup)[1:] == ["Faces", "R&&D  1 of 3", "Fog"]  # what they have stays
    QTest.keyClicks(popup.field, "oxes ")
    assert words(popup)[1:] == ["Faces", "R&&D  1 of 3"]
    press(KEY.Key_Return)
    QTest.keyClicks(popup.field, "fOg")
    press(KEY.Key_Return)
    assert sorting.wished == [("create", "foxes", *NUMBERS), ("put", "b3", *NUMBERS)]
    assert popup.field.text() == ""
    press(KEY.Key_Return)  # nothing more
    assert popup.isHidden()


def test_what_came_of_it_is_shown_and_the_focus_stays(
    popup: SortingPopup, sorting: Sorted
) -> None:
    click(popup, "Fog")
    sorting.heaps[2] = Heap("b3", "Fog", 3)
    popup.ask()
    QApplication.processEvents()
    assert pressed(popup) == ["Faces", "Fog"]
    assert QApplication.focusWidget().accessibleName() == "Fog"
    press(KEY.Key_Space)
    assert sorting.wished[-1] == ("take", "b3", *NUMBERS)


def test_tab_stays_inside_and_esc_gives_the_focus_back(
    stand: Stand, popup: SortingPopup
) -> None:
    stops = []
    for _ in range(8):
        press(KEY.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert set(stops) == set(popup.fields())
    assert unnamed(popup) == []
    press(KEY.Key_Escape)
    assert popup.isHidden()
    assert QApplication.focusWidget() is stand.beside


def test_it_stays_within_the_window(stand: Stand, popup: SortingPopup) -> None:
    stand.window.resize(320, 240)
    QApplication.processEvents()
    assert stand.host.rect().contains(popup.geometry())


def test_a_board_is_renamed_and_removed_by_keys_or_its_menu(
    stand: Stand, sorting: Sorted
) -> None:
    sorting.can_change = True
    popup = SortingPopup(stand.host, sorting, ("Boards", "New board…"))
    popup.open_for(NUMBERS, stand.beside)
    rename, remove = buttons(popup)[1].actions()
    assert [one.text() for one in (rename, remove)] == ["Rename…", "Remove"]
    rename.trigger()
    assert popup.field.text() == "Faces"
    assert popup.field.hasFocus()
    assert popup.add.text() == "Rename"
    assert len(words(popup)) == 4  # the name that is typed hides none
    QTest.keyClicks(popup.field, "Heads")
    QTest.keyClick(popup.field, KEY.Key_Return)
    assert sorting.wished == [("rename", "b1", "Heads")]
    assert popup.add.text() == "Add"
    buttons(popup)[2].setFocus()
    QTest.keyClick(buttons(popup)[2], KEY.Key_Delete)
    assert sorting.wished[-1] == ("drop", "b2")


def test_what_was_to_be_renamed_is_forgotten_with_the_popup(
    stand: Stand, sorting: Sorted
) -> None:
    sorting.can_change = True
    popup = SortingPopup(stand.host, sorting, ("Boards", "New board…"))
    popup.open_for(NUMBERS, stand.beside)
    buttons(popup)[1].actions()[0].trigger()
    popup.close_now()
    popup.open_for(NUMBERS, stand.beside)
    QTest.keyClicks(popup.field, "Night")
    QTest.keyClick(popup.field, KEY.Key_Return)
    assert sorting.wished == [("create", "Night", *NUMBERS)]
