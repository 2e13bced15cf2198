"""When the desktop is told, and in which words."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from nanostudio.app.notices import Notice, Notices, Tag, Wanted
from nanostudio.core.task import Charged, Problem, Task, TaskState, WaitReason
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

pytestmark = pytest.mark.usefixtures("qapp")  # its timer needs an event loop


class Watch:
    """Notices on a clock of ours, and what they say."""

    def __init__(self, wanted: Wanted | None = None) -> None:
        wanted = wanted or Wanted()
        self.now_ms = NOW_MS
        self.notices = Notices(PROVIDERS, lambda: wanted, now_ms=lambda: self.now_ms)
        self.said: list[Notice] = []
        self.withdrawn = 0
        self.notices.notice_wanted.connect(self.said.append)
        self.notices.notices_withdrawn.connect(self._on_withdrawn)
        self.notices.set_active(False)

    def _on_withdrawn(self) -> None:
        self.withdrawn += 1

    @property
    def timer(self) -> QTimer:
        found = self.notices.findChild(QTimer)
        assert found is not None
        return found

    def tell(self, *tasks: Task) -> "Watch":
        for task in tasks:
            self.notices.note(task)
        return self

    def wait(self, seconds: float = 0) -> list[Notice]:
        """Let time pass; what was said since then."""
        before = len(self.said)
        self.now_ms += round(seconds * 1000)
        if self.timer.isActive():
            self.timer.stop()
            self.timer.timeout.emit()
        return self.said[before:]


def batch(count: int, **changes: Any) -> list[Task]:
    """Queued tasks, ordered a minute ago."""
    made = NOW_MS - 60_000
    return [make_task(n, position=n, created_ms=made, **changes) for n in range(count)]


def done(task: Task) -> Task:
    return replace(done_task(), id=task.id, batch_id=task.batch_id, created_ms=1)


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_a_batch_is_told_of_at_once_when_all_of_it_is_there(watch: Watch) -> None:
    tasks = batch(4)
    watch.tell(*tasks, *map(done, tasks[:3]))
    assert watch.wait() == []
    watch.tell(done(tasks[3]))
    assert watch.said == []
    [notice] = watch.wait()
    assert notice == Notice(Tag.DONE, "4 pictures are ready", "A fox in snow")


def test_one_picture_is_a_picture(watch: Watch) -> None:
    [task] = batch(1)
    watch.tell(task, done(task))
    assert watch.wait()[0].title == "A picture is ready"


def test_several_batches_become_one_notice(watch: Watch) -> None:
    first, second = batch(2), batch(3, batch_id="b2")
    second = [replace(task, id=f"x{task.id}") for task in second]
    watch.tell(*first, *second, *map(done, first))
    assert watch.wait()[0].title == "2 pictures are ready"
    watch.tell(*map(done, second))
    assert watch.wait()[0].title == "5 pictures are ready"


def test_in_the_window_nothing_is_told(watch: Watch) -> None:
    watch.notices.set_active(True)
    tasks = batch(2)
    watch.tell(*tasks, done(tasks[0]), uncertain_task(1))
    watch.tell(done(tasks[1]), failed_task(1))
    assert watch.wait(60) == []


def test_who_comes_back_in_that_moment_is_not_told(watch: Watch) -> None:
    [task] = batch(1)
    watch.tell(task, done(task))
    watch.notices.set_active(True)
    assert watch.wait() == []
    assert watch.withdrawn == 0


def test_what_was_told_is_taken_away_when_the_person_is_back(watch: Watch) -> None:
    [task] = batch(1)
    watch.tell(task, done(task)).wait()
    watch.notices.set_active(True)
    watch.notices.set_active(True)
    assert watch.withdrawn == 1
    watch.notices.set_active(False)
    [again] = batch(1, id="again", batch_id="b9")
    watch.tell(again, done(again))
    assert watch.wait()[0].title == "A picture is ready"


def test_quick_pictures_are_not_told_of(watch: Watch) -> None:
    task = make_task(1, created_ms=NOW_MS - 9_000)
    watch.tell(task, replace(done(task), created_ms=task.created_ms))
    assert watch.wait() == []


def test_of_a_batch_what_was_made_is_counted(watch: Watch) -> None:
    tasks = batch(3)
    failed = replace(failed_task(), id=tasks[0].id, batch_id=tasks[0].batch_id)
    watch.tell(*tasks, done(tasks[1]), failed, done(tasks[2]))
    titles = [notice.title for notice in watch.wait()]
    assert "2 pictures are ready" in titles


def test_a_batch_without_a_picture_is_not_ready(watch: Watch) -> None:
    [task] = batch(1)
    watch.tell(task, replace(task, state=TaskState.CANCELLED))
    assert watch.wait() == []


@pytest.mark.parametrize(
    ("task", "title", "body"),
    [
        (
            uncertain_task(1),
            "Monet: Maybe charged",
            "Connection lost after the request was sent. Not resent.",
        ),
        (failed_task(1), "Monet refused it.", "Refunded. Change the words."),
        (
            waiting_task(1, WaitReason.CREDIT, wait_until_ms=None),
            "Monet: Out of credit",
            "Goes on when there is credit again.",
        ),
    ],
)
def test_trouble_says_what_and_where(
    watch: Watch, task: Task, title: str, body: str
) -> None:
    watch.tell(make_task(1), task)
    assert watch.wait(20) == [Notice(Tag.TROUBLE, title, body)]


def test_trouble_in_the_first_seconds_waits_till_the_person_has_surely_gone(
    watch: Watch,
) -> None:
    task = make_task(1, created_ms=NOW_MS - 1000)
    watch.tell(task, replace(uncertain_task(1), created_ms=task.created_ms))
    assert watch.wait() == []
    assert 0 < watch.timer.interval() <= 10_000
    assert watch.wait(9)[0].title == "Monet: Maybe charged"


def test_trouble_by_the_dozen_is_one_notice(watch: Watch) -> None:
    tasks = batch(12)
    watch.tell(*tasks)
    for task in tasks:
        watch.tell(replace(task, state=TaskState.UNCERTAIN))
    [notice] = watch.wait(20)
    assert (notice.title, notice.body) == (
        "12 pictures need you",
        "Monet: Maybe charged",
    )


def test_the_same_trouble_of_a_task_is_told_once(watch: Watch) -> None:
    waits = waiting_task(1, WaitReason.DISK)
    watch.tell(make_task(1), waits)
    assert len(watch.wait(20)) == 1
    watch.tell(running_task(1), waits)
    assert watch.wait(20) == []
    watch.tell(running_task(1), uncertain_task(1))
    assert len(watch.wait(20)) == 1


def test_server_text_is_plain_and_capped(watch: Watch) -> None:
    problem = Problem(title="Monet\x1b[31m" + "x" * 900, hint="y\n" * 900)
    watch.tell(make_task(1), failed_task(1, problem=problem))
    [notice] = watch.wait(20)
    assert len(notice.title) <= 130
    assert len(notice.body) <= 120
    assert "\x1b" not in notice.title


def test_what_the_person_does_not_want_is_not_told() -> None:
    tasks = batch(2)
    no_done = Watch(Wanted(done=False)).tell(*tasks, *map(done, tasks))
    assert no_done.wait() == []
    no_failed = Watch(Wanted(failed=False)).tell(make_task(1), uncertain_task(1))
    assert no_failed.wait(60) == []


def test_what_ended_before_is_not_told_of_again(watch: Watch) -> None:
    watch.tell(done(batch(1)[0]), failed_task(7, dismissed_ms=1))
    assert watch.wait(60) == []


def test_what_goes_on_from_last_time_is_told_of(watch: Watch) -> None:
    [task] = batch(1, state=TaskState.RUNNING, charged=Charged.UNKNOWN)
    watch.notices.load(task)
    watch.tell(done(task))
    assert watch.wait()[0].title == "A picture is ready"


def test_a_provider_without_a_row_is_called_by_its_id(watch: Watch) -> None:
    request = make_request(provider="other")
    task = make_task(1, request=request)
    watch.tell(task, replace(uncertain_task(1), request=request))
    assert watch.wait(20)[0].title == "other: Maybe charged"
