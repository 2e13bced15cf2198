"""Carries wishes about keys to the keyring and the gateways; nothing here waits."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any

from nanostudio.accounts import Accounts
from nanostudio.app.key_book import KeyBook, KeyRow, Place, Work
from nanostudio.app.key_words import stopped_words
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import KeyringTrouble, StudioError
from nanostudio.core.origin import Origin
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec
from nanostudio.endpoints import Endpoints
from nanostudio.keys import Keys
from nanostudio.probing import try_key
from nanostudio.providers.http import Wire
from nanostudio.providers.table import ADAPTERS

# Somebody may have to find the keyring's window and type a long password.
_PATIENCE_S = 180.0
_UNDO_S = 20.0  # so long a deleted key can be brought back


Job = Callable[[], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class _Deleted:
    label: str
    key: str = field(repr=False)
    was_in_use: bool


class KeyDesk:
    """The asynchronous side of a KeyBook. A deleted key is held in memory for the
    time of its undo, and nowhere else.

    `go_on` wakes the tasks that wait for a key."""

    def __init__(
        self,
        *,
        book: KeyBook,
        keys: Keys,
        accounts: Accounts,
        endpoints: Endpoints,
        wire: Wire,
        rows: Mapping[str, ProviderSpec],
        go_on: Callable[[], None],
        spawn: Spawn,
    ) -> None:
        self._book = book
        self._keys = keys
        self._accounts = accounts
        self._endpoints = endpoints
        self._wire = wire
        self._rows = rows
        self._go_on = go_on
        self._spawn = spawn
        self._stops: dict[str, Callable[[], None]] = {}
        self._deleted: dict[str, _Deleted] = {}  # by provider
        book.store_requested.connect(self.store)
        book.use_requested.connect(self.use)
        book.test_requested.connect(self.test)
        book.delete_requested.connect(self.delete)
        book.restore_requested.connect(self.restore)
        book.cancel_requested.connect(self.cancel)
        book.forget_requested.connect(self.forget)

    def start(self) -> None:
        """Find out which keys there are."""
        self._spawn(self._load(), "look for keys")

    def store(self, provider_id: str, label: str, key: str) -> None:
        """Keep a key, in place of one of the same name."""
        self._do(
            provider_id,
            Work.STORING,
            label,
            lambda: self._store(provider_id, label, key),
        )

    def use(self, provider_id: str, label: str) -> None:
        """Send new tasks with this key."""
        self._do(provider_id, None, label, lambda: self._use(provider_id, label))

    def test(self, provider_id: str, label: str) -> None:
        """Ask the provider whether a key works; costs nothing."""
        self._do(
            provider_id, Work.TESTING, label, lambda: self._test(provider_id, label)
        )

    def delete(self, provider_id: str, label: str) -> None:
        """Take a key out of the keyring; for a moment it can be brought back."""
        self._do(
            provider_id, Work.DELETING, label, lambda: self._delete(provider_id, label)
        )

    def restore(self, provider_id: str) -> None:
        """Bring back the key that was deleted last."""
        if provider_id in self._deleted:
            label = self._deleted[provider_id].label
            self._do(
                provider_id, Work.STORING, label, lambda: self._restore(provider_id)
            )

    def cancel(self, provider_id: str) -> None:
        """Wait no longer for the keyring or the provider."""
        stop = self._stops.pop(provider_id, None)
        if stop is not None:
            stop()
            words = stopped_words(self._book.shelf(provider_id).work)
            self._book.show(provider_id, work=None, trouble=words)

    def forget(self) -> None:
        """Let go of what was deleted."""
        for provider_id in tuple(self._deleted):
            self._let_go(provider_id)

    def _do(
        self,
        provider_id: str,
        work: Work | None,
        label: str,
        job: Job,
    ) -> None:
        """One thing at a time for a provider; a second wish meanwhile is not heard."""
        if provider_id not in self._stops:
            self._book.show(provider_id, work=work, label=label, trouble="")
            stop = self._spawn(self._done(provider_id, job), f"{work or 'use'} a key")
            self._stops[provider_id] = stop

    async def _done(self, provider_id: str, job: Job) -> None:
        """What goes wrong is said on the shelf, where the person looks."""
        is_over = True
        try:
            await job()
            await self._look(provider_id)
        except StudioError as error:
            self._book.show(provider_id, trouble=str(error))
        except asyncio.CancelledError:
            is_over = False  # by `cancel`, which has seen to the rest
            raise
        finally:
            if is_over:
                self._stops.pop(provider_id, None)
                self._book.show(provider_id, work=None)

    async def _load(self) -> None:
        for provider in self._book.providers:
            try:
                await self._look(provider.id)
            except StudioError as error:
                self._book.show(provider.id, trouble=str(error))
        self._book.complete()

    async def _look(self, provider_id: str) -> None:
        """Which keys there are now. Raises KeyringTrouble, after all was shown."""
        provider, rows = self._rows[provider_id], []
        in_use = self._accounts.in_use(provider_id)
        failure: KeyringTrouble | None = None
        for label in ("", *self._accounts.labels(provider_id)):
            try:
                place = Place(await self._keys.status(provider, label))
            except KeyringTrouble as trouble:
                place, failure = Place.UNKNOWN, trouble
            if label or place not in (Place.NONE, Place.UNKNOWN):
                is_in_use = label == in_use
                rows.append(KeyRow(label=label, place=place, is_in_use=is_in_use))
        self._book.show(provider_id, rows=tuple(rows), ring=self._keys.ring)
        if failure is not None:
            raise failure

    async def _store(self, provider_id: str, label: str, key: str) -> None:
        provider = self._rows[provider_id]
        source = await self._accounts.store(
            provider, key, label, patience_s=_PATIENCE_S
        )
        self._lost_finding(provider_id, label)
        self._go_on()
        if source == "session":
            await self._look(provider_id)
            raise self._keys.trouble or KeyringTrouble(
                say("The keyring did not keep it.")
            )

    async def _use(self, provider_id: str, label: str) -> None:
        await self._accounts.use(provider_id, label)
        self._go_on()

    async def _test(self, provider_id: str, label: str) -> None:
        url = self._endpoints.base_url(self._rows[provider_id])
        endpoint = await self._endpoints.find(provider_id, Origin(url, label))
        finding = await try_key(self._wire, endpoint, ADAPTERS[provider_id])
        known = self._book.shelf(provider_id).findings
        self._book.show(provider_id, findings={**known, label: finding})

    async def _delete(self, provider_id: str, label: str) -> None:
        provider = self._rows[provider_id]
        key = await self._keys.get(provider, label, patience_s=_PATIENCE_S)
        was_in_use = self._accounts.in_use(provider_id) == label
        await self._accounts.delete(provider, label, patience_s=_PATIENCE_S)
        self._lost_finding(provider_id, label)
        if key is not None and key.source != "environment":
            self._deleted[provider_id] = _Deleted(label, key.value, was_in_use)
            self._book.show(provider_id, deleted=label)
            self._spawn(self._let_go_later(provider_id), "let a deleted key go")

    async def _restore(self, provider_id: str) -> None:
        gone = self._deleted.pop(provider_id)
        self._book.show(provider_id, deleted=None)
        await self._store(provider_id, gone.label, gone.key)
        if gone.was_in_use:
            await self._accounts.use(provider_id, gone.label)

    async def _let_go_later(self, provider_id: str) -> None:
        mine = self._deleted[provider_id]
        await asyncio.sleep(_UNDO_S)
        if self._deleted.get(provider_id) is mine:
            self._let_go(provider_id)

    def _let_go(self, provider_id: str) -> None:
        self._deleted.pop(provider_id, None)
        self._book.show(provider_id, deleted=None)

    def _lost_finding(self, provider_id: str, label: str) -> None:
        """What was found out about a key says nothing of the one in its place."""
        known = dict(self._book.shelf(provider_id).findings)
        known.pop(label, None)
        self._book.show(provider_id, findings=known)
