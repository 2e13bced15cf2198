"""What a person can send us about a bug: where it happened, and nothing of theirs."""

import platform
import re
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import qVersion

from nanostudio import __version__
from nanostudio.core.naming import plain

_MOST_FRAMES = 30
# What looks like a key, a hash or an address of theirs; our own words have spaces.
_PRIVATE = re.compile(
    r"\w+://\S+|[A-Za-z0-9+/=_.-]{20,}|(?:[A-Za-z]:)?[/\\]\S+|“.*”|'.*'"
)


def details(bug: BaseException) -> str:
    """The bug as text to copy: versions and the way it came, without values."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    python = ".".join(map(str, sys.version_info[:3]))
    lines = [
        f"NanoStudio {__version__}, Python {python}, Qt {qVersion()}, {system}",
        *_chain(bug),
    ]
    return "\n".join(lines)


def _chain(bug: BaseException) -> list[str]:
    """The cause first, as Python prints it."""
    cause = bug.__cause__ or bug.__context__
    frames = traceback.extract_tb(bug.__traceback__)[-_MOST_FRAMES:]
    return [
        *(_chain(cause) if cause is not None else []),
        *(f"  {_place(one.filename)}:{one.lineno} {one.name}" for one in frames),
        f"{type(bug).__name__}: {_PRIVATE.sub('…', plain(str(bug)))}",
    ]


def _place(filename: str) -> str:
    """From the package on; folders of the person's say nothing about a bug."""
    parts = Path(filename).parts
    for package in ("nanostudio", "site-packages"):
        if package in parts:
            at = len(parts) - 1 - parts[::-1].index(package)
            return "/".join(parts[at:])
    return Path(filename).name
