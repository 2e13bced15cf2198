"""UniAll's dialect, its tasks and its list of models, read strictly from its pages.

Sources: https://docs.uniall.ai/models/image/nano-series and /async-image-generation,
checked 2026-11-20. What they do not say is as in new-api, of which it seems to be a
fork: the answer to a create, errors, and status words but "succeeded"."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from nanostudio.sandbox.gateway import Gateway, nearest_ratio
from nanostudio.sandbox.order import Order, Refusal, invalid
from nanostudio.sandbox.reading import check, choice, json_body
from nanostudio.sandbox.routing import route
from nanostudio.sandbox.tasks import Stand, Task

_DIALECT = "uniall"
_RATIOS = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_MOST_IMAGES = 14  # unknown
_MOST_PICTURES = 4  # "maximum depends on upstream limits"
_LISTED_S = 1777420800  # when the models are said to have been made: 2026-04-29
_WORDS = {
    Stand.PENDING: "queued",
    Stand.RUNNING: "in_progress",
    Stand.DONE: "succeeded",
    Stand.FAILED: "failed",
}


@dataclass(frozen=True, slots=True)
class _Model:
    """A model id with its resolution in it. `credits` are the sandbox's own."""

    credits: int
    sizes: Mapping[tuple[str, str], Size]
    tier: str
    formats: tuple[str, ...] = ("png", "jpeg")


# NanoBananaPro-8K stands on one page only, and what it draws on none.
MODELS = {
    "NanoBanana": _Model(5, GEMINI_2_5, "", ("png", "jpeg", "webp")),
    "NanoBanana2-0.5K": _Model(7, GEMINI_3, "512"),
    "NanoBanana2-1K": _Model(10, GEMINI_3, "1K"),
    "NanoBanana2-2K": _Model(15, GEMINI_3, "2K"),
    "NanoBanana2-4K": _Model(20, GEMINI_3, "4K"),
    "NanoBananaPro-1K": _Model(18, GEMINI_3, "1K"),
    "NanoBananaPro-2K": _Model(18, GEMINI_3, "2K"),
    "NanoBananaPro-4K": _Model(36, GEMINI_3, "4K"),
}
_FIELDS: dict[str, type] = {
    "model": str,
    "prompt": str,
    "task_type": str,
    "image": str,  # or an object, of which nothing is said
    "images": list,
    "aspect_ratio": str,
    "output_format": str,
    "n": int,
    "response_format": str,
}


def routes(gateway: Gateway) -> list[Route]:
    """The routes that are UniAll's own."""
    uniall = _UniAll(gateway)
    return [
        route("POST", "/v1/images/tasks", uniall.create, _worded),
        route("GET", "/v1/images/tasks/{task_id}", uniall.poll, _worded),
        route("GET", "/v1/models", uniall.models, worded_elsewhere),
    ]


def _worded(refusal: Refusal) -> dict[str, Any]:
    code = "invalid_request" if refusal.code == "VALIDATION_ERROR" else refusal.code
    return {"code": code, "message": refusal.message, "data": None}


def worded_elsewhere(refusal: Refusal) -> dict[str, Any]:
    """A refusal by the routes that have no tasks."""
    error = {"message": refusal.message, "type": "new_api_error", "code": refusal.code}
    return {"error": error}


