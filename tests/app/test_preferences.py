"""Settings while the window is open: shown at once, written behind, followed."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from nanostudio.app.preferences import Preferences
from nanostudio.app.spawn import Spawner
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.money import Money
from nanostudio.settings import Settings, load

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, object]]:
    """Qt's loop: a file that changes is one of its events."""
    return "asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


_alive: list[Preferences] = []  # nor a watcher


class Seen:
    """A Preferences at work, and what it said."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.failures: list[StudioError] = []
        self.bugs: list[BaseException] = []
        self.spawn = Spawner(self.failures.append, self.bugs.append)
        self.preferences = Preferences()
        _alive.append(self.preferences)
        self.mistakes: list[Refused | None] = []
        self.restarts = 0
        self._changed = asyncio.Event()
        self.preferences.changed.connect(self._note)
        self.preferences.mistake_changed.connect(self._on_mistake)
        self.preferences.restart_wanted.connect(self._on_restart)

    def _note(self, *_: object) -> None:
        self._changed.set()

    def _on_mistake(self, mistake: Refused | None) -> None:
        self.mistakes.append(mistake)
        self._note()

    def _on_restart(self) -> None:
        self.restarts += 1

    async def start(self) -> Preferences:
        self.preferences.attach(self.path, self.spawn)
        await self.preferences.read()
        return self.preferences

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not is_so():
                self._changed.clear()
                await self._changed.wait()


@pytest.fixture
async def seen(path: Path) -> AsyncIterator[Seen]:
    gc.collect()  # the last test's loop: a worker thread must not be the one to end it
    made = Seen(path)
    yield made
    await made.spawn.close()
    assert made.bugs == []


async def test_a_change_is_shown_at_once_and_written_behind(
    seen: Seen, path: Path
) -> None:
    preferences = await seen.start()
    preferences.set_theme("light")
    assert preferences.settings.theme == "light"
    assert not path.exists()
    preferences.set_notify_done(False)
    preferences.set_notify_failed(False)
    preferences.set_language("de")
    preferences.set_trash_days(0)
    preferences.set_library(Path("/pictures"))
    preferences.set_limit("credits", Money.of(50, "credits"))
    preferences.set_limit("USD", Money.of("1.5", "USD"))
    await preferences.save()
    assert load(path) == preferences.settings
    assert load(path) == Settings(
        theme="light",
        language="de",
        library=Path("/pictures"),
        notify_done=False,
        notify_failed=False,
        trash_days=0,
        confirm=(Money.of(50, "credits"), Money.of("1.5", "USD")),
    )
    preferences.set_limit("credits", None)
    preferences.set_limit("USD", None)
    await preferences.save()
    assert "confirm" not in path.read_text("utf-8")


async def test_what_is_changed_before_there_is_a_file_is_kept(
    seen: Seen, path: Path
) -> None:
    seen.preferences.set_theme("dark")
    await seen.preferences.save()
    preferences = await seen.start()
    assert preferences.settings.theme == "dark"
    await preferences.save()
    assert load(path).theme == "dark"


async def test_keys_are_written_as_a_person_would(seen: Seen, path: Path) -> None:
    preferences = await seen.start()
    preferences.set_keys({"generate": ["F5", "Ctrl+Return"], "picture.copy": []})
    preferences.set_keys({"view.find": ["F3"]})
    await preferences.save()
    assert path.read_text("utf-8").splitlines() == [
        "[shortcuts]",
        'generate = ["F5", "Ctrl+Return"]',
        '"picture.copy" = ""',
        '"view.find" = "F3"',
    ]
    preferences.set_keys({"generate": None, "picture.copy": None})
    await preferences.save()
    assert load(path).shortcuts == {"view.find": ("F3",)}


async def test_what_the_person_writes_meanwhile_stays(seen: Seen, path: Path) -> None:
    preferences = await seen.start()
    path.write_text("[notifications]\ndone = false  # mine\n", "utf-8")
    preferences.set_theme("light")
    await preferences.save()
    assert "# mine" in path.read_text("utf-8")
    assert not preferences.settings.notify_done
    assert preferences.settings.theme == "light"


async def test_a_file_that_is_edited_counts_at_once(seen: Seen, path: Path) -> None:
    preferences = await seen.start()
    path.write_text('[window]\ntheme = "light"\n', "utf-8")
    await seen.until(lambda: preferences.settings.theme == "light")
    other = path.with_name("saved-by-an-editor")
    other.write_text('[window]\ntheme = "dark"\n', "utf-8")
    other.replace(path)
    await seen.until(lambda: preferences.settings.theme == "dark")
    path.write_text("[notifications]\nfailed = false\n", "utf-8")
    await seen.until(lambda: not preferences.settings.notify_failed)
    assert preferences.settings.theme == "system"
    assert seen.restarts == 0


async def test_a_mistake_leaves_everything_as_it_was_till_it_is_mended(
    seen: Seen, path: Path
) -> None:
    preferences = await seen.start()
    preferences.set_theme("light")
    await preferences.save()
    path.write_text("[window\n", "utf-8")
    await seen.until(lambda: preferences.mistake is not None)
    assert "line 1, “[window”" in str(preferences.mistake)
    assert preferences.settings.theme == "light"
    preferences.set_theme("dark")
    with pytest.raises(Refused, match="mistake"):
        await preferences.save()
    assert preferences.settings.theme == "light"
    assert path.read_text("utf-8") == "[window\n"
    path.write_text('[window]\ntheme = "dark"\n', "utf-8")
    await seen.until(lambda: preferences.mistake is None)
    assert preferences.settings.theme == "dark"
    assert [bool(one) for one in seen.mistakes] == [True, False]


async def test_a_mistake_at_the_start_is_raised(seen: Seen, path: Path) -> None:
    path.parent.mkdir()
    path.write_text("theme = red\n", "utf-8")
    with pytest.raises(Refused, match="mistake"):
        await seen.start()
    path.write_text("", "utf-8")
    await seen.preferences.read()
    assert seen.preferences.mistake is None


async def test_what_counts_from_the_next_start_on_is_said_once(
    seen: Seen, path: Path
) -> None:
    path.parent.mkdir()
    path.write_text('[window]\nlanguage = "de"\n', "utf-8")
    preferences = await seen.start()
    assert seen.restarts == 0
    preferences.set_language("ja")
    assert seen.restarts == 1
    preferences.set_theme("dark")
    await preferences.save()
    assert seen.restarts == 1
    preferences.set_language("de")  # as the program was started
    assert seen.restarts == 1


async def test_a_file_to_edit_is_made_when_there_is_none(
    seen: Seen, path: Path
) -> None:
    preferences = await seen.start()
    ready: list[Path] = []
    preferences.file_ready.connect(ready.append)
    preferences.file_ready.connect(seen._note)
    preferences.open_file()
    await seen.until(lambda: bool(ready))
    assert ready == [path]
    assert "# theme" in path.read_text("utf-8")
    assert preferences.settings == Settings()


async def test_what_cannot_be_written_is_taken_back(seen: Seen, path: Path) -> None:
    preferences = await seen.start()
    path.parent.rmdir()
    path.parent.write_text("a file in its place")
    preferences.set_theme("light")
    with pytest.raises(StudioError):
        await preferences.save()
    assert preferences.settings.theme == "system"
