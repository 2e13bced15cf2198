"""What can be done to a sheet: each gives a new one, or raises Refused in words.

What a locked cell shows never changes, and no version is ever lost."""

from dataclasses import replace

from nanostudio.core.character import LONGEST_NAME
from nanostudio.core.errors import Refused
from nanostudio.core.request import LONGEST_PROMPT, Reference
from nanostudio.core.say import say
from nanostudio.core.sheet import Cell, CellVersion, Sheet

MOST_REFERENCES = 100  # of a cell's own


def renamed(sheet: Sheet, name: str) -> Sheet:
    """Under another name. Raises Refused for none, or too long a one."""
    if not name.strip() or len(name) > LONGEST_NAME:
        raise Refused(
            say("A sheet needs a name of up to %1 characters.", LONGEST_NAME),
            say("Say what it is called."),
        )
    return replace(sheet, name=name)


def ordered(sheet: Sheet, cell_id: str, task_id: str) -> Sheet:
    """With a task under way for a cell. Raises Refused when the cell is locked."""
    cell = _open_cell(sheet, cell_id)
    if task_id in cell.tasks:
        return sheet
    return _with(sheet, replace(cell, tasks=(*cell.tasks, task_id)))


def ended(sheet: Sheet, cell_id: str, task_id: str) -> Sheet:
    """With a task that is not waited for any more: failed, cancelled or given up."""
    cell = sheet.cell(cell_id)
    tasks = tuple(one for one in cell.tasks if one != task_id)
    return _with(sheet, replace(cell, tasks=tasks))


def delivered(sheet: Sheet, cell_id: str, *versions: CellVersion) -> Sheet:
    """With the pictures of a task, of which the first is shown; its task has ended.

    A cell that was locked meanwhile keeps what it shows, and has them to choose from.
    What was delivered before is not added again."""
    cell = sheet.cell(cell_id)
    known = {(one.task_id, one.position) for one in cell.versions}
    new = tuple(one for one in versions if (one.task_id, one.position) not in known)
    now = replace(cell, versions=(*cell.versions, *new))
    if new and not cell.is_locked:
        now = replace(now, chosen=len(cell.versions))
    done = {one.task_id for one in versions}
    tasks = tuple(task for task in cell.tasks if task not in done)
    return _with(sheet, replace(now, tasks=tasks))


def put(sheet: Sheet, cell_id: str, version: CellVersion) -> Sheet:
    """With a picture of the gallery in a cell: its newest version, and shown.

    One the cell has already is shown again. Raises Refused when the cell is locked."""
    cell = _open_cell(sheet, cell_id)
    known = [one.sha256 for one in cell.versions]
    if version.sha256 in known:
        return _with(sheet, replace(cell, chosen=known.index(version.sha256)))
    versions = (*cell.versions, version)
    now = replace(cell, versions=versions, chosen=len(versions) - 1)
    return _with(sheet, now)


def take_out(sheet: Sheet, cell_id: str) -> Sheet:
    """With a cell that shows nothing; its versions stay to be chosen.

    Raises Refused when it is locked."""
    return _with(sheet, replace(_open_cell(sheet, cell_id), chosen=None))


def choose(sheet: Sheet, cell_id: str, place: int) -> Sheet:
    """With another version of a cell shown. Raises Refused when the cell is locked,
    LookupError when it has none there."""
    cell = _open_cell(sheet, cell_id)
    if not 0 <= place < len(cell.versions):
        raise LookupError(f"no version {place} of cell {cell_id}")
    return _with(sheet, replace(cell, chosen=place))


def step(sheet: Sheet, cell_id: str, by: int) -> Sheet:
    """With an older (-1) or newer (1) version of a cell shown; the same at the end.

    From an empty cell either way leads to the newest. Raises Refused when locked."""
    cell = _open_cell(sheet, cell_id)
    last = len(cell.versions) - 1
    if last < 0:
        return sheet
    place = last if cell.chosen is None else min(max(cell.chosen + by, 0), last)
    return _with(sheet, replace(cell, chosen=place))


def lock(sheet: Sheet, cell_id: str, is_locked: bool = True) -> Sheet:
    """With a cell that is good as it is, or free again.

    Raises Refused when there is nothing in it to be held."""
    cell = sheet.cell(cell_id)
    if is_locked and cell.chosen is None:
        raise Refused(
            say("“%1” is empty.", _title(sheet, cell_id)),
            say("Fill it before you lock it."),
        )
    return _with(sheet, replace(cell, is_locked=is_locked))


def swap(sheet: Sheet, first: str, second: str) -> Sheet:
    """With the pictures of two cells exchanged, all versions with them. What is under
    way, and a cell's own prompt and references, stay where they are.

    Raises Refused when one of them is locked."""
    one, other = _open_cell(sheet, first), _open_cell(sheet, second)
    if first == second:
        return sheet
    now = replace(one, versions=other.versions, chosen=other.chosen)
    return _with(
        _with(sheet, now), replace(other, versions=one.versions, chosen=one.chosen)
    )


def with_prompt(sheet: Sheet, cell_id: str, prompt: str | None) -> Sheet:
    """With a cell's own prompt; None: that of the template again.

    Raises Refused when the cell is locked, or the prompt empty or too long."""
    cell = _open_cell(sheet, cell_id)
    if prompt is not None and not prompt.strip():
        raise Refused(
            say("The prompt is empty."), say("Say what the picture should show.")
        )
    if prompt is not None and len(prompt) > LONGEST_PROMPT:
        raise Refused(
            say("The prompt is too long: %1 characters.", len(prompt)),
            say("Shorten it to %1.", LONGEST_PROMPT),
        )
    return _with(sheet, replace(cell, prompt=prompt))


def with_references(
    sheet: Sheet, cell_id: str, references: tuple[Reference, ...] | None
) -> Sheet:
    """With a cell's own references; None: those that are planned for it again.

    Raises Refused when the cell is locked, or there are more than can be kept."""
    cell = _open_cell(sheet, cell_id)
    if len(references or ()) > MOST_REFERENCES:
        raise Refused(
            say("There are too many references."),
            say("Up to %1 can be kept.", MOST_REFERENCES),
        )
    return _with(sheet, replace(cell, references=references))


def _open_cell(sheet: Sheet, cell_id: str) -> Cell:
    cell = sheet.cell(cell_id)
    if cell.is_locked:
        raise Refused(
            say("“%1” is locked.", _title(sheet, cell_id)),
            say("Unlock the cell to change it."),
        )
    return cell


def _title(sheet: Sheet, cell_id: str) -> str:
    return sheet.template.cell(cell_id).title


def _with(sheet: Sheet, cell: Cell) -> Sheet:
    cells = tuple(cell if one.id == cell.id else one for one in sheet.cells)
    return replace(sheet, cells=cells)
