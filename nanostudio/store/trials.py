"""Face-offs: which tasks belong to one, what was picked, and how each model did."""

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from nanostudio.core.money import Money
from nanostudio.core.trial import Score, Trial
from nanostudio.store.rows import select
from nanostudio.store.tasks import get_tasks

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_Who = tuple[str, str]  # provider and model


def add_trial(db: "Connection", trial: Trial) -> None:
    """Keep which tasks are judged together, and in which order they are shown."""
    db.execute(
        "INSERT INTO trials (id, project_id, created_ms) VALUES (?, ?, ?)",
        (trial.id, trial.project_id, trial.created_ms),
    )
    db.executemany(
        "INSERT INTO trial_tasks (trial_id, task_id, place) VALUES (?, ?, ?)",
        [(trial.id, task.id, place) for place, task in enumerate(trial.tasks)],
    )


def get_trial(db: "Connection", trial_id: str) -> Trial | None:
    """A face-off with its tasks as they are now."""
    query = "SELECT * FROM trials WHERE id = :id"
    found = [_trial(db, row) for row in select(db, query, {"id": trial_id})]
    return found[0] if found else None


def list_unjudged(db: "Connection") -> list[Trial]:
    """Face-offs without a verdict, the oldest first; not those whose tasks are gone."""
    query = "SELECT * FROM trials WHERE judged_ms IS NULL ORDER BY created_ms, id"
    found = [_trial(db, row) for row in select(db, query, {})]
    return [trial for trial in found if trial.tasks]


def judge(
    db: "Connection", trial_id: str, winner_id: str | None, now_ms: int
) -> Trial | None:
    """Note which task won, None for none of them; the first verdict counts.

    The face-off as it is then. Raises LookupError when the winner is not in it."""
    values = {"trial": trial_id, "winner": winner_id, "now_ms": now_ms}
    if winner_id is not None and not db.execute(_IS_IN, values).fetchone():
        raise LookupError(f"no task {winner_id} in face-off {trial_id}")
    db.execute(_JUDGE, values)
    return get_trial(db, trial_id)


def list_scores(db: "Connection", since_ms: int = 0) -> list[Score]:
    """How each model did in what was judged since then, the most picked first.

    What is not judged is left out: its times and prices would tell whose is whose."""
    values = {"since_ms": since_ms}
    scores = {_who(row): Score(**row) for row in select(db, _TRIED + _COUNTS, values)}
    for row in select(db, _TRIED + _TIMES, values):
        scores[_who(row)] = replace(scores[_who(row)], median_ms=row["median_ms"])
    for row in select(db, _TRIED + _SIZES, values):
        scores[_who(row)] = replace(
            scores[_who(row)], honest=row["honest"], looked_over=row["looked_over"]
        )
    prices: defaultdict[_Who, list[Money]] = defaultdict(list)
    for row in select(db, _TRIED + _PRICES, values):
        prices[_who(row)].append(Money(row["micro"], row["unit"]))
    return [replace(score, prices=tuple(prices[who])) for who, score in scores.items()]


def _who(row: dict[str, Any]) -> _Who:
    return row["provider"], row["model"]


def _trial(db: "Connection", row: dict[str, Any]) -> Trial:
    query = "SELECT task_id FROM trial_tasks WHERE trial_id = ? ORDER BY place"
    ids = [str(task_id) for (task_id,) in db.execute(query, (row["id"],))]
    tasks = get_tasks(db, ids)
    return Trial(
        id=row["id"],
        project_id=row["project_id"],
        created_ms=row["created_ms"],
        judged_ms=row["judged_ms"],
        winner_id=row["winner_id"],
        tasks=tuple(tasks[one] for one in ids if one in tasks),
    )


_IS_IN = "SELECT 1 FROM trial_tasks WHERE trial_id = :trial AND task_id = :winner"
_JUDGE = """
UPDATE trials SET judged_ms = :now_ms, winner_id = :winner
WHERE id = :trial AND judged_ms IS NULL
"""
# A picture that came after the verdict was not shown.
_TRIED = """
WITH tried AS (
    SELECT tasks.*, tasks.id IS trials.winner_id AS is_winner,
           state = 'done' AND finished_ms <= judged_ms AS is_shown
    FROM trials
    JOIN trial_tasks ON trial_tasks.trial_id = trials.id
    JOIN tasks ON tasks.id = trial_tasks.task_id
    WHERE judged_ms >= :since_ms
)
"""
_COUNTS = """
SELECT provider, model, sum(ifnull(is_shown, 0)) AS shown, sum(is_winner) AS picked,
       sum(state IN ('failed', 'uncertain')) AS failed
FROM tried GROUP BY provider, model
ORDER BY picked DESC, shown DESC, provider, model
"""
_TIMES = """
SELECT provider, model, CAST(avg(took_ms) AS INTEGER) AS median_ms FROM (
    SELECT provider, model, finished_ms - sent_ms AS took_ms,
           row_number() OVER (
               PARTITION BY provider, model ORDER BY finished_ms - sent_ms
           ) AS place,
           count(*) OVER (PARTITION BY provider, model) AS many
    FROM tried
    WHERE state = 'done' AND sent_ms IS NOT NULL AND finished_ms IS NOT NULL
) WHERE place IN ((many + 1) / 2, (many + 2) / 2) GROUP BY provider, model
"""
_SIZES = """
SELECT tried.provider, tried.model, sum(NOT is_unlike) AS honest,
       count(*) AS looked_over
FROM tried JOIN pictures ON pictures.task_number = tried.number
WHERE is_unlike IS NOT NULL GROUP BY tried.provider, tried.model
"""
_PRICES = """
SELECT provider, model, cost_unit AS unit, sum(cost_micro) / sum(pictures) AS micro
FROM (
    SELECT *, (SELECT count(*) FROM outputs WHERE task_id = tried.id) AS pictures
    FROM tried
) WHERE charged = 'yes' AND cost_unit IS NOT NULL
GROUP BY provider, model, cost_unit HAVING sum(pictures) > 0 ORDER BY cost_unit
"""
