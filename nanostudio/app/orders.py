"""Orders on their way to the engine, and the question one may raise."""

from PySide6.QtCore import QObject

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import NotHosted
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ProviderSpec
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting


class Orders(QObject):
    """Orders pictures. Where references need a host first, it asks who, once."""

    def __init__(
        self, engine: Engine, hosting: Hosting, messages: Messages, spawn: Spawn
    ) -> None:
        super().__init__()
        self._engine = engine
        self._hosting = hosting
        self._messages = messages
        self._spawn = spawn

    def place(self, request: GenerationRequest) -> None:
        """Order the pictures of `request`, durably."""
        self._spawn(self._place(request), "generate")

    async def _place(self, request: GenerationRequest) -> None:
        try:
            await self._engine.submit(request)
        except NotHosted as error:
            offers = await self._hosting.offers()
            if not offers:
                raise
            self._ask(error, request, offers[0])

    def _ask(
        self, error: NotHosted, request: GenerationRequest, host: ProviderSpec
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
            lambda: self._on_host_allowed(request, host.id),
        )

    def _on_host_allowed(self, request: GenerationRequest, host: str) -> None:
        self._spawn(self._host_and_place(request, host), "host references")

    async def _host_and_place(self, request: GenerationRequest, host: str) -> None:
        await self._hosting.allow(request.provider, host)
        await self._place(request)
