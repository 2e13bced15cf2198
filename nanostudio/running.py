"""The window at work: the engine behind it, from the first paint to the last close."""

import asyncio
import logging
import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from nanostudio import door, portal
from nanostudio.app.bulletin import Work
from nanostudio.app.desk import Desk
from nanostudio.app.export_desk import ExportDesk
from nanostudio.app.export_planner import ExportPlanner
from nanostudio.app.face_off_desk import FaceOffDesk
from nanostudio.app.import_desk import ImportDesk
from nanostudio.app.intake import Intake
from nanostudio.app.iterate_desk import IterateDesk
from nanostudio.app.key_desk import KeyDesk
from nanostudio.app.lineage_desk import LineageDesk
from nanostudio.app.mark_desk import MarkDesk
from nanostudio.app.notices import Notice, Wanted
from nanostudio.app.places import Places
from nanostudio.app.provider_desk import ProviderDesk
from nanostudio.app.spawn import Spawner
from nanostudio.app.task_desk import TaskDesk
from nanostudio.app.upkeep import Upkeep
from nanostudio.app.view_desk import ViewDesk
from nanostudio.app.watch_desk import WatchDesk
from nanostudio.app.words import translate
from nanostudio.backend import Backend, open_backend
from nanostudio.bundle_desks import attach_bundles
from nanostudio.core.errors import LibraryMissing, StudioError
from nanostudio.core.say import say
from nanostudio.core.task import Problem, TaskState
from nanostudio.engine.tools import clock_ms
from nanostudio.file_desks import attach_files
from nanostudio.notify import Desktop
from nanostudio.paths import Paths, pictures_folder
from nanostudio.sheet_desks import attach_sheets
from nanostudio.template_desks import attach_templates

if TYPE_CHECKING:
    from nanostudio.ui.front import Front

_log = logging.getLogger(__name__)
_PORTRAIT_PROMPT = (
    "A fox in a yellow raincoat at a night market, soft neon light, 35 mm"
)
_PORTRAIT_COUNT = 4
_PICTURES_S = 20.0
_LOOK_S = 2.0  # between looks whether a disk is there
# Painting lets other threads run; after Python's own 5 ms a frame would be lost.
_TURN_S = 0.0005
_FADE_S = 0.6  # pictures fade in


@dataclass(frozen=True, slots=True)
class _Visit:
    """A person's stay at the window."""

    front: "Front"
    paths: Paths
    typed_urls: Mapping[str, str]
    screenshot: Path | None
    closed: asyncio.Event


async def live(
    front: "Front",
    paths: Paths,
    typed_urls: Mapping[str, str],
    screenshot: Path | None,
) -> int:
    """Until the window is closed, or its picture is taken; the exit code."""
    sys.setswitchinterval(_TURN_S)
    visit = _Visit(front, paths, typed_urls, screenshot, asyncio.Event())
    front.when_closed(visit.closed.set)
    _report_bugs(front)
    spawner = Spawner(front.messages.report, front.messages.report_bug)
    front.kept.attach(spawner)
    front.preferences.attach(paths.settings, spawner)
    front.program.take_places(_places(paths, None))
    if sys.platform == "linux" and screenshot is None:
        spawner(portal.follow(front.look.set_desktop), "follow the desktop's colours")
    async with AsyncExitStack() as stack:
        stack.push_async_callback(spawner.close)
        stack.push_async_callback(_save, front)
        try:
            return await _work(visit)
        except StudioError as error:
            if screenshot is not None:
                sys.stderr.write(f"Error: {error}\n")
                return 1
            # The window stays, so that the reason can be read in it.
            front.messages.report(error)
            await visit.closed.wait()
            return 1


async def _work(visit: _Visit) -> int:
    """With the engine behind the window, as soon as it can be had."""
    front = visit.front
    async with AsyncExitStack() as stack:
        backend = await _opened(stack, visit)
        if backend is None:
            return 1
        front.program.take_places(_places(visit.paths, backend.library.folder))
        stack.callback(front.pictures.close)
        front.take_rows(backend.rows)
        desk = await _attached(stack, front, backend, visit.paths)
        _open_door(stack, visit)
        if visit.screenshot is None:
            await visit.closed.wait()
        else:
            await _portray(front, backend, visit.screenshot)
        await front.characters.edits.save()
        await desk.save()
    return 0


