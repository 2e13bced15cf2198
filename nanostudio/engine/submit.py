"""From queued to accepted: the paid step. Every rule about money is kept here.

The exact bytes are committed before the first of them is sent, and only those stored
bytes are ever sent again, under the conditions of verdict.may_resend."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace

from nanostudio.core.errors import (
    BadPicture,
    BadReply,
    Refused,
    Rejected,
    StorageError,
    StudioError,
)
from nanostudio.core.mentions import for_model
from nanostudio.core.money import Basis
from nanostudio.core.options import USUAL
from nanostudio.core.origin import Origin
from nanostudio.core.say import say
from nanostudio.core.spec import ModelSpec, Travel
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.engine import verdict
from nanostudio.engine.collect import (
    INLINE_BYTES,
    LARGE,
    as_listed,
    collect,
    keep_answer,
    read,
)
from nanostudio.engine.pace import Pace
from nanostudio.engine.rhythm import retry_delay
from nanostudio.engine.tools import Route, Tools
from nanostudio.providers.adapter import (
    Accepted,
    Call,
    Delivered,
    Failed,
    Outcome,
    Progress,
    Reply,
    SentReference,
    StreamRefused,
)
from nanostudio.providers.http import LONGEST_STREAM, REPLY_BYTES
from nanostudio.store.submissions import Submission, get_submission, keep_reply

_log = logging.getLogger(__name__)
_DEADLINE_S = 120.0
_INLINE_DEADLINE_S = 600.0  # the answer waits for the pictures
_STREAM_DEADLINE_S = 900.0
_STREAM_IDLE_S = 120.0
_MOST_SENDS = 8  # of one create whose answers keep getting lost; then a person decides
_EVENTS = "text/event-stream"
_UPLOADED = (Travel.UPLOAD, Travel.PUBLIC_URL)


@dataclass(frozen=True, slots=True)
class _Sending:
    """A create, and what is stored of it."""

    call: Call
    submission: Submission


async def prepare(tools: Tools, task: Task, pace: Pace) -> None:
    """queued or uploading -> submitting and on; nothing is paid before the intent."""
    route = await tools.route(task)
    model = _row(route, task)
    uploads = task.request.references and model.references_travel in _UPLOADED
    if uploads and task.state is TaskState.QUEUED:
        await tools.journal.save(task.to(TaskState.UPLOADING))
        return
    await _build_and_send(tools, route, model, task, pace)


def _row(route: Route, task: Task) -> ModelSpec:
    """The model's row. Raises Refused: a newer program may have none any more."""
    if route.model is None:
        raise Refused(
            say("%1 has no model “%2”.", route.provider.label, task.request.model),
            say("Choose another model; nothing was sent."),
        )
    return route.model


async def _build_and_send(
    tools: Tools, route: Route, model: ModelSpec, task: Task, pace: Pace
) -> None:
    """Make the create and send it.

    Refused, it may be for references uploaded earlier, which gateways drop when they
    like: those are uploaded anew and it is made again, once. A refusal is free.
    Raises Refused, NetworkError, ..."""
    references = await _ready(tools, route, model, task)
    call = _built(tools, route, model, task, references)
    try:
        await _intend_and_send(tools, route, task, call, pace)
    except Rejected:
        task = tools.journal.latest(task.id)
        is_free = task.state is TaskState.SUBMITTING and task.sent_ms is None
        old = [one.url for one in references if one.is_reused and one.url]
        if not (is_free and old):
            raise
    else:
        return
    _log.info("task %s: refused; its references are uploaded anew", task.id)
    await tools.uploader.forget(old)
    references = await _ready(tools, route, model, task)
    call = _built(tools, route, model, task, references)
    await _intend_and_send(tools, route, task, call, pace)


async def _ready(
    tools: Tools, route: Route, model: ModelSpec, task: Task
) -> tuple[SentReference, ...]:
    return await tools.uploader.ready(
        task.request.references, route.provider, model, route.endpoint
    )


def _built(
    tools: Tools,
    route: Route,
    model: ModelSpec,
    task: Task,
    references: tuple[SentReference, ...],
) -> Call:
    options = tools.options.get(route.provider.id, USUAL)
    is_streamed = options.is_streamed and model.can_stream
    adapter = tools.streams[route.provider.id] if is_streamed else None
    build = adapter.build_stream if adapter else route.adapter.build
    words = for_model(task.request.prompt, task.request.references)
    request = replace(task.request, prompt=words)
    return build(request, model, references, task.idempotency_key, options)


async def _intend_and_send(
    tools: Tools, route: Route, task: Task, call: Call, pace: Pace
) -> None:
    digest = await tools.wire.body_sha256(call)
    submission = _submission(tools, route, task, call, digest)
    if task.state is not TaskState.SUBMITTING:
        task = task.to(TaskState.SUBMITTING)
    going = replace(task, sent_ms=submission.created_ms, charged=Charged.UNKNOWN)
    await tools.journal.intend(submission, going)
    await _send(tools, route, going, _Sending(call, submission), pace)


