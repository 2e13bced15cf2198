"""The OpenAI Images API and UniAll's route like it, against what is published."""

import base64
import json
import uuid
from typing import Any

import httpx
import pytest
from PIL import Image

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from tests.sandbox.talk import charged, opened, picture, seen_references, upload

GENERATE = "/v1/images/generations"
EDIT = "/v1/images/edits"
GPT = "gpt-image-2"
COLOURS = [(220, 20, 60), (20, 160, 80), (30, 60, 200)]


def asked(prompt: str = "a fox", model: str = GPT, **fields: Any) -> dict[str, Any]:
    """A request's fields; no two prompts are the same."""
    return {"model": model, "prompt": f"{prompt} {uuid.uuid4().hex}", **fields}


def generate(client: httpx.Client, body: dict[str, Any]) -> dict[str, Any]:
    """The answer to a request that succeeds."""
    reply = client.post(GENERATE, json=body)
    assert reply.status_code == 200, reply.text
    return dict(reply.json())


def pictures(answer: dict[str, Any]) -> list[bytes]:
    """The pictures in an answer."""
    return [base64.b64decode(row["b64_json"]) for row in answer["data"]]


def ledger(client: httpx.Client) -> dict[str, Any]:
    """The gateway's books."""
    return dict(client.get("/sandbox/ledger").raise_for_status().json())


def error(reply: httpx.Response) -> dict[str, Any]:
    """The members of an error, which are always the same four."""
    assert set(reply.json()) == {"error"}
    said = dict(reply.json()["error"])
    assert set(said) == {"message", "type", "param", "code"}
    assert reply.headers["x-request-id"]
    return said


def files(count: int = 3, name: str = "image[]") -> list[Any]:
    """Parts of a form, each a picture of its own colour."""
    content = [picture(f"#{r:02x}{g:02x}{b:02x}") for r, g, b in COLOURS[:count]]
    return [(name, ("a.png", one, "image/png")) for one in content]


def events(stream: httpx.Response) -> list[tuple[str, dict[str, Any]]]:
    """Name and content of each record."""
    records = stream.read().decode().strip("\n").split("\n\n")
    found = []
    for record in records:
        name, content = record.split("\n")
        found.append(
            (name.removeprefix("event: "), json.loads(content.removeprefix("data: ")))
        )
    return found


def test_a_gpt_model_answers_as_the_reference_shows(client: httpx.Client) -> None:
    body = asked(size="1024x1024", quality="low")
    answer = generate(client, body)
    (content,) = pictures(answer)
    assert opened(content).size == (1024, 1024)
    assert opened(content).format == "PNG"
    assert {
        k: answer[k] for k in ("background", "output_format", "quality", "size")
    } == {
        "background": "opaque",
        "output_format": "png",
        "quality": "low",
        "size": "1024x1024",
    }
    assert isinstance(answer["created"], int)
    usage = answer["usage"]
    assert usage["output_tokens"] == 272
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert usage["input_tokens"] == sum(usage["input_tokens_details"].values())
    assert usage["output_tokens"] == sum(usage["output_tokens_details"].values())
    assert charged(client, body["prompt"]) == [10]


def test_n_pictures_come_in_one_answer_and_differ(client: httpx.Client) -> None:
    body = asked(n=3, quality="low")
    found = pictures(generate(client, body))
    assert len(set(found)) == 3
    assert charged(client, body["prompt"]) == [30]


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_the_format_is_the_one_asked_for(client: httpx.Client, kind: str) -> None:
    answer = generate(client, asked(output_format=kind))
    assert answer["output_format"] == kind
    assert opened(pictures(answer)[0]).format == kind.upper()


@pytest.mark.parametrize(
    ("model", "size"),
    [
        ("gpt-image-1-mini", "1536x1024"),
        ("gpt-image-1.5", "1024x1536"),
        ("gpt-image-2", "1920x1088"),
        ("gpt-image-2.5-flare-2026-09-08", "512x1536"),
        ("gpt-image-2.6-sunburst", "3840x2160"),
    ],
)
def test_sizes_as_documented(client: httpx.Client, model: str, size: str) -> None:
    answer = generate(client, asked(model=model, size=size))
    assert "{}x{}".format(*opened(pictures(answer)[0]).size) == size == answer["size"]


