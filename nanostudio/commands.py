"""What the commands do: coroutines over the engine that return an exit code."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from enum import IntEnum
from pathlib import Path

from nanostudio import settings, terminal
from nanostudio.accounts import Accounts
from nanostudio.backend import Backend, open_backend
from nanostudio.catalogue import (
    Learned,
    ask_models,
    load_learned,
    of_pictures,
    remember_models,
    rows_in_use,
)
from nanostudio.core.errors import (
    NetworkError,
    ProviderError,
    Refused,
    StorageError,
    StudioError,
)
from nanostudio.core.request import GenerationRequest, Reference, check, estimate
from nanostudio.core.task import Task, TaskState
from nanostudio.documents import (
    error_document,
    provider_document,
    task_document,
)
from nanostudio.engine.budget import to_be_scaled
from nanostudio.keys import Keys
from nanostudio.paths import Paths
from nanostudio.providers.table import ADAPTERS, spec
from nanostudio.references import fetch_reference
from nanostudio.store.database import Database
from nanostudio.store.references import get_reference
from nanostudio.store.tasks import find_remote, list_tasks
from nanostudio.terminal import TaskLines


class Exit(IntEnum):
    """Exit codes; see the module docstring of cli."""

    DELIVERED = 0
    FAILED = 1
    REFUSED = 2
    UNCERTAIN = 3
    SOME = 4
    NO_KEY = 5
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The global options."""

    paths: Paths
    typed_urls: dict[str, str]
    hosts: dict[str, str] = field(default_factory=dict)  # see open_backend
    key_labels: dict[str, str] = field(default_factory=dict)  # likewise

    @asynccontextmanager
    async def backend(self) -> AsyncIterator[Backend]:
        """The library and everything over it, open."""
        async with open_backend(
            self.paths,
            typed_urls=self.typed_urls,
            hosts=self.hosts,
            key_labels=self.key_labels,
        ) as backend:
            yield backend


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How the results of a command are handed over."""

    out: Path | None = None
    timeout_s: float | None = None
    is_waiting: bool = True
    as_json: bool = False


def exit_code(tasks: Sequence[Task]) -> Exit:
    """What the ends of `tasks` amount to; uncertain ones weigh most."""
    done = [task for task in tasks if task.state is TaskState.DONE]
    if any(task.state is TaskState.UNCERTAIN for task in tasks):
        return Exit.UNCERTAIN
    if any(len(task.outputs) < task.request.n for task in done):
        return Exit.SOME
    if len(done) == len(tasks):
        return Exit.DELIVERED
    return Exit.SOME if done else Exit.FAILED


async def generate(
    scope: Scope, request: GenerationRequest, refs: Sequence[str], delivery: Delivery
) -> Exit:
    """Order pictures and hand them over."""
    provider = spec(request.provider)
    model_id = request.model or provider.models[0].id
    counted = tuple(Reference(sha256="", name=ref) for ref in refs)
    request = replace(request, model=model_id, references=counted)
    check(request, provider)
    if delivery.out is not None:
        prepare_out(delivery.out)
    async with scope.backend() as backend:
        await backend.endpoints.find(provider.id)
        fetched = [
            await fetch_reference(backend.library, backend.wire, ref) for ref in refs
        ]
        request = replace(request, references=tuple(fetched))
        model = backend.rows[provider.id].model(request.model)
        price = estimate(request, model) if model else None
        if model and price:
            source = f" ({model.price_source})" if model.price_source else ""
            terminal.say(f"Estimated cost: {price}{source}.")
        await _say_scaled(backend, request)
        tasks = await backend.engine.submit(request)
        return await hand_over(backend, tasks, delivery)


async def _say_scaled(backend: Backend, request: GenerationRequest) -> None:
    row = backend.rows[request.provider]
    model = row.model(request.model)
    kept = [
        await backend.database.run(get_reference, one.sha256)
        for one in request.references
    ]
    pictures = [picture for picture in kept if picture is not None]
    if model and (large := to_be_scaled(pictures, row, model)):
        names = ", ".join(pictures[place].name for place in sorted(large))
        terminal.say(f"Too large for {row.label}, so sent smaller: {names}.")


def prepare_out(folder: Path) -> None:
    """Make `folder` and try it, before anything is paid for. Raises Refused."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".nanostudio-write-test"
        probe.touch()
        probe.unlink()
    except OSError as exc:
        raise Refused(
            f"The folder {folder} cannot be written: {exc.strerror}.",
            "Nothing was sent. Choose another folder with --out.",
        ) from exc


