"""UniAll: https://docs.uniall.ai. Asynchronous tasks; a resolution is part of a model.

Sources: docs.uniall.ai/models/image/nano-series with its pages on tasks and on the
Gemini format, checked 2026-11-20. References that are on the web travel in the task,
by address; files on this computer take the OpenAI-compatible route or the Gemini one,
whose answers bring the pictures. What is not documented (the answer to a create, the
words of a status but "succeeded", errors) is read tolerantly, as new-api has it, of
which UniAll seems to be a fork. There is no idempotency key."""

import json
from collections.abc import Iterator
from dataclasses import replace

from nanostudio.core.errors import ProviderError, Refused
from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from nanostudio.core.options import USUAL, Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.say import say
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.providers import (
    _gemini_format,
    _openai_format,
    _replies,
    _statuses,
)
from nanostudio.providers.adapter import (
    Accepted,
    Call,
    Delivered,
    Failed,
    Outcome,
    Progress,
    RemotePicture,
    Reply,
    SentReference,
)

_DOCS = "https://docs.uniall.ai/models/image/nano-series"
_TEN = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_TWO = ("png", "jpeg")
_GOOGLE = {"0.5K": "512"}  # Google's name of a tier, where it is another


def _row(
    model_id: str, label: str, tier: str = "", formats: tuple[str, ...] = _TWO
) -> ModelSpec:
    """A model of one resolution. How many references it takes is not documented: the
    models behind take 14, and a refusal costs nothing."""
    return ModelSpec(
        id=model_id,
        label=label,
        aspect_ratios=_TEN,
        resolutions=(tier,) if tier else (),
        default_resolution=tier or None,
        sizes=_drawn(tier),
        formats=formats,
        max_references=14,
        references_travel=Travel.MULTIPART,
        answers_inline=True,
        docs_url=_DOCS,
    )


def _drawn(tier: str) -> dict[tuple[str, str], Size]:
    if not tier:
        return {(ratio, ""): GEMINI_2_5[ratio, ""] for ratio in _TEN}
    name = _GOOGLE.get(tier, tier)
    return {(ratio, tier): GEMINI_3[ratio, name] for ratio in _TEN}


SPEC = ProviderSpec(
    id="uniall",
    label="UniAll",
    base_url="https://api.uniall.ai",
    models=(
        _row("NanoBanana2-1K", "Nano Banana 2 (1K)", "1K"),
        _row("NanoBanana2-2K", "Nano Banana 2 (2K)", "2K"),
        _row("NanoBanana2-4K", "Nano Banana 2 (4K)", "4K"),
        _row("NanoBanana2-0.5K", "Nano Banana 2 (0.5K)", "0.5K"),
        _row("NanoBananaPro-1K", "Nano Banana Pro (1K)", "1K"),
        _row("NanoBananaPro-2K", "Nano Banana Pro (2K)", "2K"),
        _row("NanoBananaPro-4K", "Nano Banana Pro (4K)", "4K"),
        _row("NanoBanana", "Nano Banana", formats=("png", "jpeg", "webp")),
    ),
    any_model=replace(_row("", ""), sizes={}),
    options=frozenset({"references"}),
    key_env="UNIALL_API_KEY",
    key_url="https://uniall.ai",
)

# Its page on the Gemini format has names of its own.
_GEMINI_NAMES = {
    "NanoBanana2-": "gemini-3.1-flash-image-preview-",
    "NanoBananaPro-": "gemini-3-pro-image-preview-",
}
_TASKS = "/v1/images/tasks"
_FINE = ("success", "ok", "", "0", "200")
_SUCCESS = {"succeeded", "success", "completed", "finished"}
_FAILED = {
    *("failed", "failure", "error", "timeout"),
    *("cancelled", "canceled", "expired"),
}
_GEMINI_MEMBERS = ("candidates", "promptFeedback", "usageMetadata")
_LISTS = ("result_urls", "results", "outputs", "data")
_CODES = {"task_not_exist": 404, "invalid_request": 400, "model_price_error": 400}