def _open_door(stack: AsyncExitStack, visit: _Visit) -> None:
    """From now on a second start brings this window forward."""
    if visit.screenshot is None:
        here = door.Door(door.address(visit.paths.database))
        here.knocked.connect(visit.front.window.come_forward)
        stack.callback(here.close)


async def _save(front: "Front") -> None:
    """What the window keeps by itself; that it cannot be, closing need not say."""
    with suppress(StudioError):
        await front.kept.save()
    with suppress(StudioError):
        await front.preferences.save()


def _places(paths: Paths, library: Path | None) -> Places:
    return Places(
        settings=paths.settings,
        log=paths.logs,
        library=library,
        is_library_given=paths.library is not None,
    )


async def _opened(stack: AsyncExitStack, visit: _Visit) -> Backend | None:
    """What lies below the window, as soon as it can be opened; None when the window
    is closed before that.

    Raises StudioError where nobody is there to mend anything: for a screenshot."""
    while True:
        try:
            await visit.front.preferences.read()
            return await stack.enter_async_context(
                open_backend(visit.paths, typed_urls=visit.typed_urls)
            )
        except StudioError as error:
            if visit.screenshot is not None:
                raise
            if not await _mended(visit, error):
                return None


async def _mended(visit: _Visit, error: StudioError) -> bool:
    """Show why the start failed till the person wants another try, has mended the
    settings file or connected the disk; False when the window was closed instead."""
    front, again = visit.front, asyncio.Event()

    def on_mistake_changed(_mistake: object) -> None:
        again.set()

    # Looked at before it is told of: a disk connected the next moment counts. What is
    # wrong with a folder that is there, a person must mend.
    folder = _library_of(visit)
    is_away = isinstance(error, LibraryMissing)
    is_away = is_away and not await asyncio.to_thread(folder.is_dir)
    front.preferences.mistake_changed.connect(on_mistake_changed)
    front.show_trouble(error, again.set)
    waits = [asyncio.ensure_future(event.wait()) for event in (again, visit.closed)]
    if is_away:
        waits.append(asyncio.ensure_future(_appeared(folder)))
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
    front.preferences.mistake_changed.disconnect(on_mistake_changed)
    front.end_trouble()
    return not visit.closed.is_set()


def _library_of(visit: _Visit) -> Path:
    chosen = visit.front.preferences.settings.library
    return visit.paths.library or chosen or pictures_folder()


async def _appeared(folder: Path) -> Literal[True]:
    """True as soon as the library's folder, which is not there, is."""
    while not await asyncio.to_thread(folder.is_dir):
        await asyncio.sleep(_LOOK_S)
    return True


async def _attached(
    stack: AsyncExitStack, front: "Front", backend: Backend, paths: Paths
) -> Desk:
    # Of its own: what it starts needs the database, and ends before that is closed.
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
        projects=front.projects,
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
    front.projects.attach(backend.database, spawner, clock_ms)
    backend.engine.watch(front.projects.note_task)
    front.prompts.attach(backend.database, spawner)
    front.attach(desk, intake, tasks)
    views = ViewDesk(backend.library.viewing, spawner)
    front.library.viewer.attach(views)
    _attach_judging(front, backend, spawner)
    front.library.compare.attach(views)
    iterating = IterateDesk(
        database=backend.database,
        library=backend.library,
        checkout=front.checkout,
        orders=desk.orders,
        spawn=spawner,
    )
    front.iterate.attach(iterating.order)
    front.relatives.attach(LineageDesk(backend.database, spawner).ask)
    backend.engine.watch(front.relatives.note_task)
    front.bulletin.notices.wanted = lambda: _wanted(front)
    _announce(stack, front, spawner)
    face_off = FaceOffDesk(
        front.library.face_off.state,
        engine=backend.engine,
        database=backend.database,
        orders=desk.orders,
        hosting=backend.hosting,
        messages=front.messages,
        spawn=spawner,
    )
    front.library.face_off.attach(face_off)
    upkeep = _upkept(stack, front, backend, spawner)
    upkeep.follow(desk, views)
    front.library.upkeep.attach(upkeep, desk.history.refresh)
    front.library.judging.attach_trash(upkeep.trash)
    await upkeep.start()
    await desk.start()
    await face_off.start()
    await _attach_imports(front, backend, desk, spawner)
    await attach_files(front, backend, desk, paths.edits, spawner)
    attach_bundles(front, backend, desk, spawner)
    attach_sheets(front, backend, desk, spawner)
    attach_templates(front, backend, paths.templates, spawner)
    _attach_providers(stack, front, backend, spawner)
    return desk


