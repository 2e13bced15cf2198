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

_FREE = "Nothing was charged for this request."
_OPEN = "It may have been taken and charged; check before you send it again."
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
    """`title` and `hint` are formatted with the provider's `label`."""

    kind: Callable[..., ProviderError]
    title: str
    hint: str


_rejected = partial(_Meaning, Rejected)
_MEANINGS = {
    400: _rejected(
        "{label} did not accept this request.",
        f"{_FREE} Change the prompt, the shape or the references.",
    ),
    401: _Meaning(
        InvalidKey,
        "{label} refused the key.",
        f"{_FREE} Enter the key again in Keys, or make a new one.",
    ),
    402: _Meaning(
        OutOfCredit,
        "There is no credit left at {label}.",
        f"{_FREE} Add credit on the provider's site, then go on.",
    ),
    403: _Meaning(
        InvalidKey,
        "{label} does not allow this key to do that.",
        f"{_FREE} Look at the key's rights on the provider's site, or use another.",
    ),
    404: _Meaning(
        UnknownTask,
        "{label} does not know this task or address.",
        f"{_FREE} Check the task id, the model and the provider's address.",
    ),
    405: _rejected(
        "{label} does not offer this.",
        f"{_FREE} Check the provider's address in Settings.",
    ),
    408: _Meaning(
        ProviderDown, "{label} waited too long for the request to arrive.", _OPEN
    ),
    409: _Meaning(
        ProviderDown, "{label} says this collides with another request.", _OPEN
    ),
    410: _Meaning(
        UnknownTask,
        "{label} no longer has this task.",
        f"{_FREE} Its pictures were deleted there.",
    ),
    413: _rejected(
        "This request is too large for {label}.",
        f"{_FREE} Use fewer or smaller references.",
    ),
    415: _rejected(
        "{label} does not take this kind of file.",
        f"{_FREE} Save the reference as PNG or JPEG and add it again.",
    ),
    422: _rejected(
        "{label} cannot work with these settings.",
        f"{_FREE} Change the model, the shape, the resolution or the prompt.",
    ),
    429: _Meaning(
        RateLimited,
        "{label} asks for a pause: too many requests.",
        f"{_FREE} It goes on by itself.",
    ),
    500: _Meaning(ProviderDown, "{label} failed on its side.", _OPEN),
    502: _Meaning(ProviderDown, "{label} cannot reach its own servers.", _OPEN),
    503: _Meaning(ProviderDown, "{label} is overloaded or being repaired.", _OPEN),
    504: _Meaning(ProviderDown, "{label} took too long on its side.", _OPEN),
}
_CONTENT = _Meaning(
    Blocked,
    "{label} refused this for its content.",
    f"{_FREE} Change the prompt or the references; sent unchanged it is refused again.",
)
_ODD = _Meaning(
    BadReply, "{label} gave an answer NanoStudio does not know ({status}).", _OPEN
)


def explain(reply: Reply, provider: ProviderSpec) -> ProviderError:
    """The error a reply other than 2xx means; the provider's words are quoted."""
    document = decoded(reply.body)
    words = reason(document)
    code = member(document, "error", "code")
    marks = f"{code if isinstance(code, str) else ''} {words}"
    meaning = _meaning(reply.status, marks)
    hint = f"{provider.label} says: “{words}” {meaning.hint}" if words else meaning.hint
    extra: dict[str, object] = {}
    if meaning.kind is RateLimited:
        extra["retry_after_s"] = retry_after_s(reply)
    if meaning.kind is Blocked:
        extra["reason"] = shown(code) if isinstance(code, str) else words
    return meaning.kind(
        meaning.title.format(label=provider.label, status=reply.status),
        hint,
        status=reply.status,
        request_id=request_id(reply),
        **extra,
    )


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
