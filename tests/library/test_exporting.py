"""Pictures are written out whole, under the names one wished, and go on elsewhere."""

import asyncio
import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from nanostudio.core.errors import DiskFull, LibraryMissing, Refused, StorageError
from nanostudio.core.export import ExportOptions, Fitting, Format, Metadata, Size
from nanostudio.core.project import DEFAULT_PROJECT, Project
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.sheet import new_sheet
from nanostudio.core.spec import Role
from nanostudio.core.task import TaskState
from nanostudio.library import export_telling, export_trip
from nanostudio.library.container import contents
from nanostudio.library.decoder import Decoder
from nanostudio.library.export_target import Target
from nanostudio.library.export_trip import Exported
from nanostudio.library.exporting import Exporter
from nanostudio.library.library import Library
from nanostudio.library.metadata.reading import provenance
from nanostudio.library.pipe import Copied
from nanostudio.store.characters import note_made_with, save_character
from nanostudio.store.database import Connection, Database
from nanostudio.store.pictures import numbers_of
from nanostudio.store.projects import save_project
from nanostudio.store.sheets import Place, note_cell, save_sheet
from nanostudio.store.tasks import add_tasks, list_tasks
from tests.core.sheet_samples import mira, template
from tests.library.pictures import drawing, encoded, noise, opened
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio
PLAIN = ExportOptions(template="{slug}_{counter}")
WEBP = replace(PLAIN, format=Format.WEBP)
REQUEST = GenerationRequest(provider="monet", model="nano-banana-2", prompt="A fox")


@dataclass
class Room:
    """A library with pictures, and a folder for them."""

    library: Library
    database: Database
    out: Path
    told: list[Exported] = field(default_factory=list)
    made: int = 0

    async def add(
        self,
        count: int = 1,
        *,
        request: GenerationRequest = REQUEST,
        project: str = "default",
    ) -> list[int]:
        """A done task with small pictures; their numbers."""
        self.made += 1
        outputs = []
        for at in range(count):
            body = encoded(drawing((8 + self.made, 6 + at)))
            path = f"m/{self.made}-{at}.png"
            original = self.library.folder / path
            original.parent.mkdir(exist_ok=True)
            original.write_bytes(body)
            sha256 = hashlib.sha256(body).hexdigest()
            output = make_output(at, path=path, sha256=sha256, size_bytes=len(body))
            outputs.append(output)
        task = make_task(
            self.made,
            request=request,
            outputs=tuple(outputs),
            state=TaskState.DONE,
            project_id=project,
        )
        await self.database.run(add_tasks, [task])
        return await self.database.run(numbers_of, task.id)

    async def run(
        self,
        numbers: list[int],
        options: ExportOptions = PLAIN,
        *,
        out: Path | None = None,
    ) -> Exported:
        """A whole export."""
        begun = self.library.exporter.begin(numbers, options, self.told.append)
        return await begun.run(out or self.out)

    def files(self) -> set[str]:
        """All there are in the folder, hidden ones too."""
        return {
            path.relative_to(self.out).as_posix()
            for path in self.out.rglob("*")
            if path.is_file()
        }

    def original(self, number: int) -> bytes:
        """The bytes of the first task's picture."""
        return (self.library.folder / f"m/1-{number}.png").read_bytes()

    def journals(self) -> list[Path]:
        return list((self.library.folder.parent / "cache").glob("exports/*"))


def exporter(room: Room, children: int) -> Exporter:
    """One with so many children."""
    library = room.library
    return Exporter(
        folder=library.folder,
        cache=library.folder.parent / "cache",
        database=room.database,
        off=library._off,
        thumbnail=library.thumbnail,
        children=children,
    )


@pytest.fixture
def room(library: Library, database: Database, tmp_path: Path) -> Room:
    return Room(library, database, tmp_path / "out")


async def test_originals_are_copied_byte_for_byte(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_trip, "_TOGETHER", 2)
    monkeypatch.setattr(export_trip, "_SETTLED", 2)
    numbers = await room.add(5)
    ended = await room.run([*numbers, 7, numbers[0]])
    names = tuple(f"a-fox_{at}.png" for at in range(1, 6))
    assert ended == Exported(total=5, done=5, name=ended.name, names=names)
    for at, name in enumerate(names):
        assert (room.out / name).read_bytes() == room.original(at)
    assert room.files() == set(names)
    assert [one.done for one in room.told] == sorted(one.done for one in room.told)
    assert room.told[-1].done == 5
    assert room.journals() == []


