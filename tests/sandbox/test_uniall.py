"""The dialect's own routes, against the vendor's pages."""

import base64
import uuid
from typing import Any

import httpx
import pytest

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3
from tests.sandbox.talk import (
    charged,
    ended,
    ledger,
    opened,
    picture,
    seen_references,
    upload,
)

TASKS = "/v1/images/tasks"


def body(prompt: str = "a fox", **more: Any) -> dict[str, Any]:
    """A create's body."""
    return {"model": "NanoBanana2-1K", "prompt": prompt, **more}


def create(client: httpx.Client, prompt: str = "a fox", **more: Any) -> str:
    """The id of a new task."""
    reply = client.post(TASKS, json=body(prompt, **more))
    assert reply.status_code == 200, reply.text
    return str(reply.json()["data"]["task_id"])


def poll(client: httpx.Client, task_id: str) -> dict[str, Any]:
    """A task as the gateway shows it."""
    reply = client.get(f"{TASKS}/{task_id}").raise_for_status().json()
    assert (reply["code"], reply["message"]) == ("success", "")
    return dict(reply["data"])


def finished(client: httpx.Client, task_id: str) -> dict[str, Any]:
    """The task once it has ended."""
    return ended(lambda: poll(client, task_id), "succeeded", "failed")


def test_a_create_has_the_envelope_of_a_poll(client: httpx.Client) -> None:
    reply = client.post(TASKS, json=body()).json()
    assert (reply["code"], reply["message"]) == ("success", "")
    assert reply["data"]["status"] == "queued"


def test_a_create_can_answer_with_the_bare_id(client: httpx.Client) -> None:
    reply = client.post(TASKS, json=body("[fault:shape as=id]")).json()
    assert finished(client, reply["data"])["status"] == "succeeded"


def test_a_finished_task_answers_as_the_page_shows(client: httpx.Client) -> None:
    task_id = create(client)
    shown = finished(client, task_id)
    url = shown.pop("result_url")
    assert opened(httpx.get(url).content).size == (1024, 1024)
    assert shown == {
        "task_id": task_id,
        "status": "succeeded",
        "progress": "100%",
        "metadata": {"task_type": "text2image", "result_count": 1},
        "error": None,
    }


def test_progress_is_text(client: httpx.Client) -> None:
    shown = poll(client, create(client, "[fault:delay seconds=60]"))
    assert (shown["status"], shown["progress"]) == ("queued", "0%")
    never = create(client, "[fault:never] [fault:delay seconds=0]")
    shown = poll(client, never)
    assert (shown["status"], shown["progress"]) == ("in_progress", "99%")
    assert shown["result_url"] == ""


@pytest.mark.parametrize(
    ("model", "ratio", "size", "price"),
    [
        ("NanoBanana", "16:9", GEMINI_2_5["16:9", ""], 5),
        ("NanoBanana2-0.5K", "4:5", GEMINI_3["4:5", "512"], 7),
        ("NanoBanana2-2K", "21:9", GEMINI_3["21:9", "2K"], 15),
        ("NanoBananaPro-4K", "3:2", GEMINI_3["3:2", "4K"], 36),
    ],
)
def test_the_resolution_is_in_the_model(
    client: httpx.Client, model: str, ratio: str, size: Any, price: int
) -> None:
    prompt = str(uuid.uuid4())
    task_id = create(client, prompt, model=model, aspect_ratio=ratio)
    content = client.get(finished(client, task_id)["result_url"]).content
    assert opened(content).size == (size.width, size.height)
    assert charged(client, prompt) == [price]


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_the_first_model_has_three_formats(client: httpx.Client, kind: str) -> None:
    task_id = create(client, model="NanoBanana", output_format=kind)
    reply = client.get(finished(client, task_id)["result_url"])
    assert reply.headers["content-type"] == f"image/{kind}"
    assert opened(reply.content).format == kind.upper()


def test_several_references_are_seen_in_order(client: httpx.Client) -> None:
    colours = [(220, 20, 60), (20, 160, 80), (30, 60, 200)]
    files = [picture("#{:02x}{:02x}{:02x}".format(*c), (90, 40)) for c in colours]
    urls = [upload(client, content) for content in files]
    shown = finished(client, create(client, images=urls))
    assert shown["metadata"]["task_type"] == "image2image"
    image = opened(client.get(shown["result_url"]).content)
    assert seen_references(image, 3) == colours
    assert image.size == (1584, 672)


def test_one_reference_is_an_image(client: httpx.Client) -> None:
    url = upload(client, picture("blue"))
    task_id = create(client, image=url, task_type="image2image", response_format="url")
    image = opened(client.get(finished(client, task_id)["result_url"]).content)
    assert seen_references(image, 1) == [(0, 0, 255)]


def test_n_pictures_cost_n_times_and_are_all_named(client: httpx.Client) -> None:
    prompt = str(uuid.uuid4())
    shown = finished(client, create(client, prompt, n=3))
    assert shown["metadata"]["result_count"] == 3
    assert shown["result_url"] == shown["result_urls"][0]
    contents = {client.get(url).content for url in shown["result_urls"]}
    assert len(contents) == 3
    assert charged(client, prompt) == [30]


def test_more_pictures_can_come_than_were_asked_for(client: httpx.Client) -> None:
    shown = finished(client, create(client, "[fault:count pictures=2]"))
    assert len(shown["result_urls"]) == 2
    assert [client.get(url).status_code for url in shown["result_urls"]] == [200, 200]


