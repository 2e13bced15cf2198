"""Results: fetched without a key, from allowed addresses, whole or not at all."""

import asyncio
import gzip
import resource
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from nanostudio.core.errors import (
    BadReply,
    DiskFull,
    NetworkError,
    Offline,
    ProviderDown,
    RateLimited,
    ResultGone,
    StorageError,
    StudioError,
    TimedOut,
)
from nanostudio.providers.adapter import Call
from nanostudio.providers.http import Patience, Wire
from tests.providers.conftest import CERTIFIED
from tests.providers.gateway import Seen, answer, serving

pytestmark = pytest.mark.anyio


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "incoming"
    path.write_bytes(b"left over from before, and longer")
    return path


def _resolving(*answers: list[str]) -> Callable[[str, int], object]:
    rest = list(answers)

    async def resolve(host: str, port: int) -> list[str]:
        return rest.pop(0)

    return resolve


async def test_a_picture_arrives_byte_for_byte(wire: Wire, target: Path) -> None:
    picture = bytes(range(256)) * 12_000
    heard: list[tuple[int, int | None]] = []
    async with serving(answer(picture, headers="Set-Cookie: a=b\r\n")) as to:
        count = await wire.download(
            f"{to.url}/a.png?sig=1",
            target,
            allow_local=True,
            on_bytes=lambda done, total: heard.append((done, total)),
        )
    assert target.read_bytes() == picture
    assert count == len(picture)
    assert heard[-1] == (count, count)
    (seen,) = to.seen
    assert (seen.method, seen.path) == ("GET", "/a.png?sig=1")
    assert not {"authorization", "cookie", "referer"} & set(seen.headers)


async def test_a_packed_picture_is_unpacked_and_has_no_known_length(
    wire: Wire, target: Path
) -> None:
    heard: list[int | None] = []
    packed = answer(gzip.compress(b"picture"), headers="Content-Encoding: gzip\r\n")
    async with serving(packed) as to:
        await wire.download(
            to.url, target, allow_local=True, on_bytes=lambda _, n: heard.append(n)
        )
    assert target.read_bytes() == b"picture"
    assert heard == [None]


async def test_a_length_that_was_not_reached_is_noticed(
    wire: Wire, target: Path
) -> None:
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf a picture"
    async with serving(cut) as to:
        with pytest.raises(NetworkError, match="broke off"):
            await wire.download(to.url, target, allow_local=True)


async def test_without_a_length_what_came_is_counted(wire: Wire, target: Path) -> None:
    async with serving(answer(b"half a picture", length=False)) as to:
        assert await wire.download(to.url, target, allow_local=True) == 14
    assert target.read_bytes() == b"half a picture"


async def test_an_endless_picture_is_cut_off(wire: Wire, target: Path) -> None:
    async def endless(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"", length=False))
        while True:
            writer.write(bytes(65536))
            await writer.drain()

    async with serving(endless) as to:
        with pytest.raises(BadReply, match=r"too large.*up to 3 MB"):
            await wire.download(to.url, target, allow_local=True, most_bytes=3 * 2**20)
        await to.done.wait()


async def test_a_drip_ends_long_before_the_deadline(target: Path) -> None:
    wire = Wire(patience=Patience(window_s=0.5, least_bytes=1000))

    async def drip(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"", length=False) + bytes(5000))
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    async with serving(drip) as to:
        with pytest.raises(TimedOut):
            await wire.download(to.url, target, allow_local=True)
        await to.done.wait()
    await wire.close()


async def test_silence_ends_at_the_deadline(wire: Wire, target: Path) -> None:
    async with serving(None) as to:
        with pytest.raises(TimedOut):
            await wire.download(to.url, target, allow_local=True, deadline_s=0.2)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("401 No", ResultGone),
        ("403 No", ResultGone),
        ("404 No", ResultGone),
        ("410 No", ResultGone),
        ("408 Slow", ProviderDown),
        ("500 Oh", ProviderDown),
        ("503 Oh", ProviderDown),
        ("400 No", BadReply),
        ("304 Same", BadReply),
        ("302 Nowhere", BadReply),
    ],
)
async def test_a_status_that_is_no_picture(
    wire: Wire, target: Path, status: str, kind: type[StudioError]
) -> None:
    async with serving(answer(b"<html>", status)) as to:
        with pytest.raises(kind):
            await wire.download(to.url, target, allow_local=True)
    assert target.read_bytes().startswith(b"left over")


