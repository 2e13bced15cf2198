"""What is looked for is found, in order, in pieces, and counted."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.request import GenerationRequest
from nanostudio.core.search import Field, Mark, Query, Sort
from nanostudio.core.task import Task
from nanostudio.store import grams
from nanostudio.store.database import Connection
from nanostudio.store.pictures import Look, look_over, numbers_of, write_marks
from nanostudio.store.search import count_found, find, page, unseen
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_output, make_task, put_in_trash

PATH = "1.png"


def made(number: int, prompt: str, **changes: object) -> Task:
    request = GenerationRequest(
        **{"provider": "monet", "model": "nano-banana-2", "prompt": prompt} | changes
    )
    return make_task(number, request=request, outputs=(make_output(path=PATH),))


def keep(db: Connection, *tasks: Task) -> list[int]:
    """The numbers of the tasks' pictures, which can be found."""
    add_tasks(db, tasks)
    numbers = [number for task in tasks for number in numbers_of(db, task.id)]
    look_over(db, dict.fromkeys(numbers, Look(is_unlike=False)))
    return numbers


def all_of(db: Connection, query: Query, **pace: object) -> list[int]:
    """Everything that is found, piece by piece."""
    found = find(db, query, **pace)
    numbers = found.numbers
    while found.rest is not None:
        found = find(db, query, rest=found.rest, **pace)
        numbers += found.numbers
    return numbers


def test_the_newest_come_first_and_in_pieces(db: Connection) -> None:
    numbers = keep(db, *(made(n, "a fox") for n in range(1, 8)))
    assert find(db, Query(), limit=3).numbers == numbers[:3:-1]
    assert all_of(db, Query(), limit=3) == numbers[::-1]
    assert all_of(db, Query(sort=Sort.OLDEST), limit=2) == numbers
    assert all_of(db, Query(text="ox"), limit=2) == numbers[::-1]
    assert all_of(db, Query(text="a fox", sort=Sort.OLDEST), limit=2) == numbers


def test_a_long_search_answers_with_what_it_has(db: Connection) -> None:
    numbers = keep(db, *(made(n, "a fox") for n in range(1, 8)))
    slow = count().__next__  # each look at the clock is a second later
    found = find(db, Query(), clock=slow)
    assert found.numbers == numbers[:-2:-1]
    assert all_of(db, Query(), clock=slow) == numbers[::-1]


TEXTS = [
    "Red coat, night market",
    "a red fox",
    "夜市的狐狸",
    "Straßencafé",
    "coat rack",
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("red", [1, 0]),
        ("coat red", [0]),
        ('"red coat"', [0]),
        ('"coat red"', []),
        ("ED", [1, 0]),
        ("k", [4, 0]),
        ("夜", [2]),
        ("夜市", [2]),
        ("夜狐", []),
        ("夜市 狐狸", [2]),
        ("strasse", [3]),
        ("co ed", [0]),
        ("coat ed", [0]),
        ("zebra", []),
        ("monet", [4, 3, 2, 1, 0]),
        ("nano fox", [1]),
    ],
)
def test_pieces_of_words_in_any_language(
    db: Connection, typed: str, found: list[int]
) -> None:
    numbers = keep(db, *(made(n, text) for n, text in enumerate(TEXTS)))
    assert all_of(db, Query(text=typed)) == [numbers[at] for at in found]


def test_a_picture_is_found_by_its_provider_s_id(db: Connection) -> None:
    tasks = [replace(made(n, "a fox"), remote_id=f"task_{n}f3") for n in (1, 2)]
    numbers = keep(db, *tasks)
    assert all_of(db, Query(text="task_2f3")) == [numbers[1]]


def test_what_is_not_looked_over_is_not_found_by_words(db: Connection) -> None:
    add_tasks(db, [made(1, "a fox")])
    assert find(db, Query(text="fox")).numbers == []
    assert len(find(db, Query()).numbers) == 1


def test_judgements_and_tags_are_found(db: Connection) -> None:
    numbers = keep(db, *(made(n, "a fox") for n in range(4)))
    good = {"rating": 4, "tags": ("Mira",)}
    marks = [Mark(**good), Mark(is_starred=True), Mark(rating=2), Mark()]
    write_marks(db, dict(zip(numbers, marks, strict=True)))
    first, second, third, trashed = numbers
    put_in_trash(db, trashed)
    assert all_of(db, Query(least_rating=3)) == [first]
    assert all_of(db, Query(is_starred=True)) == [second]
    assert all_of(db, Query(in_trash=True)) == [trashed]
    assert all_of(db, Query(values={Field.TAG: frozenset({"Mira"})})) == [first]
    assert all_of(db, Query(text="mira")) == [first]
    assert all_of(db, Query(sort=Sort.BEST)) == [first, third, second]
    assert all_of(db, Query(text="fox", sort=Sort.BEST)) == [first, third, second]
    assert count_found(db, Query(), Field.TAG) == {"Mira": 1}


