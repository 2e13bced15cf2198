"""Pictures of cells are found by their bytes, wherever they lie."""

from nanostudio.core.task import Output, TaskState
from nanostudio.store.database import Connection
from nanostudio.store.pictures import numbers_of
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.sheet_pictures import pictures_of
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import sha
from tests.store.samples import make_output, make_task


def done(db: Connection, number: int, *outputs: Output) -> None:
    add_tasks(db, [make_task(number, state=TaskState.DONE, outputs=outputs)])


def kept(name: str) -> StoredReference:
    return StoredReference(
        sha256=sha(name),
        path=f"References/{name}.png",
        name=name,
        format="png",
        width=30,
        height=40,
        size_bytes=5,
        added_ms=1,
    )


def test_the_history_comes_before_references_and_the_trash_last(
    db: Connection,
) -> None:
    made = make_output(sha256=sha("a"), path="a.png")
    twin = make_output(1, sha256=sha("a"), path="b.png")
    done(db, 1, made, twin)
    add_reference(db, kept("a"))
    add_reference(db, kept("r"))
    found = pictures_of(db, [sha("a"), sha("r"), sha("none")])
    assert found == {
        sha("a"): made,
        sha("r"): Output(
            path="References/r.png",
            sha256=sha("r"),
            width=30,
            height=40,
            format="png",
            size_bytes=5,
        ),
    }
    first = numbers_of(db, make_task(1).id)[0]
    db.execute("UPDATE pictures SET trashed_ms = 5 WHERE number = ?", (first,))
    assert pictures_of(db, [sha("a")]) == {sha("a"): twin}
