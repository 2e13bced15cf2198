"""API keys: in the system's keyring, in the environment, or for this run only.

Never in a file of ours. The only keyring; it is imported on a thread of its own,
because importing it costs 90 ms and its calls wait for the desktop's unlock window."""

import asyncio
import importlib
import os
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import closing, suppress
from dataclasses import dataclass, field
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from nanostudio.core.errors import KeyringTrouble, Refused
from nanostudio.core.naming import plain
from nanostudio.core.origin import LONGEST_LABEL
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
KeySource = Literal["keyring", "environment", "session"]
KeyStatus = Literal["keyring", "environment", "session", "none"]

# With the provider's id as user name; of a key with a name "provider:name".
SERVICE = "NanoStudio"
_TIMEOUT_S = 15.0

# Made by name, in this order. keyring.get_keyring() would also take a plain-text or a
# null backend from PYTHON_KEYRING_BACKEND, and run code named in keyringrc.cfg.
_ALLOWED = {
    "darwin": ("macOS.Keyring",),
    "win32": ("Windows.WinVaultKeyring",),
}
_ALLOWED_ELSEWHERE = (
    "SecretService.Keyring",
    "libsecret.Keyring",
    "kwallet.DBusKeyring",
)


@dataclass(frozen=True, slots=True)
class Key:
    """A provider's key and where it was found. Printing it shows no key."""

    value: str = field(repr=False)
    source: KeySource


class _NoKeyring(KeyringTrouble):
    """This system has no keyring of an allowed kind."""


class Keys:
    """The keys of each provider: one without a name, and any number with one. Calls
    never block the event loop.

    `patience_s` is how long a call waits for the keyring, which may have asked the
    person for a password; where somebody looks on, longer than usual.
    `trouble` says why the last key that was set is kept for this run only."""

    def __init__(
        self,
        backend: "KeyringBackend | None" = None,
        environment: Mapping[str, str] = os.environ,
        *,
        timeout_s: float = _TIMEOUT_S,
    ) -> None:
        self.trouble: KeyringTrouble | None = None
        self._backend = backend
        self._environment = environment
        self._timeout_s = timeout_s
        self._session: dict[str, str] = {}
        self._turn = Lock()
        self._given_up: list[Thread] = []

    @property
    def ring(self) -> str:
        """Which keyring answers, as its module is called ("SecretService", "macOS");
        "" while none has been asked."""
        kind = type(self._backend).__module__ if self._backend else ""
        return kind.rpartition(".")[2]

    async def get(
        self,
        provider: ProviderSpec,
        label: str = "",
        *,
        patience_s: float | None = None,
    ) -> Key | None:
        """This run's key, else the stored one, else the environment's, which has none
        with a name; or None.

        Raises KeyringTrouble when the keyring fails and nothing else has a key."""
        user = _user(provider.id, label)
        if user in self._session:
            return Key(self._session[user], "session")
        from_environment = self._in_environment(provider, label)
        is_needed = not from_environment
        stored = await self._looked_up(
            lambda ring: _read(ring, user), is_needed, patience_s
        )
        if stored:
            return Key(stored, "keyring")
        return Key(from_environment, "environment") if from_environment else None

    async def set(
        self,
        provider_id: str,
        value: str,
        label: str = "",
        *,
        patience_s: float | None = None,
    ) -> KeySource:
        """Store a key: "keyring", or "session" when only this run will know it.

        Given up or cancelled, it is not stored later either, whenever the keyring is
        unlocked. Raises Refused when `value` can be no key, or `label` no name."""
        key, user = checked_key(value), _user(provider_id, checked_label(label))
        given_up = Event()

        def store(ring: "KeyringBackend") -> None:
            _read(ring, user)  # unlocks it first, which may take a person
            if given_up.is_set():
                return
            ring.set_password(SERVICE, user, key)
            if _read(ring, user) != key:
                raise KeyringTrouble(
                    say("The system's keyring did not keep the key."),
                    say("It is used for this run only."),
                )

        try:
            await self._ask(store, secret=key, patience_s=patience_s)
        except KeyringTrouble as trouble:
            self.trouble = trouble
            self._session[user] = key
            return "session"
        finally:
            given_up.set()
        self.trouble = None
        self._session.pop(user, None)
        return "keyring"

    async def delete(
        self, provider_id: str, label: str = "", *, patience_s: float | None = None
    ) -> bool:
        """Forget a key; False when there was none. The environment is not touched.

        Raises KeyringTrouble when the keyring may still hold it."""
        user = _user(provider_id, label)

        def remove(ring: "KeyringBackend") -> bool:
            if _read(ring, user) is None:
                return False
            ring.delete_password(SERVICE, user)
            if _read(ring, user) is not None:
                raise KeyringTrouble(
                    say("The system's keyring still holds the key."),
                    say("Remove it with the system's own keyring program."),
                )
            return True

        had_session = self._session.pop(user, None) is not None
        was_stored = False
        with suppress(_NoKeyring):
            was_stored = await self._ask(remove, patience_s=patience_s)
        return had_session or was_stored

    async def status(self, provider: ProviderSpec, label: str = "") -> KeyStatus:
        """Where a key would come from now; no keyring is unlocked to say so.

        Raises KeyringTrouble."""
        user = _user(provider.id, label)
        if user in self._session:
            return "session"
        from_environment = self._in_environment(provider, label)
        is_needed = not from_environment
        if await self._looked_up(lambda ring: _holds(ring, user), is_needed):
            return "keyring"
        return "environment" if from_environment else "none"

    def _in_environment(self, provider: ProviderSpec, label: str) -> str:
        return "" if label else self._environment.get(provider.key_env, "").strip()

    async def _looked_up(
        self,
        question: Callable[["KeyringBackend"], T],
        is_needed: bool,
        patience_s: float | None = None,
    ) -> T | None:
        """None without a keyring: one that is not there holds no key. Raises
        KeyringTrouble for one that fails, which may hold it, where that matters."""
        try:
            return await self._ask(question, patience_s=patience_s)
        except KeyringTrouble as trouble:
            if is_needed and not isinstance(trouble, _NoKeyring):
                raise
            return None

    async def _ask(
        self,
        question: Callable[["KeyringBackend"], T],
        secret: str = "",
        patience_s: float | None = None,
    ) -> T:
        """The keyring's answer. Raises KeyringTrouble, whatever the keyring raised.

        Asked on a thread that may hang without holding up anything, even the exit."""
        self._given_up = [thread for thread in self._given_up if thread.is_alive()]
        if self._given_up and patience_s is None:
            raise _silent(self._timeout_s)  # it would hang behind it: say so at once
        timeout_s = patience_s or self._timeout_s
        answer: Future[T] = Future()
        answer.set_running_or_notify_cancel()  # giving up must not end it half-way
        thread = Thread(
            target=self._answer,
            args=(question, answer, timeout_s),
            name="keyring",
            daemon=True,
        )
        thread.start()
        waiting = asyncio.wrap_future(answer)
        try:
            await asyncio.wait([waiting], timeout=timeout_s)
            if not waiting.done():
                self._given_up.append(thread)
                raise _silent(timeout_s)
        finally:
            waiting.cancel()
        error = waiting.exception()
        if isinstance(error, KeyringTrouble):
            raise error
        if error is not None:
            raise _worded(error, secret) from error
        return waiting.result()

    def _answer(
        self,
        question: Callable[["KeyringBackend"], T],
        answer: "Future[T]",
        timeout_s: float,
    ) -> None:
        """One question at a time, so that one unlock window is open, not many."""
        if not self._turn.acquire(timeout=timeout_s):
            return  # an earlier question still hangs; nobody waits for this one now
        try:
            self._backend = self._backend or _find()
            answer.set_result(question(self._backend))
        except BaseException as error:  # worded where it is awaited
            answer.set_exception(error)
        finally:
            self._turn.release()


