"""Rules for the project as a whole: documents, dependencies, sizes, and one of Qt."""

import re
import sys
import tomllib
from itertools import chain
from pathlib import Path
from xml.etree import ElementTree

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

from nanostudio.cli import cli
from tests.sizes import measure

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "packaging"))  # dev.py's modules are started as scripts

from commands import COMMANDS  # noqa: E402
from readme_table import renewed  # noqa: E402

PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (("linux", "Linux"), ("darwin", "Darwin"), ("win32", "Windows"))


def test_every_dependency_says_what_it_is_for() -> None:
    lines = PROJECT.partition("dependencies = [")[2].partition("[dependency-groups]")[0]
    silent = []
    is_explained = False  # a comment above holds for the lines of the same project
    for line in map(str.strip, lines.splitlines()):
        if line.startswith('"') and "#" not in line and not is_explained:
            silent.append(line)
        is_explained = line.startswith("#") or (is_explained and line.startswith('"'))
    assert silent == []


@pytest.mark.parametrize("version", PYTHONS)
@pytest.mark.parametrize(("platform", "system"), SYSTEMS)
def test_the_lock_satisfies_pyproject(version: str, platform: str, system: str) -> None:
    environment = {
        **default_environment(),
        "python_version": version,
        "python_full_version": f"{version}.1",
        "sys_platform": platform,
        "platform_system": system,
    }
    locked = {}
    for line in re.findall(r"^([a-z].*?) ?\\$", LOCK, re.MULTILINE):
        pin = Requirement(line)
        if pin.marker is None or pin.marker.evaluate(environment):
            assert pin.name not in locked
            locked[pin.name] = pin.specifier
    for wish in wishes():
        if wish.marker is None or wish.marker.evaluate(environment):
            (pinned,) = locked[canonicalize_name(wish.name)]
            assert wish.specifier.contains(pinned.version), wish


def test_the_lock_holds_hashes_and_no_address() -> None:
    pins = re.split(r"^(?=[a-z])", LOCK, flags=re.MULTILINE)[1:]
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []
    assert "://" not in LOCK


def test_readme_shows_the_models_of_today() -> None:
    assert renewed(README) == README, "run: python3 packaging/dev.py fix"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_names_commands_that_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    for command in re.findall(r"packaging/dev\.py (\w+)", text):
        assert command in COMMANDS
    for line in re.findall(r"^(?:\$ )?nanostudio (.+)$", text, re.MULTILINE):
        words = [word for word in line.split() if re.fullmatch(r"[a-z]+", word)]
        if words and not line.startswith("--demo"):
            assert words[0] in cli.commands, line


def test_a_document_names_files_that_exist() -> None:
    for name in DOCUMENTS:
        text = (ROOT / name).read_text("utf-8")
        for target in re.findall(r"\]\(([^)#:]+)\)", text):
            assert (ROOT / target).exists(), f"{name}: {target}"


def test_the_changelog_has_a_place_for_what_comes() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(r"^## \[Unreleased\]$", text, re.MULTILINE)


def test_the_code_keeps_its_size_budget() -> None:
    assert measure(ROOT / "nanostudio").over_budget() == []


def test_the_size_budget_can_be_passed(tmp_path: Path) -> None:
    long = "def f():\n" + "    x = 1\n" * 500
    (tmp_path / "a.py").write_text(f"{long}\nclass A:\n" + "    def m(self): 0\n" * 301)
    found = measure(tmp_path).over_budget()
    assert [sentence.split()[0] for sentence in found] == [
        "804", "file", "function", "class", "methods",
    ]  # fmt: skip


def test_the_desktop_file_names_its_icon() -> None:
    folder = ROOT / "resources"
    (file,) = folder.glob("*.desktop")
    icon = re.findall(r"^Icon=(.+)$", file.read_text("utf-8"), re.MULTILINE)[0]
    ElementTree.parse(folder / f"{icon}.svg")  # noqa: S314 - our own file


@pytest.mark.usefixtures("qapp")
def test_a_void_qt_call_keeps_none_alive() -> None:
    """PySide6 6.12 on Python 3.11 loses a reference to None in each, and then aborts.

    From Python 3.12 on None is immortal and the count stands still."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 100


def wishes() -> list[Requirement]:
    project = tomllib.loads(PROJECT)["project"]
    extras = project["optional-dependencies"]
    locked = [extras[name] for name in sorted(extras) if name != "credentials"]
    return [Requirement(line) for line in chain(project["dependencies"], *locked)]
