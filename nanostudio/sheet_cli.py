"""Words and options of the commands about sheets; cli hangs them up."""

import re
from pathlib import Path

import click

from nanostudio import sheet_commands, slice_commands
from nanostudio.command_line import FOLDER, PROVIDER, TIMEOUT, as_json, run, scope
from nanostudio.commands import Scope
from nanostudio.sheet_commands import SheetWish

_GRID = re.compile(r"([1-9][0-9]?)x([1-9][0-9]?)")
_file = click.Path(path_type=Path, dir_okay=False)


def _sides(
    context: click.Context, parameter: click.Parameter, typed: str
) -> tuple[int, int]:
    found = _GRID.fullmatch(typed)
    if found is None:
        raise click.BadParameter(f"“{typed}” is not COLUMNSxROWS, as in 4x2.")
    return int(found[1]), int(found[2])


@click.group()
def sheet() -> None:
    """Sheets of a character, each cell a picture of its own."""


@sheet.command()
@click.option("--character", required=True, metavar="NAME", help="See characters list.")
@click.option(
    "--template",
    required=True,
    metavar="T",
    help="turnaround-4, expressions-9, ... or one of your own, by its id or title.",
)
@click.option("--provider", type=PROVIDER, required=True)
@click.option("--model", required=True, help="Wire id: see providers.")
@click.option("--resolution", metavar="S", help="1K, 2K, 4K: see providers.")
@click.option(
    "--out",
    type=_file,
    required=True,
    metavar="FILE",
    help="The sheet: FILE.png, FILE.pdf or FILE.ora, with a layer for each cell.",
)
@TIMEOUT
@as_json
@scope
def make(
    scope: Scope,
    *,
    character: str,
    template: str,
    provider: str,
    model: str,
    resolution: str | None,
    out: Path,
    timeout: float,
    as_json: bool,
) -> None:
    """Make every cell of a sheet, and of them one file.

    Cells that others are made from come first. A sheet that was interrupted, or of
    which cells failed, goes on when the same command is given again: cells that are
    there are not paid for twice."""
    wish = SheetWish(
        character=character,
        template=template,
        provider=provider,
        model=model,
        resolution=resolution,
        out=out,
        timeout_s=timeout,
    )
    run(sheet_commands.make(scope, wish, as_json=as_json), as_json=as_json)


@sheet.command("slice")
@click.argument("image", metavar="IMAGE", type=_file)
@click.option(
    "--grid", callback=_sides, required=True, metavar="COLSxROWS", help="As in 4x2."
)
@click.option("--out", type=FOLDER, required=True, help="The folder; it is made.")
@as_json
def slice_(image: Path, grid: tuple[int, int], out: Path, as_json: bool) -> None:
    """Cut a sheet that was drawn as one picture into its cells, without loss.

    Along the gutters where that many are found, else into equal parts."""
    run(slice_commands.slice_image(image, *grid, out, as_json=as_json), as_json=as_json)
