"""The dialect, against the vendor's pages."""

import base64
import uuid
from typing import Any

import httpx
import pytest

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3
from tests.sandbox.talk import (
    charged,
    ended,
    gps,
    ledger,
    opened,
    picture,
    seen_references,
    upload,
)

CREATE = "/api/v1/image/nano-banana"
I2I = {"mode": "image-to-image"}


def fields(prompt: str = "a fox", **more: Any) -> dict[str, Any]:
    """The fields of a create."""
    return {"prompt": prompt, "model": "nano-banana-pro", **more}


def parts(*contents: bytes) -> list[tuple[str, tuple[str, bytes, str]]]:
    """Files of a form, all under the one name."""
    return [("imageFile", ("a.png", content, "image/png")) for content in contents]


def create(client: httpx.Client, prompt: str = "a fox", **more: Any) -> str:
    """The id of a new task, made from JSON."""
    reply = client.post(CREATE, json=fields(prompt, **more))
    assert reply.status_code == 200, reply.text
    return str(reply.json()["data"]["id"])


def create_form(client: httpx.Client, *contents: bytes, **more: Any) -> str:
    """The id of a new task, made from a form with files."""
    reply = client.post(CREATE, data=fields(**I2I, **more), files=parts(*contents))
    assert reply.status_code == 200, reply.text
    return str(reply.json()["data"]["id"])


def result(client: httpx.Client, task_id: str, name: str = "taskId") -> dict[str, Any]:
    """A task as the gateway shows it."""
    reply = client.post(f"{CREATE}/result", json={name: task_id})
    return dict(reply.raise_for_status().json()["data"])


def finished(client: httpx.Client, task_id: str) -> dict[str, Any]:
    """The task once it has ended."""
    return ended(lambda: result(client, task_id), "succeeded", "failed")


def image_of(client: httpx.Client, shown: dict[str, Any]) -> bytes:
    """The picture of a finished task."""
    return client.get(shown["results"][0]["url"]).content


def test_a_create_answers_as_the_page_shows(client: httpx.Client) -> None:
    reply = client.post(CREATE, json=fields("[fault:delay seconds=60]")).json()
    task_id = reply["data"].pop("id")
    assert task_id
    assert reply == {
        "data": {
            "results": [],
            "progress": 0,
            "status": "running",
            "failure_reason": None,
            "error": None,
            "credits_cost": 20,
        }
    }


@pytest.mark.parametrize("name", ["taskId", "id"])
def test_a_finished_task_answers_as_the_page_shows(
    client: httpx.Client, name: str
) -> None:
    task_id = create(client)
    finished(client, task_id)
    shown = result(client, task_id, name)
    (item,) = shown.pop("results")
    assert set(item) == {"url", "content"}
    assert opened(httpx.get(item["url"]).content).size == (1024, 1024)
    assert shown == {
        "id": task_id,
        "progress": 100,
        "status": "succeeded",
        "failure_reason": None,
        "error": None,
    }


def test_the_answers_can_have_a_code(client: httpx.Client) -> None:
    asked = fields("[fault:shape as=code] [fault:at-once]")
    shown = client.post(CREATE, json=asked).json()
    assert shown["code"] == 0
    task_id = shown["data"]["id"]
    polled = client.post(f"{CREATE}/result", json={"taskId": task_id}).json()
    assert polled["code"] == 0


def test_a_create_can_answer_with_the_picture(client: httpx.Client) -> None:
    reply = client.post(CREATE, json=fields("[fault:at-once]")).json()["data"]
    assert (reply["status"], reply["progress"]) == ("succeeded", 100)
    assert opened(image_of(client, reply)).size == (1024, 1024)


def test_a_create_can_answer_with_a_failure(client: httpx.Client) -> None:
    reply = client.post(CREATE, json=fields("[fault:at-once] [fault:failed]")).json()
    assert (reply["data"]["status"], reply["data"]["results"]) == ("failed", [])


