"""The command that says what a picture's file tells of its making; cli hangs it up."""

from pathlib import Path

import click

from nanostudio import terminal
from nanostudio.command_line import as_json, run
from nanostudio.commands import Exit
from nanostudio.core.naming import plain
from nanostudio.documents import said_document
from nanostudio.library import files
from nanostudio.library.saying import Said, said
from nanostudio.library.signing import Signature, signature

_LONGEST = 2_000  # characters of a prompt on a terminal


@click.command("read")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@as_json
def read(path: Path, as_json: bool) -> None:
    """The settings a picture carries: prompt, provider, model, shape, references.

    Of files that NanoStudio, AUTOMATIC1111, ComfyUI, InvokeAI and others wrote. Who
    signed content credentials is shown where c2pa-python is installed. Exit code 2: no
    file that can be read, or no picture."""
    run(_read(path, as_json=as_json), as_json=as_json)


async def _read(path: Path, *, as_json: bool) -> Exit:
    body = files.whole(path)
    found = said(body, path.name)
    is_signed = found.credentials.present
    signed = signature(body, found.format) if is_signed else None
    if as_json:
        terminal.print_document(said_document(found, signed))
        return Exit.DELIVERED
    rows = _rows(found, signed)
    if rows:
        terminal.print_table(("", ""), rows)
    else:
        terminal.say("This picture does not say how it was made.")
    return Exit.DELIVERED


def _rows(found: Said, signed: Signature | None) -> list[tuple[str, str]]:
    told = found.provenance
    small = told.thumbnails
    lines = [
        ("Written by", told.origin),
        ("Prompt", plain(told.prompt, _LONGEST)),
        ("Provider", plain(told.provider)),
        ("Model", plain(told.model)),
        ("Aspect ratio", plain(told.aspect_ratio or "")),
        ("Resolution", plain(told.resolution or "")),
        ("Format", plain(told.format or "")),
        *(
            (
                f"Reference {number}",
                f"{plain(one.name) or 'without a name'}, sha256 {one.sha256}"
                f"{', with a small copy' if one.sha256 in small else ''}",
            )
            for number, one in enumerate(told.references, 1)
        ),
        *((plain(name), plain(value)) for name, value in _further(found)),
        ("Digital source type", told.source_type),
        ("Content credentials", _credentials(found)),
        ("Signed by", f"{signed.issuer} ({signed.state})" if signed else ""),
    ]
    return [line for line in lines if line[1]]


def _further(found: Said) -> list[tuple[str, str]]:
    return [one for one in found.provenance.settings if one[0] != "provider"]


def _credentials(found: Said) -> str:
    if not found.credentials.present:
        return ""
    return found.credentials.claim_generator or "present"
