"""UniAll's dialect: three routes, and answers told apart by their shape alone."""

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import (
    BadReply,
    Blocked,
    InvalidKey,
    OutOfCredit,
    ProviderDown,
    ProviderError,
    RateLimited,
    Refused,
    Rejected,
    UnknownTask,
)
from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size
from nanostudio.core.options import USUAL, Options
from nanostudio.core.request import GenerationRequest, Reference, check
from nanostudio.providers import uniall
from nanostudio.providers.adapter import (
    Accepted,
    Base64File,
    Call,
    Delivered,
    Failed,
    Outcome,
    Progress,
    RemotePicture,
    Reply,
    SentReference,
)
from tests.providers.test_replies import JSON

REPLIES = Path(__file__).parents[1] / "replies" / "uniall"
GEMINI = Options(reference_route="gemini")
TASK_FIELDS = {
    *("model", "prompt", "task_type", "image", "images"),
    *("aspect_ratio", "output_format", "response_format"),
}
EDIT_FIELDS = {"model", "prompt", "aspect_ratio", "output_format", "response_format"}
IDS = [row.id for row in uniall.SPEC.models]


def recorded(name: str, status: int = 200) -> Reply:
    return Reply(status=status, body=(REPLIES / f"{name}.json").read_bytes())


def parsed(document: object) -> Outcome:
    return uniall.parse(Reply(status=200, body=json.dumps(document).encode()))


def task(**members: object) -> Outcome:
    return parsed({"code": "success", "message": "", "data": members})


def at(url: str) -> RemotePicture:
    return RemotePicture(url=url, is_keyed=True)


def request(**changes: object) -> GenerationRequest:
    fields: dict[str, object] = {
        "provider": "uniall",
        "model": "NanoBanana2-0.5K",
        "prompt": "A small red cube",
        **changes,
    }
    return GenerationRequest(**fields)  # type: ignore[arg-type]


def here(name: str) -> SentReference:
    return SentReference(path=Path("/x", name), filename=name, mime="image/png")


def on_the_web(name: str) -> SentReference:
    return replace(here(name), url=f"https://example.com/{name}")


def built(
    wanted: GenerationRequest, *references: SentReference, options: Options = USUAL
) -> Call:
    row = uniall.SPEC.model(wanted.model)
    assert row is not None
    return uniall.build(wanted, row, references, "key-1", options)


def test_a_task_from_words_is_the_documents_own_without_n() -> None:
    call = built(request(aspect_ratio="1:1", format="png"))
    assert (call.method, call.path) == ("POST", "/v1/images/tasks")
    assert call.content_type == "application/json"
    assert call.is_create
    assert json.loads(call.body or b"") == {
        "model": "NanoBanana2-0.5K",
        "task_type": "text2image",
        "prompt": "A small red cube",
        "aspect_ratio": "1:1",
        "output_format": "png",
        "response_format": "url",
    }


def test_the_smallest_task_leaves_shape_and_format_out() -> None:
    body = json.loads(built(request(resolution="0.5K")).body or b"")
    assert set(body) == {"model", "prompt", "task_type", "response_format"}


def test_references_on_the_web_go_by_address_one_as_image_several_as_images() -> None:
    one = json.loads(built(request(), on_the_web("a.png")).body or b"")
    assert one["image"] == "https://example.com/a.png"
    assert "images" not in one
    assert one["task_type"] == "image2image"
    names = ("b.png", "a.png", "b.png")
    several = json.loads(built(request(), *map(on_the_web, names)).body or b"")
    assert several["images"] == [f"https://example.com/{name}" for name in names]
    assert "image" not in several


