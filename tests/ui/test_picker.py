"""The model picker: opened, searched, steered by keys, and read out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.app.key_book import KeyBook, KeyRow, Place
from nanostudio.app.model_choices import ChoiceRole, ModelChoice, ProviderHead
from nanostudio.providers.table import SPECS
from nanostudio.ui import theme
from nanostudio.ui.key_notice import KeyNotice
from nanostudio.ui.picker import ModelPicker
from tests.app.compose_samples import fill

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class Room:
    """A picker with a key for Monet, and what was wished of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.draft = Draft(sorted(SPECS, key=lambda row: row.id != "sandbox"))
        self.book = KeyBook(SPECS)
        self.book.show("monet", rows=(KeyRow(place=Place.KEYRING, is_in_use=True),))
        self.book.complete()
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.picker = ModelPicker(self.draft, self.book, self.host)
        self.picker.resize(320, 36)
        self.host.show()
        self.picked: list[tuple[str, str]] = []
        self.keys: list[str] = []
        self.picker.picked.connect(lambda *ids: self.picked.append(ids))
        self.picker.picked.connect(self.draft.set_model)
        self.draft.model_changed.connect(self.picker.show_model)
        self.picker.key_requested.connect(self.keys.append)

    @property
    def is_open(self) -> bool:
        return self.picker.popup.isVisible()

    def press(self, *keys: Key) -> None:
        for key in keys:
            QTest.keyClick(self.picker.popup.search, key)

    @property
    def current(self) -> ModelChoice | ProviderHead:
        found: ModelChoice | ProviderHead = self.picker.popup.view.currentIndex().data(
            ChoiceRole
        )
        return found

    def rows(self) -> list[ModelChoice | ProviderHead]:
        model = self.picker.popup.view.model()
        return [model.index(n, 0).data(ChoiceRole) for n in range(model.rowCount())]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    made = Room(qtbot)
    yield made
    made.picker.popup.close()


def test_closed_it_names_the_model_and_where_and_is_read_out(room: Room) -> None:
    found = QAccessible.queryAccessibleInterface(room.picker)
    assert found.text(QAccessible.Text.Name) == "Model"
    said = found.text(QAccessible.Text.Description)
    assert said == room.picker.text() == "Nano Banana 2  ·  Sandbox"
    room.draft.set_model("monet", "nano-banana-1-pro")
    said = found.text(QAccessible.Text.Description)
    assert said == "Nano Banana Pro  ·  Monet"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Down, ALT),
        (Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_open_it_with_the_model_in_use_in_sight(
    room: Room, key: Key, modifier: Qt.KeyboardModifier
) -> None:
    room.picker.setFocus()
    QTest.keyClick(room.picker, key, modifier)
    assert room.is_open
    assert isinstance(room.current, ModelChoice)
    assert room.current.model is room.draft.model
    room.press(Key.Key_Escape)
    assert not room.is_open
    assert room.picked == []


def test_a_click_opens_it_too(room: Room) -> None:
    QTest.mousePress(room.picker, LEFT)
    assert room.is_open


def test_letters_open_it_and_are_searched_for(room: Room) -> None:
    QTest.keyClicks(room.picker, "m")
    assert room.is_open
    assert room.picker.popup.search.text() == "m"
    QTest.keyClick(room.picker, Key.Key_Escape)
    QTest.keyClick(room.picker, Key.Key_M, CTRL)  # the window's own key


def test_words_narrow_it_down_and_return_takes_the_first(room: Room) -> None:
    room.picker.open()
    QTest.keyClicks(room.picker.popup.search, "4k 16:9 monet")
    models = [row for row in room.rows() if isinstance(row, ModelChoice)]
    assert {row.provider.id for row in models} == {"monet"}
    assert all("4K" in row.model.resolutions for row in models)
    assert room.current == models[0]
    room.press(Key.Key_Down, Key.Key_Return)
    assert room.picked == [("monet", "nano-banana-1-pro")]
    assert not room.is_open
    assert room.draft.model.id == "nano-banana-1-pro"


def test_what_finds_nothing_says_so_and_picks_nothing(room: Room) -> None:
    room.picker.open()
    popup = room.picker.popup
    QTest.keyClicks(popup.search, "nonsense")
    assert popup.nothing.isVisible()
    assert not popup.view.isVisible()
    room.press(Key.Key_Return, Key.Key_Down)
    assert room.picked == []
    popup.search.clear()
    popup.search.textEdited.emit("")
    assert popup.view.isVisible()


def test_arrows_pass_over_heads_but_stop_where_a_key_can_be_added(room: Room) -> None:
    room.picker.open()
    room.press(Key.Key_PageUp, Key.Key_PageUp)
    assert room.current == room.rows()[1]
    for _ in range(6):
        room.press(Key.Key_Down)
    assert isinstance(room.current, ProviderHead)
    assert room.current.provider.id == "apidot"
    room.press(Key.Key_Return)
    assert room.keys == ["apidot"]
    assert room.picked == []
    assert not room.is_open


def test_a_model_without_a_key_can_be_looked_at_all_the_same(room: Room) -> None:
    room.picker.open()
    QTest.keyClicks(room.picker.popup.search, "google pro")
    assert isinstance(room.current, ModelChoice)
    assert not room.current.has_key
    room.press(Key.Key_Return)
    assert room.draft.provider.id == "google"


def test_a_click_picks(room: Room, qtbot: QtBot) -> None:
    room.picker.open()
    view = room.picker.popup.view
    where = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=where)
    assert room.picked == [("monet", "nano-banana-1-pro")]


