"""The Gemini API's generateContent and UniAll's route like it, against what is
published."""

import base64
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from PIL import Image

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from nanostudio.sandbox.launch import KEY, Sandbox
from tests.sandbox.talk import charged as credits_for
from tests.sandbox.talk import opened, picture, seen_references, upload

PRO = "gemini-3-pro-image"
FLASH = "gemini-3.1-flash-image"
OLD = "gemini-2.5-flash-image"
UNIALL = "gemini-3.1-flash-image-preview-512"
COLOURS = [(220, 20, 60), (20, 160, 80), (30, 60, 200)]


@pytest.fixture
def google(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Sends a right key where Google wants it; leaves no fault behind."""
    headers = {"x-goog-api-key": KEY}
    with httpx.Client(base_url=sandbox.url, headers=headers, timeout=20) as google:
        yield google
        google.delete("/sandbox/faults")


def inline(content: bytes, mime: str = "image/png") -> dict[str, Any]:
    """A picture as a part."""
    data = base64.b64encode(content).decode()
    return {"inlineData": {"mimeType": mime, "data": data}}


def references(count: int = 3) -> list[dict[str, Any]]:
    """Parts, each a picture of its own colour."""
    colours = [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in COLOURS]
    return [inline(picture(colour)) for colour in colours[:count]]


def asked(
    prompt: str = "a fox", *parts: dict[str, Any], **config: Any
) -> dict[str, Any]:
    """A request; no two prompts are the same."""
    text = {"text": f"{prompt} {uuid.uuid4().hex}"}
    body = {"contents": [{"role": "user", "parts": [*parts, text]}]}
    return {**body, "generationConfig": config} if config else body


def shaped(**image_config: Any) -> dict[str, Any]:
    """A request with an imageConfig."""
    return asked(imageConfig=image_config)


def send(google: httpx.Client, body: Any, model: str = FLASH) -> httpx.Response:
    """The reply to a request."""
    return google.post(f"/v1beta/models/{model}:generateContent", json=body)


def generate(google: httpx.Client, body: Any, model: str = FLASH) -> dict[str, Any]:
    """The answer to a request that succeeds."""
    reply = send(google, body, model)
    assert reply.status_code == 200, reply.text
    return dict(reply.json())


def parts(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """The parts of the only candidate."""
    (candidate,) = answer["candidates"]
    assert candidate["content"]["role"] == "model"
    return list(candidate["content"]["parts"])


def result(answer: dict[str, Any]) -> bytes:
    """The picture that is no thought."""
    (found,) = [
        part["inlineData"]["data"]
        for part in parts(answer)
        if "inlineData" in part and not part.get("thought")
    ]
    return base64.b64decode(found)


def ledger(client: httpx.Client) -> dict[str, Any]:
    """The gateway's books."""
    return dict(client.get("/sandbox/ledger").raise_for_status().json())


def charged(client: httpx.Client, body: dict[str, Any]) -> list[int]:
    """The credits taken for a request's prompt, once for each time."""
    return credits_for(client, body["contents"][-1]["parts"][-1]["text"])


def refused(reply: httpx.Response, code: int, status: str) -> dict[str, Any]:
    """The members of an error."""
    assert reply.status_code == code, reply.text
    error = dict(reply.json()["error"])
    assert (error["code"], error["status"]) == (code, status)
    assert error["message"]
    return error


def test_an_answer_is_as_the_reference_shows(google: httpx.Client) -> None:
    body = asked()
    answer = generate(google, body, PRO)
    assert set(answer) == {"candidates", "usageMetadata", "modelVersion", "responseId"}
    (candidate,) = answer["candidates"]
    assert (candidate["index"], candidate["finishReason"]) == (0, "STOP")
    assert answer["modelVersion"] == PRO
    usage = answer["usageMetadata"]
    assert usage["candidatesTokenCount"] == 1120
    assert usage["candidatesTokensDetails"] == [
        {"modality": "IMAGE", "tokenCount": 1120}
    ]
    counts = ("promptTokenCount", "candidatesTokenCount", "thoughtsTokenCount")
    assert usage["totalTokenCount"] == sum(usage[name] for name in counts)
    assert charged(google, body) == [10]


def test_thoughts_come_first_and_are_no_results(google: httpx.Client) -> None:
    found = parts(generate(google, asked()))
    kinds = [("text" in part, part.get("thought", False)) for part in found]
    assert kinds == [(True, True), (False, True), (True, False), (False, False)]
    assert ["thoughtSignature" in part for part in found] == [False, False, True, True]
    tried, whole = found[1]["inlineData"], found[3]["inlineData"]
    assert tried["mimeType"] == whole["mimeType"] == "image/png"
    assert tried["data"] != whole["data"]
    assert opened(base64.b64decode(tried["data"])).size == (1024, 1024)


def test_thinking_hard_tries_twice_and_thoughts_can_be_left_out(
    google: httpx.Client,
) -> None:
    hard = asked(thinkingConfig={"thinkingLevel": "high", "includeThoughts": True})
    found = parts(generate(google, hard, PRO))
    assert [part.get("thought", False) for part in found] == [True] * 3 + [False] * 2
    quiet = asked(thinkingConfig={"includeThoughts": False})
    assert len(parts(generate(google, quiet))) == 2


def test_only_a_picture_when_only_that_is_asked_for(google: httpx.Client) -> None:
    config: dict[str, Any] = {"responseModalities": ["IMAGE"]}
    (part,) = parts(generate(google, asked(**config), OLD))
    assert set(part) == {"inlineData"}  # this model thinks nothing and signs nothing
    found = parts(generate(google, asked(**config)))
    assert [part.get("thought", False) for part in found] == [True, True, False]


@pytest.mark.parametrize(
    ("model", "config", "size"),
    [
        (FLASH, {}, GEMINI_3["1:1", "1K"]),
        (FLASH, {"aspectRatio": "1:8", "imageSize": "512"}, GEMINI_3["1:8", "512"]),
        (FLASH, {"aspect_ratio": "16:9", "image_size": "2K"}, GEMINI_3["16:9", "2K"]),
        (PRO, {"aspectRatio": "21:9", "imageSize": "4K"}, GEMINI_3["21:9", "4K"]),
        (OLD, {"aspectRatio": "9:16"}, GEMINI_2_5["9:16", ""]),
        ("gemini-nano-banana-2.1", {}, GEMINI_3["1:1", "1K"]),
    ],
)
def test_a_picture_has_exactly_the_published_pixels(
    google: httpx.Client, model: str, config: dict[str, str], size: Size
) -> None:
    content = result(generate(google, shaped(**config), model))
    assert opened(content).size == (size.width, size.height)


@pytest.mark.parametrize(
    ("model", "config"),
    [
        (FLASH, {"aspectRatio": "2:1"}),
        (FLASH, {"aspectRatio": "auto"}),
        (FLASH, {"aspectRatio": ["1:1"]}),
        (FLASH, {"imageSize": "2k"}),
        (FLASH, {"imageSize": "512px"}),
        (FLASH, {"outputFormat": "png"}),  # UniAll's field, not Google's
        (FLASH, {"outputMimeType": "image/png"}),
        (FLASH, {"personGeneration": "ALLOW_ALL"}),
        (PRO, {"imageSize": "512"}),
        (PRO, {"aspectRatio": "1:8"}),
        (OLD, {"imageSize": "1K"}),
        ("gemini-3.1-flash-lite-image", {"aspectRatio": "1:1"}),
        (FLASH, {"aspectRatio": "1:1", "aspect_ratio": "1:1"}),
    ],
)
def test_a_shape_the_model_has_not_is_refused(
    google: httpx.Client, model: str, config: dict[str, Any]
) -> None:
    body = shaped(**config)
    refused(send(google, body, model), 400, "INVALID_ARGUMENT")
    assert not charged(google, body)


@pytest.mark.parametrize(
    ("model", "change"),
    [
        (FLASH, {"safetySettings": []}),
        (FLASH, {"contents": []}),
        (FLASH, {"contents": "a fox"}),
        (FLASH, {"contents": [{"parts": []}]}),
        (FLASH, {"contents": [{"parts": [{"text": " "}]}]}),
        (FLASH, {"contents": [{"parts": [{"text": 7}]}]}),
        (FLASH, {"contents": [{"parts": ["a fox"]}]}),
        (FLASH, {"contents": [{"parts": [{"text": "a", "inlineData": {}}]}]}),
        (FLASH, {"contents": [{"role": "system", "parts": [{"text": "a"}]}]}),
        (FLASH, {"contents": [{"role": "model", "parts": [{"text": "a"}]}]}),
        (FLASH, {"generationConfig": []}),
        (FLASH, {"generationConfig": {"temperature": 1}}),
        (FLASH, {"generationConfig": {"responseModalities": ["TEXT"]}}),
        (FLASH, {"generationConfig": {"responseModalities": "IMAGE"}}),
        (FLASH, {"generationConfig": {"candidateCount": 2}}),
        (FLASH, {"generationConfig": {"candidateCount": True}}),
        (OLD, {"generationConfig": {"candidateCount": 9}}),
        (OLD, {"generationConfig": {"thinkingConfig": {}}}),
        (FLASH, {"generationConfig": {"thinkingConfig": {"thinkingLevel": "low"}}}),
        (FLASH, {"generationConfig": {"thinkingConfig": {"includeThoughts": 1}}}),
        (FLASH, {"tools": [{"codeExecution": {}}]}),
        (FLASH, {"tools": {}}),
    ],
)
def test_what_is_not_documented_is_refused(
    google: httpx.Client, model: str, change: dict[str, Any]
) -> None:
    reply = send(google, {**asked(), **change}, model)
    refused(reply, 400, "INVALID_ARGUMENT")


@pytest.mark.parametrize("content", [b"[]", b"{", b"\xff", b"{}"])
def test_a_body_that_is_no_request_is_refused(
    google: httpx.Client, content: bytes
) -> None:
    path = f"/v1beta/models/{FLASH}:generateContent"
    headers = {"content-type": "application/json"}
    reply = google.post(path, content=content, headers=headers)
    refused(reply, 400, "INVALID_ARGUMENT")


def test_a_body_over_20_mb_is_refused(google: httpx.Client) -> None:
    body = asked("x" * 20 * 2**20)
    assert (
        "20,971,520" in refused(send(google, body), 400, "INVALID_ARGUMENT")["message"]
    )


def test_search_may_be_asked_for(google: httpx.Client) -> None:
    for name in ("google_search", "googleSearch"):
        assert send(google, {**asked(), "tools": [{name: {}}]}).status_code == 200


def test_references_are_seen_in_their_places(google: httpx.Client) -> None:
    body = asked("an edit", *references())
    answer = generate(google, body, PRO)
    assert seen_references(opened(result(answer)), 3) == COLOURS
    assert answer["usageMetadata"]["promptTokenCount"] > 3 * 560


def test_references_may_be_in_snake_case_or_addresses(
    google: httpx.Client, client: httpx.Client
) -> None:
    first, second, third = references()
    snake = {
        "mime_type": "image/png",
        "data": second["inlineData"]["data"],
    }
    url = upload(client, base64.b64decode(third["inlineData"]["data"]))
    address = {"fileData": {"mimeType": "image/png", "fileUri": url}}
    body = asked("an edit", first, {"inline_data": snake}, address)
    assert seen_references(opened(result(generate(google, body))), 3) == COLOURS


def test_without_a_ratio_the_first_reference_gives_the_shape(
    google: httpx.Client,
) -> None:
    body = asked("an edit", inline(picture("red", (90, 40))), *references(1))
    assert opened(result(generate(google, body))).size == (1584, 672)


def test_references_are_in_the_ledger_but_no_uploads(google: httpx.Client) -> None:
    before = ledger(google)
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    spoiled = inline(picture("red", kind="jpeg", exif=exif), "image/jpeg")
    generate(google, asked("an edit", *references(1), spoiled))
    after = ledger(google)
    assert after["uploads"] == before["uploads"]
    added = after["references"][len(before["references"]) :]
    assert [row["metadata"] for row in added] == [[], ["exif:Make"]]


@pytest.mark.parametrize(
    "part",
    [
        {"inlineData": {"mimeType": "image/png", "data": "%%%"}},
        {"inlineData": {"mimeType": "image/png", "data": "AAAA"}},
        {"inlineData": {"mimeType": "image/png", "data": 7}},
        {"inlineData": {"mimeType": "image/png"}},
        {"inlineData": {"mimeType": "image/gif", "data": "AAAA"}},
        {"inlineData": {"mimeType": "image/png", "data": "AAAA", "name": "a"}},
        {"inlineData": "AAAA"},
        inline(picture(), "image/jpeg"),
        {"fileData": {"mimeType": "image/png", "fileUri": "https://example.com/a"}},
        {**inline(picture()), "thoughtSignature": "AAAA"},  # nothing of the user's
    ],
)
def test_a_reference_unlike_the_documents_is_refused(
    google: httpx.Client, part: dict[str, Any]
) -> None:
    refused(send(google, asked("an edit", part)), 400, "INVALID_ARGUMENT")


@pytest.mark.parametrize(("model", "most"), [(PRO, 14), (FLASH, 14), (OLD, 3)])
def test_each_model_takes_its_number_of_references(
    google: httpx.Client, model: str, most: int
) -> None:
    for count, status in ((most, 200), (most + 1, 400)):
        body = asked("an edit", *references(1) * count)
        assert send(google, body, model).status_code == status


def test_several_candidates_where_the_model_has_them(google: httpx.Client) -> None:
    body = asked(candidateCount=3)
    answer = generate(google, body, OLD)
    assert [candidate["index"] for candidate in answer["candidates"]] == [0, 1, 2]
    assert answer["usageMetadata"]["candidatesTokenCount"] == 3 * 1290
    assert charged(google, body) == [15]


def turns(google: httpx.Client, *, model: str = FLASH) -> dict[str, Any]:
    """A request that goes on from an answer."""
    first = asked("first", *references(1))
    replayed = generate(google, first, model)["candidates"][0]["content"]
    more = {"role": "user", "parts": [{"text": f"more {uuid.uuid4().hex}"}]}
    return {"contents": [*first["contents"], replayed, more]}


def test_a_whole_turn_can_be_replayed(google: httpx.Client) -> None:
    body = turns(google)
    generate(google, body)
    order = ledger(google)["charges"][-1]["order"]
    assert order["prompt"] == body["contents"][-1]["parts"][0]["text"]
    assert len(order["references"]) == 2  # the first one and the picture made of it


def test_a_picture_of_the_model_without_its_signature_is_refused(
    google: httpx.Client,
) -> None:
    body = turns(google)
    del body["contents"][1]["parts"][-1]["thoughtSignature"]
    said = refused(send(google, body), 400, "INVALID_ARGUMENT")["message"]
    assert said.startswith("Image part is missing a thought_signature")
    assert said.endswith("in content position 2, part position 4")


def test_a_signature_belongs_to_its_part(google: httpx.Client) -> None:
    body = turns(google)
    replayed = body["contents"][1]["parts"]
    replayed[-1]["thoughtSignature"] = replayed[-2]["thoughtSignature"]
    refused(send(google, body), 400, "INVALID_ARGUMENT")


def test_the_old_model_signs_nothing(google: httpx.Client) -> None:
    assert generate(google, turns(google, model=OLD), OLD)


def test_a_key_in_the_address_is_refused(google: httpx.Client) -> None:
    reply = google.post(
        f"/v1beta/models/{FLASH}:generateContent?key={KEY}", json=asked()
    )
    refused(reply, 400, "INVALID_ARGUMENT")


def test_a_wrong_key_is_a_bad_request_that_says_so(google: httpx.Client) -> None:
    google.headers["x-goog-api-key"] = "wrong-1"
    (detail,) = refused(send(google, asked()), 400, "INVALID_ARGUMENT")["details"]
    assert detail["reason"] == "API_KEY_INVALID"
    assert detail["@type"] == "type.googleapis.com/google.rpc.ErrorInfo"


def test_a_missing_key_is_unauthenticated(
    google: httpx.Client, client: httpx.Client
) -> None:
    refused(send(client, asked()), 401, "UNAUTHENTICATED")  # Bearer is UniAll's
    google.headers["x-goog-api-key"] = ""
    refused(send(google, asked()), 401, "UNAUTHENTICATED")


def test_a_retired_model_is_not_found(google: httpx.Client) -> None:
    reply = send(google, asked(), "gemini-3-pro-image-preview")
    refused(reply, 404, "NOT_FOUND")


@pytest.mark.parametrize(
    "reason",
    [
        "MAX_TOKENS", "SAFETY", "RECITATION", "OTHER", "PROHIBITED_CONTENT", "SPII",
        "IMAGE_SAFETY", "IMAGE_OTHER", "NO_IMAGE", "MISSING_THOUGHT_SIGNATURE",
    ],
)  # fmt: skip
def test_every_reason_to_finish_can_be_had(google: httpx.Client, reason: str) -> None:
    credits = ledger(google)["credits"]
    answer = generate(google, asked(f"[fault:finish reason={reason}]"))
    assert answer["candidates"] == [{"index": 0, "finishReason": reason}]
    assert "candidatesTokenCount" not in answer["usageMetadata"]
    assert ledger(google)["credits"] == credits


@pytest.mark.parametrize(
    ("shape", "more"),
    [
        ("content", {"content": {"role": "model"}}),
        ("parts", {"content": {"role": "model", "parts": []}}),
        ("message", {"finishMessage": "Unable to show the generated image."}),
    ],
)
def test_an_answer_without_picture_has_several_shapes(
    google: httpx.Client, shape: str, more: dict[str, Any]
) -> None:
    body = asked(f"[fault:finish refunded=false][fault:shape as={shape}]")
    credits = ledger(google)["credits"]
    (candidate,) = generate(google, body)["candidates"]
    assert candidate == {"index": 0, "finishReason": "IMAGE_SAFETY", **more}
    assert ledger(google)["credits"] == credits + 10


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("block", "PROHIBITED_CONTENT"),
        ("block reason=SAFETY", "SAFETY"),
        ("block reason=BLOCKLIST", "BLOCKLIST"),
        ("block reason=IMAGE_SAFETY", "IMAGE_SAFETY"),
        ("block reason=OTHER", "OTHER"),
        ("refused", "PROHIBITED_CONTENT"),
    ],
)
def test_every_reason_to_block_can_be_had(
    google: httpx.Client, fault: str, reason: str
) -> None:
    answer = generate(google, asked(f"[fault:{fault}]"))
    assert "candidates" not in answer
    assert answer["promptFeedback"] == {"blockReason": reason, "safetyRatings": []}