async def test_too_many_requests_says_how_long(wire: Wire, target: Path) -> None:
    async with serving(answer(b"", "429 Slow", "Retry-After: 7\r\n")) as to:
        with pytest.raises(RateLimited) as caught:
            await wire.download(to.url, target, allow_local=True)
    assert caught.value.retry_after_s == 7


@pytest.mark.parametrize(
    "url",
    [
        "data:image/png;base64,AAAA",
        "file:///etc/passwd",
        "ftp://a.example/x",
        "//a.example/x",
        "",
        "https://",
        "https://user:pass@a.example/",
        "https://a..example/",
        "https://\udc00/",
        "https://a.example/\udc00",
        "https://" + "a" * 70_000,
    ],
)
async def test_an_address_that_is_none_is_a_bad_reply(
    wire: Wire, target: Path, url: str
) -> None:
    with pytest.raises(BadReply):
        await wire.download(url, target, allow_local=True)


PRIVATE = [
    "127.0.0.1",
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - an address a server might name
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fd00::1]",
    "[fec0::1]",
    "[ff02::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
]


@pytest.mark.parametrize("host", PRIVATE)
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_the_local_network_is_out_of_reach_by_address(
    wire: Wire, target: Path, scheme: str, host: str
) -> None:
    with pytest.raises(BadReply, match="not allowed"):
        await wire.download(f"{scheme}://{host}/x", target, allow_local=False)


@pytest.mark.parametrize("host", PRIVATE)
async def test_the_local_network_is_out_of_reach_by_name(
    target: Path, host: str
) -> None:
    wire = Wire(resolve=_resolving([host.strip("[]")]))
    with pytest.raises(BadReply, match="not allowed"):
        await wire.download("https://innocent.example/", target, allow_local=False)


@pytest.mark.parametrize("host", ["169.254.169.254", "0.0.0.0", "[fe80::1]"])  # noqa: S104
async def test_link_local_is_out_of_reach_even_for_local_gateways(
    wire: Wire, target: Path, host: str
) -> None:
    with pytest.raises(BadReply, match="not allowed"):
        await wire.download(f"http://{host}/x", target, allow_local=True)


@pytest.mark.parametrize("allow_local", [False, True])
async def test_plain_http_on_the_internet_is_refused(
    target: Path, allow_local: bool
) -> None:
    wire = Wire(resolve=_resolving(["93.184.216.34"]))
    with pytest.raises(BadReply, match="not allowed"):
        await wire.download("http://a.example/", target, allow_local=allow_local)


async def test_one_private_address_among_public_ones_spoils_all(target: Path) -> None:
    wire = Wire(resolve=_resolving(["93.184.216.34", "127.0.0.1"]))
    with pytest.raises(BadReply, match="not allowed"):
        await wire.download("https://a.example/", target, allow_local=False)


async def test_a_number_that_means_loopback_is_looked_up_and_refused(
    wire: Wire, target: Path
) -> None:
    async with serving(answer(b"secret")) as to:
        for host in ("2130706433", "127.1", "0x7f.1"):
            with pytest.raises((BadReply, Offline)):
                await wire.download(
                    f"https://{host}:{to.port}/", target, allow_local=False
                )
    assert to.connections == 0


