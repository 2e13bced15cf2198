"""A library on its way out to a folder of its own, and in from one."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nanostudio.core.bundle import BundledBoard, BundledEdit
from nanostudio.core.money import Basis
from nanostudio.core.naming import distinct, folder_name
from nanostudio.core.picture_record import PictureRecord
from nanostudio.core.project import DEFAULT_PROJECT, Project
from nanostudio.core.request import GenerationRequest
from nanostudio.core.search import Board
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.store import charges
from nanostudio.store.boards import put_on_board, save_board
from nanostudio.store.characters import note_made_with
from nanostudio.store.edits import EditedReference, get_edit, save_edit
from nanostudio.store.imports import read_note
from nanostudio.store.lineage_cast import characters_of_task
from nanostudio.store.pictures import numbers_of, write_marks
from nanostudio.store.projects import list_projects, save_project
from nanostudio.store.references import StoredReference
from nanostudio.store.rows import select
from nanostudio.store.search import page
from nanostudio.store.tasks import add_outputs, add_tasks, get_task

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def numbers_to_bundle(db: "Connection", project_id: str | None) -> list[int]:
    """Every picture of a project, or of all, without the trash; the oldest first."""
    query = """
        SELECT number FROM pictures
        WHERE trashed_ms IS NULL AND (:project IS NULL OR project_id = :project)
        ORDER BY number
    """
    return [int(number) for (number,) in db.execute(query, {"project": project_id})]


def bytes_to_bundle(db: "Connection", numbers: Sequence[int]) -> int:
    """How large the files of these pictures are together."""
    query = """
        SELECT ifnull(sum(outputs.size_bytes), 0) FROM pictures
        JOIN tasks ON tasks.number = task_number
        JOIN outputs
        ON outputs.task_id = tasks.id AND outputs.position = pictures.position
        WHERE pictures.number IN (SELECT value FROM json_each(?))
    """
    ((size_bytes,),) = db.execute(query, (json.dumps(list(numbers)),))
    return int(size_bytes)


def records(db: "Connection", numbers: Sequence[int]) -> list[PictureRecord]:
    """All that is known of those of `numbers` that there are. The path of each output
    is still the library's."""
    projects = {project.id: project for project in list_projects(db)}
    owners = _owners(db, numbers)
    boards = _boards(db, numbers)
    found = []
    for picture, task in page(db, numbers):
        owner = owners[picture.number]
        output = next(one for one in task.outputs if one.position == picture.position)
        note = read_note(db, picture.number)
        found.append(
            PictureRecord(
                task=replace(task, outputs=(output,)),
                mark=picture.mark,
                project=projects.get(owner) or Project(id=owner),
                characters=tuple(
                    replace(one, now=0) for one in characters_of_task(db, task.id)
                ),
                boards=tuple(boards.get(picture.number, ())),
                origin=note.origin if note else "",
                settings=note.settings if note else (),
            )
        )
    return found


def boards_to_bundle(db: "Connection", project_id: str | None) -> list[BundledBoard]:
    """The boards of a project, or all."""
    query = """
        SELECT id, name, project_id, created_ms FROM boards
        WHERE :project IS NULL OR project_id = :project ORDER BY created_ms, id
    """
    return [
        BundledBoard(
            Board(row["id"], row["name"]), row["project_id"], max(0, row["created_ms"])
        )
        for row in select(db, query, {"project": project_id})
    ]


def references_to_bundle(
    db: "Connection", project_id: str | None
) -> list[StoredReference]:
    """The references a project's pictures were made from, with what those were drawn
    upon; or all there are."""
    rows = select(db, _REFERENCES, {"project": project_id})
    return [StoredReference(**row) for row in rows]


def edits_to_bundle(db: "Connection", hashes: Iterable[str]) -> list[BundledEdit]:
    """How those of `hashes` that were drawn upon were made."""
    edits = [edit for one in hashes if (edit := get_edit(db, one)) is not None]
    return [BundledEdit(edit.sha256, edit.original, edit.recipe) for edit in edits]


def held_by(
    db: "Connection", hashes: Iterable[str]
) -> dict[str, dict[tuple[str, int], bool]]:
    """Which pictures have these bytes, by task and place in it; and whether each is in
    the trash."""
    query = """
        SELECT pictures.sha256, tasks.id, pictures.position, trashed_ms IS NOT NULL
        FROM pictures JOIN tasks ON tasks.number = task_number
        WHERE pictures.sha256 IN (SELECT value FROM json_each(?))
    """
    found: dict[str, dict[tuple[str, int], bool]] = {}
    for sha256, task_id, position, is_trashed in db.execute(
        query, (json.dumps(list(hashes)),)
    ):
        found.setdefault(sha256, {})[task_id, position] = bool(is_trashed)
    return found


def take_projects(
    db: "Connection", projects: Iterable[Project], now_ms: int
) -> dict[str, Project]:
    """Have these projects here: by their ids, which projects they are here.

    One of the same id or name is the same one, and stays as it is."""
    here = list_projects(db)
    found: dict[str, Project] = {}
    for project in projects:
        same = next((one for one in here if one.id == project.id), None) or next(
            (one for one in here if one.name.casefold() == project.name.casefold()),
            None,
        )
        if same is None:
            same = replace(project, folder=_folder(project, here))
            save_project(db, same, now_ms)
            here.append(same)
        found[project.id] = same
    return found


