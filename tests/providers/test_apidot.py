"""APIDot's dialect: what is sent, to the byte, and what any answer means."""

import json
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
from nanostudio.core.geometry import Size
from nanostudio.core.money import Money
from nanostudio.core.options import Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, Travel
from nanostudio.providers import apidot
from nanostudio.providers.adapter import (
    Accepted,
    Delivered,
    Failed,
    Outcome,
    Progress,
    RemotePicture,
    Reply,
    SentReference,
)
from tests.providers.test_replies import JSON

REPLIES = Path(__file__).parents[1] / "replies" / "apidot"
ID = "task-unified-1700000000-ab12cd34"
PICTURE = RemotePicture(url="https://example.com/out.png")


def recorded(name: str, status: int = 200) -> Reply:
    return Reply(status=status, body=(REPLIES / f"{name}.json").read_bytes())


def reply(**document: object) -> Reply:
    return Reply(status=200, body=json.dumps(document).encode())


def told(**task: object) -> Outcome:
    return apidot.parse(reply(code=200, data=task))


def request(**changes: object) -> GenerationRequest:
    fields: dict[str, object] = {
        "provider": "apidot",
        "model": "nano-banana-2",
        "prompt": "A cute cat",
        **changes,
    }
    return GenerationRequest(**fields)  # type: ignore[arg-type]


def sent(url: str | None) -> SentReference:
    return SentReference(
        path=Path("/x/cat.png"), filename="cat.png", mime="image/png", url=url
    )


def test_the_smallest_submit_lets_the_model_choose_the_shape() -> None:
    call = apidot.build(request(), apidot.NANO_BANANA_2, (), "key")
    assert (call.method, call.path) == ("POST", "/api/generate/submit")
    assert call.content_type == "application/json"
    assert call.is_create
    assert call.body == (
        b'{"model":"nano-banana-2","input":{"prompt":"A cute cat","size":"auto"}}'
    )


def test_the_largest_submit_asks_the_edit_variant_with_everything_in_order() -> None:
    wanted = request(
        prompt="Ein „Fuchs“ \U0001f98a",
        aspect_ratio="8:1",
        resolution="0.5K",
        format="webp",
        n=3,
    )
    references = tuple(sent(f"https://files.example/{n}.png") for n in (2, 1))
    options = Options(callback_url="https://hook.example/1", is_public=True)
    call = apidot.build(wanted, apidot.NANO_BANANA_2, references, "key", options)
    body = (
        '{"model":"nano-banana-2-edit","callback_url":"https://hook.example/1",'
        '"input":{"prompt":"Ein „Fuchs“ \U0001f98a","size":"8:1",'
        '"resolution":"0.5K","output_format":"webp",'
        '"image_urls":["https://files.example/2.png","https://files.example/1.png"]}}'
    )
    assert call.body == body.encode()


def test_a_reference_without_an_address_is_a_bug() -> None:
    with pytest.raises(ValueError, match="no public address"):
        apidot.build(request(), apidot.NANO_BANANA_2, (sent(None),), "key")


@given(
    st.sampled_from(apidot.SPEC.models),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.data(),
)
def test_no_undocumented_field_is_ever_sent(
    model: ModelSpec, prompt: str, data: st.DataObject
) -> None:
    wanted = request(
        model=model.id,
        prompt=prompt,
        aspect_ratio=data.draw(st.sampled_from([None, *model.aspect_ratios])),
        resolution=data.draw(st.sampled_from([None, *model.resolutions])),
        format=data.draw(st.sampled_from([None, *model.formats])),
    )
    urls = data.draw(st.lists(st.sampled_from(["https://a/1", "https://a/2"])))
    hook = data.draw(st.sampled_from([None, "https://hook.example"]))
    references = tuple(map(sent, urls))
    options = Options(callback_url=hook)
    call = apidot.build(wanted, model, references, "key", options)
    body = json.loads(call.body or b"")
    assert set(body) == {"model", "input"} | ({"callback_url"} if hook else set())
    optional = {
        "image_urls": urls,
        "resolution": wanted.resolution,
        "output_format": wanted.format,
    }
    asked = {name: value for name, value in optional.items() if value}
    size = wanted.aspect_ratio or "auto"
    assert body["input"] == {"prompt": prompt, "size": size} | asked
    assert body["model"] == (f"{model.id}-edit" if urls else model.id)
    assert apidot.build(wanted, model, references, "other", options) == call


