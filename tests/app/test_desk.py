"""The window's wishes reach the engine, and pictures the tray, on the real parts."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from nanostudio.app.asides import Asides
from nanostudio.app.bulletin import Bulletin
from nanostudio.app.desk import Desk
from nanostudio.app.draft import Draft
from nanostudio.app.filtering import Show
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.intake import Intake
from nanostudio.app.messages import Message, Messages
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawner
from nanostudio.app.task_desk import TaskDesk
from nanostudio.app.thumbnails import Thumbnails, Wanted
from nanostudio.app.tiles import Tile
from nanostudio.app.tray import LibraryPicture, on_web
from nanostudio.backend import Backend, open_backend
from nanostudio.core.errors import KeyringTrouble, Refused
from nanostudio.core.request import GenerationRequest
from nanostudio.core.search import Query
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import TaskState
from nanostudio.keys import Keys, KeyStatus
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.store.drafts import load_draft

pytestmark = pytest.mark.anyio


@dataclass
class Room:
    """A desk with everything around it but widgets."""

    backend: Backend
    desk: Desk
    tasks: TaskDesk
    intake: Intake
    draft: Draft
    gallery: GalleryModel
    asides: Asides
    bulletin: Bulletin
    thumbnails: Thumbnails
    said: list[Message]
    bugs: list[BaseException]

    async def settled(self) -> list[Tile]:
        """The tiles once no task goes on by itself."""
        while not self.gallery.rowCount():
            await asyncio.sleep(0.01)
        names = {self.gallery.tile(n).task.id for n in range(self.gallery.rowCount())}
        await self.backend.engine.settled(names, timeout_s=20)
        return [self.gallery.tile(n) for n in range(self.gallery.rowCount())]

    async def until(self, found: object) -> None:
        """Wait till `found()`; the parts under test tell by signals of many kinds."""
        async with asyncio.timeout(20):
            while not found():  # type: ignore[operator]
                await asyncio.sleep(0.01)


@asynccontextmanager
async def room(
    folder: Path, gateway: str, keys: Keys | None = None, typed: str = ""
) -> AsyncIterator[Room]:
    """`typed` before the start."""
    paths = Paths.find(data_dir=folder, library_dir=folder / "library")
    said: list[Message] = []
    bugs: list[BaseException] = []
    messages = Messages()
    messages.message_shown.connect(said.append)
    rows = sorted(SPECS, key=lambda row: row.id != "sandbox")
    asides, by_id = Asides(), {row.id: row for row in rows}
    draft, gallery = Draft(rows), GalleryModel(by_id, asides=asides)
    bulletin = Bulletin(by_id, asides)
    thumbnails = Thumbnails()
    urls = dict.fromkeys(("sandbox", "apidot", "monet"), gateway)
    async with open_backend(paths, typed_urls=urls) as backend:
        spawn = Spawner(messages.report, bugs.append)
        tasks = TaskDesk(
            engine=backend.engine,
            gallery=gallery,
            bulletin=bulletin,
            asides=asides,
            messages=messages,
            spawn=spawn,
        )
        desk = Desk(
            engine=backend.engine,
            library=backend.library,
            database=backend.database,
            keys=keys or backend.keys,
            hosting=backend.hosting,
            draft=draft,
            projects=Projects(),
            tasks=tasks,
            gallery=gallery,
            thumbnails=thumbnails,
            messages=messages,
            spawn=spawn,
        )
        intake = Intake(
            library=backend.library,
            database=backend.database,
            wire=backend.wire,
            tray=draft.tray,
            spawn=spawn,
        )
        draft.generate_requested.connect(desk.generate)
        desk.order_refused.connect(lambda _provider, error: messages.report(error))
        draft.tray.files_offered.connect(intake.take)
        draft.set_prompt(typed)
        await desk.start()
        yield Room(
            backend,
            desk,
            tasks,
            intake,
            draft,
            gallery,
            asides,
            bulletin,
            thumbnails,
            said,
            bugs,
        )
        await desk.save()
        await spawn.close()
    assert bugs == []


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    Image.linear_gradient("L").convert("RGB").save(path)
    return path


async def test_the_main_job(
    qapp: QApplication, tmp_path: Path, gateway: str, photo: Path
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        here.draft.set_prompt("a fox")
        here.draft.tray.offer([photo])
        await here.until(lambda: not here.draft.tray.is_loading())
        here.draft.generate()
        [tile] = await here.settled()
        assert tile.state is TaskState.DONE
        assert tile.output is not None

        ready: list[Path] = []
        here.thumbnails.thumbnail_ready.connect(lambda _, path: ready.append(path))
        here.thumbnails.want(
            "test", [Wanted(tile.output.sha256, tile.output.path, 256)]
        )
        await here.until(lambda: ready)
        assert ready[0].is_file()

        here.desk.use_as_reference(tile)
        await here.until(lambda: len(here.draft.tray.to_send()) == 2)
        here.draft.set_prompt("something else")
        here.desk.reuse(tile)
        await here.until(lambda: len(here.draft.tray.to_send()) == 1)
        assert here.draft.prompt == "a fox"


async def test_the_draft_and_open_tasks_are_there_next_time(
    qapp: QApplication, tmp_path: Path, gateway: str, photo: Path
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        here.draft.set_prompt("a harbour")
        here.draft.tray.offer([photo])
        await here.until(lambda: not here.draft.tray.is_loading())
        here.draft.generate()
        await here.until(here.gallery.rowCount)
    async with room(tmp_path / "lib", gateway) as here:
        assert here.draft.prompt == "a harbour"
        assert any("last time" in message.title for message in here.said)
        await here.until(lambda: len(here.draft.tray.to_send()) == 1)
        [tile] = await here.settled()
        assert tile.state is TaskState.DONE


async def test_what_was_begun_before_the_start_is_not_overwritten(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        here.draft.set_prompt("the old one")
    async with room(tmp_path / "lib", gateway) as here:
        here.draft.set_prompt("the new one")
        await here.desk.start()
        assert here.draft.prompt == "the new one"


async def test_what_is_typed_before_the_start_has_ended_is_kept(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path / "lib", gateway, typed="at once") as here:
        await kept(here, "at once")


async def test_who_types_without_a_pause_is_kept_too(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        words = [f"word {n}" for n in range(1000)]
        typing = asyncio.ensure_future(typed(here.draft, words))
        await kept(here, "word")
        assert not typing.done()
        typing.cancel()


async def test_pictures_of_before_are_fetched_and_found_by_words(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        for prompt in ("a fox", "a hen"):
            here.draft.set_prompt(prompt)
            here.draft.generate()
        await here.until(lambda: here.gallery.rowCount() == 2)
        await here.settled()
    async with room(tmp_path / "lib", gateway) as here:
        await here.until(lambda: sorted(seen(here)) == ["a fox", "a hen"])
        assert here.gallery.counts.every == 2
        for typed, found in (("nano banana fox", ["a fox"]), ("zebra", [])):
            await here.until(lambda f=found, t=typed: shown_for(here, t) == f)


def seen(here: Room) -> list[str]:
    """The prompts of the pictures that can be seen."""
    QApplication.processEvents()  # asyncio's own loop knows no timer of Qt's
    tiles = [here.gallery.tile(row) for row in range(here.gallery.rowCount())]
    return [tile.prompt for tile in tiles]


def shown_for(here: Room, words: str) -> list[str]:
    here.gallery.set_filter(Show.ALL, Query(text=words))
    return seen(here)


async def typed(draft: Draft, words: list[str]) -> None:
    for word in words:
        draft.set_prompt(word)
        await asyncio.sleep(0.02)


async def kept(here: Room, words: str) -> None:
    """Until the draft in the database has `words`."""
    async with asyncio.timeout(15):
        while words.encode() not in (
            await here.backend.database.run(load_draft) or b""
        ):
            QApplication.processEvents()  # asyncio's own loop knows no timer of Qt's
            await asyncio.sleep(0.01)


class SilentKeys(Keys):
    """A keyring whose unlock window was closed."""

    async def status(self, provider: ProviderSpec) -> KeyStatus:
        raise KeyringTrouble("The system's keyring failed.")


async def test_a_keyring_that_fails_at_the_first_start_stops_nothing(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path, gateway, SilentKeys()) as here:
        here.draft.set_prompt("a fox")
        here.draft.generate()
        [tile] = await here.settled()
        assert tile.state is TaskState.DONE
        assert here.said == []


async def test_failures_can_be_retried_or_put_away(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    request = GenerationRequest(
        provider="sandbox", model="nano-banana-2", prompt="a fox [fault:refused]"
    )
    async with room(tmp_path / "lib", gateway) as here:
        here.desk.generate((request,))
        [failed] = await here.settled()
        assert failed.state is TaskState.FAILED
        here.tasks.retry(failed.task.id)
        await here.until(
            lambda: [t.task.id for t in _tiles(here)] not in ([], [failed.task.id])
        )
        [again] = await here.settled()
        here.tasks.dismiss(again.task.id)
        await here.until(lambda: not here.gallery.rowCount())
    async with room(tmp_path / "lib", gateway) as here:
        assert here.gallery.rowCount() == 0


async def test_cancel_says_what_it_could_do(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    request = GenerationRequest(
        provider="sandbox", model="nano-banana-2", prompt="a fox [fault:never]"
    )
    async with room(tmp_path / "lib", gateway) as here:
        here.desk.generate((request,))
        await here.until(lambda: [t.state for t in _tiles(here)] == [TaskState.RUNNING])
        here.tasks.cancel(_tiles(here)[0].task.id)
        await here.until(lambda: here.said)
        assert "Stopped waiting" in here.said[-1].title
        assert "may still" in here.said[-1].hint


async def test_bad_sources_leave_the_tray_with_their_reason(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    text = tmp_path / "notes.png"
    text.write_text("no picture")
    gone = LibraryPicture(sha256="ab" * 32, name="old")
    async with room(tmp_path / "lib", gateway) as here:
        refused: list[str] = []
        here.draft.tray.refused.connect(lambda error: refused.append(error.title))
        here.draft.tray.offer([folder, text, gone])
        await here.until(lambda: len(refused) == 3)
        assert here.draft.tray.references == ()
        assert any("empty" in title for title in refused)
        assert any("old" in title for title in refused)


async def test_a_folder_becomes_its_pictures(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    folder = tmp_path / "album"
    folder.mkdir()
    for number in (1, 2, 10):
        Image.new("RGB", (64, 64), (number, 0, 0)).save(folder / f"{number}.png")
    async with room(tmp_path / "lib", gateway) as here:
        here.draft.tray.offer([folder])
        await here.until(lambda: len(here.draft.tray.to_send()) == 3)
        names = [reference.name for reference in here.draft.tray.references]
        assert names == ["Picture 1", "Picture 2", "Picture 10"]


async def test_an_unsafe_address_is_not_fetched(
    qapp: QApplication, tmp_path: Path, gateway: str
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        refused: list[Refused] = []
        here.draft.tray.refused.connect(refused.append)
        here.draft.tray.offer([on_web("http://127.0.0.1/picture.png")])
        await here.until(lambda: refused)
        assert "not allowed" in refused[0].title
        assert here.draft.tray.references == ()


def _tiles(here: Room) -> list[Tile]:
    return [here.gallery.tile(row) for row in range(here.gallery.rowCount())]


async def test_hosting_is_asked_for_once(
    qapp: QApplication, tmp_path: Path, gateway: str, photo: Path, monkeypatch
) -> None:
    monkeypatch.setenv("APIDOT_API_KEY", "a")
    async with room(tmp_path, gateway) as here:
        here.draft.set_model("apidot", "nano-banana-2")
        here.draft.set_prompt("a fox")
        here.draft.tray.offer([photo])
        await here.until(here.draft.tray.to_send)
        here.draft.generate()
        await here.until(lambda: here.said)
        assert here.said[-1].action is None  # nobody there who could
        monkeypatch.setenv("MONET_API_KEY", "monet_a")
        here.draft.generate()
        await here.until(lambda: here.said[-1].action)
        assert "Monet can host" in here.said[-1].hint
        assert here.gallery.rowCount() == 0
        here.said[-1].action()
        [tile] = await here.settled()
        assert tile.output is not None
        assert here.desk.hosts.chosen is not None
        assert here.desk.hosts.chosen.id == "monet"
        here.draft.generate()
        await here.until(lambda: here.gallery.rowCount() == 2)
        asked = len(here.said)
    async with room(tmp_path, gateway) as again:
        again.desk.generate((tile.task.request,))
        await again.until(lambda: again.gallery.rowCount() == 3)
        assert [said for said in again.said if said.action] == []
    assert asked == 2


async def test_closing_waits_for_an_edit_that_was_applied(
    qapp: QApplication, tmp_path: Path, gateway: str, photo: Path
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        tray = here.draft.tray
        tray.offer([photo])
        await here.until(lambda: not tray.is_loading())
        token, original = tray.references[0].token, tray.references[0].sha256
        here.draft.set_aspect_ratio("16:9")
        busy = asyncio.Event()
        tray.changed.connect(lambda: tray.references[0].is_busy and busy.set())
        here.intake.edits.crop(token, "16:9")
        await asyncio.wait_for(busy.wait(), 20)
        await here.desk.save()
        assert tray.references[0].original == original
