"""How the command line talks to a person: progress, tables, errors; all on stderr
but for results."""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table
from rich.text import Text

from nanostudio.catalogue import SET_BY_PERSON
from nanostudio.core.errors import StudioError
from nanostudio.core.money import Basis
from nanostudio.core.naming import plain
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.library.export_trip import Exported
from nanostudio.library.import_run import Progress as ImportProgress
from nanostudio.store.charges import MonthCost

_errors = Console(stderr=True, highlight=False, soft_wrap=True)

_PIPE_WIDTH = 200  # columns: another program reads whole words

_CHARGED_WORDS = {
    Charged.YES: "It was charged.",
    Charged.NO: "Nothing was charged.",
    Charged.REFUNDED: "The charge was refunded.",
    Charged.UNKNOWN: "Whether it was charged is not known.",
}
_BASIS_WORDS = {
    Basis.REPORTED: "as the provider says",
    Basis.TOKENS: "the tokens it reports, at their price",
    Basis.LISTED: "the listed price; the provider did not say",
    Basis.UNKNOWN: "",
}


def say(text: str) -> None:
    """A line for the person, never part of the result."""
    click.echo(text, err=True)


def say_error(error: StudioError) -> None:
    """Title and hint."""
    say(f"{click.style('Error:', fg='red', bold=True)} {error.title}")
    if error.hint:
        say(f"       {error.hint}")


def print_document(document: dict[str, Any]) -> None:
    """The one JSON document of a command."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


class TaskLines:
    """A progress line for each task on a terminal; elsewhere silent."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeElapsedColumn(),
            TextColumn("{task.fields[state]}", markup=False),
            console=_errors,
            disable=not _errors.is_terminal,
        )
        count = len(tasks)
        self._lines = {
            task.id: self._progress.add_task(
                f"{number}/{count}", total=1.0, state=str(task.state)
            )
            for number, task in enumerate(tasks, 1)
        }

    def __enter__(self) -> "TaskLines":
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def update(self, task: Task, fraction: float | None) -> None:
        """Show `task` as it is now; tasks of others are ignored."""
        line = self._lines.get(task.id)
        if line is None:
            return
        is_done = task.state is TaskState.DONE
        done = 1.0 if is_done else fraction
        self._progress.update(line, completed=done, state=state_words(task))


class ImportLine:
    """How far an import or an export is, on a terminal; elsewhere silent."""

    def __init__(self) -> None:
        self._progress = Progress(
            BarColumn(bar_width=24),
            TextColumn("{task.completed:,.0f} of {task.total:,.0f}"),
            TimeElapsedColumn(),
            TextColumn("{task.fields[name]}", markup=False),
            console=_errors,
            disable=not _errors.is_terminal,
        )
        self._line: TaskID | None = None

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def update(self, now: ImportProgress | Exported) -> None:
        """Show how far it is now."""
        if self._line is None:
            self._line = self._progress.add_task("", total=now.total, name="")
        name = plain(now.name, 60)
        self._progress.update(self._line, completed=now.done, name=name)


def state_words(task: Task) -> str:
    """The state, with what a waiting task waits for."""
    if task.state is TaskState.WAITING and task.wait_reason:
        return f"waiting ({task.wait_reason})"
    return str(task.state)


def say_outcome(tasks: Iterable[Task]) -> None:
    """For every task without its pictures: what, whether charged, what next."""
    for task in tasks:
        if task.state is TaskState.DONE:
            continue
        say(f"Task {task.id}: {state_words(task)}.")
        if task.problem:
            say(f"  {task.problem.title} {task.problem.hint}".rstrip())
        say(f"  {_CHARGED_WORDS[task.charged]} {_next_step(task)}".rstrip())


def _next_step(task: Task) -> str:
    if task.is_open:
        return "Go on with: nanostudio tasks resume"
    if task.state is TaskState.UNCERTAIN:
        return (
            f"Look for it with: nanostudio tasks check {task.id}, or collect it by the"
            f" id on the provider's site: nanostudio tasks identify {task.id} REMOTE_ID"
        )
    return ""


