"""The dialect, against the vendor's text."""

import json
import uuid
from typing import Any

import httpx
import pytest
from PIL import Image

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3
from nanostudio.sandbox.art.plan import reference_box
from tests.sandbox.talk import (
    TASKS,
    body,
    charges,
    create,
    finished,
    opened,
    picture,
    poll,
    result_url,
    upload,
)


def test_a_create_answers_as_the_text_shows(client: httpx.Client) -> None:
    reply = client.post(f"{TASKS}/async", json=body())
    assert reply.status_code == 200
    assert set(reply.json()) == {"id", "status", "type", "created_at"}
    assert reply.json()["type"] == "image"


def test_a_finished_task_answers_as_the_text_shows(client: httpx.Client) -> None:
    shown = finished(client, create(client))
    assert set(shown) == {
        "id",
        "status",
        "type",
        "outputs",
        "created_at",
        "updated_at",
    }
    (output,) = shown["outputs"]
    assert output["model"] == "nano-banana-2"
    assert (output["status"], output["progress"]) == ("success", 100)
    reply = httpx.get(output["url"])  # results are served without a key
    assert reply.headers["content-type"] == "image/png"
    assert opened(reply.content).size == (1024, 1024)


@pytest.mark.parametrize(
    ("model", "ratio", "resolution", "size"),
    [
        ("nano-banana-1", "16:9", None, GEMINI_2_5["16:9", ""]),
        ("nano-banana-1-pro", "21:9", None, GEMINI_3["21:9", "1K"]),
        ("nano-banana-2", "8:1", "2K", GEMINI_3["8:1", "2K"]),
        ("nano-banana-2", "4:5", "4K", GEMINI_3["4:5", "4K"]),
    ],
)
def test_a_picture_has_exactly_the_published_pixels(
    client: httpx.Client, model: str, ratio: str, resolution: str | None, size: Any
) -> None:
    task_id = create(client, model=model, aspect_ratio=ratio, resolution=resolution)
    content = client.get(result_url(finished(client, task_id))).content
    assert opened(content).size == (size.width, size.height)


def test_without_a_ratio_the_first_reference_gives_the_shape(
    client: httpx.Client,
) -> None:
    urls = [upload(client, picture("red", (90, 40))), upload(client, picture("blue"))]
    task_id = create(client, images=urls)
    content = client.get(result_url(finished(client, task_id))).content
    size = GEMINI_3["21:9", "1K"]
    assert opened(content).size == (size.width, size.height)


def test_references_are_seen_in_their_places(client: httpx.Client) -> None:
    colours = [(220, 20, 60), (20, 160, 80), (30, 60, 200)]
    files = [picture(f"#{r:02x}{g:02x}{b:02x}") for r, g, b in colours]
    task_id = create(client, images=[upload(client, content) for content in files])
    image = opened(client.get(result_url(finished(client, task_id))).content)
    for position, colour in enumerate(colours):
        shown = image.crop(reference_box(position, 3, *image.size))
        middle = shown.resize((1, 1), Image.Resampling.BOX, box=_inner(shown.size))
        assert middle.getpixel((0, 0)) == colour


def _inner(size: tuple[int, int]) -> tuple[int, int, int, int]:
    return size[0] // 4, size[1] // 4, size[0] * 3 // 4, size[1] * 3 // 4


def test_a_result_can_be_a_reference(client: httpx.Client) -> None:
    url = result_url(finished(client, create(client, aspect_ratio="16:9")))
    again = result_url(finished(client, create(client, images=[url])))
    assert opened(client.get(again).content).size == (1376, 768)


def test_the_same_key_and_body_is_one_task_and_one_charge(client: httpx.Client) -> None:
    asked = body(key="twice-" + uuid.uuid4().hex)
    ids = {client.post(f"{TASKS}/async", json=asked).json()["id"] for _ in range(3)}
    with client.stream("POST", f"{TASKS}/sync", json=asked) as stream:
        ids |= {event["id"] for event in _events(stream)}
    assert len(ids) == 1
    assert [c["credits"] for c in charges(client, asked["idempotency_key"])] == [10]


