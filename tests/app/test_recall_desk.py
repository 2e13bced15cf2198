"""Files that are dropped or opened are read; references are found, or named missing."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.app.draft import Draft
from nanostudio.app.intake import Intake
from nanostudio.app.recall import Recall
from nanostudio.app.recall_desk import RecallDesk
from nanostudio.app.tray import NamedBytes
from nanostudio.app.tray_plan import small_copies
from nanostudio.core.export import Format, Metadata
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.task import TaskState
from nanostudio.core.telling import Telling
from nanostudio.library.metadata.writing import embedded
from nanostudio.providers.http import Wire
from nanostudio.store.tasks import add_tasks
from tests.app.compose_samples import GRAND, MODEST
from tests.app.library_room import LibraryRoom, library_room
from tests.library.pictures import BLUE, RED, encoded, picture
from tests.store.samples import make_output, make_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


def solid(colour: tuple[int, int, int], format_: str = "png") -> bytes:
    """A picture that is small as a file."""
    from PIL import Image

    return encoded(Image.new("RGB", (16, 16), colour), format_)


def file_of(request: GenerationRequest, **small: bytes) -> bytes:
    """A PNG that says how it was made."""
    from PIL import Image, PngImagePlugin

    thumbnails = {name.removeprefix("_"): body for name, body in small.items()}
    telling = Telling(request=request, thumbnails=thumbnails)
    blocks, info = (
        embedded(Format.PNG, Metadata.ALL, telling),
        PngImagePlugin.PngInfo(),
    )
    for name, text in blocks.texts:
        info.add_itxt(name, text)
    return encoded(Image.new("RGB", (8, 8)), pnginfo=info)


class Room:
    """A draft, its tray answered by the real library."""

    def __init__(self, inside: LibraryRoom, wire: Wire, folder: Path) -> None:
        self.inside, self.folder = inside, folder
        self.draft = Draft([MODEST, GRAND])
        self.tray = self.draft.tray
        self.intake = Intake(
            library=inside.library,
            database=inside.database,
            wire=wire,
            tray=self.tray,
            spawn=inside.spawn,
        )
        self.tray.files_offered.connect(self.intake.take)
        self.tray.refused.connect(inside.messages.report)
        self.desk = RecallDesk(
            inside.library,
            inside.database,
            tray=self.tray,
            recall=Recall(self.draft, inside.messages),
            spawn=inside.spawn,
        )

    def put(self, name: str, body: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(body)
        return path

    async def until_settled(self) -> None:
        await self.inside.until(
            lambda: not any(one.is_pending for one in self.tray.references)
        )

    def titles(self) -> list[str]:
        return [message.title for message in self.inside.said]


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    wire = Wire()
    async with library_room(tmp_path) as inside:
        yield Room(inside, wire, tmp_path)
    await wire.close()


async def test_references_are_found_or_stood_in_for_or_named(room: Room) -> None:
    known = await room.inside.library.add_reference(solid(RED), name="Mira")
    [number] = await room.inside.add(1)
    assert number
    output = make_output(path="m/fox.png", sha256=_sha256(solid(BLUE)))
    task = make_task(9, outputs=(output,), state=TaskState.DONE)
    await room.inside.database.run(add_tasks, [task])
    room.put("library/m/fox.png", solid(BLUE))
    lost, gone = "ee" * 32, "ff" * 32
    request = GenerationRequest(
        provider="grand",
        model="wide",
        prompt="all of them",
        references=(
            Reference(sha256=known.sha256, name="Mira"),
            Reference(sha256=output.sha256, name="fox"),
            Reference(sha256=lost, name="coat"),
            Reference(sha256=gone, name="hat"),
        ),
    )
    path = room.put("told.png", file_of(request, **{f"_{lost}": picture("jpeg")}))
    room.desk.open(str(path))
    await room.inside.until(lambda: room.draft.prompt == "all of them")
    await room.until_settled()
    slots = room.tray.references
    assert [(one.name, one.is_small) for one in slots] == [
        ("Mira", False),
        ("fox", False),
        ("coat", True),
    ]
    assert slots[0].sha256 == known.sha256
    assert slots[2].sha256 == _sha256(picture("jpeg"))
    assert room.tray.missing == ("hat",)
    assert "The reference “hat” is missing." in room.titles()
    kept = room.draft.snapshot()
    room.draft.restore(kept)
    await room.until_settled()
    assert [one.is_small for one in room.tray.references] == [False, False, True]
    slots = room.tray.references
    assert small_copies(slots, room.tray.left_out()) == (slots[2].name,)
    assert small_copies(slots, {2: "it is too many"}) == ()


def _sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


async def test_what_is_dropped_is_a_reference_and_its_settings_are_offered(
    room: Room,
) -> None:
    request = GenerationRequest(provider="grand", model="wide", prompt="a fox")
    path = room.put("fox.png", file_of(request))
    room.tray.offer([path])
    await room.inside.until(lambda: bool(room.inside.said))
    await room.until_settled()
    assert room.titles() == ["“fox” says how it was made."]
    assert len(room.tray.references) == 1
    assert room.draft.prompt == ""
    action = room.inside.said[0].action
    assert action is not None
    action()
    assert room.draft.prompt == "a fox"
    assert room.tray.references == ()


async def test_many_files_are_one_message(room: Room) -> None:
    one = GenerationRequest(provider="grand", model="wide", prompt="a fox")
    bodies = [file_of(replace(one, prompt=words)) for words in ("a fox", "an owl")]
    plain = room.put("plain.png", solid(RED))
    sources = [plain, room.folder, bodies[0], room.folder / "gone.png"]
    room.tray.offer([*sources, NamedBytes(content=bodies[1], name="owl.png")])
    title = "“The picture” says how it was made."
    await room.inside.until(lambda: title in room.titles())
    [message] = [one for one in room.inside.said if one.title == title]
    assert message.hint == "So do 1 of the others."


async def test_what_says_nothing_is_only_a_reference(room: Room) -> None:
    path = room.put("plain.png", solid(RED))
    room.desk.open(str(path))
    await room.inside.until(lambda: bool(room.inside.said))
    assert room.titles() == ["“plain” does not say how it was made."]
    action = room.inside.said[0].action
    assert action is not None
    action()
    await room.until_settled()
    assert len(room.tray.references) == 1
    room.desk.open(str(room.folder / "gone.png"))
    await room.inside.until(lambda: len(room.inside.said) == 2)
    assert "not there any more" in room.titles()[1]


async def test_an_original_that_says_nothing_is_known_by_its_bytes(room: Room) -> None:
    [_] = await room.inside.add(1, number=3)
    path = room.put("out.png", b"3 0")  # the bytes of that picture
    room.desk.open(str(path))
    await room.inside.until(lambda: room.draft.prompt == "A fox in snow, 3")