def test_an_answer_can_be_words_only(google: httpx.Client) -> None:
    answer = generate(google, asked("[fault:text reason=Not_today.]"))
    (part,) = parts(answer)
    assert part["text"] == "Not today."
    assert answer["candidates"][0]["finishReason"] == "STOP"


def test_an_answer_can_lack_its_parts(google: httpx.Client) -> None:
    assert parts(generate(google, asked("[fault:no-outputs on=create]"))) == []


@pytest.mark.parametrize("kind", ["failed", "failed-refunded"])
def test_a_failed_picture_is_an_internal_error(google: httpx.Client, kind: str) -> None:
    credits = ledger(google)["credits"]
    refused(send(google, asked(f"[fault:{kind}]")), 500, "INTERNAL")
    kept = ledger(google)["credits"] - credits
    assert kept == (10 if kind == "failed" else 0)


@pytest.mark.parametrize("delay", ["37", "37.5"])
def test_a_rate_limit_says_when_to_come_back(google: httpx.Client, delay: str) -> None:
    reply = send(google, asked(f"[fault:429 retry_after={delay}]"))
    quota, retry = refused(reply, 429, "RESOURCE_EXHAUSTED")["details"]
    assert retry == {
        "@type": "type.googleapis.com/google.rpc.RetryInfo",
        "retryDelay": f"{delay}s",
    }
    assert "PerMinute" in quota["violations"][0]["quotaId"]
    assert "retry-after" not in reply.headers


