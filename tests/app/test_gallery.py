"""The gallery's model: rows, in-place changes, counts, what is dragged out."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from nanostudio.app.asides import Asides, Finding
from nanostudio.app.census import Counts
from nanostudio.app.filtering import Show
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tile_model import ASSET_MIME, TileRole
from nanostudio.core.ordering import picture_number
from nanostudio.core.search import Field, Mark, Query, Sort
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.store.pictures import Picture
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    done_task,
    failed_task,
    make_request,
    make_task,
    running_task,
    uncertain_task,
    waiting_task,
)


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.ms = NOW_MS

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model(qapp: object, clock: Clock, qtmodeltester: ModelTester) -> GalleryModel:
    made = GalleryModel(PROVIDERS, now_ms=clock)
    qtmodeltester.check(made)
    return made


def ids(model: GalleryModel) -> list[str]:
    return [model.tile(row).id for row in range(model.rowCount())]


def heard(model: QAbstractItemModel) -> list[tuple[Any, ...]]:
    """What views are told, in order."""
    told: list[tuple[Any, ...]] = []
    model.rowsInserted.connect(lambda _, a, b: told.append(("inserted", a, b)))
    model.rowsRemoved.connect(lambda _, a, b: told.append(("removed", a, b)))
    model.dataChanged.connect(lambda a, b, _: told.append(("changed", a.row())))
    model.modelReset.connect(lambda: told.append(("reset",)))
    return told


def test_newest_first(model: GalleryModel) -> None:
    for number in (2, 1, 3):
        model.update_task(make_task(number))
    assert ids(model) == ["task1", "task2", "task3"]


def test_a_batch_reads_in_its_own_order(model: GalleryModel) -> None:
    for position in range(3):
        model.update_task(
            make_task(1, id=f"p{position}", position=position, created_ms=NOW_MS)
        )
    assert ids(model) == ["p0", "p1", "p2"]


def test_a_running_tile_becomes_its_picture_in_place(model: GalleryModel) -> None:
    model.update_task(running_task(1), 0.2)
    model.update_task(make_task(2))
    told = heard(model)
    model.update_task(running_task(1), 0.9)
    model.update_task(done_task(1))
    assert told == [("changed", 0), ("changed", 0)]
    assert model.tile(0).output is not None


def test_further_pictures_follow_the_first(model: GalleryModel) -> None:
    model.load([done_task(2)])
    model.update_task(running_task(1))
    model.update_task(done_task(1, pictures=3))
    assert ids(model) == ["task1", "task1/1", "task1/2", "task2"]


def test_progress_is_on_the_tile(model: GalleryModel) -> None:
    model.update_task(running_task(), 0.64)
    assert model.tile(0).progress == 0.64
    model.update_task(running_task())
    assert model.tile(0).progress is None


def test_leaving_the_queue_moves_the_others_up(model: GalleryModel) -> None:
    for number in (3, 2, 1):
        model.update_task(make_task(number))
    assert [model.tile(row).detail for row in range(3)] == [
        "Queued · 3rd",
        "Queued · 2nd",
        "Queued · next",
    ]
    model.update_task(running_task(3))
    assert [model.tile(row).detail for row in range(2)] == [
        "Queued · 2nd",
        "Queued · next",
    ]


def test_places_are_counted_at_each_provider_by_rank(model: GalleryModel) -> None:
    other = make_request(provider="apidot")
    model.update_task(make_task(3))
    model.update_task(make_task(2, request=other))
    model.update_task(make_task(1, rank=-1))
    details = {model.tile(row).id: model.tile(row).detail for row in range(3)}
    assert details == {
        "task1": "Queued · next",
        "task2": "Queued · next",
        "task3": "Queued · 2nd",
    }
    model.update_task(make_task(3, rank=-2))
    assert model.tile(0).detail == "Queued · 2nd"


def test_a_pause_is_on_every_queued_tile(qapp: object, clock: Clock) -> None:
    asides = Asides()
    model = GalleryModel(PROVIDERS, asides=asides, now_ms=clock)
    model.load([make_task(1), make_task(2), running_task(3), done_task(4)])
    told = heard(model)
    asides.set_paused({"*"})
    assert sorted(told) == [("changed", 0), ("changed", 1)]
    assert [model.tile(row).detail for row in (0, 1)] == ["Paused"] * 2


def test_what_is_known_beside_the_row_is_on_the_tile(
    qapp: object, clock: Clock
) -> None:
    asides = Asides()
    model = GalleryModel(PROVIDERS, asides=asides, now_ms=clock)
    task = uncertain_task(2)
    model.load([running_task(1), task])
    asides.set_usual("task1", 41.0)
    asides.set_usual("nobody", 41.0)
    asides.set_finding(task, Finding(title="Nothing there.", hint="Look later."))
    assert "of" in model.tile(0).detail
    assert model.tile(1).detail == "Nothing there."
    assert model.tile(1).finding is not None


def test_a_cancelled_task_vanishes(model: GalleryModel) -> None:
    model.update_task(make_task(1))
    model.update_task(make_task(1, state=TaskState.CANCELLED))
    assert model.rowCount() == 0


def test_a_cancelled_task_that_was_charged_stays(model: GalleryModel) -> None:
    model.update_task(make_task(1, state=TaskState.CANCELLED, charged=Charged.YES))
    assert ids(model) == ["task1"]


def test_history_comes_in_pages_of_one_block_each(model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(1, 4)])
    told = heard(model)
    model.load([done_task(n) for n in range(4, 8)])
    assert told == [("inserted", 3, 6)]
    assert ids(model) == [f"task{n}" for n in range(1, 8)]


def test_history_around_what_is_there_is_sorted_in(model: GalleryModel) -> None:
    model.update_task(running_task(2))
    model.load([done_task(1), done_task(3)])
    assert ids(model) == ["task1", "task2", "task3"]


def test_history_does_not_undo_what_is_newer(model: GalleryModel) -> None:
    model.update_task(done_task(1))
    model.load([running_task(1)])
    assert model.tile(0).output is not None


def test_counts(model: GalleryModel) -> None:
    told: list[Counts] = []
    model.counts_changed.connect(told.append)
    model.load([done_task(9, pictures=2), failed_task(8)])
    model.update_task(running_task(1))
    model.update_task(uncertain_task(2))
    assert model.counts == told[-1] == Counts(every=5, running=1, attention=2)
    model.dismiss("task8")
    assert model.counts == Counts(every=4, running=1, attention=1)


def test_filters(model: GalleryModel) -> None:
    cat = done_task(3, request=make_request(prompt="Katze, ÄRGER"))
    model.load([running_task(1), failed_task(2), cat])
    model.set_filter(Show.RUNNING)
    assert ids(model) == ["task1"]
    model.set_filter(Show.ATTENTION)
    assert ids(model) == ["task2"]
    model.set_filter(Show.ALL, Query(text=' ärger "katze, ä" '))
    assert ids(model) == ["task3"]
    model.set_filter(Show.ALL)
    assert len(ids(model)) == 3


def test_the_same_filter_again_is_no_reset(model: GalleryModel) -> None:
    told = heard(model)
    model.set_filter(Show.ALL, Query(text="  "))
    assert told == []


def test_a_task_leaves_the_filter_it_no_longer_fits(model: GalleryModel) -> None:
    model.set_filter(Show.RUNNING)
    model.update_task(running_task(1))
    model.update_task(done_task(1))
    assert model.rowCount() == 0
    assert model.counts.every == 1


def test_a_dismissed_tile_goes(model: GalleryModel) -> None:
    model.load([failed_task(1), done_task(2)])
    model.dismiss("task1")
    model.dismiss("nobody")
    assert ids(model) == ["task2"]


def test_a_tile_is_found_by_its_id(model: GalleryModel) -> None:
    model.load([done_task(1), done_task(2, pictures=2)])
    assert model.row_of("task2/1") == 2
    assert model.row_of("task2/7") is None
    assert model.row_of("nobody") is None


def test_the_clock_ticks_only_while_something_runs(
    model: GalleryModel, clock: Clock, qtbot: QtBot
) -> None:
    ticking = model.findChild(object, "tick")
    assert ticking is not None
    model.load([done_task(2)])
    assert not ticking.isActive()
    model.update_task(running_task(1))
    assert ticking.isActive()
    assert model.tile(0).detail == "Monet · 0:14"
    clock.ms += 1000
    for _ in range(1000 // ticking.interval()):
        ticking.timeout.emit()
    assert model.tile(0).detail == "Monet · 0:15"
    model.update_task(done_task(1))
    assert not ticking.isActive()


def test_a_wait_counts_down(model: GalleryModel, clock: Clock) -> None:
    model.update_task(waiting_task())
    clock.ms += 2000
    for _ in range(4):
        model.findChild(object, "tick").timeout.emit()
    assert model.tile(0).detail == "Goes on in 0:10."


def test_the_tiles_take_their_second_in_turns(
    model: GalleryModel, clock: Clock
) -> None:
    for number in range(1, 9):
        model.update_task(running_task(number))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    for most in (2, 4, 6, 8):
        model.findChild(object, "tick").timeout.emit()
        assert len(changed) == most
    assert sorted(changed) == list(range(8))


def test_roles(model: GalleryModel) -> None:
    model.update_task(running_task())
    index = model.index(0)
    assert index.data(TileRole) == model.tile(0)
    assert index.data() == "A fox in snow"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Generating…. Monet · 0:14. A fox in snow"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    with pytest.raises(IndexError):
        model.tile(1)


def test_only_pictures_can_be_dragged(model: GalleryModel) -> None:
    model.load([running_task(1), done_task(2)])
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & draggable
    assert model.flags(model.index(1)) & draggable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_a_drag_carries_the_file_and_the_asset(model: GalleryModel) -> None:
    model.attach(lambda path: Path("/pictures") / path)
    model.load([done_task(1), done_task(2)])
    mime = model.mimeData([model.index(1), model.index(0)])
    assert [url.path() for url in mime.urls()] == ["/pictures/2026-11/fox_0.png"] * 2
    assets = json.loads(bytes(mime.data(ASSET_MIME).data()))
    assert assets == [
        {"sha256": f"{n * 100:064x}", "path": "2026-11/fox_0.png"} for n in (1, 2)
    ]
    assert set(model.mimeTypes()) == {"text/uri-list", ASSET_MIME}


def test_no_file_before_the_library_is_there(model: GalleryModel) -> None:
    model.load([done_task(1), running_task(2)])
    assert model.file_of(model.tile(0)) is None
    model.attach(Path)
    assert model.file_of(model.tile(1)) is None
    assert model.mimeData([model.index(0)]).urls()[0].path() == "2026-11/fox_0.png"


def test_tiles_kept_are_bounded(
    model: GalleryModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nanostudio.app.gallery._MOST_TILES", 2)
    model.load([done_task(n) for n in range(5)])
    assert ids(model) == [f"task{n}" for n in range(5)]


def test_a_task_in_a_long_history_is_one_row(model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(2, 3000)])
    told = heard(model)
    task: Task = make_task(1)
    model.update_task(task)
    assert told == [("inserted", 0, 0)]


def test_an_unfinished_picture_is_shown_until_there_is_one(
    model: GalleryModel, tmp_path: Path
) -> None:
    task = running_task(1)
    model.update_task(task)
    told = heard(model)
    model.show_preview(task, tmp_path)
    model.update_task(task, 0.5)
    first = model.tile(0).preview
    model.show_preview(task, tmp_path)
    second = model.tile(0).preview
    assert first is not None
    assert second is not None
    assert first.path == tmp_path
    assert first.name != second.name
    assert told == [("changed", 0)] * 3
    model.update_task(done_task(1))
    assert model.tile(0).preview is None


def test_an_unfinished_picture_of_a_failed_or_foreign_task_is_not_shown(
    model: GalleryModel, tmp_path: Path
) -> None:
    model.show_preview(running_task(2), tmp_path)
    model.update_task(running_task(1))
    model.show_preview(running_task(1), tmp_path)
    model.update_task(failed_task(1))
    assert [model.tile(row).preview for row in range(model.rowCount())] == [None]


def number_of(task: Task, position: int = 0) -> int:
    return picture_number(task.created_ms, task.position, position)


def fetched(*tasks: Task, mark: Mark = Mark()) -> list[tuple[Picture, Task]]:  # noqa: B008
    """The first picture of each task, as the database gives it."""
    return [(Picture(number_of(one), one.id, 0, mark), one) for one in tasks]


@pytest.fixture
def wanted(model: GalleryModel) -> list[list[int]]:
    asked: list[list[int]] = []
    model.history_wanted.connect(asked.append)
    return asked


def test_pictures_of_before_are_fetched_when_they_are_seen(
    model: GalleryModel, wanted: list[list[int]], qtbot: QtBot
) -> None:
    old = [done_task(n) for n in range(2, 202)]
    model.update_task(running_task(1))
    model.expect_history(len(old))
    model.show_history(map(number_of, old), is_first=True)
    assert model.rowCount() == 201
    assert model.counts.every == 201
    assert model.tile(1).is_blank
    assert model.tile(200).is_blank
    qtbot.waitUntil(lambda: len(wanted) == 2)
    assert all(len(numbers) <= 64 for numbers in wanted)
    told = heard(model)
    asked = next(numbers for numbers in wanted if number_of(old[0]) in numbers)
    model.take_history(asked, fetched(*old[:60]))
    assert told == [("changed", 1)]
    assert model.tile(1).id == "task2"
    assert model.tile(1).output is not None
    assert model.row_of("task2") == 1
    assert model.row_of("task150") is None  # not here yet


def test_what_is_asked_for_once_is_not_asked_for_again(
    model: GalleryModel, wanted: list[list[int]], qtbot: QtBot
) -> None:
    old = [done_task(n) for n in range(2, 12)]
    model.show_history(map(number_of, old), is_first=True)
    for row in range(10):
        model.tile(row)
    qtbot.waitUntil(lambda: bool(wanted))
    model.tile(3)
    qtbot.wait(1)
    assert [sorted(numbers) for numbers in wanted] == [sorted(map(number_of, old))]


def test_what_is_not_there_any_more_goes(model: GalleryModel) -> None:
    old = [done_task(n) for n in range(2, 6)]
    model.show_history(map(number_of, old), is_first=True)
    model.take_history(list(map(number_of, old)), fetched(*old[1:]))
    assert ids(model) == ["task3", "task4", "task5"]


def test_more_of_before_follows_what_is_shown(model: GalleryModel) -> None:
    model.update_task(running_task(1))
    old = [done_task(n) for n in range(2, 8)]
    model.show_history(map(number_of, old[:3]), is_first=True)
    told = heard(model)
    model.show_history(map(number_of, old[3:]), is_first=False)
    assert told == [("inserted", 4, 6)]
    model.take_history(list(map(number_of, old)), fetched(*old))
    assert ids(model) == [f"task{n}" for n in range(1, 8)]


def test_a_task_in_memory_is_not_shown_twice(model: GalleryModel) -> None:
    model.update_task(done_task(1))
    model.show_history([number_of(done_task(1))], is_first=True)
    assert ids(model) == ["task1"]
    model.show_history([number_of(done_task(1))], is_first=False)
    assert ids(model) == ["task1"]


def test_words_are_looked_for_among_all_pictures(model: GalleryModel) -> None:
    queries: list[Query] = []
    model.query_changed.connect(queries.append)
    hen = done_task(1, request=make_request(prompt="A hen"))
    model.load([hen, running_task(2)])
    model.expect_history(5)
    model.set_filter(Show.ALL, Query(text=" fox "))
    assert queries == [Query(text="fox")]
    assert len(ids(model)) == 2  # till something is found
    model.show_history([number_of(done_task(4))], is_first=True)
    assert [tile_id[:5] for tile_id in ids(model)] == [
        "task2",
        f"#{number_of(done_task(4))}"[:5],
    ]
    model.set_filter(Show.RUNNING)
    assert ids(model) == ["task2"]
    assert len(queries) == 1
    model.show_history([number_of(done_task(5))], is_first=False)  # was under way
    assert ids(model) == ["task2"]


def test_a_change_of_an_old_task_is_shown_in_its_place(model: GalleryModel) -> None:
    old = [done_task(n) for n in (2, 3)]
    model.show_history(map(number_of, old), is_first=True)
    told = heard(model)
    model.update_task(done_task(3, charged=Charged.REFUNDED))
    assert told == [("changed", 1)]
    assert model.tile(1).task.charged is Charged.REFUNDED


def test_two_orders_of_one_moment_have_a_row_each(model: GalleryModel) -> None:
    model.update_task(make_task(1, id="a"))
    model.update_task(make_task(1, id="b"))
    assert ids(model) == ["a", "b"]


def sorted_numbers(model: GalleryModel) -> list[int]:
    return [model.number(row) for row in range(model.rowCount())]


def test_the_oldest_come_first_where_they_are_wished_for(model: GalleryModel) -> None:
    model.update_task(running_task(1))
    model.expect_history(3)
    model.set_filter(Show.ALL, Query(sort=Sort.OLDEST))
    old = [number_of(done_task(n)) for n in (4, 3, 2)]
    model.show_history(old[:2], is_first=True)
    told = heard(model)
    model.show_history(old[2:], is_first=False)
    assert told == [("inserted", 2, 2)]
    assert sorted_numbers(model) == [*old, number_of(running_task(1))]
    assert model.row_of("task1") == 3


def test_another_order_is_the_store_s_and_what_is_new_comes_first(
    model: GalleryModel,
) -> None:
    model.update_task(running_task(2))
    model.expect_history(3)
    model.set_filter(Show.ALL, Query(sort=Sort.BEST))
    best = [number_of(done_task(n)) for n in (4, 9, 5)]
    model.show_history(best, is_first=True)
    model.update_task(running_task(1))
    new = [number_of(running_task(n)) for n in (1, 2)]
    assert sorted_numbers(model) == new + best
    assert [model.row_of_number(one) for one in best] == [2, 3, 4]
    model.dismiss("task1")
    model.move_to_trash([best[0]])
    assert sorted_numbers(model) == [new[1], *best[1:]]


@pytest.mark.parametrize(
    ("query", "seen"),
    [
        (Query(values={Field.PROVIDER: frozenset({"monet"})}), ["task1", "task2"]),
        (Query(values={Field.RESOLUTION: frozenset({"4K"})}), ["task2"]),
        (Query(values={Field.RESOLUTION: frozenset({"4K"})}, text="cat"), []),
        (Query(values={Field.TAG: frozenset({"hero"})}), []),
        (Query(since_ms=NOW_MS - 1500), ["task1"]),
        (Query(until_ms=NOW_MS - 1500), ["task2"]),
        (Query(least_rating=1), []),
        (Query(in_trash=True), []),
    ],
)
def test_what_a_task_can_tell_by_itself_is_asked_of_those_in_memory(
    model: GalleryModel, query: Query, seen: list[str]
) -> None:
    model.load(
        [running_task(1), running_task(2, request=make_request(resolution="4K"))]
    )
    model.set_filter(Show.ALL, query)
    assert ids(model) == seen


def test_a_new_picture_is_judged_once_its_number_is_known(model: GalleryModel) -> None:
    model.update_task(done_task(1))
    assert model.tile(0).number is None
    number = number_of(done_task(1)) - 1  # another one had the first
    model.settle([Picture(number, "task1", 0, Mark()), Picture(1, "task7", 0, Mark())])
    assert (model.tile(0).number, model.tile(0).mark) == (number, Mark())
    told = heard(model)
    model.take_marks({number: Mark(rating=4), 77: Mark()})
    assert told == [("changed", 0)]
    assert model.tile(0).mark.rating == 4


def test_two_that_guessed_the_same_number_keep_a_row_each(model: GalleryModel) -> None:
    first, second = make_done("a"), make_done("b")
    model.load([first, second])
    number = number_of(first)
    model.settle([Picture(number, "b", 0, Mark()), Picture(number - 1, "a", 0, Mark())])
    assert ids(model) == ["b", "a"]
    assert [model.tile(row).number for row in (0, 1)] == [number, number - 1]


def make_done(name: str) -> Task:
    return replace(done_task(1), id=name, idempotency_key=name)


def test_a_mark_of_a_picture_of_before_is_on_its_tile(model: GalleryModel) -> None:
    old = done_task(2)
    model.show_history([number_of(old)], is_first=True)
    model.take_history([number_of(old)], fetched(old, mark=Mark(is_starred=True)))
    assert model.tile(0).mark.is_starred
    model.take_marks({number_of(old): Mark(tags=("hero",))})
    assert model.tile(0).mark == Mark(tags=("hero",))


def test_what_goes_to_the_trash_leaves_and_comes_back(model: GalleryModel) -> None:
    old = [done_task(n) for n in range(2, 6)]
    model.update_task(done_task(1))
    model.expect_history(5)
    numbers = [number_of(one) for one in [done_task(1), *old]]
    model.show_history(numbers, is_first=True)
    model.move_to_trash(numbers[:2])
    assert sorted_numbers(model) == numbers[2:]
    assert model.counts.every == 3
    model.update_task(done_task(1, charged=Charged.REFUNDED))  # told of again
    assert sorted_numbers(model) == numbers[2:]
    model.move_to_trash(numbers[:2], is_back=True)
    assert sorted_numbers(model) == numbers
    assert model.counts.every == 5
    assert model.tile(1).is_blank  # fetched again, as it is now


def test_many_go_at_once(model: GalleryModel) -> None:
    numbers = [number_of(done_task(n)) for n in range(1, 200)]
    model.show_history(numbers, is_first=True)
    told = heard(model)
    model.move_to_trash(numbers[:100])
    assert told == [("reset",)]
    assert sorted_numbers(model) == numbers[100:]


def test_the_trash_is_looked_into(model: GalleryModel) -> None:
    queries: list[Query] = []
    model.query_changed.connect(queries.append)
    model.update_task(done_task(1))
    model.expect_history(3)
    model.set_filter(Show.ALL, Query(in_trash=True))
    numbers = [number_of(done_task(n)) for n in (2, 3)]
    model.show_history(numbers, is_first=True)
    assert sorted_numbers(model) == numbers
    model.move_to_trash(numbers[:1], is_back=True)
    assert sorted_numbers(model) == numbers[1:]
    model.move_to_trash([number_of(done_task(1))])  # from elsewhere
    assert queries == [Query(in_trash=True)] * 2


def test_what_could_not_be_fetched_is_asked_for_again(
    model: GalleryModel, wanted: list[list[int]], qtbot: QtBot
) -> None:
    number = number_of(done_task(2))
    model.show_history([number], is_first=True)
    assert model.tile(0).is_blank
    qtbot.waitUntil(lambda: len(wanted) == 1)
    model.miss_history([number])
    assert model.tile(0).is_blank
    qtbot.waitUntil(lambda: wanted == [[number], [number]])
