"""Writing settings: what the person wrote stays, and no mistake is ever written."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.money import Money
from nanostudio.settings import Settings, load
from nanostudio.settings_file import change, ensure

THEME = ("window", "theme")
FILE = """# my settings
[window]
theme = "dark"  # easier on the eyes

[providers.monet]
public = true
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")


def test_the_first_change_makes_the_file(path: Path) -> None:
    after = change(path, {THEME: "light", ("limits", "confirm"): ["50 credits"]})
    assert after == load(path)
    assert (after.theme, after.confirm) == ("light", (Money.of(50, "credits"),))
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


def test_comments_order_and_other_entries_stay(path: Path) -> None:
    write(path, FILE)
    change(path, {THEME: "light", ("providers", "monet", "stream"): True})
    assert path.read_text("utf-8") == FILE.replace("dark", "light").replace(
        "public = true\n", "public = true\nstream = true\n"
    )


def test_none_takes_an_entry_out(path: Path) -> None:
    write(path, FILE)
    gone = {THEME: None, ("providers", "uniall", "public"): None}
    assert change(path, gone).theme == "system"
    assert "theme" not in path.read_text("utf-8")
    assert "uniall" not in path.read_text("utf-8")


def test_a_file_with_a_mistake_is_left_to_the_person(path: Path) -> None:
    write(path, "[window\n")
    with pytest.raises(Refused, match="mistake"):
        change(path, {THEME: "light"})
    assert path.read_text("utf-8") == "[window\n"


def test_what_would_be_a_mistake_is_not_written(path: Path) -> None:
    write(path, FILE)
    with pytest.raises(Refused, match="cannot be a setting"):
        change(path, {THEME: "purple"})
    assert path.read_text("utf-8") == FILE


def test_a_folder_that_cannot_be_written_is_said(path: Path) -> None:
    path.parent.write_text("a file in its place")
    with pytest.raises((StorageError, Refused)):
        change(path, {THEME: "light"})


def test_a_link_stays_a_link_and_rights_stay(path: Path, tmp_path: Path) -> None:
    write(path, FILE)
    path.chmod(0o640)
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    change(link, {THEME: "light"})
    assert link.is_symlink()
    assert load(path).theme == "light"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_tells_what_can_be_set_and_sets_nothing(path: Path) -> None:
    ensure(path)
    text = path.read_text("utf-8")
    assert '# theme = "system"' in text
    assert load(path) == Settings()
    assert change(path, {THEME: "light"}).theme == "light"
    assert path.read_text("utf-8").startswith(text)


def test_the_example_in_a_new_file_is_right(path: Path) -> None:
    ensure(path)
    lines = [line[2:] for line in path.read_text("utf-8").splitlines()]
    path.write_text("\n".join(lines[lines.index("[library]") :]), "utf-8")
    example = load(path)
    assert example.confirm == (Money.of(50, "credits"), Money.of(1, "USD"))
    assert example.shortcuts == {"generate": ("Ctrl+Return", "F5")}
    assert example.options["monet"].is_streamed


def test_a_file_that_is_there_is_not_made_anew(path: Path) -> None:
    write(path, FILE)
    ensure(path)
    assert path.read_text("utf-8") == FILE


def test_a_file_that_cannot_be_made_is_said(path: Path) -> None:
    path.parent.write_text("a file in its place")
    with pytest.raises(StorageError, match="could not be made"):
        ensure(path)


@given(text=st.text(max_size=40), flag=st.booleans())
def test_what_is_written_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, text: str, flag: bool
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    named = ("shortcuts", "generate")
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    after = change(path, {named: text, ("notifications", "done"): flag})
    assert after.shortcuts == {"generate": (text,) if text else ()}
    assert after.notify_done is flag
    assert change(path, {named: None, ("notifications", "done"): None}) == Settings()
