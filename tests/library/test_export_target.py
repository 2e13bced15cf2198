"""The folder an export goes to, on the real disk and on one that fails."""

import os
import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.errors import DiskFull, StorageError
from nanostudio.library.export_target import Target

BODY = b"every byte of it"


@pytest.fixture
def target(tmp_path: Path) -> Target:
    target = Target(tmp_path / "out" / "deep", tmp_path / "cache" / "journal.jsonl")
    assert target.open() == {}
    return target


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(BODY)
    return path


def put(target: Target, original: Path, name: str, number: int = 1) -> str:
    part = target.part(name)
    shutil.copyfile(original, part)
    target.sync(part)
    return target.place(part, name, number)


def test_files_come_into_place_and_nothing_is_written_over(
    target: Target, original: Path
) -> None:
    assert put(target, original, "a.png") == "a.png"
    assert put(target, original, "a.png") == "a (2).png"
    target.settle()
    files = sorted(target.folder.iterdir())
    assert [path.name for path in files] == ["a (2).png", "a.png"]
    assert {path.read_bytes() for path in files} == {BODY}


def test_a_name_that_is_too_long_is_worded(target: Target, original: Path) -> None:
    with pytest.raises(StorageError) as caught:
        put(target, original, "x" * 300)
    assert caught.value.title == "This folder cannot hold names that long."


def test_a_folder_that_is_gone_is_not_made_again(
    target: Target, original: Path
) -> None:
    put(target, original, "a.png")
    shutil.rmtree(target.folder)
    for work in (
        lambda: target.sync(target.part("b.png")),
        lambda: target.place(original, "b.png"),
        lambda: target.names("Zoo"),
        lambda: target.require_space(1),
        target.settle,
    ):
        with pytest.raises(StorageError, match="not there or may not be written"):
            work()
    assert not target.folder.exists()
    target.discard({target.part("a.png")})


def test_names_are_those_that_are_there(target: Target, original: Path) -> None:
    put(target, original, "A.png")
    assert target.names("").take("a.png") == "a (2).png"
    assert target.names("Zoo").take("a.png") == "a.png"
    assert put(target, original, "Zoo/a.png") == "Zoo/a.png"


def test_room_is_asked_for(target: Target, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(20 * 2**20))
    target.require_space(4 * 2**20)
    with pytest.raises(DiskFull) as caught:
        target.require_space(4 * 2**20 + 1)
    assert "5 MB are needed" in caught.value.hint
    assert "4 MB are free" in caught.value.hint


def again(target: Target, journal: Path) -> dict[int, str]:
    return Target(target.folder, journal).open()


def test_what_was_done_is_known_the_next_time(
    target: Target, original: Path, tmp_path: Path
) -> None:
    journal = tmp_path / "cache" / "journal.jsonl"
    put(target, original, "a.png", 2**61)
    put(target, original, "b.png", 2)
    put(target, original, "c.png", 3)
    part = target.part("sheet.jpg")
    shutil.copyfile(original, part)
    assert target.place(part, "sheet.jpg") == "sheet.jpg"
    assert again(target, journal) == {2**61: "a.png", 2: "b.png", 3: "c.png"}
    (target.folder / "b.png").write_bytes(b"changed by the person")
    (target.folder / "c.png").unlink()
    with journal.open("a") as file:
        file.write('{}\n[1, 2]\n[4, "a.p')
    assert again(target, journal) == {2**61: "a.png"}
    target.forget()
    assert again(target, journal) == {}
    target.forget()
    target.forget()


def test_what_a_crash_left_is_swept(
    target: Target, original: Path, tmp_path: Path
) -> None:
    put(target, original, "a.png")
    (target.folder / "Zoo").mkdir()
    put(target, original, "Zoo/a.png", 2)
    left = [target.folder / f".nanostudio-{os.getpid()}-1.part"]
    left.append(target.folder / "Zoo" / ".nanostudio-99999999-2.part")
    for path in left:
        path.touch()
    others = target.folder / f".nanostudio-{os.getppid()}-3.part"
    others.touch()  # somebody who lives
    again(target, tmp_path / "cache" / "journal.jsonl")
    assert [path.exists() for path in (*left, others)] == [False, False, True]


def test_a_journal_that_cannot_be_written_costs_nothing(
    target: Target, original: Path, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "cache")
    assert put(target, original, "a.png") == "a.png"


def test_a_folder_that_cannot_be_is_worded(tmp_path: Path, original: Path) -> None:
    inside: Any = Target(original / "x", tmp_path / "journal.jsonl")
    with pytest.raises(StorageError, match="not there or may not be written"):
        inside.open()
