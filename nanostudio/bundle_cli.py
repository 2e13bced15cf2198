"""Words and options of the commands about a whole library; cli hangs them up."""

from pathlib import Path

import click

from nanostudio import bundle_commands
from nanostudio.command_line import FOLDER, as_json, run, scope
from nanostudio.commands import Scope

_project = click.option(
    "--project", metavar="P", help="Of this project alone, by its name."
)


@click.command("export-all")
@click.argument("target", metavar="DIR", type=FOLDER)
@_project
@as_json
@scope
def export_all(scope: Scope, target: Path, project: str | None, as_json: bool) -> None:
    """Write the library to an empty folder that can be read without NanoStudio.

    Pictures byte for byte, what is known of each beside it, references, and an
    index.html to look at; without the trash. An export that was ended goes on when it
    is started again with the same folder."""
    run(
        bundle_commands.export_all(scope, target, project, as_json=as_json),
        as_json=as_json,
    )


@click.command("import-all")
@click.argument("source", metavar="DIR", type=FOLDER)
@as_json
@scope
def import_all(scope: Scope, source: Path, as_json: bool) -> None:
    """Bring in a folder that export-all made; what is here already is passed over.

    An import that was ended goes on when it is started again."""
    run(bundle_commands.import_all(scope, source, as_json=as_json), as_json=as_json)


@click.command()
@scope
def sidecars(scope: Scope) -> None:
    """Write every JSON file beside pictures anew; see “sidecars” in the settings."""
    run(bundle_commands.write_sidecars(scope))


@click.command()
@click.argument("target", metavar="DIR", type=FOLDER)
@scope
def move(scope: Scope, target: Path) -> None:
    """Copy the library's folder to an empty one, and use that from now on.

    Every file is checked; the old folder stays until you delete it. A move that was
    ended goes on when it is started again with the same folder."""
    run(bundle_commands.move(scope, target))
