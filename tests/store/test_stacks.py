"""Near-identical pictures of one order are stacked, and found as one."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.provenance import IMPORTED
from nanostudio.core.search import Field, Mark, Query, Sort
from nanostudio.store.database import Connection
from nanostudio.store.pictures import (
    Look,
    list_pictures,
    look_over,
    numbers_of,
    write_marks,
)
from nanostudio.store.search import count_found, find
from nanostudio.store.stacks import next_awaited, stack
from nanostudio.store.tasks import add_outputs, add_tasks
from nanostudio.store.trash import drop_pictures
from tests.store.samples import make_output, make_task, put_in_trash

UNLIKE = 2**20 - 1  # from 0 and from -1 both, in more bits than near-identical ones


def order(db: Connection, count: int = 3, **changes: object) -> list[int]:
    """An order of one task for each of `count` pictures, all looked over; the first is
    the first that is shown."""
    first = make_task()
    tasks = []
    for at in range(count):
        # As in an order: one moment, one after the other.
        task = make_task(at + 1, position=at, created_ms=first.created_ms)
        request = replace(first.request, **changes)  # type: ignore[arg-type]
        output = make_output(path=f"2026-11/{at}.png")
        tasks.append(replace(task, request=request, outputs=(output,)))
    add_tasks(db, tasks)
    numbers = [number for task in tasks for number in numbers_of(db, task.id)]
    look_over(db, dict.fromkeys(numbers, Look(is_unlike=False, labels="Monet")))
    return numbers


def stack_all(db: Connection, looks: dict[int, int]) -> None:
    for number, look in looks.items():
        stack(db, number, look)


def heads(db: Connection, numbers: list[int]) -> dict[int, int | None]:
    return {one.number: one.stack for one in list_pictures(db, numbers)}


def awaited(db: Connection) -> list[int]:
    found: list[int] = []
    while (one := next_awaited(db, found[-1] if found else None)) is not None:
        found.append(one[0])
    return found


def shown(db: Connection, **asked: object) -> list[int]:
    return find(db, Query(**{"is_stacked": True, **asked})).numbers  # type: ignore[arg-type]


@pytest.fixture
def pair(db: Connection) -> tuple[int, int, int]:
    """Two that are alike, the second under the first, and one that is not."""
    numbers = order(db)
    stack_all(db, dict(zip(numbers, (0, 1, UNLIKE), strict=True)))
    return numbers[0], numbers[1], numbers[2]


class TestLookingForStacks:
    def test_pictures_of_one_order_await_their_looks(self, db: Connection) -> None:
        numbers = order(db)
        assert awaited(db) == numbers
        assert next_awaited(db) == (numbers[0], "2026-11/0.png")

    def test_one_alone_needs_none(self, db: Connection) -> None:
        order(db, 1)
        assert awaited(db) == []

    def test_the_first_awaits_its_look_when_a_second_comes(
        self, db: Connection
    ) -> None:
        tasks = [make_task(1), make_task(2, position=1, request=make_task(1).request)]
        add_tasks(db, tasks)
        for at, task in enumerate(tasks):
            add_outputs(db, replace(task, outputs=(make_output(),)))
            numbers = numbers_of(db, task.id)
            look_over(db, dict.fromkeys(numbers, Look(is_unlike=False)))
            assert len(awaited(db)) == 2 * at

    def test_nor_do_those_of_other_prompts_or_from_elsewhere(
        self, db: Connection
    ) -> None:
        add_tasks(
            db,
            [replace(make_task(at), outputs=(make_output(),)) for at in (1, 2)],
        )
        numbers = numbers_of(db, "task-0001") + numbers_of(db, "task-0002")
        look_over(db, dict.fromkeys(numbers, Look(is_unlike=False)))
        assert awaited(db) == []

    def test_what_was_imported_is_not_looked_at(self, db: Connection) -> None:
        order(db, provider=IMPORTED)
        assert awaited(db) == []

    def test_what_cannot_be_read_is_not_awaited_any_more(self, db: Connection) -> None:
        first, second, third = order(db)
        assert stack(db, first, None) == []
        assert awaited(db) == [second, third]

    def test_a_look_that_is_known_is_not_asked_for_again(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        look_over(db, dict.fromkeys(pair, Look(is_unlike=False)))
        assert awaited(db) == []

    def test_it_is_when_the_file_is_another_one(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        task = replace(make_task(2, position=1), request=make_task(1).request)
        for sha256, known in ((make_output().sha256, []), ("b" * 64, [pair[1]])):
            add_outputs(db, replace(task, outputs=(make_output(sha256=sha256),)))
            look_over(db, {pair[1]: Look(is_unlike=False)})
            assert awaited(db) == known


class TestStacks:
    def test_those_that_are_alike_stand_under_the_first(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        first = pair[0]
        found = {one.number: one for one in list_pictures(db, pair)}
        assert [found[one].stack for one in pair] == [None, first, None]
        assert [found[one].alike for one in pair] == [2, 2, 1]

    def test_the_first_may_come_last(self, db: Connection) -> None:
        first, second, third = order(db)
        assert stack(db, third, 0) == stack(db, second, UNLIKE) == []
        assert stack(db, first, 1) == [third, second, first]
        assert heads(db, [first, second, third]) == {
            first: None,
            second: None,
            third: first,
        }

    def test_a_look_that_says_nothing_new_changes_nothing(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        assert stack(db, pair[1], 0) == []

    def test_those_in_the_trash_are_not_counted(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        put_in_trash(db, pair[0])
        assert [one.alike for one in list_pictures(db, pair)] == [1, 1, 1]

    def test_without_its_first_a_stack_goes_on(self, db: Connection) -> None:
        first, second, third = order(db)
        stack_all(db, {first: 0, second: 1, third: 2})
        put_in_trash(db, first)
        drop_pictures(db, [first], 1)
        assert heads(db, [second, third]) == {second: None, third: second}
        assert [one.alike for one in list_pictures(db, [second, third])] == [2, 2]

    @settings(max_examples=25)
    @given(st.data())
    def test_in_whatever_order_looks_come_stacks_are_flat_and_the_same(
        self, data: st.DataObject
    ) -> None:
        import contextlib

        import apsw

        from nanostudio.store.migrations import MIGRATIONS, apply

        looks = data.draw(
            st.lists(st.sampled_from([0, 1, 3, UNLIKE, UNLIKE ^ 1, -1]), max_size=5)
        )
        with contextlib.closing(apsw.Connection(":memory:")) as db:
            for version, migration in enumerate(MIGRATIONS, 1):
                apply(db, migration, version)
            numbers = order(db, len(looks)) if looks else []
            given_looks = dict(zip(numbers, looks, strict=True))
            stack_all(db, given_looks)
            before = heads(db, numbers)
            db.execute("UPDATE pictures SET look = NULL, stack = NULL")
            shuffled = data.draw(st.permutations(numbers))
            stack_all(db, {one: given_looks[one] for one in shuffled})
            assert heads(db, numbers) == before
            for number, head in before.items():
                assert head is None or (head > number and before[head] is None)


class TestFindingStacks:
    def test_one_of_each_is_shown(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        first, second, third = pair
        assert shown(db) == [first, third]
        assert shown(db, is_stacked=False) == [first, second, third]
        assert shown(db, sort=Sort.OLDEST) == [third, first]

    @pytest.mark.parametrize("text", ["fox", "ox", "fox mon"])
    def test_words_find_one_of_each(
        self, db: Connection, pair: tuple[int, int, int], text: str
    ) -> None:
        assert shown(db, text=text) == [pair[0], pair[2]]

    def test_the_next_one_stands_for_a_first_in_the_trash(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        put_in_trash(db, pair[0])
        assert shown(db) == [pair[1], pair[2]]

    def test_all_in_the_trash_are_shown(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        put_in_trash(db, *pair)
        assert shown(db, in_trash=True) == list(pair)

    @pytest.mark.parametrize(
        "asked",
        [
            {"least_rating": 3},
            {"is_starred": True},
            {"values": {Field.TAG: frozenset({"sky"})}},
            {"text": "sky"},
            {"text": "sk", "sort": Sort.BEST},
        ],
    )
    def test_one_that_fits_stands_for_a_first_that_does_not(
        self, db: Connection, pair: tuple[int, int, int], asked: dict[str, object]
    ) -> None:
        write_marks(db, {pair[1]: Mark(rating=3, is_starred=True, tags=("sky",))})
        assert shown(db, **asked) == [pair[1]]

    def test_every_condition_holds_for_the_one_that_stands_for_it(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        values = {
            Field.PROVIDER: frozenset({"monet"}),
            Field.CHARGED: frozenset({make_task().charged}),
            Field.KEY: frozenset({""}),
        }
        moment = make_task().created_ms
        asked = Query(
            values=values, since_ms=moment, until_ms=moment + 1, is_stacked=True
        )
        assert find(db, asked).numbers == [pair[0], pair[2]]

    @pytest.mark.parametrize("at", [0, 1])
    def test_one_looks_into_a_stack_by_any_of_it(
        self, db: Connection, pair: tuple[int, int, int], at: int
    ) -> None:
        assert shown(db, stack=pair[at]) == [pair[0], pair[1]]
        assert shown(db, stack=pair[at], text="fox") == [pair[0], pair[1]]
        assert shown(db, stack=pair[2]) == [pair[2]]
        assert shown(db, stack=5) == []

    def test_pictures_are_counted_not_stacks(
        self, db: Connection, pair: tuple[int, int, int]
    ) -> None:
        counted = count_found(db, Query(is_stacked=True), Field.PROVIDER)
        assert counted == {"monet": 3}
        inside = count_found(db, Query(stack=pair[0]), Field.PROVIDER)
        assert inside == {"monet": 2}

    def test_stacks_are_found_a_piece_at_a_time(self, db: Connection) -> None:
        numbers = order(db, 40)
        dice = random.Random(7)  # noqa: S311 - pictures are no secret
        stack_all(db, {one: dice.choice([0, UNLIKE, -1]) for one in numbers})
        at_once = shown(db)
        found = find(db, Query(is_stacked=True), limit=1)
        pieces = found.numbers
        while found.rest is not None:
            found = find(db, Query(is_stacked=True), rest=found.rest, limit=1)
            pieces += found.numbers
        assert pieces == at_once
        assert len(at_once) == 3


@pytest.mark.parametrize(
    "query",
    [
        Query(is_stacked=True),
        Query(is_stacked=True, text="fox"),
        Query(is_stacked=True, is_starred=True),
    ],
)
def test_no_more_is_gone_through_than_without_stacks(
    db: Connection, query: Query
) -> None:
    def plan(asked: Query) -> list[str]:
        from nanostudio.store import grams, search

        sql, values = search._select(asked, grams.needles(asked.text))
        rows = db.execute(f"EXPLAIN QUERY PLAN {sql}", values)
        return [str(row[3]) for row in rows]

    plain, stacked = plan(replace(query, is_stacked=False)), plan(query)
    assert stacked[: len(plain)] == plain
    assert not [step for step in stacked[len(plain) :] if step.startswith("SCAN mate")]
