"""Carries wishes about a provider's settings and balance to the file and the ledger."""

import asyncio
import re
import time
from collections.abc import Mapping

from nanostudio.app.figures import as_read
from nanostudio.app.provider_options import ProviderOptions
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.money import Money
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Charged, Task
from nanostudio.provider_settings import ProviderSettings
from nanostudio.settings import Settings
from nanostudio.store.balances import list_balances, set_balance
from nanostudio.store.database import Database

BALANCE = "balance"  # among a view's problems
_GROUPS = re.compile(r"(?<=\d)[\s,'’](?=\d{3}(?!\d))")  # noqa: RUF001 - Swiss thousands


class ProviderDesk:
    """The asynchronous side of ProviderOptions."""

    def __init__(
        self,
        *,
        options: ProviderOptions,
        settings: ProviderSettings,
        database: Database,
        rows: Mapping[str, ProviderSpec],
        spawn: Spawn,
    ) -> None:
        self._options = options
        self._settings = settings
        self._database = database
        self._rows = rows
        self._spawn = spawn
        self._turn = asyncio.Lock()
        options.change_requested.connect(self.change)
        options.balance_requested.connect(self.set_balance)

    def start(self) -> None:
        """Show what is set and what is left."""
        for provider_id in self._rows:
            self._look(provider_id)
        self._spawn(self._count(), "count what is left")

    def take(self, after: Settings) -> None:
        """The settings file says something else now. Raises Refused."""
        try:
            self._settings.take(after)
        finally:
            for provider_id in self._rows:
                self._look(provider_id)

    def change(self, provider_id: str, name: str, value: str | bool | None) -> None:
        """Set an entry of a provider."""
        self._spawn(self._change(provider_id, name, value), f"set {name}")

    def set_balance(self, provider_id: str, typed: str) -> None:
        """Count from now on what is left of what was bought."""
        self._spawn(self._set_balance(provider_id, typed), "set a balance")

    def note_task(self, task: Task, progress: float | None) -> None:
        """Count again where money was taken or given back."""
        is_money = task.charged in (Charged.YES, Charged.REFUNDED)
        is_counted = self._options.view(task.request.provider).balance is not None
        if is_money and is_counted and progress is None:
            self._spawn(self._count(), "count what is left")

    async def _change(
        self, provider_id: str, name: str, value: str | bool | None
    ) -> None:
        try:
            async with self._turn:
                await self._settings.change(provider_id, name, value)
        except StudioError as error:
            self._options.show_problem(provider_id, name, str(error))
            return
        self._options.show_problem(provider_id, name, "")
        self._look(provider_id)

    def _look(self, provider_id: str) -> None:
        self._options.show(
            provider_id,
            base_url=self._settings.base_url(provider_id),
            options=self._settings.options(provider_id),
        )

    async def _set_balance(self, provider_id: str, typed: str) -> None:
        try:
            bought = _amount(typed, self._rows[provider_id]) if typed.strip() else None
        except Refused as error:
            self._options.show_problem(provider_id, BALANCE, str(error))
            return
        now_ms = time.time_ns() // 1_000_000
        await self._database.run(set_balance, provider_id, bought, now_ms)
        self._options.show_problem(provider_id, BALANCE, "")
        await self._count()

    async def _count(self) -> None:
        balances = await self._database.run(list_balances)
        for provider_id in self._rows:
            self._options.show(provider_id, balance=balances.get(provider_id))


def _amount(typed: str, provider: ProviderSpec) -> Money:
    """("2 000 credits"); a number alone is in the unit of the provider's prices."""
    text = _GROUPS.sub("", as_read(typed))
    if text.replace(".", "", 1).isdigit():
        text = f"{text} {_unit(provider)}"
    try:
        return Money.read(text)
    except ValueError as exc:
        raise Refused(
            say("This is no amount."), say("Type it like “2000 credits” or “$20”.")
        ) from exc


def _unit(provider: ProviderSpec) -> str:
    prices = (price for model in provider.models for price in model.prices.values())
    return next((price.unit for price in prices), "credits")
