"""Rows on their way into the trash, out of it, and away for good."""

from dataclasses import replace

from nanostudio.core.money import Money
from nanostudio.core.search import Query
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.charges import list_charges
from nanostudio.store.database import Connection
from nanostudio.store.health import problems
from nanostudio.store.pictures import has_path, has_pictures, numbers_of, read_marks
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.search import find
from nanostudio.store.tasks import add_outputs, add_tasks, get_task, save_task
from nanostudio.store.trash import (
    Move,
    Place,
    Rubbish,
    begin_moves,
    count_trashed,
    drop_pictures,
    end_moves,
    noted_moves,
    places,
    rubbish,
    trashed_before,
)
from tests.store.samples import make_output, make_task, put_in_trash

A, B = "2026-11/a.png", "2026-11/b.png"


def kept(db: Connection, *paths: str, number: int = 1, **changes: object) -> list[int]:
    """A closed task with pictures at these paths; their numbers."""
    outputs = tuple(
        make_output(at, path=path, sha256=f"{number}{at}" * 32)
        for at, path in enumerate(paths)
    )
    task = make_task(number, outputs=outputs, state=TaskState.DONE, **changes)
    add_tasks(db, [task])
    return numbers_of(db, task.id)


def path_of(db: Connection, task_id: str = "task-0001", at: int = 0) -> str:
    task = get_task(db, task_id)
    assert task is not None
    return task.outputs[at].path


def test_a_picture_goes_into_the_trash_and_comes_back(db: Connection) -> None:
    first, second = kept(db, A, B)
    assert places(db, [first, 7], in_trash=False) == [Place(first, A, False)]
    move = Move(first, A, ".trash/1-a.png")
    begin_moves(db, [move], in_trash=False)
    assert noted_moves(db) == [move]
    assert has_path(db, ".trash/1-a.png")  # nobody else takes it meanwhile
    assert places(db, [first], in_trash=False) == []
    assert end_moves(db, {first: move.target}, 5) == ([first], [])
    assert path_of(db) == ".trash/1-a.png"
    assert read_marks(db, [first])[first].trashed_ms == 5
    assert find(db, Query()).numbers == [second]
    assert find(db, Query(in_trash=True)).numbers == [first]
    assert count_trashed(db) == 1
    [place] = places(db, [first], in_trash=True)
    assert place == Place(first, move.target, False, A)
    begin_moves(db, [Move(first, move.target, A)], in_trash=True)
    assert end_moves(db, {first: A}, 6) == ([], [first])
    assert (path_of(db), noted_moves(db), count_trashed(db)) == (A, [], 0)
    assert db.execute("SELECT * FROM trashed_paths").fetchall() == []


def test_what_stayed_keeps_its_row(db: Connection) -> None:
    [number] = kept(db, A)
    begin_moves(db, [Move(number, A, ".trash/1")], in_trash=False)
    assert end_moves(db, {}, 5) == ([], [])
    assert noted_moves(db)  # nothing is known of it yet
    assert end_moves(db, {number: None}, 5) == ([], [])
    assert (path_of(db), noted_moves(db), count_trashed(db)) == (A, [], 0)


def test_a_move_that_came_too_late_is_not_noted(db: Connection) -> None:
    [number] = kept(db, A)
    begin_moves(db, [Move(number, B, ".trash/1")], in_trash=False)
    begin_moves(db, [Move(number, A, B)], in_trash=True)
    begin_moves(db, [Move(7, A, B)], in_trash=False)
    assert noted_moves(db) == []


def test_a_file_of_two_pictures_or_a_reference_is_told(db: Connection) -> None:
    first, second = kept(db, A, A)
    [third] = kept(db, "References/aa/x.png", number=2)
    found = places(db, [first, second, third], in_trash=False)
    assert {one.number for one in found if one.is_shared} == {first, second, third}


def test_a_task_that_goes_on_does_not_take_its_pictures_back(db: Connection) -> None:
    """It knows where they lay when it kept them."""
    outputs = (make_output(0, path=A),)
    task = make_task(1, outputs=outputs)
    add_tasks(db, [task])
    [number] = numbers_of(db, task.id)
    put_in_trash(db, number)
    add_outputs(db, replace(task, outputs=(*outputs, make_output(1, path=B))))
    assert path_of(db).startswith(".trash/")
    assert path_of(db, at=1) == B


def test_pictures_are_forgotten_and_what_they_cost_is_not(db: Connection) -> None:
    first, second = kept(db, A, B)
    task = get_task(db, "task-0001")
    assert task is not None
    save_task(db, replace(task, charged=Charged.YES, cost=Money.of(5, "credits")))
    put_in_trash(db, first)
    drop_pictures(db, [first, second], 9)  # the second is not in the trash
    task = get_task(db, "task-0001")
    assert task is not None
    assert [one.position for one in task.outputs] == [1]
    assert task.dismissed_ms is None
    assert numbers_of(db, task.id) == [second]
    put_in_trash(db, second)
    drop_pictures(db, [second], 9)
    task = get_task(db, "task-0001")
    assert task is not None
    assert (task.outputs, task.dismissed_ms) == ((), 9)  # no tile without a picture
    assert task.cost == Money.of(5, "credits")
    assert len(list_charges(db)) == 1
    assert not has_pictures(db)
    assert problems(db) == []


def test_rubbish_says_what_is_deleted_with_it(db: Connection) -> None:
    first, second = kept(db, A, B)
    put_in_trash(db, first, second)
    one, other = rubbish(db, [first, second, 7])
    assert {one.path, other.path} == {f".trash/{first}", f".trash/{second}"}
    assert {one.sha256, other.sha256} == {"10" * 32, "11" * 32}
    [same] = kept(db, ".trash/x", number=2, created_ms=1)
    db.execute("UPDATE pictures SET sha256 = ? WHERE number = ?", ("10" * 32, same))
    db.execute(
        "UPDATE outputs SET path = ? WHERE task_id = 'task-0002'", (f".trash/{first}",)
    )
    add_reference(
        db,
        StoredReference(
            sha256="11" * 32,
            path="References/11/x.png",
            name="x",
            format="png",
            width=1,
            height=1,
            size_bytes=1,
            added_ms=1,
        ),
    )
    found = {one.number: one for one in rubbish(db, [first, second])}
    assert found[first] == Rubbish(first, "", "")  # both are another picture's too
    assert found[second] == Rubbish(second, f".trash/{second}", "")


def test_a_file_that_is_not_in_the_trash_is_not_deleted(db: Connection) -> None:
    [number] = kept(db, A)
    begin_moves(db, [Move(number, A, A)], in_trash=False)
    end_moves(db, {number: A}, 5)
    assert rubbish(db, [number]) == [Rubbish(number, "", "10" * 32)]


def test_old_rubbish_is_found_but_not_of_a_task_that_goes_on(db: Connection) -> None:
    old, *_ = kept(db, A)
    [new] = kept(db, B, number=2)
    task = make_task(3, outputs=(make_output(path="c.png"),), state=TaskState.RUNNING)
    add_tasks(db, [task])
    [running] = numbers_of(db, task.id)
    put_in_trash(db, old, running, now_ms=10)
    put_in_trash(db, new, now_ms=20)
    assert trashed_before(db, 20, 9) == [old]
    assert trashed_before(db, 21, 9) == [old, new]
    assert trashed_before(db, 21, 1) == [old]
    assert rubbish(db, [running]) == []
