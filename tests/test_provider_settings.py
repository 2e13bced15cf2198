"""A provider's settings: in the person's file, and in force at once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.core.errors import Refused
from nanostudio.core.options import Options
from nanostudio.endpoints import Endpoints
from nanostudio.hosting import Hosting
from nanostudio.keys import Keys
from nanostudio.provider_settings import ProviderSettings
from nanostudio.providers.table import SPECS, spec
from nanostudio.settings import load
from nanostudio.store.database import Database
from tests.test_keys import FakeKeyring

pytestmark = pytest.mark.anyio

HERE = "http://127.0.0.1:8080"
FILE = '[providers.apidot]\nbase_url = "https://other.example"\n'


class Room:
    """Settings over a file, with what they change."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.path = folder / "settings.toml"
        self.path.write_text(FILE, "utf-8")
        chosen = load(self.path)
        self.options = dict(chosen.options)
        self.endpoints = Endpoints(
            Keys(FakeKeyring(), {}),
            typed={},
            kept=chosen.base_urls,
            sandbox_url=pytest.fail,
        )
        rows = {row.id: row for row in SPECS}
        keys = Keys(FakeKeyring(), {})
        self.hosting = Hosting(database, keys, rows, self.options)
        self.settings = ProviderSettings(
            self.path, chosen, self.endpoints, self.options, self.hosting
        )

    def url(self, provider: str) -> str:
        return self.endpoints.base_url(spec(provider))


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    database = await Database.open(tmp_path / "library.sqlite3")
    yield Room(tmp_path, database)
    await database.close()


async def test_an_address_is_written_and_in_force(room: Room) -> None:
    assert room.settings.base_url("apidot") == "https://other.example"
    await room.settings.change("monet", "base_url", f"{HERE}/")
    assert room.settings.base_url("monet") == HERE
    assert room.url("monet") == HERE
    assert load(room.path).base_urls["monet"] == HERE
    await room.settings.change("apidot", "base_url", "")
    assert room.settings.base_url("apidot") == ""
    assert room.url("apidot") == "https://api.apidot.ai"
    assert load(room.path).base_urls == {"monet": HERE}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("base_url", "http://monet.vision"),
        ("callback_url", "ftp://me.example"),
        ("references", "nonsense"),
        ("host_through", "google"),
    ],
)
async def test_what_can_be_no_setting_changes_nothing(
    room: Room, name: str, value: str
) -> None:
    with pytest.raises(Refused):
        await room.settings.change("apidot", name, value)
    assert room.path.read_text("utf-8") == FILE
    assert room.options == {}
    assert room.url("apidot") == "https://other.example"


async def test_options_are_written_and_in_force(room: Room) -> None:
    await room.settings.change("nanobananapro", "public", True)
    await room.settings.change("uniall", "references", "gemini")
    await room.settings.change("monet", "stream", True)
    assert room.options == load(room.path).options
    assert room.settings.options("nanobananapro") == Options(is_public=True)
    assert room.settings.options("uniall") == Options(reference_route="gemini")
    assert room.settings.options("monet") == Options(is_streamed=True)
    await room.settings.change("nanobananapro", "public", False)
    assert room.settings.options("nanobananapro") == Options()
    assert "public" not in room.path.read_text("utf-8")


async def test_an_answer_given_before_holds_until_it_is_set(room: Room) -> None:
    await room.hosting.allow("apidot", "monet")
    await room.settings.change("apidot", "callback_url", "https://me.example/x")
    assert room.settings.options("apidot").host_through == "monet"
    await room.settings.change("apidot", "host_through", None)
    assert room.settings.options("apidot") == Options(
        callback_url="https://me.example/x"
    )
    await room.hosting.load()  # as at the next start
    assert room.settings.options("apidot").host_through is None
    await room.settings.change("apidot", "host_through", "monet")
    assert room.settings.options("apidot").host_through == "monet"