def test_a_daily_quota_is_named(google: httpx.Client) -> None:
    daily = "GenerateRequestsPerDayPerProjectPerModel-FreeTier"
    reply = send(google, asked(f"[fault:429 code={daily}]"))
    (quota,) = refused(reply, 429, "RESOURCE_EXHAUSTED")["details"]
    assert quota["@type"] == "type.googleapis.com/google.rpc.QuotaFailure"
    assert quota["violations"][0]["quotaId"] == daily


@pytest.mark.parametrize(
    ("fault", "code", "status"),
    [
        ("400 code=FAILED_PRECONDITION", 400, "FAILED_PRECONDITION"),
        ("403", 403, "PERMISSION_DENIED"),
        ("499", 499, "CANCELLED"),
        ("500", 500, "INTERNAL"),
        ("503 html=false", 503, "UNAVAILABLE"),
        ("504 html=false", 504, "DEADLINE_EXCEEDED"),
        ("418", 418, "UNKNOWN"),
        ("refused-400", 400, "INVALID_ARGUMENT"),
    ],
)
def test_faults_are_worded_in_the_shape_of_the_api(
    google: httpx.Client, fault: str, code: int, status: str
) -> None:
    body = asked(f"[fault:{fault}]")
    refused(send(google, body), code, status)
    assert not charged(google, body)


