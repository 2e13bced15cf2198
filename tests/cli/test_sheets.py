"""sheet: filled cell by cell, ended in the midst and finished, each cell paid once."""

import json
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from PIL import Image

from tests.cli.conftest import Run, Shell

Make = Callable[..., list[str]]
CELLS = ("front", "side", "back")  # those two from the first


@pytest.fixture
def make(shell: Shell) -> Make:
    """The words of a command that makes a sheet of three cells of Mira."""
    views = []
    for slot, colour in (("front", "red"), ("back", "navy")):
        path = shell.folder / f"{colour}.png"
        Image.new("RGB", (64, 96), colour).save(path)
        views += ["--view", f"{slot}={path}"]
    assert shell("characters", "add", "Mira", *views).code == 0

    def words(**faults: str) -> list[str]:
        write_template(shell, **faults)
        return (
            "sheet make --character mira --template turn-3 --provider monet"
            f" --model nano-banana-1 --json --out {shell.folder / 'mira.png'}"
        ).split()

    return words


def write_template(shell: Shell, **faults: str) -> None:
    """A person's own template; `faults` befall cells, by their ids."""
    folder = shell.folder / "data" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    cells = [
        {
            "id": one,
            "title": one.title(),
            "instruction": f"Seen at the {one}. {faults.get(one, '')}",
            "needs": [] if one == "front" else ["front"],
        }
        for one in CELLS
    ]
    told = {"version": 1, "id": "turn-3", "title": "Turn", "columns": 3, "rows": 1}
    text = json.dumps({**told, "aspect_ratio": "2:3", "cells": cells})
    (folder / "turn-3.json").write_text(text, "utf-8")


def shown(run: Run) -> dict[str, str]:
    """The picture of each cell that has one, by the cell."""
    found = run.document["sheet"]["cells"]
    assert all(one["path"] is None or Path(one["path"]).is_file() for one in found)
    return {one["id"]: one["sha256"] for one in found if one["path"]}


def drawn(run: Run) -> Image.Image:
    """The sheet a command wrote."""
    path = Path(run.document["sheet"]["path"])
    with Image.open(path) as found:
        return found.convert("RGB")


def charged(shell: Shell, before: int) -> Counter[str]:
    """How often the gateway charged for each cell, and kept it, since it had `before`
    charges."""
    ledger = httpx.get(f"{shell.gateway}/sandbox/ledger").json()
    returned = {refund["task"] for refund in ledger["refunds"]}
    kept = [one for one in ledger["charges"][before:] if one["task"] not in returned]
    prompts = [one["order"]["prompt"] for one in kept]
    return Counter(
        next(name for name in CELLS if f"at the {name}." in prompt)
        for prompt in prompts
    )


def test_a_sheet_that_is_killed_is_finished_and_each_cell_paid_once(
    shell: Shell, make: Make
) -> None:
    words, before = make(), len(shell.charges())
    process = shell.start(*words)
    while len(shell.charges()) < before + 2:  # the first is there, others are ordered
        assert process.poll() is None
    process.kill()
    _, said = process.communicate(timeout=20)
    assert "Cells to be made: 3 of 3." in said
    run = shell(*words)
    assert run.code == 0, run.err
    assert "Cells to be made: 3 of 3." not in run.err
    assert set(shown(run)) == set(CELLS)
    assert len(set(shown(run).values())) == len(CELLS)
    again = shell(*words)
    assert (again.code, shown(again)) == (0, shown(run)), again.err
    assert again.tasks == []
    assert drawn(again).width > 3 * 832
    assert drawn(again).tobytes() == drawn(run).tobytes()
    page, layers = shell.folder / "mira.pdf", shell.folder / "mira.ora"
    for out in (page, layers):
        other = shell(*words, "--out", out)
        assert (other.code, shown(other)) == (0, shown(run)), other.err
    assert page.read_bytes().startswith(b"%PDF-1.4")
    with zipfile.ZipFile(layers) as archive:
        assert archive.read("mimetype") == b"image/openraster"
        names = [one for one in archive.namelist() if one.startswith("data/")]
    assert len(names) == len(CELLS) + 2  # and the words, and the background
    assert charged(shell, before) == dict.fromkeys(CELLS, 1)
    [mira] = shell("characters", "list", "--json").document["characters"]
    assert mira["used_in"] == {"pictures": 3, "sheets": 1}


