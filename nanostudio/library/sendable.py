"""Copies of references fit to be sent, kept in the cache with what is known of them."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from nanostudio.library import files
from nanostudio.library.pipe import EXTENSIONS, Stripped

_MIMES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sendable:
    """A file fit to be sent; `sha256` and `size_bytes` are of the bytes at `path`.

    `filename` tells a provider nothing: it is made of the hash."""

    path: Path
    sha256: str
    mime: str
    filename: str
    size_bytes: int
    was_scaled: bool
    width: int
    height: int


def record_path(cache: Path, sha256: str, max_bytes: int, max_pixels: int) -> Path:
    """Where the copy of a reference for these limits is described."""
    name = f"{sha256}-{max_bytes}-{max_pixels}.json"
    return cache / "sendable" / sha256[:2] / name


def _of(stripped: Stripped, path: Path, sha256: str) -> Sendable:
    """What the child made, or found fit as it is, at `path`."""
    return Sendable(
        path=path,
        sha256=sha256,
        mime=_MIMES[stripped.format],
        filename=f"{sha256[:16]}.{EXTENSIONS[stripped.format]}",
        size_bytes=stripped.size_bytes,
        was_scaled=stripped.was_scaled,
        width=stripped.width,
        height=stripped.height,
    )


def remembered(record: Path, source: Path) -> Sendable | None:
    """The copy made before; None when there is none or it is not whole any more."""
    try:
        known = json.loads(record.read_bytes())
        stripped, sha256 = Stripped(**known["stripped"]), known["sha256"]
        path = source if stripped.is_verbatim else _copy_path(record, stripped)
        if path.stat().st_size != stripped.size_bytes:
            return None
    except (OSError, ValueError, KeyError, TypeError):
        return None  # whatever is wrong with a cache, it is made anew
    return _of(stripped, path, sha256)


def remember(record: Path, fit: Path, stripped: Stripped) -> Sendable:
    """Describe what is fit to be sent: the reference itself, or a copy just made.

    The copy is moved beside its description. Raises StorageError."""
    with files.storing(record.parent, is_library=False):
        sha256 = files.sha256_of(fit)
        if not stripped.is_verbatim:
            fit = fit.replace(_copy_path(record, stripped))
        part = files.fresh(record.parent)
        known = {"sha256": sha256, "stripped": asdict(stripped)}
        part.write_text(json.dumps(known), encoding="utf-8")
        part.replace(record)
    return _of(stripped, fit, sha256)


def _copy_path(record: Path, stripped: Stripped) -> Path:
    return record.with_suffix(f".{EXTENSIONS[stripped.format]}")