@pytest.mark.parametrize(
    ("model", "size"),
    [
        ("gpt-image-1.5", "1024x768"),
        ("gpt-image-2", "1000x1024"),  # not a multiple of 16
        ("gpt-image-2", "512x1552"),  # beyond 1:3
        ("gpt-image-2", "4096x2160"),
        ("gpt-image-2", "16:9"),
        ("gpt-image-2", "large"),
    ],
)
def test_other_sizes_are_refused(client: httpx.Client, model: str, size: str) -> None:
    body = asked(model=model, size=size)
    reply = client.post(GENERATE, json=body)
    assert reply.status_code == 400
    said = error(reply)
    assert (said["type"], said["param"]) == ("invalid_request_error", "size")
    assert not charged(client, body["prompt"])


@pytest.mark.parametrize(
    "fields",
    [
        {"n": 0},
        {"n": 11},
        {"n": True},
        {"n": "2"},
        {"prompt": " "},
        {"prompt": "x" * 32_001},
        {"prompt": None},
        {"model": None},
        {"model": "dall-e-3"},
        {"model": ["gpt-image-2"]},
        {"quality": "hd"},
        {"quality": "max"},  # of 2.5 only
        {"style": "vivid"},
        {"seed": 1},
        {"aspect_ratio": "1:1"},  # of UniAll's models only
        {"response_format": "b64_json"},
        {"background": "transparent"},
        {"output_format": "gif"},
        {"output_compression": 50},  # of a png
        {"output_format": "jpeg", "output_compression": 101},
        {"stream": "true"},
        {"stream": True, "n": 2},
        {"partial_images": 4},
        {"input_fidelity": "high"},  # of edits only
        {"user": 7},
    ],
)
def test_what_is_not_documented_is_refused(
    client: httpx.Client, fields: dict[str, Any]
) -> None:
    reply = client.post(GENERATE, json={**asked(), **fields})
    assert reply.status_code == 400
    said = error(reply)
    assert (said["type"], said["code"]) == ("invalid_request_error", None)
    assert said["param"] in {**fields, "n": 1, "output_compression": 1}


@pytest.mark.parametrize("content", [b"[]", b'"x"', b"{", b"\xff"])
def test_a_body_that_is_no_object_is_refused(
    client: httpx.Client, content: bytes
) -> None:
    headers = {"content-type": "application/json"}
    for path in (GENERATE, EDIT):
        reply = client.post(path, content=content, headers=headers)
        assert reply.status_code == 400
        assert error(reply)["type"] == "invalid_request_error"


@pytest.mark.parametrize("key", ["", "Basic x", "Bearer", "Bearer wrong-1"])
def test_without_a_right_key_nothing_happens(client: httpx.Client, key: str) -> None:
    body = asked()
    reply = client.post(GENERATE, json=body, headers={"Authorization": key})
    assert reply.status_code == 401
    assert error(reply)["code"] == "invalid_api_key"
    assert not charged(client, body["prompt"])


def test_references_of_a_form_are_seen_in_their_places(client: httpx.Client) -> None:
    body = asked("an edit")
    reply = client.post(EDIT, data=body, files=files())
    assert reply.status_code == 200, reply.text
    assert seen_references(opened(pictures(reply.json())[0]), 3) == COLOURS
    assert reply.json()["usage"]["input_tokens_details"]["image_tokens"] > 0
    assert charged(client, body["prompt"]) == [10]


def test_references_of_a_form_are_in_the_ledger_but_no_uploads(
    client: httpx.Client,
) -> None:
    before = ledger(client)
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    spoiled = picture("red", kind="jpeg", exif=exif)
    sent = [*files(1), ("image[]", ("b.jpg", spoiled, "image/jpeg"))]
    assert client.post(EDIT, data=asked(), files=sent).status_code == 200
    after = ledger(client)
    assert after["uploads"] == before["uploads"]
    added = after["references"][len(before["references"]) :]
    assert [row["metadata"] for row in added] == [[], ["exif:Make"]]
    names = [row["name"] for row in added]
    assert after["charges"][-1]["order"]["references"] == names


