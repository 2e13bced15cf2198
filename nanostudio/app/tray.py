"""Reads drops and pastes into values; nothing is opened, fetched or decoded here."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl

from nanostudio.app.gallery import ASSET_MIME
from nanostudio.core.errors import Refused
from nanostudio.core.spec import Role

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".avif")
_IMAGE_MIMES = ("image/png", "image/jpeg", "image/webp", "image/avif")
_OCTETS = "application/octet-stream"  # Chromium: the picture's exact bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryPicture:
    """A picture the library already has; `path` is relative to it, or empty."""

    sha256: str
    path: str = ""
    name: str = ""
    role: Role | None = None
    url: str | None = None  # the public address it was fetched from


Source = Path | bytes | LibraryPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a drop or paste brings.

    `has_bitmap`: nothing but decoded pixels is there; the window must encode them.
    `urls`: pictures on the web, to be asked for first. `refused`: in words, why not."""

    sources: tuple[Source, ...] = ()
    urls: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    has_bitmap: bool = False

    def __bool__(self) -> bool:
        return bool(self.sources or self.urls or self.refused or self.has_bitmap)


def is_picture(content: bytes) -> bool:
    """Whether `content` begins as PNG, JPEG, WebP or AVIF does."""
    return (
        content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"))
        or (content[:4] == b"RIFF" and content[8:12] == b"WEBP")
        or content[4:12] in (b"ftypavif", b"ftypavis")
    )


def read(mime: QMimeData) -> Offer:
    """The best of what `mime` has; empty when it is only text.

    Order: tiles of ours, local files, exact bytes, decoded pixels, web addresses.
    Source: real drags from pcmanfm, Chromium and Qt programs."""
    if tiles := _tiles(mime):
        return Offer(sources=tiles)
    files, refused = _files(mime.urls())
    if files or refused:
        return Offer(sources=files, refused=refused)
    if exact := _exact_bytes(mime):
        return Offer(sources=(exact,))
    if mime.hasImage():
        return Offer(has_bitmap=True)
    return Offer(urls=_web_addresses(mime))


def pictures_in(folder: Path, most: int = 100) -> list[Path]:
    """Up to `most` files of `folder` with a picture's suffix, as a person sorts them.

    Reads the disk: not for the window's thread. Raises OSError."""
    found = (path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    return sorted(found, key=_natural)[:most]


def _natural(path: Path) -> list[tuple[int, str]]:
    """ "img2" before "img10"."""
    words, digits = [], ""
    for character in path.name.casefold() + "\0":
        if character.isascii() and character.isdigit():
            digits += character
            continue
        if digits:
            words.append((int(digits), ""))
            digits = ""
        words.append((-1, character))
    return words


def _tiles(mime: QMimeData) -> tuple[LibraryPicture, ...]:
    if not mime.hasFormat(ASSET_MIME):
        return ()
    try:
        rows = json.loads(bytes(mime.data(ASSET_MIME).data()))
        return tuple(
            LibraryPicture(sha256=str(row["sha256"]), path=str(row["path"]))
            for row in rows
        )
    except (ValueError, TypeError, KeyError):
        return ()  # another program's use of our name: as if it were not there


def _files(urls: Sequence[QUrl]) -> tuple[tuple[Path, ...], tuple[Refused, ...]]:
    files, refused = [], []
    for url in urls:
        if url.scheme() in ("http", "https"):
            continue
        if _is_local(url):
            files.append(Path(url.toLocalFile()))
        else:
            refused.append(_not_local(url))
    return tuple(files), tuple(refused)


def _is_local(url: QUrl) -> bool:
    # Touching \\host\share makes Windows send the person's credentials to that host.
    path = url.toLocalFile()
    is_unc = path.startswith(("//", "\\\\"))
    return url.isLocalFile() and not url.host() and bool(path) and not is_unc


def _not_local(url: QUrl) -> Refused:
    where = url.host() or url.scheme()
    title = QCoreApplication.translate("Tray", "That file is on another computer: %1.")
    hint = QCoreApplication.translate("Tray", "Copy it to this one first.")
    return Refused(title.replace("%1", where[:60]), hint)


def _exact_bytes(mime: QMimeData) -> bytes:
    for name in (_OCTETS, *_IMAGE_MIMES):
        if mime.hasFormat(name):
            content = bytes(mime.data(name).data())
            if is_picture(content):
                return content
    return b""


def _web_addresses(mime: QMimeData) -> tuple[str, ...]:
    found = [
        url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        for url in mime.urls()
        if url.scheme() in ("http", "https") and url.host()
    ]
    return tuple(dict.fromkeys(found))
