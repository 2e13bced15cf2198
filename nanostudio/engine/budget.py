"""How large a reference may be where a request carries all of them: pure figures."""

from collections.abc import Sequence

from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel

_ENVELOPE = 256 * 1024  # the longest prompt, escaped, and everything around it
_STEP = 64 * 1024  # limits come in steps, so that copies are found again


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