def test_a_result_can_be_relative(client: httpx.Client) -> None:
    url = finished(client, create(client, "[fault:shape as=relative]"))["result_url"]
    assert url.startswith("/files/")
    assert client.get(url).status_code == 200


def test_a_result_can_be_a_data_uri(client: httpx.Client) -> None:
    task_id = create(client, "[fault:shape as=data]", output_format="jpeg")
    url = finished(client, task_id)["result_url"]
    head, _, content = url.partition(",")
    assert head == "data:image/jpeg;base64"
    assert opened(base64.b64decode(content)).format == "JPEG"


def test_a_result_can_be_in_a_list_alone(client: httpx.Client) -> None:
    shown = finished(client, create(client, "[fault:shape as=several]"))
    assert shown["result_url"] == ""
    assert [client.get(url).status_code for url in shown["result_urls"]] == [200]


def test_success_can_lack_its_picture(client: httpx.Client) -> None:
    task_id = create(client)
    finished(client, task_id)
    client.post("/sandbox/faults", json={"kind": "no-outputs"})
    assert poll(client, task_id)["result_url"] is None


def test_every_create_is_charged(client: httpx.Client) -> None:
    asked = body(str(uuid.uuid4()))
    ids = {client.post(TASKS, json=asked).json()["data"]["task_id"] for _ in range(2)}
    assert len(ids) == 2
    assert charged(client, asked["prompt"]) == [10, 10]


def test_a_failed_task_has_its_error(client: httpx.Client) -> None:
    shown = finished(client, create(client, "[fault:refused]"))
    assert shown["status"] == "failed"
    assert shown["error"]["code"] == "content_policy"
    assert "safety" in shown["error"]["message"]
    assert shown["result_url"] == ""


_URL = "http://127.0.0.1:9/files/file_0.png"
_WRONG: list[tuple[Any, str]] = [
    ([], "body"),
    ({"model": "NanoBanana"}, "prompt"),
    ({"prompt": "x"}, "model"),
    (body(" "), "prompt"),
    (body(model="nano-banana-2"), "model"),
    (body(model="NanoBananaPro-8K"), "model"),
    (body(size="1024x1024"), "size"),
    (body(quality="high"), "quality"),
    (body(resolution="2K"), "resolution"),
    (body(aspect_ratio="8:1"), "aspect_ratio"),
    (body(aspect_ratio="auto"), "aspect_ratio"),
    (body(output_format="webp"), "output_format"),
    (body(model="NanoBananaPro-1K", output_format="webp"), "output_format"),
    (body(response_format="b64_json"), "response_format"),
    (body(n=0), "n"),
    (body(n=5), "n"),
    (body(n="1"), "n"),
    (body(n=True), "n"),
    (body(image=_URL, images=[_URL]), "images"),
    (body(images=[]), "images"),
    (body(images=[_URL] * 15), "images"),
    (body(images=_URL), "images"),
    (body(image={"url": _URL}), "image"),
    (body(image=_URL), "image"),
    (body(image=_URL, task_type="text2image"), "task_type"),
    (body(task_type="image2image"), "task_type"),
    (body(task_type="video"), "task_type"),
]


@pytest.mark.parametrize(("asked", "named"), _WRONG)
def test_what_the_pages_do_not_show_is_400(
    client: httpx.Client, asked: Any, named: str
) -> None:
    before = len(ledger(client))
    reply = client.post(TASKS, json=asked)
    assert (reply.status_code, reply.json()["code"]) == (400, "invalid_request")
    assert reply.json()["message"].startswith(named)
    assert reply.json()["data"] is None
    assert len(ledger(client)) == before


def test_an_unknown_task_does_not_exist(client: httpx.Client) -> None:
    reply = client.get(f"{TASKS}/task_0")
    assert (reply.status_code, reply.json()["code"]) == (400, "task_not_exist")


def test_a_task_may_not_exist_just_after_its_create(client: httpx.Client) -> None:
    task_id = create(client, "[fault:task-not-exist times=2]")
    replies = [client.get(f"{TASKS}/{task_id}") for _ in range(3)]
    assert [reply.status_code for reply in replies] == [400, 400, 200]
    assert replies[0].json()["code"] == "task_not_exist"


@pytest.mark.parametrize(("kind", "status"), [("402", 402), ("402-in-200", 200)])
def test_an_error_can_be_in_the_code_alone(
    client: httpx.Client, kind: str, status: int
) -> None:
    prompt = f"[fault:{kind}] {uuid.uuid4()}"
    reply = client.post(TASKS, json=body(prompt))
    assert reply.status_code == status
    assert reply.json()["code"] == "insufficient_credits"
    assert charged(client, prompt) == []


@pytest.mark.parametrize("key", ["", "Bearer wrong", "sk-1"])
def test_a_wrong_key_is_401_on_every_route(client: httpx.Client, key: str) -> None:
    headers = {"Authorization": key}
    for reply in (
        client.post(TASKS, json=body(), headers=headers),
        client.get(f"{TASKS}/task_0", headers=headers),
    ):
        assert (reply.status_code, reply.json()["code"]) == (401, "unauthorized")
    reply = client.get("/v1/models", headers=headers)
    assert (reply.status_code, reply.json()["error"]["code"]) == (401, "unauthorized")


def test_models_are_listed_as_the_page_shows(client: httpx.Client) -> None:
    listed = client.get("/v1/models").raise_for_status().json()
    assert listed["object"] == "list"
    assert all(
        set(row) == {"id", "object", "created", "owned_by"} for row in listed["data"]
    )
    for row in listed["data"]:
        assert client.post(TASKS, json=body(model=row["id"])).status_code == 200
