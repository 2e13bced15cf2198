"""From delivered there to durable here. Done means: whole, hashed, synced, recorded."""

import asyncio
import logging
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime

from nanostudio.core.errors import (
    NetworkError,
    ProviderError,
    StorageError,
    StudioError,
)
from nanostudio.core.money import Basis
from nanostudio.core.request import estimate
from nanostudio.core.say import say
from nanostudio.core.task import Charged, Output, Problem, Task, TaskState
from nanostudio.engine import verdict
from nanostudio.engine.journal import waiting_for_disk
from nanostudio.engine.tools import Route, Tools
from nanostudio.providers.adapter import Delivered, Outcome, RemotePicture, Reply
from nanostudio.providers.http import Fetched
from nanostudio.store.projects import folder_of

_log = logging.getLogger(__name__)
_DEADLINE_S = 300.0
INLINE_BYTES = 192 * 2**20  # base64 of several pictures of 4K
LARGE = 256 * 1024  # bytes of an answer that would hold up the window


async def collect(tools: Tools, route: Route, task: Task, delivered: Delivered) -> None:
    """running or submitting -> collecting -> done; what is kept already stays.

    Raises NetworkError, ResultGone, BadPicture, StorageError: look again, then."""
    if not delivered.pictures:
        why = Problem(
            title=say("%1 finished without a picture.", route.provider.label),
            hint=say(
                "Change the prompt and try again. It does not say whether it charged."
            ),
        )
        await tools.journal.insist(verdict.failed(task, why, now_ms=tools.now_ms()))
        return
    if task.state is not TaskState.COLLECTING:
        task = _costed(route, task, delivered)
        task = task.to(TaskState.COLLECTING, charged=Charged.YES)
        if task.remote_id is None:
            await tools.journal.insist(task)
        else:  # asked again by its id, it is delivered again
            tools.journal.show(task)
    kept = {output.position: output for output in task.outputs}
    for position, picture in enumerate(delivered.pictures):
        if position in kept:
            continue
        kept[position] = await _fetch(tools, route, task, picture, position)
        task = replace(task, outputs=tuple(kept.values()))
        if len(kept) < len(delivered.pictures):
            await tools.journal.insist(task)
    await tools.journal.insist(task.to(TaskState.DONE, finished_ms=tools.now_ms()))
    if task.remote_id is None:
        await forget_answer(tools, task.id)


async def keep_answer(tools: Tools, task: Task, body: bytes) -> None:
    """Keep an answer whose pictures can be had nowhere else, in case we die now.

    A full disk must not hide the answer: it is still in memory, and is insisted on
    there."""
    try:
        await tools.library.answers.keep(task.id, body)
    except StorageError as error:
        _log.warning("the answer for task %s is not kept: %s", task.id, error)


async def forget_answer(tools: Tools, task_id: str) -> None:
    """Its pictures are kept, or can be had no more."""
    try:
        await tools.library.answers.drop(task_id)
    except StorageError as error:
        _log.warning("the answer for task %s stays: %s", task_id, error)


async def take_up(tools: Tools, task: Task) -> None:
    """A task found in collecting: the program died while its pictures came."""
    body = None if task.remote_id else await tools.library.answers.get(task.id)
    if body is None:
        now_ms = tools.now_ms()
        await tools.journal.insist(verdict.found_collecting(task, now_ms=now_ms))
        return
    route = await tools.route(task, await tools.journal.origin(task.id))
    await collect(tools, route, task, await _told_again(tools, route, body))


async def _told_again(tools: Tools, route: Route, body: bytes) -> Delivered:
    """What a kept answer, or the last event of a stream, delivers."""
    stream = tools.streams.get(route.provider.id)
    outcome: Outcome | None = None
    try:
        outcome = await read(route, Reply(status=200, body=body))
    except ProviderError:
        if stream is not None:
            outcome = await asyncio.to_thread(stream.parse_event, body.decode())
    return outcome if isinstance(outcome, Delivered) else Delivered(pictures=())


async def read(route: Route, reply: Reply) -> Outcome:
    """What a 2xx answer means, read on a thread if large. Raises ProviderError."""
    if len(reply.body) < LARGE:
        return route.adapter.parse(reply)
    return await asyncio.to_thread(route.adapter.parse, reply)


def _costed(route: Route, task: Task, delivered: Delivered) -> Task:
    """With what the provider says it cost; else what its tokens or its row's price
    come to."""
    if delivered.cost is not None:
        return replace(task, cost=delivered.cost, cost_basis=Basis.REPORTED)
    token_price = route.model.token_price if route.model else None
    tokens = delivered.output_tokens
    if task.cost is None and token_price is not None and tokens is not None:
        return replace(task, cost=token_price * tokens, cost_basis=Basis.TOKENS)
    return as_listed(route, task)


def as_listed(route: Route, task: Task) -> Task:
    """With the price of its row, where its cost is not known any better."""
    price = estimate(task.request, route.model) if route.model else None
    if task.cost is not None or price is None:
        return task
    return replace(task, cost=price, cost_basis=Basis.LISTED)


async def _fetch(
    tools: Tools, route: Route, task: Task, picture: RemotePicture, position: int
) -> Output:
    """One picture; one that can be had only now is tried for as long as it takes."""
    if task.remote_id is not None:
        return await _fetch_once(tools, route, task, picture, position)
    is_kept = await tools.library.answers.has(task.id)
    with nullcontext() if is_kept else tools.journal.owing(task.id):
        while True:
            try:
                return await _fetch_once(tools, route, task, picture, position)
            except (NetworkError, StorageError) as error:
                _log.warning("task %s cannot be kept yet: %s", task.id, error)
            tools.journal.tell(waiting_for_disk(task))
            await tools.alarm.sleep(verdict.DISK_AGAIN_S)


async def _fetch_once(
    tools: Tools, route: Route, task: Task, picture: RemotePicture, position: int
) -> Output:
    incoming = tools.library.incoming()
    try:
        if picture.url is None:
            encoded = picture.encoded or ""
            fetched = Fetched(await tools.library.decode_into(incoming, encoded), b"")
        else:
            fetched = await tools.wire.fetch(
                picture.url,
                incoming,
                home=route.endpoint,
                is_keyed=picture.is_keyed,
                allow_local=route.endpoint.is_local,
                deadline_s=_DEADLINE_S,
            )
        within = await tools.journal.database.run(folder_of, task.project_id)
        output = await tools.library.keep(
            incoming,
            made=datetime.fromtimestamp(task.created_ms / 1000, UTC).astimezone(),
            prompt=task.request.prompt,
            position=task.position + position,
            expect_bytes=fetched.size_bytes,
            tail=fetched.tail,
            within=within,
        )
    except StudioError:
        await tools.library.discard(incoming)
        raise
    return replace(output, position=position)
