"""The whole program, driven from inside: changed and then killed by the test, or
looked at after that. Prints one line of JSON; see test_crash.py."""

import asyncio
import io
import json
import os
import sys
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from PIL import Image

from nanostudio import running
from nanostudio.core.money import Money
from nanostudio.paths import Paths
from nanostudio.studio import open_window
from nanostudio.ui import theme
from nanostudio.ui.front import Front

LOG = "nanostudio.sqlite3-wal"  # to open the database beside it would take its lock


def state(front: Front) -> dict[str, Any]:
    """What must be as it was."""
    shell = front.window
    return {
        "prompt": front.draft.prompt,
        "count": front.draft.count,
        "references": [one.name for one in front.draft.tray.references],
        "size": [shell.width(), shell.height()],
        "panels": front.workspace.splitter.sizes(),
        "is_inspector_shown": front.inspector.isVisible(),
        "tile_size": front.panel.tile_size,
        "theme": theme.current().name,
        "keys": front.commands.keys("view.find"),
        "limit": [str(one) for one in front.preferences.settings.confirm],
    }


async def change(front: Front, paths: Paths) -> dict[str, Any]:
    """Change everything there is."""
    picture = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(picture, "PNG")
    front.draft.tray.offer([picture.getvalue()])
    await _until(lambda: not front.draft.tray.is_loading())
    front.draft.set_prompt("A lighthouse, 夜, \u2067ليل\u2069")
    front.draft.set_count(3)
    front.window.resize(960, 720)  # as wide as fits an offscreen screen
    front.panel.set_tile_size(231)
    front.commands["view.inspector"].trigger()
    front.workspace.splitter.setSizes([420, 600, 0])
    front.workspace.splitter.splitterMoved.emit(420, 1)
    front.preferences.set_theme("light")
    front.preferences.set_keys({"view.find": ["F3", "Ctrl+F"]})
    front.preferences.set_limit("USD", Money.of("2.5", "USD"))
    await _until(lambda: _is_written(paths))
    return state(front)


def _is_written(paths: Paths) -> bool:
    """Whether each file has what `change` changed last in it."""
    window, log = (paths.database.with_name(name) for name in ("window.ini", LOG))
    wanted = {paths.settings: "$2.50", window: "view.inspector", log: '"count": 3'}
    return all(
        file.exists() and words.encode() in file.read_bytes()
        for file, words in wanted.items()
    )


async def look(front: Front, _paths: Paths) -> dict[str, Any]:
    """See what is there, and close the window."""
    await _until(lambda: bool(front.draft.prompt))
    await _until(lambda: not front.draft.tray.is_loading())
    found = state(front)
    front.window.close()
    return found


async def _until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not is_so():
            await asyncio.sleep(0.01)


def main() -> None:
    job: Callable[[Front, Paths], Awaitable[dict[str, Any]]] = globals()[sys.argv[1]]
    real = running.live

    async def tell(front: Front) -> None:
        try:
            await _until(lambda: front.is_attached)
            told = await job(front, paths)
        except BaseException:
            traceback.print_exc()
            os._exit(1)  # else the window stays open, and the test waits for it
        print(json.dumps(told), flush=True)  # noqa: T201 - for the test

    async def live(front: Front, *rest: Any) -> int:
        telling = asyncio.ensure_future(tell(front))
        code = await real(front, *rest)
        await telling
        return code

    running.live = live  # type: ignore[assignment]
    paths = Paths.find(data_dir=Path(sys.argv[2]), is_demo=True)
    sys.exit(open_window(is_demo=True, paths=paths))


if __name__ == "__main__":
    main()
