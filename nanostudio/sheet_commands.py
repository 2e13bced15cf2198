"""What the commands about sheets do; see commands."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from nanostudio import terminal
from nanostudio.backend import Backend
from nanostudio.commands import Exit, Scope, prepare_out
from nanostudio.core.adapting import adapt
from nanostudio.core.errors import Refused
from nanostudio.core.naming import plain
from nanostudio.core.request import GenerationRequest, check
from nanostudio.core.sheet import CellVersion, Sheet
from nanostudio.core.sheet_filling import fill
from nanostudio.core.sheet_template import Template
from nanostudio.core.spec import ModelSpec
from nanostudio.core.task import Task, TaskState
from nanostudio.documents import Document, sheet_document, task_document
from nanostudio.library.sheet_templates import read_templates
from nanostudio.sheet_making import Filling, Making
from nanostudio.store.character_names import find_character
from nanostudio.store.pictures import picture_path

ENDINGS = (".png", ".pdf", ".ora")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWish:
    """A sheet to be made, as it was typed."""

    character: str
    template: str
    provider: str
    model: str
    out: Path
    resolution: str | None = None
    timeout_s: float


async def make(scope: Scope, wish: SheetWish, *, as_json: bool) -> Exit:
    """Make the cells of a sheet, and of them the sheet."""
    _check_out(wish.out)
    async with scope.backend() as backend:
        making = await _making(scope, backend, wish)
        filling = Filling(backend, making)
        _say_price(await filling.begin(), making)
        sheet = await filling.run(wish.timeout_s)
        paths = await _paths(backend, sheet)
        if as_json:
            document = sheet_document(sheet, making.character.id, paths)
            tasks = [await _task(backend, task) for task in filling.tasks.values()]
            terminal.print_document({"sheet": document, "tasks": tasks})
        else:
            terminal.print_paths(path for path in paths if path)
        terminal.say_outcome(filling.tasks.values())
        terminal.say(f"{sheet.filled} of {len(sheet.cells)} cells are there.")
        return _code(sheet, filling.tasks.values())


def _check_out(out: Path) -> None:
    """Before anything is paid for. Raises Refused."""
    if out.suffix.lower() not in ENDINGS:
        raise Refused(
            f"A sheet is not written as “{out.suffix or out.name}”.",
            f"Give --out a name that ends with one of: {', '.join(ENDINGS)}.",
        )
    prepare_out(out.absolute().parent)


async def _making(scope: Scope, backend: Backend, wish: SheetWish) -> Making:
    """Raises Refused, MissingKey: nothing was sent."""
    character = await backend.database.run(find_character, wish.character)
    template = await asyncio.to_thread(_template, scope.paths.templates, wish.template)
    row = backend.rows[wish.provider]
    request = GenerationRequest(
        provider=row.id,
        model=wish.model,
        prompt=template.cells[0].instruction,
        aspect_ratio=template.aspect_ratio,
        resolution=wish.resolution,
    )
    if (known := row.model(wish.model)) is not None:
        request = _shaped(request, known)
    model = check(request, row)
    await backend.endpoints.find(row.id)
    who = f"{model.label} at {row.label}"
    return Making(
        character=character, template=template, request=request, model=model, who=who
    )


def _shaped(request: GenerationRequest, model: ModelSpec) -> GenerationRequest:
    """In the shape nearest to the cells' own that the model draws."""
    shape = adapt(request, request.provider, model).request.aspect_ratio
    if shape != request.aspect_ratio:
        words = f"{shape} instead" if shape else "in the model's own shape"
        terminal.say(f"{model.label} cannot draw {request.aspect_ratio}: {words}.")
    return replace(request, aspect_ratio=shape)


def _template(folder: Path, wished: str) -> Template:
    """By id, else by title without regard to case. Blocks. Raises Refused."""
    templates = read_templates(folder)
    for one in templates.found:
        if one.id == wished.strip():
            return one
    for one in templates.found:
        if one.title.casefold() == wished.strip().casefold():
            return one
    for unreadable in templates.unreadable:
        problem = unreadable.problem
        terminal.say(f"{unreadable.name}: {problem.title} {problem.hint}".rstrip())
    raise Refused(
        f"There is no template “{plain(wished, 60)}”.",
        f"There are: {', '.join(one.id for one in templates.found)}."
        f" Your own go in {folder}.",
    )


def _say_price(sheet: Sheet, making: Making) -> None:
    filling = fill(sheet, is_trusting=True)
    there = f"{sheet.filled} of {len(sheet.cells)} cells are there"
    under_way = f", {sheet.running} under way" if sheet.running else ""
    terminal.say(f"{there}{under_way}.")
    if not filling.count:
        return
    model = making.model
    price = filling.price(model, making.request.resolution)
    source = f" ({model.price_source})" if model.price_source else ""
    cost = f"{price}{source}" if price else "no price is published"
    terminal.say(f"Cells to be made: {filling.count}. Estimated cost: {cost}.")


async def _paths(backend: Backend, sheet: Sheet) -> list[Path | None]:
    """Where the originals of the cells are, in order."""
    return [
        None if cell.picture is None else await _path(backend, cell.picture)
        for cell in sheet.cells
    ]


async def _path(backend: Backend, picture: CellVersion) -> Path:
    """Where it is now: it may have been moved since."""
    path = await backend.database.run(picture_path, picture.sha256)
    return backend.library.absolute(path or picture.path)


async def _task(backend: Backend, task: Task) -> Document:
    files = [backend.library.absolute(output.path) for output in task.outputs]
    return task_document(task, files)


def _code(sheet: Sheet, tasks: Iterable[Task]) -> Exit:
    if sheet.filled == len(sheet.cells):
        return Exit.DELIVERED
    if any(task.state is TaskState.UNCERTAIN for task in tasks):
        return Exit.UNCERTAIN
    return Exit.SOME if sheet.filled else Exit.FAILED