def test_one_reference_may_be_named_without_brackets(client: httpx.Client) -> None:
    body = {**asked(), "n": "2", "output_format": "webp"}
    reply = client.post(EDIT, data=body, files=files(1, "image"))
    assert reply.status_code == 200, reply.text
    found = pictures(reply.json())
    assert len(found) == 2
    assert seen_references(opened(found[0]), 1)[0] == pytest.approx(COLOURS[0], abs=6)


def test_an_edit_follows_the_shape_of_its_first_reference(client: httpx.Client) -> None:
    wide = ("image", ("a.png", picture("red", (90, 60)), "image/png"))
    reply = client.post(EDIT, data=asked(), files=[wide])
    assert reply.json()["size"] == "1536x1024"


@pytest.mark.parametrize(
    ("sent", "fields"),
    [
        ([], {}),
        (files(2, "image"), {}),
        (files(1, "file"), {}),
        ([*files(1), *files(1, "image")], {}),
        ([("image", ("a.png", b"no picture", "image/png"))], {}),
        ([("image", ("a.png", picture(), "image/jpeg"))], {}),
        ([("image", ("a.png", picture(), "application/octet-stream"))], {}),
        (files(1) * 17, {}),
        (files(1), {"n": "two"}),
        (files(1), {"stream": "yes"}),
        (files(1), {"prompt": ["a", "b"]}),
        (files(1), {"images": "x"}),
        (files(1), {"input_fidelity": "low"}),  # gpt-image-2 has none
        ([*files(1), *files(1, "mask")], {"seed": "1"}),
    ],
)
def test_a_form_unlike_the_reference_is_refused(
    client: httpx.Client, sent: Any, fields: dict[str, Any]
) -> None:
    reply = client.post(EDIT, data={**asked(), **fields}, files=sent or {"x": b""})
    assert reply.status_code == 400
    assert error(reply)["type"] == "invalid_request_error"


def test_a_mask_has_the_pixels_of_the_first_reference(client: httpx.Client) -> None:
    for size, status in (((60, 40), 200), ((40, 60), 400)):
        mask = ("mask", ("m.png", picture("white", size), "image/png"))
        reply = client.post(EDIT, data=asked(), files=[*files(1), mask])
        assert reply.status_code == status


def test_input_fidelity_is_of_the_models_that_have_it(client: httpx.Client) -> None:
    for model, word, status in (
        ("gpt-image-1.5", "high", 200),
        ("gpt-image-1-mini", "low", 200),
        ("gpt-image-1-mini", "high", 400),
    ):
        body = asked(model=model, input_fidelity=word)
        assert client.post(EDIT, data=body, files=files(1)).status_code == status


def test_references_of_a_json_body_are_seen_in_their_places(
    client: httpx.Client,
) -> None:
    url = upload(client, files()[0][1][1])
    members = [{"image_url": url}]
    for _, (_, content, mime) in files()[1:]:
        packed = base64.b64encode(content).decode()
        members.append({"image_url": f"data:{mime};base64,{packed}"})
    reply = client.post(EDIT, json=asked(images=members, mask=members[0]))
    assert reply.status_code == 200, reply.text
    assert seen_references(opened(pictures(reply.json())[0]), 3) == COLOURS


@pytest.mark.parametrize(
    "images",
    [
        [],
        "x",
        [{}],
        [7],
        ["https://example.com/a.png"],
        [{"image_url": "https://example.com/a.png"}],
        [{"image_url": 7}],
        [{"image_url": "data:image/png;base64,%%%%"}],
        [{"image_url": "data:image/gif;base64,AAAA"}],
        [{"image_url": "data:image/png,AAAA"}],
        [{"image_url": "data:image/png;base64,AAAA"}],
        [{"file_id": "file-1"}],
        [{"file_id": "file-1", "image_url": "x"}],
        [{"image_url": "x"}] * 17,
    ],
)
def test_a_json_body_unlike_the_reference_is_refused(
    client: httpx.Client, images: Any
) -> None:
    reply = client.post(EDIT, json=asked(images=images))
    assert reply.status_code == 400
    assert str(error(reply)["param"]).startswith("images")


