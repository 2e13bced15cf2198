"""What is known of a task beside its row."""

from nanostudio.app.asides import Asides, Finding, finding
from nanostudio.core.errors import Candidate, NotSure, Refused
from nanostudio.core.task import TaskState
from tests.app.tile_samples import make_request, make_task, running_task, uncertain_task


def heard(asides: Asides) -> list[object]:
    told: list[object] = []
    asides.changed.connect(told.append)
    asides.paused_changed.connect(lambda: told.append("paused"))
    return told


def test_a_pause_is_for_what_would_be_sent() -> None:
    asides = Asides()
    told = heard(asides)
    asides.set_paused({"monet"})
    asides.set_paused({"monet"})
    assert told == ["paused"]
    assert asides.is_paused(make_task())
    assert not asides.is_paused(running_task())
    other = make_task(request=make_request(provider="apidot"))
    assert not asides.is_paused(other)
    asides.set_paused({"*"})
    assert asides.is_paused(other)


def test_usual_times_are_told_when_they_change() -> None:
    asides = Asides()
    told = heard(asides)
    for seconds in (None, 40.0, 40.0):
        asides.set_usual("task1", seconds)
    assert told == [["task1"]]
    assert asides.usual_s(running_task()) == 40.0
    assert asides.usual_s(running_task(2)) is None


def test_a_finding_is_of_a_task_as_it_stands() -> None:
    asides, task = Asides(), uncertain_task()
    told = heard(asides)
    asides.set_finding(task, Finding(title="Nothing there."))
    assert asides.finding(task) == Finding(title="Nothing there.")
    assert asides.finding(task.to(TaskState.RUNNING)) is None
    asides.set_finding(task, None)
    assert asides.finding(task) is None
    assert told == [["task1"]] * 2
    asides.set_finding(task, Finding(title="a"))
    asides.set_usual("task1", 3.0)
    asides.forget(task)
    assert asides.finding(task) is None
    assert asides.usual_s(task) is None


def test_what_there_is_to_choose_from_stands_in_place_of_the_hint() -> None:
    candidate = Candidate(remote_id="t1")
    found = finding(NotSure("Monet lists one.", "Enter t1.", [candidate]))
    assert found == Finding(title="Monet lists one.", candidates=(candidate,))


def test_commands_are_for_who_has_no_window() -> None:
    error = Refused("No.", "Look there. (nanostudio tasks identify t1 REMOTE_ID)")
    assert finding(error).hint == "Look there."
