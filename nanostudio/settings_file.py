"""Writes the settings file: what a person wrote in it, comments included, stays."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

from nanostudio import settings
from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.say import say

Value = str | bool | int | Sequence[str]
_turn = Lock()  # changes from several threads follow one another
Changes = Mapping[tuple[str, ...], Value | None]  # by the names of tables and entry
_HEAD = """\
# The settings of NanoStudio. The window writes this file too; what you write here,
# comments included, stays. What there is, with a mark before each line:
#
"""


def change(path: Path, changes: Changes) -> settings.Settings:
    """Set entries of the file, None takes one out; the settings as they are then.

    The file is replaced whole, or left as it is. Blocks: not for the window's thread.
    Raises Refused when the file, or what it would become, has a mistake;
    StorageError when it cannot be written."""
    with _turn:
        settings.load(path)  # a file with a mistake is the person's to mend first
        text = path.read_text("utf-8-sig") if path.exists() else ""
        changed = _changed(text, changes)
        try:
            after = settings.parse(changed)
        except ValueError as exc:
            raise Refused(say("This cannot be a setting."), say("%1.", exc)) from exc
        try:
            _replace(path, changed)
        except OSError as exc:
            raise StorageError(
                say("The settings could not be saved."),
                say("%1: %2.", path, exc.strerror),
            ) from exc
        return after


def ensure(path: Path) -> None:
    """Make a file that says what can be set, unless there is one. Blocks.

    Raises StorageError."""
    if path.exists():
        return
    example = (settings.__doc__ or "").partition("\n\n")[2].rpartition("\n\n")[0]
    lines = [f"# {line}".rstrip() for line in example.splitlines()]
    try:
        _replace(path, "\n".join([_HEAD.rstrip(), *lines, ""]))
    except OSError as exc:
        raise StorageError(
            say("The settings file could not be made."),
            say("%1: %2.", path, exc.strerror),
        ) from exc


def _changed(text: str, changes: Changes) -> str:
    import tomlkit  # late: it costs more than reading does

    document = tomlkit.parse(text)
    for names, value in changes.items():
        *tables, entry = names
        place: Any = document
        for name in tables:
            if name not in place:
                if value is None:
                    break
                place[name] = tomlkit.table()
            place = place[name]
        else:
            if value is not None:
                place[entry] = value if isinstance(value, str | int) else list(value)
            elif entry in place:
                del place[entry]
    return tomlkit.dumps(document)


def _replace(path: Path, text: str) -> None:
    """Under its name there is the old file or the new one, never half of one."""
    import tempfile  # late, as above

    target = path.resolve()  # a link stays a link
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent)
    made = Path(name)
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            made.chmod(target.stat().st_mode)
        made.replace(target)
    except BaseException:
        with suppress(OSError):
            made.unlink()
        raise
