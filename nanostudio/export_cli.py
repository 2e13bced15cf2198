"""The command that exports pictures, and its options; cli hangs it up."""

import functools
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from nanostudio import export_commands
from nanostudio.command_line import FOLDER, as_json, run, scope
from nanostudio.commands import Scope
from nanostudio.core.export import (
    MOST_PERCENT,
    MOST_SIDE,
    ExportOptions,
    Fitting,
    Format,
    Metadata,
    Size,
)

_USUAL = ExportOptions()
_SIDES = re.compile(r"([0-9]{1,5})x([0-9]{1,5})")
_side = click.IntRange(1, MOST_SIDE)


def _sides(
    context: click.Context, parameter: click.Parameter, typed: str | None
) -> tuple[int, int] | None:
    if typed is None:
        return None
    found = _SIDES.fullmatch(typed)
    if found is None:
        raise click.BadParameter(f"“{typed}” is not WIDTHxHEIGHT, as in 1920x1080.")
    return int(found[1]), int(found[2])


_OPTIONS = (
    click.option(
        "--format",
        "format_",
        type=click.Choice([str(one) for one in Format]),
        default=str(_USUAL.format),
        show_default=True,
        help="original: byte for byte; the others are drawn anew.",
    ),
    click.option(
        "--quality",
        type=click.IntRange(1, 100),
        default=_USUAL.quality,
        show_default=True,
        help="Of jpeg, webp, avif.",
    ),
    click.option("--longest", type=_side, metavar="N", help="Longer side, in pixels."),
    click.option(
        "--scale", type=click.IntRange(1, MOST_PERCENT), metavar="N", help="In percent."
    ),
    click.option(
        "--fit", callback=_sides, metavar="WxH", help="Inside so many pixels."
    ),
    click.option(
        "--fill", callback=_sides, metavar="WxH", help="Exactly so many, cut to shape."
    ),
    click.option("--srgb", is_flag=True, help="Bring colours to sRGB."),
    click.option(
        "--name",
        default=_USUAL.template,
        show_default=True,
        metavar="TEMPLATE",
        help="What files are called.",
    ),
    click.option("--by-project", is_flag=True, help="A folder for each project."),
    click.option("--contact-sheet", is_flag=True, help="And one picture of all."),
    click.option(
        "--metadata",
        type=click.Choice([str(one) for one in Metadata]),
        default=str(_USUAL.metadata),
        show_default=True,
        help="What new files tell of their making; an original keeps what it has.",
    ),
)


def _export_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Have a command take all of them as `options`, an ExportOptions."""

    @functools.wraps(command)
    def taking(*args: Any, **given: Any) -> Any:
        size = _size(*(given.pop(str(one)) for one in _FITTINGS))
        options = ExportOptions(
            format=Format(given.pop("format_")),
            quality=given.pop("quality"),
            size=size,
            to_srgb=given.pop("srgb"),
            metadata=Metadata(given.pop("metadata")),
            template=given.pop("name"),
            by_project=given.pop("by_project"),
            contact_sheet=given.pop("contact_sheet"),
        )
        if size != Size() and not options.is_drawn:
            raise click.UsageError("An original keeps its size: add --format.")
        return command(*args, **given, options=options)

    for option in reversed(_OPTIONS):
        taking = option(taking)
    return taking


_FITTINGS = (Fitting.LONGEST, Fitting.SCALE, Fitting.FIT, Fitting.FILL)


def _size(*given: Any) -> Size:
    chosen = [
        Size(fitting, *(value if isinstance(value, tuple) else (value,)))
        for fitting, value in zip(_FITTINGS, given, strict=True)
        if value is not None
    ]
    if len(chosen) > 1:
        raise click.UsageError("Choose one of --longest, --scale, --fit, --fill.")
    return chosen[0] if chosen else Size()


@click.command()
@click.argument("query")
@click.option("--out", type=FOLDER, required=True, help="The folder; it is made.")
@_export_options
@as_json
@scope
def export(
    scope: Scope, query: str, out: Path, options: ExportOptions, as_json: bool
) -> None:
    """Write the pictures that QUERY finds; "" finds all.

    Words as in the search field, and: starred, rating>=3, project:x, board:x, tag:x,
    model:x, provider:x. An export that was ended goes on when it is started again."""
    job = export_commands.export_pictures(scope, query, out, options, as_json=as_json)
    run(job, as_json=as_json)
