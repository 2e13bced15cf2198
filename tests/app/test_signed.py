"""Content credentials of the picture that is looked at."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.receipt import signed
from nanostudio.app.signed import Answer, Signed
from nanostudio.app.signed_desk import SignedDesk
from nanostudio.app.tiles import Tile, make_tile
from nanostudio.library.credentials import Credentials
from tests.app.library_room import library_room
from tests.app.tile_samples import NOW_MS, PROVIDERS, done_task, running_task
from tests.library.pictures import png_chunk, png_with

MADE = Credentials(True, "Fox Maker 2")
BOX = b"\0\0\1\0jumb\0\0\0\x1ejumdc2pa\0\x11\0\x10c2pa\0"


def tile(number: int) -> Tile:
    made = make_tile(done_task(number), 0, PROVIDERS, now_ms=NOW_MS)
    assert made.output is not None
    return replace(made, output=replace(made.output, path=f"m/{number}.png"))


class Asked:
    """Writes down which files are asked about, and answers when told to."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.answers: list[Answer] = []

    def __call__(self, path: str, answer: Answer) -> None:
        self.paths.append(path)
        self.answers.append(answer)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def state(qapp: QApplication, asked: Asked) -> Signed:
    made = Signed()
    made.attach(asked)
    return made


def test_only_the_picture_that_is_rested_on_is_looked_into(
    state: Signed, asked: Asked, qtbot: QtBot
) -> None:
    for number in range(1, 50):
        state.show_tile(tile(number))
    qtbot.waitUntil(lambda: len(asked.paths) == 1)
    assert asked.paths == ["m/49.png"]
    with qtbot.waitSignal(state.changed):
        asked.answers[0](MADE)
    assert state.credentials == MADE
    state.show_tile(tile(49))
    assert state.credentials == MADE
    state.show_tile(tile(50))
    assert state.credentials is None
    asked.answers[0](MADE)
    assert state.credentials is None  # it came too late


def test_what_has_no_file_is_not_looked_into(state: Signed, asked: Asked) -> None:
    running = make_tile(running_task(1), 0, PROVIDERS, now_ms=NOW_MS)
    for none in (None, running):
        state.show_tile(tile(1))
        state.show_tile(none)
        state._rest.timeout.emit()
    assert asked.paths == []


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (None, []),
        (Credentials(), []),
        (Credentials(True), ["Present"]),
        (MADE, ["Fox Maker 2"]),
    ],
)
def test_the_receipt_says_who_made_them(
    found: Credentials | None, words: list[str]
) -> None:
    assert [line.value for line in signed(found)] == words


@pytest.mark.anyio
async def test_they_are_read_from_the_original(
    qapp: QApplication, tmp_path: Path
) -> None:
    found: list[Credentials] = []
    async with library_room(tmp_path) as room:
        desk = SignedDesk(room.library, room.spawn)
        original = room.library.folder / "signed.png"
        original.parent.mkdir(exist_ok=True)
        original.write_bytes(png_with(png_chunk(b"caBX", BOX)))
        desk.ask("gone.png", found.append)  # its tile says so
        desk.ask("signed.png", found.append)
        await room.until(lambda: len(found) == 1)
    assert found[0].present
