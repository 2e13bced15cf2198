"""Orders on their way to the engine, and the question one may raise."""

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Order
from nanostudio.app.messages import Level, Messages
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import MissingKey, NotHosted
from nanostudio.core.spec import ProviderSpec
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting


class Orders(QObject):
    """Orders pictures. Where references need a host first, it asks who, once; where a
    key is missing, it offers to add one."""

    key_requested = Signal(str)  # provider id

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

    def place(self, order: Order) -> None:
        """Order the pictures of all requests, durably."""
        self._spawn(self._place(order), "generate")

    async def _place(self, order: Order) -> None:
        try:
            await self._engine.submit(*order, project_id=self._projects.current.id)
        except NotHosted as error:
            offers = await self._hosting.offers()
            if not offers:
                raise
            self._ask(error, order, offers[0])
        except MissingKey as error:
            self._messages.show(
                Level.PROBLEM,
                error.title,
                error.hint,
                self.tr("Add a key"),
                lambda: self.key_requested.emit(order[0].provider),
            )

    def _ask(self, error: NotHosted, order: Order, host: ProviderSpec) -> None:
        hint = self.tr(
            "%1 can host your files. Whoever knows their addresses can see them there"
            " for a while. This is asked once."
        )
        self._messages.show(
            Level.NOTE,
            error.title,
            hint.replace("%1", host.label),
            self.tr("Host and generate"),
            lambda: self._on_host_allowed(order, host.id),
        )

    def _on_host_allowed(self, order: Order, host: str) -> None:
        self._spawn(self._host_and_place(order, host), "host references")

    async def _host_and_place(self, order: Order, host: str) -> None:
        await self._hosting.allow(order[0].provider, host)
        await self._place(order)