async def resume(tools: Tools, task: Task, pace: Pace) -> None:
    """A task found in submitting: after a wait, or after the program died.

    Its stored bytes are sent again only where that cannot charge twice. When surely
    nothing was taken, a body with references is made anew: one made of files is not
    stored, and uploads may have expired meanwhile."""
    submission = await tools.journal.database.run(get_submission, task.id)
    if submission is None:  # cannot be: both are committed together
        await tools.journal.insist(verdict.lost(task, say("The provider")))
        return
    lost_before = task.sent_ms is not None
    route = await tools.route(task, _way_on(submission, lost_before=lost_before))
    if lost_before and not _may_resend(tools, route, task, submission):
        await tools.journal.insist(_lost(route, task))
    elif lost_before:
        sending = _Sending(_call(submission), submission)
        await _send(tools, route, task, sending, pace, lost_before=True)
    elif submission.body is None or (task.request.references and route.model):
        await _build_and_send(tools, route, _row(route, task), task, pace)
    else:
        task = replace(task, sent_ms=tools.now_ms(), charged=Charged.UNKNOWN)
        submission = replace(submission, key_label=route.endpoint.key_label)
        await tools.journal.intend(submission, task)
        sending = _Sending(_call(submission), submission)
        await _send(tools, route, task, sending, pace)


def _way_on(submission: Submission, *, lost_before: bool) -> Origin:
    """What may have been taken is that account's; what surely was not is nobody's yet,
    so that another key may send it."""
    return submission.origin if lost_before else Origin(submission.base_url)


async def can_ask(tools: Tools, task: Task) -> bool:
    """Whether sending the stored bytes again tells what became of `task`, free.

    Raises MissingKey."""
    submission = await tools.journal.database.run(get_submission, task.id)
    if submission is None:
        return False
    route = await tools.route(task, submission.origin)
    return _may_resend(tools, route, task, submission)


def _may_resend(tools: Tools, route: Route, task: Task, submission: Submission) -> bool:
    """Only where it was sent before, and only the bytes that were."""
    is_stored = submission.body is not None
    return (
        is_stored
        and route.is_at(submission.origin)
        and verdict.may_resend(
            task,
            is_idempotent=route.model is not None and route.model.is_idempotent,
            now_ms=tools.now_ms(),
        )
    )


async def _send(
    tools: Tools,
    route: Route,
    task: Task,
    sending: _Sending,
    pace: Pace,
    *,
    lost_before: bool = False,
) -> None:
    """Send what was stored, again if the answer is lost and a key makes it safe.

    Raises what surely was not accepted; `sent_ms` then tells whether an earlier send
    may have been. Only what happens before the answer is durable is caught here: a
    failure while collecting must not look like a failed create."""
    call, submission = sending.call, sending.submission
    create = _stream if _EVENTS in call.headers.values() else _create
    for attempt in range(1, _MOST_SENDS + 1):
        await pace.before_request()
        if tools.hold.is_on(route.provider.id):  # Life waits, then comes back to it
            if not lost_before:
                await tools.journal.insist(_unsent(task))
            return
        try:
            delivered = await create(tools, route, task, call)
        except StudioError as error:
            if not error.maybe_accepted:
                if not lost_before:
                    await tools.journal.insist(_unsent(task))
                raise
            _log.info("task %s: answer lost: %s", task.id, type(error).__name__)
        else:
            pace.answered()
            latest = tools.journal.latest(task.id)
            # Told again of a task just finished, a gateway may not list its pictures
            # yet: where there is an id, the next look finds them.
            if delivered and (delivered.pictures or latest.remote_id is None):
                await collect(tools, route, latest, delivered)
            return
        lost_before = True
        if not _may_resend(tools, route, task, submission):
            break
        pace.delay_next(retry_delay(attempt, tools.random))
    await tools.journal.insist(_lost(route, task))


def _unsent(task: Task) -> Task:
    return replace(task, sent_ms=None, charged=Charged.NO)


def _lost(route: Route, task: Task) -> Task:
    provider = route.provider
    return verdict.lost(task, provider.label, has_tasks=provider.has_tasks)


async def _create(
    tools: Tools, route: Route, task: Task, call: Call
) -> Delivered | None:
    is_long = route.answers_inline
    reply = await tools.wire.call(
        route.endpoint,
        call,
        deadline_s=_INLINE_DEADLINE_S if is_long else _DEADLINE_S,
        most_bytes=INLINE_BYTES if is_long else REPLY_BYTES,
    )
    return await _answered(tools, route, task, reply)


async def _answered(
    tools: Tools, route: Route, task: Task, reply: Reply
) -> Delivered | None:
    """What a whole answer to the create means, durable. Raises ProviderError."""
    try:
        if not reply.is_success:
            raise route.adapter.explain(reply)
        outcome = await read(route, reply)
        if isinstance(outcome, Progress) and outcome.remote_id is None:
            raise _without_id(route)
    except StudioError as error:
        if error.maybe_accepted:
            await _keep_reply(tools, task, reply)
        raise
    return await _settle(tools, route, task, outcome, reply.body)


