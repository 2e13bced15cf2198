"""The settings a person may edit, in the window or as a TOML file.

[library]
folder = "/path"            # where pictures are kept
sidecars = true             # a JSON file beside each, with all that is known of it
[window]
theme = "system"            # or "light", "dark"
language = "de"             # else the system's
[limits]
confirm = ["50 credits", "$1"]  # an order over this is asked about first
[notifications]
done = true                 # when pictures are ready and the window is not active
failed = true
[trash]
days = 30                   # then it is deleted for ever; 0 keeps it
[shortcuts]
generate = ["Ctrl+Return", "F5"]  # by the action's id; "" takes its keys away
[providers.monet]
base_url = "https://..."    # another address of the same gateway
stream = true               # ask for progress as a stream while submitting
                            # (monet, openai, sandbox)
public = true               # let the provider show the pictures to others; else not
                            # (nanobananapro)
callback_url = "https://..."  # called when a task has ended: webhook serve (apidot)
references = "gemini"       # how local references travel: "edits" or "gemini" (uniall)
host_through = "monet"      # whose uploads give references a public address (apidot)
[prices.monet."nano-banana-2"]  # what a picture costs you, by its resolution
2K = "15 credits"           # or "$0.05", or "0.05 USD"
any = "10 credits"          # of every resolution that is not named
token = "0.00003 USD"       # of one output token, where pictures are billed by them

In brackets: who knows a setting, as the rows' `options` say. A provider that does not
know one is not sent it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.options import USUAL, Options
from nanostudio.core.say import mark, say
from nanostudio.providers.table import ADAPTERS, UPLOADS
from nanostudio.tables import Mistake, Table, line_of

OPTIONS = ("stream", "public", "callback_url", "references", "host_through")
_ROUTES = ("edits", "gemini")
THEMES = ("system", "light", "dark")
TRASH_DAYS = 30
_MOST_DAYS = 3650
_CUT = mark("%1 is cut at a point: names with one stand in quotes.")


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
    sidecars: bool = False  # documents beside originals
    base_urls: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Options] = field(default_factory=dict)  # by provider
    prices: Mapping[str, Mapping[str, Prices]] = field(default_factory=dict)
    theme: str = THEMES[0]
    language: str = ""
    confirm: tuple[Money, ...] = ()  # one for each unit
    notify_done: bool = True
    notify_failed: bool = True
    trash_days: int = TRASH_DAYS  # 0: nothing is deleted by itself
    # The person's own keys by action id, as QKeySequence.PortableText; () for none.
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load(path: Path) -> Settings:
    """The settings in `path`, or the defaults when there is no such file.

    Raises Refused, naming the line or the entry that is wrong."""
    try:
        text = path.read_text("utf-8-sig")  # some editors begin a file with a mark
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as exc:
        raise Refused(
            say("The settings file cannot be read."), say("Look at %1: %2.", path, exc)
        ) from exc
    try:
        return parse(text)
    except ValueError as exc:  # a TOMLDecodeError is one
        what = str(exc) if isinstance(exc, Mistake) else f"{exc}."
        raise Refused(
            say("The settings file has a mistake."),
            say("%1: %2 Nothing was changed.", _place(path, text, exc), what),
        ) from exc


def _place(path: Path, text: str, error: ValueError) -> str:
    """Where a mistake is, with the line as it stands there."""
    found = re.search(r"\bline (\d+)", str(error))
    number = int(found[1]) if found else None
    if isinstance(error, Mistake):
        number = line_of(text, error)
    lines = text.splitlines()
    if number is None or not 0 < number <= len(lines):
        return str(path)
    line = lines[number - 1].strip()
    return say("%1, line %2, “%3”", path, str(number), line)


def parse(text: str) -> Settings:
    """The settings of a file with this text. Raises ValueError."""
    import tomllib  # late: the window is painted before a file is read

    top = Table("", tomllib.loads(text))
    library = top.table("library")
    folder = library.text("folder")
    rows = _by_provider(top.table("providers"))
    urls = {name: row.text("base_url") for name, row in rows.items()}
    options = {name: _options(row) for name, row in rows.items()}
    prices = _by_provider(top.table("prices"))
    window, notifications = top.table("window"), top.table("notifications")
    return Settings(
        library=Path(folder).expanduser() if folder else None,
        sidecars=library.flag("sidecars"),
        base_urls={name: url for name, url in urls.items() if url},
        options={name: one for name, one in options.items() if one != USUAL},
        prices={
            name: {model: _prices(table.table(model)) for model in table.entries}
            for name, table in prices.items()
        },
        theme=_theme(window),
        language=window.text("language") or "",
        confirm=_limits(top.table("limits")),
        notify_done=notifications.flag("done", usual=True),
        notify_failed=notifications.flag("failed", usual=True),
        trash_days=top.table("trash").whole("days", TRASH_DAYS, most=_MOST_DAYS),
        shortcuts=_shortcuts(top.table("shortcuts")),
    )


def _by_provider(table: Table) -> dict[str, Table]:
    table.know(ADAPTERS, mark("%1 is no provider; the providers are: %2."))
    return table.tables()


def _shortcuts(table: Table) -> dict[str, tuple[str, ...]]:
    for name, keys in table.entries.items():
        if isinstance(keys, dict):
            raise table.wrong(name, _CUT)
    return {name: tuple(filter(None, table.texts(name))) for name in table.entries}


def _theme(window: Table) -> str:
    theme = window.text("theme") or THEMES[0]
    if theme not in THEMES:
        raise window.wrong("theme", mark("%1 should be one of: %2."), ", ".join(THEMES))
    return theme


def _limits(limits: Table) -> tuple[Money, ...]:
    by_unit: dict[str, Money] = {}
    for text in limits.texts("confirm"):
        try:
            limit = Money.read(text)
        except ValueError as exc:
            raise limits.wrong(
                "confirm", mark("%1 has no amount: “%2”."), text
            ) from exc
        by_unit[limit.unit] = limit
    return tuple(by_unit.values())


def _options(row: Table) -> Options:
    row.know(("base_url", *OPTIONS), mark("%1 is no entry here; there are: %2."))
    url, route = row.text("callback_url"), row.text("references")
    if url is not None and not _is_callback(url):
        raise row.wrong("callback_url", mark("%1 should begin with https://."))
    if route not in (None, *_ROUTES):
        raise row.wrong("references", mark("%1 should be “edits” or “gemini”."))
    host = row.text("host_through")
    if host not in (None, *UPLOADS):
        raise row.wrong(
            "host_through",
            mark("%1 should be a provider with uploads: %2."),
            ", ".join(UPLOADS),
        )
    return Options(
        is_streamed=row.flag("stream"),
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
    import ipaddress

    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _prices(row: Table) -> Prices:
    amounts = {name: _amount(row, name) for name in row.entries}
    token = amounts.pop("token", None)
    return Prices(
        pictures={
            "" if tier == "any" else tier: price for tier, price in amounts.items()
        },
        token=token,
    )


def _amount(row: Table, name: str) -> Money:
    if isinstance(row.entries[name], dict):
        raise row.wrong(name, _CUT)
    text = row.text(name) or ""
    try:
        return Money.read(text)
    except ValueError as exc:
        raise row.wrong(
            name, mark("%1 should be an amount, like “15 credits” or “$0.05”.")
        ) from exc