def test_files_go_by_the_edits_route_even_beside_some_on_the_web() -> None:
    wanted = request(aspect_ratio="16:9", format="jpeg")
    call = built(wanted, here("b.png"), on_the_web("a.png"))
    assert (call.method, call.path) == ("POST", "/v1/images/edits")
    assert call.fields == (
        ("model", "NanoBanana2-0.5K"),
        ("prompt", "A small red cube"),
        ("aspect_ratio", "16:9"),
        ("output_format", "jpeg"),
        ("response_format", "url"),
    )
    sent = [(part.field, part.filename) for part in call.files]
    assert sent == [("image[]", "b.png"), ("image[]", "a.png")]
    assert call.is_create
    (part,) = built(wanted, here("b.png")).files
    assert part.field == "image"


def test_files_go_by_the_gemini_route_where_that_is_chosen() -> None:
    wanted = request(model="NanoBananaPro-4K", aspect_ratio="16:9", format="jpeg")
    call = built(wanted, here("b.png"), here("a.png"), options=GEMINI)
    name = "gemini-3-pro-image-preview-4k"
    assert call.path == f"/v1beta/models/{name}:generateContent"
    assert call.content_type == "application/json"
    assert call.is_create
    files = [piece for piece in call.pieces if isinstance(piece, Base64File)]
    assert [file.path.name for file in files] == ["b.png", "a.png"]
    whole = b"".join(
        b"<%s>" % piece.path.name.encode() if isinstance(piece, Base64File) else piece
        for piece in call.pieces
    )
    parts = [
        {"text": "A small red cube"},
        {"inlineData": {"mimeType": "image/png", "data": "<b.png>"}},
        {"inlineData": {"mimeType": "image/png", "data": "<a.png>"}},
    ]
    assert json.loads(whole) == {
        "contents": [{"role": "user", "parts": parts}],
        "generationConfig": {
            "responseModalities": ["IMAGE"],
            "imageConfig": {"aspectRatio": "16:9", "outputFormat": "jpeg"},
        },
    }


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("NanoBanana2-0.5K", "gemini-3.1-flash-image-preview-512"),
        ("NanoBanana2-1K", "gemini-3.1-flash-image-preview-1k"),
        ("NanoBanana2-4K", "gemini-3.1-flash-image-preview-4k"),
        ("NanoBananaPro-2K", "gemini-3-pro-image-preview-2k"),
    ],
)
def test_the_gemini_route_has_names_of_its_own(model: str, name: str) -> None:
    wanted = request(model=model, aspect_ratio="1:1")
    call = built(wanted, here("a.png"), options=GEMINI)
    assert call.path == f"/v1beta/models/{name}:generateContent"
    assert b'"outputFormat":"png"' in call.pieces[-1]  # type: ignore[operator]
    by_name = built(request(model=name, aspect_ratio="1:1"))
    assert by_name.path == call.path


def test_the_gemini_route_needs_a_shape() -> None:
    with pytest.raises(Refused, match="aspect ratio"):
        built(request(), here("a.png"), options=GEMINI)


def test_a_model_without_a_gemini_name_takes_the_edits_route() -> None:
    wanted = request(model="NanoBanana", aspect_ratio="1:1")
    assert built(wanted, here("a.png"), options=GEMINI).path == "/v1/images/edits"


@pytest.mark.parametrize("references", [(), (on_the_web("a.png"),)])
def test_without_files_the_gemini_route_is_not_taken(
    references: tuple[SentReference, ...],
) -> None:
    call = built(request(aspect_ratio="1:1"), *references, options=GEMINI)
    assert call.path == "/v1/images/tasks"


