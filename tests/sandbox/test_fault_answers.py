"""Every fault, over a real connection, by control route or by a word in the prompt."""

import json
import time
import uuid
from typing import Any

import httpx
import pytest

from nanostudio.sandbox.kinds import FATES, KINDS
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


def ask(client: httpx.Client, kind: str, **params: Any) -> None:
    """Post a fault."""
    reply = client.post("/sandbox/faults", json={"kind": kind, **params})
    assert reply.status_code == 201, reply.text


def charged(client: httpx.Client, asked: dict[str, Any]) -> int:
    """How often a create was charged."""
    return len(charges(client, asked["idempotency_key"]))


@pytest.mark.parametrize(
    ("kind", "error", "count"),
    [
        ("reset-before", httpx.ReadError, 0),
        ("close-before", httpx.RemoteProtocolError, 0),
        ("reset", httpx.ReadError, 1),
        ("close", httpx.RemoteProtocolError, 1),
        ("half-json", httpx.RemoteProtocolError, 1),
    ],
)
def test_a_connection_breaks_before_or_after_the_charge(
    client: httpx.Client, kind: str, error: type[Exception], count: int
) -> None:
    asked = body(f"a fox [fault:{kind}]")
    with pytest.raises(error):
        client.post(f"{TASKS}/async", json=asked)
    assert charged(client, asked) == count
    # The same bytes again: the word in the prompt has had its turn.
    assert client.post(f"{TASKS}/async", json=asked).status_code == 200
    assert charged(client, asked) == 1


@pytest.mark.parametrize(("kind", "count"), [("hang-before", 0), ("hang", 1)])
def test_an_answer_never_comes(client: httpx.Client, kind: str, count: int) -> None:
    asked = body(f"a fox [fault:{kind}]")
    with pytest.raises(httpx.ReadTimeout):
        client.post(f"{TASKS}/async", json=asked, timeout=0.2)
    assert charged(client, asked) == count


@pytest.mark.parametrize("shape", ["length", "chunked", "close", "clean"])
def test_half_an_answer_in_every_shape(client: httpx.Client, shape: str) -> None:
    asked = body(f"a fox [fault:half-json shape={shape}]")
    if shape in ("length", "chunked"):
        with pytest.raises(httpx.RemoteProtocolError):
            client.post(f"{TASKS}/async", json=asked)
    else:
        reply = client.post(f"{TASKS}/async", json=asked)
        assert reply.status_code == 200
        with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
            reply.json()
    assert charged(client, asked) == 1


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "VALIDATION_ERROR"),
        (401, "unauthorized"),
        (402, "insufficient_credits"),
        (403, "forbidden"),
        (429, "rate_limit"),
        (500, "internal_error"),
    ],
)
def test_a_status_before_charges_nothing(
    client: httpx.Client, status: int, code: str
) -> None:
    ask(client, str(status), on="create", retry_after=7)
    asked = body()
    reply = client.post(f"{TASKS}/async", json=asked)
    assert (reply.status_code, reply.json()["error"]["code"]) == (status, code)
    assert reply.headers["retry-after"] == "7"
    assert charged(client, asked) == 0
    assert client.post(f"{TASKS}/async", json=asked).status_code == 200


