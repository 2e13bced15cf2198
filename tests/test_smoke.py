"""The whole program on the real event loop: open, generate, close, open again."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.core.task import TaskState
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.running import live
from nanostudio.ui.front import Front
from nanostudio.ui.shell import Shell

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, object]]:
    """Qt's and asyncio's one loop, as the program runs it."""
    qapp.setQuitOnLastWindowClosed(False)
    return "asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.find(data_dir=tmp_path, is_demo=True)


def remembered(paths: Paths) -> QSettings:
    """What the window keeps between runs."""
    ini = QSettings.Format.IniFormat
    return QSettings(str(paths.settings.parent / "window.ini"), ini)


def front(qapp: QApplication, paths: Paths) -> Front:
    """The window as the demo opens it."""
    kept = remembered(paths)
    window = Shell(kept)
    window.show()
    return Front(qapp, window, kept, [row for row in SPECS if row.id == "sandbox"])


class Visit:
    """One stay of a person at the window."""

    def __init__(self, qapp: QApplication, paths: Paths) -> None:
        self.front = front(qapp, paths)
        self.life = asyncio.ensure_future(live(self.front, paths, {}, None))
        self._changed = asyncio.Event()
        gallery = self.front.gallery
        for signal in (
            gallery.rowsInserted,
            gallery.dataChanged,
            gallery.modelReset,
            self.front.draft.changed,
        ):
            signal.connect(self._on_change)

    def _on_change(self, *_: object) -> None:
        self._changed.set()

    def tiles(self) -> list[Tile]:
        gallery = self.front.gallery
        return [gallery.tile(row) for row in range(gallery.rowCount())]

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for a change after which `is_so`."""
        while not is_so():
            assert not self.life.done()
            self._changed.clear()
            await self._changed.wait()

    async def leave(self) -> int:
        self.front.window.close()
        return await self.life


async def test_a_picture_is_generated_and_still_there_next_time(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    compose, draft = visit.front.compose, visit.front.draft
    QTest.keyClicks(compose.prompt, "A lighthouse at night")
    draft.set_count(2)
    await _attached(visit)
    QTest.mouseClick(compose.order.generate, Qt.MouseButton.LeftButton)
    await visit.until(lambda: len(visit.tiles()) == 2)
    assert all(tile.output is None for tile in visit.tiles())
    await visit.until(lambda: all(t.state is TaskState.DONE for t in visit.tiles()))
    made = [tile.output for tile in visit.tiles()]
    assert await visit.leave() == 0

    again = Visit(qapp, paths)
    await again.until(lambda: len(again.tiles()) == 2)
    assert [tile.output for tile in again.tiles()] == made
    await again.until(lambda: again.front.draft.prompt == "A lighthouse at night")
    assert again.front.draft.count == 2
    assert await again.leave() == 0


async def test_closing_in_mid_run_loses_nothing(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    await _attached(visit)
    visit.front.draft.set_prompt("A harbour")
    visit.front.draft.generate()
    await visit.until(
        lambda: [tile.state for tile in visit.tiles()] == [TaskState.RUNNING]
    )
    assert await visit.leave() == 0

    again = Visit(qapp, paths)
    await again.until(
        lambda: [tile.state for tile in again.tiles()] == [TaskState.DONE]
    )
    assert await again.leave() == 0


async def test_a_prompt_and_its_values_are_there_next_time_and_can_be_recalled(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    await _attached(visit)
    prompt, draft = visit.front.compose.prompt, visit.front.draft
    QTest.keyClicks(prompt, "A {red|blue} {thing}")
    draft.set_values({"thing": "boat"})
    draft.generate()
    await visit.until(lambda: len(visit.tiles()) == 2)
    asked = {tile.task.request.prompt for tile in visit.tiles()}
    assert asked == {"A red boat", "A blue boat"}
    draft.set_prompt("A {thing}")
    await visit.until(lambda: all(t.state is TaskState.DONE for t in visit.tiles()))
    assert await visit.leave() == 0

    again = Visit(qapp, paths)
    draft = again.front.draft
    await again.until(lambda: draft.prompt == "A {thing}")
    assert draft.request().prompt == "A boat"
    await _attached(again)
    again.front.commands["prompt.earlier"].trigger()
    await again.until(lambda: draft.prompt == "A {red|blue} {thing}")
    assert await again.leave() == 0


async def test_a_price_of_ones_own_is_shown_once_the_engine_is_there(
    qapp: QApplication, paths: Paths
) -> None:
    paths.settings.write_text(
        '[prices.sandbox."nano-banana-2"]\n1K = "3 credits"\n', "utf-8"
    )
    visit = Visit(qapp, paths)
    await _attached(visit)
    assert str(visit.front.draft.estimate()) == "3 credits"
    assert await visit.leave() == 0


async def test_nothing_covers_the_panels(qapp: QApplication, paths: Paths) -> None:
    here = front(qapp, paths)
    QTest.qWaitForWindowExposed(here.window)
    for widget in (here.compose.model, here.compose.prompt, here.panel.search):
        centre = widget.mapTo(here.window, widget.rect().center())
        hit: QWidget | None = here.window.childAt(centre)
        assert hit is not None
        assert hit is widget or widget.isAncestorOf(hit)
    here.window.close()


async def _attached(visit: Visit) -> None:
    """Until the engine answers the window's wishes."""
    while not visit.front.is_attached:
        assert not visit.life.done()
        await asyncio.sleep(0.01)