@given(
    st.builds(
        request,
        model=st.sampled_from([*IDS, "gpt-image-2", "NanoBananaPro-8K"]),
        prompt=st.text(st.characters(exclude_categories=["Cs"])),
        aspect_ratio=st.sampled_from([None, "1:1", "21:9"]),
        format=st.sampled_from([None, "png", "jpeg"]),
        n=st.integers(1, 4),
    ),
    st.lists(
        st.builds(here, st.sampled_from("abc")) | st.builds(on_the_web, st.just("d"))
    ),
)
def test_no_undocumented_field_is_ever_sent(
    asked: GenerationRequest, references: list[SentReference]
) -> None:
    call = built(asked, *references)
    if call.body is None:
        fields = dict(call.fields)
        assert set(fields) <= EDIT_FIELDS
        assert [part.filename for part in call.files] == [
            one.filename for one in references
        ]
    else:
        fields = json.loads(call.body)
        assert set(fields) <= TASK_FIELDS
        assert not {"image", "images"} <= set(fields)
        images = fields.get("images", [fields["image"]] if "image" in fields else [])
        assert images == [one.url for one in references]
    assert fields["model"] == asked.model
    assert fields["prompt"] == asked.prompt
    assert call == built(asked, *references)


def test_a_resolution_is_part_of_a_model_and_shown_as_one() -> None:
    rows = {row.id: row for row in uniall.SPEC.models}
    half, pro = rows["NanoBanana2-0.5K"], rows["NanoBananaPro-4K"]
    base = rows["NanoBanana"]
    assert half.resolutions == (half.default_resolution,) == ("0.5K",)
    assert half.size("16:9", None) == GEMINI_3["16:9", "512"]
    assert pro.size("16:9", "4K") == Size(5504, 3072)
    assert base.resolutions == ()
    assert base.size("16:9", None) == GEMINI_2_5["16:9", ""]
    assert base.formats == ("png", "jpeg", "webp")
    with pytest.raises(Refused, match="Choose one of: 4K"):
        check(request(model="NanoBananaPro-4K", resolution="2K"), uniall.SPEC)
    with pytest.raises(Refused, match="format webp"):
        check(request(format="webp"), uniall.SPEC)


def test_a_typed_model_is_sent_as_typed() -> None:
    wanted = request(
        model="NanoBananaPro-8K",
        aspect_ratio="1:1",
        references=(Reference(sha256="a"),),
    )
    assert check(wanted, uniall.SPEC).sizes == {}
    assert json.loads(built(wanted).body or b"")["model"] == "NanoBananaPro-8K"


def test_a_poll_is_free_and_its_id_quoted() -> None:
    call = uniall.poll("task:abc")
    assert (call.method, call.path) == ("GET", "/v1/images/tasks/task%3Aabc")
    assert not call.is_create
    with pytest.raises(Refused, match="no task id of UniAll"):
        uniall.poll("../models")


DONE = "https://example.com/out.png"


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("created", Accepted(remote_id="task_41")),
        ("running", Progress(fraction=0.3, remote_id="task_41")),
        ("finished", Delivered(pictures=(at(DONE),), remote_id="task_41")),
        ("failed", Failed(reason="The model gave no picture.", remote_id="task_41")),
        ("edited", Delivered(pictures=(at(DONE),))),
        ("gemini", Delivered(pictures=(RemotePicture(encoded="UE5H"),))),
        (
            "relative",
            Delivered(
                pictures=(at("/v1/images/tasks/task_41/content"),), remote_id="task_41"
            ),
        ),
        (
            "inside",
            Delivered(pictures=(RemotePicture(encoded="UE5H"),), remote_id="task_41"),
        ),
        (
            "several",
            Delivered(
                pictures=(
                    at("https://example.com/1.png"),
                    at("https://example.com/2.png"),
                ),
                remote_id="task_41",
            ),
        ),
        (
            "nested",
            Delivered(
                pictures=(
                    at("https://example.com/1.png"),
                    RemotePicture(encoded="UE5H"),
                ),
                remote_id="task_41",
            ),
        ),
    ],
)
def test_recorded_answers(name: str, outcome: Outcome) -> None:
    assert uniall.parse(recorded(name)) == outcome


