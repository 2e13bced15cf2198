"""What the command that exports pictures does; see commands."""

from pathlib import Path

from nanostudio import terminal
from nanostudio.backend import Backend
from nanostudio.commands import Exit, Scope
from nanostudio.core.errors import StorageError
from nanostudio.core.export import ExportOptions, check
from nanostudio.core.query_words import FIELDS, Known, parse
from nanostudio.core.search import Field, Query
from nanostudio.documents import export_document
from nanostudio.library.export_trip import Exported
from nanostudio.store.boards import list_boards
from nanostudio.store.database import Database
from nanostudio.store.looks import look_over_some
from nanostudio.store.projects import list_projects
from nanostudio.store.search import count_found, find


async def export_pictures(
    scope: Scope, words: str, out: Path, options: ExportOptions, *, as_json: bool
) -> Exit:
    """Write the pictures that `words` find into a folder; their files' names."""
    check(options)
    async with scope.backend() as backend:
        numbers = await _found(backend, words)
        if not numbers:
            terminal.say("No pictures were found.")
        with terminal.ImportLine() as line:
            ended, failure = await _run(backend, numbers, out, options, line)
    files = [out.absolute() / name for name in ended.names]
    if as_json:
        terminal.print_document(export_document(ended, files, failure))
    else:
        terminal.print_paths(files)
    _say(ended, failure)
    if not numbers:
        return Exit.REFUSED
    if ended.done == ended.total and failure is None:
        return Exit.DELIVERED
    return Exit.SOME if ended.done else Exit.FAILED


async def _run(
    backend: Backend,
    numbers: list[int],
    out: Path,
    options: ExportOptions,
    line: terminal.ImportLine,
) -> tuple[Exported, StorageError | None]:
    begun = backend.library.exporter.begin(numbers, options, line.update)
    try:
        return await begun.run(out), None
    except StorageError as failure:
        return begun.progress, failure


async def _found(backend: Backend, words: str) -> list[int]:
    database = backend.database
    while await database.run(look_over_some, backend.rows):
        pass  # what came since the window was open is found by its words, too
    query = parse(words, await _known(database))
    numbers, rest = list[int](), None
    while True:
        found = await database.run(find, query, rest=rest)
        numbers += found.numbers
        if (rest := found.rest) is None:
            return numbers


async def _known(database: Database) -> Known:
    """What projects, boards, tags and so on there are."""
    projects = await database.run(list_projects)
    known = {Field.PROJECT: {one.id: one.name for one in projects}, Field.BOARD: {}}
    for project in projects:
        for board in await database.run(list_boards, project.id):
            known[Field.BOARD][board.id] = board.name
    for field in FIELDS:
        if field not in known:
            counted = await database.run(count_found, Query(), field)
            known[field] = {value: value for value in counted}
    return known


def _say(ended: Exported, failure: StorageError | None) -> None:
    for problem in ended.problems:
        terminal.say_error(problem)
    if failure is not None:
        terminal.say_error(failure)
    terminal.say(f"{ended.done:,} of {ended.total:,} exported.")
    if ended.there:
        terminal.say(f"{ended.there:,} of them were there already.")
    if failure is not None:
        terminal.say("The same command goes on where it was.")