async def _keep_reply(tools: Tools, task: Task, reply: Reply) -> None:
    """Keep the raw answer for the person. It is no more than evidence: a full disk
    must not hide what the answer was."""
    try:
        await tools.journal.database.run(
            keep_reply, task.id, tools.now_ms(), reply.status, reply.body
        )
    except StorageError as error:
        _log.warning("an answer for task %s was not kept: %s", task.id, error)


async def _stream(
    tools: Tools, route: Route, task: Task, call: Call
) -> Delivered | None:
    """A create answered by events. Once an id is known, polling can take over."""
    is_long = route.answers_inline
    events = tools.wire.events(
        route.endpoint,
        call,
        deadline_s=_STREAM_DEADLINE_S,
        idle_s=_STREAM_IDLE_S,
        most_bytes=INLINE_BYTES if is_long else LONGEST_STREAM,
    )
    try:
        async with aclosing(events):
            return await _listen(tools, route, task, events)
    except StreamRefused as refused:
        return await _answered(tools, route, task, refused.reply)
    except StudioError:
        if tools.journal.latest(task.id).state is TaskState.SUBMITTING:
            raise
        return None


async def _listen(
    tools: Tools, route: Route, task: Task, events: AsyncGenerator[str, None]
) -> Delivered | None:
    parse = tools.streams[route.provider.id].parse_event
    async for data in events:
        outcome = await _meaning(parse, data)
        has_id = task.remote_id is not None
        match outcome:
            case None:
                continue
            case Progress() if has_id or outcome.remote_id is None:
                await _show(tools, task, outcome)
                continue
            case Accepted() if has_id:
                continue
        delivered = await _settle(tools, route, task, outcome, data.encode())
        task = tools.journal.latest(task.id)
        if delivered is not None or not task.is_open:
            return delivered
    if task.remote_id is None:
        raise _without_id(route)
    return None


async def _meaning(parse: Callable[[str], Outcome | None], data: str) -> Outcome | None:
    if len(data) < LARGE:
        return parse(data)
    return await asyncio.to_thread(parse, data)


async def _show(tools: Tools, task: Task, progress: Progress) -> None:
    """Tell how far it is, with the unfinished picture where there is one."""
    if progress.preview is not None:
        try:
            path = await tools.library.preview(task.id, progress.preview)
        except (BadPicture, StorageError) as error:
            _log.info("task %s: no preview: %s", task.id, error)
        else:
            tools.journal.preview(task, path)
    tools.journal.tell(task, progress.fraction)


async def _settle(
    tools: Tools, route: Route, task: Task, outcome: Outcome, answer: bytes
) -> Delivered | None:
    """Make durable what the answer said; a delivery is still to be collected."""
    remote_id = task.remote_id or outcome.remote_id
    if isinstance(outcome, Delivered) and outcome.pictures and remote_id is None:
        await keep_answer(tools, task, answer)
    if isinstance(outcome, Failed):
        if outcome.is_refunded is False:
            task = as_listed(route, task)
        await tools.journal.insist(
            verdict.failed(
                replace(task, remote_id=remote_id),
                verdict.gave_up(outcome, route.provider.label),
                now_ms=tools.now_ms(),
                is_refunded=outcome.is_refunded,
            )
        )
    elif task.remote_id is None and remote_id is not None:
        cost = outcome.cost if isinstance(outcome, Accepted) else None
        await tools.journal.insist(
            task.to(
                TaskState.RUNNING,
                remote_id=remote_id,
                accepted_ms=tools.now_ms(),
                cost=cost,
                cost_basis=Basis.REPORTED if cost else Basis.UNKNOWN,
            )
        )
    return outcome if isinstance(outcome, Delivered) else None


def _without_id(route: Route) -> BadReply:
    return BadReply(
        say("%1 answered without a task id.", route.provider.label),
        say("It may have been taken and charged; look on the provider's site."),
    )


def _submission(
    tools: Tools, route: Route, task: Task, call: Call, digest: str
) -> Submission:
    """What is committed before it is sent."""
    return Submission(
        task_id=task.id,
        idempotency_key=task.idempotency_key,
        base_url=route.endpoint.base_url,
        key_label=route.endpoint.key_label,
        method=call.method,
        path=call.path,
        headers=dict(call.headers),
        content_type=call.content_type,
        body=call.body,
        body_sha256=digest,
        created_ms=tools.now_ms(),
    )


def _call(submission: Submission) -> Call:
    """The stored request again, byte for byte."""
    return Call(
        method=submission.method,
        path=submission.path,
        headers=submission.headers,
        content_type=submission.content_type,
        body=submission.body,
        is_create=True,
    )
