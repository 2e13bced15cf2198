"""Templates of sheets: ours, and a person's own in a folder, one JSON file for each."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nanostudio.core import naming, sheet_template
from nanostudio.core.errors import Refused
from nanostudio.core.say import say
from nanostudio.core.sheet_template import Template
from nanostudio.library import files

MOST_FILES = 500  # of a folder
MOST_BYTES = 2**20  # of a file
_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file of the person's that is no template, and why."""

    name: str
    problem: Refused


@dataclass(frozen=True, slots=True)
class Templates:
    """Ours first, then the person's by title; and files that could not be read."""

    found: tuple[Template, ...]
    own: frozenset[str] = frozenset()  # ids of the person's
    unreadable: tuple[Unreadable, ...] = ()


def read_templates(own: Path | None = None) -> Templates:
    """Every template there is; a folder that is not there holds none. Blocks.

    A file that cannot be used is named and stands in nobody's way."""
    found = {template.id: template for template in _ours()}
    theirs, unreadable = dict[str, Template](), list[Unreadable]()
    for path in own_files(own):
        name = naming.plain(path.name, 120)
        try:
            template = read_template(path)
        except Refused as problem:
            unreadable.append(Unreadable(name, problem))
            continue
        if template.id in found or template.id in theirs:
            unreadable.append(Unreadable(name, _twin(template)))
        else:
            theirs[template.id] = template
    own_ones = sorted(theirs.values(), key=lambda one: (one.title.casefold(), one.id))
    return Templates((*found.values(), *own_ones), frozenset(theirs), tuple(unreadable))


def read_template(path: Path) -> Template:
    """The template in a person's file. Blocks. Raises Refused, naming what is wrong."""
    with files.foreign(path) as descriptor:
        if os.fstat(descriptor).st_size > MOST_BYTES:
            raise Refused(
                say("“%1” is too large for a template.", naming.plain(path.name, 120)),
                say("Choose a file of up to %1 kB.", MOST_BYTES // 1024),
            )
        body = b""
        while piece := os.read(descriptor, MOST_BYTES):
            body += piece
    return sheet_template.from_json(body)


def keep_template(folder: Path, template: Template) -> Path:
    """Write a person's template into the folder, durable; where it went. Blocks.

    The file is called as the template's id; another one of the name stays. Raises
    Refused when the template cannot be used, StorageError."""
    sheet_template.check(template)
    with files.storing(folder, is_library=False):
        files.make_folder(folder)
        part = files.fresh(folder, prefix=".", mode=0o666)
        try:
            part.write_text(sheet_template.to_json(template), encoding="utf-8")
            files.sync(part)
            return files.place(part, folder, f"{template.id}.json")
        finally:
            part.unlink(missing_ok=True)


def _twin(template: Template) -> Refused:
    return Refused(
        say("There is another template with the id “%1”.", template.id),
        say("Give this one an id of its own."),
    )


def _ours() -> Iterator[Template]:
    """In the order a person meets them."""
    folder = _resources() / "sheets"
    for name in ORDER:
        yield sheet_template.from_json((folder / f"{name}.json").read_bytes())


def own_files(folder: Path | None) -> Sequence[Path]:
    """Files of a folder that may hold templates, by name. Blocks."""
    if folder is None:
        return ()
    with suppress(OSError):
        found = sorted(folder.glob("*.json"))
        return [path for path in found if not path.name.startswith(".")][:MOST_FILES]
    return ()


def _resources() -> Path:
    """Installed they are inside the package, in a checkout beside it."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


ORDER = (
    "turnaround-4",
    "turnaround-8",
    "expressions-9",
    "expressions-16",
    "poses-8",
    "outfits",
    "hands",
    "props",
    "head-heights",
    "storyboard-row",
)
