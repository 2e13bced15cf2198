"""What the commands about the library do; see commands."""

from collections.abc import Sequence
from pathlib import Path

from nanostudio import terminal
from nanostudio.commands import Exit, Scope
from nanostudio.documents import import_document
from nanostudio.library.import_run import Progress


async def import_pictures(
    scope: Scope, paths: Sequence[Path], *, as_json: bool
) -> Exit:
    """Bring pictures into the library; what became of each file, counted."""
    async with scope.backend() as backend:
        importer = backend.library.importer
        with terminal.ImportLine() as line:
            found = await importer.find(paths)
            ended = await importer.bring(found, report=line.update)
    if as_json:
        terminal.print_document({"import": import_document(ended)})
    terminal.say(counted(ended))
    is_empty = ended.total == ended.unusable
    return Exit.REFUSED if is_empty else Exit.DELIVERED


def counted(ended: Progress) -> str:
    """What came of an import, as a line."""
    counts = (
        (ended.imported, "imported"),
        (ended.here, "already here"),
        (ended.trashed, "in the trash"),
        (ended.unusable, "no pictures"),
    )
    parts = [f"{count:,} {words}" for count, words in counts if count]
    return f"{', '.join(parts)}." if parts else "No pictures were found."