async def test_nothing_that_is_there_is_written_over(room: Room) -> None:
    numbers = await room.add(1)
    room.out.mkdir()
    (room.out / "A-FOX_1.png").write_bytes(b"the person's own")
    assert (await room.run(numbers)).names == ("a-fox_1 (2).png",)
    assert (await room.run(numbers)).names == ("a-fox_1 (3).png",)
    assert (room.out / "A-FOX_1.png").read_bytes() == b"the person's own"


async def test_names_say_what_is_known(room: Room) -> None:
    mira = Reference(sha256="0" * 64, name="Mira/x", role=Role.CHARACTER)
    shaped = replace(REQUEST, references=(mira,), aspect_ratio="1:1", resolution="1K")
    await room.database.run(
        save_project, Project(id="zoo", name="The: Zoo", folder="zoo"), 1
    )
    numbers = await room.add(request=shaped, project="zoo") + await room.add()
    fields = "{project} {character} {model} {provider} {ratio} {resolution} {rating}"
    options = replace(PLAIN, template=fields, by_project=True)
    assert (await room.run(numbers, options)).names == (
        "The- Zoo/The- Zoo Mira-x nano-banana-2 monet 1-1 1K 0.png",
        "My pictures/nano-banana-2 monet 1-1 1024x1024 0.png",
    )
    dated = replace(PLAIN, template="{date} {time}{seed}")
    [name] = (await room.run(numbers[:1], dated)).names
    assert name.startswith("2026-0")
    assert name.count("-") == 4


async def test_names_say_who_it_is_and_which_cell(room: Room) -> None:
    numbers = await room.add()
    [task] = await room.database.run(list_tasks)

    def note(db: Connection) -> None:
        save_character(db, mira(), 1)
        note_made_with(db, task.id, {"mira": 1})
        save_sheet(db, new_sheet("s", "Turn", template(), []), DEFAULT_PROJECT, 1)
        note_cell(db, Place(sheet_id="s", cell_id="back"), [task.id])

    await room.database.run(note)
    options = replace(PLAIN, template="{character}_{view}")
    assert (await room.run(numbers, options)).names == ("Mira_Back.png",)


@pytest.mark.parametrize("format_", [Format.PNG, Format.JPEG, Format.WEBP, Format.AVIF])
async def test_pictures_are_drawn_anew(room: Room, format_: Format) -> None:
    options = replace(PLAIN, format=format_, size=Size(Fitting.FILL, 4, 3))
    ended = await room.run(await room.add(2), options)
    extension = {"jpeg": "jpg"}.get(format_, format_)
    assert ended.names == (f"a-fox_1.{extension}", f"a-fox_2.{extension}")
    assert room.files() == set(ended.names)
    for name in ended.names:
        body = (room.out / name).read_bytes()
        assert contents(body).format == format_
        assert opened(body).size == (4, 3)
        assert provenance(body).prompt == "A fox"
        mask = os.umask(0)
        os.umask(mask)
        assert (room.out / name).stat().st_mode & 0o777 == 0o666 & ~mask


async def test_references_are_told_by_small_copies(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_telling, "_MOST_KEPT", 1)
    first = await room.library.add_reference(encoded(drawing()), name="Fox")
    large = await room.library.add_reference(encoded(noise((600, 600))), name="Noise")
    gone = Reference(sha256="1" * 64, name="Gone")
    references = (
        Reference(sha256=first.sha256, name="Fox"),
        Reference(sha256=large.sha256, name="Noise"),
        gone,
    )
    numbers = await room.add(request=replace(REQUEST, references=references))
    small = await room.library.thumbnail(first.sha256, first.path, 256)
    assert (await room.run(numbers, WEBP)).done == 1
    told = provenance((room.out / "a-fox_1.webp").read_bytes())
    assert told.references == references
    assert told.thumbnails[first.sha256] == small.read_bytes()
    assert gone.sha256 not in told.thumbnails
    quiet = replace(WEBP, metadata=Metadata.NONE)
    [name] = (await room.run(numbers, quiet)).names
    assert not contents((room.out / name).read_bytes()).has_metadata


