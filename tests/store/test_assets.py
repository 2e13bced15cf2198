"""Pictures in pages, newest first."""

from nanostudio.store.assets import Asset, count_assets, has_path, list_assets
from nanostudio.store.database import Connection
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_output, make_task


def test_pictures_come_with_what_made_them(db: Connection) -> None:
    add_tasks(db, [make_task(7, outputs=(make_output(),))])
    assert list_assets(db, limit=10) == [
        Asset(
            number=1000,
            task_id="task-0007",
            output=make_output(),
            created_ms=1_780_000_000_007,
            prompt="A fox in snow, 7",
            provider="monet",
            model="nano-banana-2",
        )
    ]


def test_pages_follow_each_other_without_gap_or_repeat(db: Connection) -> None:
    pictures = tuple(make_output(position) for position in range(3))
    add_tasks(
        db,
        [make_task(1, outputs=pictures), make_task(2), make_task(3, outputs=pictures)],
    )
    pages, before = [], None
    while page := list_assets(db, limit=2, before=before):
        pages.append([(one.task_id, one.output.position) for one in page])
        before = page[-1].number
    assert pages == [
        [("task-0003", 2), ("task-0003", 1)],
        [("task-0003", 0), ("task-0001", 2)],
        [("task-0001", 1), ("task-0001", 0)],
    ]
    assert count_assets(db) == 6


def test_a_late_page_does_not_read_the_pages_before_it(db: Connection) -> None:
    from nanostudio.store.assets import _SELECT

    values = {"limit": 1, "before": 5000}
    plan = db.execute(f"EXPLAIN QUERY PLAN {_SELECT}", values).fetchall()
    assert any("rowid<?" in row[3] for row in plan)


def test_an_empty_library_has_no_pictures(db: Connection) -> None:
    assert list_assets(db, limit=10) == []
    assert count_assets(db) == 0


def test_a_path_is_known_when_a_picture_is_there(db: Connection) -> None:
    add_tasks(db, [make_task(1, outputs=(make_output(),))])
    assert has_path(db, make_output().path)
    assert not has_path(db, "2026-11/other.png")