def test_the_same_key_with_another_body_is_409(client: httpx.Client) -> None:
    asked = body()
    assert client.post(f"{TASKS}/async", json=asked).status_code == 200
    asked["input"]["prompt"] = "another fox"
    reply = client.post(f"{TASKS}/async", json=asked)
    assert reply.status_code == 409
    assert reply.json()["error"]["code"] == "idempotency_conflict"
    assert len(charges(client, asked["idempotency_key"])) == 1


def test_a_stream_tells_progress_and_ends_with_the_picture(
    client: httpx.Client,
) -> None:
    asked = body("a fox [fault:delay seconds=0.3]")
    with client.stream("POST", f"{TASKS}/sync", json=asked) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        events = _events(stream)
    words = [event["status"] for event in events]
    assert words == sorted(words, key=["pending", "processing", "success"].index)
    assert "processing" in words
    assert client.get(result_url(events[-1])).status_code == 200


def _events(stream: httpx.Response) -> list[dict[str, Any]]:
    lines = [line for line in stream.iter_lines() if line]
    return [json.loads(line.removeprefix("data: ")) for line in lines]


def test_tasks_are_listed_newest_first_in_pages(client: httpx.Client) -> None:
    ids = [create(client) for _ in range(3)]
    first = client.get(f"{TASKS}/list", params={"page": 1, "pageSize": 2}).json()
    second = client.get(f"{TASKS}/list", params={"page": 2, "pageSize": 2}).json()
    assert [task["id"] for task in first["tasks"]] == [ids[2], ids[1]]
    assert second["tasks"][0]["id"] == ids[0]
    assert (first["page"], first["pageSize"]) == (1, 2)
    assert first["total"] == second["total"] >= 3


@pytest.mark.parametrize("query", ["page=0", "pageSize=101", "page=x", "sort=new"])
def test_an_odd_page_is_400(client: httpx.Client, query: str) -> None:
    assert client.get(f"{TASKS}/list?{query}").status_code == 400


def test_an_unknown_task_is_404(client: httpx.Client) -> None:
    reply = client.get(f"{TASKS}/task_0")
    assert (reply.status_code, reply.json()["error"]["code"]) == (404, "not_found")


@pytest.mark.parametrize("key", ["", "Bearer", "Bearer wrong-1", "Basic eA==", "x"])
def test_a_wrong_key_is_401_on_every_route(client: httpx.Client, key: str) -> None:
    headers = {"Authorization": key}
    for method, path in (
        ("POST", f"{TASKS}/async"),
        ("POST", f"{TASKS}/sync"),
        ("GET", f"{TASKS}/list"),
        ("GET", f"{TASKS}/task_0"),
        ("POST", "/api/v1/files"),
    ):
        reply = client.request(method, path, headers=headers, json=body())
        assert reply.status_code == 401
        assert reply.json()["error"]["code"] == "unauthorized"


_ONE = ["http://127.0.0.1:9/files/file_0.png"]
_WRONG_INPUTS: list[tuple[dict[str, Any], str]] = [
    ({"model": "nano-banana-9"}, "input.model"),
    ({"model": 3}, "input.model"),
    ({"prompt": ""}, "input.prompt"),
    ({"prompt": " \n"}, "input.prompt"),
    ({"prompt": ["a"]}, "input.prompt"),
    ({"n": 2}, "input.n"),
    ({"seed": 1}, "input.seed"),
    ({"aspectRatio": "1:1"}, "input.aspectRatio"),
    ({"aspect_ratio": "7:5"}, "input.aspect_ratio"),
    ({"aspect_ratio": "8:1", "model": "nano-banana-1-pro"}, "input.aspect_ratio"),
    ({"aspect_ratio": "4:5", "model": "nano-banana-1"}, "input.aspect_ratio"),
    ({"resolution": "512"}, "input.resolution"),
    ({"resolution": "1K", "model": "nano-banana-1"}, "input.resolution"),
    ({"images": "http://x"}, "input.images"),
    ({"images": [1]}, "input.images"),
    ({"images": _ONE}, "input.images[0]"),
    ({"images": ["https://example.com/files/file_0.png"]}, "input.images[0]"),
    ({"images": ["data:image/png;base64,AA"]}, "input.images[0]"),
    ({"images": ["http://127.0.0.1/files/../etc/passwd"]}, "input.images[0]"),
    ({"images": ["http://[::1"]}, "input.images[0]"),
]


