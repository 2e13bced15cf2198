"""Orders on their way to the engine, and the question one may raise."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Order
from nanostudio.app.messages import Level, Messages
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import MissingKey, NotHosted, StudioError
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting


@dataclass(frozen=True, slots=True)
class _Wish:
    order: Order
    at_front: bool
    origin_id: str | None


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

    def place(
        self, order: Order, *, at_front: bool = False, origin_id: str | None = None
    ) -> None:
        """Order the pictures of all requests, durably; `at_front`: before all that
        wait for their turn. `origin_id`: the task their settings were taken from."""
        self._spawn(self._place(_Wish(order, at_front, origin_id)), "generate")

    async def submit(
        self, order: Order, *, at_front: bool = False, origin_id: str | None = None
    ) -> tuple[Task, ...]:
        """Order for the current project as `place` does, but ask nobody anything; the
        tasks, durable and in the order of the requests.

        Raises as Engine.submit: then nothing was sent."""
        return await self._engine.submit(
            *order,
            project_id=self._projects.current.id,
            at_front=at_front,
            origin_id=origin_id,
        )

    async def _place(self, wish: _Wish) -> None:
        order = wish.order
        try:
            await self.submit(order, at_front=wish.at_front, origin_id=wish.origin_id)
        except NotHosted as error:
            offers = await self._hosting.offers()
            if offers:
                self._ask(error, wish, offers[0])
            else:
                self.refused.emit(order[0].provider, error)
        except MissingKey as error:
            self._messages.show(
                Level.PROBLEM,
                error.title,
                error.hint,
                self.tr("Add a key"),
                lambda: self.key_requested.emit(order[0].provider),
            )
        except StudioError as error:
            self.refused.emit(order[0].provider, error)

    def _ask(self, error: NotHosted, wish: _Wish, host: ProviderSpec) -> None:
        hint = self.tr(
            "%1 can host your files. Whoever knows their addresses can see them there"
            " for a while. This is asked once."
        )
        self._messages.show(
            Level.NOTE,
            error.title,
            hint.replace("%1", host.label),
            self.tr("Host and generate"),
            lambda: self._on_host_allowed(wish, host.id),
        )

    def _on_host_allowed(self, wish: _Wish, host: str) -> None:
        self._spawn(self._host_and_place(wish, host), "host references")

    async def _host_and_place(self, wish: _Wish, host: str) -> None:
        await self._hosting.allow(wish.order[0].provider, host)
        await self._place(wish)
