"""A provider's settings: written into the person's file, and in force at once."""

import asyncio
from collections.abc import MutableMapping
from dataclasses import replace
from pathlib import Path

from nanostudio.core.options import USUAL, Options
from nanostudio.endpoints import Endpoints, check_url
from nanostudio.hosting import Hosting
from nanostudio.providers.table import ADAPTERS
from nanostudio.settings import Settings
from nanostudio.settings_file import change

_ADDRESS, _HOST = "base_url", "host_through"


class ProviderSettings:
    """`options` and `endpoints` are those in use: a change counts for the tasks to
    come, never for one that was sent."""

    def __init__(
        self,
        path: Path,
        chosen: Settings,
        endpoints: Endpoints,
        options: MutableMapping[str, Options],
        hosting: Hosting,
    ) -> None:
        self._path = path
        self._urls = dict(chosen.base_urls)
        self._endpoints = endpoints
        self._options = options
        self._hosting = hosting

    def base_url(self, provider_id: str) -> str:
        """The address the person set; "" for the provider's own."""
        return self._urls.get(provider_id, "")

    def options(self, provider_id: str) -> Options:
        """As they are in force."""
        return self._options.get(provider_id, USUAL)

    async def change(
        self, provider_id: str, name: str, value: str | bool | None
    ) -> None:
        """Set an entry of the file by its name there; None, "" or False takes it out.

        Raises Refused for what can be no such setting, StorageError."""
        if name == _ADDRESS and value:
            value = check_url(str(value))
        entry = ("providers", provider_id, name)
        after = await asyncio.to_thread(change, self._path, {entry: value or None})
        if name == _ADDRESS:
            url = after.base_urls.get(provider_id)
            self._endpoints.keep(provider_id, url)
            self._urls[provider_id] = url or ""
            return
        if name == _HOST:
            await self._hosting.forget(provider_id)
            self._options[provider_id] = after.options.get(provider_id, USUAL)
        else:
            self._put(provider_id, after)

    def take(self, after: Settings) -> None:
        """Put in force what the file says now, whoever wrote it, for the tasks to come.

        Raises Refused for an address that is none; what came before it is in force."""
        for provider_id in ADAPTERS:
            self._put(provider_id, after)
            url = after.base_urls.get(provider_id)
            if (url or "") != self.base_url(provider_id):
                self._endpoints.keep(provider_id, url)
                self._urls[provider_id] = url or ""

    def _put(self, provider_id: str, after: Settings) -> None:
        chosen = after.options.get(provider_id, USUAL)
        if chosen.host_through is None:  # what was answered when asked still holds
            host = self.options(provider_id).host_through
            chosen = replace(chosen, host_through=host)
        self._options[provider_id] = chosen
