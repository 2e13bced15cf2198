"""All that is known of one picture, as a document that lies beside its file.

{"format": "nanostudio picture", "version": 1, "file", "sha256", "width", "height",
 "file_format", "size_bytes", "prompt", "provider", "model",
 "asked": {"aspect_ratio", "resolution", "format", "n"},
 "references": [{"sha256", "name", "role"}],
 "characters": [{"id", "name", "canon"}],
 "rating", "starred", "tags": [...], "project": {"id", "name"},
 "boards": [{"id", "name"}], "trashed_ms",
 "task": {"id", "batch_id", "position", "picture", "origin_id", "remote_id"},
 "times": {"created_ms", "sent_ms", "accepted_ms", "finished_ms"},
 "cost": {"charged", "amount", "unit", "basis"},
 "note": {"origin", "settings": [{"name", "words"}]}}

Times are milliseconds since 1970, amounts decimal texts. A larger version only adds to
this one. Never in it: a key, an account, an address of a gateway or of a reference, a
path of this computer."""

import json
import re
from dataclasses import dataclass
from typing import Any

from nanostudio.core.lineage import MadeWith
from nanostudio.core.money import Basis, Money
from nanostudio.core.project import Project
from nanostudio.core.request import (
    LONGEST_PROMPT,
    MOST_PICTURES,
    GenerationRequest,
    Reference,
)
from nanostudio.core.search import Board, Mark
from nanostudio.core.spec import Role
from nanostudio.core.task import Charged, Output, Task, TaskState
from nanostudio.core.told import Told, Untold

