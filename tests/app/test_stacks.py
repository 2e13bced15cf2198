"""Pictures that are alike fold into one tile, and unfold."""

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app import facet_words
from nanostudio.app.stacks import Stacks
from nanostudio.core.search import Mark, Query
from nanostudio.store.pictures import Picture
from tests.app.finding_room import Parts
from tests.app.tile_samples import done_task, make_request

FIRST, SECOND, THIRD = 30, 20, 10


def picture(
    number: int, *, stack: int | None = None, alike: int = 1, task: int = 1
) -> Picture:
    return Picture(number, f"task{task}", 0, Mark(), stack=stack, alike=alike)


class TestStacks:
    def test_what_is_not_known_is_alone(self) -> None:
        stacks = Stacks()
        assert (stacks.alike(FIRST), stacks.head(FIRST)) == (1, FIRST)

    def test_a_size_is_that_of_the_whole_stack(self) -> None:
        stacks = Stacks()
        stacks.note(picture(FIRST, alike=2))
        stacks.note(picture(SECOND, stack=FIRST, alike=3))
        assert [stacks.alike(one) for one in (FIRST, SECOND, THIRD)] == [3, 3, 1]
        assert stacks.head(SECOND) == FIRST

    def test_one_that_left_its_stack_is_alone(self) -> None:
        stacks = Stacks()
        stacks.note(picture(SECOND, stack=FIRST, alike=2))
        stacks.note(picture(SECOND))
        assert (stacks.alike(SECOND), stacks.head(SECOND)) == (1, SECOND)

    def test_the_trash_makes_stacks_smaller_and_gives_back(self) -> None:
        stacks = Stacks()
        stacks.note(picture(FIRST, alike=2))
        stacks.note(picture(SECOND, stack=FIRST, alike=2))
        assert stacks.trash([FIRST, THIRD], is_back=False) == [FIRST, SECOND]
        assert stacks.alike(SECOND) == 1
        assert stacks.trash([FIRST], is_back=True) == [FIRST, SECOND]
        assert stacks.alike(SECOND) == 2
        assert stacks.trash([THIRD], is_back=False) == []


@pytest.fixture
def parts(qapp: QApplication) -> Parts:
    """Three pictures made since the start, the second alike to the first."""
    made = Parts()
    made.gallery.load([done_task(number) for number in (1, 2, 3)])
    made.gallery.settle(picture(n, task=t) for n, t in _numbered(made))
    return made


def _numbered(parts: Parts) -> list[tuple[int, int]]:
    return [(parts.gallery.number(row), row + 1) for row in range(3)]


def stacked(parts: Parts) -> tuple[int, int]:
    """Say that the second is under the first; their numbers."""
    (first, _), (second, _), _ = _numbered(parts)
    parts.gallery.take_stacks(
        [
            picture(first, alike=2, task=1),
            picture(second, stack=first, alike=2, task=2),
        ]
    )
    return first, second


def shown(parts: Parts) -> list[str]:
    gallery = parts.gallery
    return [gallery.tile(row).id for row in range(gallery.rowCount())]


class TestGallery:
    def test_nothing_is_folded_unless_it_is_asked_for(self, parts: Parts) -> None:
        stacked(parts)
        assert shown(parts) == ["task1", "task2", "task3"]

    def test_tiles_know_how_many_are_alike(self, parts: Parts) -> None:
        stacked(parts)
        assert [parts.gallery.tile(row).alike for row in range(3)] == [2, 2, 1]
        assert "One of 2 alike" in parts.gallery.tile(0).spoken
        assert "alike" not in parts.gallery.tile(2).spoken

    def test_what_is_found_alike_folds_at_once(self, parts: Parts) -> None:
        parts.filters.ask(is_stacked=True)
        assert shown(parts) == ["task1", "task2", "task3"]
        stacked(parts)
        assert shown(parts) == ["task1", "task3"]

    def test_what_was_alike_before_folds_when_it_is_asked_for(
        self, parts: Parts
    ) -> None:
        stacked(parts)
        parts.filters.ask(is_stacked=True)
        assert shown(parts) == ["task1", "task3"]
        parts.filters.ask(is_stacked=False)
        assert shown(parts) == ["task1", "task2", "task3"]

    def test_it_stays_folded_when_it_is_looked_over_again(self, parts: Parts) -> None:
        first, second = stacked(parts)
        parts.filters.ask(is_stacked=True)
        parts.gallery.settle([picture(second, stack=first, alike=2, task=2)])
        parts.gallery.update_task(done_task(2))
        assert shown(parts) == ["task1", "task3"]

    def test_what_left_its_stack_is_shown(self, parts: Parts) -> None:
        first, second = stacked(parts)
        parts.filters.ask(is_stacked=True)
        parts.gallery.take_stacks([picture(one, task=2) for one in (first, second)])
        assert shown(parts) == ["task1", "task2", "task3"]

    def test_another_one_stands_for_a_first_in_the_trash(self, parts: Parts) -> None:
        first, _ = stacked(parts)
        parts.filters.ask(is_stacked=True)
        parts.gallery.move_to_trash([first])
        assert shown(parts) == ["task2", "task3"]
        assert parts.gallery.tile(0).alike == 1
        parts.gallery.move_to_trash([first], is_back=True)
        assert shown(parts) == ["task1", "task3"]
        assert parts.gallery.tile(0).alike == 2

    def test_pictures_of_before_bring_their_stacks(self, parts: Parts) -> None:
        before = done_task(9, request=make_request(prompt="A wolf"))
        parts.gallery.show_history([5], is_first=False)
        parts.gallery.take_history(
            [5], [(Picture(5, before.id, 0, Mark(), alike=4), before)]
        )
        assert parts.gallery.tile(3).alike == 4


class TestFilters:
    def test_stacking_is_no_search(self, parts: Parts) -> None:
        parts.filters.ask(is_stacked=True)
        assert not parts.filters.is_narrow
        assert not parts.filters.query.narrows
        assert list(facet_words.parts(parts.filters.query, parts.finding.names)) == []

    def test_it_outlasts_searches(self, parts: Parts) -> None:
        parts.filters.ask(is_stacked=True)
        parts.filters.take(Query(text="fox"))
        assert parts.filters.query == Query(text="fox", is_stacked=True)
        parts.filters.clear()
        assert parts.filters.query == Query(is_stacked=True)

    def test_a_chip_leads_out_of_a_stack(self, parts: Parts) -> None:
        query = Query(stack=5, text="fox", is_stacked=True)
        (part,) = facet_words.parts(query, parts.finding.names)
        assert part.words == "Stack"
        assert part.without == Query(text="fox", is_stacked=True)
