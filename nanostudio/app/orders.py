"""Orders on their way to the engine, and the question one may raise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Order
from nanostudio.app.messages import Messages
from nanostudio.app.order_offers import offer_host, offer_key
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import MissingKey, NotHosted, StudioError
from nanostudio.core.task import Task
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting
from nanostudio.store.characters import note_made_with
from nanostudio.store.database import Connection

_T = TypeVar("_T")
Canons = Mapping[str, int]  # of characters, by id


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is kept with an order. `origins`: the task whose settings each request has;
    `made_with`: the canons each is made with. Of one element both hold for all."""

    at_front: bool = False  # before all that wait for their turn
    origins: tuple[str | None, ...] = (None,)
    made_with: tuple[Canons, ...] = ({},)


@dataclass(frozen=True, slots=True)
class _Wish:
    order: Order
    terms: Terms


class Orders(QObject):
    """Orders pictures. Where references need a host first, it asks who, once; where a
    key is missing, it offers to add one."""

    key_requested = Signal(str)  # provider id

    refused = Signal(str, object)  # provider id, StudioError: nothing was ordered

    def __init__(
        self,
        engine: Engine,
        hosting: Hosting,
        messages: Messages,
        projects: Projects,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._projects = projects
        self._hosting = hosting
        self._messages = messages
        self._spawn = spawn

    def place(self, order: Order, terms: Terms | None = None) -> None:
        """Order the pictures of all requests, durably."""
        self._spawn(self._place(_Wish(order, terms or Terms())), "generate")

    async def submit(
        self, order: Order, terms: Terms | None = None
    ) -> tuple[Task, ...]:
        """Order for the current project as `place` does, but ask nobody anything; the
        tasks, durable and in the order of the requests.

        Raises as Engine.submit: then nothing was sent."""
        terms = terms or Terms()
        return await self._engine.submit(
            *order,
            project_id=self._projects.current.id,
            at_front=terms.at_front,
            origin_ids=_spread(terms.origins, len(order)),
            also=partial(_note, terms.made_with) if any(terms.made_with) else None,
        )

    async def _place(self, wish: _Wish) -> None:
        order = wish.order
        try:
            await self.submit(order, wish.terms)
        except NotHosted as error:
            offers = await self._hosting.offers()
            if offers:
                allow = partial(self._on_host_allowed, wish, offers[0].id)
                offer_host(self._messages, error, offers[0], allow)
            else:
                self.refused.emit(order[0].provider, error)
        except MissingKey as error:
            add = partial(self.key_requested.emit, order[0].provider)
            offer_key(self._messages, error, add)
        except StudioError as error:
            self.refused.emit(order[0].provider, error)

    def _on_host_allowed(self, wish: _Wish, host: str) -> None:
        self._spawn(self._host_and_place(wish, host), "host references")

    async def _host_and_place(self, wish: _Wish, host: str) -> None:
        await self._hosting.allow(wish.order[0].provider, host)
        await self._place(wish)


def _spread(values: tuple[_T, ...], count: int) -> tuple[_T, ...]:
    return values * count if len(values) == 1 else values


def _note(made_with: tuple[Canons, ...], db: Connection, tasks: Sequence[Task]) -> None:
    """Where requests differ in it, each is one task."""
    for task, canons in zip(tasks, _spread(made_with, len(tasks)), strict=True):
        note_made_with(db, task.id, canons)
