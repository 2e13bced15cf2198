"""The first look at the settings, which must never stand in the way of a window."""

from pathlib import Path

import pytest

from nanostudio.glance import window_entry


def test_an_entry_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('\ufeff[window]\ntheme = "light"\nlanguage = 3\n', "utf-8")
    assert window_entry(path, "theme") == "light"
    assert window_entry(path, "language") == ""
    assert window_entry(path, "size") == ""


@pytest.mark.parametrize(
    "content",
    [
        b"[window\n",
        b"window = 3",
        b"\xff\xfe\x00",
        b"theme = 'light'",
        b"a = " + b"[" * 20_000,
    ],
)
def test_a_broken_file_says_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert window_entry(path, "theme") == ""


def test_no_file_says_nothing(tmp_path: Path) -> None:
    assert window_entry(tmp_path / "settings.toml", "theme") == ""
    assert window_entry(tmp_path, "theme") == ""
