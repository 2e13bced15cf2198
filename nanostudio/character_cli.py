"""Words and options of the commands about characters; cli hangs them up."""

from pathlib import Path

import click

from nanostudio import character_commands
from nanostudio.character_commands import Shot
from nanostudio.command_line import as_json, run, scope
from nanostudio.commands import Scope
from nanostudio.core.character import NAMED, Slot

_file = click.Path(path_type=Path, dir_okay=False)
_name = click.argument("name", metavar="NAME")


def _shots(
    context: click.Context, parameter: click.Parameter, pairs: tuple[str, ...]
) -> tuple[Shot, ...]:
    return tuple(map(_shot, pairs))


def _shot(pair: str) -> Shot:
    """What “outfit:winter coat=coat.png” means."""
    view, equals, path = pair.partition("=")
    word, _, name = view.partition(":")
    if not equals or not path:
        raise click.BadParameter(f"“{pair}” is not SLOT=PATH, as in front=mira.png.")
    if word not in list(Slot):
        raise click.BadParameter(f"“{word}” is no view. There are: {', '.join(Slot)}.")
    if (word in NAMED) != bool(name.strip()):
        raise click.BadParameter(
            f"“{word}” needs a name, as in {word}:winter={path}"
            if word in NAMED
            else f"“{word}” takes no name."
        )
    return Shot(Slot(word), name, Path(path).expanduser())


@click.group()
def characters() -> None:
    """People and creatures that look the same in every picture."""


@characters.command("list")
@as_json
@scope
def list_(scope: Scope, as_json: bool) -> None:
    """Every character, by name."""
    run(character_commands.show_all(scope, as_json=as_json), as_json=as_json)


@characters.command()
@_name
@as_json
@scope
def show(scope: Scope, name: str, as_json: bool) -> None:
    """One character with its views; capitals do not matter in NAME."""
    run(character_commands.show_one(scope, name, as_json=as_json), as_json=as_json)


@characters.command()
@_name
@click.option("--description", default="", metavar="TEXT", help="How it looks.")
@click.option(
    "--view",
    "shots",
    multiple=True,
    callback=_shots,
    metavar="SLOT=PATH",
    help=f"{', '.join(Slot)}; outfit:NAME=PATH and prop:NAME=PATH. Given again, it is"
    " a newer version of the view.",
)
@click.option(
    "--never",
    multiple=True,
    metavar="TEXT",
    help="What no picture may change: “Scar over the left eye.”",
)
@as_json
@scope
def add(
    scope: Scope,
    *,
    name: str,
    description: str,
    shots: tuple[Shot, ...],
    never: tuple[str, ...],
    as_json: bool,
) -> None:
    """Make a character; its pictures are copied into the library."""
    job = character_commands.add(
        scope, name, description, never, shots, as_json=as_json
    )
    run(job, as_json=as_json)


@characters.command()
@_name
@click.argument("file", metavar="FILE", type=_file)
@as_json
@scope
def export(scope: Scope, name: str, file: Path, as_json: bool) -> None:
    """Write a character with all its pictures to FILE, to be handed on."""
    job = character_commands.export(scope, name, file, as_json=as_json)
    run(job, as_json=as_json)


@characters.command("import")
@click.argument("file", metavar="FILE", type=_file)
@as_json
@scope
def import_(scope: Scope, file: Path, as_json: bool) -> None:
    """Take in a character from a file; one that is here already is not doubled."""
    job = character_commands.take_in(scope, file, as_json=as_json)
    run(job, as_json=as_json)
