"""Monet's dialect, read strictly from its own text.

Source: https://github.com/MonetVision/nano-banana-skill, SKILL.md of 2026-03-01."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from nanostudio.sandbox.gateway import Gateway, nearest_ratio
from nanostudio.sandbox.order import Order, Refusal, invalid
from nanostudio.sandbox.reading import check, json_body, time_text, uploaded
from nanostudio.sandbox.routing import route
from nanostudio.sandbox.tasks import Stand, Task

_DIALECT = "monet"
_MOST_PAGE = 100


@dataclass(frozen=True, slots=True)
class _Model:
    """A model of the text; `credits` by resolution, "" where it takes none."""

    ratios: tuple[str, ...]
    most_images: int
    credits: Mapping[str, int]
    sizes: Mapping[tuple[str, str], Size]


_SEVEN = ("1:1", "2:3", "3:2", "4:3", "3:4", "16:9", "9:16")
_TEN = (*_SEVEN, "4:5", "5:4", "21:9")
_BY_TIER = {"1K": 10, "2K": 15, "4K": 20}
_MODELS = {
    "nano-banana-1": _Model(_SEVEN, 5, {"": 5}, GEMINI_2_5),
    "nano-banana-1-pro": _Model(_TEN, 14, _BY_TIER, GEMINI_3),
    "nano-banana-2": _Model(
        (*_TEN, "4:1", "1:4", "8:1", "1:8"), 14, _BY_TIER, GEMINI_3
    ),
}
_WORDS = {
    Stand.PENDING: "pending",
    Stand.RUNNING: "processing",
    Stand.DONE: "success",
    Stand.FAILED: "failed",
}


def routes(gateway: Gateway) -> list[Route]:
    """Every route of the dialect."""
    monet = _Monet(gateway)
    return [
        route("POST", "/api/v1/tasks/async", monet.create, _worded),
        route("POST", "/api/v1/tasks/sync", monet.stream, _worded),
        route("GET", "/api/v1/tasks/list", monet.tasks, _worded),
        route("GET", "/api/v1/tasks/{task_id}", monet.poll, _worded),
        route("POST", "/api/v1/files", monet.upload, _worded),
    ]


def _worded(refusal: Refusal) -> dict[str, Any]:
    return {"error": {"code": refusal.code, "message": refusal.message}}


@dataclass(frozen=True, slots=True)
class _Body:
    """The create's body, its form checked. `sha256` is of the exact bytes."""

    input: dict[str, Any]
    key: str
    sha256: str


