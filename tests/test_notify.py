"""What the desktop is told, on a real bus."""

from collections.abc import Iterator

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from nanostudio.notify import Desktop
from tests.desktop_bus import daemon, session_bus

pytestmark = [pytest.mark.anyio, pytest.mark.tools("dbus-daemon")]


@pytest.fixture(params=["asyncio", "qasync"])
def anyio_backend(request: pytest.FixtureRequest, qapp: QApplication) -> object:
    """As a script runs it, and as the window does."""
    if request.param == "asyncio":
        return "asyncio"
    return "asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)}


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


async def test_a_notification_has_our_name_and_an_action(bus: str) -> None:
    desktop = Desktop(lambda: None, "Show")
    async with daemon() as here:
        await desktop.show("done", "4 pictures are ready", "A fox")
        name, replaces, icon, title, body, actions, hints, _ = here.shown[0]
        assert (name, replaces, icon) == ("NanoStudio", 0, "nanostudio")
        assert (title, body) == ("4 pictures are ready", "A fox")
        assert actions == ["default", "Show"]
        assert hints["desktop-entry"] == ("s", "nanostudio")
        assert hints["suppress-sound"] == ("b", True)
        await desktop.close()


async def test_one_takes_the_place_of_the_last_with_its_tag(bus: str) -> None:
    desktop = Desktop(lambda: None)
    async with daemon() as here:
        await desktop.show("done", "1")
        await desktop.show("trouble", "2")
        await desktop.show("done", "3")
        assert [one[1] for one in here.shown] == [0, 0, 1]
        await desktop.withdraw()
        assert sorted(here.closed) == [1, 2]
        await desktop.show("done", "4")
        assert here.shown[-1][1] == 0
        await desktop.close()


@pytest.mark.parametrize("has_markup", [True, False])
async def test_words_are_never_markup(bus: str, has_markup: bool) -> None:
    desktop = Desktop(lambda: None)
    async with daemon() as here:
        here.abilities += ["body-markup"] if has_markup else []
        await desktop.show("done", "<b>", "<b>a & b</b>")
        safe = "&lt;b&gt;a &amp; b&lt;/b&gt;"
        expected = safe if has_markup else "<b>a & b</b>"
        assert here.shown[0][3:5] == ("<b>", expected)
        await desktop.close()


async def test_a_click_on_ours_is_told_and_no_other(bus: str) -> None:
    clicks: list[str] = []
    desktop = Desktop(lambda: clicks.append("clicked"))
    async with daemon() as here:
        await desktop.show("done", "Ready")
        await here.click(77)
        await here.click(1, "other")
        await here.click(1)
        await desktop.show("done", "Ready")  # after the signals, by the bus's order
        assert clicks == ["clicked"]
        await desktop.close()


async def test_the_task_bar_shows_how_far_it_is(bus: str) -> None:
    desktop = Desktop(lambda: None)
    async with daemon() as here:
        await desktop.show_work(3, 0.5, is_urgent=True)
        await here.until(1, here.launcher)
        uri, values = here.launcher[0]
        assert uri == "application://nanostudio.desktop"
        assert values == {
            "count": 3,
            "count-visible": True,
            "progress": 0.5,
            "progress-visible": True,
            "urgent": True,
        }
        await desktop.close()
        await here.until(2, here.launcher)
        assert here.launcher[1][1]["progress-visible"] is False
        assert here.launcher[1][1]["count-visible"] is False


async def test_where_nobody_shows_notifications_nothing_happens(bus: str) -> None:
    desktop = Desktop(lambda: None)
    for _ in range(5):
        await desktop.show("done", "Ready")
    await desktop.show_work(1, None)
    async with daemon() as here:
        await desktop.show("done", "Ready")
        assert len(here.shown) == 1
        await desktop.close()


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "", "nonsense", None])
async def test_without_a_bus_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    desktop = Desktop(lambda: None)
    for _ in range(5):
        await desktop.show("done", "Ready")
    await desktop.show_work(1, None)
    await desktop.close()


async def test_a_bus_that_goes_away_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = Desktop(lambda: None)
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with daemon() as here:
            await desktop.show("done", "Ready")
            assert len(here.shown) == 1
    await desktop.show("done", "Ready")
    with session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with daemon() as here:
            await desktop.show("done", "Ready")
            assert len(here.shown) == 1
            await desktop.close()
    await desktop.close()
