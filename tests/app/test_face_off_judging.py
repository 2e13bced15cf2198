"""Judging is blind: a verdict first, names after it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nanostudio.app.draft import Draft
from nanostudio.app.face_off_judging import Judging
from nanostudio.app.face_off_scores import Scores, Since
from nanostudio.app.face_off_words import model_name, revealed
from nanostudio.core.money import Money
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.core.trial import Score, Trial
from tests.app.tile_samples import (
    MONET,
    NOW_MS,
    done_task,
    failed_task,
    make_output,
    make_request,
    running_task,
    uncertain_task,
)


def trial(*tasks: Task, name: str = "t", **changes: object) -> Trial:
    return replace(Trial(id=name, created_ms=1, tasks=tasks), **changes)  # type: ignore[arg-type]


class Bench(Judging):
    """Keeps what was wished."""

    def __init__(self) -> None:
        super().__init__()
        self.verdicts: list[tuple[str, str | None]] = []
        self.settlings: list[int] = []
        self.verdict_requested.connect(lambda *told: self.verdicts.append(told))
        self.settled.connect(lambda: self.settlings.append(self.ready))


@pytest.fixture
def judging(qapp: QApplication) -> Bench:
    return Bench()


def test_pictures_are_shown_when_all_are_settled_and_it_is_told_once(
    judging: Bench,
) -> None:
    judging.take(trial(running_task(1), done_task(2)))
    judging.show_next()
    assert not judging.is_shown
    judging.note_task(done_task(7))  # of no face-off
    judging.note_task(failed_task(1))
    judging.note_task(failed_task(1))
    assert judging.is_shown
    assert judging.settlings == [1]
    assert judging.pictures == (None, done_task(2).outputs[0])


def test_one_may_judge_before_all_is_there(judging: Bench) -> None:
    judging.take(trial(running_task(1), done_task(2)))
    judging.show_next()
    judging.mark(1)
    assert judging.marked is None  # not seen yet
    judging.judge_now()
    judging.mark(0)
    assert judging.marked is None
    judging.mark(1)
    judging.pick()
    assert judging.verdicts == [("t", "task2")]


def test_a_verdict_is_asked_for_once_and_revealed_when_kept(judging: Bench) -> None:
    given = trial(done_task(1), done_task(2), uncertain_task(3))
    judging.take(given)
    judging.show_next()
    judging.pick()  # nothing is marked
    judging.mark(0)
    judging.mark(5)
    judging.mark(2)
    judging.pick()
    judging.pick()
    judging.pick_none()
    assert judging.verdicts == [("t", "task1")]
    judging.reveal(replace(given, judged_ms=5, winner_id="task1"))
    judging.end_deciding()
    assert judging.current is not None
    assert judging.current.winner_id == "task1"
    judging.mark(1)
    judging.pick_none()
    assert (judging.marked, len(judging.verdicts)) == (None, 1)


def test_a_verdict_that_could_not_be_kept_can_be_given_again(judging: Bench) -> None:
    judging.take(trial(done_task(1), done_task(2)))
    judging.show_next()
    judging.pick_none()
    judging.end_deciding()
    judging.pick_none()
    assert judging.verdicts == [("t", None)] * 2


def test_the_oldest_that_can_be_judged_comes_first(judging: Bench) -> None:
    judging.pick_none()
    judging.show_next()
    assert judging.current is None
    for name, task in (
        ("a", running_task(1)),
        ("b", done_task(2)),
        ("c", done_task(3)),
    ):
        judging.take(trial(task, name=name))
    judging.show_next()
    assert judging.current is not None
    assert judging.current.id == "b"
    judging.drop("b")
    assert judging.current is None
    judging.drop("c")
    judging.take(trial(running_task(4), name="d"))
    judging.show_next()
    assert judging.current.id == "d"
    assert [task.id for task in judging.open_tasks] == ["task1", "task4"]
    assert judging.task("task4") == running_task(4)
    assert judging.task("task2") is None


def test_after_the_verdict_maker_price_time_and_size_are_said() -> None:
    found = revealed(done_task(1), [MONET])
    assert found.name == "Nano Banana 2  ·  Monet"
    assert found.facts == "20 credits  ·  41 s"
    assert found.size == "2752 × 1536, asked for 16:9 · 2K · PNG"  # noqa: RUF001
    assert not found.is_unlike


def test_a_picture_unlike_asked_says_so() -> None:
    small = make_output(width=1024, height=1024)
    found = revealed(done_task(1, outputs=(small,), finished_ms=NOW_MS), [MONET])
    assert found.size == "1024 × 1024, unlike asked: 16:9 · 2K · PNG"  # noqa: RUF001
    assert found.is_unlike
    assert found.facts == "20 credits  ·  1:30"


def test_a_failure_says_whether_it_was_charged() -> None:
    found = revealed(failed_task(1), [MONET])
    assert (found.facts, found.size) == ("Refunded.", "Monet refused it.")
    found = revealed(uncertain_task(1), [MONET])
    assert (found.facts, found.size) == ("Maybe charged.", "Maybe charged")
    late = replace(running_task(1), state=TaskState.QUEUED, charged=Charged.NO)
    assert revealed(late, [MONET]).size == "Queued · next"


def test_a_model_without_a_row_is_called_by_its_ids() -> None:
    request = make_request(provider="gone", model="x\n" * 200)
    found = revealed(done_task(1, request=request), [MONET])
    assert len(found.name) < 200
    assert not found.is_unlike
    assert model_name("monet", "gone", [MONET]) == "gone  ·  monet"


def test_scores_are_a_table_in_words(qapp: QApplication) -> None:
    scores = Scores(Draft([MONET]))
    good = Score(
        provider="monet",
        model="nano-banana-2",
        shown=12,
        picked=3,
        failed=1,
        median_ms=9_000,
        honest=10,
        looked_over=11,
        prices=(Money.of("0.05", "USD"), Money.of(20, "credits")),
    )
    scores.show_scores([good, Score(provider="gone", model="x")])
    rows = [
        [scores.index(row, column).data() for column in range(scores.columnCount())]
        for row in range(scores.rowCount())
    ]
    none = "–"  # noqa: RUF001
    assert rows == [
        ["Nano Banana 2  ·  Monet", "3 (25\u00a0%)", "12", "1", "9.0 s", "91\u00a0%",
         "$0.05 + 20 credits"],
        ["x  ·  gone", "0", "0", "0", none, none, none],
    ]  # fmt: skip
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    heads = [scores.headerData(n, across) for n in range(7)]
    assert heads[0] == "Model"
    assert len(set(heads)) == 7
    assert scores.headerData(1, down) == "x  ·  gone"


def test_scores_of_a_time_are_asked_for_again_the_same(qapp: QApplication) -> None:
    scores = Scores(Draft([MONET]))
    wanted: list[Since] = []
    scores.wanted.connect(wanted.append)
    scores.ask()
    scores.ask(Since.MONTH)
    scores.ask()
    assert wanted == [Since.EVER, Since.MONTH, Since.MONTH]
    day = 24 * 3600 * 1000
    assert [since.start_ms(100 * day) for since in Since] == [0, 10 * day, 70 * day]
