"""Where a provider is and what opens it: address and key, kept out of every repr."""

from dataclasses import dataclass, field
from typing import AnyStr

from nanostudio.core.errors import InvalidKey
from nanostudio.core.origin import Origin
from nanostudio.core.say import say

_STEP = 2**20
_LEAST_SECRET = 16  # characters; a shorter "key" may stand in an honest answer


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A provider's address and key, and the name of that key. `is_local`: the person
    typed the address in, for a gateway of their own; only then may it be http, and
    only on a local network."""

    base_url: str
    key: str | None = field(default=None, repr=False)
    key_header: str = "Authorization"  # any other carries the bare key
    is_local: bool = False
    key_label: str = ""

    @property
    def origin(self) -> Origin:
        """What a task that is sent here must remember."""
        return Origin(self.base_url, self.key_label)

    def key_headers(self) -> dict[str, str]:
        """The header that opens the provider; none without a key.

        Raises InvalidKey for a key that no header can carry."""
        if self.key is None:
            return {}
        if not (self.key.isascii() and self.key.isprintable()):
            raise InvalidKey(
                say("The key holds characters no key has."),
                say(
                    "Copy it again, without line breaks, and enter it in Keys and"
                    " providers."
                ),
            )
        is_bearer = self.key_header.lower() == "authorization"
        return {self.key_header: f"Bearer {self.key}" if is_bearer else self.key}

    def without_key(self, text: AnyStr) -> AnyStr:
        """`text` as it came, but for the key: some gateways quote it in errors."""
        key = self.key or ""
        if len(key) < _LEAST_SECRET:
            return text
        secret, cover = (
            (key.encode(), b"[key]") if isinstance(text, bytes) else (key, "[key]")
        )
        # In steps: one search through 30 MB would stop every other thread.
        steps = range(0, len(text), _STEP)
        is_there = any(
            text.find(secret, at, at + _STEP + len(key)) >= 0 for at in steps
        )
        return text.replace(secret, cover) if is_there else text
