"""How a picture was made, from whatever its file says of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from nanostudio.core import origin_metadata
from nanostudio.core.provenance import UNKNOWN, Provenance, line, made
from nanostudio.library import container
from nanostudio.library.container import Buffer
from nanostudio.library.metadata import a1111, comfy, invoke, xmp
from nanostudio.library.metadata.texts import COMMENT, XMP, extension, texts
from nanostudio.library.pipe import Unusable

# By the name of the text; the first that can be read counts.
_READERS: tuple[tuple[str, Callable[[str], Provenance | None]], ...] = (
    (origin_metadata.KEY, origin_metadata.read),
    (xmp.SETTINGS, origin_metadata.read),
    ("invokeai_metadata", invoke.read),
    ("sd-metadata", invoke.read_old),
    ("prompt", comfy.read),
    (a1111.KEY, a1111.read),
    ("workflow", comfy.read_drawn),
    (COMMENT, origin_metadata.read),
    (COMMENT, partial(a1111.read, is_sure=False)),
)


def provenance(buffer: Buffer) -> Provenance:
    """Of a picture's file; UNKNOWN when it says nothing that is understood."""
    try:
        return told(buffer, container.contents(buffer))
    except Unusable:
        return UNKNOWN


def told(buffer: Buffer, found: container.Contents) -> Provenance:
    """What a whole file says; UNKNOWN when it says nothing that is understood."""
    named = texts(buffer, found)
    properties = xmp.read(named.get(XMP, ""))
    if name := properties.get(xmp.EXTENSION):
        properties |= xmp.read(extension(buffer, found, name))
    return understood({**named, **properties})


def understood(named: Mapping[str, str]) -> Provenance:
    """What texts and properties come to, by their names; UNKNOWN when it is nothing."""
    found = (read(named[name]) for name, read in _READERS if name in named)
    words = next(filter(None, found), None) or _as_iptc_has_it(named)
    source = line(named.get(xmp.SOURCE_TYPE)).rpartition("/")[2]
    return replace(words, source_type=source) if source else words


def _as_iptc_has_it(named: Mapping[str, str]) -> Provenance:
    """What the fields say that are meant for every program."""
    prompt, model = named.get(xmp.PROMPT), named.get(xmp.SYSTEM)
    if not prompt and not model:
        return UNKNOWN
    version = named.get(xmp.SYSTEM_VERSION, "")
    return made("iptc", prompt=prompt, model=model, settings=[("version", version)])