def test_results_can_be_plain_addresses(client: httpx.Client) -> None:
    shown = finished(client, create(client, "[fault:shape as=strings]"))
    assert client.get(shown["results"][0]).status_code == 200


def test_files_of_a_form_are_seen_in_their_order(client: httpx.Client) -> None:
    colours = [(220, 20, 60), (20, 160, 80), (30, 60, 200)]
    files = [picture("#{:02x}{:02x}{:02x}".format(*c), (90, 40)) for c in colours]
    image = opened(image_of(client, finished(client, create_form(client, *files))))
    assert seen_references(image, 3) == colours
    assert image.size == (1584, 672)  # "auto" follows the first


def test_a_form_needs_no_file(client: httpx.Client) -> None:
    files = {name: (None, value) for name, value in fields().items()}
    reply = client.post(CREATE, files=files)
    assert reply.json()["data"]["status"] == "running"


def test_the_example_of_the_page_is_taken(client: httpx.Client) -> None:
    """It sends both, and says that addresses count only without files."""
    task_id = create_form(
        client,
        picture("lime"),
        aspectRatio="auto",
        imageSize="1K",
        imageUrl="https://example.com/ref.png",
    )
    image = opened(image_of(client, finished(client, task_id)))
    assert seen_references(image, 1) == [(0, 255, 0)]


def test_files_of_a_form_are_no_uploads_but_their_metadata_is_known(
    client: httpx.Client,
) -> None:
    uploads = len(ledger(client, "uploads"))
    create_form(client, picture(), picture(exif=gps()))
    plain, placed = ledger(client, "references")[-2:]
    assert len(ledger(client, "uploads")) == uploads
    assert plain["metadata"] == []
    assert "gps:GPSLatitudeRef" in placed["metadata"]


@pytest.mark.parametrize("is_list", [False, True])
def test_references_can_be_addresses(client: httpx.Client, is_list: bool) -> None:
    url = upload(client, picture("blue"))
    task_id = create(client, imageUrl=[url, url] if is_list else url, **I2I)
    image = opened(image_of(client, finished(client, task_id)))
    assert seen_references(image, 1 + is_list)[-1] == (0, 0, 255)


def test_a_reference_can_be_a_data_url(client: httpx.Client) -> None:
    content = base64.b64encode(picture("red", kind="jpeg")).decode()
    task_id = create(client, imageData=f"data:image/jpeg;base64,{content}", **I2I)
    image = opened(image_of(client, finished(client, task_id)))
    assert seen_references(image, 1)[0][0] > 250


def test_fourteen_files_are_taken_and_no_more(client: httpx.Client) -> None:
    create_form(client, *[picture()] * 14)
    asked = fields(**I2I)
    reply = client.post(CREATE, data=asked, files=parts(*[picture()] * 15))
    assert reply.status_code == 400
    many = {**asked, "imageUrl": ["http://127.0.0.1/files/a"] * 15}
    reply = client.post(CREATE, json=many)
    assert (reply.status_code, reply.json()["message"]) == (
        400,
        "imageFile: too many reference images",
    )
    many = {**asked, "imageUrl": ["https://example.com/a.png"] * 8}
    reply = client.post(CREATE, data=many, files=parts(*[picture()] * 7))
    assert reply.json()["message"].endswith("too many reference images")


def test_the_second_model_takes_eight(client: httpx.Client) -> None:
    asked = {**fields(**I2I), "model": "nano-banana-2"}
    for count, status in ((8, 200), (9, 400)):
        reply = client.post(CREATE, data=asked, files=parts(*[picture()] * count))
        assert reply.status_code == status


def test_a_file_has_at_most_10_mb(client: httpx.Client) -> None:
    content = picture()
    create_form(client, content + bytes(10_000_000 - len(content)))
    too_much = parts(content + bytes(10_000_001 - len(content)))
    reply = client.post(CREATE, data=fields(**I2I), files=too_much)
    assert reply.status_code == 400
    assert reply.json()["message"].startswith("imageFile:")


