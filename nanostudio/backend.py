"""Everything below a window or a command, built in one place and closed in order."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace

from nanostudio import hints, logs, settings
from nanostudio.accounts import Accounts
from nanostudio.catalogue import Learned, Rows, load_learned, rows_in_use
from nanostudio.core.errors import StorageError
from nanostudio.core.options import USUAL, Options
from nanostudio.core.spec import ProviderSpec
from nanostudio.endpoints import Endpoints
from nanostudio.engine.alarm import Alarm
from nanostudio.engine.engine import Engine
from nanostudio.engine.journal import Journal
from nanostudio.engine.tools import Tools, clock_ms
from nanostudio.engine.uploads import Gateways, Uploader
from nanostudio.hosting import Hosting
from nanostudio.keys import Keys
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.paths import Paths, make_folder, pictures_folder
from nanostudio.provider_settings import ProviderSettings
from nanostudio.providers.http import Wire
from nanostudio.sandbox.launch import Sandbox
from nanostudio.store.database import Database

_SIDECARS_S = 0.5  # of the time that closing may take


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """The parts a window or a command uses."""

    engine: Engine
    library: Library
    database: Database
    keys: Keys
    accounts: Accounts
    endpoints: Endpoints
    wire: Wire
    rows: dict[str, ProviderSpec]  # of every provider, as they are in use
    learned: Learned
    hosting: Hosting
    provider_settings: ProviderSettings

    def priced(self, chosen: settings.Settings) -> Rows:
        """The rows in use, from now on with the prices of `chosen`."""
        self.rows.update(rows_in_use(chosen, self.learned))
        return self.rows


class _Gateway:
    """The sandbox, started when a task first needs it."""

    def __init__(self, paths: Paths) -> None:
        self._sandbox = Sandbox(
            state=paths.sandbox, ledger=paths.sandbox / "ledger.jsonl"
        )
        self._turn = asyncio.Lock()

    async def url(self) -> str:
        """Its address; started again when it has ended. Raises StudioError."""
        async with self._turn:
            if not self._sandbox.is_running:
                await self._sandbox.start()
            return self._sandbox.url

    async def close(self) -> None:
        """End it; what it knows is kept for the next start."""
        await self._sandbox.stop()


@asynccontextmanager
async def open_backend(
    paths: Paths,
    *,
    typed_urls: Mapping[str, str],
    hosts: Mapping[str, str] | None = None,
    key_labels: Mapping[str, str] | None = None,
    wait_s: float = 1.0,
) -> AsyncIterator[Backend]:
    """Open the library; the engine is not started. Closes in under two seconds.

    `hosts`: whose uploads serve a provider for this run, and `key_labels`: which key
    it is sent with, whatever is remembered.
    Raises Refused (settings, URLs), StorageError (LibraryBusy after `wait_s`)."""
    logs.start(paths.logs)
    chosen = settings.load(paths.settings)
    async with AsyncExitStack() as stack:
        await asyncio.to_thread(make_folder, paths.database.parent)
        database = await Database.open(paths.database, wait_s=wait_s)
        stack.push_async_callback(database.close)
        folder = paths.library or chosen.library or pictures_folder()
        library = Library(folder, paths.cache, database, Decoder())
        stack.push_async_callback(library.close)
        await library.prepare()
        await library.sidecars.follow(is_on=chosen.sidecars)
        stack.push_async_callback(_settle, library)
        gateway = _Gateway(paths)
        stack.push_async_callback(gateway.close)
        wire = Wire()
        stack.push_async_callback(wire.close)
        keys = Keys()
        accounts = Accounts(database, keys, key_labels)
        await accounts.load()
        endpoints = Endpoints(
            keys,
            typed=typed_urls,
            kept=chosen.base_urls,
            sandbox_url=gateway.url,
            in_use=accounts.in_use,
        )
        learned = await load_learned(database)
        rows = rows_in_use(chosen, learned)
        options = _hosted(chosen.options, hosts or {})
        hosting = Hosting(database, keys, rows, options, accounts.in_use)
        await hosting.load()
        gateways = Gateways(find_endpoint=endpoints.find, options=options)
        alarm = Alarm()
        tools = Tools(
            journal=Journal(database, alarm),
            library=library,
            wire=wire,
            uploader=Uploader(database, library, wire, gateways, clock_ms),
            find_endpoint=endpoints.find,
            alarm=alarm,
            options=options,
            specs=rows,
        )
        engine = Engine(tools)
        stack.push_async_callback(engine.close)
        await stack.enter_async_context(hints.followed(paths.hints, engine))
        yield Backend(
            engine=engine,
            library=library,
            database=database,
            keys=keys,
            accounts=accounts,
            endpoints=endpoints,
            wire=wire,
            rows=rows,
            learned=learned,
            hosting=hosting,
            provider_settings=ProviderSettings(
                paths.settings, chosen, endpoints, options, hosting
            ),
        )


async def _settle(library: Library) -> None:
    """Write what is due beside pictures; the rest waits for the next start."""
    with suppress(StorageError):
        await library.sidecars.settle(_SIDECARS_S)


def _hosted(
    options: Mapping[str, Options], hosts: Mapping[str, str]
) -> dict[str, Options]:
    named = {
        name: replace(options.get(name, USUAL), host_through=host)
        for name, host in hosts.items()
    }
    return {**options, **named}
