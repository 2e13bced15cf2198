"""What the words of the command line share: options, and the way to an exit code."""

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import click

from nanostudio import terminal
from nanostudio.commands import Exit, Scope
from nanostudio.core.errors import KeyringTrouble, MissingKey, StudioError
from nanostudio.documents import error_document
from nanostudio.providers.table import ADAPTERS

_TIMEOUT_S = 900.0

FOLDER = click.Path(path_type=Path)
as_json = click.option("--json", "as_json", is_flag=True, help="One JSON document.")
PROVIDER = click.Choice(sorted(ADAPTERS))
TIMEOUT = click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=_TIMEOUT_S,
    show_default=True,
    metavar="S",
    help="Seconds to wait; open tasks go on with: tasks resume.",
)
scope = click.make_pass_decorator(Scope)


def run(job: Coroutine[Any, Any, Exit], *, as_json: bool = False) -> None:
    """Run a command to its exit code; what it could not do becomes words."""
    try:
        with asyncio.Runner() as runner:
            code = runner.run(job)
    except StudioError as error:
        terminal.say_error(error)
        if as_json:
            terminal.print_document(error_document(error))
        code = code_of(error)
    except KeyboardInterrupt:
        terminal.say("Interrupted. Open tasks go on with: nanostudio tasks resume")
        code = Exit.INTERRUPTED
    sys.exit(code)


def code_of(error: StudioError) -> Exit:
    """A command raises only before anything is sent; later failures are tasks'."""
    match error:
        case MissingKey():
            return Exit.NO_KEY
        case KeyringTrouble():
            return Exit.FAILED
    return Exit.REFUSED
