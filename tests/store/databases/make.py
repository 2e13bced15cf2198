"""How the databases in this folder were made, one by each released shape.

v1.sqlite3: `python -m tests.store.databases.make v1.sqlite3` when m001_initial was the
only migration; v2.sqlite3 likewise when m002_studio was the last, with what
`fill_studio` adds, v3.sqlite3 with `fill_gallery` after m003_gallery, v4.sqlite3 with
`fill_judging` after m004_judging, v5.sqlite3 with `fill_files` after m005_files and
v6.sqlite3 with `fill_sheets` after m006_sheets. They are never made again:
test_migrations.py opens copies of them and expects what `tasks`, `fill` and the
constants here say."""

import asyncio
import sys
from pathlib import Path

from nanostudio.core.character import Character, Slot, View, ViewPicture
from nanostudio.core.money import Basis, Money
from nanostudio.core.project import Project
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.search import Board, Mark, Query
from nanostudio.core.sheet import new_sheet
from nanostudio.core.sheet_template import Template, TemplateCell
from nanostudio.core.spec import Role
from nanostudio.core.task import (
    Charged,
    Output,
    Problem,
    Task,
    TaskState,
    WaitReason,
)
from nanostudio.core.trial import Trial
from nanostudio.core.trouble import Trouble
from nanostudio.store.boards import put_on_board, save_board, save_search
from nanostudio.store.characters import note_made_with, save_character
from nanostudio.store.choices import save_choice
from nanostudio.store.database import Connection, Database
from nanostudio.store.drafts import save_draft
from nanostudio.store.edits import EditedReference, save_edit
from nanostudio.store.imports import SeenFile, add_imports, watch_folder
from nanostudio.store.key_labels import add_key_label
from nanostudio.store.pictures import Look, look_over, numbers_of, write_marks
from nanostudio.store.projects import save_project, set_budget
from nanostudio.store.prompts import SavedPrompt, note_prompt, save_prompt
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.sheets import Place, note_cell, save_sheet
from nanostudio.store.sidecars import keep_sidecars, next_due, settle_due
from nanostudio.store.submissions import Submission, keep_reply, save_submission
from nanostudio.store.tasks import add_tasks
from nanostudio.store.trials import add_trial
from nanostudio.store.troubles import set_trouble
from nanostudio.store.uploads import remember_upload

SHA256 = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"
BODY = b'{"prompt":"A fox in snow"}'
DRAFT = b'{"prompt":"A fox in"}'
URL = "https://cdn.example/1"
MODELS = '["NanoBanana"]'
SIDECAR = "2026-11/fox_00.png.json"

REFERENCE = StoredReference(
    sha256=SHA256,
    path="references/5f/fox.png",
    name="fox",
    format="png",
    width=640,
    height=480,
    size_bytes=9_999,
    added_ms=1_790_000_000_000,
)


def task(state: TaskState) -> Task:
    """A task in `state` with every column filled."""
    number = list(TaskState).index(state)
    request = GenerationRequest(
        provider="monet",
        model="nano-banana-2",
        prompt="A fox in snow 🦊",
        references=(
            Reference(sha256=SHA256, name="fox", role=Role.CHARACTER),
            Reference(sha256="0" * 64),
        ),
        aspect_ratio="16:9",
        resolution="2K",
        format="png",
        n=2,
    )
    picture = Output(
        path=f"2026-11/fox_{number:02}.png",
        sha256=SHA256,
        width=2752,
        height=1536,
        format="png",
        size_bytes=3_000_000,
        position=1,
    )
    return Task(
        id=f"{number:016x}",
        batch_id="batch",
        position=number,
        request=request,
        idempotency_key=f"key-{number}",
        created_ms=1_790_000_000_000 + number,
        state=state,
        wait_reason=WaitReason.RATE_LIMIT,
        wait_until_ms=1_790_000_060_000,
        resume_state=TaskState.RUNNING,
        remote_id=f"remote-{number}",
        charged=Charged.YES,
        cost=Money.of("0.05", "USD"),
        cost_basis=Basis.LISTED,
        problem=Problem(title="Too fast.", hint="It goes on by itself."),
        sent_ms=1_790_000_001_000,
        accepted_ms=1_790_000_002_000,
        finished_ms=1_790_000_003_000,
        dismissed_ms=1_790_000_004_000,
        outputs=(picture,),
    )


TASKS = [task(state) for state in TaskState]

