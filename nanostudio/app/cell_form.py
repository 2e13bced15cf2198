"""What would be sent for a cell, as a person changes it before it is kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from nanostudio.app.characters import Characters
from nanostudio.app.sheet_choice import SheetChoice
from nanostudio.app.sheet_hand import SheetHand
from nanostudio.app.sheet_titles import title_in
from nanostudio.app.words import filled, translate
from nanostudio.core.cast import Part
from nanostudio.core.errors import Refused
from nanostudio.core.request import Reference
from nanostudio.core.sheet import Cell, Sheet
from nanostudio.core.sheet_edits import with_prompt, with_references
from nanostudio.core.sheet_order import CellOrder, cell_order


@dataclass(frozen=True, slots=True)
class PlannedReference:
    """A picture that goes as reference `number`, or None: it does not. `note` says why
    not, or what else is in it."""

    name: str
    number: int | None = None
    note: str = ""


class CellForm(QObject):
    """Nothing is changed before `keep`. Another model, chosen meanwhile, is planned for
    at once."""

    changed = Signal()

    def __init__(
        self,
        sheet: Sheet,
        cell_id: str,
        *,
        characters: Characters,
        choice: SheetChoice,
        hand: SheetHand,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cell_id = cell_id
        self.title = title_in(sheet, cell_id)
        self._sheet, self._choice, self._hand = sheet, choice, hand
        self._characters = characters
        self._typed: str | None = sheet.cell(cell_id).prompt
        choice.changed.connect(self.changed)

    @property
    def prompt(self) -> str:
        """What would be sent, with references as `@1`; or what was typed."""
        return self.order.prompt if self._typed is None else self._typed

    @property
    def has_own_prompt(self) -> bool:
        """Whether it is not what the template and the character say."""
        return self._typed is not None

    @property
    def has_own_references(self) -> bool:
        """Whether they are not what was planned."""
        return self._cell.references is not None

    @property
    def may_merge(self) -> bool:
        """Whether views that find no place may share a contact picture."""
        return self._choice.may_merge

    @property
    def order(self) -> CellOrder:
        """What it comes to at the model in use."""
        choice, sheet = self._choice, self._sheet
        known = (self._characters.get(one) for one in sheet.characters)
        parts = [Part(character=one) for one in known if one is not None]
        return cell_order(
            *(sheet, self.cell_id, choice.model, parts),
            may_merge=choice.may_merge,
            who=choice.who,
        )

    @property
    def references(self) -> tuple[PlannedReference, ...]:
        """What goes, in its order, then what does not."""
        plan = self.order.plan
        gone = [
            PlannedReference(one.piece.name, None, one.reason) for one in plan.left_out
        ]
        sent = []
        for number, one in enumerate(plan.sent, 1):
            others = ", ".join(piece.name for piece in one.pieces[1:])
            words = translate("sheets", "with %1, side by side")
            note = filled(words, others) if others else ""
            sent.append(PlannedReference(one.name, number, note))
        return (*sent, *gone)

    @property
    def problem(self) -> Refused | None:
        """Why it cannot be kept as it is."""
        try:
            with_prompt(self._sheet, self.cell_id, self._typed)
        except Refused as error:
            return error
        return None

    def type(self, prompt: str) -> None:
        """The person has typed this."""
        if prompt != self.prompt:
            self._typed = prompt
            self.changed.emit()

    def use_template(self) -> None:
        """Say again what the template and the character say."""
        self._typed = None
        self.changed.emit()

    def add(self, references: Iterable[Reference]) -> None:
        """Let these go, too, after those that do."""
        known = {one.sha256: one for one in (*self._going(), *references)}
        self._set_references(tuple(known.values()))

    def take(self, cell_id: str, references: tuple[Reference, ...]) -> None:
        """As `add`, where they are meant for this cell."""
        if cell_id == self.cell_id:
            self.add(references)

    def remove(self, number: int) -> None:
        """Let reference `number` not go."""
        self._set_references(self._going(without=number))

    def use_planned(self) -> None:
        """Let those go that are planned for the cell."""
        self._set_references(None)

    def set_may_merge(self, may_merge: bool) -> None:
        """Whether views may share a picture: counts for the whole sheet, at once."""
        self._choice.set_may_merge(may_merge)

    def keep(self) -> None:
        """Give the cell what was typed and chosen."""
        if self.problem is None:
            self._hand.tell(self.cell_id, self._typed, self._cell.references)

    @property
    def _cell(self) -> Cell:
        return self._sheet.cell(self.cell_id)

    def _going(self, without: int | None = None) -> tuple[Reference, ...]:
        """What goes now, each picture by itself, in its order."""
        return tuple(
            Reference(sha256=piece.sha256, name=piece.name, role=piece.role)
            for number, sent in enumerate(self.order.plan.sent, 1)
            for piece in sent.pieces
            if number != without
        )

    def _set_references(self, references: tuple[Reference, ...] | None) -> None:
        # The form is no place to refuse for a lock: that is said when it is kept.
        cell = replace(self._cell, is_locked=False)
        cells = tuple(cell if one.id == cell.id else one for one in self._sheet.cells)
        free = replace(self._sheet, cells=cells)
        self._sheet = with_references(free, self.cell_id, references)
        self.changed.emit()
