"""What the commands about a whole library do; see commands."""

from pathlib import Path

from nanostudio import settings, settings_file, terminal
from nanostudio.backend import Backend
from nanostudio.commands import Exit, Scope
from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.project import Project
from nanostudio.documents import error_document, import_document, written_document
from nanostudio.library.import_run import Progress
from nanostudio.library_commands import counted
from nanostudio.store.projects import list_projects


async def export_all(
    scope: Scope, target: Path, project: str | None, *, as_json: bool
) -> Exit:
    """Write everything, or a project, to a folder that can be read without us."""
    last = Progress()
    async with scope.backend() as backend:
        chosen = await find_project(backend, project) if project is not None else None
        with terminal.ImportLine() as line:

            def report(now: Progress) -> None:
                nonlocal last
                last = now
                line.update(now)

            try:
                written = await backend.library.bundles.write(
                    target,
                    project_id=chosen.id if chosen else None,
                    title=(chosen.name if chosen else "") or "NanoStudio",
                    report=report,
                )
            except StorageError as error:
                if not last.done:
                    raise
                terminal.say_error(error)
                terminal.say(
                    f"{last.done:,} of {last.total:,} pictures were written before."
                    " The same command goes on from there."
                )
                if as_json:
                    terminal.print_document(error_document(error))
                return Exit.FAILED
    if as_json:
        document = written_document(target.absolute(), written)
        terminal.print_document({"export": document})
    else:
        terminal.print_paths([target.absolute()])
    terminal.say(
        f"{written.pictures:,} pictures and {written.references:,} references."
    )
    for name in written.left_out:
        terminal.say(f"Left out, because its file is gone or damaged: {name}")
    return Exit.SOME if written.left_out else Exit.DELIVERED


async def import_all(scope: Scope, source: Path, *, as_json: bool) -> Exit:
    """Bring in everything an exported folder holds."""
    async with scope.backend() as backend:
        with terminal.ImportLine() as line:
            ended = await backend.library.bundles.read(source, report=line.update)
    if as_json:
        terminal.print_document({"import": import_document(ended)})
    terminal.say(counted(ended))
    if not ended.unusable:
        return Exit.DELIVERED
    return Exit.REFUSED if ended.total == ended.unusable else Exit.SOME


async def move(scope: Scope, target: Path) -> Exit:
    """Copy the library's folder to another place, and use that from now on."""
    async with scope.backend() as backend:
        before = backend.library.folder
        with terminal.ImportLine() as line:
            folder = await backend.library.bundles.move(target, report=line.update)
    if scope.paths.library is None:
        changes: dict[tuple[str, ...], settings_file.Value | None] = {
            ("library", "folder"): str(folder)
        }
        settings_file.change(scope.paths.settings, changes)
        terminal.say("The library is there from now on.")
    else:
        terminal.say(f"Open it with: --library-dir {folder}")
    terminal.say(f"The old folder stays until you delete it: {before}")
    terminal.print_paths([folder])
    return Exit.DELIVERED


async def write_sidecars(scope: Scope) -> Exit:
    """Write every document beside pictures anew."""
    if not settings.load(scope.paths.settings).sidecars:
        raise Refused(
            "No files are kept beside pictures.",
            f"Write “sidecars = true” below [library] in {scope.paths.settings}.",
        )
    async with scope.backend() as backend:
        await backend.library.sidecars.rebuild()
        while await backend.library.sidecars.settle(1.0):
            pass
    return Exit.DELIVERED


async def find_project(backend: Backend, called: str) -> Project:
    """The project of this name or id. Raises Refused."""
    projects = await backend.database.run(list_projects)
    for project in projects:
        if called in (project.id, project.name):
            return project
    names = ", ".join(project.name or project.id for project in projects)
    raise Refused(f"There is no project “{called}”.", f"There are: {names}.")
