"""Where callbacks go, and where they never do."""

import asyncio

import pytest

from nanostudio.sandbox import callbacks
from nanostudio.sandbox.order import Refusal

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/a",
        "http://[::1]/",
        "https://localhost/x?y",
        "http://127.1.2.3",
    ],
)
def test_this_machine_is_called(url: str) -> None:
    assert callbacks.is_loopback(url)
    callbacks.check_address(url, "callback_url")


@pytest.mark.parametrize(
    "url",
    ["https://example.com", "https://127.0.0.1.example.com/", "https://10.0.0.1/"],
)
async def test_no_other_is(url: str) -> None:
    callbacks.check_address(url, "callback_url")  # it may be named
    assert not callbacks.is_loopback(url)
    await callbacks.post(url, {})  # the tests' guard would see a connection


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost",
        "http://10.0.0.1/",
        "ftp://127.0.0.1/",
        "http://user@127.0.0.1/",
        "http://127.0.0.1:0/",
        "http://127.0.0.1:99999/",
        "http://[::1/",
        "http://127.0.0.1/\r\nHost: b",
        "https://",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    assert not callbacks.is_loopback(url)
    with pytest.raises(Refusal, match="callback_url:"):
        callbacks.check_address(url, "callback_url")


async def test_a_receiver_that_breaks_off_is_no_error() -> None:
    heard: list[bytes] = []

    async def hang_up(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        heard.append(await reader.readline())
        writer.transport.abort()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await callbacks.post(f"http://127.0.0.1:{port}", {"a": 1})
    server.close()
    await callbacks.post(f"http://127.0.0.1:{port}", {"a": 1})  # nobody is there
    assert heard == [b"POST / HTTP/1.1\r\n"]
