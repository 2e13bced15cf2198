"""The whole program on the real event loop: open, generate, close, open again."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
import qasync
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from nanostudio.app.kept import Kept
from nanostudio.app.tiles import Tile
from nanostudio.core.task import TaskState
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.running import live
from nanostudio.ui.front import Front
from nanostudio.ui.look import Look
from nanostudio.ui.shell import Shell
from nanostudio.ui.sketch.editor import SketchEditor

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, object]]:
    """Qt's and asyncio's one loop, as the program runs it."""
    qapp.setQuitOnLastWindowClosed(False)
    return "asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.find(data_dir=tmp_path, is_demo=True)


def front(qapp: QApplication, paths: Paths) -> Front:
    """The window as the demo opens it."""
    kept = Kept(paths.settings.parent / "window.ini")
    look = Look(qapp, kept)
    window = Shell(kept)
    window.show()
    sandbox = [row for row in SPECS if row.id == "sandbox"]
    return Front(qapp, window, kept, sandbox, look)


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
        """Those of which something is to be seen."""
        gallery = self.front.gallery
        tiles = [gallery.tile(row) for row in range(gallery.rowCount())]
        return [tile for tile in tiles if not tile.is_blank]

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


async def test_a_reference_is_cropped_in_the_editor_and_still_is_next_time(
    qapp: QApplication, paths: Paths, tmp_path: Path
) -> None:
    photo = tmp_path / "Mira.png"
    Image.linear_gradient("L").resize((400, 200)).save(photo)
    visit = Visit(qapp, paths)
    tray = visit.front.draft.tray
    tray.offer([photo])  # before the engine is there
    await visit.until(lambda: not tray.is_loading())
    original = tray.references[0].sha256
    visit.front.tray.edit(tray.references[0].token)
    (editor,) = visit.front.window.findChildren(SketchEditor)
    while not editor.apply.isEnabled():
        await asyncio.sleep(0.01)
    editor.bar.offer_ratios(None, ("1:1",))
    editor.bar.ratio_picked.emit("1:1")
    editor.apply.click()
    await visit.until(lambda: tray.references[0].is_edited)
    slot = tray.references[0]
    assert (slot.width, slot.height, slot.original) == (200, 200, original)
    toast = visit.front.toasts.shown[-1]
    assert toast.message.title == "“Mira” was edited."
    assert await visit.leave() == 0

    again = Visit(qapp, paths)
    tray = again.front.draft.tray
    await again.until(lambda: bool(tray.references) and not tray.is_loading())
    assert tray.references[0].sha256 == slot.sha256
    assert tray.references[0].original == original
    again.front.commands["tray.undo"].trigger()  # nothing of last time
    again.front.tray.commands.original_requested.emit(tray.references[0].token)
    await again.until(lambda: tray.references[0].sha256 == original)
    assert await again.leave() == 0


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
