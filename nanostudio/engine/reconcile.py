"""Looking for a task whose answer was lost in its provider's list.

Only a row that echoes our idempotency key is surely ours. Any other is named to the
person, and adopted when the person says which one it is: see Engine.identify."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from nanostudio.core.errors import Candidate, NotSure, Refused
from nanostudio.core.mentions import for_model
from nanostudio.core.say import joined, say
from nanostudio.core.task import Task
from nanostudio.engine.pace import Pace
from nanostudio.engine.tools import Route, Tools
from nanostudio.engine.verdict import KEY_WINDOW_MS
from nanostudio.providers.adapter import Lists, RemoteTask
from nanostudio.store.tasks import known_remote_ids

_MOST_PAGES = 10
_DEADLINE_S = 30.0
_SKEW_MS = 15 * 60_000  # by which their clock may differ from ours
_SPAN_MS = 30 * 60_000  # from the first byte sent to the task made, at most
_MOST_NAMED = 5
_MOST_OFFERED = 20  # to choose from; more than that nobody compares


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of a list; `is_whole` when it went back as far as matters."""

    rows: tuple[RemoteTask, ...]
    is_whole: bool


async def look_for(tools: Tools, task: Task, pace: Pace) -> str:
    """The remote id of the row that echoes the task's key; the calls are free.

    Raises Refused when there is none (NotSure with the rows that may be it),
    MissingKey, NetworkError, ProviderError."""
    if task.sent_ms is None:
        raise Refused(
            say("There is nothing to look for: this task was not accepted."),
            say("Nothing was charged. Order it again."),
        )
    origin = await tools.journal.origin(task.id)
    route = await tools.route(task, origin)
    lists = tools.lists.get(route.provider.id)
    if lists is None or not route.is_at(origin):
        raise _cannot_ask(route, task)
    read = await _read(tools, route, lists, task, pace)
    for row in read.rows:
        if row.idempotency_key == task.idempotency_key:
            return row.remote_id
    ids = [row.remote_id for row in read.rows]
    known = await tools.journal.database.run(known_remote_ids, route.provider.id, ids)
    raise _not_sure(route, task, read, candidates(task, route, read.rows, known))


async def _read(
    tools: Tools, route: Route, lists: Lists, task: Task, pace: Pace
) -> _Read:
    """Page by page until our key is found, or nothing older can matter."""
    rows: dict[str, RemoteTask] = {}
    pace.delay_next(0)
    for page in range(1, _MOST_PAGES + 1):
        await pace.before_request()
        reply = await tools.wire.call(
            route.endpoint, lists.list_tasks(page), deadline_s=_DEADLINE_S
        )
        if not reply.is_success:
            raise route.adapter.explain(reply)
        fresh = [row for row in lists.parse_list(reply) if row.remote_id not in rows]
        rows.update((row.remote_id, row) for row in fresh)
        has_ours = any(row.idempotency_key == task.idempotency_key for row in fresh)
        if has_ours or not fresh or _has_passed(task, rows.values()):
            return _Read(tuple(rows.values()), is_whole=True)
    return _Read(tuple(rows.values()), is_whole=False)


def _has_passed(task: Task, rows: Collection[RemoteTask]) -> bool:
    """Whether the rows come newest first and have left the time of `task` behind."""
    times = [row.created_ms for row in rows]
    told = [time for time in times if time is not None]
    is_falling = told == sorted(told, reverse=True) and len(told) == len(times)
    return is_falling and bool(told) and told[-1] < _window(task)[0]


def candidates(
    task: Task, route: Route, rows: Iterable[RemoteTask], known: Collection[str]
) -> list[RemoteTask]:
    """Rows that nothing tells apart from `task`, the likeliest first.

    None of ours, of another key, prompt or time; what a row does not say is open."""
    is_keyed = route.model is not None and route.model.is_idempotent
    window = _window(task, KEY_WINDOW_MS if is_keyed else 0)
    sent = for_model(task.request.prompt, task.request.references)
    found = [
        row
        for row in rows
        if row.remote_id not in known
        and not row.idempotency_key
        and (row.prompt is None or _is_same(row.prompt, sent))
        and (row.created_ms is None or window[0] <= row.created_ms <= window[1])
    ]
    sent_ms = task.sent_ms or 0
    return sorted(
        found,
        key=lambda row: (
            row.prompt is None,
            row.created_ms is None,
            abs((row.created_ms or 0) - sent_ms),
        ),
    )


def _window(task: Task, resent_ms: int = 0) -> tuple[int, int]:
    """When the task may have been made, by their clock; `resent_ms` is how much later
    it may have been sent again."""
    sent_ms = task.sent_ms or 0
    return sent_ms - _SKEW_MS, sent_ms + resent_ms + _SPAN_MS + _SKEW_MS


def _is_same(theirs: str, ours: str) -> bool:
    """But for white space, which gateways trim."""
    return theirs.split() == ours.split()


def _cannot_ask(route: Route, task: Task) -> Refused:
    label = route.provider.label
    title = say("%1 cannot be asked about this task: it has no id.", label)
    if route.model is not None and route.model.answers_inline:
        return Refused(
            title,
            say(
                "It gives its pictures at once or never. Its site may show whether it"
                " charged; then resend (may charge again) or dismiss."
            ),
        )
    return Refused(
        title,
        joined(
            say("Look on the provider's site; enter the task id found there."),
            _how(task),
        ),
    )


def _not_sure(
    route: Route, task: Task, read: _Read, found: list[RemoteTask]
) -> Refused:
    label = route.provider.label
    if found:
        names = ", ".join(map(_named, found[:_MOST_NAMED]))
        more = len(found) - _MOST_NAMED
        return NotSure(
            say("%1 lists tasks that may be this one: %2.", label, len(found)),
            joined(
                say(
                    "Nothing was adopted or sent. Compare on the provider's site and"
                    " enter the right id: %1.",
                    names,
                ),
                say("Not named here: %1 more.", more) if more > 0 else "",
                _how(task),
            ),
            [_candidate(row) for row in found[:_MOST_OFFERED]],
        )
    return Refused(
        say("%1 does not list this task.", label)
        if read.is_whole
        else say(
            "%1 does not list this task among its newest; looked at: %2.",
            label,
            len(read.rows),
        ),
        say(
            "It may still appear: check again in a while. If it does not, it was"
            " probably not accepted; resend (may charge again) or dismiss."
        ),
    )


def _candidate(row: RemoteTask) -> Candidate:
    return Candidate(
        remote_id=row.remote_id, created_ms=row.created_ms, prompt=row.prompt
    )


def _named(row: RemoteTask) -> str:
    if row.created_ms is None:
        return row.remote_id
    try:
        made = datetime.fromtimestamp(row.created_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return row.remote_id
    return say("%1 (made %2 UTC)", row.remote_id, f"{made:%Y-%m-%d %H:%M:%S}")


def _how(task: Task) -> str:
    return say("In a terminal: nanostudio tasks identify %1 REMOTE_ID.", task.id)
