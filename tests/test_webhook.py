"""The receiver: what it takes, what it answers, what it leaves."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio import hints
from nanostudio.core.errors import StorageError
from nanostudio.webhook import MOST_BYTES, Receiver, secret_word, task_id

pytestmark = pytest.mark.anyio
PATH = "/s3cret"
BARE = {"task_id": "task_1", "status": "finished", "files": [{"file_url": "x"}]}
ENVELOPED = {"code": 200, "data": BARE}


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    app: Any = Receiver(PATH, tmp_path / "hints")
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        yield client


def left(tmp_path: Path) -> set[str]:
    """The names of the hints left."""
    folder = tmp_path / "hints"
    return {hint.name for hint in folder.iterdir()} if folder.exists() else set()


@pytest.mark.parametrize("payload", [BARE, ENVELOPED, {"task_id": "task_1"}])
async def test_both_payloads_leave_the_same_hint(
    client: httpx.AsyncClient, tmp_path: Path, payload: dict[str, Any]
):
    for _ in range(3):
        answer = await client.post(PATH, json=payload)
        assert (answer.status_code, answer.content) == (200, b"")
    assert left(tmp_path) == {hints.name_of("task_1")}


@pytest.mark.parametrize(
    ("document", "found"),
    [
        ({"data": {"task_id": "a"}, "task_id": "b"}, "a"),
        ({"data": {}, "task_id": "b"}, "b"),
        ({"data": [1], "task_id": "b"}, "b"),
        ({"data": {"task_id": None}, "task_id": "b"}, "b"),
        ({"task_id": 77}, "77"),
        ({"task_id": True}, None),
        ({"task_id": ""}, None),
        ({"task_id": "x" * 201}, None),
        ({"task_id": ["a"]}, None),
        ({"data": None}, None),
        ({}, None),
        ([BARE], None),
        ("task_1", None),
        (None, None),
    ],
)
def test_the_id_in_a_payload(document: Any, found: str | None):
    assert task_id(json.dumps(document).encode()) == found


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_any_bytes_are_read(body: bytes):
    assert isinstance(task_id(body), str | None)


@pytest.mark.parametrize("body", [b"", b"\xff\xfe\x00", b"[" * 60_000, b"1" * 9999])
async def test_other_bytes_are_400_and_leave_nothing(
    client: httpx.AsyncClient, tmp_path: Path, body: bytes
):
    assert (await client.post(PATH, content=body)).status_code == 400
    assert left(tmp_path) == set()


async def test_a_body_is_read_up_to_64_kb(client: httpx.AsyncClient, tmp_path: Path):
    body = json.dumps(BARE).encode()
    whole = body + b" " * (MOST_BYTES - len(body))
    assert (await client.post(PATH, content=whole + b" ")).status_code == 400
    assert left(tmp_path) == set()
    assert (await client.post(PATH, content=whole)).status_code == 200


@pytest.mark.parametrize(
    "path", ["/", "/other", f"{PATH}/", f"{PATH}x", "/S3CRET", "/ä"]
)
async def test_any_other_path_is_404(
    client: httpx.AsyncClient, tmp_path: Path, path: str
):
    for method in ("GET", "POST"):
        assert (await client.request(method, path, json=BARE)).status_code == 404
    assert left(tmp_path) == set()


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_any_other_method_is_405(
    client: httpx.AsyncClient, tmp_path: Path, method: str
):
    answer = await client.request(method, PATH, json=BARE)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert left(tmp_path) == set()


async def test_a_disk_that_takes_no_hint_asks_to_be_called_again(
    client: httpx.AsyncClient, tmp_path: Path
):
    (tmp_path / "hints").touch()
    assert (await client.post(PATH, json=BARE)).status_code == 503


@pytest.mark.parametrize("end", ["hangs up", "is silent"])
async def test_a_body_that_does_not_come_is_400(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
):
    monkeypatch.setattr("nanostudio.webhook._PATIENCE_S", 0.01)
    sent: list[Any] = []
    scope = {"type": "http", "method": "POST", "path": PATH, "headers": []}

    async def receive() -> dict[str, Any]:
        if end == "is silent":
            await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    app: Any = Receiver(PATH, tmp_path / "hints")
    await app(scope, receive, send)
    assert sent[0]["status"] == 400


def test_the_secret_stays_the_same_and_is_for_its_owner_only(tmp_path: Path):
    file = tmp_path / "data" / "webhook-secret"
    word = secret_word(file)
    assert len(word) * 6 >= 128
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    assert secret_word(file) == word
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert secret_word(tmp_path / "other") != word


@pytest.mark.parametrize("damaged", [b"", b"short", b"\xff" * 43, b"/" * 43])
def test_a_damaged_secret_is_replaced(tmp_path: Path, damaged: bytes):
    file = tmp_path / "webhook-secret"
    file.write_bytes(damaged)
    word = secret_word(file)
    assert secret_word(file) == word
    assert file.read_bytes() == word.encode()


def test_a_secret_that_cannot_be_kept_is_said(tmp_path: Path):
    (tmp_path / "data").touch()
    with pytest.raises(StorageError, match="secret address"):
        secret_word(tmp_path / "data" / "webhook-secret")
