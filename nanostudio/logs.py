"""The log file: what happened, with ids and never a key, prompt, URL or picture."""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

_SECRETS = re.compile(
    r"(bearer\s+|api[-_]?key[\"':=\s]+)[^\s\"',}]+|[A-Za-z0-9+/=_-]{200,}",
    re.IGNORECASE,
)
_NOISY = ("httpx", "httpcore", "asyncio", "PIL", "uvicorn")


class _Redacted(logging.Formatter):
    """Masks what looks like a key or a long encoded value, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        return _SECRETS.sub(r"\1…", super().format(record))


def start(folder: Path) -> None:
    """Log to `folder`; without a file when it cannot be written."""
    root = logging.getLogger("nanostudio")
    root.setLevel(logging.INFO)
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = RotatingFileHandler(
            folder / "nanostudio.log", maxBytes=2**20, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()  # the program works without its log
    handler.setFormatter(_Redacted("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.propagate = False