async def test_a_name_is_looked_up_once_so_rebinding_has_no_second_chance(
    target: Path, server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    """The second answer would be another machine; asking for it fails the test."""
    names: list[str] = []
    server_tls.sni_callback = lambda _tls, name, _context: names.append(name)
    wire = Wire(resolve=_resolving(["127.0.0.1"]), ssl_context=client_tls)
    async with serving(answer(b"png"), context=server_tls) as to:
        url = f"https://{CERTIFIED}:{to.port}/a.png"
        assert await wire.download(url, target, allow_local=True) == 3
    await wire.close()
    assert names == [CERTIFIED]
    assert to.seen[0].headers["host"] == f"{CERTIFIED}:{to.port}"


async def test_two_names_on_one_address_do_not_share_a_connection(
    target: Path, server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    """It was verified for the first name only."""
    wire = Wire(
        resolve=_resolving(["127.0.0.1"], ["127.0.0.1"]), ssl_context=client_tls
    )

    async def keep(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"png"))

    async with serving(keep, context=server_tls) as to:
        await wire.download(f"https://{CERTIFIED}:{to.port}/", target, allow_local=True)
        with pytest.raises(Offline, match="No secure connection"):
            await wire.download(
                f"https://other.example:{to.port}/", target, allow_local=True
            )
    await wire.close()
    assert len(to.seen) == 1


async def _keep(seen: Seen, writer: asyncio.StreamWriter) -> None:
    writer.write(answer(b"png"))


async def test_pictures_of_one_host_share_a_connection(
    wire: Wire, target: Path
) -> None:
    async with serving(_keep) as to:
        for _ in range(3):
            await wire.download(to.url, target, allow_local=True)
        await wire.call(to.endpoint, Call(method="GET", path="/"))
        await wire.close()
    assert to.connections == 2  # a call, whose key they must not see, has its own


async def test_many_hosts_do_not_keep_connections_open(target: Path) -> None:
    """An address for each picture would use up the program's descriptors."""
    wire = Wire(resolve=_resolving(*[["127.0.0.1"]] * 60))
    async with serving(_keep) as to:
        for _ in range(2):
            for number in range(30):
                url = f"http://{number}.example:{to.port}/"
                await wire.download(url, target, allow_local=True)
        await wire.close()
    assert 30 < to.connections < 60


def _moved(url: str, status: int = 302) -> bytes:
    return answer(b"", f"{status} Moved", f"Location: {url}\r\n")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_of_results_are_followed(
    wire: Wire, target: Path, status: int
) -> None:
    async def serve(seen: Seen, writer: asyncio.StreamWriter) -> None:
        here = seen.path == "/here"
        writer.write(answer(b"png") if here else _moved("/here", status))
        await writer.drain()
        writer.close()

    async with serving(serve) as to:
        assert await wire.download(f"{to.url}/there", target, allow_local=True) == 3


async def test_four_redirects_are_too_many(wire: Wire, target: Path) -> None:
    async with serving(_moved("/round")) as to:
        with pytest.raises(BadReply, match="from address to address"):
            await wire.download(to.url, target, allow_local=True)
    assert len(to.seen) == 4


@pytest.mark.parametrize(
    "onward",
    ["http://169.254.169.254/meta", "file:///etc/passwd", "http://a..b/", "data:,x"],
)
async def test_every_redirect_is_checked_anew(
    wire: Wire, target: Path, onward: str
) -> None:
    async with serving(_moved(onward)) as to:
        with pytest.raises(BadReply):
            await wire.download(to.url, target, allow_local=True)


async def test_a_redirect_to_the_local_network_is_not_followed(
    target: Path, server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    """The first host is let through as if it were public; the second must not be."""
    wire = Wire(
        resolve=_resolving(["127.0.0.1"], ["10.1.2.3", "93.184.216.34"]),
        ssl_context=client_tls,
    )
    async with serving(_moved("https://inside.example/"), context=server_tls) as to:
        with pytest.raises(BadReply, match=r"not allowed: inside\.example"):
            await wire.download(
                f"https://{CERTIFIED}:{to.port}/", target, allow_local=True
            )
    await wire.close()


async def test_a_missing_target_is_named(wire: Wire, tmp_path: Path) -> None:
    async with serving(answer(b"png")) as to:
        with pytest.raises(StorageError, match="could not be written"):
            await wire.download(to.url, tmp_path / "no" / "no", allow_local=True)


async def test_a_full_disk_is_named(wire: Wire, target: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        async with serving(answer(bytes(5000))) as to:
            with pytest.raises(DiskFull, match="still at the provider"):
                await wire.download(to.url, target, allow_local=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_cancelling_a_download_closes_the_connection(
    wire: Wire, target: Path
) -> None:
    begun = asyncio.Event()

    async def begin(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(b"", length=False) + b"begun")

    async with serving(begin) as to:
        task = asyncio.ensure_future(
            wire.download(
                to.url, target, allow_local=True, on_bytes=lambda *_: begun.set()
            )
        )
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await to.done.wait()


async def test_behind_a_proxy_a_result_goes_by_name(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(answer(b"", "403 Forbidden")) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
        wire = Wire(resolve=_resolving([], [], ["10.0.0.1"]))
        with pytest.raises(Offline, match="proxy"):
            await wire.download("https://cdn.example/a", target, allow_local=False)
        assert proxy.seen[0].path == "cdn.example:443"
        for url in ("http://cdn.example/a", "https://cdn.example/a"):
            with pytest.raises(BadReply, match="not allowed"):
                await wire.download(url, target, allow_local=False)
        await wire.close()
    assert len(proxy.seen) == 1


async def test_without_a_proxy_an_unknown_name_is_offline(target: Path) -> None:
    with pytest.raises(Offline, match="not found"):
        await Wire(resolve=_resolving([])).download(
            "https://cdn.example/a", target, allow_local=False
        )
