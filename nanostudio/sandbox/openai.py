"""The OpenAI Images API, and UniAll's route that imitates it, for their own models.

Sources: the openai package 3.51 and openapi.yaml of openai/openai-openapi, 2026-08.
How UniAll's route words errors is not documented: it is taken to be OpenAI's way."""

import asyncio
import base64
import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from nanostudio.sandbox.gateway import Gateway
from nanostudio.sandbox.openai_request import (
    Asked,
    order_of,
    read_edit,
    read_generation,
)
from nanostudio.sandbox.order import Ending, Order, Refusal
from nanostudio.sandbox.routing import check_bearer
from nanostudio.sandbox.tasks import Stand, Task

_CODES = {
    "VALIDATION_ERROR": None,
    "internal_error": None,
    "unauthorized": "invalid_api_key",
    "content_policy": "moderation_blocked",
    "rate_limit": "rate_limit_exceeded",
    "insufficient_credits": "insufficient_quota",
}
_TOKENS = {"low": 272, "medium": 1056}  # of a square megapixel; 4160 where finer
_IMAGE_TOKENS = 323  # of a reference


def routes(gateway: Gateway) -> list[Route]:
    """Every route of the dialect."""
    images = _Images(gateway)
    return [
        _route("/v1/images/generations", images.generate),
        _route("/v1/images/edits", images.edit),
    ]


def _route(path: str, endpoint: Callable[[Request], Awaitable[Response]]) -> Route:
    async def answer(request: Request) -> Response:
        try:
            check_bearer(request)
            response = await endpoint(request)
        except Refusal as refusal:
            error = {"error": _worded(refusal)}
            response = JSONResponse(error, refusal.http_status, refusal.headers)
        response.headers.setdefault("x-request-id", f"req_{secrets.token_hex(16)}")
        return response

    return Route(path, answer, methods=["POST"])


def _worded(refusal: Refusal) -> dict[str, Any]:
    """The members of an error: all four, always."""
    code = _CODES.get(refusal.code, refusal.code)
    field, colon, _ = refusal.message.partition(": ")
    is_about_field = refusal.code == "VALIDATION_ERROR" and colon
    return {
        "message": refusal.message,
        "type": _type(refusal.status, code),
        "param": field if is_about_field else None,
        "code": code,
    }


def _type(status: int, code: str | None) -> str:
    if code == "moderation_blocked":
        return "image_generation_user_error"
    if status == 429 or code == "insufficient_quota":
        return "rate_limit_error" if status == 429 else "insufficient_quota"
    return "server_error" if status >= 500 else "invalid_request_error"


class _Images:
    """The endpoints, over one gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def generate(self, request: Request) -> Response:
        """Pictures from words."""
        asked = await read_generation(request)
        return await self._answer(request, asked, "image_generation")

    async def edit(self, request: Request) -> Response:
        """Pictures from words and references."""
        asked = await read_edit(request, self._gateway)
        return await self._answer(request, asked, "image_edit")

    async def _answer(self, request: Request, asked: Asked, kind: str) -> Response:
        order = order_of(asked)
        is_stream = asked.fields.get("stream", False)
        stage = "stream" if is_stream else "create"

        async def accept() -> Response:
            task = self._gateway.accept(order, stage)
            if is_stream:
                events = self._events(task, kind)
                return StreamingResponse(events, media_type="text/event-stream")
            await self._success(task)
            return JSONResponse(await self._shown(request, task, asked))

        return await self._gateway.answer(request, stage, accept, order=order)

    async def _success(self, task: Task) -> None:
        """Return when the pictures are there. Raises Refusal when there are none."""
        progress = await self._gateway.finished(task)
        if progress.stand is Stand.FAILED:
            is_broken = task.fate.code in ("generation_failed", "")
            status, code = (500, "") if is_broken else (400, "content_policy")
            raise Refusal(status, code or "internal_error", task.reason)

    async def _shown(
        self, request: Request, task: Task, asked: Asked
    ) -> dict[str, Any]:
        created = {"created": int(task.accepted_s)}
        if asked.is_nano and asked.fields.get("response_format") != "b64_json":
            urls = self._gateway.results(request, task)
            return {**created, "data": [{"url": url} for url in urls]}
        contents = await self._gateway.contents(task)
        pictures = {"data": [{"b64_json": _encoded(content)} for content in contents]}
        if asked.is_nano:  # as most imitations: no more than has to be
            return {**created, **pictures}
        return {**created, **pictures, **_settings(task.order), "usage": _usage(task)}

    async def _events(self, task: Task, kind: str) -> AsyncIterator[str]:
        """Partial pictures, spread over the task's time, then the whole one."""
        index = 0
        try:
            async for partial in self._partials(task):
                event = {"b64_json": _encoded(partial), "partial_image_index": index}
                yield self._event(task, f"{kind}.partial_image", event)
                index += 1
            await self._success(task)
        except Refusal as refusal:
            event = {"type": "error", "error": _worded(refusal)}
            yield f"event: error\ndata: {json.dumps(event)}\n\n"
            return
        (content, *_) = await self._gateway.contents(task)
        event = {"b64_json": _encoded(content), "usage": _usage(task)}
        yield self._event(task, f"{kind}.completed", event)

    async def _partials(self, task: Task) -> AsyncIterator[bytes]:
        from nanostudio.sandbox.examine import coarse

        count = task.order.extras.get("partial_images", 0)
        if task.fate.ending is not Ending.SUCCESS:
            return
        whole_s = task.due_s - task.accepted_s
        for index in range(count):
            at_s = task.accepted_s + whole_s * (index + 1) / (count + 1)
            await asyncio.sleep(max(0.0, at_s - self._gateway.book.now()))
            if task.painting is not None:
                await asyncio.wait([task.painting])
            if not self._gateway.book.is_painted(task):
                return
            (content, *_) = await self._gateway.contents(task)
            yield await asyncio.to_thread(coarse, content, 8 << 2 * index)

    def _event(self, task: Task, kind: str, members: Mapping[str, Any]) -> str:
        now = int(self._gateway.book.now())
        settings = _settings(task.order)
        event = {"type": kind, **members, "created_at": now, **settings}
        return f"event: {kind}\ndata: {json.dumps(event)}\n\n"


def _settings(order: Order) -> dict[str, str]:
    return {
        "size": f"{order.size.width}x{order.size.height}",
        "quality": _quality(order),
        "background": "opaque",
        "output_format": order.format,
    }


def _quality(order: Order) -> str:
    quality = str(order.extras.get("quality", "auto"))
    return "high" if quality == "auto" else quality


def _usage(task: Task) -> dict[str, Any]:
    order = task.order
    text = max(1, len(order.prompt) // 4)
    images = _IMAGE_TOKENS * len(order.references)
    each = _TOKENS.get(_quality(order), 4160) * order.size.pixels // 2**20
    output = each * len(task.names)
    return {
        "total_tokens": text + images + output,
        "input_tokens": text + images,
        "output_tokens": output,
        "input_tokens_details": {"text_tokens": text, "image_tokens": images},
        "output_tokens_details": {"image_tokens": output, "text_tokens": 0},
    }


def _encoded(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