def test_is_public_is_in_the_ledger_and_true_unless_said(client: httpx.Client) -> None:
    prompt = str(uuid.uuid4())
    client.post(CREATE, json=fields(prompt))
    client.post(CREATE, json=fields(prompt, isPublic=False))
    for said in ("false", "true"):
        asked = fields(prompt, isPublic=said, **I2I)
        client.post(CREATE, data=asked, files=parts(picture()))
    orders = [row["order"] for row in ledger(client)]
    said_ = [o["extras"]["isPublic"] for o in orders if o["prompt"] == prompt]
    assert said_ == [True, False, False, True]


@pytest.mark.parametrize(
    ("model", "tier", "price"),
    [
        ("nano-banana-fast", "1K", 5),
        ("nano-banana", "2K", 15),
        ("nano-banana-pro", "4K", 20),
        ("nano-banana-2", "1K", 20),
        ("nano-banana-2", "2K", 30),
        ("nano-banana-2", "4K", 50),
    ],
)
def test_prices_are_those_of_the_pages(
    client: httpx.Client, model: str, tier: str, price: int
) -> None:
    prompt = f"{uuid.uuid4()} [fault:never]"  # nobody waits for a picture of 4K
    asked = {"prompt": prompt, "model": model, "imageSize": tier}
    for _ in range(2):  # there is no key that makes two creates one
        reply = client.post(CREATE, json=asked).json()["data"]
        assert reply["credits_cost"] == price
    assert charged(client, prompt) == [price, price]


@pytest.mark.parametrize(
    ("model", "ratio", "tier", "size"),
    [
        ("nano-banana", "16:9", "1K", GEMINI_2_5["16:9", ""]),
        ("nano-banana-fast", "2:3", "2K", GEMINI_3["2:3", "2K"]),
        ("nano-banana-pro", "21:9", "1K", GEMINI_3["21:9", "1K"]),
        ("nano-banana-2", "1:8", "1K", GEMINI_3["1:8", "1K"]),
    ],
)
def test_a_picture_has_the_pixels_of_its_model(
    client: httpx.Client, model: str, ratio: str, tier: str, size: Any
) -> None:
    task_id = create(client, model=model, aspectRatio=ratio, imageSize=tier)
    image = opened(image_of(client, finished(client, task_id)))
    assert image.size == (size.width, size.height)


@pytest.mark.parametrize("kind", ["failed", "refused", "failed-refunded"])
def test_a_failed_task_is_always_refunded(client: httpx.Client, kind: str) -> None:
    task_id = create(client, f"[fault:{kind}]")
    shown = finished(client, task_id)
    reason = "input_moderation" if kind == "refused" else "error"
    assert (shown["status"], shown["failure_reason"]) == ("failed", reason)
    assert shown["error"]
    refunds = [r["credits"] for r in ledger(client, "refunds") if r["task"] == task_id]
    assert refunds == [20]


_WRONG: list[tuple[dict[str, Any], str]] = [
    ({"model": "nano-banana-pro"}, "prompt"),
    ({"prompt": "x"}, "model"),
    (fields(model="nano-banana-1"), "model"),
    (fields(" "), "prompt"),
    (fields(mode="edit"), "mode"),
    (fields(mode="image-to-image"), "imageFile"),
    (fields(imageUrl="http://127.0.0.1/files/a"), "mode"),
    (fields(imageUrl="http://127.0.0.1/files/a", **I2I), "imageUrl"),
    (fields(imageUrl="https://example.com/a.png", **I2I), "imageUrl"),
    (fields(imageUrl=7, **I2I), "imageUrl"),
    (fields(imageFile="a", **I2I), "imageFile"),
    (fields(imageData="a", **I2I), "imageData"),
    (fields(imageData="data:image/png;base64,a", **I2I), "imageData"),
    (fields(imageData="data:image/png;base64,aaaa", **I2I), "imageData"),
    (fields(aspectRatio="1:8"), "aspectRatio"),
    (fields(aspect_ratio="1:1"), "aspect_ratio"),
    (fields(imageSize="0.5K"), "imageSize"),
    (fields(outputFormat="jpeg"), "outputFormat"),
    (fields(isPublic="false"), "isPublic"),
    (fields(n=2), "n"),
]


