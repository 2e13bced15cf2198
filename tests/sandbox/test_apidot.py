"""The dialect, against what the vendor has published."""

import json
import uuid
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from threading import Thread
from typing import Any

import httpx
import pytest

from nanostudio.core.geometry import GEMINI_3
from tests.sandbox.talk import (
    charged,
    ended,
    ledger,
    opened,
    picture,
    seen_references,
    upload,
)

SUBMIT = "/api/generate/submit"


def body(
    prompt: str = "a fox", model: str = "nano-banana-2", **fields: Any
) -> dict[str, Any]:
    """A submit's body; `fields` are of its input."""
    return {"model": model, "input": {"prompt": prompt, **fields}}


def submit(client: httpx.Client, prompt: str = "a fox", **fields: Any) -> str:
    """The id of a new task."""
    reply = client.post(SUBMIT, json=body(prompt, **fields))
    assert reply.status_code == 200, reply.text
    return str(reply.json()["data"]["task_id"])


def status(client: httpx.Client, task_id: str) -> dict[str, Any]:
    """A task as the gateway shows it."""
    reply = client.get(f"/api/generate/status/{task_id}").raise_for_status().json()
    assert reply["code"] == 200
    return dict(reply["data"])


def finished(client: httpx.Client, task_id: str) -> dict[str, Any]:
    """The task once it has ended."""
    return ended(lambda: status(client, task_id), "finished", "failed")


def file_of(client: httpx.Client, shown: dict[str, Any]) -> httpx.Response:
    """The picture of a finished task."""
    return client.get(shown["output"]["files"][0]["file_url"])


def test_a_submit_answers_as_the_examples_show(client: httpx.Client) -> None:
    reply = client.post(SUBMIT, json=body()).json()
    assert reply["code"] == 200
    assert set(reply["data"]) == {"task_id", "status", "created_time"}
    assert reply["data"]["status"] == "not_started"
    assert len(reply["data"]["created_time"]) == len("2026-11-20T09:15:00")


def test_a_finished_task_answers_as_the_examples_show(client: httpx.Client) -> None:
    shown = finished(client, submit(client))
    assert (shown["status"], shown["error_message"]) == ("finished", None)
    (file,) = shown["output"]["files"]
    assert set(file) == {"file_url", "file_type"}
    assert file["file_type"] == "image"
    assert opened(httpx.get(file["file_url"]).content).size == (1024, 1024)


def test_files_can_lie_where_the_callbacks_have_them(client: httpx.Client) -> None:
    shown = finished(client, submit(client, "[fault:shape as=files]"))
    assert "output" not in shown
    assert client.get(shown["files"][0]["file_url"]).status_code == 200


def test_a_waiting_task_has_no_output(client: httpx.Client) -> None:
    shown = status(client, submit(client, "[fault:delay seconds=60]"))
    assert (shown["status"], shown["output"]) == ("not_started", None)
    shown = status(client, submit(client, "[fault:never] [fault:delay seconds=0]"))
    assert (shown["status"], shown["progress"]) == ("running", 99)


@pytest.mark.parametrize(
    ("model", "ratio", "resolution", "size"),
    [
        ("nano-banana-2", "8:1", "0.5K", GEMINI_3["8:1", "512"]),
        ("nano-banana-2", "4:5", "2K", GEMINI_3["4:5", "2K"]),
        ("nano-banana-pro", "16:9", "4K", GEMINI_3["16:9", "4K"]),
        ("nano-banana-pro", "auto", "1K", GEMINI_3["1:1", "1K"]),
    ],
)
def test_a_picture_has_exactly_the_published_pixels(
    client: httpx.Client, model: str, ratio: str, resolution: str, size: Any
) -> None:
    task_id = submit(client, model=model, size=ratio, resolution=resolution)
    content = file_of(client, finished(client, task_id)).content
    assert opened(content).size == (size.width, size.height)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_picture_has_the_format_that_was_asked(
    client: httpx.Client, kind: str
) -> None:
    reply = file_of(client, finished(client, submit(client, output_format=kind)))
    assert reply.headers["content-type"] == f"image/{kind}"
    assert opened(reply.content).format == kind.upper()
    assert str(reply.url).endswith(".jpg" if kind == "jpeg" else f".{kind}")


def test_a_picture_of_other_pixels_keeps_its_format(client: httpx.Client) -> None:
    task_id = submit(client, "[fault:wrong-size]", output_format="jpeg")
    reply = file_of(client, finished(client, task_id))
    assert reply.headers["content-type"] == "image/jpeg"
    image = opened(reply.content)
    assert (image.format, image.size) == ("JPEG", (512, 512))