FORMAT, VERSION = "nanostudio picture", 1
_MOST_REFERENCES = 100
_MOST_CHARACTERS = 100
_MOST_TAGS = 1_000
_MOST_SETTINGS = 100
_MOST_BYTES = 2**40
_LONGEST_NUMBER = 24  # characters of an amount
# Template, escapes and mentions may make what is typed longer than what is sent.
_LONGEST_TYPED = LONGEST_PROMPT * 2
_ID = re.compile(r"[\w.:-]{1,80}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRecord:
    """A picture, the task that made it, and what is thought of it.

    `task` is done and has this one output; in a document its `path` is the name of the
    file alone. `origin` and `settings`: what the file of an imported one says beyond
    its task."""

    task: Task
    mark: Mark
    project: Project
    characters: tuple[MadeWith, ...] = ()  # with nothing of how they are now
    boards: tuple[Board, ...] = ()
    origin: str = ""
    settings: tuple[tuple[str, str], ...] = ()

    @property
    def output(self) -> Output:
        """The picture itself."""
        return self.task.outputs[0]


def write(record: PictureRecord) -> str:
    """The document of a picture."""
    task, output, mark = record.task, record.output, record.mark
    request, cost = task.request, task.cost
    document = {
        "format": FORMAT,
        "version": VERSION,
        "file": output.path,
        "sha256": output.sha256,
        "width": output.width,
        "height": output.height,
        "file_format": output.format,
        "size_bytes": output.size_bytes,
        "prompt": request.prompt,
        "provider": request.provider,
        "model": request.model,
        "asked": {
            "aspect_ratio": request.aspect_ratio,
            "resolution": request.resolution,
            "format": request.format,
            "n": request.n,
        },
        "references": [
            {"sha256": one.sha256, "name": one.name, "role": one.role}
            for one in request.references
        ],
        "characters": [
            {"id": one.character_id, "name": one.name, "canon": one.canon}
            for one in record.characters
        ],
        "rating": mark.rating,
        "starred": mark.is_starred,
        "tags": list(mark.tags),
        "project": {"id": record.project.id, "name": record.project.name},
        "boards": [{"id": one.id, "name": one.name} for one in record.boards],
        "trashed_ms": mark.trashed_ms,
        "task": {
            "id": task.id,
            "batch_id": task.batch_id,
            "position": task.position,
            "picture": output.position,
            "origin_id": task.origin_id,
            "remote_id": task.remote_id,
        },
        "times": {
            "created_ms": task.created_ms,
            "sent_ms": task.sent_ms,
            "accepted_ms": task.accepted_ms,
            "finished_ms": task.finished_ms,
        },
        "cost": {
            "charged": task.charged,
            "amount": f"{cost.amount:f}" if cost else None,
            "unit": cost.unit if cost else None,
            "basis": task.cost_basis,
        },
        "note": {
            "origin": record.origin,
            "settings": [
                {"name": name, "words": words} for name, words in record.settings
            ],
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def read(text: str, idempotency_key: str) -> PictureRecord:
    """The picture of a document, its task with this key of ours. Raises Untold."""
    told = Told.read(text)
    if told.values.get("format") != FORMAT:
        raise Untold("it is no record of a picture")
    told.whole("version", 1, 2**31)
    note = told.inner("note")
    return PictureRecord(
        task=_task(told, idempotency_key),
        mark=Mark(
            rating=told.whole("rating", 0, 5),
            is_starred=told.flag("starred"),
            trashed_ms=told.maybe(told.moment, "trashed_ms"),
            tags=tuple(dict.fromkeys(filter(None, told.texts("tags", _MOST_TAGS)))),
        ),
        project=_project(told.inner("project")),
        characters=tuple(map(_character, told.each("characters", _MOST_CHARACTERS))),
        boards=tuple(
            Board(identity(one, "id"), one.text("name"))
            for one in told.each("boards", _MOST_TAGS)
        ),
        origin=note.text("origin"),
        settings=tuple(
            (one.text("name"), one.text("words", LONGEST_PROMPT))
            for one in note.each("settings", _MOST_SETTINGS)
        ),
    )


def identity(told: Told, key: str) -> str:
    """An id as we make them: no more than letters, digits and a few signs."""
    value = told.text(key)
    if not _ID.fullmatch(value):
        raise Untold(f"“{key}” of {told.place} is no id")
    return value


def _character(told: Told) -> MadeWith:
    canon = told.whole("canon", 1, 2**31)
    return MadeWith(identity(told, "id"), told.text("name"), canon)


def _project(told: Told) -> Project:
    return Project(id=identity(told, "id"), name=told.text("name"))


def _task(told: Told, idempotency_key: str) -> Task:
    task, times, cost = told.inner("task"), told.inner("times"), told.inner("cost")
    money = _money(cost)
    basis = _one_of(Basis, cost.text("basis"))
    return Task(
        id=identity(task, "id"),
        batch_id=identity(task, "batch_id"),
        position=task.whole("position", 0, 2**31),
        request=_request(told),
        idempotency_key=idempotency_key,
        created_ms=times.moment("created_ms"),
        state=TaskState.DONE,
        remote_id=task.maybe(task.text, "remote_id"),
        charged=_one_of(Charged, cost.text("charged")),
        cost=money,
        cost_basis=basis if money else Basis.UNKNOWN,
        sent_ms=times.maybe(times.moment, "sent_ms"),
        accepted_ms=times.maybe(times.moment, "accepted_ms"),
        finished_ms=times.maybe(times.moment, "finished_ms"),
        outputs=(_output(told, task),),
        origin_id=task.maybe(lambda key: identity(task, key), "origin_id"),
    )


def _request(told: Told) -> GenerationRequest:
    asked = told.inner("asked")
    return GenerationRequest(
        provider=identity(told, "provider"),
        model=told.text("model"),
        prompt=told.text("prompt", _LONGEST_TYPED),
        references=tuple(
            Reference(
                sha256=one.sha256("sha256"),
                name=one.text("name"),
                role=_role(one.values.get("role")),
            )
            for one in told.each("references", _MOST_REFERENCES)
        ),
        aspect_ratio=asked.maybe(asked.text, "aspect_ratio"),
        resolution=asked.maybe(asked.text, "resolution"),
        format=asked.maybe(asked.text, "format"),
        n=asked.whole("n", 1, MOST_PICTURES),
    )


def _output(told: Told, task: Told) -> Output:
    return Output(
        path=told.text("file"),
        sha256=told.sha256("sha256"),
        width=told.whole("width", 1, 2**31),
        height=told.whole("height", 1, 2**31),
        format=told.text("file_format"),
        size_bytes=told.whole("size_bytes", 1, _MOST_BYTES),
        position=task.whole("picture", 0, 999),
    )


def _money(cost: Told) -> Money | None:
    amount = cost.maybe(lambda key: cost.text(key, _LONGEST_NUMBER), "amount")
    unit = cost.maybe(cost.text, "unit")
    if amount is None or unit is None:
        return None
    try:
        return Money.of(amount, unit)
    except ValueError as exc:
        raise Untold(f"“amount” of {cost.place} is no amount") from exc


def _one_of(kind: Any, word: str) -> Any:
    try:
        return kind(word)
    except ValueError as exc:
        raise Untold(f"“{word}” is not known here") from exc


def _role(value: object) -> Role | None:
    return next((role for role in Role if role == value), None)