def take_boards(
    db: "Connection", boards: Iterable[BundledBoard], projects: Mapping[str, Project]
) -> dict[str, str]:
    """Have these boards here: their ids here, by those they had. One of the same id,
    or of the same name in its project, is the same one."""
    here: dict[tuple[str, str], str] = {}
    ids: set[str] = set()
    for id_, owner, name in db.execute("SELECT id, project_id, name FROM boards"):
        here[owner, name.casefold()] = id_
        ids.add(id_)
    found: dict[str, str] = {}
    for one in boards:
        project = projects.get(one.project_id)
        owner = project.id if project else DEFAULT_PROJECT
        same = here.get((owner, one.board.name.casefold()))
        if one.board.id in ids:
            same = one.board.id
        elif same is None:
            same = one.board.id
            save_board(db, one.board, owner, one.created_ms)
            here[owner, one.board.name.casefold()] = same
            ids.add(same)
        found[one.board.id] = same
    return found


def take_edits(db: "Connection", edits: Iterable[BundledEdit]) -> None:
    """Keep how references were made, where that is not known here."""
    for edit in edits:
        if get_edit(db, edit.sha256) is None:
            kept = EditedReference(
                sha256=edit.sha256, original=edit.original, recipe=edit.recipe
            )
            save_edit(db, kept)


def take_records(
    db: "Connection",
    taken: Sequence[PictureRecord],
    boards: Mapping[str, str],
    new_ids: Sequence[str],
) -> list[Task]:
    """Keep pictures with all that is known of them; the tasks they belong to now.

    Their paths are the library's, their projects ours. What they did cost goes into
    the ledger, once for each task. A picture whose place in its task another has gets
    a task of its own, with the next of `new_ids`, which are as many as `taken`."""
    tasks = []
    for record, new_id in zip(taken, new_ids, strict=True):
        task = _placed(db, record.task, new_id)
        tasks.append(task)
        canons = {one.character_id: one.canon for one in record.characters}
        note_made_with(db, task.id, canons)
        position = record.output.position
        number = numbers_of(db, task.id)[
            [one.position for one in task.outputs].index(position)
        ]
        mark = replace(record.mark, trashed_ms=None)
        write_marks(db, {number: mark})
        db.execute(
            "UPDATE pictures SET project_id = ? WHERE number = ?",
            (record.project.id, number),
        )
        for board in record.boards:
            if board.id in boards:
                put_on_board(db, boards[board.id], [number])
        if record.origin:
            settings = json.dumps(record.settings)
            db.execute(_NOTE, (number, record.origin, settings))
    return tasks


def _placed(db: "Connection", task: Task, new_id: str) -> Task:
    """The task of a picture that comes in, as it is here from now on."""
    known = get_task(db, task.id)
    if known is None or known.id != task.id:
        add_tasks(db, [task])
        charges.record(db, task)
        return task
    output = task.outputs[0]
    is_free = all(one.position != output.position for one in known.outputs)
    is_same = known.state is TaskState.DONE and _asked(known) == _asked(task)
    if not (is_free and is_same):
        # What it did cost is in the ledger, and with the other.
        apart = replace(
            task, id=new_id, charged=Charged.NO, cost=None, cost_basis=Basis.UNKNOWN
        )
        add_tasks(db, [apart])
        return apart
    places = sorted((*known.outputs, output), key=lambda one: one.position)
    whole = replace(known, outputs=tuple(places))
    add_outputs(db, whole)
    return whole


def _asked(task: Task) -> GenerationRequest:
    """Without what does not go out: the addresses of references."""
    request = task.request
    bare = tuple(replace(one, url=None) for one in request.references)
    return replace(request, references=bare)


def _owners(db: "Connection", numbers: Sequence[int]) -> dict[int, str]:
    query = """
        SELECT number, project_id FROM pictures
        WHERE number IN (SELECT value FROM json_each(?))
    """
    rows = db.execute(query, (json.dumps(list(numbers)),))
    return {int(number): str(owner) for number, owner in rows}


def _boards(db: "Connection", numbers: Sequence[int]) -> dict[int, list[Board]]:
    query = """
        SELECT number, boards.id, boards.name FROM board_pictures
        JOIN boards ON boards.id = board_id
        WHERE number IN (SELECT value FROM json_each(?)) ORDER BY created_ms, boards.id
    """
    found: dict[int, list[Board]] = {}
    for number, id_, name in db.execute(query, (json.dumps(list(numbers)),)):
        found.setdefault(int(number), []).append(Board(str(id_), str(name)))
    return found


def _folder(project: Project, here: Sequence[Project]) -> str:
    """The folder of the library it gets: its own, unless another has that."""
    wished = folder_name(project.folder)
    if not wished:
        return ""
    return folder_name(distinct(wished, [one.folder for one in here]))


_NOTE = """
INSERT OR REPLACE INTO picture_notes (number, origin, settings) VALUES (?, ?, ?)
"""
_REFERENCES = """
WITH RECURSIVE wanted (sha256) AS (
    SELECT task_references.sha256 FROM pictures
    JOIN tasks ON tasks.number = task_number
    JOIN task_references ON task_references.task_id = tasks.id
    WHERE trashed_ms IS NULL AND pictures.project_id = :project
    UNION SELECT original FROM edited_references JOIN wanted USING (sha256)
)
SELECT * FROM stored_references
WHERE :project IS NULL OR sha256 IN (SELECT sha256 FROM wanted) ORDER BY added_ms
"""
