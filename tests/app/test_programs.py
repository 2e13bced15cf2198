"""Programs are found as the desktop describes them; foreign files break nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app import programs
from nanostudio.app.programs import Program, found_in, program_in, programs_for

ENTRY = """\
[Desktop Entry]
Type=Application
Name=Paint & Draw
Name[de]=Malen
Exec=paint --new "a b" {exec}
MimeType=image/png;image/jpeg;
{more}

[Desktop Action new]
Name=New
Exec=paint --empty
"""


def entry(exec_: str = "%F", more: str = "") -> str:
    return ENTRY.format(exec=exec_, more=more)


@pytest.mark.parametrize(
    ("exec_", "command"),
    [
        ("%F", ("paint", "--new", "a b", "/x.png")),
        ("%u --zoom=100%%", ("paint", "--new", "a b", "/x.png", "--zoom=100%")),
        ("%i %c", ("paint", "--new", "a b", "/x.png")),
    ],
)
def test_a_file_is_opened_where_the_entry_wants_it(
    exec_: str, command: tuple[str, ...]
) -> None:
    program = program_in(entry(exec_), "image/png")
    assert program is not None
    assert program.name == "Paint & Draw"
    assert program.opening("/x.png") == command


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no entry",
        entry(more="NoDisplay=true"),
        entry(more="Hidden=true"),
        entry(more="Terminal=true"),
        entry(more="Type=Link"),
        entry('"without its other half'),
        entry().replace("Paint & Draw", ""),
        entry().replace("image/png", "image/pngx"),
    ],
)
def test_what_cannot_be_offered_is_passed_over(text: str) -> None:
    assert program_in(text, "image/png") is None


@given(st.text(alphabet='[]=;#%"\\\n aDesktop EntryxF', max_size=200))
def test_any_text_is_an_entry_or_none(text: str) -> None:
    found = program_in(f"[Desktop Entry]\n{text}", "image/png")
    assert found is None or (found.name and found.command)


def test_the_person_s_own_entry_counts_before_the_system_s(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    for folder in (own, system / "kde"):
        folder.mkdir(parents=True)
    (own / "paint.desktop").write_text(entry("%f --mine"))
    (system / "paint.desktop").write_text(entry())
    (system / "kde" / "krita.desktop").write_text(
        entry().replace("Paint & Draw", "Krita")
    )
    (system / "text.desktop").write_text("nothing")
    (system / "folder.desktop").mkdir()
    krita, paint = found_in([own, system, tmp_path / "none"], "image/png")
    assert krita.name == "Krita"
    assert paint.command[-1] == "--mine"
    assert found_in([own, system], "image/avif") == ()


def test_the_desktop_s_folders_are_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs.sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_DIRS", "relative:/nowhere")
    (tmp_path / "applications").mkdir()
    (tmp_path / "applications" / "paint.desktop").write_text(entry())
    command = ("paint", "--new", "a b", "%f")
    assert programs_for("jpeg") == (Program("Paint & Draw", command),)
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "nobody")
    assert programs_for("jpeg") == ()
    monkeypatch.setattr(programs.sys, "platform", "darwin")
    assert programs_for("jpeg") == ()
