"""characters: made of pictures, shown, handed on and taken in."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.cli.conftest import Run, Shell

NEVER = "Scar over the left eye."


@pytest.fixture
def shots(tmp_path: Path) -> list[str]:
    """Options for a front, a back and a coat."""
    words = []
    for slot, colour in (("front", "red"), ("back", "navy"), ("outfit:Coat", "olive")):
        path = tmp_path / f"{colour}.png"
        Image.new("RGB", (64, 96), colour).save(path)
        words += ["--view", f"{slot}={path}"]
    return words


def add(shell: Shell, *words: str, name: str = "Mira") -> Run:
    told = ("--description", "Street photographer, 26.", "--never", NEVER)
    return shell("characters", "add", name, *told, *words, "--json")


def only(run: Run) -> dict[str, Any]:
    """The one character a command tells of."""
    assert run.code == 0, run.err
    [one] = run.document["characters"]
    return dict(one)


def of_pictures(one: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    return [
        (view["slot"], view["name"], [shown["sha256"] for shown in view["pictures"]])
        for view in one["views"]
    ]


def test_a_character_of_three_pictures_moves_to_a_fresh_home(
    shell: Shell, shots: list[str], gateway: str, tmp_path: Path
) -> None:
    made = only(add(shell, *shots))
    assert [view["slot"] for view in made["views"]] == ["front", "back", "outfit"]
    assert all(
        Path(shown["path"]).is_file()
        for view in made["views"]
        for shown in view["pictures"]
    )
    assert (made["never"], made["canon"], made["locked"]) == ([NEVER], 1, False)
    assert only(shell("characters", "show", "mIRA", "--json")) == made
    file = tmp_path / "mira.nanocharacter"
    exported = shell("characters", "export", "mira", file)
    assert (exported.code, exported.out) == (0, f"{file}\n"), exported.err
    home = tmp_path / "other"
    home.mkdir()
    other = Shell(home, gateway, nest=shell.nest)
    came = only(other("characters", "import", file, "--json"))
    assert of_pictures(came) == of_pictures(made)
    assert {name: came[name] for name in ("id", "name", "description", "never")} == {
        name: made[name] for name in ("id", "name", "description", "never")
    }
    assert all(
        Path(shown["path"]).is_relative_to(other.folder)
        for view in came["views"]
        for shown in view["pictures"]
    )
    again = other("characters", "import", file, "--json")
    assert only(again) == came
    assert other("characters", "list", "--json").document == {"characters": [came]}


def test_what_a_person_reads(shell: Shell, shots: list[str]) -> None:
    assert "no characters yet" in shell("characters", "list").err
    add(shell, *shots)
    row = shell("characters", "list").out.splitlines()[1].split()
    assert row[:3] == ["Mira", "3", "1"]
    shown = shell("characters", "show", "Mira").out
    assert all(words in shown for words in (NEVER, "outfit Coat", "photographer"))


def test_a_view_given_twice_has_two_versions_and_the_newer_counts(
    shell: Shell, shots: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "newer.png"
    Image.new("RGB", (64, 96), "pink").save(path)
    made = only(add(shell, *shots, "--view", f"front={path}"))
    front = made["views"][0]
    assert (len(front["pictures"]), front["chosen"]) == (2, 1)


def test_a_name_is_taken_once(shell: Shell) -> None:
    add(shell)
    again = add(shell, name="MIRA")
    assert (again.code, "already" in again.err) == (2, True)
    assert len(shell("characters", "list", "--json").document["characters"]) == 1


@pytest.mark.parametrize(
    ("view", "words"),
    [
        ("front", "SLOT=PATH"),
        ("knees=a.png", "no view"),
        ("front:left=a.png", "takes no name"),
        ("outfit=a.png", "needs a name"),
        ("front=missing.png", ""),
    ],
)
def test_a_view_that_is_none_makes_no_character(
    shell: Shell, view: str, words: str
) -> None:
    run = add(shell, "--view", view)
    assert run.code == 2
    assert words in run.err
    assert shell("characters", "list", "--json").document == {"characters": []}


def test_what_is_no_character_is_refused(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "mira.nanocharacter"
    file.write_bytes(b"PK\3\4 this is none")
    for words in (
        ("import", str(file)),
        ("show", "Nobody"),
        ("export", "Nobody", str(file)),
    ):
        run = shell("characters", *words, "--json")
        assert run.code == 2
        assert run.document["error"]["title"]
