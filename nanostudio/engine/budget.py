"""How large a reference may be where a request carries all of them: pure figures."""

from collections.abc import Sequence
from typing import Protocol

from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel

_ENVELOPE = 256 * 1024  # the longest prompt, escaped, and everything around it
_STEP = 64 * 1024  # limits come in steps, so that copies are found again


class Measured(Protocol):
    """A picture file by its measures."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def size_bytes(self) -> int: ...


def to_be_scaled(
    pictures: Sequence[Measured], provider: ProviderSpec, model: ModelSpec
) -> frozenset[int]:
    """Places, from 0, of those too large for this provider: sent smaller, to fit.

    What a copy without metadata saves is not reckoned with."""
    most = provider.max_reference_bytes
    room = room_bytes(provider, model)
    if room is not None:
        sizes = [min(most, picture.size_bytes) for picture in pictures]
        most = min(most, share_bytes(sizes, room) or most)
    return frozenset(
        place
        for place, picture in enumerate(pictures)
        if picture.size_bytes > most
        or picture.width * picture.height > provider.max_reference_pixels
    )


def room_bytes(provider: ProviderSpec, model: ModelSpec) -> int | None:
    """Bytes that the files of one request may have together; None: any number."""
    if provider.max_request_bytes is None:
        return None
    room = provider.max_request_bytes - _ENVELOPE
    if model.references_travel is Travel.INLINE:
        return room // 4 * 3  # base64 makes four bytes of three
    return room if model.references_travel is Travel.MULTIPART else None


def share_bytes(sizes: Sequence[int], room: int) -> int | None:
    """The most that each may have so that all fit into `room`; None when all do.

    What smaller ones leave is the larger ones'."""
    left = room
    for fitted, size in enumerate(sorted(sizes)):
        others = len(sizes) - fitted
        if size * others > left:
            share = left // others
            return share // _STEP * _STEP or share
        left -= size
    return None