class _Monet:
    """The endpoints, over one gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def create(self, request: Request) -> Response:
        """Accept at once."""
        order = self._order(await _body(request))

        async def accept() -> Response:
            task = self._gateway.accept(order, "create")
            # As the text shows it: no outputs yet. A repeated key tells how far it is.
            shown = self._shown(request, task)
            shown = {key: shown[key] for key in ("id", "status", "type", "created_at")}
            return JSONResponse(shown)

        return await self._gateway.answer(request, "create", accept, order=order)

    async def stream(self, request: Request) -> Response:
        """Accept, and tell how it goes on."""
        order = self._order(await _body(request))

        async def accept() -> Response:
            task = self._gateway.accept(order, "stream")
            events = self._events(request, task)
            return StreamingResponse(events, media_type="text/event-stream")

        return await self._gateway.answer(request, "stream", accept, order=order)

    async def _events(self, request: Request, task: Task) -> AsyncIterator[str]:
        """A record whenever it has changed; the last one has an end status."""
        pause_s = min(1.0, max(0.02, self._gateway.book.delay_s / 10))
        said = ""
        while True:
            stand = self._gateway.book.progress(task).stand
            event = f"data: {json.dumps(self._shown(request, task))}\n\n"
            if event != said:
                yield event
            if stand in (Stand.DONE, Stand.FAILED):
                return
            said = event
            await asyncio.sleep(pause_s)

    async def poll(self, request: Request) -> Response:
        """One task."""
        task = self._gateway.book.find(request.path_params["task_id"])
        if task is None:
            raise Refusal(404, "not_found", "Task not found")

        async def look() -> Response:
            return JSONResponse(self._shown(request, task))

        return await self._gateway.answer(request, "poll", look, task=task)

    async def tasks(self, request: Request) -> Response:
        """A page of tasks, newest first."""
        page, size = _page(request)

        async def look() -> Response:
            tasks = self._gateway.book.newest(_DIALECT)
            shown = tasks[(page - 1) * size : page * size]
            rows = [self._shown(request, task) for task in shown]
            answer = {"tasks": rows, "page": page, "pageSize": size}
            return JSONResponse({**answer, "total": len(tasks)})

        return await self._gateway.answer(request, "list", look)

    async def upload(self, request: Request) -> Response:
        """Store one file."""

        async def store() -> Response:
            async with uploaded(request) as file:
                name = file.filename or "file"
                upload = await self._gateway.files.add(file.file, name)
            return JSONResponse(
                {
                    "id": upload.name.partition(".")[0],
                    "url": self._gateway.address(request, upload.name),
                    "filename": upload.filename,
                    "size": upload.size_bytes,
                    "content_type": upload.mime,
                    "created_at": time_text(upload.at_s),
                }
            )

        return await self._gateway.answer(request, "upload", store)

    def _order(self, body: _Body) -> Order:
        asked = body.input
        model = _MODELS.get(asked["model"])
        if model is None:
            raise invalid(f"input.model: unknown model {asked['model']!r}")
        images = [
            self._gateway.stored(url, f"input.images[{position}]")
            for position, url in enumerate(asked.get("images", ()))
        ]
        if len(images) > model.most_images:
            raise invalid(f"input.images: at most {model.most_images} images")
        ratio = asked.get("aspect_ratio")
        if ratio is None:
            ratio = nearest_ratio(images[0][1], model.ratios) if images else "1:1"
        if ratio not in model.ratios:
            raise invalid(f"input.aspect_ratio: must be one of {list(model.ratios)}")
        tier = _tier(asked.get("resolution"), model)
        return Order(
            dialect=_DIALECT,
            key=body.key,
            body_sha256=body.sha256,
            model=asked["model"],
            prompt=asked["prompt"],
            size=model.sizes[ratio, tier],
            credits=model.credits[tier],
            references=tuple(name for name, _ in images),
        )

    def _shown(self, request: Request, task: Task) -> dict[str, Any]:
        progress = self._gateway.book.progress(task)
        word = _WORDS[progress.stand]
        outputs: list[dict[str, Any]] = []
        if progress.stand is not Stand.PENDING:
            percent = round(progress.fraction * 100)
            output = {"model": task.order.model, "status": word, "progress": percent}
            outputs = [output]
        if progress.stand is Stand.DONE:
            urls = self._gateway.results(request, task)
            outputs = [{**outputs[0], "url": url} for url in urls]
        shown: dict[str, Any] = {
            "id": task.id,
            "status": word,
            "type": "image",
            "outputs": outputs,
            "created_at": time_text(task.accepted_s),
            "updated_at": time_text(self._gateway.book.now()),
        }
        if progress.stand is Stand.FAILED:
            # The text does not say where a failure's reason is; the vendor's README
            # has this shape for errors of other calls.
            code = task.fate.code or "generation_failed"
            shown["error"] = {"code": code, "message": task.reason}
            shown["refunded"] = task.is_refunded
        return shown


_BODY_FIELDS: dict[str, type] = {"type": str, "input": dict, "idempotency_key": str}
_INPUT_FIELDS: dict[str, type] = {
    "model": str,
    "prompt": str,
    "images": list,
    "aspect_ratio": str,
    "resolution": str,
}


async def _body(request: Request) -> _Body:
    body, digest = await json_body(request)
    check(body, "", _BODY_FIELDS, ("type", "input", "idempotency_key"))
    if body["type"] != "image":
        raise invalid("type: must be 'image'")
    check(body["input"], "input.", _INPUT_FIELDS, ("model", "prompt"))
    for name, value in (
        ("idempotency_key", body["idempotency_key"]),
        ("input.prompt", body["input"]["prompt"]),
    ):
        if not value.strip():
            raise invalid(f"{name}: must not be empty")
    return _Body(body["input"], body["idempotency_key"], digest)


def _tier(resolution: str | None, model: _Model) -> str:
    if "" in model.credits:
        if resolution is not None:
            raise invalid("input.resolution: this model has no resolutions")
        return ""
    tier = resolution or "1K"
    if tier not in model.credits:
        raise invalid(f"input.resolution: must be one of {list(model.credits)}")
    return tier


def _page(request: Request) -> tuple[int, int]:
    """Page from 1 and its size. Raises Refusal 400."""
    asked = {"page": "1", "pageSize": "20", **request.query_params}
    for name, value in asked.items():
        if name not in ("page", "pageSize"):
            raise invalid(f"{name}: unknown parameter")
        if not re.fullmatch("[1-9][0-9]{0,8}", value):
            raise invalid(f"{name}: must be a whole number from 1")
    if int(asked["pageSize"]) > _MOST_PAGE:
        raise invalid(f"pageSize: at most {_MOST_PAGE}")
    return int(asked["page"]), int(asked["pageSize"])