@pytest.mark.parametrize(
    "document",
    [
        {"code": "success", "message": "", "data": {"task_id": "t"}},
        {"code": "success", "message": "", "data": {"id": "t"}},
        {"code": "success", "message": "", "data": "t"},
        {"code": 0, "data": {"task_id": "t"}},
        {"code": 200, "data": {"task_id": "t"}},
        {"code": None, "data": {"task_id": "t"}},
        {"code": "", "data": [{"task_id": "t"}]},
        {"data": {"task_id": "t", "progress": "0%"}},
        {"task_id": "t"},
        {"id": "t", "status": "queued"},
    ],
)
def test_the_answer_to_a_create_is_not_documented_any_of_these(
    document: object,
) -> None:
    assert parsed(document) == Accepted(remote_id="t")


def test_a_number_may_be_an_id() -> None:
    assert parsed({"code": "success", "data": 41}) == Accepted(remote_id="41")


@pytest.mark.parametrize(
    "status",
    [
        *("queued", "NOT_START", "submitted", "pending", "waiting", "in_progress"),
        *("processing", "running", "Generating", "unknown", "all done"),
    ],
)
def test_any_other_status_goes_on(status: str) -> None:
    assert task(task_id="t", status=status) == Accepted(remote_id="t")
    assert task(status=status) == Progress()
    going = task(task_id="t", status=status, progress=30, result_url=DONE)
    assert going == Progress(fraction=0.3, remote_id="t")


@pytest.mark.parametrize("status", ["succeeded", "SUCCESS", "completed", " Finished "])
def test_success_by_any_of_its_words(status: str) -> None:
    assert task(status=status, result_url=DONE) == Delivered(pictures=(at(DONE),))
    assert task(task_id="t", status=status) == Delivered(pictures=(), remote_id="t")


@pytest.mark.parametrize(
    "status",
    ["failed", "FAILURE", "error", "cancelled", "canceled", "expired", "timeout"],
)
@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"error": "Too busy."}, "Too busy."),
        ({"error": {"message": "Too busy."}}, "Too busy."),
        ({"error": {"code": "busy"}}, "busy"),
        ({"error": None, "fail_reason": "Too busy."}, "Too busy."),
        ({"message": "Too busy."}, "Too busy."),
        ({"error": []}, ""),
    ],
)
def test_a_failure_and_its_reason(
    status: str, members: dict[str, object], reason: str
) -> None:
    outcome = Failed(reason=reason, remote_id="t")
    assert task(task_id="t", status=status, **members) == outcome


@pytest.mark.parametrize(
    ("members", "pictures"),
    [
        ({"result_url": DONE}, (at(DONE),)),
        ({"results": [{"url": DONE}]}, (at(DONE),)),
        ({"outputs": [DONE, 5, None, {}, {"url": 5}]}, (at(DONE),)),
        ({"results": [], "outputs": [DONE]}, (at(DONE),)),
        ({"data": [DONE]}, (at(DONE),)),
        ({"data": {"url": DONE}}, ()),
        ({"result_urls": [DONE, DONE]}, (at(DONE),)),
        ({"result_url": "//evil.example/x"}, ()),
        ({"result_url": "/\\evil.example/x"}, ()),
        ({"result_url": "ftp://x"}, ()),
        ({"result_url": "/a b"}, ()),
        ({"result_url": "/" + "a" * 9000}, ()),
        ({"result_url": ""}, ()),
        ({"result_url": None}, ()),
    ],
)
def test_where_results_may_be(
    members: dict[str, object], pictures: tuple[RemotePicture, ...]
) -> None:
    assert task(status="succeeded", **members) == Delivered(pictures=pictures)


def test_pictures_without_a_status_are_delivered() -> None:
    outcome = Delivered(pictures=(at(DONE),), remote_id="t")
    assert task(task_id="t", result_url=DONE) == outcome


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"code": "success"},
        {"code": "success", "data": None},
        {"code": "success", "data": {}},
        {"code": "success", "data": {"task_id": "../x"}},
        {"code": "success", "data": True},
        {"code": "success", "data": ""},
        {"code": "success", "data": 1.5},
        {"code": "gone_wrong", "data": {"task_id": "t"}},
        [],
    ],
)
def test_what_says_nothing_may_have_been_charged(document: object) -> None:
    with pytest.raises(BadReply, match="UniAll") as caught:
        parsed(document)
    assert caught.value.maybe_accepted


