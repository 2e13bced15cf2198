"""What can be ordered for the open sheet: its empty cells, or some of them again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Checkout
from nanostudio.app.draft import Draft
from nanostudio.app.figures import money
from nanostudio.app.projects import Projects
from nanostudio.app.sheet_choice import SheetChoice
from nanostudio.app.sheet_titles import title_in
from nanostudio.app.sheets import Sheets
from nanostudio.app.words import filled
from nanostudio.core.errors import StudioError
from nanostudio.core.money import Money
from nanostudio.core.request import MOST_PICTURES, GenerationRequest
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_filling import Filling, fill
from nanostudio.core.spec import ModelSpec
from nanostudio.core.task import TaskState


@dataclass(frozen=True, slots=True, kw_only=True)
class CellsOrder:
    """What a yes buys: a picture for each of `cell_ids`, once. `request` is what all of
    them share; `is_again`: they are made anew, though they have a picture."""

    sheet_id: str
    cell_ids: tuple[str, ...]
    request: GenerationRequest
    model: ModelSpec
    who: str
    may_merge: bool
    is_again: bool = False

    def still(self, sheet: Sheet) -> tuple[str, ...]:
        """Those of the cells that are to be made now, as the sheet stands: what was
        filled, locked or ordered meanwhile is not bought."""
        ready = _ready(sheet, self.cell_ids if self.is_again else None)
        return tuple(cell for cell in self.cell_ids if cell in ready)


class SheetOrders(QObject):
    """State of the foot of the sheet. Nothing can be ordered before `attach`.

    A press orders what was confirmed and no more: cells that wait for another one are
    offered when that is accepted."""

    changed = Signal()
    order_requested = Signal(object)  # CellsOrder: the person said yes where asked
    stop_requested = Signal(object)  # tuple[Task, ...]: those that go on by themselves

    def __init__(
        self,
        sheets: Sheets,
        draft: Draft,
        projects: Projects,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self.choice = SheetChoice(sheets, draft, self)
        self.checkout = Checkout(draft.model_row, projects, self)
        self.refusal: StudioError | None = None  # why the last order was not sent
        self.is_sending = False
        self._is_attached = False
        self._filled: Sheet | None = None  # what `_filling` is of
        self._filling = Filling()
        self._offered: tuple[object, ...] = ()  # what a question was asked about
        for signal in (sheets.changed, sheets.cells_changed, self.choice.changed):
            signal.connect(self._on_sheets_changed)
        sheets.progress_changed.connect(self._on_sheets_changed)

    def attach(self) -> None:
        """From now on orders are taken."""
        self._is_attached = True
        self._on_sheets_changed()

    @property
    def filling(self) -> Filling:
        """What filling the sheet comes to; reckoned once for each state of it."""
        sheet = self._sheets.current
        if sheet is not self._filled:
            self._filled, self._filling = sheet, fill(sheet) if sheet else Filling()
        return self._filling

    @property
    def ready(self) -> tuple[str, ...]:
        """The empty cells that can be ordered now, as many as one order takes."""
        return self.filling.ready[:MOST_PICTURES]

    @property
    def can_fill(self) -> bool:
        """Whether there is something to be ordered now."""
        is_ready = self._is_attached and not self.is_sending
        return is_ready and bool(self.ready)

    @property
    def can_stop(self) -> bool:
        """Whether something goes on by itself."""
        return bool(self._sheets.open_tasks)

    def can_reroll(self, cell_ids: Collection[str]) -> bool:
        """Whether one of these cells can be made anew."""
        is_ready = self._is_attached and not self.is_sending
        return is_ready and bool(self.again(cell_ids))

    def again(self, cell_ids: Collection[str]) -> tuple[str, ...]:
        """Those of the cells that can be made now, whether they are empty or not."""
        sheet = self._sheets.current
        return _ready(sheet, cell_ids)[:MOST_PICTURES] if sheet else ()

    def price(self, count: int) -> Money | None:
        """What `count` cells cost; None when the provider publishes no price."""
        each = self.choice.model.price(self.choice.resolution)
        return each * count if each else None

    def price_words(self, count: int) -> str:
        """("≈ 80 credits"), as far as anybody knows."""
        price = self.price(count)
        if price is None:
            words = self.tr("%1 publishes no price")
            return filled(words, self.choice.provider.label)
        return filled(self.tr("≈ %1"), money(price))

    @property
    def fill_words(self) -> str:
        """What the button says."""
        if not self.ready:
            return self.tr("Nothing to fill now")
        if len(self.ready) == 1:
            return self.tr("Fill 1 empty cell")
        return self.tr("Fill %n empty cells", "", len(self.ready))

    @property
    def held_words(self) -> str:
        """What follows, and when; "" for nothing."""
        sheet, filling = self._sheets.current, self.filling
        if sheet is None or not filling.held:
            return ""
        needs = dict.fromkeys(need for held in filling.held for need in held.needs)
        held = [one.cell_id for one in filling.held]
        # What is held itself is not what the person can accept next.
        first = [need for need in needs if need not in held] or list(needs)
        titles = (f"“{title_in(sheet, need)}”" for need in first)
        names, count = ", ".join(titles), len(held)
        words = self.tr("%n follow when %1 is locked", "", count)
        if count == 1:
            words = self.tr("1 follows when %1 is locked")
        elif len(first) > 1:
            words = self.tr("%n follow when %1 are locked", "", count)
        return words.replace("%1", names)

    @property
    def standing_words(self) -> str:
        """("7 of 12 filled · 3 locked · 1 running")."""
        sheet = self._sheets.current
        if sheet is None:
            return ""
        running, unsure = len(self._sheets.open_tasks), len(self._unsure)
        said = [filled(self.tr("%1 of %2 filled"), sheet.filled, len(sheet.cells))]
        if sheet.locked:
            said.append(filled(self.tr("%1 locked"), sheet.locked))
        if running:
            said.append(filled(self.tr("%1 running"), running))
        if unsure:
            said.append(filled(self.tr("%1 uncertain"), unsure))
        return "  ·  ".join(said)

    def fill(self) -> None:
        """Order all that can be made now; the checkout may ask first."""
        if self.can_fill:
            self._take(self.ready)

    def reroll(self, cell_ids: Collection[str]) -> None:
        """Order another picture for each of these cells, as far as they are free."""
        if self.can_reroll(cell_ids):
            self._take(self.again(cell_ids), is_again=True)

    def stop_all(self) -> None:
        """Stop waiting for all that is under way for the sheet."""
        if tasks := self._sheets.open_tasks:
            self.stop_requested.emit(tasks)

    def begin(self) -> bool:
        """An order is on its way; False when another one is: then it must not go."""
        if self.is_sending:
            return False
        self.is_sending, self.refusal = True, None
        self.changed.emit()
        return True

    def end(self, refusal: StudioError | None = None) -> None:
        """It was sent, or nothing was, because of `refusal`."""
        self.is_sending, self.refusal = False, refusal
        self.changed.emit()

    @property
    def _unsure(self) -> list[str]:
        cells = self._sheets.current.cells if self._sheets.current else ()
        tasks = ((cell.id, self._sheets.task(cell.id)) for cell in cells)
        lost = TaskState.UNCERTAIN
        return [cell_id for cell_id, task in tasks if task and task.state is lost]

    def _take(self, cell_ids: Sequence[str], *, is_again: bool = False) -> None:
        sheet, choice = self._sheets.current, self.choice
        assert sheet is not None  # noqa: S101 - of none no cell is ready
        order = CellsOrder(
            sheet_id=sheet.id,
            cell_ids=tuple(cell_ids),
            request=choice.request(),
            model=choice.model,
            who=choice.who,
            may_merge=choice.may_merge,
            is_again=is_again,
        )
        self.refusal = None
        self._offered = self._offer()
        title = sheet.template.cell
        # Their prompts are made when they are ordered; here it is what they cost.
        priced = tuple(
            replace(order.request, prompt=title(cell).title) for cell in cell_ids
        )
        self.checkout.take(priced, lambda _priced: self._confirm(order))

    def _confirm(self, order: CellsOrder) -> None:
        if self.begin():  # a second yes must not pay twice
            self.choice.pin()
            self.order_requested.emit(order)

    def _offer(self) -> tuple[object, ...]:
        """What an order depends on."""
        sheet = self._sheets.current
        return (sheet and sheet.id, self.filling, self.choice.request())

    def _on_sheets_changed(self) -> None:
        now = self._offer()
        if self._offered and self._offered != now:
            if (self._offered[0], self._offered[2]) != (now[0], now[2]):
                self.refusal = None  # it was about something else
            self._offered = now
            self.checkout.drop()
        self.changed.emit()


def _ready(sheet: Sheet, wished: Collection[str] | None) -> tuple[str, ...]:
    """Cells that can be ordered: of the empty ones, or of those `wished`. Who asks for
    a cell by itself has seen what it is made from, and need not have locked that."""
    return fill(sheet, wished, is_trusting=wished is not None).ready
