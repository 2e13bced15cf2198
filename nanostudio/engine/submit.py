"""From queued to accepted: the paid step. Every rule about money is kept here.

The exact bytes are committed before the first of them is sent, and only those stored
bytes are ever sent again, under the conditions of verdict.may_resend."""

import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace

from nanostudio.core.errors import BadReply, Refused, StorageError, StudioError
from nanostudio.core.spec import Travel
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.engine import verdict
from nanostudio.engine.collect import collect
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
    StreamRefused,
)
from nanostudio.store.submissions import Submission, get_submission, keep_reply

_log = logging.getLogger(__name__)
_DEADLINE_S = 120.0
_STREAM_DEADLINE_S = 900.0
_STREAM_IDLE_S = 120.0
_MOST_SENDS = 8  # of one create whose answers keep getting lost; then a person decides
_EVENTS = "text/event-stream"


async def prepare(tools: Tools, task: Task, pace: Pace) -> None:
    """queued or uploading -> submitting and on; nothing is paid before the intent."""
    route = await tools.route(task)
    model = route.model
    if model is None:
        raise Refused(
            f"{route.provider.label} has no model “{task.request.model}”.",
            "Choose another model; nothing was sent.",
        )
    uploads = task.request.references and model.references_travel is Travel.UPLOAD
    if uploads and task.state is TaskState.QUEUED:
        await tools.journal.save(task.to(TaskState.UPLOADING))
        return
    references = await tools.uploader.ready(
        task.request.references, route.provider, model, route.endpoint
    )
    call = _build(tools, route)(task.request, model, references, task.idempotency_key)
    submission = _submission(tools, route, task, call)
    going = task.to(
        TaskState.SUBMITTING,
        sent_ms=submission.created_ms,
        charged=Charged.UNKNOWN,
    )
    await tools.journal.intend(submission, going)
    await _send(tools, route, going, submission, pace, lost_before=False)


async def resume(tools: Tools, task: Task, pace: Pace) -> None:
    """A task found in submitting: after a wait, or after the program died.

    Its stored bytes are sent again only where that cannot charge twice."""
    submission = await tools.journal.database.run(get_submission, task.id)
    if submission is None:  # cannot be: both are committed together
        await tools.journal.insist(verdict.lost(task, "The provider"))
        return
    route = await tools.route(task, submission.base_url)
    lost_before = task.sent_ms is not None
    if not lost_before:
        task = replace(task, sent_ms=tools.now_ms(), charged=Charged.UNKNOWN)
        await tools.journal.save(task)
    elif not _may_resend(tools, route, task, submission):
        await tools.journal.insist(verdict.lost(task, route.provider.label))
        return
    await _send(tools, route, task, submission, pace, lost_before=lost_before)


async def can_ask(tools: Tools, task: Task) -> bool:
    """Whether sending the stored bytes again tells what became of `task`, free.

    Raises MissingKey."""
    submission = await tools.journal.database.run(get_submission, task.id)
    if submission is None:
        return False
    route = await tools.route(task, submission.base_url)
    return _may_resend(tools, route, task, submission)


def _may_resend(tools: Tools, route: Route, task: Task, submission: Submission) -> bool:
    """Another gateway under the same name does not know the key: never by itself."""
    is_same_gateway = (
        submission.base_url == route.endpoint.base_url or not route.provider.needs_key
    )
    return is_same_gateway and verdict.may_resend(
        task,
        is_idempotent=route.model is not None and route.model.is_idempotent,
        now_ms=tools.now_ms(),
    )


async def _send(
    tools: Tools,
    route: Route,
    task: Task,
    submission: Submission,
    pace: Pace,
    *,
    lost_before: bool,
) -> None:
    """Send the stored bytes, again if the answer is lost and a key makes it safe.

    Raises what surely was not accepted; `sent_ms` then tells whether an earlier send
    may have been. Only what happens before the answer is durable is caught here: a
    failure while collecting must not look like a failed create."""
    create = _stream if _EVENTS in submission.headers.values() else _create
    for attempt in range(1, _MOST_SENDS + 1):
        await pace.before_request()
        try:
            delivered = await create(tools, route, task, _call(submission))
        except StudioError as error:
            if not error.maybe_accepted:
                if not lost_before:
                    free = replace(task, sent_ms=None, charged=Charged.NO)
                    await tools.journal.insist(free)
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
    await tools.journal.insist(verdict.lost(task, route.provider.label))


async def _create(
    tools: Tools, route: Route, task: Task, call: Call
) -> Delivered | None:
    reply = await tools.wire.call(route.endpoint, call, deadline_s=_DEADLINE_S)
    return await _answered(tools, route, task, reply)


async def _answered(
    tools: Tools, route: Route, task: Task, reply: Reply
) -> Delivered | None:
    """What a whole answer to the create means, durable. Raises ProviderError."""
    try:
        if not reply.is_success:
            raise route.adapter.explain(reply)
        outcome = route.adapter.parse(reply)
        if isinstance(outcome, Progress) and outcome.remote_id is None:
            raise _without_id(route)
    except StudioError as error:
        if error.maybe_accepted:
            await _keep_reply(tools, task, reply)
        raise
    return await _settle(tools, route, task, outcome)


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
    events = tools.wire.events(
        route.endpoint, call, deadline_s=_STREAM_DEADLINE_S, idle_s=_STREAM_IDLE_S
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
        outcome = parse(data)
        has_id = task.remote_id is not None
        match outcome:
            case None:
                continue
            case Progress() if has_id or outcome.remote_id is None:
                tools.journal.tell(task, outcome.fraction)
                continue
            case Accepted() if has_id:
                continue
        delivered = await _settle(tools, route, task, outcome)
        task = tools.journal.latest(task.id)
        if delivered is not None or not task.is_open:
            return delivered
    if task.remote_id is None:
        raise _without_id(route)
    return None


async def _settle(
    tools: Tools, route: Route, task: Task, outcome: Outcome
) -> Delivered | None:
    """Make durable what the answer said; a delivery is still to be collected."""
    remote_id = task.remote_id or outcome.remote_id
    if isinstance(outcome, Failed):
        await tools.journal.insist(
            verdict.failed(
                replace(task, remote_id=remote_id),
                verdict.gave_up(outcome, route.provider.label),
                now_ms=tools.now_ms(),
                is_refunded=outcome.is_refunded,
            )
        )
    elif task.remote_id is None and remote_id is not None:
        await tools.journal.insist(
            task.to(
                TaskState.RUNNING,
                remote_id=remote_id,
                accepted_ms=tools.now_ms(),
                cost=outcome.cost if isinstance(outcome, Accepted) else None,
            )
        )
    return outcome if isinstance(outcome, Delivered) else None


def _without_id(route: Route) -> BadReply:
    return BadReply(
        f"{route.provider.label} answered without a task id.",
        "It may have been taken and charged; look on the provider's site.",
    )


def _submission(tools: Tools, route: Route, task: Task, call: Call) -> Submission:
    """What is committed before it is sent."""
    return Submission(
        task_id=task.id,
        idempotency_key=task.idempotency_key,
        base_url=route.endpoint.base_url,
        method=call.method,
        path=call.path,
        headers=dict(call.headers),
        content_type=call.content_type,
        body=call.body,
        body_sha256=call.body_sha256,
        created_ms=tools.now_ms(),
    )


_Build = Callable[..., Call]


def _build(tools: Tools, route: Route) -> _Build:
    if route.provider.id in tools.streaming and route.provider.id in tools.streams:
        return tools.streams[route.provider.id].build_stream
    return route.adapter.build


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