def test_edits_show_their_references_in_order(client: httpx.Client) -> None:
    colours = [(220, 20, 60), (20, 160, 80), (30, 60, 200)]
    files = [picture("#{:02x}{:02x}{:02x}".format(*c), (90, 40)) for c in colours]
    urls = [upload(client, content) for content in files]
    task_id = submit(client, model="nano-banana-2-edit", image_urls=urls, size="auto")
    image = opened(file_of(client, finished(client, task_id)).content)
    assert seen_references(image, 3) == colours
    assert image.size == (1584, 672)  # "auto" follows the first


def test_a_result_in_any_format_can_be_a_reference(client: httpx.Client) -> None:
    shown = finished(client, submit(client, size="16:9", output_format="webp"))
    url = shown["output"]["files"][0]["file_url"]
    task_id = submit(client, model="nano-banana-2-edit", image_urls=[url])
    again = file_of(client, finished(client, task_id)).content
    assert opened(again).size == (1376, 768)


def test_every_submit_is_charged(client: httpx.Client) -> None:
    asked = body(f"twice {uuid.uuid4()}", resolution="0.5K")
    ids = {client.post(SUBMIT, json=asked).json()["data"]["task_id"] for _ in range(2)}
    assert len(ids) == 2
    assert charged(client, asked["input"]["prompt"]) == [7, 7]


def test_a_lost_answer_is_charged(client: httpx.Client) -> None:
    asked = body(f"[fault:close] {uuid.uuid4()}", google_search=True, seed=7)
    with pytest.raises(httpx.RemoteProtocolError):
        client.post(SUBMIT, json=asked)
    (row,) = [
        row
        for row in ledger(client)
        if row["order"]["prompt"] == asked["input"]["prompt"]
    ]
    assert row["order"]["extras"] == {"google_search": True, "seed": 7}


_ONE = ["http://127.0.0.1:9/files/file_0.png"]
_WRONG: list[tuple[dict[str, Any], str]] = [
    (body(model="nano-banana-1"), "model"),
    ({"model": "nano-banana-2"}, "input"),
    ({"input": {"prompt": "x"}}, "model"),
    ({**body(), "n": 1}, "n"),
    ({**body(), "callback_url": 7}, "callback_url"),
    ({**body(), "callback_url": "http://example.com/x"}, "callback_url"),
    ({**body(), "callback_url": "ftp://127.0.0.1/x"}, "callback_url"),
    ({**body(), "callback_url": "https://a@127.0.0.1/"}, "callback_url"),
    ({**body(), "callback_url": "https://127.0.0.1:x/"}, "callback_url"),
    ({**body(), "callback_url": "http://127.0.0.1/a b"}, "callback_url"),
    (body(" "), "input.prompt"),
    (body(image_urls=_ONE), "input.image_urls"),
    (body(model="nano-banana-2-edit"), "input.image_urls"),
    (body(model="nano-banana-2-edit", image_urls=[]), "input.image_urls"),
    (body(model="nano-banana-2-edit", image_urls=_ONE * 15), "input.image_urls"),
    (body(model="nano-banana-2-edit", image_urls=_ONE), "input.image_urls[0]"),
    (
        body(model="nano-banana-2-edit", image_urls=["https://example.com/files/a"]),
        "input.image_urls[0]",
    ),
    (body(size="7:5"), "input.size"),
    (body(aspect_ratio="1:1"), "input.aspect_ratio"),
    (body(resolution="512"), "input.resolution"),
    (body(output_format="avif"), "input.output_format"),
    (body(enable_web_search=True), "input.enable_web_search"),
    (body(google_search="true"), "input.google_search"),
    (body(seed=1.5), "input.seed"),
    (body(seed=True), "input.seed"),
    (body(model="nano-banana-pro", google_search=True), "input.google_search"),
    (body(model="nano-banana-pro", seed=1), "input.seed"),
    (body(model="nano-banana-pro", size="1:1"), "input.size"),
    (body(model="nano-banana-pro", resolution="2K"), "input.resolution"),
    (body(model="nano-banana-pro", output_format="jpeg"), "input.output_format"),
]


@pytest.mark.parametrize(("asked", "named"), _WRONG)
def test_what_the_documents_do_not_show_is_400(
    client: httpx.Client, asked: dict[str, Any], named: str
) -> None:
    before = len(ledger(client))
    reply = client.post(SUBMIT, json=asked)
    assert (reply.status_code, reply.json()["code"]) == (400, 400)
    assert reply.json()["error"]["type"] == "invalid_request"
    assert reply.json()["error"]["message"].startswith(f"{named}:")
    assert len(ledger(client)) == before