def test_cells_that_fail_are_made_by_the_same_command(shell: Shell, make: Make) -> None:
    words, before = make(), len(shell.charges())
    fault = {"kind": "refused", "skip": 1}  # not the first cell, but one of the others
    httpx.post(f"{shell.gateway}/sandbox/faults", json=fault).raise_for_status()
    run = shell(*words)
    assert (run.code, len(shown(run))) == (4, 2), run.err
    part = drawn(run)
    assert "2 of 3 cells are there." in run.err
    again = shell(*words)
    assert again.code == 0, again.err
    assert "Cells to be made: 1 of 3." in again.err
    assert shown(again).items() >= shown(run).items()
    whole = drawn(again)
    assert (whole.size, whole.tobytes() == part.tobytes()) == (part.size, False)
    assert charged(shell, before) == dict.fromkeys(CELLS, 1)


def test_a_cell_in_doubt_is_not_paid_again(shell: Shell, make: Make) -> None:
    """The answer was lost, and this provider takes no idempotency key."""
    shell.environment["GEMINI_API_KEY"] = "AIza-canary-0123456789abcdef"
    words = [
        *("--provider-url", f"google={shell.gateway}", *make(side="[fault:reset]")),
        *("--provider", "google", "--model", "gemini-2.5-flash-image"),
    ]
    before = len(shell.charges())
    for count in (3, 1):  # tasks: the second time only the one in doubt is looked at
        run = shell(*words)
        assert (run.code, len(shown(run)), len(run.tasks)) == (3, 2, count), run.err
        states = [task["state"] for task in run.tasks]
        assert states.count("uncertain") == 1
    assert "Cells under way: 1." in run.err
    assert "Cells to be made" not in run.err
    assert charged(shell, before) == dict.fromkeys(CELLS, 1)


def test_nothing_is_made_from_a_cell_that_is_not_there(
    shell: Shell, make: Make
) -> None:
    before = len(shell.charges())
    run = shell(*make(front="[fault:400]"))
    assert (run.code, shown(run)) == (1, {})
    assert run.document["sheet"]["path"] is None
    assert [task["state"] for task in run.tasks] == ["failed"]
    assert charged(shell, before) == {}


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        ("--character nobody", 2, "no character"),
        ("--template turn-99", 2, "turnaround-4"),
        ("--model none", 2, "no model"),
        ("--resolution 9K", 2, "resolution"),
        ("--out mira.gif", 2, ".png, .pdf, .ora"),
        ("--provider google --model gemini-3.1-flash-image", 5, "key"),
    ],
)
def test_what_cannot_be_made_is_refused_before_it_is_paid(
    shell: Shell, make: Make, options: str, code: int, words: str
) -> None:
    before = len(shell.charges())
    run = shell(*make(), *options.split())
    assert (run.code, words in run.err) == (code, True), run.err
    assert run.document["error"]["title"]
    assert len(shell.charges()) == before


def test_a_sheet_drawn_as_one_picture_is_cut_along_its_gutters(shell: Shell) -> None:
    """Also while a library is in use: none is needed."""
    picture = Image.new("RGB", (330, 220), "white")
    colours = [(200, 30, 30 * at) for at in range(6)]
    for at, colour in enumerate(colours):
        row, column = divmod(at, 3)
        picture.paste(
            colour,
            box=(
                110 * column + 10,
                110 * row + 10,
                110 * column + 100,
                110 * row + 100,
            ),
        )
    path = shell.folder / "Six faces.png"
    picture.save(path)
    words = ("sheet", "slice", path, "--out", shell.folder / "cells", "--json")
    run = shell(*words, "--grid", "3x2")
    assert run.code == 0, run.err
    document = run.document["slices"]
    assert document["found"] is True
    names = [Path(file["path"]).name for file in document["files"]]
    assert names == [f"six-faces_{number:02}.png" for number in range(1, 7)]
    for file, colour in zip(document["files"], colours, strict=True):
        with Image.open(file["path"]) as cell:
            assert cell.size == (file["width"], file["height"])
            assert cell.getpixel((cell.width // 2, cell.height // 2)) == colour
    even = shell(*words, "--grid", "2x2").document["slices"]
    assert (even["found"], len(even["files"])) == (False, 4)
    assert even["columns"] == [0, 165, 330]
    assert not {file["path"] for file in even["files"]} & {
        file["path"] for file in document["files"]
    }
    assert len(list((shell.folder / "cells").iterdir())) == 10


@pytest.mark.parametrize(
    ("name", "grid"),
    [("six.png", "3"), ("six.png", "0x2"), ("six.png", "40x40"), ("none.png", "3x2")],
)
def test_what_cannot_be_cut_is_refused(shell: Shell, name: str, grid: str) -> None:
    Image.new("RGB", (60, 40)).save(shell.folder / "six.png")
    out = shell.folder / "cells"
    run = shell("sheet", "slice", shell.folder / name, "--grid", grid, "--out", out)
    assert (run.code, run.out) == (2, "")
    assert not out.is_dir() or list(out.iterdir()) == []
