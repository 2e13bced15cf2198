"""nanobananapro.cloud: asynchronous tasks as a form, references as files inside it.

Sources: the vendor's “Nano Banana Image API”, its pages /nano-banana-api and
/nano-banana-2-api, checked 2026-11-20. A task is asked for by POST, and the asking
is what refunds one that has failed. There is no idempotency key."""

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
    FilePart,
    Outcome,
    Progress,
    RemotePicture,
    Reply,
    SentReference,
)

_DOCS = "https://nanobananapro.cloud/nano-banana-api"
_TEN = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_FOURTEEN = (*_TEN, "4:1", "1:4", "8:1", "1:8")
_TIERS = ("1K", "2K", "4K")
_DOCS_2 = "https://nanobananapro.cloud/nano-banana-2-api"
_PRICES = "nanobananapro.cloud, Nano Banana Image API, 2026-11-20"

# The form takes an imageSize for every model; pixels are known of two of them.
NANO_BANANA_PRO = ModelSpec(
    id="nano-banana-pro",
    label="Nano Banana Pro",
    aspect_ratios=_TEN,
    resolutions=_TIERS,
    default_resolution="1K",
    sizes={(ratio, tier): GEMINI_3[ratio, tier] for ratio in _TEN for tier in _TIERS},
    formats=("png",),
    max_references=14,
    references_travel=Travel.MULTIPART,
    prices={"": Money.of(20, "credits")},
    price_source=_PRICES,
    docs_url=_DOCS,
)
NANO_BANANA = ModelSpec(
    id="nano-banana",
    label="Nano Banana",
    aspect_ratios=_TEN,
    resolutions=_TIERS,
    default_resolution="1K",
    formats=("png",),
    max_references=14,
    references_travel=Travel.MULTIPART,
    prices={"": Money.of(15, "credits")},
    price_source=_PRICES,
    docs_url=_DOCS,
)
NANO_BANANA_FAST = ModelSpec(
    id="nano-banana-fast",
    label="Nano Banana Fast",
    aspect_ratios=_TEN,
    resolutions=_TIERS,
    default_resolution="1K",
    formats=("png",),
    max_references=14,
    references_travel=Travel.MULTIPART,
    prices={"": Money.of(5, "credits")},
    price_source=_PRICES,
    docs_url=_DOCS,
)
# On a page of its own only, which has fewer references and a price for each size.
NANO_BANANA_2 = ModelSpec(
    id="nano-banana-2",
    label="Nano Banana 2",
    aspect_ratios=_FOURTEEN,
    resolutions=_TIERS,
    default_resolution="1K",
    sizes={
        (ratio, tier): GEMINI_3[ratio, tier] for ratio in _FOURTEEN for tier in _TIERS
    },
    formats=("png",),
    max_references=8,
    references_travel=Travel.MULTIPART,
    prices={
        "1K": Money.of(20, "credits"),
        "2K": Money.of(30, "credits"),
        "4K": Money.of(50, "credits"),
    },
    price_source="nanobananapro.cloud/nano-banana-2-api, 2026-11-20",
    docs_url=_DOCS_2,
)
SPEC = ProviderSpec(
    id="nanobananapro",
    label="nanobananapro.cloud",
    base_url="https://nanobananapro.cloud",
    models=(NANO_BANANA_PRO, NANO_BANANA, NANO_BANANA_FAST, NANO_BANANA_2),
    options=frozenset({"public"}),
    key_env="NANOBANANAPRO_API_KEY",
    shows_good_keys=False,
    key_url="https://nanobananapro.cloud/api-keys",
    max_reference_bytes=10 * 10**6,
)

_PATH = "/api/v1/image/nano-banana"
_SUCCESS = "succeeded"
_FAILED = "failed"


def build(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """POST /api/v1/image/nano-banana: the fields, then each reference as `imageFile`.

    Pictures are public there unless it is said that they are not: it always is said."""
    fields = [
        ("prompt", request.prompt),
        ("model", model.id),
        ("mode", "image-to-image" if references else "text-to-image"),
        ("aspectRatio", request.aspect_ratio or AUTO),
    ]
    resolution = request.resolution or model.default_resolution
    if resolution is not None:
        fields.append(("imageSize", resolution))
    if request.format is not None:
        fields.append(("outputFormat", request.format))
    fields.append(("isPublic", "true" if options.is_public else "false"))
    return Call(
        method="POST",
        path=_PATH,
        fields=tuple(fields),
        files=tuple(_part(reference) for reference in references),
        is_create=True,
    )


def _part(reference: SentReference) -> FilePart:
    return FilePart(
        field="imageFile",
        path=reference.path,
        filename=reference.filename,
        mime=reference.mime,
    )


def poll(remote_id: str) -> Call:
    """POST .../result, which charges nothing. Raises Refused for an id that is none."""
    asked = {"taskId": _replies.checked_id(remote_id, SPEC.label)}
    return Call(
        method="POST",
        path=f"{_PATH}/result",
        body=json.dumps(asked, separators=(",", ":")).encode(),
        content_type="application/json",
    )


def parse(reply: Reply) -> Outcome:
    """Accepted until there is progress; an unknown word goes on. A create may be
    answered with its pictures.

    Raises BadReply when there is neither an id nor a status, and what `code` means
    when it says that it went wrong."""
    document = _envelope.opened(reply, SPEC)
    data = document.get("data")
    task = data if isinstance(data, dict) else document
    remote_id = _replies.task_id(task.get("id"))
    status = _replies.word(task.get("status"))
    cost = _cost(task.get("credits_cost"))
    pictures = _pictures(task.get("results"))
    if status == _SUCCESS or (pictures and not status):
        return Delivered(pictures=pictures, remote_id=remote_id, cost=cost)
    if status == _FAILED:
        return Failed(reason=_reason(task), is_refunded=True, remote_id=remote_id)
    done = _replies.fraction(task.get("progress"))
    if remote_id is not None and not done:
        return Accepted(remote_id=remote_id, cost=cost)
    if not status and remote_id is None:
        raise _replies.unreadable(reply, SPEC.label)
    return Progress(fraction=done, remote_id=remote_id)


def _pictures(results: object) -> tuple[RemotePicture, ...]:
    """Rows are {url, content?}; clients have seen bare addresses as well."""
    rows = results if isinstance(results, list) else []
    urls = (
        _replies.web_url(row.get("url") if isinstance(row, dict) else row)
        for row in rows
    )
    return tuple(RemotePicture(url=url) for url in urls if url is not None)


def _cost(credits: object) -> Money | None:
    """What the reply says it took; None when it says nothing that is an amount."""
    if isinstance(credits, bool) or not isinstance(credits, int | float):
        return None
    try:
        cost = Money.of(str(credits), "credits")
    except ValueError:
        return None
    return cost if cost.micro >= 0 else None


def _reason(task: _replies.JsonObject) -> str:
    """Both fields may speak: one in a word, the other in a sentence."""
    fields = ("failure_reason", "error")
    words = (_replies.reason({name: task.get(name)}) for name in fields)
    return ": ".join(dict.fromkeys(filter(None, words)))


def explain(reply: Reply) -> ProviderError:
    """By status. A 500 is never the end of a task: asking for it failed, not it."""
    return _statuses.explain(reply, SPEC)


def probe() -> Call:
    """Asks for a task that cannot be: no free call is documented that shows a key to
    be good, but a bad one is refused (401)."""
    return poll(_replies.NO_TASK)


def check_probe(reply: Reply) -> None:
    """Raises what `code` in the envelope means, and BadReply for no task."""
    parse(reply)
