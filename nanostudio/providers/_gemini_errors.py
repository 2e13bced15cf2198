"""What generateContent's errors mean: google.rpc.Status, and its details.

Source: googleapis/googleapis (google/rpc) and
https://ai.google.dev/gemini-api/docs/troubleshooting, checked 2026-11-20."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from nanostudio.core.errors import (
    InvalidKey,
    OutOfCredit,
    ProviderDown,
    ProviderError,
    RateLimited,
    Rejected,
)
from nanostudio.core.say import joined, mark, say
from nanostudio.core.spec import ProviderSpec
from nanostudio.providers import _replies, _statuses
from nanostudio.providers._gemini_format import answer_of
from nanostudio.providers._replies import JsonObject, member, objects
from nanostudio.providers._statuses import FREE, OPEN, quoted
from nanostudio.providers.adapter import Reply

_DELAY = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)s")
# A project without billing: https://github.com/googleapis/js-genai/issues/1322
_NO_QUOTA = re.compile(r"\blimit: 0(?![.\d])")

# A title with the provider's label for %1, what became of the money, what to do.
_Meaning = tuple[type[ProviderError], str, str, str]
_REFUSED_KEY: _Meaning = (
    InvalidKey,
    mark("%1 refused the key."),
    FREE,
    mark("Enter the key again in Keys and providers, or make a new one."),
)
_NOTHING_ALLOWED: _Meaning = (
    OutOfCredit,
    mark("This key may make no pictures with this model at %1."),
    FREE,
    mark(
        "Its quota is 0: turn on billing for the key's project on the provider's site,"
        " then go on."
    ),
)
_MEANINGS: dict[tuple[int, str], _Meaning] = {
    (400, "FAILED_PRECONDITION"): (
        Rejected,
        mark("%1 does not serve this key as its project is."),
        FREE,
        mark(
            "It may want billing turned on, or not serve your region; look at the"
            " project on the provider's site."
        ),
    ),
    (404, "NOT_FOUND"): (
        Rejected,
        mark("%1 does not have this model."),
        FREE,
        mark(
            "It may have been retired, or its name be misspelt: choose another model."
        ),
    ),
    (499, "CANCELLED"): (
        ProviderDown,
        mark("%1 broke this request off."),
        OPEN,
        "",
    ),
}


def explain(reply: Reply, provider: ProviderSpec) -> ProviderError:
    """The error any answer but 2xx means; the provider's words are quoted."""
    answer = answer_of(reply)
    words = _replies.reason(answer)
    status = member(answer, "error", "status")
    if "API_KEY_INVALID" in [row.get("reason") for row in _details(answer)]:
        meaning = _REFUSED_KEY
    elif reply.status == 429:
        return _pause(reply, answer, provider.label)
    elif isinstance(status, str) and (reply.status, status) in _MEANINGS:
        meaning = _MEANINGS[reply.status, status]
    else:
        said = json.dumps({"error": {"message": words}}).encode()
        return _statuses.explain(replace(reply, body=said), provider)
    return _error(reply, meaning, provider.label, words)


def _error(reply: Reply, meaning: _Meaning, label: str, words: str) -> ProviderError:
    kind, title, fate, advice = meaning
    return kind(
        say(title, label),
        joined(quoted(label, words), say(fate), say(advice)),
        status=reply.status,
        request_id=_replies.request_id(reply),
    )


def _pause(reply: Reply, answer: JsonObject, label: str) -> ProviderError:
    """Too many: for the moment, for today, or for good."""
    words = _replies.reason(answer)
    violations = [
        row for one in _details(answer) for row in objects(one.get("violations"))
    ]
    message = member(answer, "error", "message")
    if any(row.get("quotaValue") in ("0", 0) for row in violations) or (
        isinstance(message, str) and _NO_QUOTA.search(message)
    ):
        return _error(reply, _NOTHING_ALLOWED, label, words)
    wait_s = _retry_delay_s(answer)
    title = say("%1 asks for a pause: too many requests.", label)
    advice = say("It goes on by itself.")
    if any(_is_daily(row.get("quotaId")) for row in violations):
        wait_s = _replies.LONGEST_WAIT_S
        title = say("Today's quota of this key is used up at %1.", label)
        advice = say(
            "It begins anew at midnight Pacific time; NanoStudio asks once an hour. A"
            " higher quota, or another key, helps sooner."
        )
    return RateLimited(
        title,
        joined(quoted(label, words), say(FREE), advice),
        retry_after_s=_replies.retry_after_s(reply) if wait_s is None else wait_s,
        status=reply.status,
        request_id=_replies.request_id(reply),
    )


def _details(answer: JsonObject) -> Iterator[JsonObject]:
    return objects(member(answer, "error", "details"))


def _is_daily(quota_id: object) -> bool:
    return isinstance(quota_id, str) and "PerDay" in quota_id


def _retry_delay_s(answer: JsonObject) -> float | None:
    """RetryInfo.retryDelay ("37s", "0.5s") in seconds, capped at an hour."""
    for row in _details(answer):
        delay = row.get("retryDelay")
        if isinstance(delay, str) and (found := _DELAY.fullmatch(delay)):
            return min(float(found[1]), _replies.LONGEST_WAIT_S)
    return None