async def hand_over(
    backend: Backend, tasks: Sequence[Task], delivery: Delivery
) -> Exit:
    """Wait for `tasks`, then print their files, copied to `out` when given."""
    if delivery.is_waiting:
        tasks = await awaited(backend, tasks, delivery.timeout_s)
        code = exit_code(tasks)
    else:
        tasks = await _accepted(backend, tasks)
        code = Exit.DELIVERED if all(t.is_open for t in tasks) else exit_code(tasks)
    files = [await _files(backend, task, delivery.out) for task in tasks]
    if delivery.as_json:
        documents = [task_document(t, f) for t, f in zip(tasks, files, strict=True)]
        terminal.print_document({"tasks": documents})
    else:
        terminal.print_paths(path for paths in files for path in paths)
    terminal.say_outcome(tasks)
    return code


async def awaited(
    backend: Backend, tasks: Sequence[Task], timeout_s: float | None
) -> list[Task]:
    """The tasks once none goes on by itself, or at the timeout; shown meanwhile."""
    with TaskLines(tasks) as lines:
        stop = backend.engine.watch(lines.update)
        try:
            return await backend.engine.settled((t.id for t in tasks), timeout_s)
        finally:
            stop()


async def _accepted(backend: Backend, tasks: Sequence[Task]) -> list[Task]:
    """The tasks once every one is at the provider, or ended before."""
    before = (TaskState.QUEUED, TaskState.UPLOADING, TaskState.SUBMITTING)
    return await backend.engine.reached(
        (task.id for task in tasks), lambda task: task.state not in before
    )


async def _files(backend: Backend, task: Task, out: Path | None) -> list[Path]:
    library = backend.library
    if out is None:
        return [library.absolute(output.path) for output in task.outputs]
    return [await library.copy_out(output, out) for output in task.outputs]


async def resume(scope: Scope, delivery: Delivery) -> Exit:
    """Take up every open task, and look again at those with an uncertain end."""
    async with scope.backend() as backend:
        tasks = await backend.engine.start()
        uncertain = await backend.database.run(list_tasks, states={TaskState.UNCERTAIN})
        for task in uncertain:
            try:
                tasks.append(await backend.engine.check(task.id))
            except StudioError:
                tasks.append(task)  # only the person can decide; it is shown
        if not tasks:
            terminal.say("No task is open.")
        return await hand_over(backend, tasks, delivery)


async def adopt(
    scope: Scope, provider_id: str, remote_id: str, delivery: Delivery
) -> Exit:
    """Collect a task made elsewhere."""
    async with scope.backend() as backend:
        ours = await backend.database.run(find_remote, provider_id, remote_id.strip())
        await _take_up(backend, ours)
        task = await backend.engine.adopt(provider_id, remote_id)
        return await hand_over(backend, [task], delivery)


async def check_task(scope: Scope, task_id: str, delivery: Delivery) -> Exit:
    """Look again at a task without an end; what may be it is named."""
    async with scope.backend() as backend:
        task = await backend.engine.get(task_id)
        await _take_up(backend, task)
        try:
            task = await backend.engine.check(task.id)
        except (Refused, NetworkError, ProviderError) as error:
            terminal.say_error(error)
            if delivery.as_json:
                found = {"tasks": [await _document(backend, task)]}
                terminal.print_document(error_document(error) | found)
            return exit_code([task])
        return await hand_over(backend, [task], delivery)


