"""What a failure of the network means for the request, and its words for a person.

Written without httpx: its classes are told by name, with the names of their bases."""

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

from nanostudio.core.errors import (
    BadReply,
    NetworkError,
    Offline,
    Refused,
    StudioError,
    TimedOut,
)
from nanostudio.core.say import joined, mark, say

_UNSENT = mark("Nothing was sent, and nothing was charged.")
_MAYBE = mark("The request may have arrived all the same.")
_CHECK = mark("Check the network.")
_CHECK_BOTH = mark("Check the network and the provider's address.")


@dataclass(frozen=True, slots=True)
class _Meaning:
    """`unsent` is raised when surely no byte of the request left, else `sent`.

    None for `unsent`: the failure alone does not show it, whatever else is known."""

    unsent: type[StudioError] | None
    sent: type[StudioError]
    title: str  # %1 is the host
    advice: str


_BROKE = _Meaning(None, NetworkError, mark("The connection to %1 broke off."), _CHECK)
_UNREACHED = _Meaning(
    Offline,
    NetworkError,
    mark("%1 cannot be reached."),
    _CHECK_BOTH,
)
_SILENT = _Meaning(Offline, TimedOut, mark("%1 did not answer in time."), _CHECK)
# After sending, it is the address of a redirect, which httpx reads though it is not
# followed: the request was answered.
_NO_ADDRESS = _Meaning(
    Refused,
    BadReply,
    mark("The address given for %1 cannot be used."),
    mark("Check the provider's address in Keys and providers."),
)
_GARBLED = _Meaning(
    BadReply,
    BadReply,
    mark("The answer of %1 cannot be read."),
    mark("Try again later."),
)
_MEANINGS = {
    "ConnectError": _UNREACHED,
    "ConnectTimeout": _SILENT,
    "PoolTimeout": _Meaning(
        Offline,
        TimedOut,
        mark("Too many requests to %1 are under way."),
        mark("It goes on when others are done."),
    ),
    "ProxyError": _Meaning(
        Offline,
        NetworkError,
        mark("The proxy does not let NanoStudio reach %1."),
        mark("Check the proxy settings of this computer."),
    ),
    "TimeoutException": _SILENT,
    "UnsupportedProtocol": _NO_ADDRESS,
    "InvalidURL": _NO_ADDRESS,
    "DecodingError": _GARBLED,
    "TooManyRedirects": _GARBLED,
    "HTTPStatusError": _GARBLED,
    "CookieConflict": _GARBLED,
    "StreamError": _BROKE,
    "HTTPError": _BROKE,  # and every other class below it
    "TimeoutError": _SILENT,
    "OSError": _UNREACHED,
}
_INSECURE = _Meaning(
    Offline,
    NetworkError,
    mark("No secure connection to %1 could be made."),
    mark(
        "Check this computer's date and time, and whether the network wants a sign-in"
        " page to be opened first."
    ),
)
_NO_SUCH_HOST = _Meaning(
    Offline,
    NetworkError,
    mark("%1 was not found."),
    _CHECK_BOTH,
)


def told(exc: Exception, place: str, *, has_left: bool) -> StudioError:
    """The error `exc` means. `has_left`: a byte of the request may have been sent.

    Raises KeyError for an exception no row speaks of: that is a bug."""
    meaning = _meaning(exc)
    unsent = meaning.unsent
    kind = meaning.sent if has_left or unsent is None else unsent
    fate = _MAYBE if kind.maybe_accepted else _UNSENT
    return kind(say(meaning.title, place), joined(say(fate), say(meaning.advice)))


def _meaning(exc: Exception) -> _Meaning:
    causes = list(_causes(exc))
    if any(map(_is_tls, causes)):
        return _INSECURE
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return _NO_SUCH_HOST
    names = [kind.__name__ for kind in type(exc).__mro__]
    return _MEANINGS[next(name for name in names if name in _MEANINGS)]


def _is_tls(cause: BaseException) -> bool:
    """ "Want read" is how OpenSSL waits: it is in the chain of every timeout."""
    waits = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
    return isinstance(cause, ssl.SSLError) and not isinstance(cause, waits)


def _causes(exc: BaseException | None) -> Iterator[BaseException]:
    while exc is not None:
        yield exc
        exc = exc.__cause__ or exc.__context__
