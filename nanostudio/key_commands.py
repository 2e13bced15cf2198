"""What `nanostudio keys ...` does: coroutines that return an exit code."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from nanostudio import terminal
from nanostudio.accounts import Accounts
from nanostudio.commands import Exit, Scope
from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.finding import Verdict
from nanostudio.core.origin import Origin
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec
from nanostudio.keys import Keys
from nanostudio.paths import make_folder
from nanostudio.probing import try_key
from nanostudio.providers.table import ADAPTERS, spec
from nanostudio.store.database import Database


@asynccontextmanager
async def _opened(scope: Scope, keys: Keys) -> AsyncIterator[Accounts]:
    """The names of keys; they are kept in the library. Raises StorageError."""
    make_folder(scope.paths.database.parent)
    database = await Database.open(scope.paths.database)
    try:
        accounts = Accounts(database, keys)
        await accounts.load()
        yield accounts
    finally:
        await database.close()


async def key_status(scope: Scope) -> Exit:
    """Where each key is kept, and which of several is in use."""
    keys = Keys()
    named = await _named_keys(scope, keys)
    rows = []
    for adapter in ADAPTERS.values():
        provider = adapter.SPEC
        labels, in_use = named.get(provider.id, ((), ""))
        for label in ("", *labels) if provider.needs_key else ():
            name = f"{provider.id} “{label}”" if label else provider.id
            place: str = await keys.status(provider, label)
            is_marked = bool(labels) and label == in_use
            rows.append((name, f"{place}, in use" if is_marked else place))
    terminal.print_table(("Provider", "Key"), rows)
    return Exit.DELIVERED


async def _named_keys(
    scope: Scope, keys: Keys
) -> dict[str, tuple[tuple[str, ...], str]]:
    """The names and the one in use, by provider; from the library, if there is one
    and no window has it open."""
    if not scope.paths.database.is_file():
        return {}
    try:
        async with _opened(scope, keys) as accounts:
            return {
                name: (accounts.labels(name), accounts.in_use(name))
                for name in ADAPTERS
            }
    except StorageError as error:
        terminal.say(f"Keys with names are not shown: {error.title}")
        return {}


async def set_key(scope: Scope, provider_id: str, value: str, label: str) -> Exit:
    """Store a key in the system's keyring."""
    provider, keys = spec(provider_id), Keys()
    if not value:
        raise Refused(
            say("No key was given."), say("Type or pipe it to standard input.")
        )
    if label:
        async with _opened(scope, keys) as accounts:
            kept = await accounts.store(provider, value, label)
            if kept != "keyring":
                await accounts.delete(provider, label)
    else:
        kept = await keys.set(provider.id, value)
    if kept != "keyring":
        raise Refused(
            say("This computer has no keyring the key could be kept in."),
            say("Set %1 in the environment instead.", provider.key_env),
        )
    terminal.say(f"{_named(provider, label)} is in the system's keyring.")
    return Exit.DELIVERED


async def delete_key(scope: Scope, provider_id: str, label: str) -> Exit:
    """Remove a key from the system's keyring."""
    provider, keys = spec(provider_id), Keys()
    if label:
        async with _opened(scope, keys) as accounts:
            gone = await accounts.delete(provider, label)
    else:
        gone = await keys.delete(provider.id)
    name = _named(provider, label)
    terminal.say(f"{name} is deleted." if gone else f"{name} was not stored.")
    return Exit.DELIVERED


async def use_key(scope: Scope, provider_id: str, label: str) -> Exit:
    """Send new tasks with the key of this name; "" is the one without."""
    provider = spec(provider_id)
    async with _opened(scope, Keys()) as accounts:
        known = accounts.labels(provider_id)
        if label and label not in known:
            raise Refused(
                say("There is no key “%1” for %2.", label, provider.label),
                say("The names are: %1.", ", ".join(known) or "none yet"),
            )
        await accounts.use(provider_id, label)
    terminal.say(f"{_named(provider, label)} is used for new tasks.")
    return Exit.DELIVERED


async def test_key(scope: Scope, provider_id: str, label: str) -> Exit:
    """Ask the provider whether a key works; costs nothing."""
    async with scope.backend() as backend:
        provider = backend.rows[provider_id]
        name = label or backend.accounts.in_use(provider_id)
        origin = Origin(backend.endpoints.base_url(provider), name)
        endpoint = await backend.endpoints.find(provider_id, origin)
        finding = await try_key(backend.wire, endpoint, ADAPTERS[provider_id])
    match finding.verdict:
        case Verdict.WORKS:
            terminal.say(f"{_named(provider, name)} works.")
            return Exit.DELIVERED
        case Verdict.REFUSED:
            terminal.say(finding.words)
            return Exit.FAILED
    terminal.say(f"Not certain: {finding.words}")
    return Exit.UNCERTAIN


def _named(provider: ProviderSpec, label: str) -> str:
    return (
        f"The key “{label}” for {provider.label}"
        if label
        else (f"The key for {provider.label}")
    )
