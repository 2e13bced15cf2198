"""Calls: what is sent, where to, and what comes back. Real sockets throughout."""

import asyncio
import gzip
import json
import logging
import ssl
import subprocess
import sys
import zlib

import pytest

from nanostudio.core.errors import (
    BadReply,
    InvalidKey,
    NetworkError,
    Offline,
    Refused,
)
from nanostudio.providers.adapter import Call
from nanostudio.providers.http import Endpoint, Wire
from tests.providers.gateway import KEY, Seen, answer, serving

pytestmark = pytest.mark.anyio

GET = Call(method="GET", path="/v1/x")
CREATE = Call(
    method="POST",
    path="/v1/create",
    body=b'{"prompt":"a canary"}',
    content_type="application/json",
    is_create=True,
)


async def test_a_call_sends_method_path_query_headers_and_exact_bytes(
    wire: Wire,
) -> None:
    call = Call(
        method="POST",
        path="/v1/create",
        query={"page": "1", "q": "a b&c"},
        headers={"x-extra": "yes"},
        body=b'{"a": 1}',
        content_type="application/json",
    )
    async with serving(answer(b'{"id":1}', "201 Created", "X-Request-Id: r\r\n")) as to:
        reply = await wire.call(to.endpoint, call)
    (seen,) = to.seen
    assert (seen.method, seen.path) == ("POST", "/v1/create?page=1&q=a%20b%26c")
    assert seen.body == b'{"a": 1}'
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["x-extra"] == "yes"
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["accept-encoding"] == "identity"
    assert seen.headers["user-agent"].startswith("NanoStudio/")
    assert (reply.status, reply.body) == (201, b'{"id":1}')
    assert reply.headers["x-request-id"] == "r"


async def test_the_path_is_set_below_the_base_and_keeps_its_quoting(
    wire: Wire,
) -> None:
    async with serving(answer()) as to:
        endpoint = Endpoint(f"{to.url}/gate/way/?old=1", is_local=True)
        await wire.call(endpoint, Call(method="GET", path="/tasks/a%3Ab"))
    assert to.seen[0].path == "/gate/way/tasks/a%3Ab"
    assert "authorization" not in to.seen[0].headers


@pytest.mark.parametrize("path", ["@evil.example/", "tasks", ""])
async def test_a_path_that_could_change_the_host_is_a_bug(
    wire: Wire, path: str
) -> None:
    with pytest.raises(ValueError, match="not a path"):
        await wire.call(Endpoint("https://a.example"), Call(method="GET", path=path))


async def test_a_path_of_two_slashes_stays_with_the_host(wire: Wire) -> None:
    async with serving(answer()) as to:
        await wire.call(to.endpoint, Call(method="GET", path="//evil.example/x"))
    assert to.seen[0].path == "//evil.example/x"


async def test_another_key_header_carries_the_bare_key(wire: Wire) -> None:
    async with serving(answer()) as to:
        endpoint = Endpoint(to.url, KEY, "x-goog-api-key", is_local=True)
        await wire.call(endpoint, GET)
    assert to.seen[0].headers["x-goog-api-key"] == KEY
    assert "authorization" not in to.seen[0].headers


@pytest.mark.parametrize("key", ["line\nbreak-in-the-key", "schlüssel", "\x00"])
async def test_a_key_no_header_can_carry_is_refused_in_words(
    wire: Wire, key: str
) -> None:
    with pytest.raises(InvalidKey, match="characters no key has"):
        await wire.call(Endpoint("https://a.example", key), GET)


@pytest.mark.parametrize(
    "base",
    [
        "",
        "monet.vision",
        "ftp://a.example",
        "https://user:secret@a.example",
        "https://a..example",
        f"https://{'a' * 64}.example",
        "https://a.example:0",
        "https://a.example:99999",
        "https://a.example:x",
        "https://\ud800.example",
        "https://a.example/\ud800",
    ],
)
async def test_a_base_url_that_is_none_is_refused_and_not_quoted(
    wire: Wire, base: str
) -> None:
    with pytest.raises(Refused) as caught:
        await wire.call(Endpoint(base, KEY), GET)
    assert "secret" not in str(caught.value)


async def test_plain_http_needs_an_address_the_person_typed(wire: Wire) -> None:
    async with serving(answer()) as to:
        with pytest.raises(Refused, match="https"):
            await wire.call(Endpoint(to.url, KEY), GET)
    assert to.connections == 0


async def test_plain_http_never_leaves_the_local_network() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1", "93.184.216.34"]

    wire = Wire(resolve=resolve)
    with pytest.raises(Refused, match="https"):
        await wire.call(Endpoint("http://gateway.lan", KEY, is_local=True), GET)
    await wire.close()