def test_an_error_in_a_success_of_the_edits_route_has_failed() -> None:
    assert parsed({"error": {"message": "No."}}) == Failed(reason="No.")


@pytest.mark.parametrize("status", [200, 400, 404, 500])
def test_an_unknown_task_is_known_by_its_code(status: int) -> None:
    reply = recorded("unknown", status)
    if status == 200:
        with pytest.raises(UnknownTask):
            uniall.parse(reply)
    assert isinstance(uniall.explain(reply), UnknownTask)


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (400, {"code": "invalid_request", "message": "image and images"}, Rejected),
        (500, {"code": "model_price_error", "message": ""}, Rejected),
        (500, {"code": "do_request_failed", "message": "x"}, ProviderDown),
        (500, {"code": "fail_to_fetch_task", "message": "x"}, ProviderDown),
        (400, {"code": "sensitive_words_detected", "message": "x"}, Blocked),
        (401, {"error": {"message": "x", "type": "new_api_error"}}, InvalidKey),
        (429, {"error": {"message": "x", "code": 429}}, RateLimited),
        (503, {}, ProviderDown),
    ],
)
def test_errors_in_either_shape(
    status: int, error: dict[str, object], kind: type[ProviderError]
) -> None:
    reply = Reply(status=status, body=json.dumps(error).encode())
    assert type(uniall.explain(reply)) is kind


def test_recorded_lack_of_quota() -> None:
    error = uniall.explain(recorded("no_quota", 403))
    assert isinstance(error, OutOfCredit)
    assert "“the remaining balance is too low”" in error.hint


def test_a_code_without_words_stands_for_them() -> None:
    body = b'{"code":"model_price_error","message":"","data":null}'
    error = uniall.explain(Reply(status=400, body=body))
    assert "“model price error”" in error.hint


def test_the_wait_is_read_from_the_headers() -> None:
    error = uniall.explain(Reply(status=429, headers={"retry-after": "7"}))
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 7


def test_the_models_of_a_key() -> None:
    call = uniall.list_models()
    assert (call.method, call.path, call.is_create) == ("GET", "/v1/models", False)
    models = uniall.parse_models(recorded("models"))
    assert models == ("NanoBanana2-1K", "gpt-image-2")
    odd = b'{"data":[{"id":5},{"id":""},{},"x",{"id":"y"}]}'
    assert uniall.parse_models(Reply(status=200, body=odd)) == ("y",)
    for body in (b"{}", b"[]", b'{"data":{}}', b"<html>"):
        with pytest.raises(BadReply, match="UniAll"):
            uniall.parse_models(Reply(status=200, body=body))


MEMBER = st.sampled_from(
    [
        *("code", "data", "message", "task_id", "id", "status", "progress", "error"),
        *("result_url", "result_urls", "results", "outputs", "created", "url"),
        *("b64_json", "candidates", "content", "parts", "fail_reason"),
    ]
)
WORDS = JSON | st.sampled_from(
    ["success", "succeeded", "failed", "/x", DONE, "task_41"]
)
LIKELY = st.recursive(
    WORDS, lambda inner: st.lists(inner) | st.dictionaries(MEMBER, inner), max_leaves=12
)
BODY = st.binary() | LIKELY.map(lambda value: json.dumps(value).encode())


@given(BODY)
def test_any_bytes_are_an_outcome_or_a_provider_error(body: bytes) -> None:
    for read in (uniall.parse, uniall.parse_models):
        with suppress(ProviderError):
            read(Reply(status=200, body=body))


@given(st.integers(100, 999), BODY)
def test_any_other_answer_is_explained(status: int, body: bytes) -> None:
    error = uniall.explain(Reply(status=status, body=body))
    assert "UniAll" in error.title