def test_an_error_can_come_in_an_array(google: httpx.Client) -> None:
    reply = send(google, asked("[fault:429 array=true retry_after=3]"))
    assert reply.status_code == 429
    (only,) = reply.json()
    assert only["error"]["status"] == "RESOURCE_EXHAUSTED"


def test_an_answer_that_is_lost_was_charged(google: httpx.Client) -> None:
    body = asked("[fault:close]")
    with pytest.raises(httpx.RemoteProtocolError):
        send(google, body)
    assert charged(google, body) == [10]
    generate(google, body)  # the word in the prompt has had its turn
    assert charged(google, body) == [10, 10]


def test_uniall_takes_a_bearer_and_its_own_fields(client: httpx.Client) -> None:
    config = {"aspectRatio": "16:9", "outputFormat": "jpeg"}
    modalities = ["IMAGE"]
    body = asked(
        "an edit", *references(), imageConfig=config, responseModalities=modalities
    )
    answer = generate(client, body, UNIALL)
    image = result(answer)
    assert opened(image).format == "JPEG"
    assert opened(image).size == (688, 384)
    assert parts(answer)[-1]["inlineData"]["mimeType"] == "image/jpeg"
    for shown, colour in zip(seen_references(opened(image), 3), COLOURS, strict=True):
        assert shown == pytest.approx(colour, abs=8)


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"imageConfig": {"aspectRatio": "1:1"}},
        {"imageConfig": {"outputFormat": "png"}},
        {"imageConfig": {"aspectRatio": "1:1", "outputFormat": "webp"}},
        {
            "imageConfig": {
                "aspectRatio": "1:1", "outputFormat": "png", "imageSize": "512",
            }
        },
        {
            "imageConfig": {"aspectRatio": "1:1", "outputFormat": "png"},
            "thinkingConfig": {},
        },
        {
            "imageConfig": {"aspectRatio": "1:1", "outputFormat": "png"},
            "responseModalities": ["TEXT", "IMAGE"],
        },
    ],
)  # fmt: skip
def test_uniall_requires_and_refuses(
    client: httpx.Client, config: dict[str, Any]
) -> None:
    refused(send(client, asked(**config), UNIALL), 400, "INVALID_ARGUMENT")


def test_uniall_has_no_tools_and_no_other_key(
    client: httpx.Client, google: httpx.Client
) -> None:
    config = {"aspectRatio": "1:1", "outputFormat": "png"}
    body = shaped(**config)
    refused(send(google, body, UNIALL), 401, "UNAUTHENTICATED")
    tools = {**body, "tools": [{"googleSearch": {}}]}
    refused(send(client, tools, UNIALL), 400, "INVALID_ARGUMENT")
    client.headers["authorization"] = "Bearer wrong"
    refused(send(client, body, UNIALL), 401, "UNAUTHENTICATED")


@pytest.mark.parametrize("depth", [400, 900, 100_000])
def test_a_deep_body_is_refused(google: httpx.Client, depth: int) -> None:
    content = '{"contents":' + "[" * depth + "]" * depth + "}"
    path = f"/v1beta/models/{FLASH}:generateContent"
    headers = {"content-type": "application/json"}
    reply = google.post(path, content=content, headers=headers)
    refused(reply, 400, "INVALID_ARGUMENT")
