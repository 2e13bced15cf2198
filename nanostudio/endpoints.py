"""Which address and which key a provider's calls go to."""

import ipaddress
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from nanostudio.core.errors import MissingKey, Refused
from nanostudio.core.origin import Origin
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec
from nanostudio.keys import Keys
from nanostudio.providers.http import Endpoint
from nanostudio.providers.table import spec

_SANDBOX = "sandbox"
_SANDBOX_KEY = "sandbox"  # a word, no secret: the gateway on loopback asks for one


class Endpoints:
    """Finds a provider's endpoint. `typed` are base URLs given for this run;
    `in_use` names the key that new tasks are sent with."""

    def __init__(
        self,
        keys: Keys,
        *,
        typed: Mapping[str, str],
        kept: Mapping[str, str],
        sandbox_url: Callable[[], Awaitable[str]],
        in_use: Callable[[str], str] = lambda _: "",
    ) -> None:
        self._keys = keys
        self._typed = {name: check_url(url) for name, url in typed.items()}
        self._kept = {name: check_url(url) for name, url in kept.items()}
        self._sandbox_url = sandbox_url
        self._in_use = in_use

    def keep(self, provider_id: str, url: str | None) -> None:
        """Another address from the settings, for the tasks to come; None for the
        provider's own. Raises Refused."""
        if url is None:
            self._kept.pop(provider_id, None)
        else:
            self._kept[provider_id] = check_url(url)

    def base_url(self, provider: ProviderSpec, began_with: str | None = None) -> str:
        """This run's address, else the one a task began with, else the settings'.

        One without a path gets the path of the provider's own, such as /v1."""
        url = (
            self._typed.get(provider.id)
            or began_with
            or self._kept.get(provider.id)
            or provider.base_url
        )
        return url if urlsplit(url).path else url + urlsplit(provider.base_url).path

    async def find(self, provider_id: str, origin: Origin | None = None) -> Endpoint:
        """Address and key for a task that began at `origin`, else for a new one.

        Raises MissingKey, Refused, KeyringTrouble."""
        provider = spec(provider_id)
        if provider_id == _SANDBOX and _SANDBOX not in self._typed:
            return Endpoint(await self._sandbox_url(), _SANDBOX_KEY, is_local=True)
        url = self.base_url(provider, origin.base_url if origin else None)
        label = origin.key_label if origin else None
        if label is None:
            label = self._in_use(provider_id)
        return Endpoint(
            url,
            await self._key(provider, label),
            provider.key_header,
            is_local=url != provider.base_url and is_local_url(url),
            key_label=label,
        )

    async def _key(self, provider: ProviderSpec, label: str) -> str:
        if not provider.needs_key:
            return _SANDBOX_KEY
        key = await self._keys.get(provider, label)
        if key is None:
            raise _missing(provider, label)
        return key.value


def _missing(provider: ProviderSpec, label: str) -> MissingKey:
    if label:
        return MissingKey(
            say("The key “%1” for %2 is not stored.", label, provider.label),
            say(
                "Enter it again in Keys and providers, or with: nanostudio keys set %1"
                ' --label "%2".',
                provider.id,
                label,
            ),
        )
    return MissingKey(
        say("No key for %1 is stored.", provider.label),
        say(
            "Enter one in Keys and providers, or with: nanostudio keys set %1, or set"
            " %3. Get it at: %2.",
            provider.id,
            provider.key_url,
            provider.key_env,
        ),
    )


def check_url(url: str) -> str:
    """`url` without a trailing slash.

    Raises Refused unless it is https, or http to an address of the local network."""
    try:
        parts = urlsplit(url)
        is_url = (
            parts.scheme in ("https", "http") and parts.hostname and parts.port != 0
        )
    except ValueError:
        is_url = False
    if not is_url:
        raise Refused(say("“%1” is no base URL.", url), say("It begins with https://"))
    if parts.username or parts.password or parts.query or parts.fragment:
        raise Refused(
            say("A base URL holds no key and no query."),
            say("Enter the key in Keys and providers, or with: nanostudio keys set."),
        )
    if parts.scheme == "http" and not is_local_url(url):
        raise Refused(
            say("“%1” would send the key unprotected.", url),
            say("Use https; http is for gateways on this computer or network only."),
        )
    return url.rstrip("/")


def is_local_url(url: str) -> bool:
    """Whether the host is this computer or a private address, by its name alone."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False
