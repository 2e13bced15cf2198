"""What the commands about sheets do; see commands."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nanostudio import sheet_files, terminal
from nanostudio.backend import Backend
from nanostudio.commands import Exit, Scope, prepare_out
from nanostudio.core.adapting import adapt
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.naming import plain
from nanostudio.core.request import GenerationRequest, check
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_filling import fill
from nanostudio.core.sheet_template import Template
from nanostudio.core.spec import ModelSpec
from nanostudio.core.task import Task, TaskState
from nanostudio.documents import Document, sheet_document, task_document
from nanostudio.library.sheet_templates import read_templates
from nanostudio.sheet_files import Original
from nanostudio.sheet_making import Filling, Making
from nanostudio.store.character_names import find_character


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
    out = wish.out.absolute()
    prepare_out(out.parent)
    async with scope.backend() as backend:
        making = await _making(scope, backend, wish)
        filling = Filling(backend, making)
        _say_price(await filling.begin(), making)
        sheet = await filling.run(wish.timeout_s)
        shown = await sheet_files.originals(backend, sheet)
        is_written = await _written(backend, sheet, shown, out)
        paths = [one.path if one else None for one in shown]
        if as_json:
            file = out if is_written else None
            document = sheet_document(sheet, making.character.id, paths, file)
            tasks = [await _task(backend, task) for task in filling.tasks.values()]
            terminal.print_document({"sheet": document, "tasks": tasks})
        else:
            terminal.print_paths([out] if is_written else filter(None, paths))
        terminal.say_outcome(filling.tasks.values())
        terminal.say(f"{sheet.filled} of {len(sheet.cells)} cells are there.")
        code = _code(sheet, filling.tasks.values())
        return code if is_written or code is not Exit.DELIVERED else Exit.SOME


async def _written(
    backend: Backend, sheet: Sheet, shown: Sequence[Original | None], out: Path
) -> bool:
    """Whether the sheet's file is there, also of one with empty cells.

    What keeps it from that is said: its cells are paid for and stay."""
    if not sheet.filled:
        return False
    try:
        await sheet_files.write(backend, sheet, shown, out)
    except StudioError as error:
        terminal.say_error(error)
        terminal.say("The cells are kept; the same command tries again.")
        return False
    return True


async def _making(scope: Scope, backend: Backend, wish: SheetWish) -> Making:
    """Raises Refused, MissingKey: nothing was sent."""
    character = await backend.database.run(find_character, wish.character)
    template = await asyncio.to_thread(_template, scope.paths.templates, wish.template)
    sheet_files.check(wish.out, template)
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
    if sheet.running:
        terminal.say(f"Cells under way: {sheet.running}.")
    if not filling.count:
        return
    model = making.model
    price = filling.price(model, making.request.resolution)
    source = f" ({model.price_source})" if model.price_source else ""
    cost = f"{price}{source}" if price else "no price is published"
    count = f"{filling.count} of {len(sheet.cells)}"
    terminal.say(f"Cells to be made: {count}. Estimated cost: {cost}.")


async def _task(backend: Backend, task: Task) -> Document:
    files = [backend.library.absolute(output.path) for output in task.outputs]
    return task_document(task, files)


def _code(sheet: Sheet, tasks: Iterable[Task]) -> Exit:
    if sheet.filled == len(sheet.cells):
        return Exit.DELIVERED
    if any(task.state is TaskState.UNCERTAIN for task in tasks):
        return Exit.UNCERTAIN
    return Exit.SOME if sheet.filled else Exit.FAILED
