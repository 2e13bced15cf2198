"""Projects: their folders, defaults and budgets; what is spent and held back."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from nanostudio.core.errors import OverBudget
from nanostudio.core.money import Money
from nanostudio.core.project import DEFAULT_PROJECT, Budget, Defaults, Project
from nanostudio.core.say import say
from nanostudio.core.task import CLOSED, Task, TaskState
from nanostudio.store.choices import load_choices, save_choice
from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_CHOSEN = "project"  # the name of a choice
_NAMELESS = Project()
_HOLDING = [state for state in TaskState if state not in CLOSED]


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is to work for, and how the current project stands."""

    projects: tuple[Project, ...] = (_NAMELESS,)
    current: Project = _NAMELESS
    budgets: tuple[Budget, ...] = ()


def list_projects(db: "Connection") -> list[Project]:
    """Every project, as the person ordered them."""
    query = "SELECT * FROM projects ORDER BY position, created_ms"
    return [
        Project(
            id=row["id"],
            name=row["name"],
            folder=row["folder"],
            defaults=_defaults(row["defaults"]),
        )
        for row in select(db, query, {})
    ]


def save_project(db: "Connection", project: Project, now_ms: int) -> None:
    """Keep a project under its id; a new one comes last. Of one that is there only the
    name changes: its pictures stay where they are."""
    db.execute(
        """
        INSERT INTO projects (id, name, folder, position, created_ms)
        VALUES (:id, :name, :folder, (SELECT max(position) + 1 FROM projects), :now_ms)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name
        """,
        {
            "id": project.id,
            "name": project.name,
            "folder": project.folder,
            "now_ms": now_ms,
        },
    )


def set_folder(db: "Connection", project_id: str, folder: str) -> None:
    """Where in the library a project's pictures go from now on; "" is the usual place.
    Those that are there stay."""
    db.execute("UPDATE projects SET folder = ? WHERE id = ?", (folder, project_id))


def folder_of(db: "Connection", project_id: str) -> str:
    """Where in the library a project's pictures go; "" of one there is not."""
    query = "SELECT folder FROM projects WHERE id = ?"
    rows = db.execute(query, (project_id,)).fetchall()
    return str(rows[0][0]) if rows else ""


def set_defaults(db: "Connection", project_id: str, defaults: Defaults | None) -> None:
    """What a project's orders begin with; None for whatever was chosen last."""
    kept = json.dumps(asdict(defaults)) if defaults is not None else ""
    db.execute("UPDATE projects SET defaults = ? WHERE id = ?", (kept, project_id))


def _defaults(kept: str) -> Defaults | None:
    """What is kept; None where it is nothing this program wrote."""
    try:
        return Defaults(**json.loads(kept))
    except (ValueError, TypeError):
        return None


def standing(db: "Connection") -> Standing:
    """The projects, the chosen one and its budgets, all of one moment."""
    projects = list_projects(db)
    chosen = load_choices(db, _CHOSEN).get("", DEFAULT_PROJECT)
    current = next((one for one in projects if one.id == chosen), projects[0])
    return Standing(tuple(projects), current, tuple(list_budgets(db, current.id)))


def choose_project(db: "Connection", project_id: str) -> None:
    """Work for this project from now on."""
    save_choice(db, _CHOSEN, project_id)


def create_project(db: "Connection", project: Project, now_ms: int) -> None:
    """Keep a new project and choose it."""
    save_project(db, project, now_ms)
    choose_project(db, project.id)


def raise_budget(db: "Connection", project_id: str, limit: Money) -> None:
    """Another limit for a budget there is; what counts goes on counting."""
    db.execute(
        "UPDATE budgets SET amount_micro = ? WHERE project_id = ? AND unit = ?",
        (limit.micro, project_id, limit.unit),
    )


def set_budget(
    db: "Connection", project_id: str, limit: Money, *, since_ms: int
) -> None:
    """The most a project may cost in `limit.unit`; charges since then count."""
    db.execute(
        "INSERT OR REPLACE INTO budgets (project_id, unit, amount_micro, since_ms)"
        " VALUES (?, ?, ?, ?)",
        (project_id, limit.unit, limit.micro, since_ms),
    )


def drop_budget(db: "Connection", project_id: str, unit: str) -> None:
    """Let a project cost anything in `unit`; none set is no error."""
    db.execute(
        "DELETE FROM budgets WHERE project_id = ? AND unit = ?", (project_id, unit)
    )


def list_budgets(db: "Connection", project_id: str) -> list[Budget]:
    """The budgets of a project as they stand now, by unit."""
    values = {"project_id": project_id, "holding": ",".join(_HOLDING)}
    return [
        Budget(
            limit=Money(row["amount_micro"], row["unit"]),
            spent=Money(row["spent"], row["unit"]),
            reserved=Money(row["reserved"], row["unit"]),
        )
        for row in select(db, _BUDGETS, values)
    ]


def require_budget(db: "Connection", tasks: Sequence[Task]) -> None:
    """Whether new tasks of one project fit its budgets. Raises OverBudget.

    In the transaction that adds them, so that two orders cannot both take the rest.
    What has no price in a budget's unit is not held back by it."""
    for budget in list_budgets(db, tasks[0].project_id) if tasks else []:
        unit = budget.limit.unit
        prices = [one.reserved for one in tasks if one.reserved is not None]
        price = sum((one.micro for one in prices if one.unit == unit), start=0)
        if price > budget.left.micro:
            left = Money(max(0, budget.left.micro), unit)
            raise OverBudget(
                say("This costs %1; the budget has %2 left.", Money(price, unit), left),
                say("Nothing was sent. Ask for less, or raise the budget."),
            )


# What was charged without an amount counts with the price it was ordered at. A task
# not closed yet holds its price back, unless its charge is in the ledger already; so
# does a closed one of which nobody knows whether it was charged.
_BUDGETS = """
SELECT unit, amount_micro,
    coalesce((
        SELECT sum(iif(kind = 'charge', 1, -1) * coalesce(
            charges.amount_micro, tasks.reserved_micro, 0))
        FROM charges LEFT JOIN tasks ON tasks.id = charges.task_id
        WHERE charges.project_id = budgets.project_id
          AND coalesce(charges.unit, tasks.reserved_unit) = budgets.unit
          AND charges.at_ms >= budgets.since_ms
    ), 0) AS spent,
    coalesce((
        SELECT sum(reserved_micro) FROM tasks
        WHERE project_id = budgets.project_id AND reserved_unit = budgets.unit
          AND (instr(',' || :holding || ',', ',' || state || ',')
               OR charged = 'unknown')
          AND created_ms >= budgets.since_ms
          AND NOT EXISTS (
              SELECT 1 FROM charges
              WHERE task_id = tasks.id AND kind = 'charge')
    ), 0) AS reserved
FROM budgets WHERE project_id = :project_id ORDER BY unit
"""
