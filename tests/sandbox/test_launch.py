"""Starting and ending the child from any event loop."""

import subprocess
import sys

import httpx
import pytest

from nanostudio.core.errors import StudioError
from nanostudio.sandbox.launch import Sandbox


def is_up(url: str) -> bool:
    """Whether a gateway answers there."""
    try:
        return httpx.get(f"{url}/sandbox/ledger").status_code == 200
    except httpx.ConnectError:
        return False


@pytest.mark.anyio
async def test_it_starts_and_stops_on_asyncio() -> None:
    sandbox = Sandbox(delay_s=0)
    url = await sandbox.start()
    assert url == sandbox.url
    assert is_up(url)
    await sandbox.stop()
    assert not is_up(url)
    assert sandbox.url == ""
    await sandbox.stop()


@pytest.mark.anyio
async def test_what_goes_wrong_at_the_start_is_raised() -> None:
    with pytest.raises(StudioError, match="port 70000"):
        await Sandbox(port=70000).start()


def test_it_starts_and_stops_on_qasync() -> None:
    script = """
import asyncio
import sys
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from nanostudio.sandbox.launch import Sandbox

async def main():
    sandbox = Sandbox(delay_s=0)
    print(await sandbox.start())
    await sandbox.stop()

application = QApplication(sys.argv)
with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
    runner.run(main())
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert done.stdout.startswith("http://127.0.0.1:")


def test_importing_it_loads_nothing_heavy() -> None:
    script = """
import sys
before = set(sys.modules)
import nanostudio.sandbox.launch
print(*set(sys.modules) - before)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    heavy = {"asyncio", "starlette", "uvicorn", "PIL", "httpx", "subprocess", "json"}
    assert not heavy & set(done.stdout.split())
