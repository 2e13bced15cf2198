"""Pictures outside the library: what they say, and names under which originals go."""

import errno
import hashlib
import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

from nanostudio.core.errors import BadPicture, Refused, StorageError
from nanostudio.core.provenance import UNKNOWN
from nanostudio.library import outside as module
from nanostudio.library.library import Library
from tests.library.pictures import opened, picture, png_chunk, png_with

pytestmark = pytest.mark.anyio


def put(library: Library, path: str, body: bytes) -> Path:
    place = library.folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(body)
    return place


async def test_a_file_and_bytes_say_the_same(library: Library, tmp_path: Path) -> None:
    body = png_with(png_chunk(b"tEXt", b"parameters\0a fox\nSteps: 1, A: 2, Seed: 7"))
    path = tmp_path / "fox.png"
    path.write_bytes(body)
    told = await library.outside.told(path)
    assert (told.origin, told.prompt) == ("a1111", "a fox")
    assert await library.outside.told(body) == told
    assert await library.outside.told(b"no picture") == UNKNOWN
    with pytest.raises(Refused, match="is not there any more"):
        await library.outside.told(tmp_path / "gone.png")
    digest = hashlib.sha256(body).hexdigest()
    assert await library.outside.sha256(path) == digest
    assert await library.outside.sha256(body) == digest


async def test_credentials_are_those_of_a_picture_of_the_library(
    library: Library,
) -> None:
    put(library, "m/plain.png", picture())
    put(library, "m/signed.png", png_with(png_chunk(b"caBX", b"anything")))
    assert not (await library.outside.credentials("m/plain.png")).present
    assert (await library.outside.credentials("m/signed.png")).present
    with pytest.raises(StorageError):
        await library.outside.credentials("../elsewhere.png")


async def test_room_is_told_of_a_folder_that_will_be_made(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = await library.outside.free_bytes(tmp_path / "not" / "yet")
    assert free is not None
    assert free > 0

    def fails(_path: Path) -> NoReturn:
        raise OSError(errno.EIO, "no answer")

    monkeypatch.setattr(shutil, "disk_usage", fails)
    assert await library.outside.free_bytes(tmp_path) is None


async def test_originals_get_names_that_lead_to_the_same_bytes(
    library: Library,
) -> None:
    first, second = put(library, "m/1.png", b"one"), put(library, "m/2.png", b"two")
    wanted = [("m/1.png", "fox.png"), ("m/2.png", "Fox.png"), ("m/3.png", "gone.png")]
    made = await library.outside.hand_out(wanted)
    names = {path: place.name for path, place in made.items()}
    assert names == {"m/1.png": "fox.png", "m/2.png": "Fox (2).png"}
    made["m/1.png"].write_bytes(b"edited")  # as a program does that saves into it
    assert first.read_bytes() == b"one"
    assert made["m/2.png"].read_bytes() == b"two"
    again = await library.outside.hand_out(wanted[:1])
    assert again["m/1.png"] != made["m/1.png"]  # one drag is nothing to another
    made["m/1.png"].unlink()  # as a program does that was told to move it
    assert first.read_bytes() == b"one"
    await library.outside.sweep()
    await library.outside.sweep()
    assert not made["m/2.png"].exists()
    assert second.read_bytes() == b"two"


@pytest.mark.parametrize("has_links", [True, False])
async def test_of_very_many_the_rest_are_links(
    library: Library, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    def refuses(_source: Path, _target: Path) -> NoReturn:
        raise OSError(errno.EXDEV, "another disk")

    if not has_links:
        monkeypatch.setattr(os, "link", refuses)
    monkeypatch.setattr(module, "_MOST_COPIED", 5)
    for number in (1, 2):
        put(library, f"m/{number}.png", b"four")
    wanted = [("m/1.png", "a.png"), ("m/2.png", "b.png")]
    made = await library.outside.hand_out(wanted)
    assert list(made) == ["m/1.png", "m/2.png"][: 1 + has_links]
    for path, place in made.items():
        assert place.read_bytes() == b"four"
        assert place.samefile(library.folder / path) == (path == "m/2.png")


async def test_a_cache_that_cannot_be_written_hands_nothing_out(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_given: object, **_named: object) -> NoReturn:
        raise OSError(errno.EROFS, "read only")

    put(library, "m/1.png", b"one")
    monkeypatch.setattr(Path, "mkdir", refuses)
    assert await library.outside.hand_out([("m/1.png", "a.png")]) == {}


async def test_any_picture_is_a_png_for_the_clipboard(library: Library) -> None:
    put(library, "m/fox.webp", picture("webp"))
    body = await library.outside.as_png("m/fox.webp")
    assert body.startswith(b"\x89PNG")
    assert opened(body).size == (96, 64)
    put(library, "m/none.webp", b"no picture")
    with pytest.raises(BadPicture):
        await library.outside.as_png("m/none.webp")
    assert list((library._cache).glob("making/*.part")) == []
