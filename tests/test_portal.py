"""The desktop's wish for dark or light, heard on a real bus."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nanostudio import portal

ROOT = Path(__file__).resolve().parents[1]
on_a_bus = pytest.mark.tools("dbus-run-session")


def played(scene: str) -> Any:
    """What a scene of portal_session.py found, on a bus of its own."""
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.portal_session"]
    done = subprocess.run(
        [*command, scene],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@on_a_bus
def test_what_it_says_and_what_changes_is_told() -> None:
    assert played("follows") == [
        [True, False],
        [False, False],
        [False, True],
        [None, True],
    ]


@on_a_bus
def test_a_portal_that_comes_late_is_heard() -> None:
    assert played("comes_late") == [[None, False], [False, False]]


@on_a_bus
def test_a_portal_without_a_wish_is_told_so() -> None:
    assert played("has_no_wish") == [[None, False]]


@on_a_bus
def test_the_program_is_dressed_as_the_desktop_wishes() -> None:
    assert played("dresses") == ["dark", "light", "dark", "dark contrast"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "rubbish"]
)
async def test_without_a_bus_there_is_no_wish(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    told: list[tuple[bool | None, bool]] = []
    await portal.follow(lambda *wish: told.append(wish))
    assert told == [(None, False)]
