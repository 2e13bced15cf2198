"""Finding pictures: numbers in their order, a piece at a time, and counts of each kind.

The newest are found first and at once, however many there are; the rest comes in
further calls, so that no other query has to wait for a long one."""
# ruff: noqa: S608 - every name that is put into a query is one of ours

import json
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from nanostudio.core.ordering import first_number
from nanostudio.core.search import Field, Query, Sort
from nanostudio.core.task import Task
from nanostudio.store import grams
from nanostudio.store.pictures import Picture, list_pictures, to_look_over, words_of
from nanostudio.store.tasks import get_tasks

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_CHUNK = 64  # that are looked at a second time together
_PATIENCE_S = 0.02  # after which a call answers with what it has


@dataclass(frozen=True, slots=True)
class Found:
    """`numbers` of pictures, in order. With `rest` (a number) the same query goes on
    from there; None: there are no more."""

    numbers: list[int]
    rest: int | None = None


def find(
    db: "Connection",
    query: Query,
    *,
    rest: int | None = None,
    limit: int = 500,
    clock: Callable[[], float] = time.monotonic,
) -> Found:
    """The next pictures of `query`: up to `limit`, or what is found in 20 ms.

    Those that are not sorted by age come all at once."""
    sought = grams.needles(query.text)
    if query.sort not in _BY_AGE:
        found = _checked(db, query, sought, *_select(query, sought))
        return Found([number for number, is_right in found if is_right])
    rows = _checked(db, query, sought, *_select(query, sought, rest))
    numbers: list[int] = []
    give_up, last = clock() + _PATIENCE_S, rest
    for number, is_right in rows:
        last = number
        if is_right:
            numbers.append(number)
        if len(numbers) == limit or clock() > give_up:
            return Found(numbers, last)
    return Found(numbers)


def page(db: "Connection", numbers: Sequence[int]) -> list[tuple[Picture, Task]]:
    """Those of `numbers` that there are, each with the task it was made by."""
    pictures = list_pictures(db, numbers)
    tasks = get_tasks(db, list({one.task_id for one in pictures}))
    return [(one, tasks[one.task_id]) for one in pictures]


def unseen(db: "Connection", limit: int) -> list[tuple[Picture, Task]]:
    """Pictures nobody has looked over yet, the newest first, with their tasks."""
    return page(db, [one.number for one in to_look_over(db, limit)])


def count_found(db: "Connection", query: Query, field: Field) -> dict[str, int]:
    """How many pictures of `query` there are by each value of a field, whatever is
    chosen of that field. What is found by words is counted without a second look, and
    what is stacked is counted as if it were not."""
    others = {name: kept for name, kept in query.values.items() if name is not field}
    sought = grams.needles(query.text)
    where, values = _where(query, others)
    match, table = _match(sought)
    if match:
        where.append(_matches(table, is_led=False))
        values["match"] = match
    source = f"pictures {_JOINS.get(field, '')}"
    rows = db.execute(
        f"SELECT {_COLUMNS[field]}, count(*) FROM {source}"
        f" WHERE {' AND '.join(where)} GROUP BY 1",
        values,
    )
    return {str(value): int(count) for value, count in rows}


def _checked(
    db: "Connection", query: Query, sought: list[str], sql: str, values: dict[str, Any]
) -> Iterator[tuple[int, bool]]:
    """Each number, and whether it holds every needle, where the index cannot tell."""
    numbers = (int(number) for (number,) in db.execute(sql, values))
    longs = [needle for needle in sought if not grams.is_short(needle)]
    if all(map(grams.is_exact, sought)) and len(longs) in (0, len(sought)):
        yield from ((number, True) for number in numbers)
        return
    while chunk := list(islice(numbers, _CHUNK)):
        right = _held_by_prompts(db, chunk, sought)
        words = words_of(db, [number for number in chunk if number not in right])
        for number in chunk:
            is_right = number in right or grams.holds(words.get(number, ""), sought)
            yield number, is_right


