"""Starts that fail, and are mended from the window; a start while one is open."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from nanostudio import door
from nanostudio.paths import Paths
from nanostudio.store.database import Database
from nanostudio.store.drafts import save_draft
from nanostudio.store.tasks import add_tasks
from nanostudio.ui import theme
from nanostudio.ui.trouble import Trouble
from tests.store.samples import make_output, make_task
from tests.test_smoke import Visit

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, object]]:
    qapp.setQuitOnLastWindowClosed(False)
    return "asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.find(data_dir=tmp_path, is_demo=True)


async def until(is_so: Callable[[], bool]) -> None:
    """Look again and again: what is waited for has no signal here."""
    async with asyncio.timeout(20):
        while not is_so():
            await asyncio.sleep(0.01)


def troubles(visit: Visit) -> list[Trouble]:
    found = visit.front.panel.findChildren(Trouble)
    return [one for one in found if one.isVisible()]


async def test_a_mistake_in_the_settings_is_said_and_mending_it_is_enough(
    qapp: QApplication, paths: Paths
) -> None:
    paths.settings.write_text("[window]\ntheme = light\n", "utf-8")
    visit = Visit(qapp, paths)
    await until(lambda: bool(troubles(visit)))
    (trouble,) = troubles(visit)
    assert "line 2, “theme = light”" in trouble.hint.text()
    assert trouble.open.isVisible()
    visit.front.draft.set_prompt("Kept meanwhile")
    paths.settings.write_text('[window]\ntheme = "light"\n', "utf-8")
    await until(lambda: visit.front.is_attached)
    assert troubles(visit) == []
    assert theme.current() is theme.LIGHT
    assert visit.front.draft.prompt == "Kept meanwhile"
    assert await visit.leave() == 0


async def test_another_try_finds_another_mistake(
    qapp: QApplication, paths: Paths
) -> None:
    paths.settings.write_text("[window\n", "utf-8")
    visit = Visit(qapp, paths)
    await until(lambda: bool(troubles(visit)))
    paths.settings.write_text("[notifications]\ndone = 3\n", "utf-8")
    troubles(visit)[0].again.click()
    await until(lambda: any("“done = 3”" in t.hint.text() for t in troubles(visit)))
    assert len(troubles(visit)) == 1
    assert await visit.leave() == 1


async def test_a_library_whose_disk_is_away_opens_when_it_is_connected(
    qapp: QApplication, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nanostudio.running._LOOK_S", 0.01)
    assert paths.library is not None
    database = await Database.open(paths.database)
    await database.run(add_tasks, [make_task(1, outputs=(make_output(),))])
    await database.close()
    visit = Visit(qapp, paths)
    await until(lambda: bool(troubles(visit)))
    (trouble,) = troubles(visit)
    assert str(paths.library) in trouble.hint.text().replace("\u200b", "")
    assert not paths.library.exists()
    paths.library.mkdir()
    await until(lambda: visit.front.is_attached)
    assert troubles(visit) == []
    paths.library.rename(tmp_path / "away")
    visit.front.library_watch.look()
    await until(lambda: visit.front.library_watch.is_gone)
    (tmp_path / "away").rename(paths.library)
    visit.front.library_watch.look()
    await until(lambda: not visit.front.library_watch.is_gone)
    assert await visit.leave() == 0


async def test_a_library_in_use_can_be_had_once_it_is_free(
    qapp: QApplication, paths: Paths
) -> None:
    paths.database.parent.mkdir(parents=True, exist_ok=True)
    other = await Database.open(paths.database)
    visit = Visit(qapp, paths)
    await until(lambda: bool(troubles(visit)))
    (trouble,) = troubles(visit)
    assert trouble.title.text() == "Another NanoStudio has this library open."
    assert not trouble.open.isVisible()
    await other.close()
    trouble.again.click()
    await until(lambda: visit.front.is_attached)
    assert await visit.leave() == 0


async def test_a_prompt_that_cannot_be_restored_is_said_and_the_window_works(
    qapp: QApplication, paths: Paths
) -> None:
    paths.database.parent.mkdir(parents=True, exist_ok=True)
    database = await Database.open(paths.database)
    await database.run(save_draft, b"[1, ")
    await database.close()
    visit = Visit(qapp, paths)
    await until(lambda: bool(visit.front.toasts.shown))
    (toast,) = visit.front.toasts.shown
    assert toast.title.text() == "The last prompt could not be restored."
    await until(lambda: visit.front.is_attached)
    visit.front.draft.set_prompt("Another")
    assert await visit.leave() == 0


async def test_a_mistake_made_while_it_runs_is_said_and_changes_nothing(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    await until(lambda: visit.front.is_attached)
    paths.settings.write_text("[shortcuts]\ngenerate = 3\n", "utf-8")
    await until(lambda: bool(visit.front.toasts.shown))
    (toast,) = visit.front.toasts.shown
    assert "“generate = 3”" in toast.hint.text().replace("\u200b", "")
    assert toast.action.text() == "Open the file"
    paths.settings.write_text('[shortcuts]\ngenerate = "F5"\n', "utf-8")
    await until(lambda: visit.front.commands.keys("generate") == ["F5"])
    assert await visit.leave() == 0


async def test_what_is_set_last_is_written_before_the_end(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    await until(lambda: visit.front.is_attached)
    visit.front.preferences.set_theme("light")
    visit.front.panel.set_tile_size(222)
    assert await visit.leave() == 0
    assert 'theme = "light"' in paths.settings.read_text("utf-8")
    again = Visit(qapp, paths)
    assert again.front.panel.tile_size == 222
    await until(lambda: again.front.is_attached)
    assert await again.leave() == 0


async def test_folders_can_be_opened_once_they_are_known(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    folder = visit.front.commands["library.open_folder"]
    assert not folder.isEnabled()
    await until(lambda: visit.front.is_attached)
    assert folder.isEnabled()
    assert await visit.leave() == 0


async def test_a_second_start_brings_the_first_window_forward(
    qapp: QApplication, paths: Paths, tmp_path: Path
) -> None:
    visit = Visit(qapp, paths)
    await until(lambda: Path(door.address(paths.database)).exists())
    visit.front.window.hide()
    second = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "nanostudio", "--demo", "--data-dir", str(tmp_path)),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    _, said = await second.communicate()
    assert second.returncode == 0
    assert b"open already" in said
    await until(visit.front.window.isVisible)  # it may be gone before it was heard
    assert await visit.leave() == 0
    assert not door.knock(door.address(paths.database))
