"""The command line: words and options; what they do stands in commands.

Exit codes: 0 all delivered; 1 failed; 2 refused before sending; 3 uncertain;
4 some delivered; 5 no key; 130 interrupted.

costs --json: {"costs": [{"month": "2026-11", "provider", "charges", "refunds", "cost":
{"amount", "unit"} or null, "reported": the same}]}: newest month first, a row for each
unit; cost is charges less refunds, reported the part of it the provider said itself,
null where nobody said how much.
library export --json: {"export": {"pictures", "exported", "already_there", "files",
"errors": [{"title", "hint"}]}}: counts, and absolute paths in the pictures' order.
library import --json: {"import": {"files", "imported", "already_here", "in_trash",
"no_pictures"}}: counts; exit code 2 when nothing could be read.
library export-all --json: {"export": {"folder", "pictures", "references", "left_out":
[names]}}; exit code 4 when something was left out. library import-all --json: as for
library import.
characters --json: {"characters": [{"id", "name", "description", "never", "palette",
"notes", "canon", "locked", "views": [{"slot", "name", "chosen", "pictures": [{"path",
"sha256"}]}], "used_in": {"pictures", "sheets"}}]}; export also says "file".
sheet make --json: {"sheet": {"id", "name", "template", "character", "path" or null,
"cells": [{"id", "title", "path", "sha256", "tasks"}]}, "tasks": [those of this run]};
exit code 4 when cells are missing, or the file could not be written.
sheet slice --json: {"slices": {"found", "columns", "rows", "files": [{"path", "width",
"height"}]}}: whether the lines were found, and where they are; files row by row.
tasks check --json: {"tasks": [the task]}, and "error": {"title", "hint"} where it was
not found; the hint names the ids that may be its own."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from nanostudio import (
    __version__,
    bundle_cli,
    character_cli,
    command_line,
    commands,
    export_cli,
    key_commands,
    library_commands,
    read_cli,
    receipt_cli,
    sheet_cli,
    terminal,
)
from nanostudio.commands import Delivery, Scope
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.request import MOST_PICTURES, GenerationRequest
from nanostudio.core.task import TaskState
from nanostudio.endpoints import check_url
from nanostudio.keys import checked_label
from nanostudio.paths import Paths
from nanostudio.providers.table import ADAPTERS, UPLOADS

_folder, _json, _scope = command_line.FOLDER, command_line.as_json, command_line.scope
_run, _code_of = command_line.run, command_line.code_of
_provider, _timeout = command_line.PROVIDER, command_line.TIMEOUT
_host = click.Choice(sorted(UPLOADS))


def _checked_label(
    context: click.Context, parameter: click.Parameter, label: str | None
) -> str:
    try:
        return checked_label(label or "")
    except Refused as error:
        raise click.BadParameter(str(error)) from error


_label = click.option(
    "--label",
    metavar="L",
    callback=_checked_label,
    help="The key's name, where there are several.",
)


def _urls(
    context: click.Context, parameter: click.Parameter, pairs: tuple[str, ...]
) -> dict[str, str]:
    urls = {}
    for pair in pairs:
        name, equals, url = pair.partition("=")
        if not equals or name not in ADAPTERS:
            raise click.BadParameter(
                f"“{pair}” is not PROVIDER=URL with one of: {', '.join(ADAPTERS)}"
            )
        try:
            urls[name] = check_url(url)
        except Refused as error:
            raise click.BadParameter(str(error)) from error
    return urls


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="NanoStudio")
@click.option("--data-dir", type=_folder, help="Database, cache and logs.")
@click.option("--library-dir", type=_folder, help="Pictures and references.")
@click.option(
    "--provider-url",
    "urls",
    multiple=True,
    callback=_urls,
    metavar="P=URL",
    help="Another address for a provider, for this run.",
)
@click.option("--demo", is_flag=True, help="The sandbox, and a library of its own.")
@click.option(
    "--screenshot",
    type=click.Path(path_type=Path, dir_okay=False),
    help="With --demo: generate one picture, save a picture of the window, exit.",
)
@click.pass_context
def cli(
    context: click.Context,
    *,
    data_dir: Path | None,
    library_dir: Path | None,
    urls: dict[str, str],
    demo: bool,
    screenshot: Path | None,
) -> None:
    """A studio for the Nano Banana image models. Without a command: the window."""
    paths = Paths.find(data_dir=data_dir, library_dir=library_dir, is_demo=demo)
    context.obj = Scope(paths=paths, typed_urls=urls)
    if screenshot and not demo:
        raise click.UsageError("--screenshot goes with --demo.")
    if context.invoked_subcommand is None:
        from nanostudio.studio import open_window

        code = open_window(
            is_demo=demo, paths=paths, typed_urls=urls, screenshot=screenshot
        )
        sys.exit(code)


@cli.command()
@click.option("--provider", type=_provider, required=True)
@click.option("--model", default="", help="Wire id; the provider's first if left out.")
@click.option("--prompt", required=True, metavar="TEXT")
@click.option("--ref", "refs", multiple=True, metavar="PATH_OR_URL")
@click.option(
    "--host-through",
    type=_host,
    help="Who hosts files for a provider that takes public addresses only.",
)
@click.option(
    "--key",
    "key_label",
    metavar="LABEL",
    callback=_checked_label,
    help="Which of the provider's keys, by its name: see keys status.",
)
@click.option("--aspect-ratio", metavar="R", help="16:9, 1:1, ...; else it chooses.")
@click.option("--resolution", metavar="S", help="1K, 2K, 4K: see providers.")
@click.option(
    "--format", "format_", metavar="F", help="png, jpeg, webp: see providers."
)
@click.option("-n", "n", type=click.IntRange(1, MOST_PICTURES), default=1)
@click.option("--out", type=_folder, help="Copy the pictures there, byte for byte.")
@_timeout
@click.option("--no-wait", is_flag=True, help="Return once the provider has it.")
@_json
@_scope
def generate(
    scope: Scope,
    *,
    provider: str,
    model: str,
    prompt: str,
    refs: tuple[str, ...],
    host_through: str | None,
    key_label: str,
    aspect_ratio: str | None,
    resolution: str | None,
    format_: str | None,
    n: int,
    out: Path | None,
    timeout: float,
    no_wait: bool,
    as_json: bool,
) -> None:
    """Make pictures from a prompt and reference images."""
    request = GenerationRequest(
        provider=provider,
        model=model,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        format=format_,
        n=n,
    )
    delivery = Delivery(
        out=out, timeout_s=timeout, is_waiting=not no_wait, as_json=as_json
    )
    if host_through is not None:
        scope = replace(scope, hosts={provider: host_through})
    if key_label:
        scope = replace(scope, key_labels={provider: key_label})
    _run(commands.generate(scope, request, refs, delivery), as_json=as_json)


@cli.group()
def tasks() -> None:
    """Paid requests: what became of them, and going on with open ones."""


@tasks.command("list")
@click.option("--state", type=click.Choice([str(state) for state in TaskState]))
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
@_json
@_scope
def list_(scope: Scope, state: str | None, limit: int, as_json: bool) -> None:
    """Newest first."""
    states = {TaskState(state)} if state else None
    _run(commands.show_tasks(scope, states, limit, as_json=as_json), as_json=as_json)


@tasks.command()
@click.argument("task_id", metavar="ID")
@_json
@_scope
def show(scope: Scope, task_id: str, as_json: bool) -> None:
    """One task with its receipt; the beginning of the id is enough."""
    _run(commands.show_task(scope, task_id, as_json=as_json), as_json=as_json)


@tasks.command()
@_timeout
@_json
@_scope
def resume(scope: Scope, timeout: float, as_json: bool) -> None:
    """Go on with every open task."""
    delivery = Delivery(timeout_s=timeout, as_json=as_json)
    _run(commands.resume(scope, delivery), as_json=as_json)


@tasks.command()
@click.argument("task_id", metavar="ID")
@_scope
def cancel(scope: Scope, task_id: str) -> None:
    """Stop waiting for a task; what was sent may still be charged."""
    _run(commands.cancel(scope, task_id))


@tasks.command()
@click.option("--provider", type=_provider, required=True)
@click.argument("remote_id")
@_timeout
@_json
@_scope
def adopt(
    scope: Scope, provider: str, remote_id: str, timeout: float, as_json: bool
) -> None:
    """Collect a task made elsewhere, by its id at the provider."""
    delivery = Delivery(timeout_s=timeout, as_json=as_json)
    _run(commands.adopt(scope, provider, remote_id, delivery), as_json=as_json)


@tasks.command()
@click.argument("task_id", metavar="ID")
@_timeout
@_json
@_scope
def check(scope: Scope, task_id: str, timeout: float, as_json: bool) -> None:
    """Ask the provider what became of a task. Nothing is paid for twice.

    By its remote id, by its idempotency key, else in the provider's list of tasks,
    where there is one; what may be it there is named, not adopted."""
    delivery = Delivery(timeout_s=timeout, as_json=as_json)
    _run(commands.check_task(scope, task_id, delivery), as_json=as_json)


@tasks.command()
@click.argument("task_id", metavar="ID")
@click.argument("remote_id")
@_timeout
@_json
@_scope
def identify(
    scope: Scope, task_id: str, remote_id: str, timeout: float, as_json: bool
) -> None:
    """Collect an uncertain task by the id found for it on the provider's site."""
    delivery = Delivery(timeout_s=timeout, as_json=as_json)
    _run(commands.identify(scope, task_id, remote_id, delivery), as_json=as_json)