def test_a_poll_is_free_and_its_id_quoted() -> None:
    call = apidot.poll("task:1")
    assert (call.method, call.path) == ("GET", "/api/generate/status/task%3A1")
    assert not call.is_create
    assert call.body is None


def test_a_hostile_id_is_refused() -> None:
    with pytest.raises(Refused, match="no task id of APIDot"):
        apidot.poll("../submit")


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("submitted", Accepted(remote_id=ID)),
        ("running", Progress(fraction=0.4, remote_id=ID)),
        ("finished", Delivered(pictures=(PICTURE,), remote_id=ID)),
        ("finished_files", Delivered(pictures=(PICTURE,), remote_id=ID)),
        ("failed", Failed(reason="The model gave no picture.", remote_id=ID)),
    ],
)
def test_recorded_answers_mean_what_they_say(name: str, outcome: Outcome) -> None:
    assert apidot.parse(recorded(name)) == outcome


@pytest.mark.parametrize(
    "document",
    [
        {"data": {"output": {"files": [{"file_url": "https://a.example/1"}]}}},
        {"data": {"files": [{"file_url": "https://a.example/1"}]}},
        {
            "data": {
                "output": {"files": []},
                "files": [{"file_url": "https://a.example/1"}],
            }
        },
        {"output": {"files": [{"file_url": "https://a.example/1"}]}},
        {"files": [{"file_url": "https://a.example/1"}]},
        {"data": {}, "files": [{"file_url": "https://a.example/1"}]},
    ],
)
@pytest.mark.parametrize("code", [{}, {"code": 0}, {"code": 200}, {"code": "200"}])
def test_the_files_are_found_wherever_they_are(
    document: dict[str, object], code: dict[str, object]
) -> None:
    done = reply(**code, **document, status="finished", task_id="t")
    assert apidot.parse(done) == Delivered(
        pictures=(RemotePicture(url="https://a.example/1"),), remote_id="t"
    )


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("finished", Delivered),
        (" FINISHED ", Delivered),
        ("Failed", Failed),
        ("not_started", Accepted),
        ("", Accepted),
        (None, Accepted),
        (7, Accepted),
        ("running", Progress),
        ("success", Progress),
        ("completed", Progress),
        ("cancelled", Progress),
    ],
)
def test_an_unknown_status_goes_on(status: object, kind: type[Outcome]) -> None:
    outcome = told(task_id="t", status=status)
    assert isinstance(outcome, kind)
    assert outcome.remote_id == "t"


def test_going_on_needs_no_id_when_the_status_is_told() -> None:
    assert told(status="not_started") == Progress()


def test_only_addresses_are_pictures() -> None:
    files = [
        {"file_url": "https://a.example/1", "file_type": "image"},
        {"file_url": None},
        {"file_url": "file:///etc/passwd"},
        "https://a.example/2",
        {"url": "https://a.example/3"},
    ]
    assert told(status="finished", files=files) == Delivered(
        pictures=(RemotePicture(url="https://a.example/1"),)
    )


def test_success_without_pictures_is_delivered_empty() -> None:
    outcome = Delivered(pictures=(), remote_id="t")
    assert told(task_id="t", status="finished", files="none") == outcome


def test_the_reason_is_the_tasks_and_not_the_answers() -> None:
    answered = reply(
        code=200, message="ok", data={"status": "failed", "error_message": "No."}
    )
    assert apidot.parse(answered) == Failed(reason="No.")
    bare = reply(status="failed", error_message="No.")
    assert apidot.parse(bare) == Failed(reason="No.")
    silent = reply(code=200, message="ok", data={"status": "failed"})
    assert apidot.parse(silent) == Failed(reason="")


@pytest.mark.parametrize(
    ("code", "kind", "is_open"),
    [
        (400, Rejected, False),
        ("400", Rejected, False),
        (401, InvalidKey, False),
        (402, OutOfCredit, False),
        (404, UnknownTask, False),
        (429, RateLimited, False),
        (500, ProviderDown, True),
        (502, ProviderDown, True),
        (201, BadReply, True),
        (1001, BadReply, True),
        (-1, BadReply, True),
        (200.5, BadReply, True),
        (10**80, BadReply, True),
        ("9" * 80, BadReply, True),
        (float("inf"), BadReply, True),
        (float("nan"), BadReply, True),
    ],
)
def test_an_error_code_inside_http_200_is_that_error(
    code: object, kind: type[ProviderError], is_open: bool
) -> None:
    with pytest.raises(kind) as caught:
        apidot.parse(reply(code=code, data={"task_id": "t", "status": "finished"}))
    assert caught.value.maybe_accepted is is_open
    assert "APIDot" in caught.value.title


