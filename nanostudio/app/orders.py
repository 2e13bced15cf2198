"""Orders on their way to the engine, and the question one may raise."""

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Order
from nanostudio.app.messages import Level, Messages
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import MissingKey, NotHosted, StudioError
from nanostudio.core.spec import ProviderSpec
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting


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

    def place(self, order: Order, *, at_front: bool = False) -> None:
        """Order the pictures of all requests, durably; `at_front`: before all that
        wait for their turn."""
        self._spawn(self._place(order, at_front), "generate")

    async def _place(self, order: Order, at_front: bool) -> None:
        try:
            project_id = self._projects.current.id
            await self._engine.submit(*order, project_id=project_id, at_front=at_front)
        except NotHosted as error:
            offers = await self._hosting.offers()
            if offers:
                self._ask(error, order, offers[0], at_front)
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

    def _ask(
        self, error: NotHosted, order: Order, host: ProviderSpec, at_front: bool
    ) -> None:
        hint = self.tr(
            "%1 can host your files. Whoever knows their addresses can see them there"
            " for a while. This is asked once."
        )
        self._messages.show(
            Level.NOTE,
            error.title,
            hint.replace("%1", host.label),
            self.tr("Host and generate"),
            lambda: self._on_host_allowed(order, host.id, at_front),
        )

    def _on_host_allowed(self, order: Order, host: str, at_front: bool) -> None:
        self._spawn(self._host_and_place(order, host, at_front), "host references")

    async def _host_and_place(self, order: Order, host: str, at_front: bool) -> None:
        await self._hosting.allow(order[0].provider, host)
        await self._place(order, at_front)
