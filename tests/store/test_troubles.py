"""What is wrong with files is noted at their pictures."""

from nanostudio.core.trouble import Trouble
from nanostudio.store.database import Connection
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import add_tasks
from nanostudio.store.troubles import (
    PictureFile,
    files_at,
    files_of,
    in_trouble,
    set_found,
    set_trouble,
)
from tests.store.samples import SHA256, make_output, make_task, put_in_trash


def test_files_are_found_by_number_and_by_what_they_are(db: Connection) -> None:
    outputs = (make_output(0, path="a.png"), make_output(1, path="b.png"))
    add_tasks(db, [make_task(1, outputs=outputs)])
    first, second = numbers_of(db, "task-0001")
    expected = PictureFile(first, "a.png", SHA256, 1_234_567)
    assert files_of(db, [first, 7]) == [expected]
    assert files_at(db, SHA256, "a.png") == [expected]
    assert files_at(db, SHA256, "c.png") == []
    assert [one.number for one in files_of(db, [second, first])] == [first, second]


def test_trouble_is_news_once_and_ends(db: Connection) -> None:
    add_tasks(db, [make_task(n, outputs=(make_output(),)) for n in (1, 2)])
    [first], [second] = numbers_of(db, "task-0001"), numbers_of(db, "task-0002")
    assert set_trouble(db, first, Trouble.MISSING)
    assert not set_trouble(db, first, Trouble.MISSING)
    assert set_trouble(db, second, Trouble.CHANGED)
    assert [one.trouble for one in in_trouble(db)] == [
        Trouble.CHANGED,
        Trouble.MISSING,
    ]
    put_in_trash(db, second)
    assert [one.number for one in in_trouble(db)] == [first]
    set_found(db, first, "c.png")
    assert in_trouble(db) == []
    [file] = files_of(db, [first])
    assert (file.path, file.trouble) == ("c.png", None)
    assert not set_trouble(db, first, None)
