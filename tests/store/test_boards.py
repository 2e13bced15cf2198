"""Boards hold pictures, and searches are kept."""

from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.search import Board, Field, Query, Sort
from nanostudio.store.boards import (
    count_on_boards,
    drop_board,
    drop_search,
    list_boards,
    list_searches,
    put_on_board,
    save_board,
    save_search,
    take_off_board,
)
from nanostudio.store.database import Connection
from nanostudio.store.pictures import numbers_of
from nanostudio.store.search import count_found, find
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_output, make_task

BOARD = Board("b1", "Faces")
ON_IT = Query(values={Field.BOARD: frozenset({"b1"})})


def test_pictures_are_put_on_a_board_and_taken_off(db: Connection) -> None:
    add_tasks(db, [make_task(n, outputs=(make_output(),)) for n in (1, 2)])
    first, second = (numbers_of(db, f"task-000{n}")[0] for n in (1, 2))
    save_board(db, BOARD, DEFAULT_PROJECT, 1)
    assert put_on_board(db, "b1", [first]) == [first]
    assert put_on_board(db, "b1", [first, second]) == [second]
    assert find(db, ON_IT).numbers == [second, first]
    assert count_found(db, Query(), Field.BOARD) == {"b1": 2}
    take_off_board(db, "b1", [first])
    assert find(db, ON_IT).numbers == [second]


def test_it_is_counted_how_many_of_some_lie_on_each_board(db: Connection) -> None:
    add_tasks(db, [make_task(n, outputs=(make_output(),)) for n in (1, 2, 3)])
    numbers = [numbers_of(db, f"task-000{n}")[0] for n in (1, 2, 3)]
    for board in (BOARD, Board("b2", "Hands"), Board("b3", "Feet")):
        save_board(db, board, DEFAULT_PROJECT, 1)
    put_on_board(db, "b1", numbers)
    put_on_board(db, "b2", numbers[2:])
    assert count_on_boards(db, numbers[:2]) == {"b1": 2}
    assert count_on_boards(db, numbers) == {"b1": 3, "b2": 1}
    assert count_on_boards(db, []) == {}


def test_a_board_is_renamed_and_dropped_without_its_pictures(db: Connection) -> None:
    add_tasks(db, [make_task(1, outputs=(make_output(),))])
    [number] = numbers_of(db, "task-0001")
    save_board(db, BOARD, DEFAULT_PROJECT, 1)
    save_board(db, Board("b0", "Hands"), DEFAULT_PROJECT, 2)
    save_board(db, Board("b1", "Heads"), DEFAULT_PROJECT, 3)
    assert list_boards(db, DEFAULT_PROJECT) == [
        Board("b1", "Heads"),
        Board("b0", "Hands"),
    ]
    put_on_board(db, "b1", [number])
    assert drop_board(db, "b1") == [number]
    assert list_boards(db, DEFAULT_PROJECT) == [Board("b0", "Hands")]
    assert find(db, ON_IT).numbers == []
    assert find(db, Query()).numbers == [number]


def test_searches_are_kept_replaced_and_dropped(db: Connection) -> None:
    query = Query(text="fox", sort=Sort.BEST)
    save_search(db, "Foxes", query, 1)
    save_search(db, "Faces", ON_IT, 2)
    assert list_searches(db) == {"Foxes": query, "Faces": ON_IT}
    save_search(db, "Foxes", Query(), 3)
    drop_search(db, "Faces")
    assert list_searches(db) == {"Foxes": Query()}
