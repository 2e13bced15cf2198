"""Reads drops and pastes into values; nothing is opened, fetched or decoded here."""

import json
from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QMimeData, QUrl

from nanostudio.app.tile_model import ASSET_MIME
from nanostudio.app.words import translate
from nanostudio.core.cast import Shows
from nanostudio.core.errors import Refused
from nanostudio.core.naming import plain
from nanostudio.core.places import is_here
from nanostudio.core.spec import Role
from nanostudio.core.task import Output

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".avif")
_IMAGE_MIMES = ("image/png", "image/jpeg", "image/webp", "image/avif")
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
_DECODED = QUrl.ComponentFormattingOption.FullyDecoded
_OCTETS = "application/octet-stream"  # Chromium: the picture's exact bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryPicture:
    """A picture the library should have; `path` is relative to it, or empty."""

    sha256: str
    path: str = ""
    name: str = ""
    role: Role | None = None
    url: str | None = None  # the public address it was fetched from
    small: bytes = field(default=b"", repr=False)  # foreign: what is taken without it
    is_small: bool = False  # it is such a small copy itself
    shows: Shows | None = None  # of a character that is inserted


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBytes:
    """A picture's exact bytes, called as its file is where they came from."""

    content: bytes = field(repr=False)
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPicture:
    """A picture on the web that the person agreed to fetch."""

    url: str

    @property
    def name(self) -> str:
        """The file's name there, or else the host's."""
        url = QUrl(self.url)
        return url.fileName() or url.host()


Source = Path | bytes | NamedBytes | LibraryPicture | WebPicture


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


def on_web(url: str) -> WebPicture:
    """A picture to fetch; an http address is tried as https, no other is fetched."""
    return WebPicture(url=f"https:{url[5:]}" if url.startswith("http:") else url)


def picture_of(output: Output | None) -> LibraryPicture | None:
    """A picture of the gallery, as a source; None where there is none yet."""
    if output is None:
        return None
    return LibraryPicture(
        sha256=output.sha256, path=output.path, name=PurePosixPath(output.path).stem
    )


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
    found = _files(mime.urls())
    if not found.sources and (exact := _exact_bytes(mime)):
        return Offer(sources=(_named(exact, mime.urls()),))
    if found.sources or found.refused:
        return found
    if mime.hasImage():
        return Offer(has_bitmap=True)
    typed = "" if mime.hasUrls() else address_in(mime.text())
    return Offer(urls=(typed,)) if typed else found


def _named(content: bytes, urls: Sequence[QUrl]) -> Source:
    """A browser gives the address along with the bytes."""
    name = urls[0].fileName() if len(urls) == 1 and _is_web(urls[0]) else ""
    return NamedBytes(content=content, name=name) if name else content


def address_in(text: str) -> str:
    """The web address `text` is, when it ends like a picture's; else ""."""
    words = text.split()
    url = QUrl(words[0]) if len(words) == 1 else QUrl()
    if not _is_web(url) or not url.path().lower().endswith(SUFFIXES):
        return ""
    return url.toString(_ENCODED)


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


def _files(urls: Sequence[QUrl]) -> Offer:
    """Of a list of addresses: files, pictures written out in them, and web pages."""
    sources: list[Source] = []
    refused: list[Refused] = []
    for url in urls:
        path = _local_path(url)
        if path:
            sources.append(Path(path))
        elif inline := _inline(url):
            sources.append(inline)
        elif not _is_web(url):
            refused.append(_not_local(url))
    web = [url.toString(_ENCODED) for url in urls if _is_web(url)]
    return Offer(
        sources=tuple(sources),
        urls=tuple(dict.fromkeys(web)),
        refused=tuple(refused),
    )


def _local_path(url: QUrl) -> str:
    """Its path on this computer; "" when it is none. Nothing is touched."""
    here = QUrl(url)
    if here.host() == "localhost":  # some programs write it so
        here.setHost("")
    path = here.toLocalFile() if here.isLocalFile() and not here.host() else ""
    return path if is_here(path) else ""


def _is_web(url: QUrl) -> bool:
    return url.scheme() in ("http", "https") and bool(url.host())


def _inline(url: QUrl) -> bytes:
    """The picture a data: address has in itself; empty when it is none."""
    if url.scheme() != "data":
        return b""
    head, _, body = url.path(_DECODED).partition(",")
    try:
        content = b64decode(body) if head.endswith(";base64") else b""
    except ValueError:
        return b""
    return content if is_picture(content) else b""


def _not_local(url: QUrl) -> Refused:
    where = plain(url.host() or url.scheme(), 60)
    if url.isLocalFile() or url.host():
        return elsewhere(where)
    title = translate("Tray", "A “%1” address is nothing to fetch a picture from.")
    hint = translate("Tray", "Save the picture and drop its file.")
    return Refused(title.replace("%1", where), hint)


def elsewhere(name: str) -> Refused:
    """The refusal of a file that another computer has."""
    title = translate("Tray", "That file is on another computer: %1.")
    hint = translate("Tray", "Copy it to this one first.")
    return Refused(title.replace("%1", name), hint)


def _exact_bytes(mime: QMimeData) -> bytes:
    for name in (_OCTETS, *_IMAGE_MIMES):
        if mime.hasFormat(name):
            content = bytes(mime.data(name).data())
            if is_picture(content):
                return content
    return b""
