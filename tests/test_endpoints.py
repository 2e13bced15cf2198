"""Which address and key a call gets, and which addresses are refused."""

import pytest

from nanostudio.core.errors import MissingKey, Refused
from nanostudio.core.origin import Origin
from nanostudio.endpoints import Endpoints, check_url, is_local_url
from nanostudio.keys import Keys
from nanostudio.providers.table import spec
from tests.test_keys import FakeKeyring

pytestmark = pytest.mark.anyio

LOCAL = "http://127.0.0.1:8080"


def endpoints(
    *, key: str = "monet_x", typed: dict[str, str] | None = None, **kept: str
) -> Endpoints:
    async def sandbox_url() -> str:
        return "http://127.0.0.1:9"

    environment = {"MONET_API_KEY": key} if key else {}
    return Endpoints(
        Keys(environment=environment),
        typed=typed or {},
        kept=kept,
        sandbox_url=sandbox_url,
    )


async def test_the_provider_s_own_address_is_the_default() -> None:
    endpoint = await endpoints().find("monet")
    assert endpoint.base_url == "https://monet.vision"
    assert endpoint.key == "monet_x"
    assert not endpoint.is_local


async def test_an_address_typed_for_this_run_wins_over_all() -> None:
    found = endpoints(typed={"monet": LOCAL}, monet="https://kept.example")
    endpoint = await found.find("monet", Origin("https://began.example"))
    assert endpoint.base_url == LOCAL
    assert endpoint.is_local


async def test_a_task_goes_on_where_it_began() -> None:
    found = endpoints(monet="https://kept.example")
    assert (await found.find("monet", Origin(LOCAL, ""))).base_url == LOCAL
    assert (await found.find("monet")).base_url == "https://kept.example"


async def test_an_address_without_a_path_gets_the_provider_s_own() -> None:
    found = endpoints(typed={"openai": LOCAL, "monet": LOCAL})
    assert found.base_url(spec("openai")) == f"{LOCAL}/v1"
    assert found.base_url(spec("monet")) == LOCAL
    found = endpoints(openai="https://gateway.example/openai/v2")
    assert found.base_url(spec("openai")) == "https://gateway.example/openai/v2"


async def test_no_key_is_said_with_the_way_to_store_one() -> None:
    with pytest.raises(MissingKey) as caught:
        await endpoints(key="").find("monet")
    assert "nanostudio keys set monet" in caught.value.hint
    assert "MONET_API_KEY" in caught.value.hint


async def test_another_address_is_for_the_tasks_to_come() -> None:
    found = endpoints(monet="https://kept.example")
    found.keep("monet", f"{LOCAL}/")
    assert (await found.find("monet")).base_url == LOCAL
    began = await found.find("monet", Origin("https://kept.example"))
    assert began.base_url == "https://kept.example"
    with pytest.raises(Refused):
        found.keep("monet", "http://monet.vision")
    assert (await found.find("monet")).base_url == LOCAL
    found.keep("monet", None)
    found.keep("monet", None)
    assert (await found.find("monet")).base_url == "https://monet.vision"


async def test_a_new_task_gets_the_key_in_use_and_an_old_one_its_own() -> None:
    ring, in_use = FakeKeyring(), {"monet": "Work"}
    keys = Keys(ring, {})
    found = Endpoints(
        keys, typed={}, kept={}, sandbox_url=pytest.fail, in_use=in_use.__getitem__
    )
    await keys.set("monet", "key-of-work", "Work")
    await keys.set("monet", "key-of-home", "Home")
    await keys.set("monet", "key-without")
    began = (await found.find("monet")).origin
    assert began == Origin("https://monet.vision", "Work")
    in_use["monet"] = "Home"
    for origin, key in (
        (None, "key-of-home"),
        (Origin(LOCAL), "key-of-home"),
        (Origin(LOCAL, ""), "key-without"),
        (began, "key-of-work"),
    ):
        assert (await found.find("monet", origin)).key == key
    await keys.delete("monet", "Work")
    with pytest.raises(MissingKey, match="“Work” for Monet") as caught:
        await found.find("monet", began)
    assert '--label "Work"' in caught.value.hint


async def test_the_sandbox_is_started_and_needs_no_key() -> None:
    endpoint = await endpoints(key="").find("sandbox", Origin("http://127.0.0.1:7"))
    assert endpoint.base_url == "http://127.0.0.1:9"
    assert endpoint.is_local


async def test_the_key_is_not_in_the_endpoint_s_words() -> None:
    assert "monet_x" not in repr(await endpoints().find("monet"))


@pytest.mark.parametrize(
    "url",
    [
        "monet.vision",
        "ftp://monet.vision",
        "http://monet.vision",
        "http://93.184.216.34",
        "https://user:secret@monet.vision",
        "https://monet.vision/?key=1",
        "https://[::1",
        "https://",
    ],
)
def test_an_unsafe_address_is_refused(url: str) -> None:
    with pytest.raises(Refused):
        check_url(url)


def test_a_slash_at_the_end_does_not_matter() -> None:
    assert check_url("https://monet.vision/") == "https://monet.vision"


@pytest.mark.parametrize(
    ("url", "is_local"),
    [
        (LOCAL, True),
        ("http://localhost:1", True),
        ("http://[::1]:1", True),
        ("http://192.168.0.7", True),
        ("https://monet.vision", False),
        ("https://127.0.0.1.example", False),
    ],
)
def test_local_means_this_computer_or_network(url: str, is_local: bool) -> None:
    assert is_local_url(url) is is_local
