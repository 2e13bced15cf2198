"""Results at the provider's own address: by path alone, and with its key there only."""

import asyncio
from pathlib import Path

import pytest

from nanostudio.core.errors import BadReply, ResultGone
from nanostudio.providers.http import Endpoint, Wire
from tests.providers.gateway import KEY, Answer, Gateway, Seen, answer, serving

pytestmark = pytest.mark.anyio
PICTURE = b"picture"


async def fetched(
    wire: Wire, url: str, home: Gateway, target: Path, *, is_keyed: bool = True
) -> bytes:
    done = await wire.fetch(
        url, target, allow_local=True, home=home.endpoint, is_keyed=is_keyed
    )
    return done.tail


def redirecting(location: str) -> Answer:
    """Sends on whoever asks for /from, and gives the picture to others."""

    async def respond(seen: Seen, writer: asyncio.StreamWriter) -> None:
        moved = answer(b"", "302 Found", f"Location: {location}\r\n")
        writer.write(moved if seen.path == "/from" else answer(PICTURE))

    return respond


@pytest.mark.parametrize("is_keyed", [True, False])
async def test_a_path_is_at_home(wire: Wire, tmp_path: Path, is_keyed: bool) -> None:
    async with serving(answer(PICTURE)) as home:
        path = "/v1/x/content?n=1"
        got = await fetched(wire, path, home, tmp_path / "a", is_keyed=is_keyed)
    assert got == PICTURE
    (seen,) = home.seen
    assert seen.path == path
    key = f"Bearer {KEY}" if is_keyed else None
    assert seen.headers.get("authorization") == key
    assert seen.headers["accept"] == "image/*"


async def test_a_path_is_from_the_root_of_an_address_with_one(
    wire: Wire, tmp_path: Path
) -> None:
    async with serving(answer(PICTURE)) as to:
        home = Endpoint(f"{to.url}/v1", key=KEY, is_local=True)
        await wire.fetch("/files/1", tmp_path / "a", allow_local=True, home=home)
    assert to.seen[0].path == "/files/1"


async def test_without_a_home_a_path_is_no_address(wire: Wire, tmp_path: Path) -> None:
    with pytest.raises(BadReply):
        await wire.fetch("/v1/x", tmp_path / "a", allow_local=True)


async def test_a_whole_address_at_home_gets_the_key_and_no_other_does(
    wire: Wire, tmp_path: Path
) -> None:
    async with serving(answer(PICTURE)) as home, serving(answer(PICTURE)) as other:
        await fetched(wire, f"{home.url}/1.png", home, tmp_path / "a")
        await fetched(wire, f"{other.url}/1.png", home, tmp_path / "b")
        elsewhere = f"//127.0.0.1:{other.port}/2.png"
        await fetched(wire, elsewhere, home, tmp_path / "c")
    assert home.seen[0].headers["authorization"] == f"Bearer {KEY}"
    assert [seen.path for seen in other.seen] == ["/1.png", "/2.png"]
    for seen in other.seen:
        assert "authorization" not in seen.headers


async def test_a_redirect_away_takes_no_key_along(wire: Wire, tmp_path: Path) -> None:
    async with (
        serving(answer(PICTURE)) as other,
        serving(redirecting(f"{other.url}/to")) as home,
    ):
        assert await fetched(wire, "/from", home, tmp_path / "a") == PICTURE
    assert "authorization" in home.seen[0].headers
    assert "authorization" not in other.seen[0].headers


async def test_a_redirect_at_home_keeps_the_key(wire: Wire, tmp_path: Path) -> None:
    async with serving(redirecting("/to")) as home:
        assert await fetched(wire, "/from", home, tmp_path / "a") == PICTURE
    keys = [seen.headers.get("authorization") for seen in home.seen]
    assert keys == [f"Bearer {KEY}"] * 2


async def test_the_same_host_in_another_scheme_or_port_is_not_home(
    wire: Wire, tmp_path: Path
) -> None:
    async with serving(answer(b"", "401 No")) as to:
        for url in ("https://127.0.0.1", "http://127.0.0.1:1"):
            home = Endpoint(url, key=KEY, is_local=True)
            with pytest.raises(ResultGone):
                await wire.fetch(
                    f"{to.url}/a",
                    tmp_path / "a",
                    allow_local=True,
                    home=home,
                    is_keyed=True,
                )
    assert not any("authorization" in seen.headers for seen in to.seen)
