"""The library on real files, the real child and the real database."""

import asyncio
import hashlib
import json
import shutil
import subprocess
import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from nanostudio.core.errors import (
    BadPicture,
    LibraryMissing,
    Refused,
    StorageError,
)
from nanostudio.core.recipe import WHOLE, Area, Band
from nanostudio.core.request import GenerationRequest
from nanostudio.core.task import Output, Task
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.library.pipe import Picture
from nanostudio.store.database import Database
from nanostudio.store.references import StoredReference, get_reference
from nanostudio.store.tasks import add_tasks
from tests.library.pictures import (
    drawing,
    encoded,
    exif,
    noise,
    opened,
    picture,
    png_chunk,
    png_with,
)
from tests.library.test_child import HANGS

pytestmark = pytest.mark.anyio

MADE = datetime(2026, 11, 21, 9, 30)
LIMITS = {"max_bytes": 2**20, "max_pixels": 4096 * 4096}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Pictures"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def file(tmp_path: Path, body: bytes, name: str = "Ada's cat.png") -> Path:
    path = tmp_path / name
    path.write_bytes(body)
    return path


def sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def everything(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    )


class Pausing(Decoder):
    """Its answers are held back until `go`."""

    def __init__(self) -> None:
        super().__init__()
        self.began, self.go = threading.Event(), threading.Event()

    def inspected(self, path: Path, name: str = "") -> Picture:
        picture = super().inspected(path, name)
        self.began.set()
        self.go.wait()
        return picture


async def keep(
    library: Library,
    body: bytes,
    *,
    prompt: str = "A fox, in snow",
    expect: int | None = None,
) -> Output:
    incoming = library.incoming()
    incoming.write_bytes(body[:3])
    return await library.keep(
        incoming,
        made=MADE,
        prompt=prompt,
        position=0,
        expect_bytes=expect,
        tail=body[3:],
    )


class TestAddReference:
    async def test_a_file_is_copied_byte_for_byte(
        self, library: Library, database: Database, folder: Path, tmp_path: Path
    ) -> None:
        body = encoded(drawing(), "jpeg", exif=exif(6))
        stored = await library.add_reference(file(tmp_path, body))
        digest = sha256(body)
        assert stored == StoredReference(
            sha256=digest,
            path=f"References/{digest[:2]}/{digest}.jpg",
            name="Ada's cat.png",
            format="jpeg",
            width=64,
            height=96,
            size_bytes=len(body),
            added_ms=1_000,
        )
        assert library.absolute(stored.path).read_bytes() == body
        assert await database.run(get_reference, digest) == stored
        assert everything(folder) == [stored.path]

    async def test_bytes_of_the_clipboard(self, library: Library) -> None:
        stored = await library.add_reference(picture("webp"))
        assert (stored.name, stored.format) == ("picture", "webp")

    async def test_a_name_is_one_plain_line(self, library: Library) -> None:
        stored = await library.add_reference(picture(), name="a\n\u202eb" + "c" * 300)
        assert stored.name.startswith("a b")
        assert len(stored.name) == 120

    async def test_the_same_bytes_are_one_file_and_one_row(
        self, library: Library, database: Database, folder: Path, tmp_path: Path
    ) -> None:
        path = file(tmp_path, picture())
        adds = [library.add_reference(source) for source in (path, picture()) * 4]
        stored = await asyncio.gather(*adds)
        assert len({one.sha256 for one in stored}) == 1
        assert everything(folder) == [stored[0].path]
        count = await database.run(
            lambda db: db.execute("SELECT count(*) FROM stored_references").fetchone()
        )
        assert count == (1,)

    async def test_a_damaged_one_is_replaced(self, library: Library) -> None:
        stored = await library.add_reference(picture())
        path = library.absolute(stored.path)
        path.write_bytes(b"rot" + path.read_bytes()[3:])
        await library.add_reference(picture())
        assert path.read_bytes() == picture()

    @pytest.mark.parametrize("body", [picture()[:-20], b"words", b"<html>"])
    async def test_what_is_no_picture_leaves_nothing(
        self, library: Library, folder: Path, tmp_path: Path, body: bytes
    ) -> None:
        with pytest.raises(BadPicture, match=r"“Ada's cat\.png”"):
            await library.add_reference(file(tmp_path, body))
        assert everything(folder) == []

    async def test_what_is_no_file_leaves_nothing(
        self, library: Library, folder: Path, tmp_path: Path
    ) -> None:
        with pytest.raises(Refused, match="folder"):
            await library.add_reference(tmp_path)
        assert everything(folder) == []

    async def test_when_nobody_waits_any_more_nothing_is_left(
        self, library: Library, database: Database, folder: Path, cache: Path
    ) -> None:
        decoder = Decoder(command=HANGS)
        hanging = Library(folder, cache, database, decoder)
        added = asyncio.create_task(hanging.add_reference(picture()))
        while decoder.pid is None:
            await asyncio.sleep(0)
        assert everything(folder)
        added.cancel()
        with pytest.raises(asyncio.CancelledError):
            await added
        assert everything(folder) == []
        await hanging.close()

    async def test_a_copy_nobody_waits_for_ends_before_it_is_removed(
        self, library: Library, folder: Path
    ) -> None:
        source = folder.with_name("large")
        source.write_bytes(bytes(60 * 2**20))
        added = asyncio.create_task(library.add_reference(source))
        while not any(path.stat().st_size for path in folder.rglob("*.part")):
            await asyncio.sleep(0)
        added.cancel()
        with pytest.raises(asyncio.CancelledError):
            await added
        assert everything(folder) == []

    async def test_a_library_that_is_gone_is_worded(
        self, library: Library, folder: Path
    ) -> None:
        folder.rename(folder.with_name("elsewhere"))
        with pytest.raises(LibraryMissing):
            await library.add_reference(picture())