@pytest.mark.parametrize(("asked", "named"), _WRONG)
def test_what_the_pages_do_not_show_is_400(
    client: httpx.Client, asked: dict[str, Any], named: str
) -> None:
    before = len(ledger(client))
    reply = client.post(CREATE, json=asked)
    assert (reply.status_code, reply.json()["code"]) == (400, 400)
    assert reply.json()["message"].startswith(f"{named}:")
    assert len(ledger(client)) == before


@pytest.mark.parametrize(
    ("data", "files", "named"),
    [
        (fields(**I2I), parts(b"no picture"), "imageFile"),
        (fields(**I2I), parts(picture(kind="jpeg")), "imageFile"),  # is not image/png
        (fields(), parts(picture()), "mode"),
        (fields(**I2I), [("file", ("a.png", picture()))], "file"),
        (fields(imageFile="a", **I2I), parts(picture()), "imageFile"),
        (fields(isPublic="no", **I2I), parts(picture()), "isPublic"),
        (fields(mode=["image-to-image"] * 2), parts(picture()), "mode"),
    ],
)
def test_a_form_that_the_pages_do_not_show_is_400(
    client: httpx.Client, data: dict[str, Any], files: Any, named: str
) -> None:
    before = len(ledger(client))
    reply = client.post(CREATE, data=data, files=files)
    assert reply.status_code == 400
    assert reply.json()["message"].startswith(f"{named}:")
    assert len(ledger(client)) == before


def test_a_body_that_is_no_object_is_400(client: httpx.Client) -> None:
    assert client.post(CREATE, json=["a"]).status_code == 400
    assert client.post(CREATE, content=b"a").status_code == 400


@pytest.mark.parametrize("asked", [{}, {"task_id": "a"}, {"taskId": "a", "id": "a"}])
def test_a_result_needs_one_id(client: httpx.Client, asked: dict[str, str]) -> None:
    assert client.post(f"{CREATE}/result", json=asked).status_code == 400


def test_an_unknown_task_is_404(client: httpx.Client) -> None:
    reply = client.post(f"{CREATE}/result", json={"taskId": "task_0"})
    assert (reply.status_code, reply.json()["code"]) == (404, 404)


@pytest.mark.parametrize("key", ["", "Bearer wrong", "Basic eA=="])
def test_a_wrong_key_is_401_on_both_routes(client: httpx.Client, key: str) -> None:
    for path in (CREATE, f"{CREATE}/result"):
        reply = client.post(path, json=fields(), headers={"Authorization": key})
        assert (reply.status_code, reply.json()["code"]) == (401, 401)


def test_faults_reach_a_form(client: httpx.Client) -> None:
    prompt = f"[fault:reset] {uuid.uuid4()}"
    with pytest.raises(httpx.ReadError):
        create_form(client, picture(), prompt=prompt)
    assert charged(client, prompt) == [20]


@pytest.mark.parametrize(("kind", "status"), [("402", 402), ("402-in-200", 200)])
def test_an_error_can_be_in_the_code_alone(
    client: httpx.Client, kind: str, status: int
) -> None:
    prompt = f"[fault:{kind}] {uuid.uuid4()}"
    reply = client.post(CREATE, json=fields(prompt))
    assert (reply.status_code, reply.json()["code"]) == (status, 402)
    assert charged(client, prompt) == []


def test_a_500_of_the_result_is_not_the_end(client: httpx.Client) -> None:
    task_id = create(client, "[fault:500 on=poll]")
    reply = client.post(f"{CREATE}/result", json={"taskId": task_id})
    assert reply.status_code == 500
    assert finished(client, task_id)["status"] == "succeeded"
