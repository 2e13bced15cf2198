"""All that is kept of tasks and of what they did cost, for those who ask about it."""

from typing import TYPE_CHECKING

from nanostudio.core.cost_table import CostRow
from nanostudio.core.dossier import Answer, Case, Entry
from nanostudio.core.task import Task
from nanostudio.store.charges import list_charges, project_costs
from nanostudio.store.projects import list_projects
from nanostudio.store.submissions import get_submission, list_replies

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def read_case(db: "Connection", task: Task) -> Case:
    """What is kept of a task."""
    sent = get_submission(db, task.id)
    return Case(
        task=task,
        body_sha256=sent.body_sha256 if sent else None,
        answers=tuple(
            Answer(one.at_ms, one.status, one.body) for one in list_replies(db, task.id)
        ),
        entries=tuple(
            Entry(one.at_ms, one.is_refund, one.amount)
            for one in list_charges(db, task.id)
        ),
    )


def cost_rows(db: "Connection", project_id: str | None = None) -> list[CostRow]:
    """What each project did cost, or one, in their order, newest month first.

    What was spent for a project that is no more stands under its id."""
    names = {one.id: one.name or one.id for one in list_projects(db)}
    costs = project_costs(db, project_id)
    ids = [id_ for id_ in names if id_ in costs]
    ids += sorted(costs.keys() - names.keys())
    return [
        CostRow(
            month=row.month,
            project=names.get(id_, id_),
            provider=row.provider,
            charges=row.charges,
            refunds=row.refunds,
            cost=row.cost,
            reported=row.reported,
        )
        for id_ in ids
        for row in costs[id_]
    ]
