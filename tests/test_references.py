"""References as a person names them: a path, or an address that is kept."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from nanostudio.core.errors import Offline, Refused
from nanostudio.core.request import Reference
from nanostudio.references import fetch_reference

pytestmark = pytest.mark.anyio
URL = "https://web.example/pictures/fox.png?signed=1"


class Shelf:
    """A library that names pictures by their bytes, and a wire that brings them."""

    def __init__(self, folder: Path, error: Exception | None = None) -> None:
        self.folder = folder
        self.error = error
        self.fetched: list[tuple[str, bool]] = []

    def incoming(self) -> Path:
        return self.folder / "1.part"

    async def add_reference(self, path: Path, *, name: str = "") -> SimpleNamespace:
        stem = (name or path.name).partition(".")[0]
        return SimpleNamespace(sha256=path.read_text(), name=stem)

    async def discard(self, incoming: Path) -> None:
        incoming.unlink(missing_ok=True)

    async def download(
        self, url: str, target: Path, *, allow_local: bool, deadline_s: float
    ) -> None:
        self.fetched.append((url, allow_local))
        target.write_text("web")
        if self.error:
            raise self.error


async def fetched(shelf: Any, ref: str) -> Reference:
    return await fetch_reference(shelf, shelf, ref)


async def test_a_path_has_no_address(tmp_path: Path) -> None:
    path = tmp_path / "fox.png"
    path.write_text("disk")
    found = await fetched(Shelf(tmp_path), str(path))
    assert found == Reference(sha256="disk", name="fox")


async def test_an_address_is_fetched_from_public_hosts_and_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert await fetched(shelf, URL) == Reference(sha256="web", name="fox", url=URL)
    assert shelf.fetched == [(URL, False)]
    assert list(tmp_path.iterdir()) == []


async def test_what_was_fetched_in_vain_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Offline):
        await fetched(Shelf(tmp_path, Offline("No network.")), URL)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ref", ["http://web.example/fox.png", "file:///etc/passwd"])
async def test_other_addresses_are_refused(tmp_path: Path, ref: str) -> None:
    shelf = Shelf(tmp_path)
    with pytest.raises(Refused, match="not taken as references"):
        await fetched(shelf, ref)
    assert shelf.fetched == []