def build(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """A task; with references that are files here, a call that answers with pictures.

    Raises Refused where the Gemini route is chosen and no shape is."""
    is_local = any(reference.url is None for reference in references)
    name = _gemini_name(model.id)
    is_gemini = model.id.startswith("gemini-") or (
        is_local and options.reference_route == "gemini"
    )
    if name is not None and is_gemini:
        return _gemini(request, name, references)
    if is_local:
        fields = _fields(request, model)
        return _openai_format.edit("/v1", fields, references)
    return _task(request, model, references)


def _fields(
    request: GenerationRequest, model: ModelSpec
) -> dict[str, str | int | bool]:
    """What the routes have in common. `n` is left out: one page says that Nano models
    do not have it."""
    fields: dict[str, str | int | bool] = {"model": model.id, "prompt": request.prompt}
    if request.aspect_ratio is not None:
        fields["aspect_ratio"] = request.aspect_ratio
    if request.format is not None:
        fields["output_format"] = request.format
    fields["response_format"] = "url"
    return fields


def _task(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
) -> Call:
    """POST /v1/images/tasks; one reference is `image`, several are `images`."""
    task: dict[str, object] = {
        **_fields(request, model),
        "task_type": "image2image" if references else "text2image",
    }
    urls = [reference.url for reference in references]
    if len(urls) == 1:
        task["image"] = urls[0]
    elif urls:
        task["images"] = urls
    return Call(
        method="POST",
        path=_TASKS,
        body=json.dumps(task, ensure_ascii=False, separators=(",", ":")).encode(),
        content_type="application/json",
        is_create=True,
    )


def _gemini_name(model_id: str) -> str | None:
    """The model's name on the Gemini route; None where it has none."""
    if model_id.startswith("gemini-"):
        return model_id
    for prefix, name in _GEMINI_NAMES.items():
        if model_id.startswith(prefix):
            tier = model_id.removeprefix(prefix)
            return name + _GOOGLE.get(tier, tier).lower()
    return None


def _gemini(
    request: GenerationRequest, name: str, references: tuple[SentReference, ...]
) -> Call:
    """POST /v1beta/models/{model}:generateContent; its page marks shape and format as
    required."""
    if request.aspect_ratio is None:
        raise Refused(
            say("%1 needs an aspect ratio on its Gemini route.", SPEC.label),
            say("Nothing was sent. Choose one, or the route “edits” for references."),
        )
    config = {
        "aspectRatio": request.aspect_ratio,
        "outputFormat": request.format or "png",
    }
    pieces = _gemini_format.pieces(request.prompt, references, config, ("IMAGE",))
    return Call(
        method="POST",
        path=_gemini_format.path(name),
        pieces=pieces,
        content_type="application/json",
        is_create=True,
    )


def poll(remote_id: str) -> Call:
    """GET /v1/images/tasks/{id}. Raises Refused for an id that is none."""
    quoted = _replies.quoted_id(remote_id, SPEC.label)
    return Call(method="GET", path=f"{_TASKS}/{quoted}")


def parse(reply: Reply) -> Outcome:
    """A task as it stands, or the pictures of the two other routes: by its shape.

    Raises BadReply when there is neither an id nor a status, UnknownTask and others
    when `code` says that it went wrong."""
    document = _replies.json_object(reply, SPEC.label)
    if any(name in document for name in _GEMINI_MEMBERS):
        return _gemini_format.parse(reply, SPEC.label)
    task = _opened(reply, document)
    if task is not None:
        return _outcome(reply, task)
    if _openai_format.is_answer(document):
        return _openai_format.delivered(document, _picture)
    if document.get("error"):
        return _openai_format.failed(document)
    raise _replies.unreadable(reply, SPEC.label)


def _opened(reply: Reply, document: _replies.JsonObject) -> _replies.JsonObject | None:
    """The task in the envelope {code, message, data}, or without one; None when this
    is no task. Raises what another `code` than success means."""
    code = document.get("code")
    if code is not None and _replies.word(str(code)) not in _FINE:
        raise _explained(reply, document)
    data = document.get("data")
    if isinstance(data, list):  # pictures have no id
        data = next(_replies.objects(data), {})
        return data if "task_id" in data else None
    if isinstance(data, dict):
        return data
    if isinstance(data, str | int) and _replies.task_id(data) is not None:
        return {"task_id": data}
    has_id = "task_id" in document or "id" in document
    return document if has_id or "status" in document else None


def _outcome(reply: Reply, task: _replies.JsonObject) -> Outcome:
    remote_id = _replies.task_id(task.get("task_id")) or _replies.task_id(
        task.get("id")
    )
    status = _replies.word(task.get("status"))
    pictures = tuple(_pictures(task))
    if status in _SUCCESS or (pictures and not status):
        return Delivered(pictures=pictures, remote_id=remote_id)
    if status in _FAILED:
        return Failed(reason=_reason(task), remote_id=remote_id)
    if remote_id is None and not status:
        raise _replies.unreadable(reply, SPEC.label)
    done = _replies.fraction(task.get("progress"))
    if remote_id is not None and not done:
        return Accepted(remote_id=remote_id)
    return Progress(fraction=done, remote_id=remote_id)


def _pictures(task: _replies.JsonObject) -> Iterator[RemotePicture]:
    """`result_url`; where several are is not said: in a list by any likely name."""
    seen: set[RemotePicture] = set()
    for value in (*_listed(task), task.get("result_url")):
        if isinstance(value, dict):
            picture = _openai_format.encoded(value.get("b64_json")) or _picture(
                value.get("url")
            )
        else:
            picture = _picture(value)
        if picture is not None and picture not in seen:
            seen.add(picture)
            yield picture


def _listed(task: object) -> list[object]:
    """The first list of results; `data` may hold another `data`."""
    while isinstance(task, dict):
        for name in _LISTS:
            rows = task.get(name)
            if isinstance(rows, list) and rows:
                return rows
        task = task.get("data")
    return []


def _picture(address: object) -> RemotePicture | None:
    """An address, a path at the gateway itself, or a data: URI. The gateway's own may
    want the key; http.py gives it to no other."""
    picture = _openai_format.linked(address)
    if picture is not None and picture.url is None:
        return picture
    url = picture.url if picture is not None else _replies.own_path(address)
    return RemotePicture(url=url, is_keyed=True) if url is not None else None


def _reason(task: _replies.JsonObject) -> str:
    fields = ({"error": task.get("error")}, {"error": task.get("fail_reason")}, task)
    return next(filter(None, map(_replies.reason, fields)), "")


def explain(reply: Reply) -> ProviderError:
    """By code, else by status. Errors of tasks are {code, message, data}, those of the
    other routes {"error": {message, type, code}}, Google's among them."""
    document = _replies.decoded(reply.body)
    return _explained(reply, document if isinstance(document, dict) else {})


def _explained(reply: Reply, document: _replies.JsonObject) -> ProviderError:
    """The error of a reply in either shape; a code without words stands for them."""
    codes = (_replies.member(document, "error", "code"), document.get("code"))
    code = next((code for code in codes if isinstance(code, str)), "")
    words = _reason(document) or code.replace("_", " ")
    error = {"error": {"message": words, "code": code}}
    told = Reply(
        status=_CODES.get(code, reply.status),
        headers=reply.headers,
        body=json.dumps(error).encode(),
    )
    return _statuses.explain(told, SPEC)


def list_models() -> Call:
    """GET /v1/models: which of them an account has depends on its channel."""
    return Call(method="GET", path="/v1/models")


def parse_models(reply: Reply) -> tuple[str, ...]:
    """{"object": "list", "data": [{"id"}]}. Raises BadReply."""
    rows = _replies.listed(reply, "data", SPEC.label)
    ids = (row.get("id") for row in _replies.objects(rows))
    return tuple(one for one in ids if isinstance(one, str) and one)


def probe() -> Call:
    """The list of models: an account has its own."""
    return list_models()


def check_probe(reply: Reply) -> None:
    """Raises BadReply for what is no list."""
    parse_models(reply)
