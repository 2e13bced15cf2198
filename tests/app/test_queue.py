"""The queue's model: sections, order, moves, counts and words."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from nanostudio.app.asides import Asides, Finding
from nanostudio.app.counts import counts_words
from nanostudio.app.entries import Section
from nanostudio.app.queue import EntryRole, QueueCounts, QueueModel
from nanostudio.app.words import Choice
from nanostudio.core.task import Charged, Task, TaskState, WaitReason
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


@pytest.fixture
def asides() -> Asides:
    return Asides()


@pytest.fixture
def model(qapp: object, asides: Asides, qtmodeltester: ModelTester) -> QueueModel:
    made = QueueModel(PROVIDERS, asides, now_ms=lambda: NOW_MS)
    qtmodeltester.check(made)
    return made


def ids(model: QueueModel) -> list[str]:
    return [model.entry(row).task.id for row in range(model.rowCount())]


def tell(model: QueueModel, *tasks: Task) -> None:
    for task in tasks:
        model.update_task(task)


def queued(*numbers: int, **changes: Any) -> list[Task]:
    """Queued tasks; the first named is the oldest."""
    return [
        make_task(n, created_ms=NOW_MS + at, **changes) for at, n in enumerate(numbers)
    ]


def heard(model: QAbstractItemModel) -> list[tuple[Any, ...]]:
    told: list[tuple[Any, ...]] = []
    model.rowsInserted.connect(lambda _, a, b: told.append(("inserted", a)))
    model.rowsRemoved.connect(lambda _, a, b: told.append(("removed", a)))
    model.rowsMoved.connect(lambda _, a, b, __, to: told.append(("moved", a, to)))
    return told


def test_under_way_then_queued_then_what_needs_the_person(model: QueueModel) -> None:
    tell(
        model,
        failed_task(9),
        *queued(3, 4),
        uncertain_task(8),
        waiting_task(2),
        running_task(1),
        waiting_task(7, WaitReason.CREDIT, wait_until_ms=None),
        waiting_task(6, WaitReason.DISK),
    )
    assert ids(model) == [
        *("task2", "task1"),
        *("task3", "task4"),
        *("task6", "task7", "task8", "task9"),
    ]
    headings = [model.entry(row).heading for row in range(8)]
    assert [one for one in headings if one] == [
        "Under way · 2",
        "Queued · 2",
        "Needs you · 4",
    ]
    assert model.counts == QueueCounts(running=1, waiting=1, queued=2, attention=4)


def test_what_is_over_leaves(model: QueueModel) -> None:
    tell(model, running_task(1), *queued(2), failed_task(3))
    tell(model, done_task(1), make_task(2, state=TaskState.CANCELLED))
    tell(model, failed_task(3, dismissed_ms=NOW_MS))
    tell(model, done_task(4))
    assert ids(model) == []
    assert model.counts == QueueCounts()


def test_ranks_order_the_line_and_a_move_is_a_move(model: QueueModel) -> None:
    tasks = queued(1, 2, 3)
    tell(model, running_task(9), *tasks)
    told = heard(model)
    chosen = QPersistentModelIndex(model.index(3))
    tell(model, replace(tasks[2], rank=-5))
    assert ids(model) == ["task9", "task3", "task1", "task2"]
    assert told == [("moved", 3, 1)]
    assert chosen.row() == 1
    tell(model, replace(tasks[2], rank=-2))
    tell(model, replace(tasks[0], rank=-1))
    assert ids(model) == ["task9", "task3", "task1", "task2"]
    assert len(told) == 1


def test_a_task_that_gets_its_turn_moves_up_and_stays_chosen(
    model: QueueModel,
) -> None:
    tasks = queued(1, 2)
    tell(model, *tasks)
    chosen = QPersistentModelIndex(model.index(1))
    tell(model, running_task(2, created_ms=tasks[1].created_ms))
    assert ids(model) == ["task2", "task1"]
    assert chosen.row() == 0


def test_history_brings_what_is_open_or_needs_the_person(model: QueueModel) -> None:
    newer = running_task(1)
    tell(model, newer)
    model.load([make_task(1), failed_task(2), done_task(3), make_task(4)])
    assert ids(model) == ["task1", "task4", "task2"]
    assert model.entry(0).task == newer


def test_a_part_of_a_batch_says_which(model: QueueModel) -> None:
    parts = [make_task(n, position=n - 1, batch_id="b") for n in (1, 2, 3)]
    model.load([done_task(4, position=3, batch_id="b"), *parts])
    assert {model.entry(row).part for row in range(3)} == {
        "1 of 4",
        "2 of 4",
        "3 of 4",
    }
    tell(model, make_task(7, batch_id="alone"))
    assert model.entry(model.row_of("task7") or 0).part == ""


def test_a_task_of_several_pictures_names_them_all(model: QueueModel) -> None:
    request = make_request(n=4)
    parts = [make_task(n, position=n * 4, request=request) for n in (0, 1)]
    tell(model, *parts)
    assert [model.entry(row).part for row in (0, 1)] == ["5–8 of 8", "1–4 of 8"]  # noqa: RUF001


def test_rows_say_state_provider_and_time(model: QueueModel, asides: Asides) -> None:
    asides.set_usual("task1", 41.0)
    tell(model, *queued(2))
    model.update_task(running_task(1), 0.64)
    running, waits = model.entry(0), model.entry(1)
    state, detail = running.state, running.detail
    assert state.replace("\xa0", " ") == "Generating…  64 %"
    assert detail.replace("\xa0", " ") == "Monet · 0:14 of about 0:40 · 1 of 2"
    assert (waits.state, waits.detail) == ("Queued · next", "Monet · 1 of 2")
    assert (running.can_cancel, running.can_move) == (True, False)
    assert (waits.can_cancel, waits.can_move) == (True, True)
    assert running.choices == ()


def test_what_needs_the_person_has_the_tile_s_choices(model: QueueModel) -> None:
    tell(model, uncertain_task(1))
    entry = model.entry(0)
    assert entry.state == "Maybe charged"
    assert entry.choices == (
        Choice.CHECK,
        Choice.ADOPT,
        Choice.RESEND,
        Choice.DISMISS,
    )
    assert not entry.can_cancel


def test_a_finding_stands_at_its_row(model: QueueModel, asides: Asides) -> None:
    task = uncertain_task(1)
    tell(model, task)
    asides.set_finding(task, Finding(title="Monet does not list it."))
    assert model.entry(0).detail == "Monet does not list it."


def test_paused_rows_say_so(model: QueueModel, asides: Asides) -> None:
    tell(model, *queued(1))
    asides.set_paused({"*"})
    assert model.entry(0).state == "Paused"
    assert model.paused_labels() is None
    asides.set_paused({"monet", "zz"})
    assert model.paused_labels() == ["Monet", "zz"]
    asides.set_paused(set())
    assert model.entry(0).state == "Queued · next"
    assert model.paused_labels() == []


def test_places_are_counted_for_each_provider(model: QueueModel) -> None:
    other = make_request(provider="apidot")
    tell(model, *queued(1), make_task(2, request=other, created_ms=NOW_MS + 5))
    assert [model.entry(row).state for row in (0, 1)] == ["Queued · next"] * 2


@pytest.mark.parametrize(
    ("task_id", "by", "wish"),
    [
        ("task2", -1, ("task2", "task1")),
        ("task2", 1, ("task2", "")),
        ("task1", 1, ("task1", "task3")),
        ("task3", -99, ("task3", "task1")),
        ("task1", 99, ("task1", "")),
        ("task1", -1, None),
        ("task3", 1, None),
        ("task9", 1, None),
        ("nobody", 1, None),
    ],
)
def test_a_step_is_a_wish(
    model: QueueModel, task_id: str, by: int, wish: tuple[str, str] | None
) -> None:
    tell(model, running_task(9), *queued(1, 2, 3))
    told: list[tuple[str, str]] = []
    model.move_requested.connect(lambda *what: told.append(what))
    model.step(task_id, by)
    assert told == ([wish] if wish else [])
    assert ids(model) == ["task9", "task1", "task2", "task3"]


@pytest.mark.parametrize(
    ("dragged", "row", "wish"),
    [
        (3, 1, ("task3", "task1")),
        (1, 3, ("task1", "task3")),
        (1, 4, ("task1", "")),
        (1, 99, ("task1", "")),
        (3, 0, ("task3", "task1")),
        (1, 1, None),
        (1, 2, None),
        (3, 4, None),
    ],
)
def test_a_drop_is_a_wish_within_the_line(
    model: QueueModel, dragged: int, row: int, wish: tuple[str, str] | None
) -> None:
    tell(model, running_task(9), *queued(1, 2, 3), failed_task(8))
    told: list[tuple[str, str]] = []
    model.move_requested.connect(lambda *what: told.append(what))
    model.drop(model.mimeData([model.index(dragged)]), row)
    assert told == ([wish] if wish else [])


def test_only_what_waits_can_be_dragged(model: QueueModel) -> None:
    tell(model, running_task(9), *queued(1))
    draggable = Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & draggable
    assert model.flags(model.index(1)) & draggable
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert model.mimeTypes() == ["application/x-nanostudio-queue"]


def test_a_drop_of_what_has_gone_is_nothing(model: QueueModel) -> None:
    tell(model, *queued(1, 2))
    mime = model.mimeData([model.index(0)])
    tell(model, running_task(1))
    told: list[object] = []
    model.move_requested.connect(lambda *what: told.append(what))
    model.drop(mime, 2)
    assert told == []
    assert model.in_line(7) == 2
    tell(model, running_task(2))
    assert model.in_line(7) == 0


def test_roles(model: QueueModel) -> None:
    tell(model, *queued(1))
    index = model.index(0)
    assert index.data(EntryRole) == model.entry(0)
    assert index.data() == "A fox in snow"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Queued. Queued · next. Monet. A fox in snow"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    with pytest.raises(IndexError):
        model.entry(1)


def test_a_task_without_a_prompt_is_called_by_its_model(model: QueueModel) -> None:
    tell(model, running_task(1, request=make_request(prompt="", model="m1")))
    assert model.entry(0).prompt == "m1"


def test_it_ticks_only_while_something_runs(model: QueueModel, asides: Asides) -> None:
    ticking = model.findChild(object, "tick")
    assert ticking is not None
    tell(model, *queued(1), failed_task(2))
    assert not ticking.isActive()
    tell(model, running_task(3))
    assert ticking.isActive()
    changed: list[int] = []
    model.dataChanged.connect(lambda first, *_: changed.append(first.row()))
    ticking.timeout.emit()
    assert changed == [0]


def test_doubt_and_waits_press_failures_do_not(model: QueueModel) -> None:
    tell(model, failed_task(1))
    assert not model.is_pressing
    tell(model, uncertain_task(2))
    assert model.is_pressing
    tell(model, running_task(2))
    assert not model.is_pressing


def test_how_far_the_open_ones_are(model: QueueModel) -> None:
    assert model.fraction == 0.0
    model.update_task(running_task(1), 0.5)
    tell(model, *queued(2))
    assert model.fraction == 0.25


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (QueueCounts(), ""),
        (QueueCounts(3, 0, 1, 1), "3 running · 1 queued · 1 needs attention"),
        (QueueCounts(0, 2, 0, 3), "2 waiting · 3 need attention"),
    ],
)
def test_the_queue_in_a_line(counts: QueueCounts, words: str) -> None:
    assert counts_words(counts) == words


def test_a_cancelled_task_that_can_be_collected_needs_the_person(
    model: QueueModel,
) -> None:
    gone = make_task(
        1, state=TaskState.CANCELLED, remote_id="r", charged=Charged.UNKNOWN
    )
    tell(model, gone)
    assert model.index(0).data(EntryRole).section is Section.NEEDS_YOU
