"""The window at work: the engine behind it, from the first paint to the last close."""

import asyncio
import logging
import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from nanostudio import settings
from nanostudio.app.bulletin import Work
from nanostudio.app.desk import Desk
from nanostudio.app.intake import Intake
from nanostudio.app.notices import Notice, Wanted
from nanostudio.app.spawn import Spawner
from nanostudio.app.task_desk import TaskDesk
from nanostudio.backend import Backend, open_backend
from nanostudio.core.errors import StudioError
from nanostudio.core.task import Problem, TaskState
from nanostudio.notify import Desktop
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
            desk = await _attached(stack, front, backend, paths)
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


async def _attached(
    stack: AsyncExitStack, front: "Front", backend: Backend, paths: Paths
) -> Desk:
    spawner = Spawner(front.messages.report, front.messages.report_bug)
    stack.push_async_callback(spawner.close)
    tasks = TaskDesk(
        engine=backend.engine,
        gallery=front.gallery,
        bulletin=front.bulletin,
        asides=front.asides,
        messages=front.messages,
        spawn=spawner,
    )
    desk = Desk(
        engine=backend.engine,
        library=backend.library,
        database=backend.database,
        keys=backend.keys,
        hosting=backend.hosting,
        draft=front.draft,
        tasks=tasks,
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
    front.attach(desk, intake, tasks)
    chosen = await asyncio.to_thread(settings.load, paths.settings)
    wanted = Wanted(chosen.notify_done, chosen.notify_failed)
    front.bulletin.notices.wanted = lambda: wanted
    _announce(stack, front, spawner)
    await desk.start()
    return desk


def _announce(stack: AsyncExitStack, front: "Front", spawn: Spawner) -> None:
    """Put the desktop behind the notices and the task bar."""
    notices = front.bulletin.notices
    if sys.platform != "linux":
        front.news.show_balloons()
        return
    desktop = Desktop(front.raise_window, front.window.tr("Show"))
    stack.push_async_callback(desktop.close)

    def show(notice: Notice) -> None:
        spawn(desktop.show(notice.tag, notice.title, notice.body), "notify")

    def show_work(work: Work) -> None:
        told = desktop.show_work(
            work.running, work.fraction, is_urgent=work.needs_person
        )
        spawn(told, "tell the task bar")

    notices.notice_wanted.connect(show)
    notices.notices_withdrawn.connect(lambda: spawn(desktop.withdraw(), "withdraw"))
    front.bulletin.work_changed.connect(show_work)


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
        front.messages.report_bug(error)

    def on_loop_error(
        _loop: asyncio.AbstractEventLoop, context: dict[str, Any]
    ) -> None:
        error = context.get("exception")
        _log.error("unexpected: %s", context.get("message"), exc_info=error)
        front.messages.report_bug(error or RuntimeError(context.get("message")))

    sys.excepthook = on_slot_error
    asyncio.get_running_loop().set_exception_handler(on_loop_error)
