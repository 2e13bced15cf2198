"""Everything that is told of work under way hangs together."""

from nanostudio.app.asides import Asides
from nanostudio.app.bulletin import Bulletin, Work
from tests.app.tile_samples import (
    PROVIDERS,
    done_task,
    failed_task,
    make_task,
    running_task,
    uncertain_task,
)


def made() -> tuple[Bulletin, list[Work]]:
    bulletin, told = Bulletin(PROVIDERS, Asides()), list[Work]()
    bulletin.work_changed.connect(told.append)
    return bulletin, told


def test_one_run_from_the_order_to_its_end(qapp: object) -> None:
    bulletin, told = made()
    bulletin.note(make_task(1))
    bulletin.note(make_task(2))
    bulletin.note(running_task(1), 0.5)
    bulletin.note(running_task(1), 0.5)
    bulletin.note(done_task(1))
    assert bulletin.headline.text == "1 of 2 · NanoStudio"
    bulletin.note(done_task(2))
    assert bulletin.headline.text == "NanoStudio"
    assert bulletin.session.pictures == 2
    assert told == [
        Work(0, 0.0),
        Work(1, 0.25),
        Work(0, 0.5),
        Work(),
    ]


def test_it_goes_on_from_last_time(qapp: object) -> None:
    bulletin, told = made()
    bulletin.load([running_task(1), done_task(2), failed_task(3)])
    assert bulletin.headline.text == "0 of 1 · NanoStudio"
    assert bulletin.queue.rowCount() == 2
    assert bulletin.session.pictures == 0
    assert told == [Work(1, 0.0)]


def test_what_needs_the_person_calls(qapp: object) -> None:
    bulletin, told = made()
    bulletin.note(make_task(1))
    bulletin.note(uncertain_task(1))
    assert bulletin.headline.text == "! NanoStudio"
    assert told[-1] == Work(0, None, needs_person=True)


def test_a_failure_is_marked_until_the_person_looks(qapp: object) -> None:
    bulletin, _ = made()
    bulletin.set_active(False)
    bulletin.note(make_task(1))
    bulletin.note(failed_task(1))
    assert bulletin.headline.text == "! NanoStudio"
    bulletin.set_active(True)
    bulletin.note(failed_task(1, dismissed_ms=1))
    assert bulletin.headline.text == "NanoStudio"