@pytest.mark.parametrize("path", [GENERATE, EDIT])
def test_a_stream_brings_partial_pictures_and_then_the_whole_one(
    client: httpx.Client, path: str
) -> None:
    fields: dict[str, Any] = {"stream": True, "partial_images": 2}
    fields["output_format"] = "jpeg"
    fields |= {"size": "1024x1024"}
    body, kind = asked(**fields), "image_generation"
    form: dict[str, Any] = {"json": body}
    if path == EDIT:
        kind, sent = "image_edit", {**body, "stream": "true", "partial_images": "2"}
        form = {"data": sent, "files": files(1)}
    with client.stream("POST", path, **form) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.headers["x-request-id"]
        records = events(stream)
    partial, completed = f"{kind}.partial_image", f"{kind}.completed"
    assert [name for name, _ in records] == [partial, partial, completed]
    assert [event["type"] for _, event in records] == [partial, partial, completed]
    assert [e.get("partial_image_index") for _, e in records] == [0, 1, None]
    shared = {"size", "quality", "background", "output_format", "created_at"}
    for _, event in records:
        assert shared <= set(event)
        image = opened(base64.b64decode(event["b64_json"]))
        assert (image.size, image.format) == ((1024, 1024), "JPEG")
    assert len({event["b64_json"] for _, event in records}) == 3
    assert records[-1][1]["usage"]["total_tokens"] > 0
    assert charged(client, body["prompt"]) == [10]


def test_a_stream_without_partial_pictures_has_one_record(client: httpx.Client) -> None:
    with client.stream("POST", GENERATE, json=asked(stream=True)) as stream:
        assert [n for n, _ in events(stream)] == ["image_generation.completed"]


def test_a_refused_prompt_is_moderation_blocked_and_refunded(
    client: httpx.Client,
) -> None:
    body = asked("[fault:refused]")
    credits = ledger(client)["credits"]
    reply = client.post(GENERATE, json=body)
    assert reply.status_code == 400
    said = error(reply)
    assert said["type"] == "image_generation_user_error"
    assert said["code"] == "moderation_blocked"
    assert ledger(client)["credits"] == credits
    assert charged(client, body["prompt"]) == [10]


def test_a_refused_prompt_ends_a_stream_with_an_error(client: httpx.Client) -> None:
    body = asked("[fault:refused]", stream=True, partial_images=1)
    with client.stream("POST", GENERATE, json=body) as stream:
        ((name, event),) = events(stream)
    assert name == "error"
    assert event["error"]["code"] == "moderation_blocked"


@pytest.mark.parametrize("kind", ["failed", "failed-refunded"])
def test_a_failed_picture_is_a_server_error(client: httpx.Client, kind: str) -> None:
    body = asked(f"[fault:{kind}]")
    credits = ledger(client)["credits"]
    reply = client.post(GENERATE, json=body)
    assert reply.status_code == 500
    assert error(reply)["type"] == "server_error"
    kept = ledger(client)["credits"] - credits
    assert kept == (10 if kind == "failed" else 0)


def test_a_task_that_never_ends_gives_no_answer(client: httpx.Client) -> None:
    body = asked("[fault:never]")
    with pytest.raises(httpx.ReadTimeout):
        client.post(GENERATE, json=body, timeout=0.3)
    assert charged(client, body["prompt"]) == [10]


def test_an_answer_takes_the_time_of_its_task(client: httpx.Client) -> None:
    reply = client.post(GENERATE, json=asked("[fault:delay seconds=0.6]"))
    assert reply.elapsed.total_seconds() >= 0.6


@pytest.mark.parametrize(
    ("fault", "status", "type_", "code"),
    [
        ("429 retry_after=7", 429, "rate_limit_error", "rate_limit_exceeded"),
        ("402", 402, "insufficient_quota", "insufficient_quota"),
        ("404", 404, "invalid_request_error", "not_found"),
        ("500", 500, "server_error", None),
        ("500-after", 500, "server_error", None),
        ("refused-400", 400, "image_generation_user_error", "moderation_blocked"),
    ],
)
def test_faults_are_worded_in_the_shape_of_the_api(
    client: httpx.Client, fault: str, status: int, type_: str, code: str | None
) -> None:
    body = asked(f"[fault:{fault}]")
    reply = client.post(GENERATE, json=body)
    assert reply.status_code == status
    said = error(reply)
    assert (said["type"], said["code"], said["param"]) == (type_, code, None)
    assert reply.headers.get("retry-after") == ("7" if "retry_after" in fault else None)
    assert len(charged(client, body["prompt"])) == fault.endswith("-after")