def print_paths(paths: Iterable[Path]) -> None:
    """The result of a command that makes files: one path a line."""
    for path in paths:
        click.echo(str(path))


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Rows in columns, as wide as the terminal; server text stays plain."""
    table = Table(
        box=None, pad_edge=False, header_style="bold", show_header=any(headings)
    )
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = _PIPE_WIDTH
    console.print(table)


def print_tasks(tasks: Sequence[Task]) -> None:
    """The history, a row a task."""
    print_table(
        ("Task", "Made", "State", "Provider", "Model", "Pictures", "Cost", "Prompt"),
        (
            (
                task.id[:8],
                local_time(task.created_ms),
                state_words(task),
                task.request.provider,
                task.request.model,
                str(len(task.outputs)),
                str(task.cost or ""),
                plain(task.request.prompt, 60),
            )
            for task in tasks
        ),
    )


def print_receipt(task: Task, files: Sequence[Path]) -> None:
    """All that is known of one task."""
    request = task.request
    asked = (request.aspect_ratio, request.resolution, request.format)
    rows = [
        ("Task", task.id),
        ("State", state_words(task)),
        ("Prompt", plain(request.prompt, 2000)),
        ("Model", f"{request.model} at {request.provider}"),
        ("Asked", " · ".join(word for word in asked if word) or "as the model likes"),
        ("References", str(len(request.references))),
        ("Made", local_time(task.created_ms)),
        ("Time", _seconds(task)),
        ("Charged", str(task.charged)),
        ("Cost", _cost_words(task)),
        ("Provider's id", task.remote_id or ""),
        ("Idempotency key", task.idempotency_key),
    ]
    if task.problem:
        rows += [("Problem", task.problem.title), ("", task.problem.hint)]
    for path, output in zip(files, task.outputs, strict=True):
        size = f"{output.width} x {output.height} {output.format}"
        rows += [("Picture", str(path)), ("", f"{size}, sha256 {output.sha256}")]
    print_table(("", ""), rows)


def print_providers(providers: Sequence[ProviderSpec], keys: Sequence[str]) -> None:
    """The capability rows."""
    print_table(
        ("Provider", "Model", "Ratios", "Resolutions", "References", "Price", "Key"),
        (
            (
                provider.id,
                model.id,
                " ".join(model.aspect_ratios),
                " ".join(model.resolutions),
                str(model.max_references),
                _price_words(model),
                key if provider.needs_key else "not needed",
            )
            for provider, key in zip(providers, keys, strict=True)
            for model in provider.models
        ),
    )


def print_costs(rows: Sequence[MonthCost]) -> None:
    """A row for each month, provider and unit."""
    print_table(
        ("Month", "Provider", "Charges", "Refunds", "Cost", "Known from"),
        (
            (
                row.month,
                row.provider,
                str(row.charges),
                str(row.refunds),
                "not known" if row.cost is None else str(row.cost),
                _known_words(row),
            )
            for row in rows
        ),
    )


def _known_words(row: MonthCost) -> str:
    if row.reported is None:
        return "nobody said how much"
    if row.reported == row.cost:
        return "what the provider said"
    if row.reported.micro == 0:
        return "listed prices"
    return f"what the provider said: {row.reported}; the rest: listed prices"


def _cost_words(task: Task) -> str:
    if task.cost is None:
        return "not said"
    basis = _BASIS_WORDS[task.cost_basis]
    return f"{task.cost} ({basis})" if basis else str(task.cost)


def _price_words(model: ModelSpec) -> str:
    words = ", ".join(dict.fromkeys(map(str, model.prices.values())))
    if words and model.price_source == SET_BY_PERSON:
        words = f"{words} ({SET_BY_PERSON})"
    return words or "not published"


def local_time(ms: int) -> str:
    """Milliseconds since 1970 as date and time here."""
    return (
        datetime.fromtimestamp(ms / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    )


def _seconds(task: Task) -> str:
    if task.finished_ms is None or task.sent_ms is None:
        return ""
    return f"{(task.finished_ms - task.sent_ms) / 1000:.0f} s"
