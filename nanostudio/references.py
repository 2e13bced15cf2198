"""A reference as a person names it: a path, or an address on the web."""

from pathlib import Path

from nanostudio.core.errors import Refused
from nanostudio.core.request import Reference
from nanostudio.core.say import say
from nanostudio.library.library import Library
from nanostudio.providers.http import Wire

_DEADLINE_S = 60.0


async def fetch_reference(library: Library, wire: Wire, ref: str) -> Reference:
    """Copy the picture at `ref` into the library; an address is kept with it.

    Addresses are fetched without any key, from public hosts only. Raises Refused,
    BadPicture, NetworkError, ProviderError, StorageError."""
    scheme = ref.partition("://")[0].lower() if "://" in ref else ""
    if not scheme:
        stored = await library.add_reference(Path(ref).expanduser())
        return Reference(sha256=stored.sha256, name=stored.name)
    if scheme != "https":
        raise Refused(
            say("“%1” addresses are not taken as references.", scheme),
            say("Give the path of a file or an https address."),
        )
    incoming = library.incoming()
    try:
        await wire.download(ref, incoming, allow_local=False, deadline_s=_DEADLINE_S)
        stored = await library.add_reference(incoming, name=ref.rpartition("/")[2])
        return Reference(sha256=stored.sha256, name=stored.name, url=ref)
    finally:
        await library.discard(incoming)
