"""In the whole window: characters come by key, and pictures follow their canon."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nanostudio.app.recasting import Again, Found
from nanostudio.core.money import Money
from nanostudio.ui.front import Front
from nanostudio.ui.recast_dialog import RecastDialog
from nanostudio.ui.rooms import CHARACTERS
from tests.app.tile_samples import done_task, make_request
from tests.ui.whole_window import opened, settle

REQUEST = make_request(provider="sandbox", aspect_ratio="1:1", resolution="1K")


class Looks:
    """Stands for the desk with a database behind it."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int] | str] = []

    def look_at(self, numbers: Sequence[int]) -> None:
        self.asked.append(numbers)

    def look_for(self, character_id: str) -> None:
        self.asked.append(character_id)


@pytest.fixture
def front(qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        made.gallery.attach(lambda path: tmp_path / path)
        made.gallery.load([done_task(1, request=REQUEST)])
        made.panel.view.select_tile("task1")
        yield made


@pytest.fixture
def looks(front: Front) -> Looks:
    made: Any = Looks()
    front.sheet_rooms.cast.recast.attach(made)
    return made


def dialog(front: Front) -> RecastDialog:
    [found] = front.window.findChildren(RecastDialog)
    return found


def test_the_popup_opens_and_closes_by_its_action(front: Front) -> None:
    action = front.commands["tray.character"]
    action.trigger()
    assert front.sheet_rooms.cast.popup.isVisible()
    action.trigger()
    assert front.sheet_rooms.cast.popup.isHidden()
    front.commands["view.compose"].setChecked(False)
    action.trigger()
    assert front.compose.isVisible()
    front.sheet_rooms.cast.popup.make.click()
    assert front.workspace.rooms.current == CHARACTERS


def test_whether_views_are_combined_is_kept(front: Front) -> None:
    front.commands["tray.character"].trigger()
    front.sheet_rooms.cast.popup.combine.click()
    assert front.draft.tray.combining.is_allowed
    assert front.kept.value("tray/combine") is True


def test_nothing_is_made_again_without_a_yes(
    front: Front, looks: Looks, qapp: QApplication
) -> None:
    orders: list[tuple[Again, ...]] = []
    front.sheet_rooms.cast.recast.state.order_requested.connect(orders.append)
    front.commands["picture.recast"].trigger()
    assert looks.asked == []  # a picture that has just come has no number yet
    front.sheet_rooms.cast.recast.open([7])
    front.sheet_rooms.cast.recast.open("mira")  # one question at a time
    assert looks.asked == [[7]]
    shown = dialog(front)
    assert shown.send.isHidden()
    again = Again(request=REQUEST, origin="task1", canons={"mira": 2})
    state = front.sheet_rooms.cast.recast.state
    state.show_found(Found((again, again), {"Nobody knows.": 1}))
    assert shown.send.text().startswith("Generate 2")
    assert "1 not: Nobody knows." in shown.told.text()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    settle(qapp)
    assert orders == []
    front.sheet_rooms.cast.recast.open("mira")
    assert looks.asked[1:] == ["mira"]
    front.sheet_rooms.cast.recast.state.show_found(Found((again,)))
    dialog(front).send.click()
    assert orders == [(again,)]
    settle(qapp)
    assert front.window.findChildren(RecastDialog) == []


def test_an_order_over_the_limit_is_asked_about_in_place(
    front: Front, looks: Looks
) -> None:
    orders: list[tuple[Again, ...]] = []
    state = front.sheet_rooms.cast.recast.state
    state.order_requested.connect(orders.append)
    front.sheet_rooms.cast.recast.open([1])
    again = Again(request=REQUEST, origin="task1", canons={})
    state.show_found(Found((again,)))
    price = front.draft.model_row("sandbox", REQUEST.model)
    assert price is not None
    cost = price.price("1K")
    assert cost is not None
    state.checkout.limits = (Money(cost.micro - 1, cost.unit),)
    shown = dialog(front)
    shown.send.click()
    assert shown.question.isVisible()
    assert not shown.send.isEnabled()
    shown.question.no.click()
    assert shown.question.isHidden()
    assert orders == []
    shown.send.click()
    shown.question.yes.click()
    assert len(orders) == 1
    assert looks.asked == [[1]]


def test_who_has_no_characters_does_not_read_of_them(front: Front) -> None:
    assert not front.commands["picture.recast"].isVisible()


def test_links_and_wishes_lead_where_they_should(front: Front, looks: Looks) -> None:
    front.inspector.lineage.character_requested.emit("mira")
    assert front.workspace.rooms.current == CHARACTERS
    opened_sheets: list[str] = []
    front.sheets.open = opened_sheets.append  # type: ignore[method-assign]
    front.inspector.lineage.sheet_requested.emit("s1", "front")
    assert opened_sheets == ["s1"]
    front.characters.regenerate_requested.emit("mira")
    assert looks.asked == ["mira"]
