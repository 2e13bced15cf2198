"""What would be sent for a cell, before it is kept."""

import pytest

from nanostudio.app.cell_form import CellForm
from nanostudio.app.characters import Characters
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.sheet_choice import SheetChoice
from nanostudio.app.sheet_hand import SheetHand
from nanostudio.app.sheets import Sheets
from nanostudio.core.character import Slot
from nanostudio.core.request import Reference
from tests.app.cell_room import ROWS, know
from tests.core.sheet_samples import mira, sha, sheet, view

pytestmark = pytest.mark.usefixtures("qapp")
HAT = Reference(sha256=sha("hat"), name="Hat")


class Kept(SheetHand):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def tell(self, *told: object) -> None:
        self.told.append(told)


def form(hand: SheetHand | None = None) -> CellForm:
    """Of the cell "front", with Mira's front and back."""
    sheets = Sheets(Projects(), Messages(), lambda: 1)
    sheets.current = sheet()
    characters = Characters(lambda: 1)
    know(characters, mira())
    choice = SheetChoice(sheets, Draft(ROWS))
    return CellForm(
        sheet(),
        "front",
        characters=characters,
        choice=choice,
        hand=hand or Kept(),
        parent=choice,
    )


def names(made: CellForm) -> list[tuple[int | None, str]]:
    return [(one.number, one.name) for one in made.references]


def test_at_first_it_is_what_template_and_character_say() -> None:
    made = form()
    assert made.title == "Front"
    assert made.prompt.startswith("Two eyes.")
    assert "Scar over the left eye." in made.prompt
    assert names(made) == [(1, "Mira front"), (2, "Mira back")]
    assert not made.has_own_prompt
    assert not made.has_own_references
    assert made.problem is None


def test_words_of_one_s_own_are_kept_with_the_cell() -> None:
    hand = Kept()
    made = form(hand)
    told: list[str] = []
    made.changed.connect(lambda: told.append(made.prompt))
    made.type(made.prompt)
    assert told == []
    made.type("  ")
    assert made.problem is not None
    made.keep()
    assert hand.told == []
    made.type("Only a hat.")
    made.keep()
    assert hand.told == [("front", "Only a hat.", None)]
    made.use_template()
    assert told[-1].startswith("Two eyes.")
    made.keep()
    assert hand.told[1] == ("front", None, None)


def test_references_are_added_and_left_out() -> None:
    hand = Kept()
    made = form(hand)
    made.take("other", (HAT,))
    assert not made.has_own_references
    made.take("front", (HAT, HAT))
    assert names(made)[2:] == [(3, "Hat")]
    made.remove(1)
    assert names(made) == [(1, "Mira back"), (2, "Hat")]
    made.keep()
    [(_, _, references)] = hand.told
    assert [one.sha256 for one in references] == [sha("back"), sha("hat")]
    made.use_planned()
    assert names(made) == [(1, "Mira front"), (2, "Mira back")]


def test_another_model_is_planned_for_at_once() -> None:
    made = form()
    slots = [slot for slot in Slot if slot not in (Slot.OUTFIT, Slot.PROP)]
    views = tuple(view(slot, slot.value) for slot in slots)
    know(made._characters, mira(views=views))
    made._choice.set_model("sandbox", "nano-banana-1")  # takes five
    last = made.references[4]
    assert (last.number, last.note) == (5, "with Mira hands, side by side")
    made.set_may_merge(False)
    assert not made.may_merge
    out = made.references[-1]
    assert (out.number, out.name) == (None, "Mira hands")
    assert "takes 5 references" in out.note
