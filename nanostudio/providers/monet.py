"""Monet: https://monet.vision. Asynchronous tasks as JSON, references uploaded first.

Source: MonetVision/nano-banana-skill (SKILL.md), checked 2026-11-20. Only documented
fields are sent. What the document leaves open is read tolerantly: an unknown status
means the task goes on, never that it is done."""

import json

from nanostudio.core.errors import ProviderError
from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3
from nanostudio.core.options import USUAL, Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.providers import _replies, _statuses
from nanostudio.providers.adapter import (
    Accepted,
    Call,
    Delivered,
    Failed,
    FilePart,
    Outcome,
    Progress,
    RemotePicture,
    RemoteTask,
    Reply,
    SentReference,
)

_DOCS = "https://github.com/MonetVision/nano-banana-skill"
_SEVEN = ("1:1", "2:3", "3:2", "4:3", "3:4", "16:9", "9:16")
_TEN = ("1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "16:9", "9:16", "21:9")
_TIERS = ("1K", "2K", "4K")

NANO_BANANA_2 = ModelSpec(
    id="nano-banana-2",
    label="Nano Banana 2",
    aspect_ratios=(*_TEN, "4:1", "1:4", "8:1", "1:8"),
    resolutions=_TIERS,
    sizes={shape: size for shape, size in GEMINI_3.items() if shape[1] in _TIERS},
    max_references=14,
    is_idempotent=True,
    can_stream=True,
    docs_url=_DOCS,
)
NANO_BANANA_1_PRO = ModelSpec(
    id="nano-banana-1-pro",
    label="Nano Banana Pro",
    aspect_ratios=_TEN,
    resolutions=_TIERS,
    sizes={
        shape: size
        for shape, size in GEMINI_3.items()
        if shape[0] in _TEN and shape[1] in _TIERS
    },
    max_references=14,
    is_idempotent=True,
    can_stream=True,
    docs_url=_DOCS,
)
NANO_BANANA_1 = ModelSpec(
    id="nano-banana-1",
    label="Nano Banana",
    aspect_ratios=_SEVEN,
    sizes={shape: size for shape, size in GEMINI_2_5.items() if shape[0] in _SEVEN},
    max_references=5,
    is_idempotent=True,
    can_stream=True,
    docs_url=_DOCS,
)
SPEC = ProviderSpec(
    id="monet",
    label="Monet",
    base_url="https://monet.vision",
    models=(NANO_BANANA_2, NANO_BANANA_1_PRO, NANO_BANANA_1),
    options=frozenset({"stream"}),
    key_env="MONET_API_KEY",
    key_url="https://monet.vision/skills/keys",
    upload_ttl_s=24 * 3600.0,
    lists_tasks=True,
)

_SUCCESS = {"success", "completed"}  # "completed" until February 2026
_FAILED = {"failed"}


def build(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """POST /api/v1/tasks/async; the same arguments give the same bytes.

    Raises ValueError when a reference has no URL yet: that is a bug."""
    wanted: dict[str, object] = {"model": model.id, "prompt": request.prompt}
    if references:
        wanted["images"] = [_uploaded(reference) for reference in references]
    if request.aspect_ratio is not None:
        wanted["aspect_ratio"] = request.aspect_ratio
    resolution = request.resolution or model.default_resolution
    if resolution is not None:
        wanted["resolution"] = resolution
    task = {"type": "image", "input": wanted, "idempotency_key": idempotency_key}
    return Call(
        method="POST",
        path="/api/v1/tasks/async",
        body=json.dumps(task, ensure_ascii=False, separators=(",", ":")).encode(),
        content_type="application/json",
        is_create=True,
    )


def _uploaded(reference: SentReference) -> str:
    if reference.url is None:
        raise ValueError("the reference was not uploaded")
    return reference.url


def build_stream(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """POST /api/v1/tasks/sync: the same body, answered with server-sent events."""
    call = build(request, model, references, idempotency_key, options)
    return Call(
        method=call.method,
        path="/api/v1/tasks/sync",
        headers={"accept": "text/event-stream"},
        body=call.body,
        content_type=call.content_type,
        is_create=True,
    )


def poll(remote_id: str) -> Call:
    """GET /api/v1/tasks/{id}. Raises Refused for an id that is none."""
    quoted = _replies.quoted_id(remote_id, SPEC.label)
    return Call(method="GET", path=f"/api/v1/tasks/{quoted}")


def parse(reply: Reply) -> Outcome:
    """Accepted until an output has begun, Progress then; both mean it goes on.

    Raises BadReply when there is no status, or no usable id while it goes on."""
    return read(reply, SPEC.label)


def read(reply: Reply, label: str) -> Outcome:
    """`parse` for any gateway that speaks this dialect; `label` is for the words."""
    outcome = _outcome(_replies.json_object(reply, label))
    if outcome is None or (
        isinstance(outcome, Accepted | Progress) and outcome.remote_id is None
    ):
        raise _replies.unreadable(reply, label)
    return outcome


def _outcome(task: _replies.JsonObject) -> Outcome | None:
    """None when the object says neither a status nor an id."""
    remote_id = _replies.task_id(task.get("id"))
    status = _replies.word(task.get("status"))
    outputs = list(_replies.objects(task.get("outputs")))
    if status in _SUCCESS:
        return Delivered(pictures=_pictures(outputs), remote_id=remote_id)
    if status in _FAILED:
        return Failed(reason=_reason(task, outputs), remote_id=remote_id)
    if remote_id is not None and not outputs:
        return Accepted(remote_id=remote_id)
    if status or remote_id is not None:
        done = _replies.mean(_replies.fraction(row.get("progress")) for row in outputs)
        return Progress(fraction=done, remote_id=remote_id)
    return None


def _pictures(outputs: list[_replies.JsonObject]) -> tuple[RemotePicture, ...]:
    return tuple(
        RemotePicture(url=url)
        for row in outputs
        if _replies.word(row.get("status")) not in _FAILED
        and (url := _replies.web_url(row.get("url"))) is not None
    )


def _reason(task: _replies.JsonObject, outputs: list[_replies.JsonObject]) -> str:
    """The document names no field for it: every likely one, at both levels."""
    return next(filter(None, map(_replies.reason, [task, *outputs])), "")


def explain(reply: Reply) -> ProviderError:
    """By status; bodies are {"error": {"code", "message"}}."""
    return _statuses.explain(reply, SPEC)


def upload(reference: SentReference) -> Call:
    """POST /api/v1/files, field `file`; kept there for 24 hours."""
    part = FilePart(
        field="file",
        path=reference.path,
        filename=reference.filename,
        mime=reference.mime,
    )
    return Call(method="POST", path="/api/v1/files", files=(part,))


def parse_upload(reply: Reply) -> str:
    """The file's address. Raises BadReply."""
    return read_upload(reply, SPEC.label)


def read_upload(reply: Reply, label: str) -> str:
    """`parse_upload` for any gateway that speaks this dialect."""
    url = _replies.web_url(_replies.json_object(reply, label).get("url"))
    if url is None:
        raise _replies.unreadable(reply, label)
    return url


def list_tasks(page: int) -> Call:
    """GET /api/v1/tasks/list; the order of the rows is not documented."""
    return Call(
        method="GET",
        path="/api/v1/tasks/list",
        query={"page": str(page), "pageSize": "20"},
    )


def parse_list(reply: Reply) -> tuple[RemoteTask, ...]:
    """The rows under `tasks`, or `items` as the vendor's SDK has it. Raises BadReply.

    The key and the prompt are there only where the gateway echoes the request."""
    return read_list(reply, SPEC.label)


def read_list(reply: Reply, label: str) -> tuple[RemoteTask, ...]:
    """`parse_list` for any gateway that speaks this dialect."""
    page = _replies.json_object(reply, label)
    rows = page.get("tasks", page.get("items"))
    if not isinstance(rows, list):
        raise _replies.unreadable(reply, label)
    return tuple(
        RemoteTask(
            remote_id=remote_id,
            created_ms=_replies.time_ms(row.get("created_at")),
            idempotency_key=_text(row.get("idempotency_key")),
            prompt=_text(_replies.member(row, "input", "prompt")),
        )
        for row in _replies.objects(rows)
        if (remote_id := _replies.task_id(row.get("id"))) is not None
    )


def probe() -> Call:
    """The list of tasks: it is the account's own."""
    return list_tasks(1)


def check_probe(reply: Reply) -> None:
    """Raises BadReply for what is no list."""
    parse_list(reply)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def parse_event(data: str) -> Outcome | None:
    """The shape of an event is not documented: the task itself, or one wrapped in
    `data` or `task`. None for anything else, "[DONE]" among it."""
    event = _replies.decoded(data)
    for task in (event, _replies.member(event, "data"), _replies.member(event, "task")):
        if isinstance(task, dict) and (outcome := _outcome(task)) is not None:
            return outcome
    return None
