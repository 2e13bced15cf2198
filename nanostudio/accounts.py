"""The keys of each provider by their names, and which one is in use; never the keys."""

import time
from collections.abc import Mapping

from nanostudio.core.errors import KeyringTrouble
from nanostudio.core.spec import ProviderSpec
from nanostudio.keys import Keys, KeySource, checked_key, checked_label
from nanostudio.store.choices import load_choices, save_choice
from nanostudio.store.database import Database
from nanostudio.store.key_labels import (
    add_key_label,
    drop_key_label,
    list_key_labels,
)

_CHOICE = "key "  # and the provider's id


class Accounts:
    """What a person called their keys. A name is known before its key is stored and
    until its key is gone, so that none is ever in the keyring unseen.

    `for_this_run`: names to be used now, whatever is remembered."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        for_this_run: Mapping[str, str] | None = None,
    ) -> None:
        self._database = database
        self._keys = keys
        self._for_this_run = dict(for_this_run or {})
        self._labels: dict[str, list[str]] = {}
        self._in_use: dict[str, str] = {}

    async def load(self) -> None:
        """Take up what is known. Raises StorageError."""
        self._labels = await self._database.run(list_key_labels)
        self._in_use = await self._database.run(load_choices, _CHOICE)

    def labels(self, provider_id: str) -> tuple[str, ...]:
        """The names a provider's keys have, the oldest first."""
        return tuple(self._labels.get(provider_id, ()))

    def in_use(self, provider_id: str) -> str:
        """The name of the key that new tasks are sent with; "" for the one without."""
        remembered = self._in_use.get(provider_id, "")
        return self._for_this_run.get(provider_id, remembered)

    async def use(self, provider_id: str, label: str) -> None:
        """Send new tasks with the key of this name. Raises StorageError."""
        await self._database.run(save_choice, _CHOICE + provider_id, label)
        self._in_use[provider_id] = label
        self._for_this_run.pop(provider_id, None)

    async def store(
        self,
        provider: ProviderSpec,
        value: str,
        label: str = "",
        *,
        patience_s: float | None = None,
    ) -> KeySource:
        """Keep a key; the first one there is comes into use by itself.

        Raises Refused for what can be no key or no name, StorageError,
        KeyringTrouble."""
        checked_key(value)
        label = checked_label(label)
        if label and label not in self.labels(provider.id):
            now_ms = time.time_ns() // 1_000_000
            await self._database.run(add_key_label, provider.id, label, now_ms)
            self._labels.setdefault(provider.id, []).append(label)
        source = await self._keys.set(provider.id, value, label, patience_s=patience_s)
        in_use = self.in_use(provider.id)
        if label != in_use and not await self._is_there(provider, in_use):
            await self.use(provider.id, label)
        return source

    async def delete(
        self,
        provider: ProviderSpec,
        label: str = "",
        *,
        patience_s: float | None = None,
    ) -> bool:
        """Forget a key and its name; False when there was no key. Another one comes
        into use by itself, where there is one.

        Raises KeyringTrouble, StorageError."""
        was_there = await self._keys.delete(provider.id, label, patience_s=patience_s)
        if label:
            await self._database.run(drop_key_label, provider.id, label)
            if label in self.labels(provider.id):
                self._labels[provider.id].remove(label)
        if self.in_use(provider.id) == label:
            await self.use(provider.id, await self._next(provider))
        return was_there

    async def _next(self, provider: ProviderSpec) -> str:
        for label in ("", *self.labels(provider.id)):
            if await self._is_there(provider, label):
                return label
        return ""

    async def _is_there(self, provider: ProviderSpec, label: str) -> bool:
        """A keyring that does not say is taken to hold it."""
        try:
            return await self._keys.status(provider, label) != "none"
        except KeyringTrouble:
            return True
