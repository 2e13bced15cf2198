"""A reference in its slot of the tray, as a frozen value."""

from collections.abc import Iterable
from dataclasses import dataclass

from nanostudio.app.tray import LibraryPicture, Source, WebPicture
from nanostudio.core.cast import Shows
from nanostudio.core.naming import distinct, file_title
from nanostudio.core.spec import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayReference:
    """One slot; `sha256` is None while the picture is copied into the library.

    `original` is the SHA-256 of the untouched picture when this is an edited copy.
    `is_busy`: an edit is being made of it; until then the old copy is not sent."""

    sha256: str | None = None
    name: str = ""
    role: Role | None = None
    width: int = 0
    height: int = 0
    url: str | None = None  # the address it, or its original, was fetched from
    thumbnail: str = ""  # a file of ours
    size_bytes: int = 0
    original: str = ""
    is_busy: bool = False
    expected: str = ""  # while pending: the hash of a picture the library should have
    is_small: bool = False  # a small copy from another file; the whole one is not here
    shows: Shows | None = None  # of a character that was inserted
    token: int = 0  # names the slot for as long as it is there; the tray gives it

    @property
    def is_pending(self) -> bool:
        """Whether it is still on its way into the library."""
        return self.sha256 is None

    @property
    def picture(self) -> str:
        """The SHA-256 it has or will have; of an edited one that of the untouched."""
        return self.original or self.sha256 or self.expected

    @property
    def is_edited(self) -> bool:
        """Whether it was cropped or drawn upon."""
        return bool(self.original)

    @property
    def public_url(self) -> str | None:
        """Where these very bytes are on the web; an edited copy is nowhere."""
        return None if self.original else self.url


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A picture to be copied into the library, for the slot `token`."""

    token: int
    source: Source


def free_name(file_name: str, others: Iterable[TrayReference], noun: str) -> str:
    """What a picture is called at first, unlike any of `others`."""
    return distinct(file_title(file_name, noun), (other.name for other in others))


def slot_of(
    pending: Pending, others: Iterable[TrayReference], noun: str
) -> TrayReference:
    """The slot of a picture on its way; without a name where its bytes have none."""
    source = pending.source
    name = "" if isinstance(source, bytes) else source.name
    if name:
        name = free_name(name, others, noun)
    if not isinstance(source, LibraryPicture):
        url = source.url if isinstance(source, WebPicture) else None
        return TrayReference(token=pending.token, name=name, url=url)
    return TrayReference(
        token=pending.token,
        name=name,
        role=source.role,
        url=source.url,
        expected=source.sha256,
        shows=source.shows,
    )
