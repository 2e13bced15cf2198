"""Keys and providers: wishes are handed on, states are shown where they belong."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nanostudio.app.key_book import KeyBook, KeyRow, Place, Work
from nanostudio.app.provider_options import ProviderOptions
from nanostudio.core.balance import Balance
from nanostudio.core.finding import Finding, Verdict
from nanostudio.core.money import Money
from nanostudio.core.options import Options
from nanostudio.core.origin import LONGEST_LABEL
from nanostudio.providers.table import SPECS
from nanostudio.ui import theme
from nanostudio.ui.keys_dialog import KeysDialog
from nanostudio.ui.provider_page import ProviderPage

CANARY = "sk-canary-0123456789"
LEFT = Qt.MouseButton.LeftButton
HOSTS = [row for row in SPECS if row.needs_key and row.upload_ttl_s]
TWO = (
    KeyRow(place=Place.KEYRING),
    KeyRow(label="Work", place=Place.KEYRING, is_in_use=True),
)


@dataclass
class Room:
    parent: QWidget
    dialog: KeysDialog
    book: KeyBook
    options: ProviderOptions
    wishes: list[tuple[Any, ...]] = field(default_factory=list)

    def page(self, provider: str = "monet") -> ProviderPage:
        self.dialog.choose(provider)
        return self.dialog.pages[provider]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    book, options = KeyBook(SPECS), ProviderOptions()
    book.complete()
    parent = QWidget()
    dialog = KeysDialog(book, options, HOSTS, parent)
    made = Room(parent, dialog, book, options)
    for name in ("store", "use", "test", "delete", "restore", "cancel"):
        signal = getattr(book, f"{name}_requested")
        signal.connect(lambda *words, n=name: made.wishes.append((n, *words)))
    options.change_requested.connect(lambda *w: made.wishes.append(("set", *w)))
    options.balance_requested.connect(lambda *w: made.wishes.append(("balance", *w)))
    dialog.open()
    yield made
    parent.deleteLater()  # now, or each theme would be put on all of them again
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT)


def test_every_provider_that_needs_a_key_is_listed_with_its_state(room: Room) -> None:
    room.book.show("monet", rows=TWO)
    rows = room.dialog.list
    said = [
        rows.item(n).data(Qt.ItemDataRole.AccessibleTextRole)
        for n in range(rows.count())
    ]
    assert said[0] == "Monet, 2 keys"
    assert "OpenAI, No key" in said
    assert len(said) == 6
    assert not rows.grab().toImage().isNull()


def test_a_new_key_is_handed_over_once_and_the_field_is_empty(room: Room) -> None:
    form = room.page().form
    assert not form.store.isEnabled()
    QTest.keyClicks(form.name, " Client A ")
    QTest.keyClicks(form.key, CANARY)
    press(form.store)
    assert room.wishes == [("store", "monet", "Client A", CANARY)]
    assert (form.name.text(), form.key.text()) == ("", "")
    QTest.keyClick(form.key, Qt.Key.Key_Return)
    assert len(room.wishes) == 1


def test_a_name_that_can_be_none_cannot_be_typed(room: Room) -> None:
    form = room.page().form
    QTest.keyClicks(form.name, "Cli:ent" + "x" * 60)
    assert form.name.text().startswith("Clientx")
    assert len(form.name.text()) == LONGEST_LABEL


def test_return_in_the_key_field_stores_and_does_not_close(room: Room) -> None:
    form = room.page().form
    QTest.keyClicks(form.key, CANARY)
    QTest.keyClick(form.key, Qt.Key.Key_Return)
    assert room.wishes == [("store", "monet", "", CANARY)]
    assert room.dialog.isVisible()


def test_each_key_has_its_place_and_its_buttons(room: Room) -> None:
    room.book.show("monet", rows=TWO, ring="SecretService")
    page = room.page()
    plain, work = page.rows[""], page.rows["Work"]
    assert "GNOME Keyring" in plain.place.text()
    assert not plain.in_use.isVisible()
    assert work.in_use.isVisible()
    assert not work.use.isVisible()
    press(plain.use)
    press(work.test)
    press(plain.delete)
    assert room.wishes == [
        ("use", "monet", ""),
        ("test", "monet", "Work"),
        ("delete", "monet", ""),
    ]
    assert work.delete.accessibleName() == "Delete: Work"


def test_a_key_can_be_replaced_under_its_name(room: Room) -> None:
    room.book.show("monet", rows=TWO)
    page = room.page()
    press(page.rows["Work"].replace)
    form = page.form
    assert "Work" in form.title.text()
    assert not form.name.isVisible()
    assert page.form.key.hasFocus() or not QApplication.activeWindow()
    QTest.keyClicks(form.key, CANARY)
    press(form.store)
    assert room.wishes == [("store", "monet", "Work", CANARY)]
    assert form.name.isVisible()
    press(page.rows["Work"].replace)
    QTest.keyClicks(form.key, CANARY)
    press(form.keep)
    assert form.key.text() == ""
    assert len(room.wishes) == 1


def test_an_environment_key_cannot_be_deleted_here(room: Room) -> None:
    room.book.show("apidot", rows=(KeyRow(place=Place.ENVIRONMENT, is_in_use=True),))
    row = room.page("apidot").rows[""]
    assert "APIDOT_API_KEY" in row.place.text()
    assert not row.delete.isVisible()
    assert row.test.isVisible()


def test_while_the_keyring_is_at_work_it_is_said_and_can_be_stopped(
    room: Room,
) -> None:
    page = room.page()
    assert not page.work_strip.isVisible()
    room.book.show("monet", rows=TWO, work=Work.STORING)
    assert page.work_strip.isVisible()
    assert page.work.text() == "Waiting for the keyring…"
    assert not page.form.key.isEnabled()
    assert not page.rows[""].delete.isEnabled()
    press(page.stop)
    assert room.wishes == [("cancel", "monet")]
    room.book.show("monet", work=Work.TESTING)
    assert page.work.text() == "Asking Monet…"
    room.book.show("monet", work=None)
    assert page.form.key.isEnabled()
    assert not page.work_strip.isVisible()


def test_the_focus_waits_at_what_stops_the_work_and_comes_back(room: Room) -> None:
    room.book.show("monet", rows=TWO)
    page = room.page()
    test = page.rows["Work"].test
    test.setFocus()
    room.book.show("monet", work=Work.TESTING)
    assert room.dialog.focusWidget() is page.stop
    room.book.show("monet", work=None)
    assert room.dialog.focusWidget() is test
    delete = page.rows["Work"].delete
    delete.setFocus()
    room.book.show("monet", work=Work.DELETING)
    room.book.show("monet", rows=TWO[:1], work=None)
    assert room.dialog.focusWidget() is page.form.key
    room.dialog.list.setFocus()
    room.book.show("monet", work=Work.TESTING)
    room.book.show("monet", work=None)
    assert room.dialog.focusWidget() is room.dialog.list


def test_a_finding_stands_with_its_key_and_trouble_below(room: Room) -> None:
    page = room.page()
    room.book.show(
        "monet",
        rows=TWO,
        findings={"Work": Finding(Verdict.REFUSED, "Monet refused the key.")},
        trouble="The system's keyring is locked.",
    )
    assert page.rows["Work"].found.text() == "Monet refused the key."
    assert page.rows["Work"].found.property("role") == "bad"
    assert not page.rows[""].found.isVisible()
    assert "locked" in page.trouble.text()
    room.book.show("monet", trouble="", findings={})
    assert not page.trouble.isVisible()
    assert not page.rows["Work"].found.isVisible()


def test_a_deleted_key_can_be_brought_back_from_the_page(room: Room) -> None:
    room.book.show("monet", rows=TWO)
    page = room.page()
    room.book.show("monet", rows=TWO[:1], deleted="Work")
    assert list(page.rows) == [""]
    assert page.deleted.text() == "Work was deleted."
    press(page.undo)
    assert room.wishes == [("restore", "monet")]
    room.book.show("monet", rows=TWO, deleted=None)
    assert list(page.rows) == ["", "Work"]
    assert not page.undo_strip.isVisible()


def test_before_the_keys_are_known_nothing_can_be_entered(
    qtbot: QtBot, qapp: QApplication
) -> None:
    book = KeyBook(SPECS)
    dialog = KeysDialog(book, ProviderOptions(), HOSTS)
    qtbot.addWidget(dialog)
    dialog.choose("monet")
    page = dialog.pages["monet"]
    assert not page.form.key.isEnabled()
    assert "looking for keys" in page.none.text()
    book.complete()
    assert page.form.key.isEnabled()
    assert dialog.focusWidget() is page.form.key
    assert page.none.text() == "There is no key yet."


def test_what_was_typed_is_gone_with_another_provider_and_with_the_dialog(
    room: Room,
) -> None:
    form = room.page().form
    QTest.keyClicks(form.key, CANARY)
    room.page("apidot")
    assert form.key.text() == ""
    other = room.page("apidot").form
    QTest.keyClicks(other.key, CANARY)
    forgotten: list[None] = []
    room.book.forget_requested.connect(lambda: forgotten.append(None))
    QTest.keyClick(room.dialog, Qt.Key.Key_Escape)
    assert forgotten == [None]
    assert other.key.text() == ""


@pytest.mark.parametrize("row", SPECS[:6], ids=lambda row: row.id)
def test_only_those_options_are_shown_that_the_provider_knows(
    room: Room, row: Any
) -> None:
    fields = set(room.page(row.id).settings.fields)
    assert fields == {"base_url", "balance", *row.options}


def test_options_are_shown_and_changed(room: Room) -> None:
    room.options.show("nanobananapro", options=Options(is_public=True))
    public = room.page("nanobananapro").settings.fields["public"]
    assert isinstance(public, QCheckBox)
    assert public.isChecked()
    QTest.mouseClick(public, LEFT, pos=QPoint(8, public.height() // 2))
    route = room.page("uniall").settings.fields["references"]
    host = room.page("apidot").settings.fields["host_through"]
    assert isinstance(route, QComboBox)
    assert isinstance(host, QComboBox)
    assert [host.itemData(n) for n in range(host.count())] == ["", "monet"]
    route.activated.emit(1)
    host.activated.emit(1)
    host.activated.emit(0)
    assert room.wishes == [
        ("set", "nanobananapro", "public", False),
        ("set", "uniall", "references", "gemini"),
        ("set", "apidot", "host_through", "monet"),
        ("set", "apidot", "host_through", None),
    ]


def test_an_address_is_set_when_the_field_is_left_and_its_trouble_said(
    room: Room,
) -> None:
    page = room.page()
    address = page.settings.fields["base_url"]
    assert isinstance(address, QLineEdit)
    assert address.placeholderText() == "https://monet.vision"
    address.editingFinished.emit()  # the focus went through it
    address.setText(" http://monet.vision ")
    address.editingFinished.emit()
    assert room.wishes == [("set", "monet", "base_url", "http://monet.vision")]
    room.options.show_problem("monet", "base_url", "It would send the key unprotected.")
    said = [one.text() for one in page.settings.findChildren(QWidget) if _is_bad(one)]
    assert "It would send the key unprotected." in said
    room.options.show("monet", base_url="https://other.example")
    assert address.text() == "https://other.example"


def test_a_callback_is_shown_and_set(room: Room) -> None:
    room.options.show("apidot", options=Options(callback_url="https://me.example/x"))
    callback = room.page("apidot").settings.fields["callback_url"]
    assert isinstance(callback, QLineEdit)
    assert callback.text() == "https://me.example/x"
    callback.editingFinished.emit()
    callback.setText("")
    callback.editingFinished.emit()
    assert room.wishes == [("set", "apidot", "callback_url", "")]


def test_what_was_bought_is_typed_and_counted_down(room: Room) -> None:
    page = room.page()
    bought = page.settings.fields["balance"]
    assert isinstance(bought, QLineEdit)
    assert not page.settings.balance.isVisible()
    QTest.keyClicks(bought, "2 000")
    QTest.keyClick(bought, Qt.Key.Key_Return)
    QTest.keyClicks(bought, "0")
    QTest.keyClick(bought, Qt.Key.Key_Return)
    assert room.wishes == [("balance", "monet", "2 000"), ("balance", "monet", "")]
    balance = Balance(
        bought=Money.of(2000, "credits"),
        since_ms=1_800_000_000_000,
        spent=Money.of(20, "credits"),
    )
    room.options.show("monet", balance=balance)
    assert "1,980 credits left" in page.settings.balance.text()


def test_a_provider_without_a_key_is_opened_ready_to_type(
    room: Room, qtbot: QtBot
) -> None:
    room.page("google")
    assert room.dialog.focusWidget() is room.dialog.pages["google"].form.key


def test_every_control_that_takes_focus_has_a_name(room: Room) -> None:
    room.book.show("monet", rows=TWO, deleted="Old", work=Work.STORING)
    for provider in ("monet", "apidot", "uniall", "nanobananapro"):
        room.page(provider)
    for widget in room.dialog.findChildren(QWidget):
        is_field = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        is_field = is_field and widget.isVisibleTo(room.dialog)
        if is_field and widget.focusProxy() is None:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, widget


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK])
def test_it_is_drawn_in_both_themes_and_both_directions(
    room: Room, qapp: QApplication, tokens: theme.Theme
) -> None:
    theme.apply(qapp, tokens)
    room.book.show("monet", rows=TWO, work=Work.TESTING)
    for direction in (
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ):
        room.dialog.setLayoutDirection(direction)
        room.page()
        assert not room.dialog.grab().isNull()


def _is_bad(widget: QWidget) -> bool:
    return widget.property("role") == "bad"
