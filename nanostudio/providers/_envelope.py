"""The envelope some gateways put around an answer: {code?, message?, data}."""

from dataclasses import replace

from nanostudio.core.spec import ProviderSpec
from nanostudio.providers import _replies, _statuses
from nanostudio.providers.adapter import Reply

_FINE = (0, 200)
_LARGEST = 99_999
_NO_STATUS = -1


def opened(reply: Reply, provider: ProviderSpec) -> _replies.JsonObject:
    """The whole object in a 2xx answer.

    A `code` other than 0 and 200 is an error even so: raises what an answer of that
    status means. Raises BadReply when the body is no object."""
    document = _replies.json_object(reply, provider.label)
    code = _number(document.get("code"))
    if code is not None and code not in _FINE:
        raise _statuses.explain(replace(reply, status=code), provider)
    return document


def _number(code: object) -> int | None:
    """None for nothing and for a word, which no document gives a meaning."""
    if isinstance(code, str) and code.isascii() and code.isdigit():
        code = int(code[:9])
    if isinstance(code, bool) or not isinstance(code, int | float):
        return None
    is_status = 0 <= code <= _LARGEST and code == int(code)
    return int(code) if is_status else _NO_STATUS
