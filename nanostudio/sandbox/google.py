"""The Gemini API's generateContent, and UniAll's route like it, for their own models.

Sources: https://ai.google.dev/gemini-api/docs/image-generation, googleapis/googleapis
(v1beta, google/rpc) and the google-genai package 3.3, checked 2026-11-20. How UniAll's
route words errors is not documented: it is taken to be Google's way."""

import asyncio
import base64
import re
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from nanostudio.sandbox.gateway import Gateway
from nanostudio.sandbox.google_models import MODELS
from nanostudio.sandbox.google_request import read_order, signature
from nanostudio.sandbox.order import Order, Refusal, invalid
from nanostudio.sandbox.routing import check_bearer
from nanostudio.sandbox.tasks import Stand, Task

_STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}
_KNOWN_STATUSES = {*_STATUSES.values(), "FAILED_PRECONDITION"}
_TYPE = "type.googleapis.com/google.rpc."
_PER_MINUTE = "GenerateRequestsPerMinutePerProjectPerModel"
_TOKENS = {"": 1290, "512": 747, "1K": 1120, "2K": 1120, "4K": 2000}
_THOUGHT_TOKENS = 140
_WORDS_WITH_IT = "Here is the picture."


def routes(gateway: Gateway) -> list[Route]:
    """Pictures, and the list of models: https://ai.google.dev/api/models."""
    gemini = _Gemini(gateway)

    async def answer(request: Request) -> Response:
        try:
            _check_key(request)
            return await gemini.generate(request)
        except Refusal as refusal:
            error = {"error": _worded(refusal)}
            # Streams, and older versions, answer with an array.
            body = [error] if refusal.is_array else error
            return JSONResponse(body, refusal.http_status)

    async def listed(request: Request) -> Response:
        try:
            _check_google_key(request)
        except Refusal as refusal:
            return JSONResponse({"error": _worded(refusal)}, refusal.http_status)
        names = [name for name, model in MODELS.items() if not model.is_uniall]
        rows = [{"name": f"models/{name}", "displayName": name} for name in names]
        return JSONResponse({"models": rows})

    path = "/v1beta/models/{model}:generateContent"
    return [
        Route(path, answer, methods=["POST"]),
        Route("/v1beta/models", listed, methods=["GET"]),
    ]


def _check_key(request: Request) -> None:
    """The key must be in the header of whoever the model belongs to."""
    if "key" in request.query_params:
        # Google takes it there. Nobody should send it: addresses are logged.
        raise invalid("The sandbox takes no key in the address.")
    model = MODELS.get(request.path_params["model"])
    if model is not None and model.is_uniall:
        check_bearer(request)
        return
    _check_google_key(request)


def _check_google_key(request: Request) -> None:
    key = request.headers.get("x-goog-api-key", "").strip()
    if not key:
        raise Refusal(401, "UNAUTHENTICATED", "Request is missing an API key.")
    if key.startswith("wrong"):
        message = "API key not valid. Please pass a valid API key."
        raise Refusal(400, "API_KEY_INVALID", message)


def _worded(refusal: Refusal) -> dict[str, Any]:
    code = refusal.code
    status = code if code in _KNOWN_STATUSES else ""
    error: dict[str, Any] = {
        "code": refusal.status,
        "message": refusal.message,
        "status": status or _STATUSES.get(refusal.status, "UNKNOWN"),
    }
    details = _details(refusal)
    return {**error, "details": details} if details else error


def _details(refusal: Refusal) -> list[dict[str, Any]]:
    """RetryInfo says what Retry-After would; a code with "Per" in it is a quota's."""
    if refusal.code == "API_KEY_INVALID":
        reason = {"reason": refusal.code, "domain": "googleapis.com"}
        return [{"@type": f"{_TYPE}ErrorInfo", **reason}]
    if refusal.status != 429:
        return []
    quota = refusal.code if "Per" in refusal.code else _PER_MINUTE
    violation = {
        "quotaMetric": "generativelanguage.googleapis.com/generate_content_requests",
        "quotaId": quota,
        "quotaValue": "10",
    }
    details: list[dict[str, Any]] = [
        {"@type": f"{_TYPE}QuotaFailure", "violations": [violation]}
    ]
    delay = refusal.headers.get("retry-after", "")
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", delay):
        details.append({"@type": f"{_TYPE}RetryInfo", "retryDelay": f"{delay}s"})
    return details


