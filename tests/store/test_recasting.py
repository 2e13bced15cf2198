"""Pictures are found with their characters then and now."""

from nanostudio.core.character import edited
from nanostudio.store.characters import note_made_with, save_character
from nanostudio.store.database import Connection
from nanostudio.store.pictures import numbers_of
from nanostudio.store.recasting import lying, read_subjects
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import mira, sha
from tests.store.samples import make_output, make_task


def draw(db: Connection, number: int, canons: dict[str, int]) -> int:
    """A picture made with these; its number."""
    output = make_output(path=f"{number}.png", sha256=sha(str(number)))
    task = make_task(number, outputs=(output,))
    note_made_with(db, task.id, canons)
    add_tasks(db, [task])
    return numbers_of(db, task.id)[0]


def test_each_picture_has_its_characters_as_they_were_and_are(db: Connection) -> None:
    save_character(db, mira(), 1)
    numbers = [
        draw(db, 1, {"mira": 1}),
        draw(db, 2, {}),
        draw(db, 3, {"mira": 9}),
        draw(db, 4, {"mira": 2}),
    ]
    now = save_character(db, edited(mira(), description="Taller."), 2)
    first, bare, lost, fresh = read_subjects(db, numbers)
    [change] = first.changes
    assert (change.then, change.now) == (mira(), now)
    assert first.is_outdated
    assert first.canons == {"mira": 2}
    assert not bare.changes
    assert not bare.is_outdated
    assert lost.lost
    assert not fresh.is_outdated
    assert [one.number for one in (first, bare, lost, fresh)] == numbers


def test_pictures_lie_among_references_or_in_the_gallery(db: Connection) -> None:
    draw(db, 1, {})
    kept = StoredReference(
        sha256=sha("a"),
        path="references/a.png",
        name="a",
        format="png",
        width=1,
        height=1,
        size_bytes=1,
        added_ms=1,
    )
    add_reference(db, kept)
    assert lying(db, [sha("a"), sha("1"), sha("none")]) == {
        sha("a"): "references/a.png",
        sha("1"): "1.png",
    }