@pytest.mark.parametrize("value", ["-1", "1e9", "99999999999", "soon", ""])
def test_retry_after_can_be_anything(client: httpx.Client, value: str) -> None:
    asked = body(f"a fox [fault:429 retry_after={value}]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert reply.headers["retry-after"] == value


def test_no_retry_after_unless_asked(client: httpx.Client) -> None:
    reply = client.post(f"{TASKS}/async", json=body("a fox [fault:429]"))
    assert "retry-after" not in reply.headers


def test_500_after_accept_is_charged(client: httpx.Client) -> None:
    asked = body("a fox [fault:500-after]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert (reply.status_code, reply.json()["error"]["code"]) == (500, "internal_error")
    assert charged(client, asked) == 1


def test_502_after_accept_is_html_and_charged(client: httpx.Client) -> None:
    asked = body("a fox [fault:502-after]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert reply.status_code == 502
    assert reply.headers["content-type"].startswith("text/html")
    assert charged(client, asked) == 1


def test_a_redirect_leads_where_it_is_told(client: httpx.Client) -> None:
    asked = body("a fox [fault:302 location=http://example.com/]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert (reply.status_code, reply.headers["location"]) == (
        302,
        "http://example.com/",
    )


@pytest.mark.parametrize(
    ("kind", "content_type"),
    [("not-json", "text/plain"), ("html", "text/html"), ("empty", "")],
)
def test_200_without_json_is_charged(
    client: httpx.Client, kind: str, content_type: str
) -> None:
    asked = body(f"a fox [fault:{kind}]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert reply.status_code == 200
    assert reply.headers.get("content-type", "").startswith(content_type)
    with pytest.raises(ValueError, match="Expecting value"):
        reply.json()
    assert charged(client, asked) == 1


def test_an_answer_lacks_the_id(client: httpx.Client) -> None:
    asked = body("a fox [fault:no-id]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert set(reply.json()) == {"status", "type", "created_at"}
    assert charged(client, asked) == 1


def test_huge_answers(client: httpx.Client) -> None:
    reply = client.post(f"{TASKS}/async", json=body("[fault:huge bytes=3000000]"))
    assert len(reply.content) > 3_000_000
    asked = body("[fault:gzip-bomb bytes=3000000]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert int(reply.headers["content-length"]) < 10_000
    assert len(reply.content) > 3_000_000


@pytest.mark.parametrize("part", ["body", "head"])
def test_a_slow_answer_drips_but_is_whole(client: httpx.Client, part: str) -> None:
    ask(client, "slow", seconds=0.2, part=part)
    began = time.monotonic()
    reply = client.post(f"{TASKS}/async", json=body())
    assert reply.json()["id"]
    assert time.monotonic() - began >= 0.15


def test_a_late_answer_comes_after_its_time(client: httpx.Client) -> None:
    task_id = create(client)
    ask(client, "late", on="poll", seconds=0.15)
    began = time.monotonic()
    assert poll(client, task_id)["id"] == task_id
    assert time.monotonic() - began >= 0.15


def test_an_unknown_status_word_passes(client: httpx.Client) -> None:
    task_id = create(client, "a fox [fault:status-word word=simmering times=2]")
    assert poll(client, task_id)["status"] == "simmering"
    assert poll(client, task_id)["status"] == "simmering"
    assert finished(client, task_id)["status"] == "success"


@pytest.mark.parametrize("value", ["-1", "1e9", "NaN", '"42%"', "null"])
def test_progress_can_be_odd(client: httpx.Client, value: str) -> None:
    task_id = create(client, f"a fox [fault:progress value={value} times=0]")
    finished(client, task_id)
    reply = client.get(f"{TASKS}/{task_id}")
    assert f'"progress": {json.dumps(json.loads(value))}' in reply.text


def test_success_can_lack_its_picture(client: httpx.Client) -> None:
    task_id = create(client)
    finished(client, task_id)
    ask(client, "no-outputs", on="poll")
    assert poll(client, task_id)["outputs"] == []


def test_any_member_can_be_edited(client: httpx.Client) -> None:
    task_id = create(client)
    ask(client, "edit", on="poll", key="id", value=7)
    assert client.get(f"{TASKS}/{task_id}").json()["id"] == 7


def test_a_task_is_unknown_at_first(client: httpx.Client) -> None:
    task_id = create(client, "a fox [fault:404 on=poll times=2]")
    statuses = [client.get(f"{TASKS}/{task_id}").status_code for _ in range(3)]
    assert statuses == [404, 404, 200]


def test_a_fault_lets_requests_pass_first(client: httpx.Client) -> None:
    task_id = create(client)
    ask(client, "401", on="poll", skip=2)
    statuses = [client.get(f"{TASKS}/{task_id}").status_code for _ in range(4)]
    assert statuses == [200, 200, 401, 200]


def test_faults_of_uploads_and_lists(client: httpx.Client) -> None:
    ask(client, "503", on="upload")
    files = {"file": ("a.png", picture())}
    assert client.post("/api/v1/files", files=files).status_code == 503
    assert upload(client, picture())
    ask(client, "half-json", on="list")
    with pytest.raises(httpx.RemoteProtocolError):
        client.get(f"{TASKS}/list")


def test_refused_content_fails_with_its_reason_and_a_refund(
    client: httpx.Client,
) -> None:
    asked = body("a fox [fault:refused]")
    task_id = client.post(f"{TASKS}/async", json=asked).json()["id"]
    shown = finished(client, task_id)
    assert shown["status"] == "failed"
    assert shown["error"]["code"] == "content_policy"
    assert "safety" in shown["error"]["message"]
    assert shown["refunded"] is True
    refunds = client.get("/sandbox/ledger").json()["refunds"]
    assert [r["credits"] for r in refunds if r["task"] == task_id] == [10]
    assert charged(client, asked) == 1


def test_a_refund_is_in_the_ledger_though_nobody_polled(client: httpx.Client) -> None:
    task_id = create(client, "a fox [fault:failed-refunded reason=out_of_memory]")
    refunds = client.get("/sandbox/ledger").json()["refunds"]
    assert [r["reason"] for r in refunds if r["task"] == task_id] == ["out of memory"]


def test_a_failed_task_may_keep_the_money(client: httpx.Client) -> None:
    task_id = create(client, "a fox [fault:failed]")
    assert finished(client, task_id)["refunded"] is False
    refunds = client.get("/sandbox/ledger").json()["refunds"]
    assert [r for r in refunds if r["task"] == task_id] == []


def test_refused_content_can_be_a_400(client: httpx.Client) -> None:
    asked = body("a fox [fault:refused-400]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert (reply.status_code, reply.json()["error"]["code"]) == (400, "content_policy")
    assert charged(client, asked) == 0


def test_a_task_can_never_end(client: httpx.Client) -> None:
    ask(client, "never")
    shown = poll(client, create(client))
    assert shown["status"] == "processing"
    assert shown["outputs"][0]["progress"] == 99


def test_a_task_can_take_its_time(client: httpx.Client) -> None:
    assert poll(client, create(client, "[fault:delay seconds=60]"))["outputs"] == []


@pytest.mark.parametrize("shape", ["length", "chunked"])
def test_a_truncated_picture_breaks_off(client: httpx.Client, shape: str) -> None:
    url = result_url(finished(client, create(client)))
    whole = client.get(url).content
    ask(client, "truncated", on="download", shape=shape)
    with pytest.raises(httpx.RemoteProtocolError):
        client.get(url)
    assert client.get(url).content == whole


@pytest.mark.parametrize("shape", ["close", "clean"])
def test_a_truncated_picture_can_look_whole(client: httpx.Client, shape: str) -> None:
    shown = finished(client, create(client, f"[fault:truncated shape={shape}]"))
    half = client.get(result_url(shown)).content
    whole = client.get(result_url(shown)).content
    assert whole.startswith(half)
    assert len(half) == len(whole) // 2
    with pytest.raises(OSError, match="truncated"):
        opened(half)


def test_a_picture_can_have_other_pixels_than_asked(client: httpx.Client) -> None:
    url = result_url(finished(client, create(client, "[fault:wrong-size]")))
    assert opened(client.get(url).content).size == (512, 512)


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_a_picture_can_be_of_another_type(client: httpx.Client, kind: str) -> None:
    prompt = f"[fault:wrong-type format={kind}]"
    url = result_url(finished(client, create(client, prompt)))
    reply = client.get(url)
    assert reply.headers["content-type"] == "image/png"
    assert opened(reply.content).format == kind.upper()


def test_a_picture_can_be_a_web_page(client: httpx.Client) -> None:
    url = result_url(finished(client, create(client, "[fault:wrong-type format=html]")))
    assert client.get(url).text.startswith("<!doctype html>")


def test_an_expired_address_is_gone_and_the_next_poll_has_another(
    client: httpx.Client,
) -> None:
    task_id = create(client, "[fault:expired]")
    first = result_url(finished(client, task_id))
    assert [client.get(first).status_code for _ in range(2)] == [404, 404]
    second = result_url(poll(client, task_id))
    assert second != first
    assert client.get(second).status_code == 200


def stream(client: httpx.Client, prompt: str) -> list[str]:
    """The lines of a stream that are not empty."""
    asked = body(f"{prompt} [fault:delay seconds=0.2]")
    with client.stream("POST", f"{TASKS}/sync", json=asked) as reply:
        return [line for line in reply.iter_lines() if line]


def test_a_stream_is_cut_in_the_middle_of_an_event(client: httpx.Client) -> None:
    ask(client, "cut", events=1)
    asked = body("[fault:delay seconds=0.2]")
    lines = []
    with (
        pytest.raises(httpx.RemoteProtocolError),
        client.stream("POST", f"{TASKS}/sync", json=asked) as reply,
    ):
        lines += [line for line in reply.iter_lines() if line]
    assert charged(client, asked) == 1


def test_a_stream_lacks_its_last_event(client: httpx.Client) -> None:
    last = stream(client, "[fault:no-end]")[-1]
    assert json.loads(last.removeprefix("data: "))["status"] == "processing"


def test_a_stream_holds_garbage(client: httpx.Client) -> None:
    lines = stream(client, "[fault:garbage]")
    assert lines[0] == ": keep-alive"
    assert "data: {not json" in lines
    assert lines[-1] == "data: [DONE]"


def test_a_stream_can_be_edited(client: httpx.Client) -> None:
    assert all('"id"' not in line for line in stream(client, "[fault:no-id]"))


@pytest.mark.parametrize("kind", ["reset", "502-after"])
def test_a_stream_can_be_lost_like_a_create(client: httpx.Client, kind: str) -> None:
    asked = body(f"[fault:{kind}]")
    try:
        reply = client.post(f"{TASKS}/sync", json=asked)
        assert reply.status_code == 502
    except httpx.ReadError:
        assert kind == "reset"
    assert charged(client, asked) == 1


@pytest.mark.parametrize("kind", ["cut", "no-end", "garbage"])
def test_stream_faults_are_on_streams_only(client: httpx.Client, kind: str) -> None:
    reply = client.post("/sandbox/faults", json={"kind": kind, "on": "create"})
    assert reply.status_code == 400


def test_faults_are_listed_and_cleared(client: httpx.Client) -> None:
    ask(client, "429", on=["create", "poll"], times=3)
    shown = client.get("/sandbox/faults").json()
    assert [fault["kind"] for fault in shown["faults"]] == ["429"]
    assert shown["faults"][0]["on"] == ["create", "poll"]
    assert set(shown["kinds"]) == {*KINDS, *FATES}
    assert client.delete("/sandbox/faults").status_code == 204
    assert client.get("/sandbox/faults").json()["faults"] == []


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": "gremlin"},
        {"kind": 429},
        {},
        [],
        {"kind": "429", "on": "breakfast"},
        {"kind": "429", "times": -1},
        {"kind": "429", "times": True},
        {"kind": "slow", "seconds": "long"},
        {"kind": "reset", "colour": "red"},
        {"kind": "200"},
    ],
)
def test_an_unknown_fault_is_400(client: httpx.Client, asked: Any) -> None:
    reply = client.post("/sandbox/faults", json=asked)
    assert reply.status_code == 400
    assert reply.json()["error"]["code"] == "VALIDATION_ERROR"


def test_a_fault_that_is_no_json_is_400(client: httpx.Client) -> None:
    assert client.post("/sandbox/faults", content=b"{").status_code == 400


def test_an_unknown_fault_in_a_prompt_is_400(client: httpx.Client) -> None:
    asked = body("a fox [fault:gremlin]")
    reply = client.post(f"{TASKS}/async", json=asked)
    assert reply.status_code == 400
    assert "gremlin" in reply.json()["error"]["message"]
    assert charged(client, asked) == 0


def test_a_posted_fault_always_on_stays(client: httpx.Client) -> None:
    ask(client, "429", on="create", times=0)
    for _ in range(3):
        key = uuid.uuid4().hex
        assert client.post(f"{TASKS}/async", json=body(key=key)).status_code == 429
