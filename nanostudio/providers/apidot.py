"""APIDot: https://apidot.ai. Asynchronous tasks as JSON, references by public address.

Sources: the skill apidot-nano-banana-pro-api, APIDotAI/nano-banana-2-api and
APIDotAI/apidot-examples, checked 2026-11-20. With references a model's `-edit` variant
is asked: for the person it is one model. What is documented for one model is not sent
to the other."""

import json

from nanostudio.core.errors import ProviderError
from nanostudio.core.geometry import AUTO, GEMINI_3
from nanostudio.core.money import Money
from nanostudio.core.options import USUAL, Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.providers import _envelope, _replies, _statuses
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

_FOURTEEN = (
    *("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9"),
    *("4:1", "1:4", "8:1", "1:8"),
)
_TIERS = {"0.5K": "512", "1K": "1K", "2K": "2K", "4K": "4K"}  # as Google calls them

NANO_BANANA_2 = ModelSpec(
    id="nano-banana-2",
    label="Nano Banana 2",
    aspect_ratios=_FOURTEEN,
    resolutions=tuple(_TIERS),
    sizes={
        (ratio, tier): GEMINI_3[ratio, name]
        for ratio in _FOURTEEN
        for tier, name in _TIERS.items()
    },
    formats=("png", "jpeg", "webp"),
    max_references=14,
    references_travel=Travel.PUBLIC_URL,
    prices={
        "0.5K": Money.of(7, "credits"),
        "1K": Money.of(10, "credits"),
        "2K": Money.of(15, "credits"),
        "4K": Money.of(20, "credits"),
    },
    price_source="APIDotAI/nano-banana-2-api (README), 2026-05",
    docs_url="https://apidot.ai/docs/nano-banana-2",
)
# Its full lists are not published: this is what the vendor's examples show. Nor is
# the number of references; the model itself takes 14, and more than the gateway takes
# is a refusal that costs nothing.
NANO_BANANA_PRO = ModelSpec(
    id="nano-banana-pro",
    label="Nano Banana Pro",
    aspect_ratios=("16:9",),
    resolutions=("1K", "4K"),
    sizes={("16:9", tier): GEMINI_3["16:9", tier] for tier in ("1K", "4K")},
    formats=("png",),
    max_references=14,
    references_travel=Travel.PUBLIC_URL,
    docs_url="https://apidot.ai/docs/nano-banana-pro",
)
SPEC = ProviderSpec(
    id="apidot",
    label="APIDot",
    base_url="https://api.apidot.ai",
    models=(NANO_BANANA_2, NANO_BANANA_PRO),
    options=frozenset({"callback_url", "host_through"}),
    key_env="APIDOT_API_KEY",
    shows_good_keys=False,
    key_url="https://apidot.ai/dashboard/api-key",
)

_SUCCESS = "finished"
_FAILED = "failed"
_QUEUED = ("not_started", "")


def build(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """POST /api/generate/submit; the same arguments give the same bytes.

    Raises ValueError when a reference has no address: that is a bug."""
    wanted: dict[str, object] = {
        "prompt": request.prompt,
        "size": request.aspect_ratio or AUTO,
    }
    if request.resolution is not None:
        wanted["resolution"] = request.resolution
    if request.format is not None:
        wanted["output_format"] = request.format
    if references:
        wanted["image_urls"] = [_address(reference) for reference in references]
    task: dict[str, object] = {"model": f"{model.id}-edit" if references else model.id}
    if options.callback_url is not None:
        task["callback_url"] = options.callback_url
    task["input"] = wanted
    return Call(
        method="POST",
        path="/api/generate/submit",
        body=json.dumps(task, ensure_ascii=False, separators=(",", ":")).encode(),
        content_type="application/json",
        is_create=True,
    )


def _address(reference: SentReference) -> str:
    if reference.url is None:
        raise ValueError("the reference has no public address")
    return reference.url


def poll(remote_id: str) -> Call:
    """GET /api/generate/status/{task_id}. Raises Refused for an id that is none."""
    quoted = _replies.quoted_id(remote_id, SPEC.label)
    return Call(method="GET", path=f"/api/generate/status/{quoted}")


def parse(reply: Reply) -> Outcome:
    """Accepted while it is queued, Progress for any other word: both go on.

    Raises BadReply when there is neither an id nor a status, and what `code` means
    when it says that it went wrong."""
    document = _envelope.opened(reply, SPEC)
    remote_id = _replies.task_id(_found(document, "task_id"))
    status = _replies.word(_found(document, "status"))
    if status == _SUCCESS:
        return Delivered(pictures=_pictures(document), remote_id=remote_id)
    if status == _FAILED:
        return Failed(reason=_reason(document), remote_id=remote_id)
    if remote_id is not None and status in _QUEUED:
        return Accepted(remote_id=remote_id)
    if not status and remote_id is None:
        raise _replies.unreadable(reply, SPEC.label)
    done = _replies.fraction(_found(document, "progress"))
    return Progress(fraction=done, remote_id=remote_id)


def _found(document: _replies.JsonObject, *names: str) -> object:
    """A member of `data`, or of the whole where there is no envelope."""
    inside = _replies.member(document, "data", *names)
    return _replies.member(document, *names) if inside is None else inside


def _pictures(document: _replies.JsonObject) -> tuple[RemotePicture, ...]:
    """The documents show the list at two places."""
    for files in (_found(document, "output", "files"), _found(document, "files")):
        urls = (
            _replies.web_url(row.get("file_url")) for row in _replies.objects(files)
        )
        pictures = tuple(RemotePicture(url=url) for url in urls if url is not None)
        if pictures:
            return pictures
    return ()


def _reason(document: _replies.JsonObject) -> str:
    """A `message` beside `data` tells of the asking, not of the task."""
    data = document.get("data")
    return _replies.reason(data if isinstance(data, dict) else document)


def explain(reply: Reply) -> ProviderError:
    """By status; the shape of an error's body is not documented."""
    return _statuses.explain(reply, SPEC)


def probe() -> Call:
    """Asks for a task that cannot be: no free call is documented that shows a key to
    be good, but a bad one is refused (401)."""
    return poll(_replies.NO_TASK)


def check_probe(reply: Reply) -> None:
    """Raises what `code` in the envelope means, and BadReply for no task."""
    parse(reply)
