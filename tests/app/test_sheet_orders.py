"""Cells ordered through the real engine and the sandbox: what was confirmed, once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.checkout import Why
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.sheet_orders import CellsOrder, SheetOrders
from nanostudio.app.sheets import Sheets
from nanostudio.core.errors import MissingKey, NotHosted, Refused
from nanostudio.core.money import Money
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_edits import lock
from nanostudio.core.spec import EVERYONE
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.characters import made_with
from nanostudio.store.projects import set_budget
from tests.app.cell_room import ROWS, SheetRoom, few, full, sheet_room

pytestmark = pytest.mark.anyio
PRICE = Money.of(10, "credits")
HELD = "[fault:never]"


class Bare:
    """The state alone, with the sheet as it is given."""

    def __init__(self, sheet: Sheet) -> None:
        self.draft, projects = Draft(ROWS), Projects()
        self.sheets = Sheets(projects, Messages(), lambda: 1)
        self.sheets.current = sheet
        self.orders = SheetOrders(self.sheets, self.draft, projects)
        self.sent: list[CellsOrder] = []
        self.orders.order_requested.connect(self.sent.append)

    def show(self, sheet: Sheet) -> None:
        self.sheets.current = sheet
        self.sheets.cells_changed.emit(frozenset())


def test_what_is_offered_is_what_can_be_made_now(qapp: QApplication) -> None:
    bare = Bare(few("", "", "", needs=("c1",)))
    orders = bare.orders
    assert not orders.can_fill  # nobody is there to order from
    orders.attach()
    assert orders.can_fill
    assert orders.fill_words == "Fill 2 empty cells"
    assert orders.held_words == "1 follows when “Cell 1” is locked"
    assert orders.price_words(2) == "≈ 20 credits"
    assert orders.standing_words == "0 of 3 filled"
    bare.show(full(few("", "", "", needs=("c1",)), "c1", "c2"))
    assert (orders.fill_words, orders.can_fill) == ("Nothing to fill now", False)
    assert orders.held_words == "1 follows when “Cell 1” is locked"
    bare.show(few("", "", "", needs=("c1",), locked=("c1", "c2")))
    assert (orders.fill_words, orders.held_words) == ("Fill 1 empty cell", "")
    assert orders.standing_words == "2 of 3 filled  ·  2 locked"
    bare.sheets.current = None
    bare.sheets.changed.emit()
    assert not orders.can_fill
    assert orders.standing_words == orders.held_words == ""
    assert not orders.can_reroll(["c1"])


def test_two_that_are_waited_for_are_both_named(qapp: QApplication) -> None:
    bare = Bare(few("", "", "", needs=("c1", "c2")))
    assert bare.orders.held_words == "1 follows when “Cell 1”, “Cell 2” is locked"


def test_a_limit_asks_first_and_a_second_yes_buys_nothing(qapp: QApplication) -> None:
    bare = Bare(few("", ""))
    asked: list[object] = []
    orders, checkout = bare.orders, bare.orders.checkout
    checkout.question_raised.connect(asked.append)
    checkout.limits = (Money.of(15, "credits"),)
    orders.attach()
    orders.fill()
    assert (len(asked), bare.sent) == (1, [])
    # What was asked about is void when something else would be bought.
    bare.show(full(few("", ""), "c1"))
    checkout.confirm()
    assert bare.sent == []
    bare.show(few("", ""))
    orders.fill()
    checkout.confirm()
    checkout.confirm()
    orders.fill()
    orders.reroll(["c1"])
    assert len(bare.sent) == 1
    assert bare.sent[0].cell_ids == ("c1", "c2")
    orders.end(Refused("No", "Try."))
    assert orders.refusal is not None
    orders.fill()
    checkout.confirm()
    assert len(bare.sent) == 2
    assert orders.refusal is None


def test_locked_cells_and_those_that_wait_are_never_bought(
    qapp: QApplication,
) -> None:
    sheet = few("", "", "", needs=("c2",), locked=("c1",))
    bare = Bare(sheet)
    bare.orders.attach()
    bare.orders.reroll(["c1", "c2", "c3"])
    bare.orders.end()
    bare.orders.reroll(["c1"])
    assert [order.cell_ids for order in bare.sent] == [("c2",)]
    # One by one a cell can be made from another that only shows a picture.
    bare.show(full(sheet, "c2"))
    bare.orders.reroll(["c3"])
    assert bare.sent[-1].cell_ids == ("c3",)
    order = bare.sent[-1]
    assert order.still(full(sheet, "c2")) == ("c3",)
    assert order.still(lock(full(sheet, "c2", "c3"), "c3")) == ()


def test_a_sheet_keeps_what_it_was_made_with(qapp: QApplication) -> None:
    bare = Bare(few("", ""))
    choice, models = bare.orders.choice, ROWS[0].models
    bare.draft.set_model("sandbox", models[1].id)
    assert choice.model == models[1]
    bare.orders.attach()
    bare.orders.fill()
    bare.draft.set_model("sandbox", models[0].id)
    assert choice.model == models[1]
    choice.set_model("sandbox", models[0].id)
    choice.set_resolution("2K")
    choice.set_may_merge(False)
    assert (choice.model, choice.resolution) == (models[0], "2K")
    assert bare.sent[0].may_merge
    assert not choice.may_merge
    assert choice.request().aspect_ratio == "1:1"
    choice.set_model("sandbox", "gone")
    assert choice.model == bare.draft.model
    bare.show(few(""))
    bare.sheets.current = None
    choice.set_resolution("4K")  # of none there is nothing to keep
    assert choice.resolution == bare.draft.resolution
    assert choice.wanted.aspect_ratio is None


async def test_a_sheet_is_filled_held_cells_later_and_made_anew(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with sheet_room(tmp_path, gateway) as here:
        await here.keep(few("", "", "", needs=("c1",)))
        orders = here.orders
        orders.fill()
        orders.fill()
        assert orders.is_sending
        await here.until(lambda: here.sheet.filled == 2)
        tasks = await here.tasks()
        assert [task.request.prompt[:9] for task in tasks] == ["Picture 1", "Picture 2"]
        run = here.backend.database.run
        assert await run(made_with, tasks[0].id) == {"mira": 1}
        assert not orders.can_fill  # what waits is not bought unasked
        here.hand.lock(["c1"])
        await here.until(lambda: orders.fill_words == "Fill 1 empty cell")
        orders.fill()
        await here.until(lambda: here.sheet.filled == 3)
        [*_, last] = await here.tasks()
        # Made from the first, which was delivered as a picture of the gallery.
        first = here.sheet.cell("c1").picture
        assert first is not None
        assert [one.sha256 for one in last.request.references] == [first.sha256]
        orders.reroll(["c1", "c2"])  # the first is locked
        await here.until(lambda: len(here.sheet.cell("c2").versions) == 2)
        assert len(await here.tasks()) == 4
        cell = here.sheet.cell("c2")
        assert cell.chosen == 1
        here.hand.step("c2", -1)
        await here.until(lambda: here.sheet.cell("c2").chosen == 0)
        assert len(here.sheet.cell("c1").versions) == 1


async def test_what_changed_while_it_was_asked_is_not_bought(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with sheet_room(tmp_path, gateway) as here:
        await here.keep(few("", ""))
        here.orders.fill()
        # Behind its back: another program filled one of them.
        await here.sheets.make("s1", lambda sheet: full(sheet, "c1"))
        await here.until(lambda: here.sheet.filled == 2)
        [task] = await here.tasks()
        assert task.request.prompt.startswith("Picture 2")


async def test_a_budget_refuses_and_nothing_is_sent(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with sheet_room(tmp_path, gateway) as here:
        await here.keep(few("", ""))
        run, project = here.backend.database.run, here.projects.current.id
        limit = Money.of(15, "credits")
        await run(set_budget, project, limit, since_ms=1)
        here.orders.fill()  # the window has not heard of the budget yet
        await here.until(lambda: here.orders.refusal is not None)
        assert await here.tasks() == []
        here.projects.set_budget(limit)
        await here.until(lambda: here.projects.budget("credits") is not None)
        here.orders.fill()
        [question] = here.asked
        assert (question.why, question.can_confirm) == (Why.BUDGET, False)
        here.orders.checkout.confirm()
        assert await here.tasks() == []
        here.orders.reroll(["c1"])  # one of them fits
        await here.until(lambda: here.sheet.filled == 1)


async def test_all_is_stopped_at_once_what_was_not_sent_for_free(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with sheet_room(tmp_path, gateway) as here:
        await here.keep(few(*[HELD] * 10))
        here.orders.fill()
        await here.until(
            lambda: (
                sum(t.state is TaskState.RUNNING for t in here.sheets.open_tasks) == 8
            )
        )
        assert here.orders.can_stop
        here.orders.stop_all()
        await here.until(lambda: here.said)
        [said] = here.said
        assert said.title == "10 cells stopped."
        assert said.hint == "8 were sent already and may still be charged."
        tasks = await here.tasks()
        assert {task.state for task in tasks} == {TaskState.CANCELLED}
        assert [task.charged for task in tasks].count(Charged.NO) == 2
        await here.until(lambda: not here.orders.can_stop)
        await here.until(lambda: len(here.orders.ready) == 10)


async def test_what_was_never_sent_is_stopped_for_free_and_can_be_taken_back(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with sheet_room(tmp_path, gateway) as here:
        await here.keep(few(HELD, HELD))
        await here.backend.engine.queue.pause(EVERYONE)
        here.orders.fill()
        await here.until(lambda: len(here.sheets.open_tasks) == 2)
        here.orders.stop_all()
        await here.until(lambda: not here.sheets.open_tasks and here.said)
        [said] = here.said
        assert (said.title, said.hint) == ("2 cells stopped.", "Nothing was charged.")
        assert said.action is not None
        said.action()
        await here.until(lambda: len(here.sheets.open_tasks) == 2)
        tasks = await here.tasks()  # for the same cells, of the same character
        run = here.backend.database.run
        assert [await run(made_with, task.id) for task in tasks] == [{"mira": 1}] * 4


async def test_a_failed_cell_says_so_and_what_is_under_way_goes_on_after_a_restart(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with sheet_room(tmp_path, gateway) as here:
        await here.keep(few("[fault:refused]", HELD))
        here.orders.fill()
        await here.until(lambda: _state(here, "c1") is TaskState.FAILED)
        await here.until(lambda: _state(here, "c2") is TaskState.RUNNING)
        await here.until(lambda: here.orders.ready == ("c1",))
        await here.until(lambda: not here.orders.is_sending)
    async with sheet_room(tmp_path, gateway) as here:
        await here.until(lambda: here.sheets.current is not None)
        assert _state(here, "c1") is TaskState.FAILED
        await here.until(lambda: _state(here, "c2") is TaskState.RUNNING)
        failed, _ = await here.tasks()  # nothing was sent again
        [again] = await here.backend.engine.retry(failed.id)
        await here.until(lambda: _id(here, "c1") == again.id)


async def test_a_missing_key_or_host_is_asked_for(
    qapp: QApplication, tmp_path: Path, gateway: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sheet_room(tmp_path, gateway) as here:
        await here.keep(few(""))
        errors = [MissingKey("No key", "Add one."), NotHosted("No host", "Choose.")]
        errors = [*errors, NotHosted("No host", "Choose.")]

        async def refuse(*_: object, **__: object) -> None:
            if errors:
                raise errors.pop(0)
            raise Refused("Enough", "")

        monkeypatch.setattr(here.desk._cells, "order", refuse)
        wanted: list[str] = []
        here.desk.key_requested.connect(wanted.append)
        here.orders.fill()
        await here.until(lambda: here.said and not here.orders.is_sending)
        assert here.said[0].action is not None
        here.said[0].action()
        assert wanted == ["sandbox"]
        here.orders.fill()  # nobody could host: it is said where it was pressed
        await here.until(lambda: not here.orders.is_sending)
        assert here.orders.refusal is not None
        host = here.backend.rows["monet"]

        async def offers() -> list[object]:
            return [host]

        monkeypatch.setattr(here.backend.hosting, "offers", offers)
        here.orders.fill()
        await here.until(lambda: len(here.said) == 2 and not here.orders.is_sending)
        assert here.said[1].action is not None
        here.said[1].action()
        here.said[1].action()  # twice pressed is ordered once
        await here.until(lambda: not here.orders.is_sending)
        assert here.orders.refusal is not None
        assert here.orders.refusal.title == "Enough"


def _state(here: SheetRoom, cell_id: str) -> TaskState | None:
    task = here.sheets.task(cell_id)
    return task.state if task else None


def _id(here: SheetRoom, cell_id: str) -> str:
    task = here.sheets.task(cell_id)
    return task.id if task else ""
