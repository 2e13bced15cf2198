"""What an export asks beforehand."""

from nanostudio.core.task import TaskState
from nanostudio.store.database import Connection
from nanostudio.store.exports import count_bytes, number_of, read_seeds
from nanostudio.store.imports import Note, add_imports
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_output, make_task, put_in_trash


def test_bytes_are_counted_and_seeds_read(db: Connection) -> None:
    tasks = [
        make_task(
            number,
            outputs=tuple(make_output(at, size_bytes=10 + at) for at in range(2)),
            state=TaskState.DONE,
        )
        for number in (1, 2, 3)
    ]
    settings = {1: ("Seed", "0042"), 2: ("seed", "-1"), 3: ("steps", "20")}
    notes = {
        f"task-{number:04}": Note("a1111", (("cfg", "7"), pair))
        for number, pair in settings.items()
    }
    add_imports(db, tasks, notes, {})
    numbers = [number for task in tasks for number in numbers_of(db, task.id)]
    assert count_bytes(db, numbers[:3]) == 31
    assert count_bytes(db, [1]) == 0
    assert set((read_seeds(db, numbers)).values()) == {42}
    assert read_seeds(db, []) == {}


def test_a_picture_is_found_by_its_bytes(db: Connection) -> None:
    def keep(number: int, sha256: str) -> int:
        outputs = (make_output(0, sha256=sha256),)
        task = make_task(number, outputs=outputs, state=TaskState.DONE)
        add_tasks(db, [task])
        [found] = numbers_of(db, task.id)
        return found

    first, second, other = keep(1, "a"), keep(2, "a"), keep(3, "b")
    assert number_of(db, "a") == first
    assert number_of(db, "a", "task-0002") == second
    assert number_of(db, "a", "task-0003") == first
    put_in_trash(db, first)
    assert number_of(db, "a") == second
    put_in_trash(db, other)
    assert number_of(db, "b") == other
    assert number_of(db, "c") is None
