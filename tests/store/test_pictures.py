"""Pictures have a place of their own, and what is thought of them can be undone."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.geometry import Size
from nanostudio.core.ordering import moment_of, picture_number
from nanostudio.core.search import Mark
from nanostudio.store.database import Connection
from nanostudio.store.pictures import (
    Look,
    count_pictures,
    count_tags,
    has_path,
    list_pictures,
    look_over,
    move_pictures,
    numbers_of,
    picture_path,
    picture_size,
    read_marks,
    task_of_bytes,
    to_look_over,
    words_of,
    write_marks,
)
from nanostudio.store.tasks import add_outputs, add_tasks
from tests.store.samples import make_output, make_task, put_in_trash

STARRED = Mark(rating=4, is_starred=True, tags=("fox", "night"))


def test_pictures_move_to_other_projects_and_are_told_back(db: Connection) -> None:
    add_tasks(db, [make_task(n, outputs=(make_output(),)) for n in (1, 2)])
    numbers = [numbers_of(db, make_task(n).id)[0] for n in (1, 2)]
    before = move_pictures(db, dict.fromkeys([*numbers, 77], "p1"))
    assert before == dict.fromkeys(numbers, "default")  # 77 is none
    assert move_pictures(db, before) == dict.fromkeys(numbers, "p1")


def test_pictures_stand_in_the_order_of_their_order(db: Connection) -> None:
    pictures = tuple(make_output(position) for position in range(2))
    tasks = [
        make_task(n, created_ms=5_000, position=n, outputs=pictures) for n in range(3)
    ]
    add_tasks(db, tasks)
    newest_first = sorted(
        (number for task in tasks for number in numbers_of(db, task.id)), reverse=True
    )
    places = [(one.task_id, one.position) for one in list_pictures(db, newest_first)]
    assert places == [(f"task-{n:04}", at) for n in range(3) for at in range(2)]
    assert {moment_of(number) for number in newest_first} == {5_000}


def test_two_orders_of_one_moment_have_places_of_their_own(db: Connection) -> None:
    same = {"created_ms": 5_000, "outputs": (make_output(),)}
    add_tasks(db, [make_task(1, **same), make_task(2, batch_id="b", **same)])
    [first], [second] = numbers_of(db, "task-0001"), numbers_of(db, "task-0002")
    assert first == picture_number(5_000, 0)
    assert second == first - 1


def test_a_picture_that_comes_again_keeps_its_place_and_marks(db: Connection) -> None:
    task = make_task(1, outputs=(make_output(),))
    add_tasks(db, [task])
    [number] = numbers_of(db, task.id)
    write_marks(db, {number: STARRED})
    look_over(db, {number: Look(is_unlike=False)})
    add_outputs(db, replace(task, outputs=(make_output(sha256="f" * 64),)))
    assert numbers_of(db, task.id) == [number]
    assert read_marks(db, [number]) == {number: STARRED}
    assert [one.number for one in to_look_over(db, 9)] == [number]


def test_marks_can_be_taken_back(db: Connection) -> None:
    add_tasks(db, [make_task(n, outputs=(make_output(),)) for n in (1, 2)])
    numbers = [*numbers_of(db, "task-0001"), *numbers_of(db, "task-0002")]
    before = write_marks(db, dict.fromkeys(numbers, STARRED))
    assert before == dict.fromkeys(numbers, Mark())
    assert read_marks(db, numbers) == dict.fromkeys(numbers, STARRED)
    assert write_marks(db, before) == dict.fromkeys(numbers, STARRED)
    assert read_marks(db, numbers) == before


def test_tags_are_counted_of_all_or_of_some(db: Connection) -> None:
    add_tasks(db, [make_task(n, outputs=(make_output(),)) for n in (1, 2)])
    first, second = (numbers_of(db, f"task-000{n}")[0] for n in (1, 2))
    write_marks(db, {first: STARRED, second: Mark(tags=("fox",))})
    assert count_tags(db) == {"fox": 2, "night": 1}
    assert count_tags(db, [second, 7]) == {"fox": 1}
    assert count_tags(db, []) == {}


def test_marks_of_what_is_not_there_are_let_go(db: Connection) -> None:
    assert write_marks(db, {7: STARRED}) == {}


def test_what_is_in_the_trash_is_not_counted(db: Connection) -> None:
    add_tasks(db, [make_task(n, outputs=(make_output(),)) for n in (1, 2)])
    [number] = numbers_of(db, "task-0001")
    put_in_trash(db, number)
    assert count_pictures(db) == 1


def test_words_are_all_that_is_known(db: Connection) -> None:
    add_tasks(db, [make_task(1, outputs=(make_output(),))])
    [number] = numbers_of(db, "task-0001")
    write_marks(db, {number: STARRED})
    look_over(db, {number: Look(is_unlike=True, labels="Nano Banana 2 · Monet")})
    words = words_of(db, [number, 9])[number].split("\n")
    assert words[0] == "A fox in snow, 1"
    assert {"Nano Banana 2 · Monet", "fox", "night"} <= set(words)


def test_what_belongs_to_a_task_goes_with_it(db: Connection) -> None:
    add_tasks(db, [make_task(1, outputs=(make_output(),))])
    [number] = numbers_of(db, "task-0001")
    write_marks(db, {number: STARRED})
    look_over(db, {number: Look(is_unlike=False)})
    db.execute("DELETE FROM tasks")
    for table in ("pictures", "picture_tags", "grams_long", "grams_short"):
        count = f"SELECT count(*) FROM {table}"  # noqa: S608
        assert db.execute(count).fetchall() == [(0,)], table


def test_a_path_is_known_when_a_picture_is_there(db: Connection) -> None:
    add_tasks(db, [make_task(1, outputs=(make_output(),))])
    assert has_path(db, make_output().path)
    assert not has_path(db, "2026-11/other.png")


def test_a_picture_is_found_by_its_bytes_in_the_trash_last(db: Connection) -> None:
    same, other = "a" * 64, "b" * 64
    for number, sha256 in ((1, same), (2, same), (3, other)):
        output = make_output(path=f"m/{number}.png", sha256=sha256)
        add_tasks(db, [make_task(number, outputs=(output,))])
    [first] = numbers_of(db, "task-0001")
    assert picture_path(db, same) == "m/1.png"
    put_in_trash(db, first)
    assert picture_path(db, same) == "m/2.png"
    assert picture_path(db, "c" * 64) == ""
    assert picture_size(db, same) == Size(1024, 1024)
    assert picture_size(db, "c" * 64) is None
    assert task_of_bytes(db, same) == "task-0001"
    assert task_of_bytes(db, other) == "task-0003"
    assert task_of_bytes(db, "c" * 64) == ""


@settings(deadline=None)
@given(
    st.integers(-(2**63), 2**63 - 1),
    st.integers(0, 2**40),
    st.integers(0, 999),
)
def test_every_number_can_be_kept(created_ms: int, position: int, picture: int) -> None:
    assert 0 <= picture_number(created_ms, position, picture) < 2**63
