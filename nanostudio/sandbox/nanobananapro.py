"""nanobananapro.cloud's dialect, read strictly from its pages.

Sources: https://nanobananapro.cloud/nano-banana-api and /nano-banana-2-api, checked
2026-11-20. What they do not say is as its clients expect it (the words of an error, an
envelope with `code`) or as with Grsai, whose data are nearly the same (the reasons)."""

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from nanostudio.sandbox.gateway import Gateway, nearest_ratio
from nanostudio.sandbox.order import Order, Refusal, invalid
from nanostudio.sandbox.reading import Parts, check, choice, form_body, json_body
from nanostudio.sandbox.routing import route
from nanostudio.sandbox.tasks import Stand, Task

_DIALECT = "nanobananapro"
_PATH = "/api/v1/image/nano-banana"
_MOST_IMAGES = 14
_MOST_FILE = 10_000_000  # "10 MB"; the smaller of the two it can mean
_MOST_FORM = _MOST_IMAGES * _MOST_FILE
_MOST_JSON = 2 * _MOST_FILE  # base64 takes a third more
_DATA_URL = re.compile(r"data:(image/[a-z]+);base64,([0-9A-Za-z+/=]+)")
_TEN = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_REASONS = {"content_policy": "input_moderation"}
_FIELDS: dict[str, type] = {
    "prompt": str,
    "model": str,
    "mode": str,
    "aspectRatio": str,
    "imageSize": str,
    "imageUrl": list,
    "imageData": str,
    "outputFormat": str,
    "isPublic": bool,
}


@dataclass(frozen=True, slots=True)
class _Model:
    """`credits` by image size."""

    credits: Mapping[str, int]
    sizes: Mapping[tuple[str, str], Size]
    ratios: tuple[str, ...] = _TEN
    most_images: int = _MOST_IMAGES


def _priced(*prices: int) -> dict[str, int]:
    return dict(zip(("1K", "2K", "4K"), prices, strict=True))


# The first model has one tier; that it takes larger ones is said of all models.
_FIRST = GEMINI_3 | {(ratio, "1K"): size for (ratio, _), size in GEMINI_2_5.items()}
_MODELS = {
    "nano-banana-fast": _Model(_priced(5, 5, 5), _FIRST),
    "nano-banana": _Model(_priced(15, 15, 15), _FIRST),
    "nano-banana-pro": _Model(_priced(20, 20, 20), GEMINI_3),
    "nano-banana-2": _Model(
        _priced(20, 30, 50), GEMINI_3, (*_TEN, "4:1", "1:4", "8:1", "1:8"), 8
    ),
}


def routes(gateway: Gateway) -> list[Route]:
    """Every route of the dialect."""
    dialect = _NanoBananaPro(gateway)
    return [
        route("POST", _PATH, dialect.create, _worded),
        route("POST", f"{_PATH}/result", dialect.result, _worded),
    ]


def _worded(refusal: Refusal) -> dict[str, Any]:
    return {"code": refusal.status, "message": refusal.message}


