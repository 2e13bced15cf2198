"""Things given as references that are none: each is said, nothing is sent or lost."""

import os
import socket
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Shell


def no_picture(folder: Path) -> Path:
    path = folder / "notes.png"
    path.write_text("this is no picture")
    return path


def empty(folder: Path) -> Path:
    path = folder / "empty.png"
    path.touch()
    return path


def fifo(folder: Path) -> Path:
    path = folder / "pipe.png"
    os.mkfifo(path)
    return path


def listening_socket(folder: Path) -> Path:
    path = folder / "socket.png"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
    return path


def huge(folder: Path) -> Path:
    path = folder / "huge.png"
    path.touch()
    os.truncate(path, 100 * 2**20)
    return path


def enormous(folder: Path) -> Path:
    path = folder / "enormous.png"
    Image.new("1", (30_000, 30_000)).save(path)
    return path


def half(folder: Path) -> Path:
    path = folder / "half.jpg"
    Image.effect_noise((400, 400), 60).save(path)
    path.write_bytes(path.read_bytes()[:9000])
    return path


@pytest.mark.parametrize(
    "make",
    [
        no_picture,
        empty,
        fifo,
        listening_socket,
        huge,
        enormous,
        half,
        lambda folder: folder,
        lambda folder: folder / "missing.png",
        lambda folder: Path("/dev/zero"),
        lambda folder: Path("/proc/self/environ"),
    ],
    ids=[
        "text",
        "0 bytes",
        "FIFO",
        "socket",
        "100 MB",
        "30000 x 30000",
        "half a JPEG",
        "a folder",
        "missing",
        "a device",
        "a file of the system",
    ],
)
def test_what_is_no_picture_is_refused_with_title_and_hint(
    shell: Shell, tmp_path: Path, make: object
) -> None:
    before = shell.charges()
    path = make(tmp_path)  # type: ignore[operator]
    run = shell.generate("--ref", path)
    assert run.code == 2, run.err
    assert run.document["error"]["title"]
    assert run.document["error"]["hint"]
    assert shell.charges() == before
