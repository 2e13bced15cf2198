"""APIDot's dialect, read strictly from what its vendor has published.

Sources: https://github.com/APIDotAI/nano-banana-2-api and apidot-examples (the models,
polling, webhooks), checked 2026-11-20. What they do not say is as with PoYo, whose
wire format is the same: the shape of errors, "running" and the progress."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from nanostudio.core.geometry import GEMINI_3
from nanostudio.sandbox import callbacks
from nanostudio.sandbox.gateway import Gateway, nearest_ratio
from nanostudio.sandbox.order import Order, Refusal, invalid
from nanostudio.sandbox.reading import check, choice, json_body, time_text
from nanostudio.sandbox.routing import route
from nanostudio.sandbox.tasks import Stand, Task

_DIALECT = "apidot"
_MOST_IMAGES = 14  # said of nano-banana-2-edit; unknown for the other
_TEN = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_WORDS = {
    Stand.PENDING: "not_started",
    Stand.RUNNING: "running",
    Stand.DONE: "finished",
    Stand.FAILED: "failed",
}
_TYPES = {
    400: "invalid_request",
    401: "authentication_error",
    402: "insufficient_credits",
    429: "rate_limited",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Model:
    """What the input of a model may hold; `credits` by resolution."""

    credits: Mapping[str, int]
    sizes: tuple[str, ...]
    formats: tuple[str, ...]
    ratios: tuple[str, ...]  # what "auto" chooses from
    switches: Mapping[str, type]
    is_edit: bool

    @property
    def fields(self) -> dict[str, type]:
        """Types of the input's fields."""
        names = ("prompt", "resolution", "size", "output_format")
        images = {"image_urls": list} if self.is_edit else {}
        return {**dict.fromkeys(names, str), **self.switches, **images}

    @property
    def required(self) -> tuple[str, ...]:
        """Fields the input must have."""
        return ("prompt", "image_urls") if self.is_edit else ("prompt",)


def _second(*, is_edit: bool) -> _Model:
    ratios = (*_TEN, "4:1", "1:4", "8:1", "1:8")
    return _Model(
        credits={"0.5K": 7, "1K": 10, "2K": 15, "4K": 20},
        sizes=("auto", *ratios),
        formats=("png", "jpeg", "webp"),
        ratios=ratios,
        switches={"google_search": bool, "seed": int},
        is_edit=is_edit,
    )


def _pro(*, is_edit: bool) -> _Model:
    # Only these values are shown anywhere; the price is the sandbox's own.
    return _Model(
        credits={"1K": 18, "4K": 36},
        sizes=("auto", "16:9"),
        formats=("png",),
        ratios=_TEN,
        switches={"enable_web_search": bool},
        is_edit=is_edit,
    )


_MODELS = {
    "nano-banana-2": _second(is_edit=False),
    "nano-banana-2-edit": _second(is_edit=True),
    "nano-banana-pro": _pro(is_edit=False),
    "nano-banana-pro-edit": _pro(is_edit=True),
}
_BODY_FIELDS: dict[str, type] = {"model": str, "callback_url": str, "input": dict}


def routes(gateway: Gateway) -> list[Route]:
    """Every route of the dialect."""
    apidot = _APIDot(gateway)
    return [
        route("POST", "/api/generate/submit", apidot.submit, _worded),
        route("GET", "/api/generate/status/{task_id}", apidot.status, _worded),
    ]


def _worded(refusal: Refusal) -> dict[str, Any]:
    kind = _TYPES.get(refusal.status, refusal.code)
    if refusal.code == "content_policy":
        kind = refusal.code
    return {
        "code": refusal.status,
        "error": {"message": refusal.message, "type": kind},
    }