def _find() -> "KeyringBackend":
    for name in _ALLOWED.get(sys.platform, _ALLOWED_ELSEWHERE):
        module, _, kind = name.partition(".")
        backend = getattr(importlib.import_module(f"keyring.backends.{module}"), kind)
        if backend.viable:
            return cast("KeyringBackend", backend())
    raise _NoKeyring(
        say("This system has no keyring that keeps keys safely."),
        say(
            "The key is used for this run only. To keep it, start GNOME Keyring,"
            " KWallet or another program with the Secret Service, or set the provider's"
            " variable."
        ),
    )


def _read(ring: "KeyringBackend", user: str) -> str | None:
    return ring.get_password(SERVICE, user)


def _holds(ring: "KeyringBackend", user: str) -> bool:
    """Whether it has a key for `user`. The Secret Service tells that while it is
    locked; asked through keyring, it would first ask the person for a password."""
    if type(ring).__module__ != "keyring.backends.SecretService":
        return _read(ring, user) is not None
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        wanted = {"service": SERVICE, "username": user}
        return any(True for _ in secretstorage.search_items(bus, wanted))


def _user(provider_id: str, label: str) -> str:
    return f"{provider_id}:{label}" if label else provider_id


def checked_label(label: str) -> str:
    """A key's name without the space around it; "" is none. Raises Refused."""
    name = label.strip()
    if len(name) > LONGEST_LABEL or not name.isprintable() or ":" in name:
        raise Refused(
            say("This cannot be the name of a key."),
            say(
                "A name has up to %1 characters, and no colon among them.",
                LONGEST_LABEL,
            ),
        )
    return name


def checked_key(value: str) -> str:
    """A key without the space around it. Raises Refused for what can be none."""
    key = value.strip()
    if not key:
        raise Refused(
            say("The key is empty."), say("Paste it as the provider shows it.")
        )
    if not key.isascii() or not key.isprintable() or " " in key:
        raise Refused(
            say("This cannot be a key: it has spaces or signs that no key has."),
            say("Paste it alone, as the provider shows it."),
        )
    return key


def _silent(timeout_s: float) -> KeyringTrouble:
    return KeyringTrouble(
        say("The system's keyring has not answered for %1 seconds.", round(timeout_s)),
        say("Look for its unlock window; else use the key for this run only."),
    )


def _worded(error: BaseException, secret: str) -> KeyringTrouble:
    """Backends raise what their desktop raises: keyring's errors, D-Bus's, Windows's.

    `secret` is kept out of the words."""
    from keyring.errors import KeyringLocked

    if isinstance(error, KeyringLocked):
        return KeyringTrouble(
            say("The system's keyring is locked."),
            say("Unlock it and try again, or use the key for this run only."),
        )
    said = str(error).replace(secret, "…") if secret else str(error)
    return KeyringTrouble(
        say("The system's keyring failed."), say("It says: %1", plain(said))
    )
