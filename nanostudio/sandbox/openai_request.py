"""Reads requests of the OpenAI Images API, and of UniAll's route that imitates it.

Sources as for openai_fields."""

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from nanostudio.core.geometry import Size
from nanostudio.sandbox.gateway import Gateway
from nanostudio.sandbox.openai_fields import check_fields, size_of
from nanostudio.sandbox.order import Order, invalid
from nanostudio.sandbox.reading import Parts, form_body, json_body
from nanostudio.sandbox.uniall import MODELS as NANO_MODELS

_DIALECT = "openai"
_MOST_IMAGES = 16
_MOST_IMAGE_BYTES = 50 * 2**20
_MOST_MASK_BYTES = 4 * 2**20
_MOST_URL = 20_971_520  # characters of an image_url
_MOST_BODY = 256 * 2**20
_MEDIA_TYPES = ("image/png", "image/jpeg", "image/webp")

Image = tuple[str, Size]  # name and pixels of a stored file


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request whose fields fit its model. `sha256` is of its exact bytes."""

    fields: Mapping[str, Any]
    images: tuple[Image, ...] = ()
    sha256: str

    @property
    def is_nano(self) -> bool:
        """Whether it is for one of UniAll's models."""
        return self.fields["model"] in NANO_MODELS


async def read_generation(request: Request) -> Asked:
    """A request for pictures from words. Raises Refusal."""
    fields, digest = await json_body(request)
    check_fields(fields, is_edit=False)
    return Asked(fields=fields, sha256=digest)


async def read_edit(request: Request, gateway: Gateway) -> Asked:
    """A request with references, as a form or as JSON. Raises Refusal."""
    content_type = request.headers.get("content-type", "")
    if content_type.startswith("multipart/form-data"):
        return await _form(request, gateway)
    body, digest = await json_body(request, _MOST_BODY)
    if not isinstance(body, dict):
        raise invalid("body: must be an object")
    sent = {
        name: body.pop(name) for name in ("image", "images", "mask") if name in body
    }
    check_fields(body, is_edit=True)
    is_nano = body["model"] in NANO_MODELS
    images = [
        await _addressed(gateway, image, field, is_nano=is_nano)
        for field, image in _members(sent, is_nano=is_nano)
    ]
    if "mask" in sent:
        mask = await _addressed(gateway, sent["mask"], "mask", is_nano=is_nano)
        _check_mask(mask, images[0])
    return Asked(fields=body, images=tuple(images), sha256=digest)


def _members(sent: Mapping[str, Any], *, is_nano: bool) -> list[tuple[str, Any]]:
    """The references of a JSON body, each with the name of its place."""
    if "image" in sent:
        # UniAll: "JSON image URL". Both together are among its common errors.
        if not is_nano or "images" in sent:
            raise invalid("image: unknown field, or sent together with images")
        return [("image", sent["image"])]
    images = sent.get("images")
    if not isinstance(images, list) or not 1 <= len(images) <= _MOST_IMAGES:
        raise invalid(f"images: must be an array of 1 to {_MOST_IMAGES}")
    return [(f"images[{position}]", image) for position, image in enumerate(images)]


async def _addressed(
    gateway: Gateway, image: Any, field: str, *, is_nano: bool
) -> Image:
    """A reference as {"image_url"} or {"file_id"}; for UniAll as a string, too."""
    if isinstance(image, str) and is_nano:
        return gateway.stored(image, field)
    if not isinstance(image, dict) or set(image) not in ({"image_url"}, {"file_id"}):
        raise invalid(f"{field}: must have either image_url or file_id")
    url = image.get("image_url")
    if "file_id" in image:
        raise invalid(f"{field}.file_id: no such file")
    if not isinstance(url, str) or len(url) > _MOST_URL:
        raise invalid(f"{field}.image_url: must be a string of at most {_MOST_URL:,}")
    if not url.startswith("data:"):
        return gateway.stored(url, f"{field}.image_url")
    return await _decoded(gateway, url, f"{field}.image_url")