@pytest.mark.parametrize("code", ["success", True, None, [200], {}])
def test_a_code_that_is_no_number_says_nothing(code: object) -> None:
    answered = reply(code=code, data={"task_id": "t", "status": "not_started"})
    assert apidot.parse(answered) == Accepted(remote_id="t")


def test_a_refusal_inside_http_200_is_told_in_the_providers_words() -> None:
    with pytest.raises(Rejected, match="APIDot did not accept this request") as caught:
        apidot.parse(recorded("refused"))
    assert "“input.size is not supported”" in caught.value.hint


def test_a_refusal_for_its_content_is_known_by_its_words() -> None:
    with pytest.raises(Blocked):
        apidot.parse(reply(code=400, data={"error_message": "content policy"}))


def test_an_error_is_explained_in_apidots_name() -> None:
    error = apidot.explain(recorded("error", 402))
    assert isinstance(error, OutOfCredit)
    assert error.hint.startswith("APIDot says: “Insufficient credits” ")


@pytest.mark.parametrize(
    "document",
    [
        {"error": {"message": "Too wide."}},
        {"error": "Too wide."},
        {"message": "Too wide."},
        {"data": {"error_message": "Too wide."}},
    ],
)
def test_the_words_of_an_error_are_found(document: dict[str, object]) -> None:
    body = json.dumps({"code": 400} | document).encode()
    assert "“Too wide.”" in apidot.explain(Reply(status=400, body=body)).hint


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", b'{"data":{}}', b"7", b'{"code":200,"data":null}'],
)
def test_what_says_nothing_is_a_bad_reply(body: bytes) -> None:
    with pytest.raises(BadReply, match="APIDot answered"):
        apidot.parse(Reply(status=200, body=body))


FIELDS = st.sampled_from(
    (
        *("code", "data", "task_id", "status", "output", "files", "file_url"),
        *("progress", "error_message", "error", "message"),
    )
)
WORDS = st.sampled_from(
    ["finished", "failed", "not_started", "task_1", "https://a/b", "9%"]
)
CODES = st.integers() | st.sampled_from([0, 200, 200.0, "0", "200", "²"])
ANSWERS = st.recursive(
    WORDS | CODES | JSON,
    lambda inner: st.lists(inner) | st.dictionaries(FIELDS, inner),
    max_leaves=20,
)


@given(st.dictionaries(FIELDS, ANSWERS) | ANSWERS)
def test_any_json_gives_an_outcome_or_a_provider_error(document: object) -> None:
    body = json.dumps(document).encode()
    try:
        apidot.parse(Reply(status=200, body=body))
    except ProviderError as error:
        assert error.title  # noqa: PT017 - nothing else may come
    assert isinstance(apidot.explain(Reply(status=400, body=body)), ProviderError)


@given(st.binary())
def test_any_bytes_give_a_provider_error(body: bytes) -> None:
    with pytest.raises(ProviderError):
        apidot.parse(Reply(status=200, body=body))
    apidot.explain(Reply(status=500, body=body))


def test_the_rows_are_the_documents() -> None:
    newest, pro = apidot.SPEC.models
    assert newest.id == "nano-banana-2"
    assert len(newest.aspect_ratios) == 14
    assert newest.resolutions == ("0.5K", "1K", "2K", "4K")
    assert newest.formats == ("png", "jpeg", "webp")
    assert newest.max_references == 14
    credits = [newest.price(tier) for tier in newest.resolutions]
    assert credits == [Money.of(price, "credits") for price in (7, 10, 15, 20)]
    assert newest.price(None) is None
    assert "2026-05" in newest.price_source
    assert pro.id == "nano-banana-pro"
    assert (pro.aspect_ratios, pro.resolutions) == (("16:9",), ("1K", "4K"))
    assert pro.formats == ("png",)
    assert not pro.prices
    for row in apidot.SPEC.models:
        assert row.references_travel is Travel.PUBLIC_URL
        assert not row.is_idempotent
        assert not row.can_stream
        assert row.max_n == 1


def test_sizes_are_published_for_every_shape() -> None:
    newest, pro = apidot.SPEC.models
    assert newest.size("1:1", "0.5K") == Size(512, 512)
    assert pro.size("16:9", "4K") == Size(5504, 3072)
    for row in apidot.SPEC.models:
        shapes = {(r, t) for r in row.aspect_ratios for t in row.resolutions}
        assert set(row.sizes) == shapes
