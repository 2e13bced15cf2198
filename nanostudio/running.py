"""The window at work: the engine behind it, from the first paint to the last close."""

import asyncio
import logging
import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from nanostudio.app.desk import Desk
from nanostudio.app.intake import Intake
from nanostudio.app.messages import Level
from nanostudio.app.spawn import Spawner
from nanostudio.backend import Backend, open_backend
from nanostudio.core.errors import StudioError
from nanostudio.core.task import Problem, TaskState
from nanostudio.paths import Paths

if TYPE_CHECKING:
    from nanostudio.ui.front import Front

_log = logging.getLogger(__name__)
_PORTRAIT_PROMPT = (
    "A fox in a yellow raincoat at a night market, soft neon light, 35 mm"
)
_PORTRAIT_COUNT = 4
_PICTURES_S = 20.0
_FADE_S = 0.6  # pictures fade in


async def live(
    front: "Front",
    paths: Paths,
    typed_urls: Mapping[str, str],
    screenshot: Path | None,
) -> int:
    """Until the window is closed, or its picture is taken; the exit code."""
    closed = asyncio.Event()
    front.when_closed(closed.set)
    _report_bugs(front)
    try:
        async with AsyncExitStack() as stack:
            backend = await stack.enter_async_context(
                open_backend(paths, typed_urls=typed_urls)
            )
            stack.callback(front.pictures.close)
            front.take_rows(backend.rows)
            desk = await _attached(stack, front, backend)
            if screenshot is None:
                await closed.wait()
            else:
                await _portray(front, backend, screenshot)
            await desk.save()
    except StudioError as error:
        if screenshot is not None:
            sys.stderr.write(f"Error: {error}\n")
            return 1
        # The window stays, so that the reason can be read in it.
        front.messages.report(error)
        await closed.wait()
        return 1
    return 0


async def _attached(stack: AsyncExitStack, front: "Front", backend: Backend) -> Desk:
    spawner = Spawner(front.messages.report, lambda bug: _show_bug(front, bug))
    stack.push_async_callback(spawner.close)
    desk = Desk(
        engine=backend.engine,
        library=backend.library,
        database=backend.database,
        keys=backend.keys,
        hosting=backend.hosting,
        draft=front.draft,
        gallery=front.gallery,
        thumbnails=front.thumbnails,
        messages=front.messages,
        spawn=spawner,
    )
    intake = Intake(
        library=backend.library,
        database=backend.database,
        wire=backend.wire,
        tray=front.draft.tray,
        spawn=spawner,
    )
    front.attach(desk, intake, backend.engine.go_on)
    front.prompts.attach(backend.database, spawner)
    await desk.start()
    return desk


async def _portray(front: "Front", backend: Backend, screenshot: Path) -> None:
    """One order through the sandbox, and a picture of the window with its results.

    Raises StudioError when a picture was not delivered or cannot be saved."""
    front.draft.set_prompt(_PORTRAIT_PROMPT)
    front.draft.set_count(_PORTRAIT_COUNT)
    shown: set[str] = set()
    changed = asyncio.Event()

    def note(sha256: str) -> None:
        shown.add(sha256)
        changed.set()

    front.note_pictures(note)
    ordered = await backend.engine.submit(*front.draft.requests())
    tasks = await backend.engine.settled(task.id for task in ordered)
    for task in tasks:
        if task.state is not TaskState.DONE:
            problem = task.problem or Problem(title="A picture was not delivered.")
            raise StudioError(problem.title, problem.hint)
    made = {output.sha256 for task in tasks for output in task.outputs}
    front.show_newest()
    while not made <= shown:
        await asyncio.wait_for(changed.wait(), _PICTURES_S)
        changed.clear()
    await asyncio.sleep(_FADE_S)
    front.save_picture(screenshot)


def _report_bugs(front: "Front") -> None:
    """What nobody catches is a mistake of ours: logged whole, said in one line."""

    def on_slot_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("unexpected", exc_info=(kind, error, trace))
        _show_bug(front, error)

    def on_loop_error(
        _loop: asyncio.AbstractEventLoop, context: dict[str, Any]
    ) -> None:
        error = context.get("exception")
        _log.error("unexpected: %s", context.get("message"), exc_info=error)
        _show_bug(front, error or RuntimeError(context.get("message")))

    sys.excepthook = on_slot_error
    asyncio.get_running_loop().set_exception_handler(on_loop_error)


def _show_bug(front: "Front", bug: BaseException) -> None:
    front.messages.show(
        Level.PROBLEM,
        front.draft.tr("NanoStudio made a mistake."),
        front.draft.tr("Your tasks are safe. The log has the details: %1.").replace(
            "%1", type(bug).__name__
        ),
    )
