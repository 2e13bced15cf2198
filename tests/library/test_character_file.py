"""A character goes into one file and comes out of it; anything else is refused."""

import hashlib
import io
import json
import os
import stat
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nanostudio.core.character import Character, Slot, View, ViewPicture, with_picture
from nanostudio.core.errors import BadPicture, DiskFull, Refused, StorageError
from nanostudio.library import character_file, folders
from nanostudio.library.character_file import pack, unpack, with_paths
from tests.core.sheet_samples import mira
from tests.library.pictures import picture

BODIES = {name: picture(name, (8, 8)) for name in ("png", "jpeg", "webp")}


def hashed(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A library's folder with a picture in three formats."""
    folder = tmp_path / "Pictures"
    folders.prepare(folder, tmp_path / "cache")
    for name, body in BODIES.items():
        (folder / f"fox.{name}").write_bytes(body)
    return folder


@pytest.fixture
def fox(shelf: Path) -> Character:
    """A character with these pictures; one of them in two views."""
    shots = {
        name: ViewPicture(sha256=hashed(body), path=f"fox.{name}", note=name)
        for name, body in BODIES.items()
    }
    assert all((shelf / shot.path).is_file() for shot in shots.values())
    front = View(slot=Slot.FRONT, pictures=(shots["png"], shots["jpeg"]), chosen=1)
    coat = View(slot=Slot.OUTFIT, name="Coat", pictures=(shots["webp"], shots["png"]))
    return mira(views=(front, coat, View(slot=Slot.FACE)))


def left_over(shelf: Path) -> list[Path]:
    return list((shelf / ".incoming").iterdir())


def document(character: Character, **changes: Any) -> str:
    sizes = {hashed(body): len(body) for body in BODIES.values()}
    values = json.loads(character_file._document(character, sizes))
    return json.dumps(values | changes)


def zipped(members: list[tuple[zipfile.ZipInfo | str, bytes | str]]) -> bytes:
    """A zip of these members, whatever they are called."""
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it grumbles about names that are there twice
        for name, content in members:
            archive.writestr(name, content)
    return body.getvalue()


def parts(character: Character) -> list[tuple[zipfile.ZipInfo | str, bytes | str]]:
    """What a whole file consists of."""
    pictures = [(f"pictures/{hashed(body)}", body) for body in BODIES.values()]
    return [*pictures, ("character.json", document(character))]


def test_a_character_comes_out_as_it_went_in(
    shelf: Path, fox: Character, tmp_path: Path
) -> None:
    target = tmp_path / "Mira.nanocharacter"
    target.write_text("an older one")
    pack(fox, shelf, target)
    found = unpack(target, shelf)
    assert found.character == with_paths(fox, {})
    bodies = {sha: path.read_bytes() for sha, path in found.incoming.items()}
    assert bodies == {hashed(body): body for body in BODIES.values()}
    paths = {
        picture.sha256: picture.path for view in fox.views for picture in view.pictures
    }
    assert with_paths(found.character, paths) == fox
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [target.name]


def test_the_file_is_a_plain_zip_that_tells_no_paths(
    shelf: Path, fox: Character, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        pack(fox, shelf, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    with zipfile.ZipFile(tmp_path / "a") as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == 4
        text = archive.read("character.json").decode()
    assert "fox.png" not in text
    assert "Street photographer" in text


def test_a_character_without_pictures_is_handed_on_too(
    shelf: Path, tmp_path: Path
) -> None:
    bare = mira(views=())
    pack(bare, shelf, tmp_path / "a")
    assert unpack(tmp_path / "a", shelf) == character_file.Unpacked(bare, {})


def test_a_picture_that_is_gone_or_changed_is_not_handed_on(
    shelf: Path, fox: Character, tmp_path: Path
) -> None:
    target = tmp_path / "a"
    target.write_text("an older one")
    (shelf / "fox.png").write_bytes(BODIES["png"] + b" ")
    with pytest.raises(StorageError, match="damaged"):
        pack(fox, shelf, target)
    (shelf / "fox.png").unlink()
    with pytest.raises(StorageError, match="no longer in the library"):
        pack(fox, shelf, target)
    lost = with_picture(mira(views=()), Slot.FACE, ViewPicture(sha256="0" * 64))
    with pytest.raises(StorageError, match="no longer in the library"):
        pack(lost, shelf, target)
    assert target.read_text() == "an older one"
    assert not list(tmp_path.glob(".*.part"))


def test_more_than_a_file_can_hold_is_not_packed(
    shelf: Path, fox: Character, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(character_file, "MOST_BYTES", 100)
    with pytest.raises(Refused, match="too many pictures"):
        pack(fox, shelf, tmp_path / "a")
    monkeypatch.setattr(character_file, "MOST_FILES", 2)
    with pytest.raises(Refused, match="too many pictures"):
        pack(fox, shelf, tmp_path / "a")
    assert not (tmp_path / "a").exists()


def linked(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def deflated(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def bzipped(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_BZIP2
    return entry


Made = Callable[[Character], bytes]
PNG = f"pictures/{hashed(BODIES['png'])}"
REFUSED: dict[str, tuple[str, Made]] = {
    "an absolute path": (
        "“/etc/passwd”, which belongs to no",
        lambda one: zipped([*parts(one), ("/etc/passwd", b"x")]),
    ),
    "a path that leads out": (
        "“pictures/../../a”, which belongs to no",
        lambda one: zipped([*parts(one), ("pictures/../../a", b"x")]),
    ),
    "a folder": (
        "“pictures/”, which belongs to no",
        lambda one: zipped([*parts(one), ("pictures/", b"")]),
    ),
    "a link": (
        "is a link or no file",
        lambda one: zipped([(linked(PNG), b"/etc/passwd"), *parts(one)[1:]]),
    ),
    "a name with more behind a zero": (
        "belongs to no character",
        lambda one: zipped(parts(one)).replace(
            PNG.encode(), PNG[:-2].encode() + b"\0a"
        ),
    ),
    "a picture twice": (
        "twice",
        lambda one: zipped([*parts(one), parts(one)[0]]),
    ),
    "no character": ("no character", lambda one: zipped(parts(one)[:-1])),
    "a picture nobody names": (
        "not those that the character names",
        lambda one: zipped([*parts(one), (f"pictures/{'0' * 64}", b"x")]),
    ),
    "a picture too few": (
        "not those that the character names",
        lambda one: zipped(parts(one)[1:]),
    ),
    "sizes of other pictures": (
        "not those that the character names",
        lambda one: zipped(
            [*parts(one)[:-1], ("character.json", document(one, files=[]))]
        ),
    ),
    "another size": (
        "not the size",
        lambda one: zipped(
            [
                (PNG, BODIES["png"] + b" "),
                *parts(one)[1:],
            ]
        ),
    ),
    "other bytes": (
        "bytes have changed",
        lambda one: zipped([(PNG, b"x" * len(BODIES["png"])), *parts(one)[1:]]),
    ),
    "what is packed in an unusual way": (
        "unusual way",
        lambda one: zipped([(bzipped(PNG), BODIES["png"]), *parts(one)[1:]]),
    ),
    "a bomb": (
        "too large",
        lambda one: zipped([(deflated(PNG), b"\0" * 2**24), *parts(one)[1:]]),
    ),
    "a character too large": (
        "too large",
        lambda one: zipped(
            [
                *parts(one)[:-1],
                (deflated("character.json"), b" " * (character_file.MOST_JSON + 1)),
            ]
        ),
    ),
    "a character that is none": (
        "cannot be used as it stands",
        lambda one: zipped([*parts(one)[:-1], ("character.json", "{}")]),
    ),
    "a newer character": (
        "newer NanoStudio",
        lambda one: zipped(
            [*parts(one)[:-1], ("character.json", document(one, version=99))]
        ),
    ),
    "a comment at the end": (
        "damaged, or no file",
        lambda one: zipped(parts(one))[:-2] + b"\x01\0x",
    ),
    "half of it": ("damaged, or no file", lambda one: zipped(parts(one))[:-40]),
    "no zip": ("damaged, or no file", lambda _one: b"x"),
    "the large form": (
        "damaged, or no file",
        lambda one: (
            zipped(parts(one))[:-22] + b"PK\6\7" + bytes(16) + zipped(parts(one))[-22:]
        ),
    ),
    "a picture of broken bytes": (
        "damaged, or no file",
        lambda one: zipped(parts(one)).replace(
            BODIES["png"], b"x" * len(BODIES["png"])
        ),
    ),
    "nothing": ("is empty", lambda _one: b""),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_file_with_anything_else_is_refused(
    what: str, shelf: Path, fox: Character, tmp_path: Path
) -> None:
    words, make = REFUSED[what]
    path = tmp_path / "a"
    path.write_bytes(make(fox))
    with pytest.raises((Refused, BadPicture)) as refusal:
        unpack(path, shelf)
    assert words in str(refusal.value)
    assert left_over(shelf) == []


def test_a_whole_one_made_by_another_program_is_read(
    shelf: Path, fox: Character, tmp_path: Path
) -> None:
    path = tmp_path / "a"
    path.write_bytes(zipped([(deflated(PNG), BODIES["png"]), *parts(fox)[1:]]))
    assert len(unpack(path, shelf).incoming) == 3


def test_an_encrypted_one_is_refused(
    shelf: Path, fox: Character, tmp_path: Path
) -> None:
    body = bytearray(zipped(parts(fox)))
    at = body.index(b"PK\1\2")
    body[at + 8] |= 1
    (tmp_path / "a").write_bytes(body)
    with pytest.raises(Refused, match="cannot be imported") as refusal:
        unpack(tmp_path / "a", shelf)
    assert "encrypted" in refusal.value.hint


def test_too_many_or_too_many_names_are_refused_before_they_are_read(
    shelf: Path, fox: Character, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(zipped(parts(fox)))
    monkeypatch.setattr(character_file, "MOST_FILES", 2)
    with pytest.raises(Refused) as refusal:
        unpack(tmp_path / "a", shelf)
    assert "more than 2 pictures" in refusal.value.hint
    monkeypatch.setattr(character_file, "_MOST_DIRECTORY", 100)
    with pytest.raises(Refused) as refusal:
        unpack(tmp_path / "a", shelf)
    assert "damaged" in refusal.value.hint


def test_bytes_that_are_several_members_at_once_are_refused(
    shelf: Path, fox: Character, tmp_path: Path
) -> None:
    body = bytearray(zipped(parts(fox)))
    at = body.index(b"PK\1\2")
    body[at + 20 : at + 24] = (len(body) + 1).to_bytes(4, "little")
    (tmp_path / "a").write_bytes(body)
    with pytest.raises(Refused) as refusal:
        unpack(tmp_path / "a", shelf)
    assert "too large" in refusal.value.hint


def test_a_full_disk_is_said_and_nothing_is_left(
    shelf: Path, fox: Character, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(zipped(parts(fox)))
    monkeypatch.setattr(character_file, "_SPARE", 2**62)
    with pytest.raises(DiskFull):
        unpack(tmp_path / "a", shelf)
    assert left_over(shelf) == []


def test_a_folder_and_a_pipe_are_no_files(shelf: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "none"):
        with pytest.raises(Refused):
            unpack(path, shelf)


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(data=st.data())
def test_a_file_that_was_tampered_with_is_whole_or_refused(
    data: st.DataObject, shelf: Path, fox: Character, tmp_path: Path
) -> None:
    body = bytearray(zipped(parts(fox)))
    directory = body.index(b"PK\1\2")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, 40) | st.integers(directory, len(body) - 1))
        body[at] = data.draw(st.integers(0, 255))
    path = tmp_path / "a"
    path.write_bytes(body)
    try:
        found = unpack(path, shelf)
    except Refused:
        assert left_over(shelf) == []
        return
    for sha256, copy in found.incoming.items():
        assert hashed(copy.read_bytes()) == sha256
        copy.unlink()
