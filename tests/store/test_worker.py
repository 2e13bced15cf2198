"""One thread that answers every caller, whatever becomes of them."""

import asyncio
import subprocess
import sys
import threading

import pytest

from nanostudio.core.errors import StorageError
from nanostudio.store.worker import Worker

pytestmark = pytest.mark.anyio


async def end(worker: Worker) -> None:
    worker.stop(lambda: None)
    await worker.ended()


async def test_calls_are_carried_out_in_order_on_one_other_thread() -> None:
    worker, seen = Worker("test"), []
    calls = [worker.call(lambda n=n: seen.append((n, threading.get_ident())))
             for n in range(20)]  # fmt: skip
    await asyncio.gather(*calls)
    assert [n for n, _ in seen] == list(range(20))
    assert len({thread for _, thread in seen} - {threading.get_ident()}) == 1
    await end(worker)


@pytest.mark.parametrize("error", [KeyError("x"), KeyboardInterrupt(), SystemExit(3)])
async def test_an_exception_is_raised_in_the_caller(error: BaseException) -> None:
    worker = Worker("test")

    def fail() -> None:
        raise error

    with pytest.raises(type(error)):
        await worker.call(fail)
    assert await worker.call(lambda: 1) == 1
    await end(worker)


async def test_a_stop_iteration_does_not_leave_the_caller_waiting() -> None:
    worker = Worker("test")
    with pytest.raises(RuntimeError, match="StopIteration"):
        await worker.call(lambda: next(iter(())))
    await end(worker)


async def test_a_cancelled_call_is_still_carried_out() -> None:
    worker, gate, seen = Worker("test"), threading.Event(), []
    first = asyncio.create_task(worker.call(gate.wait))
    second = asyncio.create_task(worker.call(lambda: seen.append("second")))
    await asyncio.sleep(0)
    first.cancel()
    second.cancel()
    gate.set()
    assert await worker.call(lambda: "third") == "third"
    assert seen == ["second"]
    assert first.cancelled()
    assert second.cancelled()
    await end(worker)


async def test_calls_made_before_the_stop_are_answered_and_later_ones_refused() -> None:
    worker, gate, seen = Worker("test"), threading.Event(), []
    queued = [asyncio.create_task(worker.call(gate.wait)) for _ in range(5)]
    await asyncio.sleep(0)
    worker.stop(lambda: seen.append("last"))
    with pytest.raises(StorageError, match="closed"):
        await worker.call(lambda: None)
    gate.set()
    assert await asyncio.gather(*queued) == [True] * 5
    await worker.ended()
    assert seen == ["last"]


async def test_it_can_be_stopped_and_waited_for_more_than_once() -> None:
    worker, gate = Worker("test"), threading.Event()
    call = asyncio.create_task(worker.call(gate.wait))
    await asyncio.sleep(0)
    worker.stop(lambda: None)
    worker.stop(lambda: None)
    impatient = asyncio.create_task(worker.ended())
    patient = asyncio.create_task(worker.ended())
    await asyncio.sleep(0)
    impatient.cancel()
    gate.set()
    await patient
    await worker.ended()
    assert await call


async def test_what_the_last_call_raises_is_raised_on_waiting() -> None:
    worker = Worker("test")

    def fail() -> None:
        raise StorageError("no", "")

    worker.stop(fail)
    with pytest.raises(StorageError, match="no"):
        await worker.ended()


async def test_the_thread_has_ended_when_the_wait_is_over() -> None:
    worker = Worker("a thread of this test")
    await end(worker)
    assert "a thread of this test" not in {one.name for one in threading.enumerate()}


def test_loops_come_and_go() -> None:
    worker, gate = Worker("test"), threading.Event()

    async def leave() -> None:
        asyncio.get_running_loop().create_task(worker.call(gate.wait))
        await asyncio.sleep(0)

    asyncio.run(leave())  # ends with the call unanswered and its loop closed
    gate.set()
    assert asyncio.run(worker.call(lambda: 7)) == 7
    asyncio.run(end(worker))


def test_it_answers_two_loops_at_once() -> None:
    worker, answers = Worker("test"), []

    def other_loop() -> None:
        answers.append(asyncio.run(worker.call(threading.get_ident)))

    others = [threading.Thread(target=other_loop) for _ in range(2)]
    for other in others:
        other.start()
    for other in others:
        other.join()
    assert len(answers) == 2
    assert answers[0] == answers[1]
    asyncio.run(end(worker))


def test_it_answers_a_qt_event_loop() -> None:
    # A process of its own: a QCoreApplication here would be in the window tests' way.
    script = """
import asyncio
from PySide6.QtCore import QCoreApplication
from qasync import QEventLoop
from nanostudio.store.worker import Worker
application = QCoreApplication([])
async def main():
    worker = Worker("test")
    print([await worker.call(lambda n=n: n) for n in range(3)])
    worker.stop(lambda: None)
    await worker.ended()
with asyncio.Runner(loop_factory=QEventLoop) as runner:
    runner.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[0, 1, 2]\n"
