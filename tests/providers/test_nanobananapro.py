"""The dialect of nanobananapro.cloud: what is sent, and what any answer means."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import (
    BadReply,
    InvalidKey,
    OutOfCredit,
    ProviderDown,
    ProviderError,
    Refused,
    Rejected,
)
from nanostudio.core.geometry import Size
from nanostudio.core.money import Money
from nanostudio.core.options import Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, Travel
from nanostudio.providers import nanobananapro
from nanostudio.providers.adapter import (
    Accepted,
    Delivered,
    Failed,
    FilePart,
    Outcome,
    Progress,
    RemotePicture,
    Reply,
    SentReference,
)
from tests.providers.test_replies import JSON

REPLIES = Path(__file__).parents[1] / "replies" / "nanobananapro"
ID = "14-0f0e0d0c-1111-4222-8333-444455556666"
PICTURE = RemotePicture(url="https://example.com/out.png")
TWENTY = Money.of(20, "credits")


def recorded(name: str, status: int = 200) -> Reply:
    return Reply(status=status, body=(REPLIES / f"{name}.json").read_bytes())


def reply(**document: object) -> Reply:
    return Reply(status=200, body=json.dumps(document).encode())


def told(**task: object) -> Outcome:
    return nanobananapro.parse(reply(data=task))


def request(**changes: object) -> GenerationRequest:
    fields: dict[str, object] = {
        "provider": "nanobananapro",
        "model": "nano-banana-pro",
        "prompt": "A banana cat in a spacesuit on the moon",
        **changes,
    }
    return GenerationRequest(**fields)  # type: ignore[arg-type]


def sent(name: str) -> SentReference:
    return SentReference(path=Path("/x", name), filename=name, mime="image/png")


def test_the_smallest_create_is_a_form_of_words_that_is_not_public() -> None:
    call = nanobananapro.build(request(), nanobananapro.NANO_BANANA_PRO, (), "key")
    assert (call.method, call.path) == ("POST", "/api/v1/image/nano-banana")
    assert call.is_create
    assert call.body is None
    assert call.files == ()
    assert call.fields == (
        ("prompt", "A banana cat in a spacesuit on the moon"),
        ("model", "nano-banana-pro"),
        ("mode", "text-to-image"),
        ("aspectRatio", "auto"),
        ("imageSize", "1K"),
        ("isPublic", "false"),
    )


def test_references_follow_the_words_as_files_in_their_order() -> None:
    wanted = request(
        model="nano-banana-2", aspect_ratio="8:1", resolution="4K", format="png", n=3
    )
    references = tuple(sent(name) for name in ("b.png", "a.png", "b.png"))
    options = Options(is_public=True, callback_url="https://hook.example")
    call = nanobananapro.build(
        wanted, nanobananapro.NANO_BANANA_2, references, "key", options
    )
    assert call.fields == (
        ("prompt", "A banana cat in a spacesuit on the moon"),
        ("model", "nano-banana-2"),
        ("mode", "image-to-image"),
        ("aspectRatio", "8:1"),
        ("imageSize", "4K"),
        ("outputFormat", "png"),
        ("isPublic", "true"),
    )
    assert call.files == tuple(
        FilePart(
            field="imageFile", path=Path("/x", name), filename=name, mime="image/png"
        )
        for name in ("b.png", "a.png", "b.png")
    )
    assert call.is_streamed


DOCUMENTED = {
    *("prompt", "model", "mode", "aspectRatio", "imageSize"),
    *("outputFormat", "isPublic"),
}


@given(
    st.sampled_from(nanobananapro.SPEC.models),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.integers(0, 14),
    st.data(),
)
def test_no_undocumented_field_is_ever_sent(
    model: ModelSpec, prompt: str, count: int, data: st.DataObject
) -> None:
    wanted = request(
        model=model.id,
        prompt=prompt,
        aspect_ratio=data.draw(st.sampled_from([None, *model.aspect_ratios])),
        resolution=data.draw(st.sampled_from([None, *model.resolutions])),
        format=data.draw(st.sampled_from([None, *model.formats])),
    )
    references = tuple(sent(f"{n}.png") for n in range(count))
    call = nanobananapro.build(wanted, model, references, "key")
    fields = dict(call.fields)
    assert len(fields) == len(call.fields)
    assert set(fields) - {"outputFormat"} == DOCUMENTED - {"outputFormat"}
    assert fields.get("outputFormat") == wanted.format
    assert fields["prompt"] == prompt
    assert fields["isPublic"] == "false"
    assert [part.path for part in call.files] == [one.path for one in references]
    assert {part.field for part in call.files} <= {"imageFile"}
    assert nanobananapro.build(wanted, model, references, "other") == call


def test_a_model_without_a_usual_size_is_not_asked_for_one() -> None:
    model = ModelSpec(id="x", label="X", aspect_ratios=())
    call = nanobananapro.build(request(), model, (), "key")
    assert "imageSize" not in dict(call.fields)


def test_a_poll_is_a_free_post() -> None:
    call = nanobananapro.poll("14-0f")
    assert (call.method, call.path) == ("POST", "/api/v1/image/nano-banana/result")
    assert call.body == b'{"taskId":"14-0f"}'
    assert call.content_type == "application/json"
    assert not call.is_create


def test_a_hostile_id_is_refused() -> None:
    with pytest.raises(Refused, match=r"no task id of nanobananapro\.cloud"):
        nanobananapro.poll("../x")


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("created", Accepted(remote_id=ID, cost=TWENTY)),
        ("enveloped", Progress(fraction=0.4, remote_id=ID)),
        ("finished", Delivered(pictures=(PICTURE,), remote_id=ID)),
        (
            "finished_at_once",
            Delivered(pictures=(PICTURE,), remote_id=ID, cost=TWENTY),
        ),
        (
            "failed",
            Failed(
                reason="output_moderation: The picture was held back.",
                is_refunded=True,
                remote_id=ID,
            ),
        ),
    ],
)
def test_recorded_answers_mean_what_they_say(name: str, outcome: Outcome) -> None:
    assert nanobananapro.parse(recorded(name)) == outcome


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("succeeded", Delivered),
        (" SUCCEEDED ", Delivered),
        ("Failed", Failed),
        ("running", Accepted),
        ("success", Accepted),
        ("cancelled", Accepted),
        ("", Accepted),
        (None, Accepted),
        (7, Accepted),
    ],
)
def test_an_unknown_status_goes_on(status: object, kind: type[Outcome]) -> None:
    outcome = told(id="t", status=status)
    assert isinstance(outcome, kind)
    assert outcome.remote_id == "t"


def test_pictures_without_a_status_are_a_delivery() -> None:
    assert told(results=["https://example.com/out.png"]) == Delivered(
        pictures=(PICTURE,)
    )


def test_pictures_of_a_task_that_goes_on_are_not_a_delivery() -> None:
    outcome = told(id="t", status="running", results=["https://example.com/out.png"])
    assert outcome == Accepted(remote_id="t")


def test_going_on_needs_no_id_when_the_status_is_told() -> None:
    assert told(status="running", progress=0) == Progress(fraction=0.0)


def test_only_addresses_are_pictures() -> None:
    results = [
        {"url": "https://a.example/1", "content": "x"},
        {"url": None},
        {"content": "https://a.example/2"},
        "https://a.example/3",
        "no address",
        7,
        None,
        {"url": "file:///etc/passwd"},
    ]
    outcome = told(id="t", status="succeeded", results=results)
    assert isinstance(outcome, Delivered)
    urls = [picture.url for picture in outcome.pictures]
    assert urls == ["https://a.example/1", "https://a.example/3"]


def test_success_without_pictures_is_delivered_empty() -> None:
    outcome = Delivered(pictures=(), remote_id="t")
    assert told(id="t", status="succeeded", results="none") == outcome


@pytest.mark.parametrize(
    ("credits", "cost"),
    [
        (20, TWENTY),
        (20.0, TWENTY),
        (0.1, Money(100_000, "credits")),
        (0, Money(0, "credits")),
        (-1, None),
        (True, None),
        ("20", None),
        (None, None),
        (1e22, None),
        (10**30, None),
        (1e-9, None),
        (float("nan"), None),
        (float("inf"), None),
    ],
)
def test_the_cost_is_what_the_reply_says(credits: object, cost: Money | None) -> None:
    assert told(id="t", status="running", credits_cost=credits) == Accepted(
        remote_id="t", cost=cost
    )


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"failure_reason": "input_moderation"}, "input_moderation"),
        ({"error": "No."}, "No."),
        ({"error": {"message": "No."}}, "No."),
        ({"failure_reason": "No.", "error": "No."}, "No."),
        ({"failure_reason": "", "error": None}, ""),
    ],
)
def test_a_failure_gives_its_reasons_once_and_is_refunded(
    fields: dict[str, object], reason: str
) -> None:
    failed = reply(code=0, message="success", data={"status": "failed", **fields})
    assert nanobananapro.parse(failed) == Failed(reason=reason, is_refunded=True)


def test_an_answer_without_an_envelope_is_read() -> None:
    bare = reply(id="t", status="running", credits_cost=20)
    assert nanobananapro.parse(bare) == Accepted(remote_id="t", cost=TWENTY)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (400, Rejected),
        (401, InvalidKey),
        (402, OutOfCredit),
        (500, ProviderDown),
        (1, BadReply),
        (-1, BadReply),
    ],
)
def test_an_error_code_inside_http_200_is_that_error(
    code: int, kind: type[ProviderError]
) -> None:
    with pytest.raises(kind):
        nanobananapro.parse(reply(code=code, message="no", data={"id": "t"}))


@pytest.mark.parametrize("code", [0, 200, None, "ok"])
def test_a_code_that_is_fine_or_missing_is_no_error(code: object) -> None:
    assert nanobananapro.parse(reply(code=code, data={"id": "t"})) == Accepted(
        remote_id="t"
    )


def test_a_refusal_inside_http_200_is_told_in_the_providers_words() -> None:
    with pytest.raises(Rejected) as caught:
        nanobananapro.parse(recorded("refused"))
    assert "“too many reference images”" in caught.value.hint


def test_a_500_means_asking_failed_and_may_be_asked_again() -> None:
    error = nanobananapro.explain(recorded("error", 500))
    assert isinstance(error, ProviderDown)
    assert error.hint.startswith(
        "nanobananapro.cloud says: “Downstream query failure” "
    )


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"{}", b'{"data":{}}', b"7", b'{"code":0,"data":null}'],
)
def test_what_says_nothing_is_a_bad_reply(body: bytes) -> None:
    with pytest.raises(BadReply, match=r"nanobananapro\.cloud answered"):
        nanobananapro.parse(Reply(status=200, body=body))


FIELDS = st.sampled_from(
    (
        *("code", "data", "id", "status", "results", "url", "content", "progress"),
        *("failure_reason", "error", "message", "credits_cost"),
    )
)
WORDS = st.sampled_from(["succeeded", "failed", "running", "14-0f", "https://a/b"])
NUMBERS = st.integers() | st.floats() | st.sampled_from([0, 200, 20])
ANSWERS = st.recursive(
    WORDS | NUMBERS | JSON,
    lambda inner: st.lists(inner) | st.dictionaries(FIELDS, inner),
    max_leaves=20,
)


@given(st.dictionaries(FIELDS, ANSWERS) | ANSWERS)
def test_any_json_gives_an_outcome_or_a_provider_error(document: object) -> None:
    body = json.dumps(document).encode()
    try:
        nanobananapro.parse(Reply(status=200, body=body))
    except ProviderError as error:
        assert error.title  # noqa: PT017 - nothing else may come
    explained = nanobananapro.explain(Reply(status=400, body=body))
    assert isinstance(explained, ProviderError)


@given(st.binary())
def test_any_bytes_give_a_provider_error(body: bytes) -> None:
    with pytest.raises(ProviderError):
        nanobananapro.parse(Reply(status=200, body=body))
    nanobananapro.explain(Reply(status=500, body=body))


def test_the_rows_are_the_documents() -> None:
    prices = {
        row.id: [str(row.price(tier)) for tier in row.resolutions]
        for row in nanobananapro.SPEC.models
    }
    assert prices == {
        "nano-banana-pro": ["20 credits"] * 3,
        "nano-banana": ["15 credits"] * 3,
        "nano-banana-fast": ["5 credits"] * 3,
        "nano-banana-2": ["20 credits", "30 credits", "50 credits"],
    }
    caps = [row.max_references for row in nanobananapro.SPEC.models]
    assert caps == [14, 14, 14, 8]
    assert nanobananapro.SPEC.max_reference_bytes == 10_000_000
    for row in nanobananapro.SPEC.models:
        assert row.resolutions == ("1K", "2K", "4K")
        assert row.default_resolution == "1K"
        assert row.price_source.endswith("2026-11-20")
        assert row.references_travel is Travel.MULTIPART
        assert not row.is_idempotent
        assert row.max_n == 1


def test_sizes_are_known_of_two_models() -> None:
    pro, plain, fast, newest = nanobananapro.SPEC.models
    assert pro.size("16:9", None) == Size(1376, 768)
    assert newest.size("8:1", "4K") == Size(12288, 1536)
    assert not plain.sizes
    assert not fast.sizes
