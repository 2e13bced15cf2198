"""The settings a person may edit: a TOML file, read once at start.

[library]
folder = "/path"            # where pictures are kept
[providers.monet]
base_url = "https://..."    # another address of the same gateway
stream = true               # ask for progress as a stream while submitting
public = true               # let the provider show the pictures to others; else not
callback_url = "https://..."  # called when a task has ended (webhook serve)
references = "gemini"       # how local references travel: "edits" or "gemini"
host_through = "monet"      # whose uploads give references a public address
[prices.monet."nano-banana-2"]  # what a picture costs you, by its resolution
2K = "15 credits"           # or "$0.05", or "0.05 USD"
any = "10 credits"          # of every resolution that is not named
token = "0.00003 USD"       # of one output token, where pictures are billed by them

Options a provider does not know are not sent to it."""

import ipaddress
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.options import USUAL, Options
from nanostudio.providers.table import ADAPTERS, UPLOADS

_OPTIONS = (
    *("base_url", "stream", "public"),
    *("callback_url", "references", "host_through"),
)
_ROUTES = ("edits", "gemini")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What a person says a model costs: a picture, by resolution ("" for any), and
    one output token."""

    pictures: Mapping[str, Money] = field(default_factory=dict)
    token: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the file says; defaults where it says nothing."""

    library: Path | None = None
    base_urls: Mapping[str, str] = field(default_factory=dict)
    streaming: frozenset[str] = frozenset()
    options: Mapping[str, Options] = field(default_factory=dict)  # by provider
    prices: Mapping[str, Mapping[str, Prices]] = field(default_factory=dict)


def load(path: Path) -> Settings:
    """The settings in `path`, or the defaults when there is no such file.

    Raises Refused, naming the line or the entry that is wrong."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as exc:
        raise Refused(
            "The settings file cannot be read.", f"Look at {path}: {exc}."
        ) from exc
    try:
        return _settings(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValueError) as exc:
        raise Refused(
            "The settings file has a mistake.", f"{path}: {exc}. Nothing was changed."
        ) from exc


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the file, and its name as it is written there."""

    name: str
    entries: Mapping[str, Any]

    def table(self, key: str) -> "_Table":
        """The table in it with this name; empty when there is none."""
        entries = self.entries.get(key, {})
        name = ".".join(filter(None, [self.name, _quoted(key)]))
        if not isinstance(entries, dict):
            raise ValueError(f"“{key}” should be a table, written [{name}]")
        return _Table(name, entries)

    def tables(self) -> dict[str, "_Table"]:
        """All tables in it; every name must be a provider's."""
        self.know(ADAPTERS, "no provider; the providers are")
        return {key: self.table(key) for key in self.entries}

    def text(self, key: str) -> str | None:
        """A text. Raises ValueError."""
        value: str | None = self._entry(key, str, "text in quotes")
        return value

    def flag(self, key: str) -> bool:
        """Whether it says true. Raises ValueError."""
        return self._entry(key, bool, "true or false") or False

    def know(self, names: Collection[str], words: str) -> None:
        """Raises ValueError for an entry that is none of `names`: a slip."""
        for key in self.entries:
            if key not in names:
                raise self.wrong(key, f"is {words}: {', '.join(sorted(names))}")

    def wrong(self, key: str, words: str) -> ValueError:
        """The error about an entry, which it names."""
        return ValueError(f"[{self.name}] “{key}” {words}")

    def _entry(self, key: str, kind: type, words: str) -> Any:
        value = self.entries.get(key)
        if value is not None and not isinstance(value, kind):
            raise self.wrong(key, f"should be {words}")
        return value


def _settings(document: dict[str, Any]) -> Settings:
    top = _Table("", document)
    folder = top.table("library").text("folder")
    rows = top.table("providers").tables()
    urls = {name: row.text("base_url") for name, row in rows.items()}
    options = {name: _options(row) for name, row in rows.items()}
    prices = top.table("prices").tables()
    return Settings(
        library=Path(folder).expanduser() if folder else None,
        base_urls={name: url for name, url in urls.items() if url},
        streaming=frozenset(name for name, row in rows.items() if row.flag("stream")),
        options={name: one for name, one in options.items() if one != USUAL},
        prices={
            name: {model: _prices(table.table(model)) for model in table.entries}
            for name, table in prices.items()
        },
    )


def _options(row: _Table) -> Options:
    row.know(_OPTIONS, "no entry here; there are")
    url, route = row.text("callback_url"), row.text("references")
    if url is not None and not _is_callback(url):
        raise row.wrong("callback_url", "should begin with https://")
    if route not in (None, *_ROUTES):
        raise row.wrong("references", "should be “edits” or “gemini”")
    host = row.text("host_through")
    if host not in (None, *UPLOADS):
        names = " or ".join(UPLOADS)
        raise row.wrong("host_through", f"should be a provider with uploads: {names}")
    return Options(
        is_public=row.flag("public"),
        callback_url=url,
        reference_route=route or USUAL.reference_route,
        host_through=host,
    )


def _is_callback(url: str) -> bool:
    """Whether a provider may call it: https, or this computer itself."""
    try:
        parts = urlsplit(url)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    is_safe = parts.scheme == "https" or (
        parts.scheme == "http" and _is_here(parts.hostname or "")
    )
    return bool(parts.hostname) and has_port and is_safe


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _prices(row: _Table) -> Prices:
    amounts = {name: _amount(row, name) for name in row.entries}
    token = amounts.pop("token", None)
    return Prices(
        pictures={
            "" if tier == "any" else tier: price for tier, price in amounts.items()
        },
        token=token,
    )


def _amount(row: _Table, name: str) -> Money:
    if isinstance(row.entries[name], dict):
        raise row.wrong(name, "is cut at a point: names with one stand in quotes")
    text = row.text(name) or ""
    try:
        return Money.read(text)
    except ValueError as exc:
        words = "should be an amount, like “15 credits” or “$0.05”"
        raise row.wrong(name, words) from exc


def _quoted(key: str) -> str:
    """As TOML wants a name: in quotes unless it is plain."""
    return key if key.replace("-", "").replace("_", "").isalnum() else f'"{key}"'
