"""From delivered there to durable here. Done means: whole, hashed, synced, recorded."""

import logging
from dataclasses import replace
from datetime import UTC, datetime

from nanostudio.core.errors import NetworkError, StorageError, StudioError
from nanostudio.core.request import estimate
from nanostudio.core.task import Charged, Output, Problem, Task, TaskState
from nanostudio.engine import verdict
from nanostudio.engine.journal import waiting_for_disk
from nanostudio.engine.tools import Route, Tools
from nanostudio.providers.adapter import Delivered, RemotePicture
from nanostudio.providers.http import Fetched

_log = logging.getLogger(__name__)
_DEADLINE_S = 300.0


async def collect(tools: Tools, route: Route, task: Task, delivered: Delivered) -> None:
    """running or submitting -> collecting -> done; what is kept already stays.

    Raises NetworkError, ResultGone, BadPicture, StorageError: look again, then."""
    if not delivered.pictures:
        why = Problem(
            title=f"{route.provider.label} finished without a picture.",
            hint="Change the prompt and try again. It does not say whether it charged.",
        )
        await tools.journal.insist(verdict.failed(task, why, now_ms=tools.now_ms()))
        return
    # Providers that do not say what it did cost: what their row says it costs.
    listed = estimate(task.request, route.model) if route.model else None
    cost = delivered.cost or task.cost or listed
    task = task.to(TaskState.COLLECTING, charged=Charged.YES, cost=cost)
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


async def _fetch(
    tools: Tools, route: Route, task: Task, picture: RemotePicture, position: int
) -> Output:
    """One picture; one that can be had only now is tried for as long as it takes."""
    if task.remote_id is not None:
        return await _fetch_once(tools, route, task, picture, position)
    with tools.journal.owing(task.id):
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
        if picture.url is not None:
            fetched = await tools.wire.fetch(
                picture.url,
                incoming,
                allow_local=route.endpoint.is_local,
                deadline_s=_DEADLINE_S,
            )
        else:
            data = picture.data or b""
            fetched = Fetched(len(data), data)
        output = await tools.library.keep(
            incoming,
            made=datetime.fromtimestamp(task.created_ms / 1000, UTC).astimezone(),
            prompt=task.request.prompt,
            position=task.position + position,
            expect_bytes=fetched.size_bytes,
            tail=fetched.tail,
        )
    except StudioError:
        await tools.library.discard(incoming)
        raise
    return replace(output, position=position)