def test_receipts_are_told_apart_and_counted(db: Connection) -> None:
    numbers = keep(
        db,
        made(1, "a fox", aspect_ratio="16:9", resolution="2K"),
        made(2, "a fox", aspect_ratio="1:1", resolution="2K"),
        made(3, "a hen", provider="apidot", aspect_ratio="16:9"),
    )
    wide = {Field.SHAPE: frozenset({"16:9"})}
    assert all_of(db, Query(values=wide)) == [numbers[2], numbers[0]]
    assert all_of(db, Query(text="fox", values=wide)) == [numbers[0]]
    assert count_found(db, Query(values=wide), Field.SHAPE) == {"16:9": 2, "1:1": 1}
    assert count_found(db, Query(values=wide), Field.RESOLUTION) == {"2K": 1, "": 1}
    assert count_found(db, Query(text="hen"), Field.PROVIDER) == {"apidot": 1}
    assert count_found(db, Query(), Field.CHARGED) == {made(1, "").charged: 3}


@pytest.mark.parametrize("field", list(Field))
def test_every_field_can_be_asked_for_and_counted(db: Connection, field: Field) -> None:
    keep(db, made(1, "a fox"))
    for value, number in count_found(db, Query(), field).items():
        found = find(db, Query(values={field: frozenset({value})}))
        assert len(found.numbers) == number
    assert find(db, Query(values={field: frozenset({"no such"})})).numbers == []


def test_what_came_unlike_asked_and_when(db: Connection) -> None:
    first, second = keep(db, made(1, "a fox"), made(2, "a fox"))
    look_over(db, {second: Look(is_unlike=True)})
    assert all_of(db, Query(is_unlike=True)) == [second]
    moment = 1_780_000_000_002
    for text in ("", "fox"):
        assert all_of(db, Query(text=text, since_ms=moment)) == [second]
        assert all_of(db, Query(text=text, until_ms=moment)) == [first]


def test_the_index_leads_and_can_begin_anywhere(db: Connection) -> None:
    from nanostudio.store.search import _select

    for text, sort in (("fox", Sort.NEWEST), ("ox", Sort.OLDEST)):
        sql, values = _select(Query(text=text, sort=sort), grams.needles(text), 5)
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
        assert not any("TEMP B-TREE" in step for step in plan), plan
        assert "VIRTUAL TABLE INDEX" in plan[0]


words = st.text("ab 夜市é", max_size=12)


@settings(deadline=None)
@given(st.lists(words, max_size=6), words, st.sampled_from([Sort.NEWEST, Sort.BEST]))
def test_the_index_agrees_with_looking_at_each(
    texts: list[str], typed: str, sort: Sort
) -> None:
    for db in _fresh():
        numbers = keep(db, *(made(n, text) for n, text in enumerate(texts)))
        sought = grams.needles(typed)
        expected = [
            number
            for number, text in zip(numbers, texts, strict=True)
            if grams.holds(f"{text}\nmonet\nnano-banana-2\n{PATH}", sought)
        ]
        assert all_of(db, Query(text=typed, sort=sort), limit=2) == expected[::-1]


def _fresh() -> Iterator[Connection]:
    import apsw

    from nanostudio.store.migrations import MIGRATIONS, apply

    db = apsw.Connection(":memory:")
    for version, migration in enumerate(MIGRATIONS, 1):
        apply(db, migration, version)
    yield db
    db.close()


def test_a_page_has_what_is_there_in_its_order(db: Connection) -> None:
    numbers = keep(db, made(1, "a fox"), made(2, "a hen"))
    found = page(db, [numbers[0], 5, numbers[1]])
    assert [one.number for one, _ in found] == numbers
    assert [task.request.prompt for _, task in found] == ["a fox", "a hen"]


def test_what_is_new_comes_with_its_task(db: Connection) -> None:
    keep(db, made(1, "a fox"))
    add_tasks(db, [made(2, "a hen"), made(3, "a cow")])
    assert [task.request.prompt for _, task in unseen(db, 9)] == ["a cow", "a hen"]
    assert len(unseen(db, 1)) == 1
