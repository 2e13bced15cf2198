"""A first look at the settings file: what the window's first frame must know.

Reading the whole file is done behind it; see settings.py."""

from pathlib import Path


def window_entry(path: Path, name: str) -> str:
    """A text of the file's [window]; "" when there is none, or the file is broken.

    A mistake is said later, where it can be read."""
    if not path.exists():
        return ""
    import tomllib  # late: most first frames can do without

    try:
        window = tomllib.loads(path.read_text("utf-8-sig")).get("window", {})
    except (OSError, ValueError, RecursionError):
        return ""
    found = window.get(name) if isinstance(window, dict) else None
    return found if isinstance(found, str) else ""