class TestEditReference:
    async def test_a_copy_is_kept_beside_the_reference(
        self, library: Library, database: Database, folder: Path, tmp_path: Path
    ) -> None:
        body = encoded(drawing(), "jpeg", exif=exif(6))
        stored = await library.add_reference(file(tmp_path, body, "cat.jpg"))
        black = encoded(Image.new("RGBA", (64, 24), (0, 0, 0, 255)))
        crop = Area(0, WHOLE // 2, WHOLE, WHOLE)
        made = await library.edit_reference(
            stored.sha256, crop, [Band(0, 0, black), Band(0, 24, black)]
        )
        copy = library.absolute(made.path).read_bytes()
        assert (made.name, made.format) == ("cat.jpg", "jpeg")
        assert (made.width, made.height) == (64, 48) == opened(copy).size
        assert (made.sha256, made.size_bytes) == (sha256(copy), len(copy))
        assert max(opened(copy).convert("L").tobytes()) < 9
        assert await database.run(get_reference, made.sha256) == made
        assert library.absolute(stored.path).read_bytes() == body
        assert everything(folder) == sorted([stored.path, made.path])

    async def test_the_same_edit_is_the_same_copy(self, library: Library) -> None:
        stored = await library.add_reference(picture())
        crop = Area(0, 0, WHOLE // 2, WHOLE)
        made = [await library.edit_reference(stored.sha256, crop, []) for _ in "ab"]
        assert made[0] == made[1] != stored

    async def test_what_cannot_be_read_leaves_nothing(
        self, library: Library, folder: Path
    ) -> None:
        stored = await library.add_reference(picture())
        library.absolute(stored.path).write_bytes(b"rot")
        with pytest.raises(BadPicture, match="“picture”"):
            await library.edit_reference(stored.sha256, None, [])
        assert everything(folder) == [stored.path]

    async def test_an_unknown_reference(self, library: Library) -> None:
        with pytest.raises(Refused, match="no longer in the library"):
            await library.edit_reference("0" * 64, None, [])


class TestSendable:
    async def test_a_bare_picture_is_sent_itself(self, library: Library) -> None:
        stored = await library.add_reference(picture())
        for _ in range(2):
            fit = await library.sendable(stored.sha256, **LIMITS)
            assert fit.path == library.absolute(stored.path)
            assert fit.sha256 == stored.sha256
            assert fit.filename == f"{stored.sha256[:16]}.png"
            assert (fit.mime, fit.size_bytes) == ("image/png", stored.size_bytes)
            assert (fit.width, fit.height, fit.was_scaled) == (96, 64, False)

    async def test_metadata_stays_here(
        self, library: Library, cache: Path, tmp_path: Path
    ) -> None:
        body = png_with(png_chunk(b"tEXt", b"prompt\0secret"))
        stored = await library.add_reference(body)
        fit = await library.sendable(stored.sha256, **LIMITS)
        sent = fit.path.read_bytes()
        assert b"secret" not in sent
        assert (fit.sha256, fit.size_bytes) == (sha256(sent), len(sent))
        assert fit.path.is_relative_to(cache)
        assert library.absolute(stored.path).read_bytes() == body

    @pytest.mark.tools("exiftool")
    @pytest.mark.parametrize("orientation", [1, 6])
    async def test_exiftool_finds_nothing_in_a_photograph(
        self, library: Library, tmp_path: Path, orientation: int
    ) -> None:
        path = file(tmp_path, encoded(noise((300, 200)), "jpeg"), "photo.jpg")
        told = [
            f"-Orientation#={orientation}",
            "-GPSLatitude=52.5",
            "-GPSLongitude=13.4",
            "-Artist=Ada",
            "-XMP-dc:Creator=Ada",
            "-IPTC:By-line=Ada",
            "-Comment=Ada",
        ]
        run("exiftool", "-q", "-overwrite_original", *told, str(path))
        assert "GPSLatitude" in tags(path)
        stored = await library.add_reference(path)
        fit = await library.sendable(stored.sha256, **LIMITS)
        upright = (200, 300) if orientation == 6 else (300, 200)
        assert opened(fit.path.read_bytes()).size == (fit.width, fit.height) == upright
        groups = {name.partition(":")[0] for name in tags(fit.path, "-G0")}
        assert groups <= {"SourceFile", "ExifTool", "File", "JFIF", "Composite"}
        assert "Ada" not in str(tags(fit.path))

    async def test_what_is_too_large_is_scaled(self, library: Library) -> None:
        stored = await library.add_reference(encoded(noise((600, 400)), "png"))
        fit = await library.sendable(stored.sha256, max_bytes=2**20, max_pixels=60_000)
        assert fit.was_scaled
        assert fit.width * fit.height <= 60_000
        fit = await library.sendable(stored.sha256, max_bytes=99_999, max_pixels=10**9)
        assert fit.was_scaled
        assert fit.path.stat().st_size <= 99_999

    async def test_a_copy_is_made_once(self, library: Library, cache: Path) -> None:
        stored = await library.add_reference(picture("avif"))
        first = await library.sendable(stored.sha256, **LIMITS)
        made = first.path.stat().st_mtime_ns
        assert await library.sendable(stored.sha256, **LIMITS) == first
        assert first.path.stat().st_mtime_ns == made
        assert len(everything(cache / "sendable")) == 2

    async def test_many_at_once(self, library: Library, cache: Path) -> None:
        stored = await library.add_reference(picture("avif"))
        asked = [library.sendable(stored.sha256, **LIMITS) for _ in range(6)]
        assert len(set(await asyncio.gather(*asked))) == 1
        assert len(everything(cache / "sendable")) == 2

    @pytest.mark.parametrize("harm", ["cut", "gone", "no record", "old record"])
    async def test_a_harmed_copy_is_made_anew(
        self, library: Library, cache: Path, harm: str
    ) -> None:
        stored = await library.add_reference(picture("avif"))
        first = await library.sendable(stored.sha256, **LIMITS)
        (record,) = cache.rglob("*.json")
        if harm == "cut":
            first.path.write_bytes(b"")
        elif harm == "gone":
            first.path.unlink()
        elif harm == "no record":
            record.write_bytes(b"{")
        else:
            record.write_text(json.dumps({"sha256": "x", "stripped": {"a": 1}}))
        assert await library.sendable(stored.sha256, **LIMITS) == first
        assert sha256(first.path.read_bytes()) == first.sha256

    async def test_an_unknown_reference(self, library: Library) -> None:
        with pytest.raises(Refused, match="no longer in the library"):
            await library.sendable("0" * 64, **LIMITS)

    async def test_a_reference_whose_file_is_gone(self, library: Library) -> None:
        stored = await library.add_reference(picture())
        library.absolute(stored.path).unlink()
        with pytest.raises(Refused, match="no longer in the library"):
            await library.sendable(stored.sha256, **LIMITS)

    async def test_with_the_library_away_none_is_said_to_be_lost(
        self, library: Library, tmp_path: Path
    ) -> None:
        """The task waits then, where it would have failed."""
        stored = await library.add_reference(picture())
        library.folder.rename(tmp_path / "away")
        with pytest.raises(LibraryMissing):
            await library.sendable(stored.sha256, **LIMITS)

    async def test_a_cache_that_is_gone_is_worded(
        self, library: Library, cache: Path
    ) -> None:
        stored = await library.add_reference(picture("avif"))
        shutil.rmtree(cache)
        cache.touch()
        with pytest.raises(StorageError):
            await library.sendable(stored.sha256, **LIMITS)


class TestKeep:
    async def test_an_original_is_kept_byte_for_byte(
        self, library: Library, folder: Path
    ) -> None:
        body = png_with(png_chunk(b"caBX", b"credentials"))
        output = await keep(library, body, expect=len(body))
        assert output == Output(
            path="2026-11/2026-11-21_a-fox-in-snow_01.png",
            sha256=sha256(body),
            width=96,
            height=64,
            format="png",
            size_bytes=len(body),
        )
        assert library.absolute(output.path).read_bytes() == body
        assert everything(folder) == [output.path]

    async def test_the_extension_is_what_the_bytes_are(self, library: Library) -> None:
        output = await keep(library, picture("webp"))
        assert (output.format, Path(output.path).suffix) == ("webp", ".webp")

    async def test_nothing_is_overwritten(self, library: Library) -> None:
        bodies = [encoded(noise((9, 9 + n)), "png") for n in range(6)]
        outputs = await asyncio.gather(*(keep(library, body) for body in bodies))
        assert len({output.path for output in outputs}) == 6
        for body, output in zip(bodies, outputs, strict=True):
            assert library.absolute(output.path).read_bytes() == body

    async def test_the_same_bytes_of_two_tasks_are_two_files(
        self, library: Library
    ) -> None:
        outputs = await asyncio.gather(*(keep(library, picture()) for _ in range(4)))
        assert len({output.path for output in outputs}) == 4

    async def test_a_file_a_crash_left_without_a_row_is_taken_up(
        self, library: Library, database: Database, folder: Path, cache: Path
    ) -> None:
        first = await keep(library, picture())
        after_crash = Library(folder, cache, database, Decoder())
        await after_crash.prepare()
        assert await keep(after_crash, picture()) == first
        await after_crash.close()
        assert everything(folder) == [first.path]

    async def test_a_file_with_a_row_stays_another_tasks(
        self, library: Library, database: Database, folder: Path, cache: Path
    ) -> None:
        first = await keep(library, picture())
        request = GenerationRequest(provider="monet", model="m", prompt="A fox")
        task = Task(
            id="a" * 16,
            batch_id="b",
            position=0,
            request=request,
            idempotency_key="k",
            created_ms=1,
        )
        await database.run(add_tasks, [replace(task, outputs=(first,))])
        after_crash = Library(folder, cache, database, Decoder())
        second = await keep(after_crash, picture())
        await after_crash.close()
        assert everything(folder) == sorted([first.path, second.path])

    async def test_when_nobody_waits_any_more_nothing_is_moved(
        self, library: Library, database: Database, folder: Path, cache: Path
    ) -> None:
        decoder = Pausing()
        pausing = Library(folder, cache, database, decoder)
        keeping = asyncio.create_task(keep(pausing, picture()))
        await asyncio.to_thread(decoder.began.wait)
        keeping.cancel()
        with pytest.raises(asyncio.CancelledError):
            await keeping
        decoder.go.set()
        await pausing.close()
        assert everything(folder) == []

    async def test_a_move_nobody_waits_for_ends_and_is_found_again(
        self, library: Library, database: Database, folder: Path, cache: Path
    ) -> None:
        began, go = threading.Event(), threading.Event()

        class Slow(Library):
            def _kept(self, place: Any) -> tuple[str, str, bool]:
                began.set()
                go.wait()
                return super()._kept(place)

        slow = Slow(folder, cache, database, Decoder())
        keeping = asyncio.create_task(keep(slow, picture()))
        await asyncio.to_thread(began.wait)
        keeping.cancel()
        await asyncio.sleep(0.01)
        assert not keeping.done()
        go.set()
        with pytest.raises(asyncio.CancelledError):
            await keeping
        (moved,) = everything(folder)
        assert (await keep(slow, picture())).path == moved
        await slow.close()
        assert everything(folder) == [moved]

    async def test_a_download_of_the_wrong_length(
        self, library: Library, folder: Path
    ) -> None:
        with pytest.raises(BadPicture, match="incomplete") as caught:
            await keep(library, picture(), expect=len(picture()) + 1)
        assert "Fetch it again" in caught.value.hint
        assert everything(folder) == []

    @pytest.mark.parametrize("body", [picture()[:-1], b"<!doctype html>", b"GIF89a"])
    async def test_paid_bytes_that_are_no_picture_are_kept_aside(
        self, library: Library, folder: Path, body: bytes
    ) -> None:
        for _ in range(2):
            with pytest.raises(BadPicture) as caught:
                await keep(library, body)
        (kept,) = everything(folder)
        assert kept.startswith("Unreadable/")
        assert (folder / kept).read_bytes() == body
        assert kept in caught.value.hint

    async def test_an_incoming_file_that_is_gone(self, library: Library) -> None:
        incoming = library.incoming()
        await library.discard(incoming)
        await library.discard(incoming)
        with pytest.raises(LibraryMissing):
            await library.keep(
                incoming, made=MADE, prompt="", position=0, expect_bytes=None
            )


class TestThumbnail:
    @pytest.mark.parametrize(("mode", "suffix"), [("RGB", ".jpg"), ("RGBA", ".webp")])
    async def test_is_made_once(
        self, library: Library, cache: Path, mode: str, suffix: str
    ) -> None:
        drawn = drawing((600, 300), mode)
        if mode == "RGBA":
            drawn.putalpha(99)
        output = await keep(library, encoded(drawn, "png"))
        path = await library.thumbnail(output.sha256, output.path, 256)
        digest = output.sha256
        folder = cache / "thumbnails" / "256" / digest[:2]
        assert path == folder / f"{digest}{suffix}"
        assert opened(path.read_bytes()).size == (256, 128)
        made = path.stat().st_mtime_ns
        assert await library.thumbnail(digest, output.path, 256) == path
        assert path.stat().st_mtime_ns == made
        assert len(everything(cache)) == 1

    async def test_an_empty_one_is_made_anew(self, library: Library) -> None:
        output = await keep(library, picture())
        path = await library.thumbnail(output.sha256, output.path, 256)
        path.write_bytes(b"")
        await library.thumbnail(output.sha256, output.path, 256)
        assert path.stat().st_size

    async def test_a_picture_that_rotted(self, library: Library, cache: Path) -> None:
        output = await keep(library, picture())
        library.absolute(output.path).write_bytes(b"rot")
        with pytest.raises(BadPicture):
            await library.thumbnail(output.sha256, output.path, 256)
        assert everything(cache) == []


class TestCopyOut:
    async def test_a_copy_is_verbatim_and_overwrites_nothing(
        self, library: Library, tmp_path: Path
    ) -> None:
        output = await keep(library, picture())
        target = tmp_path / "out" / "deep"
        names = [(await library.copy_out(output, target)).name for _ in range(2)]
        assert names == [
            "2026-11-21_a-fox-in-snow_01.png",
            "2026-11-21_a-fox-in-snow_01 (2).png",
        ]
        assert everything(target) == sorted(names)
        assert all((target / name).read_bytes() == picture() for name in names)

    @pytest.mark.parametrize("name", ["fox.png", "../fox.png"])
    async def test_under_another_name(
        self, library: Library, tmp_path: Path, name: str
    ) -> None:
        output = await keep(library, picture())
        copy = await library.copy_out(output, tmp_path / "out", name)
        assert copy == tmp_path / "out" / "fox.png"

    async def test_an_original_that_rotted_is_not_handed_out(
        self, library: Library, tmp_path: Path
    ) -> None:
        output = await keep(library, picture())
        library.absolute(output.path).write_bytes(b"rot")
        with pytest.raises(StorageError, match="damaged"):
            await library.copy_out(output, tmp_path / "out")
        assert everything(tmp_path / "out") == []

    async def test_an_original_that_is_gone(
        self, library: Library, tmp_path: Path
    ) -> None:
        output = await keep(library, picture())
        library.absolute(output.path).unlink()
        with pytest.raises(StorageError, match="no longer in the library"):
            await library.copy_out(output, tmp_path / "out")

    async def test_a_place_that_cannot_be_written(
        self, library: Library, tmp_path: Path
    ) -> None:
        output = await keep(library, picture())
        with pytest.raises(StorageError, match="may not be written"):
            await library.copy_out(output, file(tmp_path, b"x", "a file"))


async def test_there_must_be_space(library: Library) -> None:
    await library.require_space(1)
    with pytest.raises(StorageError):
        await library.require_space(2**62)


def run(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout


def tags(path: Path, *options: str) -> dict[str, object]:
    (found,) = json.loads(run("exiftool", "-json", *options, str(path)))
    return found


async def test_it_tells_the_folder_the_person_owns(
    library: Library, tmp_path: Path
) -> None:
    assert library.folder == tmp_path / "Pictures"