def test_every_create_is_charged(client: httpx.Client) -> None:
    body = asked(quality="low")
    for _ in range(2):
        generate(client, body)
    assert charged(client, body["prompt"]) == [10, 10]


def test_a_stream_can_be_cut_and_edited(client: httpx.Client) -> None:
    body = asked("[fault:cut]", stream=True, partial_images=1)
    with (
        client.stream("POST", GENERATE, json=body) as stream,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        stream.read()
    body = asked("[fault:edit on=stream key=b64_json value=%]", stream=True)
    with client.stream("POST", GENERATE, json=body) as stream:
        assert [(n, e["b64_json"]) for n, e in events(stream)] == [
            ("image_generation.completed", "%")
        ]


def test_an_answer_can_lack_its_pictures(client: httpx.Client) -> None:
    assert generate(client, asked("[fault:no-outputs on=create]"))["data"] == []


@pytest.mark.parametrize(
    ("model", "ratio", "size"),
    [
        ("NanoBanana", "16:9", GEMINI_2_5["16:9", ""]),
        ("NanoBanana2-0.5K", "3:4", GEMINI_3["3:4", "512"]),
        ("NanoBananaPro-2K", "21:9", GEMINI_3["21:9", "2K"]),
    ],
)
def test_a_nano_models_name_says_how_large_its_pictures_are(
    client: httpx.Client, model: str, ratio: str, size: Size
) -> None:
    answer = generate(client, asked(model=model, aspect_ratio=ratio))
    assert set(answer) == {"created", "data"}
    ((key, url),) = answer["data"][0].items()
    assert key == "url"
    image = opened(httpx.get(url).content)
    assert image.size == (size.width, size.height)


def test_a_nano_model_takes_both_response_formats(client: httpx.Client) -> None:
    body = asked(model="NanoBanana", response_format="b64_json", output_format="webp")
    answer = generate(client, body)
    assert set(answer) == {"created", "data"}
    assert opened(pictures(answer)[0]).format == "WEBP"
    body["response_format"] = "url"
    assert generate(client, body)["data"][0]["url"].endswith(".webp")


@pytest.mark.parametrize(
    "fields",
    [
        {"size": "1024x1024"},  # "treating size as the primary Nano control"
        {"aspect_ratio": "2:1"},
        {"response_format": "base64"},
        {"output_format": "webp"},  # of NanoBanana only
        {"stream": True},
        {"quality": "high"},
        {"model": "NanoBanana2"},
    ],
)
def test_a_nano_model_takes_only_its_own_fields(
    client: httpx.Client, fields: dict[str, Any]
) -> None:
    reply = client.post(GENERATE, json={**asked(model="NanoBanana2-1K"), **fields})
    assert reply.status_code == 400
    assert error(reply)["param"] in fields


def test_a_nano_model_edits_from_a_form(client: httpx.Client) -> None:
    body = asked(model="NanoBananaPro-1K")
    reply = client.post(EDIT, data=body, files=files())
    content = httpx.get(reply.json()["data"][0]["url"]).content
    assert opened(content).size == (1264, 848)  # of the first reference
    assert seen_references(opened(content), 3) == COLOURS


def test_a_nano_model_edits_from_addresses(client: httpx.Client) -> None:
    urls = [upload(client, content) for _, (_, content, _) in files(2)]
    objects = [{"image_url": url} for url in urls]
    for given in ({"image": urls[0]}, {"images": urls}, {"images": objects}):
        body = asked(model="NanoBanana", response_format="b64_json", **given)
        reply = client.post(EDIT, json=body)
        assert reply.status_code == 200, reply.text
        count = 1 if "image" in given else 2
        assert (
            seen_references(opened(pictures(reply.json())[0]), count) == COLOURS[:count]
        )
    both = asked(model="NanoBanana", image=urls[0], images=urls)
    assert client.post(EDIT, json=both).status_code == 400