@pytest.mark.parametrize("is_gone", [True, False])
async def test_a_reference_that_cannot_be_shown_is_told_by_its_hash(
    room: Room, monkeypatch: pytest.MonkeyPatch, is_gone: bool
) -> None:
    monkeypatch.setattr(export_telling, "MOST_THUMBNAIL_BYTES", 1)
    stored = await room.library.add_reference(encoded(drawing()), name="Fox")
    if is_gone:
        (room.library.folder / stored.path).unlink()
    reference = Reference(sha256=stored.sha256, name="Fox")
    numbers = await room.add(2, request=replace(REQUEST, references=(reference,)))
    assert (await room.run(numbers, WEBP)).done == 2
    told = provenance((room.out / "a-fox_1.webp").read_bytes())
    assert (told.references, dict(told.thumbnails)) == ((reference,), {})


async def test_what_cannot_be_exported_is_told_and_the_rest_is(room: Room) -> None:
    numbers = await room.add(4)
    (room.library.folder / "m/1-1.png").write_bytes(b"no picture")
    (room.library.folder / "m/1-2.png").unlink()
    for options in (PLAIN, WEBP):
        ended = await room.run(numbers, options)
        assert (ended.total, ended.done, len(ended.names)) == (4, 2, 2)
        titles = {one.title for one in ended.problems}
        assert "“1-2.png” is no longer in the library." in titles
        assert len(titles) == 2
    assert len(room.files()) == 4


async def test_a_library_that_goes_away_ends_it(room: Room) -> None:
    numbers = await room.add(3)
    shutil.rmtree(room.library.folder)
    for options in (PLAIN, WEBP):
        with pytest.raises(LibraryMissing):
            await room.run(numbers, options)
    assert room.files() == set()


async def test_the_library_is_no_place_for_an_export(room: Room) -> None:
    export = room.library.exporter.begin(await room.add(), PLAIN)
    with pytest.raises(StorageError, match="in the library already"):
        await export.run(room.library.folder / "m" / "out")
    assert not (room.library.folder / "m" / "out").exists()
    assert (await export.run(room.out)).done == 1  # elsewhere


async def test_options_that_cannot_be_are_refused(room: Room) -> None:
    with pytest.raises(Refused):
        room.library.exporter.begin([1], replace(PLAIN, template="{x}"))
    begun = room.library.exporter.begin([1], PLAIN)
    assert await begun.run(room.out) == begun.progress == Exported(total=0)


async def test_after_a_failure_it_goes_on_elsewhere(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_trip, "_BATCH", 1)
    monkeypatch.setattr(export_trip, "_AHEAD", 1)
    numbers, real = await room.add(4), Decoder.copy

    async def fails(
        self: Decoder, originals: list[tuple[Path, Path, str]]
    ) -> list[Copied]:
        became = await real(self, originals)
        if originals[0][0].name == "1-2.png":
            begun.stop()  # meanwhile: it does not hold for what comes after
            raise DiskFull("The disk is full.")
        return became

    monkeypatch.setattr(Decoder, "copy", fails)
    begun = exporter(room, children=1).begin(numbers, PLAIN)
    with pytest.raises(DiskFull):
        await begun.run(room.out)
    assert room.files() == {"a-fox_1.png", "a-fox_2.png"}
    assert (begun.progress.done, begun.progress.total) == (2, 4)
    monkeypatch.undo()
    ended = await begun.run(room.out.parent / "else")
    assert (ended.done, ended.there) == (4, 0)
    assert ended.names == tuple(f"a-fox_{at}.png" for at in range(1, 5))
    left = {path.name for path in (room.out.parent / "else").iterdir()}
    assert left == {"a-fox_3.png", "a-fox_4.png"}
    # Begun again, what the first folder has is passed over.
    ended = await room.run(numbers)
    assert (ended.done, ended.there) == (4, 2)
    assert len(room.files()) == 4
    assert room.journals() == []


@pytest.mark.parametrize("options", [PLAIN, WEBP])
async def test_one_says_stop_and_goes_on_later(
    room: Room, options: ExportOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_trip, "_BATCH", 2)
    numbers = await room.add(9)
    begun = room.library.exporter.begin(
        numbers, options, lambda now: begun.stop() if now.done else None
    )
    stopped = await begun.run(room.out)
    assert stopped.is_stopped
    assert 1 <= stopped.done < 9
    assert room.files() == set(stopped.names)
    assert await begun.run(room.out) == stopped
    ended = await room.run(numbers, options)
    assert (ended.done, ended.there) == (9, stopped.done)
    assert room.files() == set(ended.names)