class _NanoBananaPro:
    """The endpoints, over one gateway."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def create(self, request: Request) -> Response:
        """Accept at once, from a form or from JSON."""
        if request.headers.get("content-type", "").startswith("multipart/"):
            async with form_body(
                request, "imageFile", most_files=_MOST_IMAGES, most=_MOST_FORM
            ) as (parts, digest):
                order = await self._order(*_from_form(parts), digest)
        else:
            body, digest = await json_body(request, _MOST_JSON)
            order = await self._order(_from_json(body), (), digest)

        async def accept() -> Response:
            task = self._gateway.accept(order, "create", refunds=True)
            if task.fate.is_at_once:
                await self._gateway.finished(task)
            shown = self._shown(request, task)
            return _enveloped(task, {**shown, "credits_cost": order.credits})

        return await self._gateway.answer(request, "create", accept, order=order)

    async def result(self, request: Request) -> Response:
        """One task."""
        body, _ = await json_body(request)
        check(body, "", {"taskId": str, "id": str}, ())
        if len(body) != 1:
            raise invalid("taskId: is required, or id")
        (task_id,) = body.values()
        task = self._gateway.book.find(task_id)
        if task is None or task.order.dialect != _DIALECT:
            raise Refusal(404, "not_found", "Task not found")

        async def look() -> Response:
            return _enveloped(task, self._shown(request, task))

        return await self._gateway.answer(request, "poll", look, task=task)

    async def _order(
        self, asked: Mapping[str, Any], files: Sequence[UploadFile], digest: str
    ) -> Order:
        check(asked, "", _FIELDS, ("prompt", "model"))
        model = _MODELS.get(asked["model"])
        if model is None:
            raise invalid(f"model: invalid model {asked['model']!r}")
        if not asked["prompt"].strip():
            raise invalid("prompt: must not be empty")
        tier = choice(asked, "imageSize", model.credits, "1K")
        ratio = choice(asked, "aspectRatio", ("auto", *model.ratios), "auto")
        choice(asked, "outputFormat", ("png",), "png")  # no other is known
        _check_mode(asked, files, model)
        images = await self._images(asked, files)
        if ratio == "auto":
            ratio = nearest_ratio(images[0][1], model.ratios) if images else "1:1"
        return Order(
            dialect=_DIALECT,
            key=None,
            body_sha256=digest,
            model=asked["model"],
            prompt=asked["prompt"],
            size=model.sizes[ratio, tier],
            credits=model.credits[tier],
            references=tuple(name for name, _ in images),
            extras={"isPublic": asked.get("isPublic", True)},
        )

    async def _images(
        self, asked: Mapping[str, Any], files: Sequence[UploadFile]
    ) -> list[tuple[str, Size]]:
        """Name and pixels of each reference; addresses count only without files."""
        if files:
            return [await self._kept(file) for file in files]
        images = [
            self._gateway.stored(url, "imageUrl") for url in asked.get("imageUrl", ())
        ]
        if "imageData" in asked:
            mime, content = _decoded(asked["imageData"])
            source = BytesIO(content)
            images.append(await self._gateway.keep(source, "imageData", mime))
        return images

    async def _kept(self, file: UploadFile) -> tuple[str, Size]:
        if (file.size or 0) > _MOST_FILE:
            raise invalid(f"imageFile: over {_MOST_FILE:,} bytes")
        said = file.content_type or ""
        mime = said if said.startswith("image/") else None
        return await self._gateway.keep(file.file, "imageFile", mime)

    def _shown(self, request: Request, task: Task) -> dict[str, Any]:
        progress = self._gateway.book.progress(task)
        word, results = "running", []
        if progress.stand is Stand.DONE:
            word, results = "succeeded", self._results(request, task)
        shown: dict[str, Any] = {
            "id": task.id,
            "results": results,
            "progress": round(progress.fraction * 100),
            "status": word,
            "failure_reason": None,
            "error": None,
        }
        if progress.stand is Stand.FAILED:
            reason = _REASONS.get(task.fate.code, "error")
            shown |= {"status": "failed", "failure_reason": reason}
            shown["error"] = task.reason
        return shown

    def _results(self, request: Request, task: Task) -> list[Any]:
        urls = self._gateway.results(request, task)
        if task.fate.shape == "strings":
            return list(urls)
        return [{"url": url, "content": task.order.prompt} for url in urls]


def _enveloped(task: Task, shown: dict[str, Any]) -> Response:
    """As the vendor shows it, or with the code that clients have seen."""
    said = {"code": 0, "message": "success"} if task.fate.shape == "code" else {}
    return JSONResponse({**said, "data": shown})


def _check_mode(
    asked: Mapping[str, Any], files: Sequence[UploadFile], model: _Model
) -> None:
    modes = ("text-to-image", "image-to-image")
    wants_images = choice(asked, "mode", modes, modes[0]) == modes[1]
    count = len(files) + len(asked.get("imageUrl", ())) + ("imageData" in asked)
    if count > model.most_images:
        raise invalid("imageFile: too many reference images")
    if wants_images and not count:
        raise invalid("imageFile: image-to-image needs imageFile or imageUrl")
    if count and not wants_images:
        raise invalid("mode: reference images are for image-to-image")


def _from_form(parts: Parts) -> tuple[dict[str, Any], list[UploadFile]]:
    """The fields as JSON would have them, and the files. Raises Refusal 400."""
    asked: dict[str, Any] = {}
    files: list[UploadFile] = []
    for name, value in parts:
        if name == "imageFile" and isinstance(value, UploadFile):
            files.append(value)
        elif name == "imageFile" or isinstance(value, UploadFile):
            raise invalid(f"{name}: imageFile takes files, every other field text")
        elif name == "imageUrl":
            asked.setdefault(name, []).append(value)
        elif name in asked:
            raise invalid(f"{name}: came twice")
        else:
            asked[name] = _switch(value) if name == "isPublic" else value
    return asked, files


def _switch(text: str) -> Any:
    return {"true": True, "false": False}.get(text, text)


def _from_json(body: Any) -> Any:
    """The body with imageUrl as a list."""
    if isinstance(body, dict) and isinstance(body.get("imageUrl"), str):
        return {**body, "imageUrl": [body["imageUrl"]]}
    return body


def _decoded(url: str) -> tuple[str, bytes]:
    """Media type and bytes of a data URL. Raises Refusal 400."""
    found = _DATA_URL.fullmatch(url)
    try:
        content = base64.b64decode(found[2], validate=True) if found else b""
    except binascii.Error as exc:
        raise invalid("imageData: is not base64") from exc
    if found is None or len(content) > _MOST_FILE:
        raise invalid(f"imageData: must be a data URL of at most {_MOST_FILE:,} bytes")
    return found[1], content
