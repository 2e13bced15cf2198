"""What every test says to the gateway."""

import time
import uuid
from collections.abc import Callable
from io import BytesIO
from typing import Any

import httpx
from PIL import Image

from nanostudio.sandbox.art.plan import reference_box

TASKS = "/api/v1/tasks"


def body(
    prompt: str = "a fox", key: str | None = None, **fields: Any
) -> dict[str, Any]:
    """A create's body; `fields` are of its input."""
    asked = {"model": "nano-banana-2", "prompt": prompt, **fields}
    return {
        "type": "image",
        "input": {name: value for name, value in asked.items() if value is not None},
        "idempotency_key": key or uuid.uuid4().hex,
    }


def create(client: httpx.Client, prompt: str = "a fox", **fields: Any) -> str:
    """The id of a new task."""
    reply = client.post(f"{TASKS}/async", json=body(prompt, **fields))
    assert reply.status_code == 200, reply.text
    return str(reply.json()["id"])


def poll(client: httpx.Client, task_id: str) -> dict[str, Any]:
    """A task as the gateway shows it."""
    return dict(client.get(f"{TASKS}/{task_id}").raise_for_status().json())


def finished(client: httpx.Client, task_id: str) -> dict[str, Any]:
    """The task once it has ended; the server has nothing to wait on but polling."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        shown = poll(client, task_id)
        if shown["status"] in ("success", "failed"):
            return shown
        time.sleep(0.01)
    raise AssertionError(f"still {shown['status']} after 30 s")


def result_url(shown: dict[str, Any]) -> str:
    """Address of a finished task's picture."""
    return str(shown["outputs"][0]["url"])


def picture(
    colour: str = "red",
    size: tuple[int, int] = (60, 40),
    kind: str = "png",
    **save: Any,
) -> bytes:
    """A picture file of one colour."""
    target = BytesIO()
    Image.new("RGB", size, colour).save(target, kind, **save)
    return target.getvalue()


def upload(client: httpx.Client, content: bytes, name: str = "a.png") -> str:
    """The address of a stored file."""
    reply = client.post("/api/v1/files", files={"file": (name, content, "image/png")})
    assert reply.status_code == 200, reply.text
    return str(reply.json()["url"])


def opened(content: bytes) -> Image.Image:
    """A picture file, decoded whole."""
    image = Image.open(BytesIO(content))
    image.load()
    return image


def charges(client: httpx.Client, key: str) -> list[dict[str, Any]]:
    """The ledger's charges for one idempotency key."""
    ledger = client.get("/sandbox/ledger").raise_for_status().json()
    return [charge for charge in ledger["charges"] if charge["key"] == key]


def ended(look: Callable[[], dict[str, Any]], *words: str) -> dict[str, Any]:
    """What `look` shows once its status is one of `words`."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        shown = look()
        if shown["status"] in words:
            return shown
        time.sleep(0.01)
    raise AssertionError(f"still {shown['status']} after 30 s")


def ledger(client: httpx.Client, kind: str = "charges") -> list[dict[str, Any]]:
    """The ledger's charges, refunds, uploads or references."""
    return list(client.get("/sandbox/ledger").raise_for_status().json()[kind])


def charged(client: httpx.Client, prompt: str) -> list[int]:
    """Credits of every charge for a prompt of the test's own."""
    rows = ledger(client)
    return [row["credits"] for row in rows if row["order"]["prompt"] == prompt]


def seen_references(image: Image.Image, count: int) -> list[tuple[int, ...]]:
    """Colours of the references drawn in a picture, in their order."""
    colours = []
    for position in range(count):
        shown = image.crop(reference_box(position, count, *image.size))
        quarter = (shown.width // 4, shown.height // 4)
        box = (*quarter, shown.width - quarter[0], shown.height - quarter[1])
        middle = shown.resize((1, 1), Image.Resampling.BOX, box=box)
        colours.append(tuple(middle.convert("RGB").getpixel((0, 0))))  # type: ignore[arg-type]
    return colours


def gps() -> Image.Exif:
    """EXIF of a camera that says where it was."""
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif.get_ifd(0x8825)[1] = "N"
    return exif
