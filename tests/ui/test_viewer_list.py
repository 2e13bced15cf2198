"""A viewer's list goes on as far as the gallery does."""

import pytest

from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tiles import Tile
from nanostudio.app.viewer import Viewed, Viewer
from nanostudio.core.ordering import picture_number
from nanostudio.core.search import Mark
from nanostudio.store.pictures import Picture
from nanostudio.ui.viewer_list import ViewerList
from tests.app.tile_samples import PROVIDERS, done_task, make_output, running_task

COUNT = 400
TASKS = [done_task(n, outputs=(make_output(sha256=f"{n:064x}"),)) for n in range(COUNT)]
NUMBERS = [picture_number(task.created_ms, 0) for task in TASKS]


class Stand:
    """A gallery of which nothing was fetched yet, and a viewer of it."""

    def __init__(self) -> None:
        self.gallery = GalleryModel(PROVIDERS)
        self.gallery.expect_history(COUNT)
        self.gallery.show_history(NUMBERS, is_first=True)
        self.viewer = Viewer()
        self.list = ViewerList(self.gallery, self.viewer)
        self.told: list[Tile | None] = []
        self.list.tile_changed.connect(self.told.append)

    def fetch(self, start: int, end: int) -> None:
        """Have some of the pictures come."""
        found = [
            (Picture(NUMBERS[at], TASKS[at].id, 0, Mark(rating=at % 6)), TASKS[at])
            for at in range(start, end)
        ]
        self.gallery.take_history(NUMBERS[start:end], found)

    def open(self, row: int) -> None:
        """Look at the picture in a row."""
        self.viewer.open(*self.list.around(self.gallery.tile(row)))

    @property
    def rows(self) -> list[int]:
        """Which pictures the list holds."""
        return [int(one.sha256, 16) for one in self.viewer.pictures]


@pytest.fixture
def stand(qapp: object) -> Stand:
    return Stand()


def test_what_is_not_here_yet_joins_when_it_comes(stand: Stand) -> None:
    stand.fetch(100, 120)
    stand.open(110)
    assert stand.rows == list(range(100, 120))
    assert stand.viewer.standing == (111, COUNT)
    stand.fetch(60, 100)
    stand.fetch(120, 200)
    assert stand.rows == list(range(60, 200))
    assert stand.viewer.current == stand.viewer.pictures[50]
    assert stand.viewer.standing == (111, COUNT)


def test_one_comes_to_every_picture(stand: Stand) -> None:
    stand.fetch(0, COUNT)
    stand.open(0)
    assert len(stand.rows) < COUNT
    seen = 1
    while stand.viewer.step(1):
        seen += 1
    assert seen == COUNT
    assert stand.viewer.standing == (COUNT, COUNT)
    while stand.viewer.step(-1):
        seen -= 1
    assert seen == 1
    assert stand.rows == list(range(COUNT))


def test_the_tile_of_what_is_shown_is_told_with_each_change(stand: Stand) -> None:
    stand.fetch(0, 10)
    stand.open(3)
    assert stand.told[-1] is not None
    assert stand.told[-1].mark.rating == 3
    stand.gallery.take_marks({NUMBERS[3]: Mark(is_starred=True)})
    assert stand.told[-1].mark.is_starred
    stand.gallery.move_to_trash([NUMBERS[4]])
    stand.viewer.step(1)  # it is in the list, and in the gallery no more
    assert stand.told[-1] is None


def test_what_has_no_picture_is_passed_over(qapp: object) -> None:
    gallery = GalleryModel(PROVIDERS)
    gallery.load([TASKS[1], running_task(2), TASKS[3]])
    found, at = ViewerList(gallery, Viewer()).around(gallery.tile(2))
    assert [int(one.sha256, 16) for one in found] == [1, 3]
    assert at == 1


def test_another_list_is_left_alone(stand: Stand) -> None:
    stand.fetch(0, 10)
    other = Viewed("ab", "x.png", 1, 1, "png", "")
    stand.viewer.open([other])
    assert stand.told == []
    assert stand.list.id_of(other) == ""
    assert stand.list.tile(other) is None
