"""What an HTTP status means for a person: who, what, whether it was charged, what next.

The meanings are those all gateways share; an adapter whose provider differs looks at
the reply first and asks here for the rest."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from nanostudio.core.errors import (
    BadReply,
    Blocked,
    InvalidKey,
    OutOfCredit,
    ProviderDown,
    ProviderError,
    RateLimited,
    Rejected,
    UnknownTask,
)
from nanostudio.core.say import joined, mark, say
from nanostudio.core.spec import ProviderSpec
from nanostudio.providers._replies import (
    decoded,
    member,
    reason,
    request_id,
    retry_after_s,
    shown,
)
from nanostudio.providers.adapter import Reply

FREE = mark("Nothing was charged for this request.")
OPEN = mark("It may have been taken and charged; check before you send it again.")
CHANGE = mark(
    "Change the prompt or the references; sent unchanged it is refused again."
)
_REFUSED_CONTENT = re.compile(
    r"moderat|safety|content.?(policy|filter|violation)|policy.?violation|prohibited"
    r"|nsfw|sensitive.?(content|words?)|sexual",
    re.I,
)
_NO_CREDIT = re.compile(
    r"(insufficient|not enough|out of|no).{0,20}(credit|balance|quota|fund)", re.I
)


@dataclass(frozen=True, slots=True)
class _Meaning:
    """`title` has the provider's label for %1, and the status for %2; `fate` says what
    became of the money."""

    kind: Callable[..., ProviderError]
    title: str
    advice: str = ""
    fate: str = FREE


_rejected = partial(_Meaning, Rejected)
_MEANINGS = {
    400: _rejected(
        mark("%1 did not accept this request."),
        mark("Change the prompt, the shape or the references."),
    ),
    401: _Meaning(
        InvalidKey,
        mark("%1 refused the key."),
        mark("Enter the key again in Keys and providers, or make a new one."),
    ),
    402: _Meaning(
        OutOfCredit,
        mark("There is no credit left at %1."),
        mark("Add credit on the provider's site, then go on."),
    ),
    403: _Meaning(
        InvalidKey,
        mark("%1 does not allow this key to do that."),
        mark("Look at the key's rights on the provider's site, or use another."),
    ),
    404: _Meaning(
        UnknownTask,
        mark("%1 does not know this task or address."),
        mark("Check the task id, the model and the provider's address."),
    ),
    405: _rejected(
        mark("%1 does not offer this."),
        mark("Check the provider's address in Keys and providers."),
    ),
    408: _Meaning(
        ProviderDown, mark("%1 waited too long for the request to arrive."), fate=OPEN
    ),
    409: _Meaning(
        ProviderDown, mark("%1 says this collides with another request."), fate=OPEN
    ),
    410: _Meaning(
        UnknownTask,
        mark("%1 no longer has this task."),
        mark("Its pictures were deleted there."),
    ),
    413: _rejected(
        mark("This request is too large for %1."),
        mark("Use fewer or smaller references."),
    ),
    415: _rejected(
        mark("%1 does not take this kind of file."),
        mark("Save the reference as PNG or JPEG and add it again."),
    ),
    422: _rejected(
        mark("%1 cannot work with these settings."),
        mark("Change the model, the shape, the resolution or the prompt."),
    ),
    429: _Meaning(
        RateLimited,
        mark("%1 asks for a pause: too many requests."),
        mark("It goes on by itself."),
    ),
    500: _Meaning(ProviderDown, mark("%1 failed on its side."), fate=OPEN),
    502: _Meaning(ProviderDown, mark("%1 cannot reach its own servers."), fate=OPEN),
    503: _Meaning(ProviderDown, mark("%1 is overloaded or being repaired."), fate=OPEN),
    504: _Meaning(ProviderDown, mark("%1 took too long on its side."), fate=OPEN),
}
_CONTENT = _Meaning(
    Blocked,
    mark("%1 refused this for its content."),
    CHANGE,
)
_ODD = _Meaning(
    BadReply, mark("%1 gave an answer NanoStudio does not know (%2)."), fate=OPEN
)


def explain(reply: Reply, provider: ProviderSpec) -> ProviderError:
    """The error a reply other than 2xx means; the provider's words are quoted."""
    document = decoded(reply.body)
    words = reason(document)
    code = member(document, "error", "code")
    marks = f"{code if isinstance(code, str) else ''} {words}"
    meaning = _meaning(reply.status, marks)
    hint = joined(quoted(provider.label, words), say(meaning.fate), say(meaning.advice))
    extra: dict[str, object] = {}
    if meaning.kind is RateLimited:
        extra["retry_after_s"] = retry_after_s(reply)
    if meaning.kind is Blocked:
        extra["reason"] = shown(code) if isinstance(code, str) else words
    return meaning.kind(
        say(meaning.title, provider.label, reply.status),
        hint,
        status=reply.status,
        request_id=request_id(reply),
        **extra,
    )


def quoted(label: str, words: str) -> str:
    """A provider's own words as a sentence; "" for none."""
    return say("%1 says: “%2”", label, words) if words else ""


def is_about_content(marks: str) -> bool:
    """Whether a provider's code or words say that content was refused."""
    return bool(_REFUSED_CONTENT.search(marks))


def _meaning(status: int, marks: str) -> _Meaning:
    """By status; where gateways misuse one, by the words as well."""
    if status in (400, 403, 422, 429) and _NO_CREDIT.search(marks):
        return _MEANINGS[402]
    if status in (400, 422, 451) and is_about_content(marks):
        return _CONTENT
    if status in _MEANINGS:
        return _MEANINGS[status]
    if 400 <= status < 500:
        return _MEANINGS[400]
    return _MEANINGS[500] if 500 <= status < 600 else _ODD
