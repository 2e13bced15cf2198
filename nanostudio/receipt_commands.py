"""What the commands about receipts do; see commands."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from nanostudio import terminal
from nanostudio.bundle_commands import find_project
from nanostudio.commands import Exit, Scope
from nanostudio.core.cost_table import as_csv
from nanostudio.core.dossier import dossier
from nanostudio.core.errors import Refused
from nanostudio.documents import cost_document
from nanostudio.store.charges import month_costs, project_costs
from nanostudio.store.receipts import cost_rows, read_case


async def show_costs(
    scope: Scope, table: Path | None, project: str | None, *, as_json: bool
) -> Exit:
    """What providers took and gave back, month by month; also as a table."""
    async with scope.backend() as backend:
        run = backend.database.run
        chosen = await find_project(backend, project) if project is not None else None
        only = chosen.id if chosen else None
        if table is not None:
            write_new(table, as_csv(await run(cost_rows, only)), encoding="utf-8-sig")
        if only is None:
            rows = await run(month_costs)
        else:
            rows = (await run(project_costs, only)).get(only, [])
    if as_json:
        documents = [cost_document(row) for row in rows]
        terminal.print_document({"costs": documents})
    elif table is not None:
        terminal.print_paths([table.absolute()])
    else:
        terminal.print_costs(rows)
    return Exit.DELIVERED


async def show_dossier(scope: Scope, task_ids: Sequence[str], out: Path | None) -> Exit:
    """What may be shown of tasks, on standard output or in a new file."""
    async with scope.backend() as backend:
        tasks = [await backend.engine.get(task_id) for task_id in task_ids]
        cases = [await backend.database.run(read_case, task) for task in tasks]
    text = dossier(cases, time.time_ns() // 1_000_000)
    if out is None:
        sys.stdout.write(text)
    else:
        write_new(out, text)
        terminal.print_paths([out.absolute()])
    return Exit.DELIVERED


def write_new(path: Path, text: str, *, encoding: str = "utf-8") -> None:
    """A file that was not there before. Raises Refused."""
    try:
        with path.open("x", encoding=encoding, newline="") as file:
            file.write(text)
    except FileExistsError as exc:
        raise Refused(
            f"{path} is there already.", "Choose another name; nothing was changed."
        ) from exc
    except OSError as exc:
        raise Refused(
            f"{path} cannot be written: {exc.strerror}.", "Choose another place."
        ) from exc
