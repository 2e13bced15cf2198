"""API keys: in the system's keyring, in the environment, or for this run only.

Never in a file of ours. The only keyring; it is imported on a thread of its own,
because importing it costs 90 ms and its calls wait for the desktop's unlock window."""

import asyncio
import importlib
import os
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from nanostudio.core.errors import KeyringTrouble, Refused
from nanostudio.core.naming import plain
from nanostudio.core.spec import ProviderSpec

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
KeySource = Literal["keyring", "environment", "session"]
KeyStatus = Literal["keyring", "environment", "session", "none"]

SERVICE = "NanoStudio"  # with the provider's id as user name
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
    """One key for each provider. Calls never block the event loop.

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

    async def get(self, provider: ProviderSpec) -> Key | None:
        """This run's key, else the stored one, else the environment's; or None.

        Raises KeyringTrouble when the keyring fails and nothing else has a key."""
        if provider.id in self._session:
            return Key(self._session[provider.id], "session")
        from_environment = self._environment.get(provider.key_env, "").strip()
        try:
            stored = await self._ask(lambda ring: _read(ring, provider.id))
        except KeyringTrouble as trouble:
            # A keyring that is not there holds no key; one that fails may hold it.
            if not from_environment and not isinstance(trouble, _NoKeyring):
                raise
            stored = None
        if stored:
            return Key(stored, "keyring")
        return Key(from_environment, "environment") if from_environment else None

    async def set(self, provider_id: str, value: str) -> KeySource:
        """Store a key: "keyring", or "session" when only this run will know it.

        Raises Refused when `value` can be no key."""
        key = _checked(value)

        def store(ring: "KeyringBackend") -> None:
            ring.set_password(SERVICE, provider_id, key)
            if _read(ring, provider_id) != key:
                raise KeyringTrouble(
                    "The system's keyring did not keep the key.",
                    "It is used for this run only.",
                )

        try:
            await self._ask(store, secret=key)
        except KeyringTrouble as trouble:
            self.trouble = trouble
            self._session[provider_id] = key
            return "session"
        self.trouble = None
        self._session.pop(provider_id, None)
        return "keyring"

    async def delete(self, provider_id: str) -> bool:
        """Forget a key; False when there was none. The environment is not touched.

        Raises KeyringTrouble when the keyring may still hold it."""

        def remove(ring: "KeyringBackend") -> bool:
            if _read(ring, provider_id) is None:
                return False
            ring.delete_password(SERVICE, provider_id)
            if _read(ring, provider_id) is not None:
                raise KeyringTrouble(
                    "The system's keyring still holds the key.",
                    "Remove it with the system's own keyring program.",
                )
            return True

        had_session = self._session.pop(provider_id, None) is not None
        was_stored = False
        with suppress(_NoKeyring):
            was_stored = await self._ask(remove)
        return had_session or was_stored

    async def status(self, provider: ProviderSpec) -> KeyStatus:
        """Where the key of `provider` would come from now. Raises KeyringTrouble."""
        key = await self.get(provider)
        return key.source if key else "none"

    async def _ask(
        self, question: Callable[["KeyringBackend"], T], secret: str = ""
    ) -> T:
        """The keyring's answer. Raises KeyringTrouble, whatever the keyring raised.

        Asked on a thread that may hang without holding up anything, even the exit."""
        self._given_up = [thread for thread in self._given_up if thread.is_alive()]
        if self._given_up:  # the next would hang behind it: say so at once
            raise _silent(self._timeout_s)
        answer: Future[T] = Future()
        answer.set_running_or_notify_cancel()  # giving up must not end it half-way
        thread = Thread(
            target=self._answer, args=(question, answer), name="keyring", daemon=True
        )
        thread.start()
        waiting = asyncio.wrap_future(answer)
        try:
            await asyncio.wait([waiting], timeout=self._timeout_s)
            if not waiting.done():
                self._given_up.append(thread)
                raise _silent(self._timeout_s)
        finally:
            waiting.cancel()
        error = waiting.exception()
        if isinstance(error, KeyringTrouble):
            raise error
        if error is not None:
            raise _worded(error, secret) from error
        return waiting.result()

    def _answer(
        self, question: Callable[["KeyringBackend"], T], answer: "Future[T]"
    ) -> None:
        """One question at a time, so that one unlock window is open, not many."""
        if not self._turn.acquire(timeout=self._timeout_s):
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
        "This system has no keyring that keeps keys safely.",
        "The key is used for this run only. To keep it, start GNOME Keyring, KWallet"
        " or another program with the Secret Service, or set the provider's variable.",
    )


def _read(ring: "KeyringBackend", provider_id: str) -> str | None:
    return ring.get_password(SERVICE, provider_id)


def _checked(value: str) -> str:
    key = value.strip()
    if not key:
        raise Refused("The key is empty.", "Paste it as the provider shows it.")
    if not key.isascii() or not key.isprintable() or " " in key:
        raise Refused(
            "This cannot be a key: it has spaces or signs that no key has.",
            "Paste it alone, as the provider shows it.",
        )
    return key


def _silent(timeout_s: float) -> KeyringTrouble:
    return KeyringTrouble(
        f"The system's keyring has not answered for {timeout_s:.0f} seconds.",
        "Look for its unlock window; else use the key for this run only.",
    )


def _worded(error: BaseException, secret: str) -> KeyringTrouble:
    """Backends raise what their desktop raises: keyring's errors, D-Bus's, Windows's.

    `secret` is kept out of the words."""
    from keyring.errors import KeyringLocked

    if isinstance(error, KeyringLocked):
        return KeyringTrouble(
            "The system's keyring is locked.",
            "Unlock it and try again, or use the key for this run only.",
        )
    said = str(error).replace(secret, "…") if secret else str(error)
    return KeyringTrouble("The system's keyring failed.", f"It says: {plain(said)}")
