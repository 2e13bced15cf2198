"""A sheet as JSON, as the database keeps it: the sheet itself, and each cell of it.

Which tasks are under way for a cell is not among it: tasks and cells are joined by
rows of their own, so that the two never disagree."""

import json
from collections.abc import Mapping
from typing import Any

from nanostudio.core import reading, sheet_template
from nanostudio.core.character import LONGEST_NAME, is_inside
from nanostudio.core.reading import Fields
from nanostudio.core.request import LONGEST_PROMPT, Reference
from nanostudio.core.sheet import Cell, CellVersion, Sheet
from nanostudio.core.sheet_edits import MOST_REFERENCES
from nanostudio.core.spec import Role

VERSION = 1
_LONGEST_ID = 64
_LONGEST_TEXT = 100_000  # of a path, a name, an address
_MOST_CHARACTERS = 50
_MOST_VERSIONS = 100_000
_MOST_MS = 2**63 - 1


def to_json(sheet: Sheet) -> str:
    """The sheet without its cells' pictures."""
    template = json.loads(sheet_template.to_json(sheet.template))
    return _text(
        {
            "version": VERSION,
            "id": sheet.id,
            "name": sheet.name,
            "characters": list(sheet.characters),
            "template": template,
        }
    )


def cell_to_json(cell: Cell) -> str:
    """A cell with all its versions."""
    references = cell.references
    return _text(
        {
            "version": VERSION,
            "id": cell.id,
            "chosen": cell.chosen,
            "is_locked": cell.is_locked,
            "prompt": cell.prompt,
            "references": None
            if references is None
            else [_reference_values(reference) for reference in references],
            "versions": [_version_values(version) for version in cell.versions],
        }
    )


def from_json(text: str, cells: Mapping[str, str]) -> Sheet:
    """A sheet of what `to_json` wrote and, by id, `cell_to_json`; a cell that is not
    among them is empty. Raises Refused when it cannot be read."""
    fields = reading.read(text, VERSION)
    template = sheet_template.template_of(fields.row("template"))
    return Sheet(
        id=fields.text("id", _LONGEST_ID),
        name=fields.text("name", LONGEST_NAME),
        characters=fields.texts("characters", _MOST_CHARACTERS, _LONGEST_ID),
        template=template,
        cells=tuple(
            cell_from_json(cells[one.id]) if one.id in cells else Cell(id=one.id)
            for one in template.cells
        ),
    )


def cell_from_json(text: str) -> Cell:
    """What `cell_to_json` wrote. Raises Refused when it cannot be read."""
    fields = reading.read(text, VERSION)
    values = fields.values
    versions = tuple(map(_version, fields.rows("versions", _MOST_VERSIONS)))
    is_empty = values.get("chosen") is None
    has_prompt = values.get("prompt") is not None
    has_references = values.get("references") is not None
    return Cell(
        id=fields.text("id", _LONGEST_ID),
        versions=versions,
        chosen=None if is_empty else fields.number("chosen", 0, len(versions) - 1),
        is_locked=fields.flag("is_locked"),
        prompt=fields.text("prompt", LONGEST_PROMPT) if has_prompt else None,
        references=_references(fields) if has_references else None,
    )


def _references(fields: Fields) -> tuple[Reference, ...]:
    return tuple(
        Reference(
            sha256=row.text("sha256", 64),
            name=row.text("name", _LONGEST_TEXT, ""),
            role=_role(row),
            url=row.text("url", _LONGEST_TEXT, "") or None,
        )
        for row in fields.rows("references", MOST_REFERENCES)
    )


def _role(row: Fields) -> Role | None:
    word = row.text("role", 20, "")
    return Role(word) if word in set(Role) else None


def _version(row: Fields) -> CellVersion:
    path = row.text("path", _LONGEST_TEXT, "")
    return CellVersion(
        sha256=row.text("sha256", 64),
        path=path if is_inside(path) else "",  # it is found by its bytes then
        task_id=row.text("task_id", _LONGEST_ID, ""),
        position=row.number("position", 0, 999, 0),
        added_ms=row.number("added_ms", 0, _MOST_MS, 0),
    )


def _reference_values(reference: Reference) -> dict[str, Any]:
    return {
        "sha256": reference.sha256,
        "name": reference.name,
        "role": reference.role or "",
        "url": reference.url or "",
    }


def _version_values(version: CellVersion) -> dict[str, Any]:
    return {
        "sha256": version.sha256,
        "path": version.path,
        "task_id": version.task_id,
        "position": version.position,
        "added_ms": version.added_ms,
    }


def _text(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