cli.add_command(receipt_cli.costs)
tasks.add_command(receipt_cli.dossier)


@cli.command()
@click.option(
    "--refresh",
    type=_provider,
    metavar="P",
    help="First ask this provider which models there are; costs nothing.",
)
@_json
@_scope
def providers(scope: Scope, refresh: str | None, as_json: bool) -> None:
    """What each provider's models can do, and whether a key is stored."""
    _run(commands.show_providers(scope, refresh, as_json=as_json), as_json=as_json)


@cli.group()
def keys() -> None:
    """Keys in the system's keyring."""


@keys.command()
@_scope
def status(scope: Scope) -> None:
    """Where each key is kept, and which is in use; never the key."""
    _run(key_commands.key_status(scope))


@keys.command("set")
@click.argument("provider", type=_provider)
@_label
@_scope
def set_(scope: Scope, provider: str, label: str) -> None:
    """Store a key, read from standard input."""
    if sys.stdin.isatty():
        value = click.prompt("Key", hide_input=True, err=True)
    else:
        value = sys.stdin.readline()
    _run(key_commands.set_key(scope, provider, value.strip(), label))


@keys.command()
@click.argument("provider", type=_provider)
@_label
@_scope
def delete(scope: Scope, provider: str, label: str) -> None:
    """Remove a key."""
    _run(key_commands.delete_key(scope, provider, label))


