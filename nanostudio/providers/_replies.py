"""What gateways' answers have in common: tolerant JSON, task ids, words and statuses.

Nothing here belongs to one provider; every function takes any bytes or any JSON."""

import math
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from nanostudio.core.errors import BadReply, Refused
from nanostudio.core.naming import plain
from nanostudio.core.say import say
from nanostudio.providers import _large_json
from nanostudio.providers.adapter import Reply

LONGEST_WAIT_S = 3600.0
NO_TASK = "nanostudio-asks-whether-the-key-works"  # an id that no task has
_LONGEST_ID = 200
_LONGEST_URL = 8192
_LONGEST_WORDS = 300
_REASON_FIELDS = ("error", "error_message", "failure_reason", "message", "detail")
_HTML = re.compile(r"<\s*(!doctype|html|head|body|script|title|h1|p|div)\b", re.I)
_ID = re.compile(r"[!-~]+")  # printable ASCII
_SEPARATORS = frozenset("/\\?#%")

JsonObject = dict[str, Any]


def decoded(body: bytes | str) -> object:
    """The JSON in `body`; None when it is none. NaN and lone surrogates pass."""
    try:
        return _large_json.loads(body)
    except (ValueError, RecursionError):
        return None


def json_object(reply: Reply, label: str) -> JsonObject:
    """The object in the reply's body. Raises BadReply in the words for a person."""
    document = decoded(reply.body)
    if isinstance(document, dict):
        return document
    raise unreadable(reply, label)


def listed(reply: Reply, name: str, label: str) -> list[object]:
    """The list under `name` in the reply's object. Raises BadReply."""
    rows = json_object(reply, label).get(name)
    if not isinstance(rows, list):
        raise unreadable(reply, label)
    return rows


def unreadable(reply: Reply, label: str) -> BadReply:
    """The error for a success whose body does not say what it should."""
    return BadReply(
        say("%1 answered with something NanoStudio cannot read.", label),
        say("The request may have been taken. Check it before you send it again."),
        status=reply.status,
        request_id=request_id(reply),
    )


def member(document: object, *names: str) -> object:
    """The value at a path of object members; None where the path ends early."""
    for name in names:
        if not isinstance(document, dict):
            return None
        document = document.get(name)
    return document


def objects(document: object) -> Iterator[JsonObject]:
    """The objects in a list; nothing when it is no list."""
    if isinstance(document, list):
        yield from (row for row in document if isinstance(row, dict))


def word(value: object) -> str:
    """A status word in lower case, "" when it is none."""
    return value.strip().casefold() if isinstance(value, str) else ""


def task_id(value: object) -> str | None:
    """A task id that can stand in a path, from a string or an integer; else None."""
    if isinstance(value, int) and not isinstance(value, bool):
        # Longer ones are no ids, and Python refuses to print very long ones.
        value = str(value) if abs(value) < 10**_LONGEST_ID else None
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_ID:
        return None
    is_path = bool(_SEPARATORS.intersection(value)) or not value.strip(".")
    return None if is_path or not _ID.fullmatch(value) else value


def checked_id(remote_id: str, label: str) -> str:
    """`remote_id` as it is.

    Raises Refused when it is empty, too long, or could lead to another path."""
    if task_id(remote_id) is None:
        raise Refused(
            say("“%1” is no task id of %2.", plain(remote_id, 60), label),
            say("Copy the id from the provider's site, without the address around it."),
        )
    return remote_id


def quoted_id(remote_id: str, label: str) -> str:
    """`remote_id` for a path, percent-quoted. Raises Refused as `checked_id` does."""
    return quote(checked_id(remote_id, label), safe="")


def web_url(value: object) -> str | None:
    """An http or https address, or None. Where it leads is for http.py to judge."""
    if not isinstance(value, str) or len(value) > _LONGEST_URL:
        return None
    is_web = value.lower().startswith(("https://", "http://"))
    return value if is_web and value.isprintable() and " " not in value else None


def own_path(value: object) -> str | None:
    """A path at the gateway itself ("/v1/..."), or None."""
    if not isinstance(value, str) or len(value) > _LONGEST_URL:
        return None
    is_path = value.startswith("/") and not value.startswith(("//", "/\\"))
    return value if is_path and value.isprintable() and " " not in value else None


def fraction(percent: object) -> float | None:
    """0..1 from a percentage as a number or as text ("45%"); None when it is none."""
    if isinstance(percent, bool) or not isinstance(percent, int | float | str):
        return None
    try:
        number = float(percent.strip(" %") if isinstance(percent, str) else percent)
    except (ValueError, OverflowError):
        return None
    return min(1.0, max(0.0, number / 100)) if math.isfinite(number) else None


def mean(fractions: Iterable[float | None]) -> float | None:
    """The mean of what is known; None when nothing is."""
    known = [one for one in fractions if one is not None]
    return sum(known) / len(known) if known else None


def time_ms(value: object) -> int | None:
    """Milliseconds since 1970 of an ISO 8601 text, UTC where it names no zone."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return int(moment.timestamp() * 1000)
    except (ValueError, OverflowError):
        return None


def reason(document: object) -> str:
    """The provider's own words for a failure, safe to show; "" when there are none.

    Looks where the gateways and the APIs they imitate put them: `error` as text or as
    an object with `message`, `error_message`, `failure_reason`, `message`, `detail`;
    last in the `data` of an envelope."""
    for layer in (document, member(document, "data")):
        for name in _REASON_FIELDS:
            found = member(layer, name)
            if isinstance(found, dict):
                found = found.get("message") or found.get("code")
            if isinstance(found, str) and (words := shown(found)):
                return words
    return ""


def shown(text: str) -> str:
    """`text` as one safe line, capped; "" for a web page."""
    return "" if _HTML.search(text[:4096]) else plain(text, _LONGEST_WORDS)


def request_id(reply: Reply) -> str | None:
    """The id to tell the provider's support, where a header carries one."""
    for name in ("x-request-id", "request-id", "cf-ray"):
        if value := plain(reply.headers.get(name, ""), 80):
            return value
    return None


def retry_after_s(reply: Reply) -> float | None:
    """The wait the Retry-After header asks for, 0 to an hour; None when it says none.

    A date is measured against the reply's own Date header: this computer's clock may
    be wrong."""
    text = reply.headers.get("retry-after", "").strip()
    try:
        wait_s = float(text)
    except ValueError:
        until = _http_date(text)
        now = _http_date(reply.headers.get("date", ""))
        if until is None or now is None:
            return None
        wait_s = (until - now).total_seconds()
    return min(max(wait_s, 0.0), LONGEST_WAIT_S) if math.isfinite(wait_s) else None


def _http_date(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # loads sockets: not at start

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
