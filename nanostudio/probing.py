"""Whether a key works, asked by calls that cost nothing; never more than they show."""

from dataclasses import replace

from nanostudio.core.errors import (
    InvalidKey,
    NetworkError,
    ProviderError,
    Refused,
    Rejected,
    StudioError,
)
from nanostudio.core.finding import Finding, Verdict
from nanostudio.core.say import say
from nanostudio.providers.adapter import Adapter
from nanostudio.providers.http import Endpoint, Wire

_DEADLINE_S = 20.0
_NOT_ALLOWED = 403  # a key for pictures alone may not be allowed to list anything


async def try_key(wire: Wire, endpoint: Endpoint, adapter: Adapter) -> Finding:
    """Ask `endpoint` with its key; answered well, once more without one: what is told
    to anyone shows nothing of a key."""
    error = await _asked(wire, endpoint, adapter)
    if error is not None:
        return _meaning(error, adapter)
    without = await _asked(wire, replace(endpoint, key=None), adapter)
    if without is None:
        return Finding(
            Verdict.UNSURE,
            say("%1 answers without a key too, at this address.", adapter.SPEC.label),
        )
    if isinstance(without, InvalidKey | Rejected):
        return Finding(Verdict.WORKS)
    return Finding(Verdict.UNSURE, without.title)


async def _asked(
    wire: Wire, endpoint: Endpoint, adapter: Adapter
) -> StudioError | None:
    """What stands against the key; None when it was answered as it should be."""
    try:
        reply = await wire.call(endpoint, adapter.probe(), deadline_s=_DEADLINE_S)
        if not reply.is_success:
            return adapter.explain(reply)
        adapter.check_probe(reply)
    except (NetworkError, ProviderError, Refused) as error:
        return error
    return None


def _meaning(error: StudioError, adapter: Adapter) -> Finding:
    if isinstance(error, InvalidKey) and error.status != _NOT_ALLOWED:
        return Finding(Verdict.REFUSED, error.title)
    if isinstance(error, Rejected) and not adapter.SPEC.shows_good_keys:
        return Finding(
            Verdict.UNSURE,
            say(
                "%1 did not refuse the key, but has no free call that shows it to be"
                " good.",
                adapter.SPEC.label,
            ),
        )
    return Finding(Verdict.UNSURE, error.title)