async def _decoded(gateway: Gateway, url: str, field: str) -> Image:
    head, comma, encoded = url.partition(",")
    mime = head.removeprefix("data:").removesuffix(";base64")
    if not comma or not head.endswith(";base64") or mime not in _MEDIA_TYPES:
        raise invalid(f"{field}: must be data:image/png;base64,... or jpeg or webp")
    try:
        content = base64.b64decode(encoded, validate=True)
    except ValueError as exc:
        raise invalid(f"{field}: is not base64") from exc
    return await gateway.keep(BytesIO(content), field, mime)


async def _form(request: Request, gateway: Gateway) -> Asked:
    reading = form_body(request, "image", most_files=_MOST_IMAGES + 1, most=_MOST_BODY)
    async with reading as (parts, digest):
        fields, files = _sorted(parts)
        masks = [file for name, file in files if name == "mask"]
        sent = [(name, file) for name, file in files if name != "mask"]
        check_fields(fields, is_edit=True)
        _check_names([name for name, _ in sent])
        images = [await _part(gateway, file, name) for name, file in sent]
        for mask in masks:
            _check_mask(await _part(gateway, mask, "mask"), images[0])
    return Asked(fields=fields, images=tuple(images), sha256=digest)


def _sorted(parts: Parts) -> tuple[dict[str, Any], list[tuple[str, UploadFile]]]:
    """Fields with the values JSON would have, and the files in their order."""
    fields: dict[str, Any] = {}
    files = []
    for name, value in parts:
        if isinstance(value, UploadFile):
            files.append((name, value))
        elif name in fields:
            raise invalid(f"{name}: was sent twice")
        else:
            fields[name] = _typed(name, value)
    return fields, files


def _typed(name: str, text: str) -> Any:
    if name in ("n", "partial_images", "output_compression"):
        return int(text) if re.fullmatch("[0-9]{1,9}", text) else text
    return {"true": True, "false": False}.get(text, text) if name == "stream" else text


def _check_names(names: list[str]) -> None:
    if not names:
        raise invalid("image: is required")
    if len(names) > _MOST_IMAGES:
        raise invalid(f"image: at most {_MOST_IMAGES} images")
    for name in names:
        if name not in ("image", "image[]"):
            raise invalid(f"{name}: unknown parameter")
    if "image" in names and len(names) > 1:
        raise invalid("image: several images are sent as image[]")


async def _part(gateway: Gateway, file: UploadFile, field: str) -> Image:
    most = _MOST_MASK_BYTES if field == "mask" else _MOST_IMAGE_BYTES
    if (file.size or 0) >= most:
        raise invalid(f"{field}: must be smaller than {most:,} bytes")
    if file.content_type not in _MEDIA_TYPES:
        raise invalid(f"{field}: unsupported media type {file.content_type!r}")
    return await gateway.keep(file.file, field, file.content_type)


def _check_mask(mask: Image, first: Image) -> None:
    if not mask[0].endswith(".png") or mask[1] != first[1]:
        raise invalid("mask: must be a PNG with the pixels of the first image")


def order_of(asked: Asked) -> Order:
    """What a checked request orders; all it says beside that is in `extras`."""
    fields = asked.fields
    count = fields.get("n", 1)
    each = NANO_MODELS[fields["model"]].credits if asked.is_nano else 10
    return Order(
        dialect=_DIALECT,
        key=None,
        body_sha256=asked.sha256,
        model=fields["model"],
        prompt=fields["prompt"],
        size=size_of(fields, asked.images[0][1] if asked.images else None),
        credits=each * count,
        references=tuple(name for name, _ in asked.images),
        count=count,
        format=fields.get("output_format", "png"),
        extras={k: v for k, v in fields.items() if k not in ("model", "prompt")},
    )