class _Gemini:
    """The endpoint, over one gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def generate(self, request: Request) -> Response:
        """Accept, and answer when the picture is there."""
        order = await read_order(request, self._gateway)

        async def accept() -> Response:
            task = self._gateway.accept(order, "create")
            progress = await self._gateway.finished(task)
            if progress.stand is Stand.FAILED:
                return JSONResponse(_empty(task))
            return JSONResponse(await self._shown(task))

        return await self._gateway.answer(request, "create", accept, order=order)

    async def _shown(self, task: Task) -> dict[str, Any]:
        contents = await self._gateway.contents(task)
        candidates = [
            {
                "index": index,
                "finishReason": "STOP",
                "content": {"role": "model", "parts": await _parts(task, content)},
            }
            for index, content in enumerate(contents)
        ]
        return {"candidates": candidates, **_about(task, len(contents))}


def _empty(task: Task) -> dict[str, Any]:
    """An answer without a picture. Raises Refusal when there is no answer at all."""
    code, reason = task.fate.code, task.reason
    if code == "content_policy":
        code, reason = "block", "PROHIBITED_CONTENT"
    if code == "block":
        feedback = {"blockReason": reason, "safetyRatings": list[str]()}
        return {"promptFeedback": feedback, **_about(task, 0)}
    candidate: dict[str, Any] = {"index": 0}
    if code == "text":
        said = reason.replace("_", " ")
        parts = [{"text": said, "thoughtSignature": signature(said.encode())}]
        candidate |= {"finishReason": "STOP"}
        candidate |= {"content": {"role": "model", "parts": parts}}
    elif code == "finish":
        candidate |= {"finishReason": reason, **_SHAPES.get(task.fate.shape, {})}
    else:
        raise Refusal(500, "INTERNAL", reason)
    return {"candidates": [candidate], **_about(task, 0)}


_SHAPES: dict[str, dict[str, Any]] = {
    "content": {"content": {"role": "model"}},
    "parts": {"content": {"role": "model", "parts": []}},
    "message": {"finishMessage": "Unable to show the generated image."},
}


async def _parts(task: Task, content: bytes) -> list[dict[str, Any]]:
    """Thoughts first: words, and test images that are no results."""
    order = task.order
    parts = []
    if _shows_thoughts(order):
        parts.append({"text": "**Trying a composition**", "thought": True})
        level = order.extras.get("thinkingConfig", {}).get("thinkingLevel", "")
        for cells in (8, 32) if level.lower() == "high" else (8,):
            tried = await _tried(content, cells)
            parts.append({**_inline(order, tried), "thought": True})
    if "TEXT" in order.extras.get("responseModalities", ("TEXT", "IMAGE")):
        parts.append(_signed(order, {"text": _WORDS_WITH_IT}, _WORDS_WITH_IT.encode()))
    parts.append(_signed(order, _inline(order, content), content))
    return parts


async def _tried(content: bytes, cells: int) -> bytes:
    from nanostudio.sandbox.examine import coarse

    return await asyncio.to_thread(coarse, content, cells)


def _shows_thoughts(order: Order) -> bool:
    """Unless they are not wanted: what comes when nothing is said is not documented."""
    thinking = order.extras.get("thinkingConfig", {})
    return MODELS[order.model].thinks and thinking.get("includeThoughts", True)


def _inline(order: Order, content: bytes) -> dict[str, Any]:
    encoded = base64.b64encode(content).decode("ascii")
    return {"inlineData": {"mimeType": f"image/{order.format}", "data": encoded}}


def _signed(order: Order, part: dict[str, Any], content: bytes) -> dict[str, Any]:
    if not MODELS[order.model].thinks:
        return part
    return {**part, "thoughtSignature": signature(content)}


def _about(task: Task, pictures: int) -> dict[str, Any]:
    """What every answer ends with."""
    order, model = task.order, MODELS[task.order.model]
    prompt = max(1, len(order.prompt) // 4) + model.image_tokens * len(order.references)
    output = _TOKENS[order.extras["tier"]] * pictures
    thoughts = _THOUGHT_TOKENS if model.thinks and pictures else 0
    usage: dict[str, Any] = {"promptTokenCount": prompt}
    if pictures:
        details = [{"modality": "IMAGE", "tokenCount": output}]
        usage |= {"candidatesTokenCount": output, "candidatesTokensDetails": details}
    if thoughts:
        usage["thoughtsTokenCount"] = thoughts
    return {
        "usageMetadata": {**usage, "totalTokenCount": prompt + output + thoughts},
        "modelVersion": order.model,
        "responseId": task.id,
    }