async def identify(
    scope: Scope, task_id: str, remote_id: str, delivery: Delivery
) -> Exit:
    """Collect a task of ours by the id the person found for it."""
    async with scope.backend() as backend:
        task = await backend.engine.identify(task_id, remote_id)
        return await hand_over(backend, [task], delivery)


async def _take_up(backend: Backend, task: Task | None) -> None:
    """Let it go on when it is open: nothing else in this process does."""
    if task is not None and task.is_open:
        await backend.engine.start()


async def cancel(scope: Scope, task_id: str) -> Exit:
    """Give up a task."""
    async with scope.backend() as backend:
        task = await backend.engine.cancel(task_id)
        problem = task.problem
        words = f"{problem.title} {problem.hint}" if problem else f"{task.state}."
        terminal.say(f"Task {task.id}: {words}")
        return Exit.DELIVERED if task.state is TaskState.CANCELLED else Exit.FAILED


async def show_tasks(
    scope: Scope, states: set[TaskState] | None, limit: int, *, as_json: bool
) -> Exit:
    """The history, newest first."""
    async with scope.backend() as backend:
        tasks = await backend.database.run(list_tasks, states=states, limit=limit)
        if as_json:
            documents = [await _document(backend, task) for task in tasks]
            terminal.print_document({"tasks": documents})
        else:
            terminal.print_tasks(tasks)
        return Exit.DELIVERED


async def show_task(scope: Scope, task_id: str, *, as_json: bool) -> Exit:
    """One task with its receipt."""
    async with scope.backend() as backend:
        task = await backend.engine.get(task_id)
        files = await _files(backend, task, None)
        if as_json:
            terminal.print_document(task_document(task, files))
        else:
            terminal.print_receipt(task, files)
        return Exit.DELIVERED


async def _document(backend: Backend, task: Task) -> dict[str, object]:
    return task_document(task, await _files(backend, task, None))


async def show_providers(
    scope: Scope, refreshed: str | None = None, *, as_json: bool
) -> Exit:
    """The rows in use, and where each provider's key is.

    The list of models of the provider `refreshed` is asked for first."""
    keys = Keys()
    chosen = settings.load(scope.paths.settings)
    if refreshed:
        await _refresh(scope, refreshed)
    learned, labels = await _remembered(scope, keys)
    providers = list(rows_in_use(chosen, learned).values())
    places = [await keys.status(row, labels.get(row.id, "")) for row in providers]
    if as_json:
        typed = {**chosen.base_urls, **scope.typed_urls}
        urls = {p.id: p.base_url for p in providers} | typed
        documents = [
            provider_document(provider, urls[provider.id], place)
            for provider, place in zip(providers, places, strict=True)
        ]
        terminal.print_document({"providers": documents})
    else:
        terminal.print_providers(providers, places)
    return Exit.DELIVERED


async def _refresh(scope: Scope, provider_id: str) -> None:
    async with scope.backend() as backend:
        endpoint = await backend.endpoints.find(provider_id)
        models = await ask_models(backend.wire, endpoint, provider_id)
        await remember_models(backend.database, provider_id, models)
        label = spec(provider_id).label
        drawing = len(of_pictures(models))
        terminal.say(f"{label} lists {len(models)} models; {drawing} draw pictures.")


async def _remembered(scope: Scope, keys: Keys) -> tuple[Learned, dict[str, str]]:
    """Learned models, and the names of the keys in use; from the library, if there is
    one and no window has it open."""
    if not scope.paths.database.is_file():
        return {}, {}
    try:
        database = await Database.open(scope.paths.database)
    except StorageError as error:
        terminal.say(f"Models learned from providers are not shown: {error.title}")
        return {}, {}
    try:
        accounts = Accounts(database, keys)
        await accounts.load()
        in_use = {name: accounts.in_use(name) for name in ADAPTERS}
        return await load_learned(database), in_use
    finally:
        await database.close()
