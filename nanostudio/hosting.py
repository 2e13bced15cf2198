"""Whose uploads serve a provider that takes references by public address only."""

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import replace

from nanostudio.core.options import USUAL, Options
from nanostudio.core.spec import ProviderSpec
from nanostudio.keys import Keys
from nanostudio.providers.table import UPLOADS
from nanostudio.store.choices import load_choices, save_choice
from nanostudio.store.database import Database

_CHOICE = "host "  # and the provider's id
_NONE = "none"


class Hosting:
    """A person is asked once for each provider; the answer is remembered.

    `options` are those in use: an answer counts from the next request on. `in_use`
    names the key of each provider that is."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        rows: Mapping[str, ProviderSpec],
        options: MutableMapping[str, Options],
        in_use: Callable[[str], str] = lambda _: "",
    ) -> None:
        self._database = database
        self._keys = keys
        self._rows = rows
        self._options = options
        self._in_use = in_use

    async def load(self) -> None:
        """Take up the answers given so far; what the settings say counts more."""
        kept = await self._database.run(load_choices, _CHOICE)
        for provider_id, host in kept.items():
            chosen = self._options.get(provider_id, USUAL)
            if chosen.host_through is None and host in UPLOADS:
                self._options[provider_id] = replace(chosen, host_through=host)

    def chosen(self, provider_id: str) -> ProviderSpec | None:
        """Who hosts references for a provider, by the settings or the person's word."""
        host = self._options.get(provider_id, USUAL).host_through
        return self._rows.get(host or "")

    async def offers(self) -> list[ProviderSpec]:
        """The providers that could host now: with uploads, and with a key."""
        return [
            self._rows[name]
            for name in UPLOADS
            if self._rows[name].needs_key
            and await self._keys.status(self._rows[name], self._in_use(name)) != _NONE
        ]

    async def forget(self, provider_id: str) -> None:
        """Ask again, the next time. Raises StorageError."""
        await self._database.run(save_choice, _CHOICE + provider_id, "")

    async def allow(self, provider_id: str, host: str) -> None:
        """Let `host` host references for a provider. Raises StorageError."""
        await self._database.run(save_choice, _CHOICE + provider_id, host)
        chosen = self._options.get(provider_id, USUAL)
        self._options[provider_id] = replace(chosen, host_through=host)