async def test_a_local_name_is_looked_up_once_and_every_address_is_tried() -> None:
    asked = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return ["::1", "127.0.0.1"]  # nobody listens at the first

    wire = Wire(resolve=resolve)
    async with serving(answer()) as to:
        endpoint = Endpoint(f"http://gateway.lan:{to.port}", KEY, is_local=True)
        await wire.call(endpoint, CREATE)
    await wire.close()
    assert asked == [("gateway.lan", to.port)]
    assert to.seen[0].headers["host"] == f"gateway.lan:{to.port}"


@pytest.mark.parametrize("found", [[], OSError(), TimeoutError()])
async def test_a_name_nobody_knows_is_offline(found: list[str] | OSError) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        if isinstance(found, OSError):
            raise found
        return found

    with pytest.raises(Offline):
        await Wire(resolve=resolve).call(Endpoint("http://a.lan", is_local=True), GET)


async def test_https_is_verified_by_name(
    server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    wire = Wire(ssl_context=client_tls)
    async with serving(answer(), context=server_tls) as to:
        with pytest.raises(Offline, match="No secure connection"):
            await wire.call(Endpoint(to.url, KEY), CREATE)
    await wire.close()
    assert to.seen == []


@pytest.mark.parametrize("kind", ["Authorization", "X-API-Key", "x-goog-api-key"])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308, 399])
async def test_a_redirect_is_never_followed_with_a_key(
    wire: Wire, status: int, method: str, kind: str
) -> None:
    body = b"canary" if method == "POST" else None
    async with serving(answer()) as sink:
        location = f"Location: http://localhost:{sink.port}/stolen\r\n"
        async with serving(answer(b"", f"{status} Moved", location)) as to:
            endpoint = Endpoint(to.url, KEY, kind, is_local=True)
            call = Call(method=method, path="/x", body=body)
            with pytest.raises(BadReply, match="another address") as caught:
                await wire.call(endpoint, call)
    assert caught.value.status == status
    assert caught.value.maybe_accepted
    assert sink.connections == 0


@pytest.mark.parametrize("status", [400, 401, 402, 404, 422, 429, 500, 502, 599, 999])
async def test_every_other_status_comes_back_whole(wire: Wire, status: int) -> None:
    async with serving(answer(b"<html>", f"{status} Odd")) as to:
        reply = await wire.call(to.endpoint, GET)
    assert (reply.status, reply.body, reply.is_success) == (status, b"<html>", False)


async def test_switching_protocols_is_no_answer(wire: Wire) -> None:
    head = "101 Switching", "Upgrade: x\r\nConnection: upgrade\r\n"
    async with serving(answer(b"", head[0], head[1], length=False)) as to:
        with pytest.raises(NetworkError):
            await wire.call(to.endpoint, GET)


async def _keep(seen: Seen, writer: asyncio.StreamWriter) -> None:
    writer.write(answer())


async def test_polls_share_a_connection(wire: Wire) -> None:
    async with serving(_keep) as to:
        for _ in range(3):
            await wire.call(to.endpoint, GET)
        assert to.connections == 1
        await wire.close()


def test_nothing_is_looked_for_on_the_disk_at_each_request() -> None:
    """httpcore asks for sniffio at each lock, and what is missing is searched for."""
    script = (
        "import asyncio, sys;"
        "from nanostudio.providers._transports import Transports;"
        "asyncio.run(Transports(None).get('call', '', None));"
        "print('sniffio' in sys.modules)"
    )
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    assert ran.stdout == "True\n"


async def test_every_paid_create_has_a_connection_of_its_own(wire: Wire) -> None:
    async with serving(_keep) as to:
        await wire.call(to.endpoint, GET)
        await wire.call(to.endpoint, CREATE)
        await wire.call(to.endpoint, CREATE)
        assert to.connections == 3
        assert [seen.headers["connection"] for seen in to.seen[1:]] == ["close"] * 2
        await wire.close()


async def test_cookies_are_not_kept(wire: Wire) -> None:
    async def set_cookie(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(headers="Set-Cookie: a=b; Path=/\r\n"))

    async with serving(set_cookie) as to:
        await wire.call(to.endpoint, GET)
        await wire.call(to.endpoint, GET)
        await wire.close()
    assert all("cookie" not in seen.headers for seen in to.seen)


async def test_an_answer_by_declared_length_is_refused_before_it_is_read(
    wire: Wire,
) -> None:
    huge = b"HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n{"
    async with serving(huge) as to:
        with pytest.raises(BadReply, match="too large") as caught:
            await wire.call(to.endpoint, CREATE)
    assert caught.value.maybe_accepted


