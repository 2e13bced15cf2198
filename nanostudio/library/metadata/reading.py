"""How a picture was made, from whatever its file says of it."""

from collections.abc import Callable, Mapping
from functools import partial

from nanostudio.core import origin_metadata
from nanostudio.core.provenance import UNKNOWN, Provenance
from nanostudio.library import container
from nanostudio.library.container import Buffer
from nanostudio.library.metadata import a1111, comfy, invoke
from nanostudio.library.metadata.texts import COMMENT, texts
from nanostudio.library.pipe import Unusable

# By the name of the text; the first that can be read counts.
_READERS: tuple[tuple[str, Callable[[str], Provenance | None]], ...] = (
    (origin_metadata.KEY, origin_metadata.read),
    ("invokeai_metadata", invoke.read),
    ("sd-metadata", invoke.read_old),
    ("prompt", comfy.read),
    ("parameters", a1111.read),
    ("workflow", comfy.read_drawn),
    (COMMENT, origin_metadata.read),
    (COMMENT, partial(a1111.read, is_sure=False)),
)


def provenance(buffer: Buffer) -> Provenance:
    """Of a picture's file; UNKNOWN when it says nothing that is understood."""
    try:
        return understood(texts(buffer, container.contents(buffer)))
    except Unusable:
        return UNKNOWN


def understood(named: Mapping[str, str]) -> Provenance:
    """What texts come to, by their names; UNKNOWN when they come to nothing."""
    for name, read in _READERS:
        told = read(named[name]) if name in named else None
        if told is not None:
            return told
    return UNKNOWN