def _held_by_prompts(
    db: "Connection", numbers: list[int], sought: list[str]
) -> set[int]:
    """Those whose prompts alone have every needle: nearly all, and quickly known."""
    rows = db.execute(
        "SELECT pictures.number, prompt FROM pictures"
        " JOIN tasks ON tasks.number = task_number"
        " WHERE pictures.number IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    )
    return {number for number, prompt in rows if grams.holds(prompt, sought)}


def _select(
    query: Query, sought: list[str], rest: int | None = None
) -> tuple[str, dict[str, Any]]:
    match, table = _match(sought)
    is_led = bool(match) and query.sort in _BY_AGE
    # The index goes through its numbers in their order, and can begin anywhere.
    key = f"{table}.rowid" if is_led else "pictures.number"
    where, values = _where(query, query.values, key)
    if rest is not None:
        where.append(f"{key} {'<' if query.sort is Sort.NEWEST else '>'} :rest")
        values["rest"] = rest
    if match:
        where.append(_matches(table, is_led=is_led))
        values["match"] = match
    if query.folds:
        # As a join it would be made last, after what takes longer.
        where = [f"({one}) IS TRUE" if "EXISTS" in one else one for one in where]
        where.append(_is_first(query, has_words=bool(match)))
    source = "pictures"
    if is_led:
        source = f"{table} CROSS JOIN pictures ON pictures.number = {table}.rowid"
    order = _ORDERS[query.sort].format(key=key)
    return (
        f"SELECT {key} FROM {source} WHERE {' AND '.join(where)} ORDER BY {order}",
        values,
    )


def _match(sought: list[str]) -> tuple[str, str]:
    """What is asked of which index: short needles beside long ones are looked for in
    the words themselves."""
    longs = [needle for needle in sought if not grams.is_short(needle)]
    if longs:
        return " AND ".join(map(grams.ask_long, longs)), "grams_long"
    return " AND ".join(map(grams.ask_short, sought)), "grams_short"


def _matches(table: str, *, is_led: bool) -> str:
    if is_led:
        return f"{table} MATCH :match"
    rows = f"SELECT rowid FROM {table} WHERE {table} MATCH :match"
    return f"pictures.number IN ({rows})"


def _is_first(query: Query, *, has_words: bool) -> str:
    """A condition: of a stack only the first that fits.

    The words of all in it are the same, but for tags: where words are looked for, one
    with a tag that the first has not is shown, too. Asking the index would cost a
    hundred times as much."""
    where, _ = _where(query, query.values, "mate.number")
    others = [_OF_PICTURES.sub("mate.", condition) for condition in where]
    if has_words:
        others += ["mate.labels = pictures.labels", _HAS_ITS_TAGS]
    return _FIRST.format(" AND ".join(others))


def _where(
    query: Query, chosen: Mapping[Field, frozenset[str]], key: str = "pictures.number"
) -> tuple[list[str], dict[str, Any]]:
    """Conditions on rows of pictures, all but words."""
    where = [f"trashed_ms IS {'NOT ' if query.in_trash else ''}NULL"]
    values: dict[str, Any] = {}
    for field, wanted in chosen.items():
        listed = f"(SELECT value FROM json_each(:{field}))"
        where.append(_CONDITIONS[field].format(listed))
        values[field] = json.dumps(sorted(wanted))
    for is_asked, condition in (
        (query.least_rating > 0, "rating >= :least"),
        (query.is_starred, "is_starred"),
        (query.is_unlike, "is_unlike"),
        (query.since_ms is not None, f"{key} >= :since"),
        (query.until_ms is not None, f"{key} < :until"),
        (query.stack is not None, f"{key} IN {_IN_STACK}"),
    ):
        if is_asked:
            where.append(condition)
    values["least"] = query.least_rating
    values["since"] = first_number(query.since_ms or 0)
    values["until"] = first_number(query.until_ms or 0)
    values["stack"] = query.stack
    return where, values


_BY_AGE = (Sort.NEWEST, Sort.OLDEST)
_ORDERS = {
    Sort.NEWEST: "{key} DESC",
    Sort.OLDEST: "{key} ASC",
    Sort.BEST: "rating DESC, is_starred DESC, {key} DESC",
    Sort.LARGEST: "pixels DESC, {key} DESC",
}
_COLUMNS = {
    Field.PROVIDER: "pictures.provider",
    Field.MODEL: "pictures.model",
    Field.SHAPE: "shape",
    Field.RESOLUTION: "pictures.resolution",
    Field.FORMAT: "pictures.format",
    Field.CHARGED: "tasks.charged",
    Field.KEY: "ifnull(submissions.key_label, '')",
    Field.PROJECT: "pictures.project_id",
    Field.TAG: "picture_tags.tag",
    Field.BOARD: "board_pictures.board_id",
    Field.CHARACTER: "task_characters.character_id || '@' || task_characters.canon",
}
_OF_PICTURES = re.compile(r"\bpictures\.")
_FIRST = """
(pictures.stack IS NULL OR NOT EXISTS (
    SELECT 1 FROM pictures AS mate
    WHERE (mate.number = pictures.stack OR mate.stack = pictures.stack)
    AND mate.number > pictures.number AND {}
))
"""
_HAS_ITS_TAGS = """
NOT EXISTS (
    SELECT 1 FROM picture_tags AS its WHERE its.number = pictures.number
    AND its.tag NOT IN (SELECT tag FROM picture_tags WHERE number = mate.number)
)
"""
_IN_STACK = """
(WITH head (number) AS (
    SELECT ifnull(stack, number) FROM pictures WHERE number = :stack
)
SELECT number FROM head
UNION ALL SELECT pictures.number FROM head JOIN pictures ON stack = head.number)
"""
_TASKS = "JOIN tasks ON tasks.number = pictures.task_number"
_JOINS = {
    Field.CHARGED: _TASKS,
    Field.KEY: f"{_TASKS} LEFT JOIN submissions ON submissions.task_id = tasks.id",
    Field.TAG: "JOIN picture_tags ON picture_tags.number = pictures.number",
    Field.BOARD: "JOIN board_pictures ON board_pictures.number = pictures.number",
    Field.CHARACTER: f"{_TASKS} JOIN task_characters ON task_id = tasks.id",
}
_OWN = {
    field: f"{column} IN {{}}"
    for field, column in _COLUMNS.items()
    if field not in _JOINS
}
_CONDITIONS = _OWN | {
    Field.CHARGED: "task_number IN (SELECT number FROM tasks WHERE charged IN {})",
    Field.KEY: (
        "(SELECT ifnull(max(key_label), '') FROM tasks JOIN submissions"
        " ON submissions.task_id = tasks.id WHERE tasks.number = task_number) IN {}"
    ),
    Field.TAG: (
        "EXISTS (SELECT 1 FROM picture_tags"
        " WHERE picture_tags.number = pictures.number AND tag IN {})"
    ),
    Field.BOARD: (
        "EXISTS (SELECT 1 FROM board_pictures"
        " WHERE board_pictures.number = pictures.number AND board_id IN {})"
    ),
    Field.CHARACTER: (
        "pictures.task_number IN (SELECT tasks.number FROM task_characters"
        " JOIN tasks ON tasks.id = task_id WHERE character_id IN ("
        "SELECT substr(value, 1, instr(value || '@', '@') - 1) FROM {0})"
        " AND (character_id IN {0} OR character_id || '@' || canon IN {0}"
        " OR (character_id || '@old' IN {0} AND canon <> (SELECT now.canon"
        " FROM characters AS now WHERE now.id = character_id))))"
    ),
}