async def test_an_endless_answer_is_cut_off(wire: Wire) -> None:
    async def endless(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"", length=False))
        while True:
            writer.write(b"x" * 65536)
            await writer.drain()

    async with serving(endless) as to:
        with pytest.raises(BadReply, match="too large"):
            await wire.call(to.endpoint, GET)
        await to.done.wait()


@pytest.mark.parametrize("packing", ["gzip", "x-gzip", "deflate", "GZIP"])
async def test_a_packed_answer_is_read_all_the_same(wire: Wire, packing: str) -> None:
    pack = zlib.compress if packing == "deflate" else gzip.compress
    body = json.dumps({"x": "y" * 700_000}).encode()
    headers = f"Content-Encoding: {packing}\r\n"
    async with serving(answer(pack(body), headers=headers)) as to:
        reply = await wire.call(to.endpoint, GET)
    assert reply.body == body


async def test_a_packed_bomb_is_refused(wire: Wire) -> None:
    bomb = gzip.compress(bytes(64 * 2**20))
    async with serving(answer(bomb, headers="Content-Encoding: gzip\r\n")) as to:
        with pytest.raises(BadReply, match="too large"):
            await wire.call(to.endpoint, GET)


@pytest.mark.parametrize(
    ("packing", "body"), [("br", b"x"), ("gzip, gzip", b"x"), ("gzip", b"no gzip")]
)
async def test_a_packing_that_cannot_be_read_is_a_bad_reply(
    wire: Wire, packing: str, body: bytes
) -> None:
    headers = f"Content-Encoding: {packing}\r\n"
    async with serving(answer(body, headers=headers)) as to:
        with pytest.raises(BadReply):
            await wire.call(to.endpoint, GET)


async def test_a_packed_answer_cut_short_is_noticed_without_a_length(
    wire: Wire,
) -> None:
    half = gzip.compress(json.dumps(list(range(9999))).encode())[:-200]
    packed = answer(half, headers="Content-Encoding: gzip\r\n", length=False)
    async with serving(packed) as to:
        with pytest.raises(NetworkError, match="broke off"):
            await wire.call(to.endpoint, GET)


async def test_a_key_the_gateway_quotes_does_not_come_back(wire: Wire) -> None:
    body = json.dumps({"error": {"message": f"bad key {KEY}"}}).encode()
    async with serving(answer(body, "401 Unauthorized")) as to:
        reply = await wire.call(to.endpoint, GET)
    assert KEY.encode() not in reply.body
    assert b"bad key [key]" in reply.body


async def test_a_short_key_leaves_answers_alone(wire: Wire) -> None:
    async with serving(answer(b'{"a":"test"}')) as to:
        reply = await wire.call(Endpoint(to.url, "test", is_local=True), GET)
    assert reply.body == b'{"a":"test"}'


async def test_no_secret_in_logs_or_repr(
    wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with serving(answer()) as to:
        await wire.call(to.endpoint, Call(method="GET", path="/", query={"s": "1"}))
    text = caplog.text + repr(to.endpoint)
    assert KEY not in text
    assert str(to.port) not in caplog.text


async def test_a_proxy_is_used_for_names_and_never_for_loopback(
    monkeypatch: pytest.MonkeyPatch, wire: Wire
) -> None:
    async with serving(answer(b"", "403 Forbidden")) as proxy, serving(answer()) as to:
        monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
        monkeypatch.setenv("HTTP_PROXY", f"127.0.0.1:{proxy.port}")
        await wire.call(to.endpoint, GET)
        assert proxy.connections == 0
        with pytest.raises(Offline, match="proxy"):
            await wire.call(Endpoint("https://gate.example", KEY), CREATE)
        assert proxy.seen[0].method == "CONNECT"
        assert "authorization" not in proxy.seen[0].headers
        monkeypatch.setenv("NO_PROXY", "gate.invalid")
        with pytest.raises(Offline, match="not found"):
            await wire.call(Endpoint("https://gate.invalid", KEY), CREATE)
        assert proxy.connections == 1


async def test_a_proxy_that_hangs_up_got_nothing_of_the_request(
    monkeypatch: pytest.MonkeyPatch, wire: Wire
) -> None:
    async with serving(None) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(Offline, match="in time"):
            await wire.call(Endpoint("https://g.example", KEY), CREATE, deadline_s=0.3)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "socks://x", "http://:x"])
async def test_a_proxy_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, wire: Wire, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(Offline, match="proxy set for this computer"):
        await wire.call(Endpoint("https://gate.example", KEY), CREATE)
