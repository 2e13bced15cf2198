"""Relatives of pictures: by references and edits of them, orders, settings."""

from collections.abc import Iterator
from typing import Any

import pytest

from nanostudio.core.lineage import Kin, Lineage, UsedReference
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.task import Task
from nanostudio.store import lineage
from nanostudio.store.database import Connection
from nanostudio.store.edits import EditedReference, save_edit
from nanostudio.store.lineage import MOST, QUERIES, read_lineage
from nanostudio.store.pictures import numbers_of
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.tasks import add_tasks
from tests.store.newest import in_memory
from tests.store.samples import make_output, make_task

LARGE = ("tasks", "pictures", "outputs", "task_references", "edited_references")


@pytest.fixture
def db() -> Iterator[Connection]:
    connection = in_memory()
    yield connection
    connection.close()


def made(
    db: Connection, number: int, *references: str, pictures: int = 1, **changes: Any
) -> Task:
    """A task that delivered "NUMBERa", "NUMBERb" and so on; an order of its own."""
    request = GenerationRequest(
        provider="monet",
        model="m",
        prompt=f"fox {number}",
        references=tuple(Reference(sha256=one, name=f"@{one}") for one in references),
    )
    outputs = tuple(
        make_output(at, sha256=f"{number}{'abcdef'[at]}", path=f"{number}-{at}.png")
        for at in range(pictures)
    )
    values: dict[str, Any] = {"request": request, "outputs": outputs}
    task = make_task(number, **values | {"batch_id": f"batch-{number}"} | changes)
    add_tasks(db, [task])
    return task


def names(kin: Kin) -> list[str]:
    return [one.output.sha256 for one in kin.pictures]


def test_a_picture_knows_what_it_was_made_from_and_made_into(db: Connection) -> None:
    first = made(db, 1)
    second = made(db, 2, "1a")
    third = made(db, 3, "elsewhere", "2a", "1a", pictures=2)

    found = read_lineage(db, third.id, "3b", 1)
    assert names(found.parents) == ["2a", "1a"]  # as the references stand
    assert found.references == (UsedReference("elsewhere", "@elsewhere"),)
    assert names(found.siblings) == ["3a"]
    assert found.parents.pictures[0].task_id == second.id
    assert found.parents.pictures[0].prompt == "fox 2"
    assert [one.position for one in found.siblings.pictures] == [0]

    found = read_lineage(db, first.id, "1a")
    assert names(found.children) == ["3a", "3b", "2a"]  # the newest first
    assert found.children.count == 3
    assert found.siblings == Kin()


def test_an_edited_picture_is_still_the_picture(db: Connection) -> None:
    save_edit(db, EditedReference(sha256="cut", original="1a", recipe="{}"))
    first, second = made(db, 1), made(db, 2, "cut", "1a")
    assert names(read_lineage(db, second.id, "2a").parents) == ["1a"]
    assert names(read_lineage(db, first.id, "1a").children) == ["2a"]


def test_the_trash_has_no_relatives(db: Connection) -> None:
    first = made(db, 1)
    second = made(db, 2, "1a")
    db.execute(
        "UPDATE pictures SET trashed_ms = 5 WHERE number = ?", numbers_of(db, first.id)
    )
    found = read_lineage(db, second.id, "2a")
    assert found.parents == Kin()
    assert [one.name for one in found.references] == ["@1a"]


def test_a_reference_in_the_library_can_be_shown(db: Connection) -> None:
    kept = StoredReference(
        sha256="photo", path="References/p.png", name="p", format="png",
        width=3, height=2, size_bytes=9, added_ms=1,
    )  # fmt: skip
    add_reference(db, kept)
    task = made(db, 1, "photo")
    [reference] = read_lineage(db, task.id, "1a").references
    assert reference.output is not None
    assert (reference.output.path, reference.output.width) == ("References/p.png", 3)


def test_settings_are_followed_both_ways(db: Connection) -> None:
    first = made(db, 1)
    second = made(db, 2, origin_id=first.id)
    made(db, 3, origin_id=first.id)
    assert names(read_lineage(db, second.id, "2a").origin) == ["1a"]
    assert names(read_lineage(db, first.id, "1a").taken_up) == ["3a", "2a"]


def test_a_picture_that_is_its_own_reference_is_no_relative(db: Connection) -> None:
    task = made(db, 1, "1a")
    found = read_lineage(db, task.id, "1a")
    assert (found.parents, found.children) == (Kin(), Kin())


def test_a_task_without_a_picture_has_an_order_and_parents(db: Connection) -> None:
    made(db, 1, batch_id="one")
    task = made(db, 2, "1a", pictures=0, batch_id="one")
    found = read_lineage(db, task.id)
    assert names(found.parents) == names(found.siblings) == ["1a"]
    assert found.children == Kin()


def test_many_are_counted_and_few_are_shown(
    db: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made(db, 1)
    for number in range(2, MOST + 6):
        made(db, number, "1a")
    found = read_lineage(db, first.id, "1a").children
    assert (len(found.pictures), found.count) == (MOST, MOST + 4)
    assert names(found)[0] == f"{MOST + 5}a"
    monkeypatch.setattr(lineage, "MOST_COUNTED", 3)
    assert read_lineage(db, first.id, "1a").children.count == 3


def test_what_there_is_not_has_no_relatives(db: Connection) -> None:
    assert read_lineage(db, "gone", "x") == Lineage()
    assert not read_lineage(db, "gone")


def test_no_query_goes_through_a_whole_table(db: Connection) -> None:
    values = {
        "task_id": "a", "sha256": "b", "position": 0, "number": 1,
        "most": 1, "most_counted": 1, "longest": 1,
    }  # fmt: skip
    for query in QUERIES:
        used = {name: at for name, at in values.items() if f":{name}" in query}
        steps = [str(row[3]) for row in db.execute(f"EXPLAIN QUERY PLAN {query}", used)]
        assert steps
        scans = [step for step in steps if step.startswith("SCAN")]
        assert not [step for step in scans if step.split()[1] in LARGE]
