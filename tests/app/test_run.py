"""How far what was ordered is."""

from nanostudio.app.run import Progress, Run
from nanostudio.core.task import Task, TaskState
from tests.app.tile_samples import done_task, failed_task, make_request, make_task


def told(*tasks: Task) -> Progress:
    run = Run()
    for task in tasks:
        run.take(task)
    return run.progress


def test_nothing_is_nothing() -> None:
    assert told() == Progress()
    assert not told().is_going
    assert told().fraction == 0.0


def test_pictures_are_counted_not_tasks() -> None:
    four = make_task(1, request=make_request(n=4))
    assert told(four) == Progress(over=0, every=4)
    assert told(four, done_task(1, pictures=4)) == Progress(over=4, every=4, made=4)


def test_what_failed_is_over_too() -> None:
    progress = told(make_task(1), make_task(2), failed_task(1))
    assert progress == Progress(over=1, every=2)
    assert progress.is_going
    assert progress.fraction == 0.5


def test_a_provider_that_gives_fewer_leaves_none_to_come() -> None:
    progress = told(make_task(1, request=make_request(n=4)), done_task(1, pictures=2))
    assert progress == Progress(over=2, every=2, made=2)


def test_what_was_cancelled_never_belonged_to_it() -> None:
    gone = make_task(2, state=TaskState.CANCELLED)
    assert told(make_task(1), make_task(2), gone) == Progress(over=0, every=1)


def test_a_run_ends_when_nothing_is_open_and_the_next_begins_at_nothing() -> None:
    first = (make_task(1), done_task(1))
    assert told(*first, make_task(2)) == Progress(over=0, every=1)
    assert told(make_task(1), make_task(2), done_task(1)) == Progress(1, 2, 1)


def test_history_is_no_run() -> None:
    assert told(done_task(1), failed_task(2)) == Progress()
