"""Every failure the program can name, in one tree; anything else is a bug of ours.

StudioError(title, hint)          shown to a person as it is: what happened, what to do
  x Refused                       the request cannot work; found before sending
    + BadPicture                  the bytes are no picture, or one past the limits
    + NotHosted                   references have no public address, and nobody hosts
    + OverBudget                  the project's budget does not hold it
    + NotSure(candidates)         the provider lists tasks that may be the lost one
  x MissingKey                    the provider has no key stored
  x KeyringTrouble                the system's keyring is locked, hangs or fails
  x NetworkError                  no usable answer came back
    + Offline                     never connected: the request surely did not arrive
    + TimedOut                    the deadline passed
  x ProviderError                 the provider answered (status, request id)
    + InvalidKey  + OutOfCredit  + RateLimited(retry_after_s)
    + Rejected  + UnknownTask (a Rejected)  + Blocked(reason)
    + ResultGone  + ProviderDown  + BadReply
  x StorageError                  this computer's disk or database
    + DiskFull  + LibraryMissing  + LibraryBusy  + DatabaseNewer  + DatabaseDamaged
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nanostudio.core.say import joined


class StudioError(Exception):
    """A failure worded for the person: `title` says what, `hint` what to do next.

    `maybe_accepted` matters when the failed call was a paid create: True when the
    provider may have taken (and charged) it, so it must not be resent blindly."""

    maybe_accepted = False

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint

    def __str__(self) -> str:
        return joined(self.title, self.hint)


class Refused(StudioError):
    """The request cannot work with this model; nothing was sent."""


class BadPicture(Refused):
    """The bytes are no picture of an allowed format, or one past the limits."""


class NotHosted(Refused):
    """The provider takes public addresses only, and nobody was chosen to host."""


class OverBudget(Refused):
    """The project's budget does not hold the price of the order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A row of a provider's task list, as far as it tells: server text, not checked."""

    remote_id: str
    created_ms: int | None = None  # by the provider's clock
    prompt: str | None = None


class NotSure(Refused):
    """The provider lists tasks that may be the lost one: only the person can tell.

    `candidates` are the likeliest, the likeliest first; nothing was adopted."""

    def __init__(
        self, title: str, hint: str = "", candidates: Sequence[Candidate] = ()
    ) -> None:
        super().__init__(title, hint)
        self.candidates = tuple(candidates)


class MissingKey(StudioError):
    """The provider needs a key and none is stored."""


class KeyringTrouble(StudioError):
    """The system's keyring is locked, gives no answer, or failed."""


class NetworkError(StudioError):
    """The connection broke; the request may have arrived."""

    maybe_accepted = True


class Offline(NetworkError):
    """Never connected: refused, no such host, TLS failed. Nothing was sent."""

    maybe_accepted = False


class TimedOut(NetworkError):
    """The deadline passed before a whole answer was here."""


class ProviderError(StudioError):
    """The provider answered with something other than what was asked for.

    An answer nobody can place may have come after the money was taken; the kinds
    below that surely mean "not accepted" say so."""

    maybe_accepted = True

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        status: int | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(title, hint)
        self.status = status
        self.request_id = request_id


class InvalidKey(ProviderError):
    """The provider refused the key (401, 403)."""

    maybe_accepted = False


class OutOfCredit(ProviderError):
    """The account has no credit left (402)."""

    maybe_accepted = False


class RateLimited(ProviderError):
    """Too many requests (429); `retry_after_s` is the provider's wish, if it said."""

    maybe_accepted = False

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        retry_after_s: float | None = None,
        status: int | None = 429,
        request_id: str | None = None,
    ) -> None:
        super().__init__(title, hint, status=status, request_id=request_id)
        self.retry_after_s = retry_after_s


class Rejected(ProviderError):
    """The provider refused this request as it stands (400, 404, 413, 422)."""

    maybe_accepted = False


class Blocked(ProviderError):
    """Refused for its content; `reason` is the provider's own word, if any."""

    maybe_accepted = False

    def __init__(
        self,
        title: str,
        hint: str = "",
        *,
        reason: str = "",
        status: int | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(title, hint, status=status, request_id=request_id)
        self.reason = reason


class UnknownTask(Rejected):
    """The provider does not know the task id, not yet or not any more (404, 410)."""


class ResultGone(ProviderError):
    """The picture's address no longer works; a fresh one may be had by asking again."""

    maybe_accepted = False


class ProviderDown(ProviderError):
    """The provider failed on its side (5xx); a paid request may have been taken."""


class BadReply(ProviderError):
    """An answer that cannot be understood: HTML, broken JSON, a redirect, too large."""


class StorageError(StudioError):
    """The disk or the database of this computer failed."""


class DiskFull(StorageError):
    """No space is left where the file should go."""


class LibraryMissing(StorageError):
    """The library folder is not there or may not be written."""


class LibraryBusy(StorageError):
    """Another NanoStudio has this library open."""


class DatabaseNewer(StorageError):
    """The database was made by a newer NanoStudio; nothing was touched."""


class DatabaseDamaged(StorageError):
    """The database cannot be read as one of ours."""