async def _attach_imports(
    front: "Front", backend: Backend, desk: Desk, spawner: Spawner
) -> None:
    importer, imports = backend.library.importer, front.library.importing.imports
    importing = ImportDesk(
        importer,
        imports,
        database=backend.database,
        show=desk.history.show_imported,
        messages=front.messages,
        project=lambda: front.projects.current,
        spawn=spawner,
    )
    watching = WatchDesk(importer, backend.database, imports, importing, spawner)
    front.library.importing.attach(importing, watching)
    await watching.start()


def _attach_judging(front: "Front", backend: Backend, spawner: Spawner) -> None:
    marks = MarkDesk(
        database=backend.database,
        gallery=front.gallery,
        messages=front.messages,
        spawn=spawner,
    )
    exports = ExportDesk(
        library=backend.library, messages=front.messages, spawn=spawner
    )
    front.boards.attach(backend.database, spawner)
    front.finding.facets.attach(backend.database, spawner)
    front.library.judging.attach(marks, exports)
    planner = ExportPlanner(
        library=backend.library, database=backend.database, spawn=spawner
    )
    front.library.exporting.attach(planner, exports)


def _upkept(
    stack: AsyncExitStack, front: "Front", backend: Backend, spawner: Spawner
) -> Upkeep:
    upkeep = Upkeep(
        watch=front.library_watch,
        engine=backend.engine,
        library=backend.library,
        database=backend.database,
        thumbnails=front.thumbnails,
        messages=front.messages,
        spawn=spawner,
        days=lambda: front.preferences.settings.trash_days,
        now_ms=clock_ms,
        has_sidecars=lambda: front.preferences.settings.sidecars,
    )
    changed, take = front.preferences.changed, upkeep.sidecars.take_settings
    changed.connect(take)
    stack.callback(changed.disconnect, take)
    stack.callback(upkeep.close)  # which keeps it as well
    return upkeep


def _attach_providers(
    stack: AsyncExitStack, front: "Front", backend: Backend, spawner: Spawner
) -> None:
    """Keys, and what is set for each provider; both may be changed at any time."""
    keys = KeyDesk(
        book=front.keys,
        keys=backend.keys,
        accounts=backend.accounts,
        endpoints=backend.endpoints,
        wire=backend.wire,
        rows=backend.rows,
        go_on=backend.engine.go_on,
        spawn=spawner,
    )
    providers = ProviderDesk(
        options=front.provider_options,
        settings=backend.provider_settings,
        database=backend.database,
        rows=backend.rows,
        spawn=spawner,
    )
    stack.callback(keys.forget)  # which keeps it as well: signals do not
    backend.engine.watch(providers.note_task)
    keys.start()
    providers.start()

    def take_settings() -> None:
        """What was changed in the file, here or by hand, counts for what comes."""
        try:
            providers.take(front.preferences.settings)
        except StudioError as error:
            front.messages.report(error)
        front.take_rows(backend.priced(front.preferences.settings))

    front.preferences.changed.connect(take_settings)
    stack.callback(front.preferences.changed.disconnect, take_settings)


def _wanted(front: "Front") -> Wanted:
    chosen = front.preferences.settings
    return Wanted(chosen.notify_done, chosen.notify_failed)


def _announce(stack: AsyncExitStack, front: "Front", spawn: Spawner) -> None:
    """Put the desktop behind the notices and the task bar."""
    notices = front.bulletin.notices
    if sys.platform != "linux":
        front.news.show_balloons()
        return
    desktop = Desktop(front.raise_window, translate("running", "Show"))
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
            problem = task.problem or Problem(title=say("A picture was not delivered."))
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
