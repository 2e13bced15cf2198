"""Words and options of the commands about receipts; cli hangs them up."""

from pathlib import Path

import click

from nanostudio import receipt_commands
from nanostudio.command_line import as_json, run, scope
from nanostudio.commands import Scope

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option(
    "--csv", "table", type=_FILE, metavar="FILE", help="A table by project and month."
)
@click.option("--project", metavar="P", help="Of this project alone, by its name.")
@as_json
@scope
def costs(scope: Scope, table: Path | None, project: str | None, as_json: bool) -> None:
    """What was charged and refunded, by month and provider."""
    run(
        receipt_commands.show_costs(scope, table, project, as_json=as_json),
        as_json=as_json,
    )


@click.command()
@click.argument("task_ids", metavar="ID...", nargs=-1, required=True)
@click.option("--out", type=_FILE, metavar="FILE", help="Write it to a new file.")
@scope
def dossier(scope: Scope, task_ids: tuple[str, ...], out: Path | None) -> None:
    """What a provider may be shown of tasks, for a refund or a question.

    Ids, times, the request's hash, what was asked, delivered, answered and charged;
    no key, no account, no address."""
    run(receipt_commands.show_dossier(scope, task_ids, out))
