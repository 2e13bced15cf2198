"""A template of a sheet: a grid of cells, each with an instruction of its own."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from nanostudio.core import reading
from nanostudio.core.character import Slot
from nanostudio.core.character_json import slot_of
from nanostudio.core.errors import Refused
from nanostudio.core.reading import Fields
from nanostudio.core.say import say

VERSION = 1
MOST_SIDE = 12  # cells in a row or column
MOST_CELLS = MOST_SIDE * MOST_SIDE
LONGEST_ID = 64
LONGEST_TITLE = 80  # characters, likewise below
LONGEST_INSTRUCTION = 4_000
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_RATIO = re.compile(r"[1-9][0-9]?:[1-9][0-9]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateCell:
    """A cell to be made. `view` is the character's view that its picture can become;
    `needs` are cells to be accepted first, by id: it is made from them."""

    id: str
    title: str
    instruction: str
    view: Slot | None = None
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """Cells row by row. `common` is told in every cell; `aspect_ratio` is of a cell."""

    id: str
    title: str
    columns: int
    rows: int
    cells: tuple[TemplateCell, ...]
    common: str = ""
    aspect_ratio: str = "1:1"

    def cell(self, cell_id: str) -> TemplateCell:
        """Raises KeyError when there is none."""
        for cell in self.cells:
            if cell.id == cell_id:
                return cell
        raise KeyError(cell_id)

    @property
    def order(self) -> tuple[str, ...]:
        """Every cell by id, those it needs before it, else as they stand."""
        needs = {cell.id: cell.needs for cell in self.cells}
        done: dict[str, None] = {}
        while len(done) < len(needs):
            ready = [one for one in needs if one not in done]
            done[next(one for one in ready if set(needs[one]) <= set(done))] = None
        return tuple(done)


def to_json(template: Template) -> str:
    """As text that `from_json` reads back exactly, and a person can edit."""
    cells = [
        {
            "id": cell.id,
            "title": cell.title,
            "instruction": cell.instruction,
            **({"view": cell.view} if cell.view else {}),
            **({"needs": list(cell.needs)} if cell.needs else {}),
        }
        for cell in template.cells
    ]
    values = {
        "version": VERSION,
        "id": template.id,
        "title": template.title,
        "columns": template.columns,
        "rows": template.rows,
        "aspect_ratio": template.aspect_ratio,
        "common": template.common,
        "cells": cells,
    }
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str | bytes) -> Template:
    """What `to_json` or a person wrote. Raises Refused, naming what is wrong."""
    return template_of(reading.read(text, VERSION))


def template_of(fields: Fields) -> Template:
    """The template an object holds. Raises Refused, naming what is wrong."""
    template = Template(
        id=fields.text("id", LONGEST_ID),
        title=fields.text("title", LONGEST_TITLE),
        columns=fields.number("columns", 1, MOST_SIDE),
        rows=fields.number("rows", 1, MOST_SIDE),
        common=fields.text("common", LONGEST_INSTRUCTION, ""),
        aspect_ratio=fields.text("aspect_ratio", 5, "1:1"),
        cells=tuple(map(_cell, fields.rows("cells", MOST_CELLS))),
    )
    check(template)
    return template


def check(template: Template) -> None:
    """Raises the first thing that keeps it from being used: Refused."""
    for problem in _problems(template):
        raise problem


def _cell(fields: Fields) -> TemplateCell:
    return TemplateCell(
        id=fields.text("id", LONGEST_ID),
        title=fields.text("title", LONGEST_TITLE),
        instruction=fields.text("instruction", LONGEST_INSTRUCTION),
        view=slot_of(fields, "view") if "view" in fields.values else None,
        needs=fields.texts("needs", MOST_CELLS, LONGEST_ID),
    )


def _problems(template: Template) -> Iterator[Refused]:
    cells, room = template.cells, template.columns * template.rows
    ids = [cell.id for cell in cells]
    for one in (template.id, *ids):
        if not _ID.fullmatch(one):
            yield Refused(
                say("“%1” cannot be an id.", one),
                say("Use small letters, digits and hyphens: three-quarter-left."),
            )
    if not template.title.strip() or not all(cell.title.strip() for cell in cells):
        yield Refused(
            say("The template or one of its cells has no title."), say("Give it one.")
        )
    if not _RATIO.fullmatch(template.aspect_ratio):
        yield Refused(
            say("“%1” is no shape of a cell.", template.aspect_ratio),
            say("Write it like 3:4."),
        )
    if not 1 <= len(cells) <= room:
        yield Refused(
            say("A template of %1 cells does not fit its grid.", len(cells)),
            say("Its columns and rows have room for 1 to %1.", room),
        )
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if twice:
        yield Refused(
            say("Two cells have the id “%1”.", twice[0]),
            say("Give each an id of its own."),
        )
    yield from _need_problems(template, set(ids))


def _need_problems(template: Template, ids: set[str]) -> Iterator[Refused]:
    for cell in template.cells:
        for need in cell.needs:
            if need not in ids:
                yield Refused(
                    say("The cell “%1” needs “%2”, which there is not.", cell.id, need),
                    say("Name the id of another cell."),
                )
    try:
        TopologicalSorter({cell.id: cell.needs for cell in template.cells}).prepare()
    except CycleError as exc:
        circle = ", ".join(exc.args[1])
        yield Refused(
            say("Some cells wait for each other: %1.", circle),
            say("Let one of them need nothing."),
        )
