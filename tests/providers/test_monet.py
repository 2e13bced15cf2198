"""Monet's dialect: what is sent, to the byte, and what any answer means."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import BadReply, ProviderError, Refused
from nanostudio.core.geometry import Size
from nanostudio.core.request import GenerationRequest
from nanostudio.providers import monet
from nanostudio.providers.adapter import (
    Accepted,
    Delivered,
    Failed,
    Outcome,
    Progress,
    RemotePicture,
    RemoteTask,
    Reply,
    SentReference,
)
from tests.providers.test_replies import JSON

REPLIES = Path(__file__).parents[1] / "replies" / "monet"
KEY = "unique-key-123"


def recorded(name: str, status: int = 200) -> Reply:
    return Reply(status=status, body=(REPLIES / f"{name}.json").read_bytes())


def reply(**task: object) -> Reply:
    return Reply(status=200, body=json.dumps(task).encode())


def request(**changes: object) -> GenerationRequest:
    fields: dict[str, object] = {
        "provider": "monet",
        "model": "nano-banana-1",
        "prompt": "A cute cat",
        **changes,
    }
    return GenerationRequest(**fields)  # type: ignore[arg-type]


def sent(url: str | None) -> SentReference:
    return SentReference(
        path=Path("/x/cat.png"), filename="cat.png", mime="image/png", url=url
    )


def test_the_smallest_create_is_the_documents_own() -> None:
    call = monet.build(request(), monet.NANO_BANANA_1, (), KEY)
    assert (call.method, call.path) == ("POST", "/api/v1/tasks/async")
    assert call.content_type == "application/json"
    assert call.is_create
    assert call.body == (
        b'{"type":"image","input":{"model":"nano-banana-1","prompt":"A cute cat"},'
        b'"idempotency_key":"unique-key-123"}'
    )


def test_the_largest_create_has_every_documented_field_in_order() -> None:
    wanted = request(
        model="nano-banana-2",
        prompt="Ein „Fuchs“ \U0001f98a",
        aspect_ratio="8:1",
        resolution="4K",
        format="png",
        n=3,
    )
    references = tuple(sent(f"https://files.monet.vision/{n}.png") for n in (2, 1))
    call = monet.build(wanted, monet.NANO_BANANA_2, references, KEY)
    body = (
        '{"type":"image","input":{"model":"nano-banana-2",'
        '"prompt":"Ein „Fuchs“ \U0001f98a",'
        '"images":["https://files.monet.vision/2.png",'
        '"https://files.monet.vision/1.png"],'
        '"aspect_ratio":"8:1","resolution":"4K"},"idempotency_key":"unique-key-123"}'
    )
    assert call.body == body.encode()


def test_a_stream_sends_the_same_bytes_elsewhere() -> None:
    call = monet.build(request(), monet.NANO_BANANA_1, (), KEY)
    streamed = monet.build_stream(request(), monet.NANO_BANANA_1, (), KEY)
    assert streamed.body == call.body
    assert streamed.path == "/api/v1/tasks/sync"
    assert streamed.headers == {"accept": "text/event-stream"}
    assert streamed.is_create


def test_a_reference_that_was_not_uploaded_is_a_bug() -> None:
    with pytest.raises(ValueError, match="not uploaded"):
        monet.build(request(), monet.NANO_BANANA_1, (sent(None),), KEY)


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from([None, "1:1", "16:9"]),
    st.sampled_from([None, "1K", "4K"]),
    st.integers(0, 14),
)
def test_no_undocumented_field_is_ever_sent(
    prompt: str, ratio: str | None, resolution: str | None, count: int
) -> None:
    wanted = request(prompt=prompt, aspect_ratio=ratio, resolution=resolution)
    references = (sent("https://a.example/x"),) * count
    call = monet.build(wanted, monet.NANO_BANANA_2, references, KEY)
    body = json.loads(call.body or b"")
    assert set(body) == {"type", "input", "idempotency_key"}
    optional = {"images": count, "aspect_ratio": ratio, "resolution": resolution}
    asked = {name for name, value in optional.items() if value}
    assert set(body["input"]) == {"model", "prompt"} | asked
    assert body["input"]["prompt"] == prompt
    again = monet.build(wanted, monet.NANO_BANANA_2, references, KEY)
    assert again == call


def test_a_poll_is_free_and_its_id_quoted() -> None:
    call = monet.poll("task:abc")
    assert (call.method, call.path) == ("GET", "/api/v1/tasks/task%3Aabc")
    assert not call.is_create


def test_a_hostile_id_is_refused() -> None:
    with pytest.raises(Refused, match="no task id of Monet"):
        monet.poll("../files")


def test_recorded_create_is_accepted() -> None:
    assert monet.parse(recorded("created")) == Accepted(remote_id="task_abc123")


def test_recorded_processing_is_progress() -> None:
    outcome = Progress(fraction=0.4, remote_id="task_7f3c")
    assert monet.parse(recorded("processing")) == outcome


def test_recorded_success_is_delivered() -> None:
    assert monet.parse(recorded("finished")) == Delivered(
        pictures=(RemotePicture(url="https://files.monet.vision/..."),),
        remote_id="task_abc123",
    )


def test_recorded_failure_gives_its_reason() -> None:
    assert monet.parse(recorded("failed")) == Failed(
        reason="The model gave no picture.", remote_id="task_7f3c"
    )


@pytest.mark.parametrize("name", ["error", "error_message", "message"])
def test_a_reason_is_found_at_task_level_first(name: str) -> None:
    task = {name: "task", "outputs": [{"error": "output"}]}
    assert monet.parse(reply(id="t", status="failed", **task)) == Failed(
        reason="task", remote_id="t"
    )


def test_a_failure_without_words_has_no_reason() -> None:
    assert monet.parse(reply(id="t", status="failed")) == Failed(
        reason="", remote_id="t"
    )


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("success", Delivered),
        ("SUCCESS", Delivered),
        ("completed", Delivered),
        (" Failed ", Failed),
        ("pending", Accepted),
        ("succeeded?", Accepted),
        ("cancelled", Accepted),
        ("", Accepted),
        (None, Accepted),
        (7, Accepted),
    ],
)
def test_an_unknown_status_goes_on(status: object, kind: type[Outcome]) -> None:
    assert isinstance(monet.parse(reply(id="t", status=status)), kind)


def test_the_sdk_gives_empty_outputs_right_after_creation() -> None:
    created = reply(id="t", status="pending", outputs=[])
    assert monet.parse(created) == Accepted(remote_id="t")


def test_a_number_for_an_id_is_taken() -> None:
    assert monet.parse(reply(id=17, status="pending")) == Accepted(remote_id="17")


@pytest.mark.parametrize("remote_id", [None, "", "../x", "a/b", True, [], {}])
def test_going_on_without_a_usable_id_is_a_bad_reply(remote_id: object) -> None:
    with pytest.raises(BadReply, match="Monet answered"):
        monet.parse(reply(id=remote_id, status="pending"))


def test_a_finished_task_needs_no_id() -> None:
    done = reply(status="success", outputs=[{"url": "https://a.example/x"}])
    outcome = monet.parse(done)
    assert isinstance(outcome, Delivered)
    assert outcome.remote_id is None


def test_only_addresses_are_pictures() -> None:
    outputs = [
        {"url": "https://a.example/1"},
        {"url": None},
        {"url": 7},
        {"url": "file:///etc/passwd"},
        {"url": "https://a.example/2", "status": "FAILED"},
        "https://a.example/3",
        {"status": "success"},
        {"url": "https://a.example/4", "status": "success", "progress": "NaN"},
    ]
    outcome = monet.parse(reply(id="t", status="success", outputs=outputs))
    assert isinstance(outcome, Delivered)
    urls = [picture.url for picture in outcome.pictures]
    assert urls == ["https://a.example/1", "https://a.example/4"]


def test_success_without_pictures_is_delivered_empty() -> None:
    outcome = Delivered(pictures=(), remote_id="t")
    assert monet.parse(reply(id="t", status="success", outputs="none")) == outcome


def test_progress_of_several_outputs_is_their_mean() -> None:
    outputs = [{"progress": "100%"}, {"progress": 50}, {"progress": None}, {}]
    outcome = monet.parse(reply(id="t", status="processing", outputs=outputs))
    assert outcome == Progress(fraction=0.75, remote_id="t")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"data":{}}', b"7"])
def test_what_says_nothing_is_a_bad_reply(body: bytes) -> None:
    with pytest.raises(BadReply):
        monet.parse(Reply(status=200, body=body))


FIELDS = st.sampled_from(
    (
        *("id", "status", "outputs", "url", "progress", "error", "message", "tasks"),
        *("items", "created_at", "input", "prompt", "data", "task", "code"),
    )
)
WORDS = st.sampled_from(["success", "failed", "pending", "task_1", "https://a/b", "9%"])
TASKS = st.recursive(
    WORDS | JSON,
    lambda inner: st.lists(inner) | st.dictionaries(FIELDS, inner),
    max_leaves=20,
)


@given(st.dictionaries(FIELDS, TASKS) | TASKS | JSON)
def test_any_json_gives_an_outcome_or_a_provider_error(document: object) -> None:
    text = json.dumps(document)
    answered = Reply(status=200, body=text.encode())
    for read in (monet.parse, monet.parse_upload, monet.parse_list):
        try:
            read(answered)
        except ProviderError as error:
            assert error.title  # noqa: PT017 - nothing else may come
    monet.parse_event(text)
    assert isinstance(monet.explain(Reply(status=400, body=answered.body)), Exception)


@given(st.binary())
def test_any_bytes_give_an_outcome_or_a_provider_error(body: bytes) -> None:
    for read in (monet.parse, monet.parse_upload, monet.parse_list):
        with pytest.raises(ProviderError):
            read(Reply(status=200, body=body))
    monet.explain(Reply(status=500, body=body))


def test_an_upload_is_one_file_in_the_documented_field() -> None:
    call = monet.upload(sent(None))
    (part,) = call.files
    assert (call.method, call.path) == ("POST", "/api/v1/files")
    assert (part.field, part.filename, part.mime) == ("file", "cat.png", "image/png")
    assert part.path == Path("/x/cat.png")
    assert not call.is_create


def test_recorded_upload_gives_its_address() -> None:
    url = "https://files.monet.vision/image.jpg"
    assert monet.parse_upload(recorded("uploaded", 201)) == url


@pytest.mark.parametrize("url", [None, "", "...", 7, "data:,x"])
def test_an_upload_without_an_address_is_a_bad_reply(url: object) -> None:
    with pytest.raises(BadReply):
        monet.parse_upload(reply(id="file_1", url=url))


def test_a_page_of_the_list() -> None:
    call = monet.list_tasks(2)
    assert (call.method, call.path) == ("GET", "/api/v1/tasks/list")
    assert call.query == {"page": "2", "pageSize": "20"}


def test_recorded_list_under_tasks() -> None:
    row = RemoteTask(remote_id="task_abc123", created_ms=1772186400000)
    assert monet.parse_list(recorded("list")) == (row,)


def test_recorded_list_under_items_with_what_is_echoed() -> None:
    row = RemoteTask(
        remote_id="task_7f3c",
        created_ms=1795166100000,
        idempotency_key="unique-key-123",
        prompt="A cute cat",
    )
    assert monet.parse_list(recorded("list_items")) == (row,)


def test_rows_without_an_id_are_left_out() -> None:
    rows = [{"id": "../x"}, 7, {"id": "t", "created_at": "soon", "input": "x"}]
    assert monet.parse_list(reply(tasks=rows)) == (RemoteTask(remote_id="t"),)


def test_a_page_without_a_list_is_a_bad_reply() -> None:
    with pytest.raises(BadReply):
        monet.parse_list(reply(tasks={"t": 1}))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("[DONE]", None),
        ("", None),
        ("{", None),
        ("[]", None),
        ('{"error":{"code":"x"}}', None),
        ('{"id":"t","status":"pending"}', Accepted(remote_id="t")),
        ('{"id":"t"}', Accepted(remote_id="t")),
        ('{"data":{"id":"t","status":"pending"}}', Accepted(remote_id="t")),
        ('{"task":{"status":"failed"}}', Failed(reason="")),
        (
            '{"status":"processing","outputs":[{"progress":50}]}',
            Progress(fraction=0.5),
        ),
        (
            '{"status":"success","outputs":[{"url":"https://a.example/x"}]}',
            Delivered(pictures=(RemotePicture(url="https://a.example/x"),)),
        ),
    ],
)
def test_an_event_in_every_plausible_shape(data: str, expected: Outcome | None) -> None:
    assert monet.parse_event(data) == expected


def test_an_error_is_explained_in_monets_name() -> None:
    error = monet.explain(recorded("error", 400))
    assert error.title == "Monet did not accept this request."
    assert error.hint.startswith("Monet says: “prompt is required” ")


def test_the_rows_are_the_documents() -> None:
    newest, pro, first = monet.SPEC.models
    ten = ("1:1", "2:3", "3:2", "4:3", "3:4", "4:5", "5:4", "16:9", "9:16", "21:9")
    assert newest.id == "nano-banana-2"
    assert newest.aspect_ratios == (*ten, "4:1", "1:4", "8:1", "1:8")
    assert (newest.max_references, newest.resolutions) == (14, ("1K", "2K", "4K"))
    assert pro.id == "nano-banana-1-pro"
    assert pro.aspect_ratios == ten
    assert (pro.max_references, pro.resolutions) == (14, ("1K", "2K", "4K"))
    assert first.id == "nano-banana-1"
    assert first.aspect_ratios == ("1:1", "2:3", "3:2", "4:3", "3:4", "16:9", "9:16")
    assert (first.max_references, first.resolutions) == (5, ())
    assert {row.max_n for row in monet.SPEC.models} == {1}
    assert {row.formats for row in monet.SPEC.models} == {()}
    assert all(row.is_idempotent and row.can_stream for row in monet.SPEC.models)
    assert all(row.price(None) is None for row in monet.SPEC.models)


def test_sizes_are_published_for_every_shape_and_no_other() -> None:
    newest, pro, first = monet.SPEC.models
    assert newest.size("8:1", "4K") == Size(12288, 1536)
    assert pro.size("16:9", "2K") == Size(2752, 1536)
    assert first.size("16:9", None) == Size(1344, 768)
    for row in monet.SPEC.models:
        tiers = row.resolutions or ("",)
        assert set(row.sizes) == {(r, t) for r in row.aspect_ratios for t in tiers}
