"""The settings a person may edit: a TOML file, read once at start.

[library]
folder = "/path"            # where pictures are kept
[providers.monet]
base_url = "https://..."    # another address of the same gateway
stream = true               # ask for progress as a stream while submitting"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nanostudio.core.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the file says; defaults where it says nothing."""

    library: Path | None = None
    base_urls: Mapping[str, str] = field(default_factory=dict)
    streaming: frozenset[str] = frozenset()


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


def _settings(document: dict[str, Any]) -> Settings:
    folder = _entry(_table(document, "library"), "folder", str)
    providers = _table(document, "providers")
    rows = {name: _table(providers, name) for name in providers}
    urls = {name: _entry(row, "base_url", str) for name, row in rows.items()}
    return Settings(
        library=Path(folder).expanduser() if folder else None,
        base_urls={name: url for name, url in urls.items() if url},
        streaming=frozenset(
            name for name, row in rows.items() if _entry(row, "stream", bool)
        ),
    )


def _table(table: dict[str, Any], name: str) -> dict[str, Any]:
    value = table.get(name, {})
    if not isinstance(value, dict):
        raise ValueError(f"“{name}” should be a table, written [{name}]")
    return value


def _entry(table: dict[str, Any], name: str, kind: type) -> Any:
    value = table.get(name)
    if value is not None and not isinstance(value, kind):
        words = {str: "text in quotes", bool: "true or false"}[kind]
        raise ValueError(f"“{name}” should be {words}")
    return value
