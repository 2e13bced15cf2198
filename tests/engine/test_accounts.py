"""Several keys for one provider: a task keeps to the account its create was sent to."""

import pytest

from nanostudio.core.errors import MissingKey, Offline, Refused, TimedOut
from nanostudio.core.task import TaskState, WaitReason
from tests.engine.bench import Bench, two_references
from tests.engine.fakes import Answer, breaks, loses, refuses, shows

pytestmark = pytest.mark.anyio

S = TaskState
LOST = TimedOut("The answer was lost.")
WORK, HOME = "secret-key Work", "secret-key Home"


def keys(bench: Bench, *kinds: str) -> list[str | None]:
    """The keys the requests of these kinds were sent with, in their order."""
    return [one.endpoint.key for one in bench.wire.seen(*kinds) if one.endpoint]


@pytest.fixture(autouse=True)
def two_keys(bench: Bench) -> None:
    bench.in_use["keyed"] = bench.in_use["plain"] = "Work"


async def test_a_create_goes_out_with_the_key_in_use_and_remembers_it(bench: Bench):
    task = await bench.generate()
    bench.in_use["keyed"] = "Home"
    other = await bench.generate()
    assert keys(bench, "create") == [WORK, HOME]
    assert (await bench.submission(task)).key_label == "Work"
    assert (await bench.submission(other)).key_label == "Home"
    assert (await bench.submission(task)).origin.key_label == "Work"


async def test_a_task_is_looked_at_with_the_key_it_was_sent_with(bench: Bench):
    bench.wire.on("poll", shows(id="task_1", status="processing"))
    bench.alarm.holds_from_s = 3
    task = await bench.submit()
    await bench.alarm.is_held.wait()
    bench.in_use["keyed"] = "Home"
    await bench.resumed(task)
    assert (await bench.row(task)).state is S.DONE
    assert len(keys(bench, "poll")) == 2
    assert set(keys(bench, "create", "poll")) == {WORK}


async def test_the_same_bytes_go_to_the_same_account_again(bench: Bench):
    bench.wire.on("create", loses(LOST))
    bench.alarm.holds_from_s = 2
    task = await bench.submit()
    await bench.alarm.is_held.wait()
    bench.in_use["keyed"] = "Home"
    assert (await bench.resumed(task)).state is S.DONE
    assert keys(bench, "create") == [WORK, WORK]
    assert len(bench.wire.charges) == 1


async def test_what_was_never_taken_goes_on_with_the_key_in_use(bench: Bench):
    bench.wire.on("create", refuses(401))
    task = await bench.generate()
    assert (task.state, task.wait_reason) == (S.WAITING, WaitReason.KEY)
    bench.in_use["keyed"] = "Home"
    bench.engine.go_on()
    await bench.comes_to(task, S.DONE)
    assert keys(bench, "create") == [WORK, HOME]
    assert set(keys(bench, "poll")) == {HOME}
    assert (await bench.submission(task)).key_label == "Home"


async def test_so_does_one_whose_references_are_uploaded_anew(bench: Bench):
    bench.wire.on("create", refuses(401))
    task = await bench.generate(references=two_references())
    bench.in_use["keyed"] = "Home"
    bench.engine.go_on()
    await bench.comes_to(task, S.DONE)
    assert keys(bench, "create") == [WORK, HOME]
    assert (await bench.submission(task)).key_label == "Home"


async def test_a_task_whose_key_was_deleted_waits_for_that_key(bench: Bench):
    bench.wire.on("poll", breaks(Offline("No network.")))
    bench.alarm.holds_from_s = 2
    task = await bench.submit()
    await bench.alarm.is_held.wait()
    bench.in_use["keyed"] = "Home"
    gone = MissingKey("No key “Work” for Keyed is stored.")
    bench.missing["keyed:Work"] = gone
    bench.alarm.holds_from_s = float("inf")
    waiting = await bench.resumed(task)
    assert (waiting.state, waiting.wait_reason) == (S.WAITING, WaitReason.KEY)
    assert waiting.problem is not None
    assert "“Work”" in waiting.problem.title
    assert await bench.generate()  # others go on with the key in use
    bench.missing.clear()
    bench.engine.go_on()
    await bench.comes_to(task, S.DONE)
    remote_id = (await bench.row(task)).remote_id
    looks = [one for one in bench.wire.seen("poll") if remote_id in one.call.path]
    assert {one.endpoint.key for one in looks} == {WORK}


async def test_a_lost_task_is_looked_for_with_its_own_key(bench: Bench):
    bench.lists["plain"] = bench.adapters["plain"]
    bench.wire.on("create", loses(LOST))
    task = await bench.generate("plain")
    assert task.state is S.UNCERTAIN
    bench.in_use["plain"] = "Home"
    bench.wire.pages = [[]]
    with pytest.raises(Refused, match="does not list"):
        await bench.engine.check(task.id)
    assert set(keys(bench, "list")) == {WORK}


async def test_a_lost_task_without_its_key_is_not_asked_about(bench: Bench):
    bench.wire.on("create", *[loses(LOST)] * 8)
    task = await bench.generate()
    assert task.state is S.UNCERTAIN
    bench.missing["keyed:Work"] = MissingKey("No key “Work” for Keyed is stored.")
    bench.in_use["keyed"] = "Home"
    before = len(bench.wire.sent)
    with pytest.raises(MissingKey, match="Work"):
        await bench.engine.check(task.id)
    assert len(bench.wire.sent) == before


async def test_a_crash_between_intent_and_answer_keeps_the_account(bench: Bench):
    bench.wire.on("create", Answer(error=LOST))
    bench.alarm.holds_from_s = 2
    task = await bench.submit("plain")
    await bench.comes_to(task, S.UNCERTAIN)
    await bench.crash()
    assert (await bench.journal.origin(task.id)).key_label == "Work"