@pytest.mark.parametrize(("fields", "named"), _WRONG_INPUTS)
def test_an_input_that_breaks_the_text_is_400(
    client: httpx.Client, fields: dict[str, Any], named: str
) -> None:
    asked = body(**fields)
    reply = client.post(f"{TASKS}/async", json=asked)
    assert reply.status_code == 400
    assert reply.json()["error"]["code"] == "VALIDATION_ERROR"
    assert reply.json()["error"]["message"].startswith(f"{named}:")
    assert charges(client, asked["idempotency_key"]) == []


def test_null_is_not_leaving_out(client: httpx.Client) -> None:
    asked = body()
    asked["input"]["aspect_ratio"] = None
    assert client.post(f"{TASKS}/async", json=asked).status_code == 400


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"type": "video"}, "type"),
        ({"type": None}, "type"),
        ({"idempotency_key": ""}, "idempotency_key"),
        ({"idempotency_key": 7}, "idempotency_key"),
        ({"input": "a fox"}, "input"),
        ({"callback_url": "http://x"}, "callback_url"),
    ],
)
def test_a_body_that_breaks_the_text_is_400(
    client: httpx.Client, changes: dict[str, Any], named: str
) -> None:
    reply = client.post(f"{TASKS}/async", json={**body(), **changes})
    assert reply.status_code == 400
    assert reply.json()["error"]["message"].startswith(f"{named}:")


@pytest.mark.parametrize("name", ["type", "input", "idempotency_key"])
def test_a_missing_field_is_400(client: httpx.Client, name: str) -> None:
    asked = body()
    del asked[name]
    reply = client.post(f"{TASKS}/async", json=asked)
    assert reply.status_code == 400
    assert reply.json()["error"]["message"] == f"{name}: is required"


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'"\\ud800"', b"\xff", b"[" * 200_000]
)
def test_a_body_that_is_no_json_object_is_400(
    client: httpx.Client, content: bytes
) -> None:
    headers = {"Content-Type": "application/json"}
    reply = client.post(f"{TASKS}/async", content=content, headers=headers)
    assert reply.status_code == 400


def test_half_a_surrogate_pair_is_400(client: httpx.Client) -> None:
    content = json.dumps(body("\ud800"))
    headers = {"Content-Type": "application/json"}
    reply = client.post(f"{TASKS}/async", content=content, headers=headers)
    assert reply.status_code == 400


def test_another_content_type_is_400(client: httpx.Client) -> None:
    assert client.post(f"{TASKS}/async", data={"a": "b"}).status_code == 400


def test_a_huge_body_is_413(client: httpx.Client) -> None:
    reply = client.post(f"{TASKS}/async", json=body("x" * 2**21))
    assert reply.status_code == 413


def test_too_many_images_are_400(client: httpx.Client) -> None:
    url = upload(client, picture())
    for model, most in (("nano-banana-1", 5), ("nano-banana-2", 14)):
        asked = body(model=model, images=[url] * (most + 1))
        reply = client.post(f"{TASKS}/async", json=asked)
        assert reply.status_code == 400
        assert str(most) in reply.json()["error"]["message"]
        asked = body(model=model, images=[url] * most)
        assert client.post(f"{TASKS}/async", json=asked).status_code == 200


