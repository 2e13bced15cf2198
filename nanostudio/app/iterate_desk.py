"""Orders what was ordered before, when all that belongs to it is still there."""

import asyncio
from functools import partial

from nanostudio.app.checkout import Checkout
from nanostudio.app.orders import Orders, Terms
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import Refused
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.say import say
from nanostudio.library.library import Library
from nanostudio.store.characters import made_with
from nanostudio.store.database import Database
from nanostudio.store.references import get_reference


class IterateDesk:
    """Looks for the references first: a task without them would fail later."""

    def __init__(
        self,
        *,
        database: Database,
        library: Library,
        checkout: Checkout,
        orders: Orders,
        spawn: Spawn,
    ) -> None:
        self._database = database
        self._library = library
        self._checkout = checkout
        self._orders = orders
        self._spawn = spawn

    def order(self, request: GenerationRequest, origin_id: str) -> None:
        """Take `request`, made of the task `origin_id`, to the checkout.

        What is amiss is shown as what goes wrong in any other work."""
        self._spawn(self._order(request, origin_id), "order again")

    async def _order(self, request: GenerationRequest, origin_id: str) -> None:
        missing = [one for one in request.references if not await self._is_here(one)]
        if missing:
            names = ", ".join(f"“{one.name or one.sha256[:8]}”" for one in missing)
            raise Refused(
                say("References are missing: %1.", names),
                say("Nothing was sent. Reuse the settings and add them again."),
            )
        canons = await self._database.run(made_with, origin_id)
        terms = Terms(origins=(origin_id,), made_with=(canons,))
        self._checkout.take((request,), partial(self._orders.place, terms=terms))

    async def _is_here(self, reference: Reference) -> bool:
        kept = await self._database.run(get_reference, reference.sha256)
        if kept is None:
            return False
        return await asyncio.to_thread(self._library.absolute(kept.path).is_file)