class _APIDot:
    """The endpoints, over one gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._calls: set[asyncio.Task[None]] = set()

    async def submit(self, request: Request) -> Response:
        """Accept at once."""
        order = self._order(*await json_body(request))

        async def accept() -> Response:
            task = self._gateway.accept(order, "create")
            self._promise_callback(request, task)
            submitted = {"task_id": task.id, "status": "not_started"}
            created = {"created_time": _zoneless(task.accepted_s)}
            return JSONResponse({"code": 200, "data": {**submitted, **created}})

        return await self._gateway.answer(request, "create", accept, order=order)

    async def status(self, request: Request) -> Response:
        """One task."""
        task = self._gateway.book.find(request.path_params["task_id"])
        if task is None or task.order.dialect != _DIALECT:
            raise Refusal(404, "not_found", "Task not found")

        async def look() -> Response:
            return JSONResponse({"code": 200, "data": self._shown(request, task)})

        return await self._gateway.answer(request, "poll", look, task=task)

    def _order(self, body: Any, digest: str) -> Order:
        check(body, "", _BODY_FIELDS, ("model", "input"))
        model = _MODELS.get(body["model"])
        if model is None:
            raise invalid(f"model: unknown model {body['model']!r}")
        asked = body["input"]
        check(asked, "input.", model.fields, model.required)
        if not asked["prompt"].strip():
            raise invalid("input.prompt: must not be empty")
        tier = choice(asked, "resolution", model.credits, "1K", "input.")
        ratio = choice(asked, "size", model.sizes, "auto", "input.")
        format_ = choice(asked, "output_format", model.formats, "png", "input.")
        extras = {name: asked[name] for name in model.switches if name in asked}
        if "callback_url" in body:
            callbacks.check_address(body["callback_url"], "callback_url")
            extras["callback_url"] = body["callback_url"]
        images = self._images(asked, model)
        if ratio == "auto":
            ratio = nearest_ratio(images[0][1], model.ratios) if images else "1:1"
        return Order(
            dialect=_DIALECT,
            key=None,
            body_sha256=digest,
            model=body["model"],
            prompt=asked["prompt"],
            size=GEMINI_3[ratio, "512" if tier == "0.5K" else tier],
            credits=model.credits[tier],
            references=tuple(name for name, _ in images),
            format=format_,
            extras=extras,
        )

    def _images(self, asked: Mapping[str, Any], model: _Model) -> list[Any]:
        """Name and pixels of each reference."""
        urls = asked.get("image_urls", [])
        if model.is_edit and not 1 <= len(urls) <= _MOST_IMAGES:
            raise invalid(f"input.image_urls: must hold 1 to {_MOST_IMAGES} addresses")
        return [
            self._gateway.stored(url, f"input.image_urls[{position}]")
            for position, url in enumerate(urls)
        ]

    def _shown(self, request: Request, task: Task) -> dict[str, Any]:
        progress = self._gateway.book.progress(task)
        files = None
        if progress.stand is Stand.DONE:
            files = self._pictures(request, task)
        is_nested = task.fate.shape != "files"
        output = {"files": files} if files is not None else None
        return {
            "task_id": task.id,
            "status": _WORDS[progress.stand],
            **({"output": output} if is_nested else {"files": files or []}),
            "error_message": task.reason or None,
            "progress": round(progress.fraction * 100),
            "created_time": _zoneless(task.accepted_s),
        }

    def _pictures(self, request: Request, task: Task) -> list[dict[str, str]]:
        urls = self._gateway.results(request, task)
        return [{"file_url": url, "file_type": "image"} for url in urls]

    def _promise_callback(self, request: Request, task: Task) -> None:
        url = task.order.extras.get("callback_url", "")
        if not callbacks.is_loopback(url):
            return
        number = len(self._gateway.book.newest(_DIALECT))
        call = asyncio.create_task(self._call_back(request, task, number))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    async def _call_back(self, request: Request, task: Task, number: int) -> None:
        """Tell the receiver when the task has ended, twice: duplicates happen.

        The official receivers take the status bare and enveloped; even tasks have the
        envelope."""
        await self._gateway.finished(task)
        is_done = self._gateway.book.progress(task).stand is Stand.DONE
        told = {
            "task_id": task.id,
            "status": "finished" if is_done else "failed",
            "files": self._pictures(request, task) if is_done else [],
            "error_message": task.reason or None,
        }
        payload = told if number % 2 else {"code": 200, "data": told}
        for _ in range(2):
            await callbacks.post(task.order.extras["callback_url"], payload)


def _zoneless(seconds: float) -> str:
    """2026-02-27T10:00:00, as the examples print it."""
    return time_text(seconds).removesuffix("Z")