def test_a_click_on_the_control_closes_it_and_one_elsewhere_goes_on(
    room: Room,
) -> None:
    popup = room.picker.popup
    no_replay = Qt.WidgetAttribute.WA_NoMouseReplay
    for where, is_on_control in (
        (room.picker.mapToGlobal(QPoint(5, 5)), True),
        (room.picker.mapToGlobal(QPoint(5, -300)), False),
    ):
        room.picker.open()
        QTest.mousePress(popup, LEFT, pos=popup.mapFromGlobal(where))
        assert not room.is_open
        assert popup.testAttribute(no_replay) is is_on_control


def test_what_does_not_fit_takes_a_line_of_its_own(room: Room) -> None:
    fill(room.draft.tray, *(f"r{n}" for n in range(9)))
    room.picker.open()
    rows, view = room.rows(), room.picker.popup.view
    heights = {}
    for at, row in enumerate(rows):
        if isinstance(row, ModelChoice) and row.provider.id == "monet":
            heights[bool(row.misfit)] = view.visualRect(
                view.model().index(at, 0)
            ).height()
    assert heights[True] > heights[False]


def test_while_nobody_has_looked_none_is_said_to_lack_a_key(qtbot: QtBot) -> None:
    draft, book = Draft(SPECS), KeyBook(SPECS)
    picker, notice = ModelPicker(draft, book), KeyNotice(draft, book)
    qtbot.addWidget(picker)
    qtbot.addWidget(notice)
    picker.open()
    model = picker.popup.view.model()
    rows = [model.index(n, 0).data(ChoiceRole) for n in range(model.rowCount())]
    assert all(row.has_key for row in rows)
    picker.popup.close()
    assert notice.isHidden()


def test_the_chosen_provider_without_a_key_is_told_under_the_picker(
    room: Room, qtbot: QtBot
) -> None:
    notice = KeyNotice(room.draft, room.book, room.host)
    wished: list[str] = []
    notice.key_requested.connect(wished.append)
    assert notice.isHidden()
    room.draft.set_model("google", "gemini-2.5-flash-image")
    assert not notice.isHidden()
    assert notice.words.text() == "Google Gemini has no key yet."
    notice.add.click()
    assert wished == ["google"]
    room.book.show("google", rows=(KeyRow(place=Place.SESSION),))
    assert notice.isHidden()


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize("width", [320, 900])
def test_it_is_drawn_in_both_themes_and_both_directions_inside_the_screen(
    room: Room, qapp: QApplication, tokens: theme.Theme, width: int
) -> None:
    theme.apply(qapp, tokens)
    room.picker.resize(width, 36)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        room.host.setLayoutDirection(direction)
        room.host.move(QPoint(3000, 3000))
        room.picker.open()
        assert not room.picker.popup.grab().isNull()
        screen = room.picker.screen().availableGeometry()
        assert screen.contains(room.picker.popup.geometry())
        room.picker.popup.close()
