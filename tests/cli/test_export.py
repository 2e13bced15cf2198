"""Pictures leave the library from the command line."""

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Shell


@pytest.fixture
def filled(shell: Shell) -> Path:
    """A library with three pictures; the folder for them."""
    folder = shell.folder / "in"
    folder.mkdir()
    for shade in (1, 2, 3):
        Image.new("RGB", (8, 4), (shade * 80, 0, 0)).save(folder / f"fox {shade}.png")
    assert shell("library", "import", folder).code == 0
    return shell.folder / "out"


def test_pictures_are_exported_as_one_wishes(shell: Shell, filled: Path) -> None:
    run = shell("library", "export", "", "--out", filled)
    files = [Path(line) for line in run.out.splitlines()]
    assert run.code == 0
    assert "3 of 3 exported." in run.err
    originals = {path.read_bytes() for path in (shell.folder / "in").iterdir()}
    assert {path.read_bytes() for path in files} == originals
    assert {path.parent for path in files} == {filled}
    words = ("--format", "jpeg", "--fill", "2x3", "--name", "{provider}{counter:3}")
    drawn = shell(
        "library", "export", "provider:import", *words, "--out", filled, "--json"
    )
    assert drawn.document["export"] == {
        "pictures": 3,
        "exported": 3,
        "already_there": 0,
        "files": [str(filled / f"import00{at}.jpg") for at in (1, 2, 3)],
        "errors": [],
    }
    with Image.open(filled / "import003.jpg") as image:
        assert image.size == (2, 3)


def test_what_was_just_made_is_found_by_its_words(shell: Shell) -> None:
    assert shell.generate("--model", "nano-banana-2", prompt="a red fox").code == 0
    out = shell.folder / "out"
    assert shell("library", "export", "red fox", "--out", out).code == 0
    assert len(list(out.iterdir())) == 1
    assert shell("library", "export", "zebra", "--out", out).code == 2


def test_what_cannot_be_is_refused(shell: Shell, filled: Path) -> None:
    nothing = shell("library", "export", "starred", "--out", filled)
    assert (nothing.code, nothing.out) == (2, "")
    assert "No pictures were found." in nothing.err
    named = shell("library", "export", "", "--out", filled, "--name", "{x}", "--json")
    assert named.code == 2
    assert named.document["error"]["title"] == "There is no field {x}."
    assert shell("library", "export", "tag:x", "--out", filled).code == 2
    for words in (
        ("--longest", "5"),
        ("--format", "png", "--longest", "5", "--scale", "5"),
        ("--format", "png", "--fit", "5"),
    ):
        assert shell("library", "export", "", "--out", filled, *words).code == 2


def test_some_and_none_have_codes_of_their_own(shell: Shell, filled: Path) -> None:
    gone = next((shell.folder / "library").glob("20*/*.png"))
    gone.unlink()
    some = shell("library", "export", "", "--out", filled, "--json")
    assert some.code == 4
    [error] = some.document["export"]["errors"]
    assert "no longer in the library" in error["title"]
    blocked = shell.folder / "file"
    blocked.touch()
    none = shell("library", "export", "", "--out", blocked / "x", "--json")
    assert none.code == 1
    assert "may not be written" in none.document["export"]["errors"][0]["title"]
