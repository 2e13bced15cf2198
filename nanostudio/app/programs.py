"""Programs of a Linux desktop that open pictures, as they say of themselves.

Source: https://specifications.freedesktop.org/desktop-entry-spec/latest/
Entries are foreign: what does not fit is passed over."""

import os
import shlex
import sys
from collections.abc import Mapping, Sequence
from configparser import ConfigParser
from configparser import Error as NoConfig
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from nanostudio.core.naming import plain

_MOST = 40  # programs that are offered
_MOST_ENTRIES = 2_000  # that are looked at in a folder
_MOST_BYTES = 2**18  # of an entry
_ENTRY = "Desktop Entry"
_FILE_CODES = ("%f", "%F", "%u", "%U")
_OTHER_CODES = ("%i", "%c", "%k", "%d", "%D", "%n", "%N", "%v", "%m")


@dataclass(frozen=True, slots=True)
class Program:
    """A program that can be handed a file: its words before the file's path."""

    name: str
    command: tuple[str, ...]

    def opening(self, path: str) -> tuple[str, ...]:
        """The whole command for a file. Every %f in it is the file, else it is last."""
        if "%f" not in self.command:
            return (*self.command, path)
        return tuple(path if word == "%f" else word for word in self.command)


def programs_for(format_name: str) -> tuple[Program, ...]:
    """Those installed for "image/png" and so on, by their names.

    Reads the disk: not for the window's thread. Empty where there are no such lists."""
    if sys.platform != "linux":
        return ()
    folders = [Path(folder) / "applications" for folder in _data_folders(os.environ)]
    return found_in(folders, f"image/{format_name}")


def found_in(folders: Sequence[Path], mime: str) -> tuple[Program, ...]:
    """The programs for a type in these folders, those of the first one before others
    of the same name."""
    found: dict[str, Program] = {}
    for folder in folders:
        for path in sorted(islice(folder.rglob("*.desktop"), _MOST_ENTRIES)):
            program = program_in(_text(path), mime)
            if program is not None:
                found.setdefault(program.name, program)
    return tuple(sorted(found.values(), key=lambda one: one.name.casefold()))[:_MOST]


def program_in(text: str, mime: str) -> Program | None:
    """The program of an entry, where it takes the type and wants to be shown."""
    entry = _entry(text)
    types = entry.get("mimetype", "").split(";")
    is_hidden = any(
        entry.get(key) == "true" for key in ("nodisplay", "hidden", "terminal")
    )
    name, command = plain(entry.get("name", ""), 60), _command(entry)
    if entry.get("type") != "Application" or mime not in types or is_hidden:
        return None
    return Program(name, command) if name and command else None


def _command(entry: Mapping[str, str]) -> tuple[str, ...]:
    try:
        words = shlex.split(entry.get("exec", ""))
    except ValueError:  # a quote without its other half
        return ()
    words = ["%f" if word in _FILE_CODES else word for word in words]
    words = [word for word in words if word not in _OTHER_CODES]
    return tuple(word.replace("%%", "%") for word in words)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _entry(text: str) -> Mapping[str, str]:
    parser = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    try:
        parser.read_string(text)
        return dict(parser[_ENTRY])
    except (NoConfig, KeyError):
        return {}


def _data_folders(environment: Mapping[str, str]) -> list[str]:
    """Where a desktop keeps such lists, the person's own first."""
    home = environment.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    rest = [folder for folder in shared.split(":") if folder.startswith("/")]
    return [home, *rest]