class _UniAll:
    """The endpoints, over one gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def create(self, request: Request) -> Response:
        """Accept at once."""
        order = self._order(*await json_body(request))

        async def accept() -> Response:
            task = self._gateway.accept(order, "create")
            if task.fate.shape == "id":
                return _enveloped(task.id)
            return _enveloped({"task_id": task.id, "status": "queued"})

        return await self._gateway.answer(request, "create", accept, order=order)

    async def poll(self, request: Request) -> Response:
        """One task."""
        task = self._gateway.book.find(request.path_params["task_id"])
        if task is None or task.order.dialect != _DIALECT:
            raise Refusal(400, "task_not_exist", "task_not_exist")

        async def look() -> Response:
            return _enveloped(await self._shown(request, task))

        return await self._gateway.answer(request, "poll", look, task=task)

    async def models(self, request: Request) -> Response:
        """Every model of the account."""

        async def look() -> Response:
            rows = [
                {
                    "id": name,
                    "object": "model",
                    "created": _LISTED_S,
                    "owned_by": "uniall",
                }
                for name in MODELS
            ]
            return JSONResponse({"object": "list", "data": rows})

        return await self._gateway.answer(request, "list", look)

    def _order(self, body: Any, digest: str) -> Order:
        if isinstance(body, dict) and "size" in body:
            raise invalid("size: is for other models; aspect_ratio gives the shape")
        check(body, "", _FIELDS, ("model", "prompt"))
        model = MODELS.get(body["model"])
        if model is None:
            raise invalid(f"model: {body['model']!r} is not enabled for this account")
        if not body["prompt"].strip():
            raise invalid("prompt: must not be empty")
        count = body.get("n", 1)
        if not 1 <= count <= _MOST_PICTURES:
            raise invalid(f"n: must be 1 to {_MOST_PICTURES}")
        format_ = choice(body, "output_format", model.formats, "png")
        choice(body, "response_format", ("url",), "url")
        images = self._images(body)
        usual = nearest_ratio(images[0][1], _RATIOS) if images else "1:1"
        ratio = choice(body, "aspect_ratio", _RATIOS, usual)
        return Order(
            dialect=_DIALECT,
            key=None,
            body_sha256=digest,
            model=body["model"],
            prompt=body["prompt"],
            size=model.sizes[ratio, model.tier],
            credits=model.credits * count,
            references=tuple(name for name, _ in images),
            count=count,
            format=format_,
            extras={"task_type": _task_type(len(images))},
        )

    def _images(self, body: Mapping[str, Any]) -> list[tuple[str, Size]]:
        """Name and pixels of each reference."""
        if "image" in body and "images" in body:
            raise invalid("images: must not come together with image")
        urls = [body["image"]] if "image" in body else body.get("images", [])
        if len(urls) > _MOST_IMAGES or ("images" in body and not urls):
            raise invalid(f"images: must hold 1 to {_MOST_IMAGES} addresses")
        said = choice(
            body, "task_type", ("text2image", "image2image"), _task_type(len(urls))
        )
        if said != _task_type(len(urls)):
            raise invalid("task_type: image2image needs image or images, and they it")
        return [
            self._gateway.stored(url, f"image {number}")
            for number, url in enumerate(urls, 1)
        ]

    async def _shown(self, request: Request, task: Task) -> dict[str, Any]:
        progress = self._gateway.book.progress(task)
        urls: list[str] = []
        if progress.stand is Stand.DONE:
            urls = await self._result_urls(request, task)
        shown: dict[str, Any] = {
            "task_id": task.id,
            "status": _WORDS[progress.stand],
            "progress": f"{round(progress.fraction * 100)}%",
            "result_url": urls[0] if urls else "",
            "metadata": {
                "task_type": task.order.extras["task_type"],
                "result_count": len(urls),
            },
            "error": None,
        }
        # Where several results are is not said.
        if task.fate.shape == "several":
            shown["result_url"] = ""
        if task.fate.shape == "several" or len(urls) > 1:
            shown["result_urls"] = urls
        if progress.stand is Stand.FAILED:
            code = task.fate.code or "generation_failed"
            shown["error"] = {"code": code, "message": task.reason}
        return shown

    async def _result_urls(self, request: Request, task: Task) -> list[str]:
        """Absolute, relative or data URIs, as the task's shape says."""
        urls = self._gateway.results(request, task)
        if task.fate.shape == "relative":
            base = str(request.base_url).rstrip("/")
            return [url.removeprefix(base) for url in urls]
        if task.fate.shape == "data":
            contents = await self._gateway.contents(task)
            packed = [base64.b64encode(content).decode() for content in contents]
            return [f"data:image/{task.order.format};base64,{text}" for text in packed]
        return urls


def _task_type(images: int) -> str:
    return "image2image" if images else "text2image"


def _enveloped(content: Any) -> Response:
    return JSONResponse({"code": "success", "message": "", "data": content})
