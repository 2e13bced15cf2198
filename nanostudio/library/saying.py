"""What a person's picture file says of itself, read without decoding it."""

from dataclasses import dataclass

from nanostudio.core.errors import BadPicture
from nanostudio.core.naming import plain
from nanostudio.core.provenance import Provenance
from nanostudio.core.say import say
from nanostudio.library import container
from nanostudio.library.credentials import Credentials, of_contents
from nanostudio.library.metadata.reading import told
from nanostudio.library.pipe import Unusable


@dataclass(frozen=True, slots=True)
class Said:
    """`provenance` is UNKNOWN where nothing is told of how it was made."""

    format: str  # "png", "jpeg", "webp", "avif"
    provenance: Provenance
    credentials: Credentials


def said(body: bytes, name: str) -> Said:
    """By all bytes of a file, in a few milliseconds; `name` is for words.

    Raises BadPicture: no picture, or not a whole one."""
    try:
        found = container.contents(body)
    except Unusable as exc:
        raise BadPicture(
            say("“%1” is no picture, or not whole.", plain(name, 120)),
            say("Use a PNG, JPEG, WebP or AVIF picture."),
        ) from exc
    return Said(found.format, told(body, found), of_contents(body, found))