SUBMISSION = Submission(
    task_id=TASKS[0].id,
    idempotency_key="key-0",
    base_url="https://gateway.example",
    method="POST",
    path="/tasks",
    headers={"accept": "application/json"},
    content_type="application/json",
    body=BODY,
    body_sha256="0" * 64,
    created_ms=1_790_000_001_000,
)


def fill(db: Connection) -> None:
    """One row at least in every table."""
    add_tasks(db, TASKS)
    save_submission(db, SUBMISSION, TASKS[0])
    keep_reply(db, TASKS[0].id, 1_790_000_002_000, 502, b"<html>")
    add_reference(db, REFERENCE)
    remember_upload(
        db,
        provider="monet",
        base_url="https://gateway.example",
        sha256=SHA256,
        url=URL,
        expires_ms=1_790_086_400_000,
    )
    save_draft(db, DRAFT)
    save_choice(db, "models uniall", MODELS)


EDIT = EditedReference(sha256="1" * 64, original=SHA256, recipe='{"crop": null}')
SAVED = SavedPrompt(name="Rain", text="A {red|blue} fox")


def fill_studio(db: Connection) -> None:
    """What m002_studio made room for."""
    save_project(db, Project(id="p1", name="Foxes"), 1_790_000_000_000)
    set_budget(db, "p1", Money.of(500, "credits"), since_ms=1_790_000_000_000)
    add_key_label(db, "monet", "studio", 1_790_000_000_000)
    note_prompt(db, "A fox in snow", 1_790_000_000_000)
    save_prompt(db, SAVED, 1_790_000_000_000)
    save_edit(db, EDIT)


MARK = Mark(rating=4, is_starred=True, tags=("Mira",))
BOARD = Board("b1", "Faces")
SEARCH = Query(text="fox", least_rating=3)


def fill_gallery(db: Connection) -> None:
    """What m003_gallery made room for."""
    [number] = numbers_of(db, TASKS[0].id)
    look_over(db, {number: Look(is_unlike=True, labels="Nano Banana 2")})
    write_marks(db, {number: MARK})
    save_board(db, BOARD, "p1", 1_790_000_000_000)
    put_on_board(db, BOARD.id, [number])
    save_search(db, "Good foxes", SEARCH, 1_790_000_000_000)


TRIAL = Trial(id="f1", created_ms=1_790_000_000_000, tasks=tuple(TASKS[1:3]))
FILE = SeenFile(size_bytes=9, mtime_ns=1_790_000_000_000_000_000, sha256=SHA256)


def fill_judging(db: Connection) -> None:
    """What m004_judging made room for."""
    add_trial(db, TRIAL)
    watch_folder(db, "/photographs", 1_790_000_000_000)
    add_imports(db, [], {}, {"/photographs/fox.png": FILE})
    [number] = numbers_of(db, TASKS[2].id)
    set_trouble(db, number, Trouble.MISSING)


def fill_files(db: Connection) -> None:
    """What m005_files made room for."""
    keep_sidecars(db, is_on=True)
    [first, *_] = next_due(db, 1)
    settle_due(db, {first: SIDECAR})


MIRA = Character(
    id="mira",
    name="Mira",
    description="Street photographer, 26.",
    never=("Orange beanie in every scene.",),
    palette=("#ff8800",),
    views=(
        View(
            slot=Slot.FRONT,
            pictures=(ViewPicture(sha256=SHA256, path="references/5f/fox.png"),),
        ),
    ),
)
SHEET = new_sheet(
    "s1",
    "Turnaround of Mira",
    Template(
        id="turn",
        title="Turn",
        columns=2,
        rows=1,
        cells=(
            TemplateCell(
                id="front", title="Front", instruction="Two eyes.", view=Slot.FRONT
            ),
            TemplateCell(
                id="side", title="Side", instruction="One eye.", needs=("front",)
            ),
        ),
    ),
    ["mira"],
)


def fill_sheets(db: Connection) -> None:
    """What m006_sheets made room for."""
    save_character(db, MIRA, 1_790_000_000_000)
    save_sheet(db, SHEET, "p1", 1_790_000_000_000)
    note_cell(db, Place(sheet_id=SHEET.id, cell_id="front"), [TASKS[0].id])
    note_made_with(db, TASKS[0].id, {MIRA.id: 1})


async def make(path: Path) -> None:
    """A new database at `path`."""
    database = await Database.open(path)
    await database.run(fill)
    await database.run(fill_studio)
    await database.run(fill_gallery)
    await database.run(fill_judging)
    await database.run(fill_files)
    await database.run(fill_sheets)
    await database.close()


if __name__ == "__main__":
    asyncio.run(make(Path(__file__).with_name(sys.argv[1])))
