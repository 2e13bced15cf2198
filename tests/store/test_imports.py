"""Imported pictures with their notes, the files read, and the folders watched."""

import json

from nanostudio.store.database import Connection
from nanostudio.store.imports import (
    NO_PICTURE,
    Note,
    SeenFile,
    add_imports,
    held,
    known_bytes,
    leave_folder,
    read_note,
    seen_files,
    watch_folder,
    watched_folders,
)
from nanostudio.store.pictures import numbers_of
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.tasks import get_task
from tests.store.samples import SHA256, make_output, make_task

NOTE = Note("comfyui", (("seed", "42"), ("negative prompt", "blur\ntext")))
OTHER, THIRD = "b" * 64, "c" * 64


def test_a_picture_its_note_and_the_files_are_kept_together(db: Connection) -> None:
    task = make_task(1, outputs=(make_output(),))
    read = {"/a.png": SeenFile(7, 8, SHA256), "/b.png": SeenFile(1, 2, NO_PICTURE)}
    add_imports(db, [task], {task.id: NOTE}, read)
    assert get_task(db, task.id) == task
    [number] = numbers_of(db, task.id)
    assert read_note(db, number) == NOTE
    assert read_note(db, number + 1) is None
    assert seen_files(db, ["/a.png", "/b.png", "/c.png"]) == read


def test_a_file_read_again_is_known_as_it_is_now(db: Connection) -> None:
    add_imports(db, [], {}, {"/a.png": SeenFile(7, 8, NO_PICTURE)})
    add_imports(db, [], {}, {"/a.png": SeenFile(9, 10, SHA256)})
    assert seen_files(db, ["/a.png"]) == {"/a.png": SeenFile(9, 10, SHA256)}


def test_pictures_in_the_trash_alone_are_told_apart(db: Connection) -> None:
    tasks = [
        make_task(1, outputs=(make_output(),)),
        make_task(2, outputs=(make_output(sha256=OTHER),)),
        make_task(3, outputs=(make_output(sha256=OTHER),)),
    ]
    add_imports(db, tasks, {}, {})
    numbers = [numbers_of(db, task.id)[0] for task in tasks]
    for number in numbers[:2]:
        db.execute("UPDATE pictures SET trashed_ms = 5 WHERE number = ?", (number,))
    assert held(db, {SHA256, OTHER, THIRD}) == {SHA256: True, OTHER: False}


def test_bytes_are_known_as_pictures_and_as_references(db: Connection) -> None:
    add_imports(db, [make_task(1, outputs=(make_output(),))], {}, {})
    reference = StoredReference(
        sha256=OTHER,
        path="References/b.png",
        name="b",
        format="png",
        width=1,
        height=1,
        size_bytes=1,
        added_ms=0,
    )
    add_reference(db, reference)
    assert known_bytes(db, {SHA256, OTHER, THIRD}) == {SHA256, OTHER}


def test_a_note_goes_with_its_picture(db: Connection) -> None:
    task = make_task(1, outputs=(make_output(),))
    add_imports(db, [task], {task.id: NOTE}, {})
    db.execute("DELETE FROM pictures")
    assert db.execute("SELECT count(*) FROM picture_notes").fetchone() == (0,)


def test_folders_are_watched_once_in_their_order(db: Connection) -> None:
    watch_folder(db, "/b", 1)
    watch_folder(db, "/a", 2)
    watch_folder(db, "/b", 3)
    assert watched_folders(db) == ["/b", "/a"]
    leave_folder(db, "/b")
    assert watched_folders(db) == ["/a"]


def test_notes_are_kept_as_text_a_person_can_read(db: Connection) -> None:
    task = make_task(1, outputs=(make_output(),))
    add_imports(db, [task], {task.id: NOTE}, {})
    ((kept,),) = db.execute("SELECT settings FROM picture_notes")
    assert json.loads(kept)[0] == ["seed", "42"]