@pytest.mark.parametrize("key", ["", "Bearer", "Bearer wrong-1", "Key x"])
def test_a_wrong_key_is_401_on_every_route(client: httpx.Client, key: str) -> None:
    headers = {"Authorization": key}
    for reply in (
        client.post(SUBMIT, json=body(), headers=headers),
        client.get("/api/generate/status/task_0", headers=headers),
    ):
        assert reply.status_code == 401
        assert reply.json()["error"]["type"] == "authentication_error"


def test_a_task_of_nobody_or_another_dialect_is_404(client: httpx.Client) -> None:
    asked = {"type": "image", "idempotency_key": uuid.uuid4().hex}
    asked["input"] = {"model": "nano-banana-2", "prompt": "x"}  # type: ignore[assignment]
    other = client.post("/api/v1/tasks/async", json=asked).json()["id"]
    for task_id in ("task_0", other):
        reply = client.get(f"/api/generate/status/{task_id}")
        assert (reply.status_code, reply.json()["code"]) == (404, 404)


@pytest.mark.parametrize(
    ("kind", "http_status", "code", "type_"),
    [
        ("402", 402, 402, "insufficient_credits"),
        ("402-in-200", 200, 402, "insufficient_credits"),
        ("429", 429, 429, "rate_limited"),
        ("500", 500, 500, "internal_error"),
        ("refused-400", 400, 400, "content_policy"),
    ],
)
def test_an_error_can_be_in_the_code_alone(
    client: httpx.Client, kind: str, http_status: int, code: int, type_: str
) -> None:
    prompt = f"[fault:{kind}] {uuid.uuid4()}"
    reply = client.post(SUBMIT, json=body(prompt))
    assert (reply.status_code, reply.json()["code"]) == (http_status, code)
    assert reply.json()["error"]["type"] == type_
    assert "data" not in reply.json()
    assert charged(client, prompt) == []


def test_a_failed_task_has_its_reason(client: httpx.Client) -> None:
    shown = finished(client, submit(client, "[fault:refused]"))
    assert shown["status"] == "failed"
    assert "safety" in shown["error_message"]
    assert shown["output"] is None


class Receiver(ThreadingHTTPServer):
    """A webhook's other end; `heard` has the bodies that came."""

    def __init__(self) -> None:
        self.heard: Queue[Any] = Queue()
        super().__init__(("127.0.0.1", 0), _Ear)

    @property
    def url(self) -> str:
        """Where to call."""
        return f"http://127.0.0.1:{self.server_port}/hook?a=b"


class _Ear(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        """Keep the body, answer 204."""
        content = self.rfile.read(int(self.headers["content-length"]))
        assert self.headers["content-type"] == "application/json"
        self.server.heard.put((self.path, json.loads(content)))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """Listening on loopback."""
    with Receiver() as receiver:
        thread = Thread(target=receiver.serve_forever)
        thread.start()
        yield receiver
        receiver.shutdown()
        thread.join()


def call(client: httpx.Client, receiver: Receiver, prompt: str) -> tuple[str, Any]:
    """A task with a callback, and what was heard of it, twice the same."""
    reply = client.post(SUBMIT, json={**body(prompt), "callback_url": receiver.url})
    calls = [receiver.heard.get(timeout=20) for _ in range(2)]
    assert calls[0] == calls[1]
    assert calls[0][0] == "/hook?a=b"
    return reply.json()["data"]["task_id"], calls[0][1]


def test_callbacks_come_twice_bare_and_enveloped(
    client: httpx.Client, receiver: Receiver
) -> None:
    heard = [call(client, receiver, "a fox") for _ in range(2)]
    is_bare = ["code" not in payload for _, payload in heard]
    assert sorted(is_bare) == [False, True]
    for task_id, payload in heard:
        told = payload.get("data", payload)
        assert (told["task_id"], told["status"]) == (task_id, "finished")
        assert client.get(told["files"][0]["file_url"]).status_code == 200
    number = sum(row["order"]["dialect"] == "apidot" for row in ledger(client))
    assert is_bare[-1] == (number % 2 == 1)


def test_a_callback_tells_of_failure(client: httpx.Client, receiver: Receiver) -> None:
    _, payload = call(client, receiver, "[fault:failed]")
    told = payload.get("data", payload)
    assert (told["status"], told["files"]) == ("failed", [])
    assert told["error_message"]


def test_other_callback_addresses_are_taken_but_not_called(
    client: httpx.Client,
) -> None:
    for url in ("https://example.com/hook", "http://localhost:9/gone"):
        reply = client.post(SUBMIT, json={**body(), "callback_url": url})
        task_id = reply.json()["data"]["task_id"]
        assert finished(client, task_id)["status"] == "finished"
