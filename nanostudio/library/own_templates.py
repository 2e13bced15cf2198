"""A person's own templates of sheets as files: changed, taken in, put away and back."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from nanostudio.core import sheet_template
from nanostudio.core.errors import Refused
from nanostudio.core.sheet_template import LONGEST_ID, Template
from nanostudio.library import files
from nanostudio.library.bundle_files import write_body
from nanostudio.library.sheet_templates import (
    Templates,
    keep_template,
    own_files,
    read_template,
    read_templates,
)

REMOVED = "removed"  # a folder in that of the templates


class OwnTemplates:
    """The files of one folder, which may be missing yet. Everything here blocks.

    Nothing is deleted: what is put away lies in a folder below. Every method may raise
    Refused, when a template cannot be used or read, and StorageError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self) -> Templates:
        """All templates there are, ours too."""
        return read_templates(self._folder)

    def change(self, template: Template) -> Path:
        """Write it in place of the file with its id, or as a new one; where it is."""
        sheet_template.check(template)
        path = self._path_of(template.id)
        if path is None:
            return keep_template(self._folder, template)
        self.hand_on(template, path)
        return path

    def add(self, template: Template) -> Template:
        """Keep one more, under an id of its own, made of its title where it has none:
        the one it is kept as."""
        taken = {one.id for one in self.read().found}
        made = free_id(template.id or template.title, taken)
        kept = replace(template, id=made)
        keep_template(self._folder, kept)
        return kept

    def take_in(self, source: Path) -> Template:
        """Keep a copy of the template in a file that somebody gave; as `add`."""
        return self.add(read_template(source))

    def hand_on(self, template: Template, target: Path) -> None:
        """Write it to a file; one that is there is replaced."""
        write_body(target, sheet_template.to_json(template).encode())

    def put_away(self, template_id: str) -> Path | None:
        """Move the file with this id out of the way; where it lies, None where there
        was none."""
        path = self._path_of(template_id)
        if path is None:
            return None
        with files.storing(self._folder, is_library=False):
            files.make_folder(self._folder / REMOVED)
            return files.place(path, self._folder / REMOVED, path.name)

    def bring_back(self, path: Path) -> Path:
        """Undo `put_away`; where it lies now."""
        with files.storing(self._folder, is_library=False):
            return files.place(path, self._folder, path.name)

    def _path_of(self, template_id: str) -> Path | None:
        """The first file that holds the template with this id."""
        for path in own_files(self._folder):
            try:
                if read_template(path).id == template_id:
                    return path
            except Refused:
                continue
        return None


def free_id(wished: str, taken: Collection[str] = ()) -> str:
    """An id made of words, or "words-2" and so on where it is taken: never empty."""
    plain = unicodedata.normalize("NFKD", wished).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "template"
    base = base[: LONGEST_ID - 4].rstrip("-")
    found, again = base, 1
    while found in taken:
        again += 1
        found = f"{base}-{again}"
    return found
