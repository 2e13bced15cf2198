"""A walk through a library on a real screen: found, judged, compared, used, trashed."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.desktop.conftest import Desktop
from tests.library.pictures import encoded, noise

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(240),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "import"),
]
FOXES, LIGHTHOUSES = 12, 3


def generate(folder: Path, *words: str | Path) -> None:
    where = ("--data-dir", folder / "data", "--library-dir", folder / "library")
    model = ("--provider", "sandbox", "--model", "nano-banana-2")
    command = ("-m", "nanostudio", *where, "generate", *model, *words)
    subprocess.run(
        [sys.executable, *map(str, command)],
        check=True,
        capture_output=True,
        timeout=90,
    )


def ask(folder: Path, query: str) -> list[tuple[object, ...]]:
    """What the database knows; the window must be closed."""
    path = folder / "data" / "nanostudio.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def pause(desktop: Desktop, seconds: float = 0.6) -> None:
    """For what tells no other program that it is done."""
    desktop.run("xdotool", "sleep", seconds)


def find_and_star(desktop: Desktop) -> None:
    desktop.press("ctrl+f")
    desktop.type("red fox")
    pause(desktop)
    desktop.press("Return", "Home")
    desktop.shoot("library-search")
    desktop.press(*["shift+Right"] * 9, "s")  # ten of twelve
    pause(desktop)
    desktop.shoot("library-starred")


def compare(desktop: Desktop) -> None:
    desktop.press("Home", "shift+Right", "c")  # two of them
    pause(desktop, 2)
    desktop.shoot("library-compare")
    desktop.press("2")
    pause(desktop)
    desktop.shoot("library-picked")
    desktop.press("Escape")
    pause(desktop)


def reuse(desktop: Desktop) -> None:
    desktop.press("ctrl+f", "ctrl+a")
    desktop.type("lighthouse")
    pause(desktop)
    desktop.press("Return", "Home", "ctrl+shift+r")
    pause(desktop)
    desktop.shoot("library-reused")


def trash_and_undo(desktop: Desktop) -> None:
    desktop.press("ctrl+f", "ctrl+a")
    desktop.type("fox")
    pause(desktop)
    desktop.press("Return", "End", *["shift+Left"] * 4, "Delete")
    pause(desktop, 1)
    desktop.shoot("library-trashed")
    desktop.press("ctrl+z")
    pause(desktop, 1)
    desktop.shoot("library-undone")
    desktop.press("Home", "Delete")  # and one that stays there
    pause(desktop, 1)


def test_search_star_compare_reuse_trash_and_undo(
    desktop: Desktop, tmp_path: Path
) -> None:
    reference = tmp_path / "coat.png"
    reference.write_bytes(encoded(noise((64, 64))))
    generate(tmp_path, "--prompt", "A red fox", "-n", str(FOXES))
    lighthouses = ("--prompt", "A lighthouse", "-n", str(LIGHTHOUSES))
    generate(tmp_path, *lighthouses, "--ref", reference)
    studio = desktop.studio(tmp_path)
    window = desktop.window("NanoStudio$")
    desktop.place(window, 60, 40, 1440, 900)
    desktop.focus(window)
    pause(desktop, 2)

    find_and_star(desktop)
    compare(desktop)
    reuse(desktop)
    trash_and_undo(desktop)
    assert desktop.leave(studio, window) == 0

    ((starred,),) = ask(tmp_path, "SELECT count(*) FROM pictures WHERE is_starred")
    assert starred == 10
    trashed = ask(
        tmp_path,
        "SELECT path FROM pictures JOIN tasks ON tasks.number = task_number"
        " JOIN outputs ON outputs.task_id = tasks.id AND outputs.position ="
        " pictures.position WHERE trashed_ms IS NOT NULL",
    )
    assert len(trashed) == 1
    every = {str(path) for (path,) in ask(tmp_path, "SELECT path FROM outputs")}
    assert all((tmp_path / "library" / path).is_file() for path in every)
    assert len(every) == FOXES + LIGHTHOUSES
    assert not str(trashed[0][0]).startswith("2")  # not among the others any more
    ((draft,),) = ask(tmp_path, "SELECT content FROM drafts")
    kept = json.loads(draft if isinstance(draft, bytes | str) else "{}")
    assert kept["prompt"] == "A lighthouse"
    assert len(kept["references"]) == 1
