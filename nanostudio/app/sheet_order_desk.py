"""Carries orders of a sheet's cells to the engine, and ends what is under way."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nanostudio.app.gallery import clock_ms
from nanostudio.app.messages import Level, Messages
from nanostudio.app.order_again import OrderAgain
from nanostudio.app.order_offers import offer_host, offer_key
from nanostudio.app.projects import Projects
from nanostudio.app.sheet_orders import CellsOrder, SheetOrders
from nanostudio.app.sheets import Sheets
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import MissingKey, NotHosted, Refused, StudioError
from nanostudio.core.sheet import Sheet
from nanostudio.core.task import Task, TaskState
from nanostudio.engine.cells import Cells, Contact
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting
from nanostudio.store.database import Database
from nanostudio.store.sheet_arrivals import take_arrivals
from nanostudio.store.sheets import sheet_in_use

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


class SheetOrderDesk(QObject):
    """The asynchronous side of SheetOrders. Where references need a host first, it
    asks who, once; where a key is missing, it offers to add one."""

    key_requested = Signal(str)  # provider id

    def __init__(
        self,
        orders: SheetOrders,
        sheets: Sheets,
        *,
        engine: Engine,
        cells: Cells,
        contact: Contact,
        database: Database,
        hosting: Hosting,
        messages: Messages,
        projects: Projects,
        spawn: Spawn,
        now_ms: Callable[[], int] = clock_ms,
    ) -> None:
        super().__init__()
        self._orders, self._sheets = orders, sheets
        self._engine, self._cells, self._contact = engine, cells, contact
        self._database, self._hosting = database, hosting
        self._messages, self._projects = messages, projects
        self._spawn, self._now_ms = spawn, now_ms
        self._again = OrderAgain(engine, messages, spawn)
        orders.order_requested.connect(self._on_orders_order_requested)
        orders.stop_requested.connect(self._on_orders_stop_requested)
        orders.attach()

    def _on_orders_order_requested(self, order: CellsOrder) -> None:
        self._spawn(self._place(order), "order cells")

    def _on_orders_stop_requested(self, tasks: Sequence[Task]) -> None:
        self._spawn(self._stop(tasks), "stop a sheet")

    async def _place(self, order: CellsOrder) -> None:
        refusal: StudioError | None = None
        try:
            await self._send(order)
            await self._sheets.load()  # before another order can be made of it
        except NotHosted as error:
            offers = await self._hosting.offers()
            if offers:
                allow = partial(self._on_host_allowed, order, offers[0].id)
                offer_host(self._messages, error, offers[0], allow)
            else:
                refusal = error
        except MissingKey as error:
            add = partial(self.key_requested.emit, order.request.provider)
            offer_key(self._messages, error, add)
        except StudioError as error:
            refusal = error
        finally:
            self._orders.end(refusal)

    async def _send(self, order: CellsOrder) -> None:
        """One order of what is still to be made of it."""
        sheet = await self._database.run(_as_it_is, order.sheet_id, self._now_ms())
        if sheet is None:
            title = self.tr("The sheet is no longer there.")
            raise Refused(title, self.tr("Nothing was sent."))
        if cell_ids := order.still(sheet):
            await self._cells.order(
                *(sheet, cell_ids, order.request, order.model),
                project_id=self._projects.current.id,
                contact=self._contact if order.may_merge else None,
                who=order.who,
            )

    def _on_host_allowed(self, order: CellsOrder, host: str) -> None:
        if self._orders.begin():
            self._spawn(self._host_and_place(order, host), "host references")

    async def _host_and_place(self, order: CellsOrder, host: str) -> None:
        try:
            await self._hosting.allow(order.request.provider, host)
        except BaseException:
            self._orders.end()
            raise
        await self._place(order)

    async def _stop(self, tasks: Sequence[Task]) -> None:
        """Those that were not sent first: else they would be, in the others' place."""
        waiting = [task for task in tasks if task.sent_ms is None]
        sent = [task for task in tasks if task.sent_ms is not None]
        gone = [await self._engine.cancel(task.id) for task in (*waiting, *sent)]
        gone = [task for task in gone if task.state is TaskState.CANCELLED]
        if not gone:
            return
        title = self.tr("%n cells stopped.", "", len(gone))
        if len(gone) == 1:
            title = self.tr("One cell stopped.")
        unsure = sum(task.sent_ms is not None for task in gone)
        if not unsure:
            self._again.offer(title, self.tr("Nothing was charged."), gone)
            return
        if unsure == 1:
            hint = self.tr("One was sent already and may still be charged.")
        else:
            hint = self.tr("%n were sent already and may still be charged.", "", unsure)
        self._messages.show(Level.NOTE, title, hint)


def _as_it_is(db: "Connection", sheet_id: str, now_ms: int) -> Sheet | None:
    take_arrivals(db, now_ms)
    return sheet_in_use(db, sheet_id)