def test_prices_follow_model_and_resolution(client: httpx.Client) -> None:
    for fields, price in (
        ({"model": "nano-banana-1"}, 5),
        ({}, 10),
        ({"resolution": "2K"}, 15),
        ({"resolution": "4K", "model": "nano-banana-1-pro"}, 20),
    ):
        asked = body("a fox [fault:never]", **fields)  # nobody waits for the picture
        client.post(f"{TASKS}/async", json=asked)
        assert [c["credits"] for c in charges(client, asked["idempotency_key"])] == [
            price
        ]


def test_an_upload_answers_as_the_text_shows(client: httpx.Client) -> None:
    content = picture(kind="jpeg")
    # The type that was said is not believed: the bytes are looked at.
    files = {"file": ("cat.png", content, "image/png")}
    reply = client.post("/api/v1/files", files=files)
    assert reply.status_code == 200
    shown = reply.json()
    assert set(shown) == {
        "id",
        "url",
        "filename",
        "size",
        "content_type",
        "created_at",
    }
    assert (shown["filename"], shown["size"]) == ("cat.png", len(content))
    assert shown["content_type"] == "image/jpeg"
    assert client.get(shown["url"]).content == content


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "avif"])
def test_every_allowed_format_is_stored(client: httpx.Client, kind: str) -> None:
    content = picture(kind=kind)
    assert client.get(upload(client, content)).content == content


def test_gps_of_an_upload_is_in_the_ledger(client: httpx.Client) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    name = upload(client, picture(kind="jpeg", exif=exif)).rpartition("/")[2]
    name_clean = upload(client, picture(kind="jpeg")).rpartition("/")[2]
    uploads = client.get("/sandbox/ledger").json()["uploads"]
    metadata = {row["name"]: row["metadata"] for row in uploads}
    assert "gps:GPSLatitudeRef" in metadata[name]
    assert "exif:Make" in metadata[name]
    assert metadata[name_clean] == []
    sizes = {row["name"]: (row["width"], row["height"]) for row in uploads}
    assert sizes[name] == (40, 60)  # turned upright


@pytest.mark.parametrize(
    "files",
    [
        {"file": ("a.png", b"", "image/png")},
        {"file": ("a.png", b"no picture", "image/png")},
        {"file": ("a.gif", picture(kind="gif"), "image/gif")},
        {"file": ("a.png", picture(size=(9000, 9000)), "image/png")},
        {"image": ("a.png", picture(), "image/png")},
        [("file", ("a.png", picture())), ("file", ("b.png", picture()))],
    ],
)
def test_what_is_no_single_picture_is_400(client: httpx.Client, files: Any) -> None:
    reply = client.post("/api/v1/files", files=files)
    assert reply.status_code == 400
    assert reply.json()["error"]["message"].startswith("file:")


def test_a_field_beside_the_file_is_400(client: httpx.Client) -> None:
    files = {"file": ("a.png", picture())}
    reply = client.post("/api/v1/files", files=files, data={"name": "x"})
    assert reply.status_code == 400


def test_an_upload_that_is_no_form_is_400(client: httpx.Client) -> None:
    assert client.post("/api/v1/files", content=picture()).status_code == 400
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    reply = client.post("/api/v1/files", content=b"--y", headers=headers)
    assert reply.status_code == 400


def test_an_upload_over_64_mb_is_413(client: httpx.Client) -> None:
    content = picture() + bytes(64 * 2**20)
    reply = client.post("/api/v1/files", files={"file": ("a.png", content)})
    assert reply.status_code == 413


def test_a_task_in_the_queue_has_no_outputs(client: httpx.Client) -> None:
    shown = poll(client, create(client, "a fox [fault:delay seconds=60]"))
    assert (shown["status"], shown["outputs"]) == ("pending", [])