@keys.command()
@click.argument("provider", type=_provider)
@click.argument("label", metavar="LABEL", callback=_checked_label)
@_scope
def use(scope: Scope, provider: str, label: str) -> None:
    """Send new tasks with the key of this name; "" is the one without a name.

    A task under way keeps to the key it was sent with."""
    _run(key_commands.use_key(scope, provider, label))


@keys.command()
@click.argument("provider", type=_provider)
@_label
@_scope
def test(scope: Scope, provider: str, label: str) -> None:
    """Ask the provider whether a key works; costs nothing.

    Exit code 3: its answer shows neither that it works nor that it does not."""
    _run(key_commands.test_key(scope, provider, label))


@cli.group()
def library() -> None:
    """The pictures of the library."""


@library.command("import")
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@_json
@_scope
def import_(scope: Scope, paths: tuple[Path, ...], as_json: bool) -> None:
    """Copy pictures, and folders of pictures, into the library, each once.

    What was imported before is passed over quickly, so that an import which was
    interrupted goes on when it is started again."""
    _run(
        library_commands.import_pictures(scope, paths, as_json=as_json), as_json=as_json
    )


library.add_command(export_cli.export)
library.add_command(bundle_cli.export_all)
library.add_command(bundle_cli.import_all)
library.add_command(bundle_cli.move)
library.add_command(bundle_cli.sidecars)


cli.add_command(read_cli.read)
cli.add_command(character_cli.characters)
cli.add_command(sheet_cli.sheet)


@cli.group()
def sandbox() -> None:
    """The built-in gateway: free, offline, with faults on demand."""


@sandbox.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, show_default=True)
@click.option("--ledger", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--state", type=_folder, help="Where it keeps tasks between starts.")
@click.option("--delay", type=click.FloatRange(min=0), default=4.0, metavar="S")
def serve(port: int, ledger: Path | None, state: Path | None, delay: float) -> None:
    """Serve it to other programs until interrupted; prints its address."""
    from nanostudio.sandbox.server import serve as serve_sandbox

    try:
        serve_sandbox(
            port=port,
            ledger=ledger,
            state=state,
            delay_s=delay,
            on_ready=click.echo,
        )
    except StudioError as error:
        terminal.say_error(error)
        sys.exit(_code_of(error))


@cli.group()
def webhook() -> None:
    """A receiver for the callbacks of gateways that have them."""


@webhook.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), required=True)
@_scope
def serve_webhook(scope: Scope, port: int) -> None:
    """Receive on this computer until interrupted; prints the address to call.

    Lead a tunnel or a reverse proxy there, and give the gateway that one's address. A
    call only makes NanoStudio look at once; what it says is not trusted."""
    from nanostudio.webhook import serve as serve_receiver

    paths = scope.paths
    try:
        serve_receiver(
            port=port, secret=paths.webhook, folder=paths.hints, on_ready=click.echo
        )
    except StudioError as error:
        terminal.say_error(error)
        sys.exit(_code_of(error))
