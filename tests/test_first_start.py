"""The first start of all on the real event loop: two doors, a picture, a key."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nanostudio.app.kept import Kept
from nanostudio.core.options import Options
from nanostudio.core.task import TaskState
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.running import live
from nanostudio.settings import load
from nanostudio.ui.front import Front
from nanostudio.ui.keys_dialog import KeysDialog
from nanostudio.ui.look import Look
from nanostudio.ui.shell import Shell
from nanostudio.ui.welcome import Welcome

pytestmark = pytest.mark.anyio

LEFT = Qt.MouseButton.LeftButton
CANARY = "monet_canary_0123456789"


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, object]]:
    """Qt's and asyncio's one loop, as the program runs it."""
    qapp.setQuitOnLastWindowClosed(False)
    return "asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)}


class Visit:
    """A person's first stay, on a system without a keyring."""

    def __init__(self, qapp: QApplication, paths: Paths) -> None:
        self.began_s = time.monotonic()
        kept = Kept(paths.settings.parent / "window.ini")
        look = Look(qapp, kept, "dark")
        window = Shell(kept)
        window.show()
        rows = sorted(SPECS, key=lambda row: row.id != "sandbox")
        self.front = Front(qapp, window, kept, rows, look)
        self.life = asyncio.ensure_future(live(self.front, paths, {}, None))

    async def until(self, is_so: Callable[[], object]) -> None:
        async with asyncio.timeout(40):
            while not is_so():
                assert not self.life.done()
                await asyncio.sleep(0.02)

    def welcome(self) -> Welcome | None:
        found = self.front.panel.findChild(Welcome)
        return found if found is not None and found.isVisible() else None

    def dialog(self) -> KeysDialog:
        found = self.front.window.findChild(KeysDialog)
        assert found is not None
        return found

    async def leave(self) -> None:
        self.front.window.close()
        assert await self.life == 0


@pytest.fixture
def paths(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    return Paths.find()


async def test_a_picture_is_there_within_a_minute(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    await visit.until(visit.welcome)
    welcome = visit.welcome()
    assert welcome is not None
    QTest.mouseClick(welcome.sandbox, LEFT)
    gallery = visit.front.gallery
    await visit.until(lambda: gallery.rowCount() and gallery.tile(0).output)
    assert time.monotonic() - visit.began_s < 60
    assert gallery.tile(0).state is TaskState.DONE
    assert visit.welcome() is None
    said = [toast.message.action_text for toast in visit.front.toasts.shown]
    assert "Add a key" in said
    await visit.leave()


async def test_a_key_for_this_run_is_entered_and_everything_knows_it(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    front = visit.front
    await visit.until(visit.welcome)
    front.draft.set_model("monet", "nano-banana-2")
    assert not front.compose.no_key.isHidden()
    front.commands["keys.open"].trigger()
    page = visit.dialog().pages["monet"]
    QTest.keyClicks(page.form.key, CANARY)
    QTest.keyClick(page.form.key, Qt.Key.Key_Return)
    await visit.until(lambda: page.rows)
    assert "For this run only" in page.rows[""].place.text()
    assert "no keyring" in page.trouble.text()
    assert front.compose.no_key.isHidden()
    assert visit.welcome() is None
    page.settings.changed.emit("stream", True)
    view = front.provider_options.view
    await visit.until(lambda: view("monet").options.is_streamed)
    assert load(paths.settings).options == {"monet": Options(is_streamed=True)}
    page.settings.balance_entered.emit("2000")
    await visit.until(lambda: view("monet").balance)
    assert "about 2,000 credits left" in front.compose.order.price.text()
    front.draft.set_model("sandbox", "nano-banana-2")
    assert "left" not in front.compose.order.price.text()
    visit.dialog().reject()
    await visit.leave()
    files = [one for one in paths.database.parent.rglob("*") if one.is_file()]
    assert not any(CANARY.encode() in one.read_bytes() for one in files)


async def test_who_can_host_references_follows_the_keys(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    front = visit.front
    await visit.until(visit.welcome)
    front.draft.set_model("apidot", "nano-banana-2")
    host = front.compose.notes.host
    await visit.until(lambda: "once you have a key" in host.text())
    front.commands["keys.open"].trigger()
    visit.dialog().choose("monet")
    page = visit.dialog().pages["monet"]
    QTest.keyClicks(page.form.key, CANARY)
    QTest.keyClick(page.form.key, Qt.Key.Key_Return)
    await visit.until(lambda: host.text() == "APIDot takes public addresses only.")
    assert front.compose.notes.choose.text() == "Choose a host"
    visit.dialog().reject()
    await visit.leave()


async def test_an_order_without_a_key_offers_to_add_one(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    front = visit.front
    await visit.until(visit.welcome)
    front.draft.set_model("google", "gemini-2.5-flash-image")
    front.draft.set_prompt("A fox")
    front.draft.generate()
    await visit.until(lambda: front.toasts.shown)
    (toast,) = front.toasts.shown
    assert toast.title.text() == "No key for Google Gemini is stored."
    toast.action.click()
    dialog = visit.dialog()
    assert dialog.list.currentItem().text() == "Google Gemini"
    dialog.reject()
    await visit.leave()


async def test_a_choice_in_the_picker_leads_to_the_keys_of_its_provider(
    qapp: QApplication, paths: Paths
) -> None:
    visit = Visit(qapp, paths)
    await visit.until(visit.welcome)
    welcome = visit.welcome()
    assert welcome is not None
    visit.front.commands["model.choose"].trigger()
    popup = visit.front.compose.model.popup
    assert popup.isVisible()
    popup.close()
    popup.key_requested.emit("openai")
    assert list(visit.dialog().pages) == ["openai"]
    visit.dialog().reject()
    await visit.leave()