@pytest.mark.parametrize("options", [PLAIN, WEBP])
async def test_cancelled_it_leaves_nothing_half_written(
    room: Room, options: ExportOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_trip, "_BATCH", 2)
    begun = asyncio.Event()
    numbers = await room.add(12)
    export = room.library.exporter.begin(numbers, options, lambda _: begun.set())
    running = asyncio.ensure_future(export.run(room.out))
    await begun.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert len(room.files()) == export.progress.done < 12
    assert not any("part" in name for name in room.files())


async def test_a_folder_that_goes_away_is_worded(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_trip, "_TOGETHER", 1)
    numbers = await room.add(8)

    def gone(now: Exported) -> None:
        if now.done:
            shutil.rmtree(room.out, ignore_errors=True)

    for options in (PLAIN, WEBP):
        export = room.library.exporter.begin(numbers, options, gone)
        with pytest.raises(StorageError, match="not there or may not be written"):
            await export.run(room.out)
        assert export.progress.done < 8


async def test_room_is_asked_for_before_anything_is_written(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers, asked = await room.add(3), list[int]()

    def require(_: Target, least_bytes: int) -> None:
        asked.append(least_bytes)
        raise DiskFull("There is not enough room for the pictures.")

    monkeypatch.setattr(Target, "require_space", require)
    with pytest.raises(DiskFull):
        await room.run(numbers)
    assert asked == [sum(len(room.original(at)) for at in range(3))]
    assert room.files() == set()


async def test_one_export_at_a_time(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_trip, "_BATCH", 1)
    numbers = await room.add(6)
    both = await asyncio.gather(room.run(numbers[:2]), room.run(numbers[2:]))
    assert [one.done for one in both] == [2, 4]
    told = [one.total for one in room.told]
    # Whichever comes first: each has prepared itself on a thread of its own.
    assert told in ([2] * 3 + [4] * 5, [4] * 5 + [2] * 3)
    assert len(room.files()) == 6


@pytest.mark.parametrize("options", [PLAIN, WEBP])
async def test_sheets_show_all_with_their_names(
    room: Room, monkeypatch: pytest.MonkeyPatch, options: ExportOptions
) -> None:
    monkeypatch.setattr(export_trip, "_ON_SHEET", 2)
    shown, real = list[str](), Decoder.contact_sheet

    async def spy(self: Decoder, pictures: list[tuple[Path, str]], to: Path) -> object:
        shown.extend(name for _, name in pictures)
        return await real(self, pictures, to)

    monkeypatch.setattr(Decoder, "contact_sheet", spy)
    numbers = await room.add(3)
    ended = await room.run(numbers, replace(options, contact_sheet=True))
    sheets = {"contact-sheet.jpg", "contact-sheet (2).jpg"}
    assert room.files() == set(ended.names) | sheets
    assert shown == list(ended.names)
    assert opened((room.out / "contact-sheet.jpg").read_bytes()).width > 500


async def test_what_cannot_be_shown_is_on_no_sheet(room: Room) -> None:
    """A copy is written byte for byte, whatever it holds."""
    [number] = await room.add(1)
    task = make_task(9, state=TaskState.DONE, outputs=(_broken(room.library),))
    await room.database.run(add_tasks, [task])
    [broken] = await room.database.run(numbers_of, task.id)
    options = replace(PLAIN, contact_sheet=True)
    assert (await room.run([broken], options)).done == 1
    assert "contact-sheet.jpg" not in room.files()
    assert (await room.run([broken, number], options)).done == 2
    assert "contact-sheet.jpg" in room.files()


def _broken(library: Library) -> object:
    body = b"no picture"
    (library.folder / "m/9.png").write_bytes(body)
    sha256 = hashlib.sha256(body).hexdigest()
    return make_output(path="m/9.png", sha256=sha256, size_bytes=len(body))


async def test_the_child_ends_with_the_export(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    pids, real = set[int](), Decoder.close

    async def spy(self: Decoder) -> None:
        pids.add(self.pid or 0)
        await real(self)

    monkeypatch.setattr(Decoder, "close", spy)
    await room.run(await room.add(4), WEBP)
    assert len(pids - {0}) == 2
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, 0)
            raise AssertionError("it goes on")
